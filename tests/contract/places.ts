import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { inject, onTestFinished } from 'vitest';
import type { ServerOptions } from '../../src/server/create.ts';
import { newDatabase, rowsLeft } from '../postgres/database.ts';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Anything that stands on a port of this machine. */
export type Address = { readonly port: number };

/** Where a server keeps its rooms: files in a folder, or a database of their own; each test project has one of the two. */
export type Place = Pick<ServerOptions, 'dataDir' | 'databaseUrl'>;

export async function newPlace(): Promise<Place> {
  const postgresUrl = inject('postgresUrl');
  return {
    dataDir: newFolder(),
    databaseUrl: postgresUrl === null ? undefined : await newDatabase(postgresUrl),
  };
}

/** What is left of rooms in a place: nothing, or names of files or of tables with how many rows they have. */
export async function traces({ dataDir, databaseUrl }: Place): Promise<string[]> {
  if (databaseUrl === undefined) return readdirSync(dataDir).filter((name) => /^[0-9a-f]{44}\.db/.test(name));
  return rowsLeft(databaseUrl);
}

export function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-contract-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/** A server in a process of its own. */
export interface SpawnedServer extends Address {
  readonly process: ChildProcess;
  /** What it holds in memory after a collection, in bytes. */
  memory(): Promise<number>;
}

export async function spawnServer(place: Place, port = 0): Promise<SpawnedServer> {
  const args = ['--expose-gc', '--import', 'tsx', child, JSON.stringify({ ...place, port })];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void server.kill('SIGKILL'));
  const message = async () => v.parse(v.number(), (await once(server, 'message'))[0]);
  const memory = () => {
    server.send('memory');
    return message();
  };
  return { port: await message(), process: server, memory };
}
