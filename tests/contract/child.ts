/**
 * A server in a process of its own, to be killed by a test. Takes its place and port as JSON, says its port, and answers
 * every message with what it holds in memory, in bytes.
 */
import { setImmediate } from 'node:timers/promises';
import { createServer } from '../../src/server/create.ts';
import { hash } from '../../src/server/identity.ts';
import { createLog } from '../../src/server/log.ts';
import { openerKey } from './opener-key.ts';

const server = await createServer({
  distDir: null,
  openerHash: hash(openerKey),
  host: '127.0.0.1',
  log: createLog('silent'),
  ...JSON.parse(process.argv[2] ?? '{}'),
});
process.on('message', async () => {
  // Buffers are let go of a turn after what held them.
  for (let count = 0; count < 3; count += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});
process.send?.(server.port);
