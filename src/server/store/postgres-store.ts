import { randomUUID } from 'node:crypto';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg, { type Pool } from 'pg';
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
/** A room commits one thing at a time, so this many rooms of a process can be busy at once; one more listens. */
const connections = 10;
/** PostgreSQL's type of all our numbers: the driver would hand them out as text. */
const bigint = 20;

/** Rooms in one PostgreSQL database, for as many processes as work on it. */
export class PostgresStores implements Stores {
  readonly #pool: Pool;
  readonly #log: Log;
  readonly #processId = randomUUID();

  /** Connects and makes the tables that are missing. Rejects with the driver's error where that cannot be. */
  static async open({ url, log }: PostgresOptions): Promise<PostgresStores> {
    const pool = new pg.Pool({
      connectionString: url,
      max: connections + 1,
      connectionTimeoutMillis: patienceMs,
      statement_timeout: patienceMs,
      query_timeout: patienceMs,
      types: {
        getTypeParser: (type, format) => (type === bigint ? Number : pg.types.getTypeParser(type, format)),
      },
    });
    // Without a listener a lost connection would end the process; the next work opens another.
    const lost = (error: unknown) => log.error({ err: error }, 'a connection to the database was lost');
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    try {
      await makeTables(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    return new PostgresStores(pool, log);
  }

  private constructor(pool: Pool, log: Log) {
    this.#pool = pool;
    this.#log = log;
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
   * socket.io's way to the other processes. Its ear at the database is one of our connections; when that is cut it takes
   * another one and never gives the first back (0.5.0), so we do: after a few cuts none would be left.
   */
  adapter(): ReturnType<typeof createAdapter> {
    const pool = this.#pool;
    const connect = async () => {
      const client = await pool.connect();
      client.once('end', () => client.release(true));
      return client;
    };
    const query = (...args: Parameters<Pool['query']>) => pool.query(...args);
    const errorHandler = (error: unknown) =>
      this.#log.error({ err: error }, 'the other processes could not be told: they look by themselves');
    return createAdapter({ connect, query } as unknown as Pool, { ...adapterOptions, errorHandler });
  }

  async close(): Promise<void> {
    // Where the database cannot be reached, what this process said of who is there goes stale by itself.
    const forget = 'DELETE FROM kindreflex.presence WHERE process = $1';
    await this.#pool.query(forget, [this.#processId]).catch(() => undefined);
    await this.#pool.end();
  }

  #room(id: string, facts: RoomFacts): RoomStore {
    return new PostgresRoom(id, facts, this.#pool, this.#processId, this.#log);
  }
}
