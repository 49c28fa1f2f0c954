import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start`, with data of its own. */
export interface Server {
  readonly origin: string;
  /** The link that opens a session. */
  readonly link: string;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

/** Runs a program of this project; resolves with the first match of `wanted` in what it prints. */
export async function run(
  args: readonly string[],
  wanted: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<{ found: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => void child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await ended(child);
  };
  for await (const line of createInterface(child.stdout)) {
    const [found] = wanted.exec(line) ?? [];
    if (!found) continue;
    child.stdout.resume();
    return { found, stop };
  }
  throw new Error(`${args.join(' ')} ended without printing ${wanted}`);
}

async function ended(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

export async function startServer(): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kindreflex-bench-'));
  const { found, stop } = await run(
    ['--import', 'tsx', 'src/server/start.ts'],
    /http:\/\/localhost:\d+\/regie\/#sleutel=\S+/,
    { DATA_DIR: dataDir, PORT: String(await freePort()) },
  );
  return { origin: new URL(found).origin, link: found, dataDir, stop };
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
