/** A real PostgreSQL of this machine, started for the tests in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Cluster {
  /** Of the database `postgres`; another name at its end is another database. */
  readonly url: string;
  /** Stops it at once, as a crash would. */
  crash(): void;
  start(): void;
  /** Stops it and removes all it held. */
  remove(): void;
}

/** Where Debian, Homebrew and the installer for macOS put the server's programs; many are not in PATH there. */
const usualFolders = [
  '/usr/lib/postgresql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Library/PostgreSQL',
  'C:/Program Files/PostgreSQL',
];

/** The folder with `initdb` and `pg_ctl`; null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const installed = usualFolders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [],
  );
  // The newest first: names end in a version.
  const byVersion = installed.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...byVersion];
  const has = (folder: string, program: string) =>
    existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`));
  return folders.find((folder) => folder !== '' && has(folder, 'initdb') && has(folder, 'pg_ctl')) ?? null;
}

export async function startCluster(): Promise<Cluster> {
  const programs = findPostgres();
  if (programs === null) throw new Error('no PostgreSQL: run the tests with "npm test", which installs it');
  const folder = mkdtempSync(join(tmpdir(), 'kindreflex-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; Debian's package comes with a user for it.
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const run = (program: string, ...args: string[]) => {
    const command = [join(programs, program), ...args];
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(first, rest, { cwd: isRoot ? '/' : folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const control = (...args: string[]) => run('pg_ctl', '-D', data, '-w', '-s', ...args);
  const start = () =>
    control('-l', join(folder, 'log'), '-o', `-p ${port} -h 127.0.0.1 -k '${isRoot ? folder : ''}'`, 'start');
  run('initdb', '-D', data, '-U', 'kindreflex', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  start();
  const crash = () => control('-m', 'immediate', 'stop');
  return {
    url: `postgres://kindreflex@127.0.0.1:${port}/postgres`,
    crash,
    start,
    remove: () => {
      crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
