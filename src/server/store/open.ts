import type { Log } from '../log.ts';
import { SqliteStores } from './sqlite-store.ts';
import { codeOf, type Stores } from './store.ts';

/** The database is not there, or will not have us. */
export class DatabaseRefused extends Error {
  /** The driver's or the database's own name for it. */
  readonly code: string;
  constructor(code: string, cause: unknown) {
    super(`The database refused: ${code}`, { cause });
    this.name = 'DatabaseRefused';
    this.code = code;
  }
}

export interface StoreOptions {
  /** Where rooms are kept as files, where there is no database. */
  readonly dataDir: string;
  /** `postgres://…`: rooms are kept there, and other processes may work on them too. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  /** Pages of 4096 bytes that one room's file may take. */
  readonly maxPages?: number | undefined;
}

/** Where the rooms are kept, and what lets socket.io reach the other processes that keep them there too. */
export async function openStores({ dataDir: dir, databaseUrl: url, log, maxPages }: StoreOptions) {
  if (url === undefined) {
    const stores: Stores = await SqliteStores.open({
      dir,
      log,
      ...(maxPages === undefined ? {} : { maxPages }),
    });
    return { stores, adapter: undefined };
  }
  const { PostgresStores } = await import('./postgres-store.ts');
  const stores = await PostgresStores.open({ url, log }).catch((error: unknown) => {
    throw new DatabaseRefused(codeOf(error), error);
  });
  return { stores, adapter: stores.adapter() };
}
