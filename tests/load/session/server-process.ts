/** The server of a measurement, in a process of its own: `server-process.ts <kind> <data folder> <opener key> <port>`. */
import { setTimeout } from 'node:timers/promises';
import { createServer } from '../../../src/server/create.ts';
import { hash } from '../../../src/server/identity.ts';
import { createLog } from '../../../src/server/log.ts';
import { startRelay } from './relay.ts';
import { serve } from './remote.ts';

/** Long enough for what a collection let go of to be given back to the system. */
const betweenCollectionsMs = 100;

const commands = {
  port: () => server.port,
  /** User and system time since the start, microseconds. */
  cpu: () => process.cpuUsage(),
  /** Bytes, after a collection; the process needs --expose-gc. */
  memory: async () => {
    globalThis.gc?.();
    await setTimeout(betweenCollectionsMs);
    globalThis.gc?.();
    return process.memoryUsage();
  },
};
export type ServerCommands = typeof commands;

const [kind, dataDir = '', openerKey = '', port = '0'] = process.argv.slice(2);
const server = await (kind === 'relay' ? startRelay(Number(port)) : startOurs());
serve(commands);

function startOurs(): Promise<{ readonly port: number }> {
  const log = createLog('warn');
  return createServer({
    dataDir,
    distDir: null,
    openerHash: hash(openerKey),
    host: '127.0.0.1',
    port: Number(port),
    log,
  });
}
