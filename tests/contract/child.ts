/** A server in a process of its own, to be killed by a test: `child.ts <data folder> <port>` prints its port. */
import { createServer } from '../../src/server/create.ts';
import { createLog } from '../../src/server/log.ts';
import { openerKey } from './opener-key.ts';

const [dataDir = '', port = '0'] = process.argv.slice(2);
const server = await createServer({
  dataDir,
  distDir: null,
  openerKey,
  host: '127.0.0.1',
  port: Number(port),
  log: createLog('silent'),
});
console.log(server.port);
