import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import Database from 'libsql';
import type { Log } from '../log.ts';
import { maxPages as defaultMaxPages, removeFiles, SqliteRoom } from './sqlite-room.ts';
import { codeOf, type RoomFacts, type RoomStore, StoreFailure, type Stores } from './store.ts';

export interface SqliteOptions {
  readonly dir: string;
  readonly log: Log;
  /** Pages of 4096 bytes that one room may take. */
  readonly maxPages?: number;
}

/** Another process works in the data folder: two would damage each other's files. */
export class FolderInUse extends Error {
  constructor(dir: string) {
    super(`Another server keeps its rooms in ${dir}`);
    this.name = 'FolderInUse';
  }
}

/** Rooms as SQLite files in one folder, all open as long as the process lives: one connection each. */
export class SqliteStores implements Stores {
  readonly #dir: string;
  readonly #maxPages: number;
  readonly #lock: Database.Database;
  readonly #rooms = new Map<string, SqliteRoom>();

  /** Opens all rooms in the folder. Throws {@link FolderInUse}; what cannot be opened is logged and left alone. */
  static async open(options: SqliteOptions): Promise<SqliteStores> {
    mkdirSync(options.dir, { recursive: true, mode: 0o700 });
    const stores = new SqliteStores(options);
    await stores.#openAll(options.log);
    return stores;
  }

  private constructor({ dir, maxPages = defaultMaxPages }: SqliteOptions) {
    this.#dir = dir;
    this.#maxPages = maxPages;
    this.#lock = lockFolder(dir);
  }

  async list(): Promise<readonly { id: string; deletesAt: number }[]> {
    return [...this.#rooms.values()].map(({ id, facts: { deletesAt } }) => ({ id, deletesAt }));
  }

  async find(room: string): Promise<RoomStore | null> {
    return this.#rooms.get(room) ?? null;
  }

  async create(room: string, facts: RoomFacts): Promise<RoomStore | null> {
    if (this.#rooms.has(room)) return null;
    const path = this.#pathOf(room);
    try {
      return this.#add(new SqliteRoom(path, () => this.#release(room), this.#maxPages, { id: room, facts }));
    } catch (error) {
      await releaseClosed();
      await removeFiles(path);
      throw new StoreFailure(codeOf(error), error);
    }
  }

  async close(): Promise<void> {
    for (const room of this.#rooms.values()) room.close();
    this.#rooms.clear();
    await releaseClosed();
    this.#lock.close();
  }

  async #openAll(log: Log): Promise<void> {
    const names = new Set(
      readdirSync(this.#dir).flatMap((name) => /^([0-9a-f]{44})\.db(?:-wal|-shm)?$/.exec(name)?.[1] ?? []),
    );
    for (const name of names) {
      const room = Buffer.from(name, 'hex').toString('latin1');
      try {
        this.#add(new SqliteRoom(this.#pathOf(room), () => this.#release(room), this.#maxPages));
      } catch (error) {
        if (isNeverOpened(error)) await removeFiles(this.#pathOf(room));
        else log.error({ code: codeOf(error) }, 'a room in the data folder cannot be opened');
      }
    }
  }

  #add(store: SqliteRoom): SqliteRoom {
    this.#rooms.set(store.id, store);
    return store;
  }

  async #release(room: string): Promise<void> {
    this.#rooms.delete(room);
    await releaseClosed();
  }

  /** In hexadecimal: room ids differ in case, and some file systems do not. */
  #pathOf(room: string): string {
    return join(this.#dir, `${Buffer.from(room, 'latin1').toString('hex')}.db`);
  }
}

/** A process that died while it made or deleted a room leaves a file without a room in it. */
function isNeverOpened(error: unknown): boolean {
  return error instanceof Error && /no such table: room/.test(error.message);
}

/** The lock is the system's own: it is gone with the process, however that ends. */
function lockFolder(dir: string): Database.Database {
  const lock = new Database(join(dir, 'lock.db'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return lock;
  } catch (error) {
    lock.close();
    throw codeOf(error) === 'SQLITE_BUSY' ? new FolderInUse(dir) : error;
  }
}

/**
 * libsql lets go of a closed file only when its statements are collected (tried with 0.5.29: without this the file of
 * a deleted room stays open, and on Windows cannot be removed). So after closing, collect; finalizers run a turn later.
 */
async function releaseClosed(): Promise<void> {
  v8.setFlagsFromString('--expose-gc');
  const collect: unknown = vm.runInNewContext('gc');
  if (typeof collect === 'function') collect();
  await setImmediate();
}
