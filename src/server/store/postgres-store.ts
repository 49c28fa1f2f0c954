import { randomUUID } from 'node:crypto';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg, { type Client, type Pool } from 'pg';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { PostgresRoom } from './postgres-room.ts';
import { adapterOptions, makeTables } from './postgres-schema.ts';
import { factsSchema } from './rows.ts';
import { guard, type RoomFacts, type RoomStore, type Stores } from './store.ts';

export interface PostgresOptions {
  /** `postgres://…`, with the name of a database that is there. */
  readonly url: string;
  readonly log: Log;
}

/** Nobody waits longer than this for a database that does not answer; the devices try again. */
const patienceMs = 8_000;
/** A room commits one thing at a time, so this many rooms of a process can be busy at once; one connection more listens. */
const connections = 10;
/** PostgreSQL's type of all our numbers: the driver would hand them out as text. */
const bigint = 20;

/** Rooms in one PostgreSQL database, for as many processes as work on it. */
export class PostgresStores implements Stores {
  readonly #url: string;
  readonly #pool: Pool;
  readonly #listeners = new Set<Client>();
  #isClosed = false;
  readonly #log: Log;
  readonly #processId = randomUUID();

  /** Connects and makes the tables that are missing. Rejects with the driver's error where that cannot be. */
  static async open({ url, log }: PostgresOptions): Promise<PostgresStores> {
    const stores = new PostgresStores(url, log);
    try {
      await makeTables(stores.#pool);
    } catch (error) {
      await stores.close();
      throw error;
    }
    return stores;
  }

  private constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: patienceMs,
      statement_timeout: patienceMs,
      query_timeout: patienceMs,
      types: {
        getTypeParser: (type, format) => (type === bigint ? Number : pg.types.getTypeParser(type, format)),
      },
    });
    // Without a listener a lost connection would end the process; the next work opens another.
    this.#pool.on('error', this.#lost);
    this.#pool.on('connect', (client) => client.on('error', this.#lost));
  }

  list(): Promise<readonly { id: string; deletesAt: number }[]> {
    return guard(async () => {
      const { rows } = await this.#pool.query('SELECT id, deletes_at AS "deletesAt" FROM kindreflex.room');
      return v.parse(v.array(v.object({ id: v.string(), deletesAt: v.number() })), rows);
    });
  }

  find(room: string): Promise<RoomStore | null> {
    return guard(async () => {
      const { rows } = await this.#pool.query(
        `SELECT trainer, opened_at AS "openedAt", ends_at AS "endsAt", deletes_at AS "deletesAt"
          FROM kindreflex.room WHERE id = $1`,
        [room],
      );
      return rows.length === 0 ? null : this.#room(room, v.parse(factsSchema, rows[0]));
    });
  }

  create(room: string, facts: RoomFacts): Promise<RoomStore | null> {
    const { trainer, openedAt, endsAt, deletesAt } = facts;
    return guard(async () => {
      const { rowCount } = await this.#pool.query(
        `INSERT INTO kindreflex.room (id, trainer, opened_at, ends_at, deletes_at) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT DO NOTHING`,
        [room, trainer, openedAt, endsAt, deletesAt],
      );
      return rowCount === 0 ? null : this.#room(room, facts);
    });
  }

  /**
   * socket.io's way to the other processes. It listens on a connection that it never gives back once that is cut, nor
   * when it is closed while it connects (0.5.0), so we give it one outside the pool and end that ourselves.
   */
  adapter(): ReturnType<typeof createAdapter> {
    const query = (...args: Parameters<Pool['query']>) => this.#pool.query(...args);
    const errorHandler = (error: unknown) =>
      this.#log.error({ err: error }, 'the other processes could not be told: they look by themselves');
    const pool = { connect: () => this.#listen(), query } as unknown as Pool;
    return createAdapter(pool, { ...adapterOptions, errorHandler });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // Where the database cannot be reached, what this process said of who is there goes stale by itself.
    const forget = 'DELETE FROM kindreflex.presence WHERE process = $1';
    await this.#pool.query(forget, [this.#processId]).catch(() => undefined);
    await Promise.all([this.#pool.end(), ...[...this.#listeners].map((listener) => listener.end())]);
  }

  async #listen(): Promise<Client & { release: () => void }> {
    // The adapter would try again for ever, and keep the process alive with that.
    if (this.#isClosed) return new Promise(() => {});
    const listener = new pg.Client({ connectionString: this.#url, connectionTimeoutMillis: patienceMs });
    this.#listeners.add(listener);
    listener.on('error', this.#lost);
    listener.once('end', () => this.#listeners.delete(listener));
    await listener.connect();
    return Object.assign(listener, { release: () => void listener.end() });
  }

  readonly #lost = (error: unknown) => {
    this.#log.error({ err: error }, 'a connection to the database was lost');
  };

  #room(id: string, facts: RoomFacts): RoomStore {
    return new PostgresRoom(id, facts, this.#pool, this.#processId, this.#log);
  }
}
