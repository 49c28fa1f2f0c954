import type { Pool, PoolClient } from 'pg';
import * as v from 'valibot';
import { type Delivered, deliveredSchema } from '../../protocol/envelope.ts';
import type { Log } from '../log.ts';
import { type Decision, decide, type Needed, neededFor } from './decide.ts';
import { roomTables } from './postgres-schema.ts';
import {
  amountSchema,
  authorSchema,
  countsSchema,
  existingSchema,
  memberSchema,
  participantSchema,
} from './rows.ts';
import {
  type Committed,
  type Counts,
  guard,
  type Member,
  type Position,
  type Reader,
  type RoomFacts,
  type RoomStore,
  type Write,
} from './store.ts';

type Client = Pick<PoolClient, 'query'>;

const counts = 'SELECT seq, seen, size, groupings, joined FROM kindreflex.room WHERE id = $1';
const columns = 'scope, id, slot, "group", rev, body, author, seq, at';
const envelopeColumns = ['scope', 'id', 'slot', 'group', 'rev', 'body', 'author', 'seq', 'at'] as const;
const members =
  'SELECT author, role, "group", envelopes, size, joined_at AS "joinedAt" FROM kindreflex.member';
const memberColumns = ['author', 'role', 'group', 'envelopes', 'size', 'joinedAt'] as const;
/** Every process says who is there every two seconds: one that has not for this long is gone. */
const presenceTtl = '10 seconds';

/** One room in PostgreSQL. Its row is locked while a commit is decided, so several processes work on it in turn. */
export class PostgresRoom implements RoomStore {
  readonly facts: RoomFacts;
  readonly #id: string;
  readonly #pool: Pool;
  /** Name of this process among those that work on the database. */
  readonly #processId: string;
  readonly #log: Log;

  constructor(id: string, facts: RoomFacts, pool: Pool, processId: string, log: Log) {
    this.#id = id;
    this.facts = facts;
    this.#pool = pool;
    this.#processId = processId;
    this.#log = log;
  }

  counts(): Promise<Counts | null> {
    return guard(async () => (await rowsOf(this.#pool, countsSchema, counts, [this.#id]))[0] ?? null);
  }

  member(author: string): Promise<Member | null> {
    return guard(async () => (await this.#members(this.#pool, [author]))[0] ?? null);
  }

  groupsOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return guard(async () => {
      const found = await this.#members(this.#pool, authors);
      return new Map(found.flatMap(({ author, group }) => (group === null ? [] : [[author, group]])));
    });
  }

  lastSeq({ author, role, group }: Reader): Promise<number> {
    const last = 'SELECT max(seq) AS seq FROM kindreflex.envelope WHERE room = $1';
    return guard(() =>
      role === 'trainer'
        ? amount(this.#pool, 'SELECT coalesce(max(seq), 0) AS n FROM kindreflex.room WHERE id = $1', [
            this.#id,
          ])
        : amount(
            this.#pool,
            `SELECT coalesce(max(seq), 0) AS n FROM (${last} AND scope = 'stage'
              UNION ALL ${last} AND author = $2 AND scope = 'entry' UNION ALL ${last} AND "group" = $3) AS own`,
            [this.#id, author, group],
          ),
    );
  }

  commit(writes: readonly Write[], at: number): Promise<Committed | null> {
    return this.#transaction(async (client) => {
      const [locked] = await rowsOf(client, countsSchema, `${counts} FOR NO KEY UPDATE`, [this.#id]);
      if (!locked) return null;
      const needed = neededFor(writes);
      const decision = decide(
        writes,
        {
          counts: locked,
          envelopes: await this.#existing(client, needed.envelopes),
          members: await this.#members(client, needed.authors),
        },
        at,
      );
      await this.#keep(client, decision);
      return decision;
    });
  }

  read(after: Position, { author, role, group }: Reader, limit: number): Promise<Delivered[]> {
    const all = `SELECT ${columns} FROM kindreflex.envelope WHERE room = $1`;
    const page = 'ORDER BY seq LIMIT $3';
    const own = `(${all} AND scope = 'stage' AND seq > $2 ${page})
      UNION ALL (${all} AND author = $4 AND scope = 'entry' AND seq > $2 ${page})
      UNION ALL (${all} AND "group" = $5 AND seq > $6 ${page}) ${page}`;
    const values = [this.#id, after.all, limit];
    return guard(() =>
      role === 'trainer'
        ? rowsOf(this.#pool, deliveredSchema, `${all} AND seq > $2 ${page}`, values)
        : rowsOf(this.#pool, deliveredSchema, own, [...values, author, group, after.group]),
    );
  }

  authorsBetween(after: number, upTo: number): Promise<string[]> {
    const text = `SELECT DISTINCT author FROM kindreflex.envelope
      WHERE room = $1 AND scope = 'entry' AND seq > $2 AND seq <= $3`;
    return guard(async () => {
      const rows = await rowsOf(this.#pool, authorSchema, text, [this.#id, after, upTo]);
      return rows.map(({ author }) => author);
    });
  }

  participants(): Promise<readonly { author: string; group: string | null }[]> {
    const text = `SELECT author, "group" FROM kindreflex.member
      WHERE room = $1 AND role = 'participant' ORDER BY joined_at, author`;
    return guard(() => rowsOf(this.#pool, participantSchema, text, [this.#id]));
  }

  present(authors: readonly string[]): Promise<ReadonlySet<string>> {
    return guard(async () => {
      // Taken from the room's row, so that one that was deleted meanwhile stays without.
      await this.#pool.query(
        `INSERT INTO kindreflex.presence (room, process, authors, at)
          SELECT id, $2, $3::text[], now() FROM kindreflex.room WHERE id = $1
          ON CONFLICT (room, process) DO UPDATE SET authors = excluded.authors, at = excluded.at`,
        [this.#id, this.#processId, authors],
      );
      const text = `SELECT DISTINCT author FROM kindreflex.presence, unnest(authors) AS author
        WHERE room = $1 AND at > now() - $2::interval`;
      const rows = await rowsOf(this.#pool, authorSchema, text, [this.#id, presenceTtl]);
      return new Set(rows.map(({ author }) => author));
    });
  }

  async remove(): Promise<{ envelopes: number; people: number } | null> {
    const receipt = await this.#transaction(async (client) => {
      const [locked] = await rowsOf(client, countsSchema, `${counts} FOR UPDATE`, [this.#id]);
      if (!locked) return null;
      const text = 'SELECT count(*) AS n FROM kindreflex.envelope WHERE room = $1';
      const envelopes = await amount(client, text, [this.#id]);
      await client.query('DELETE FROM kindreflex.room WHERE id = $1', [this.#id]);
      return { envelopes, people: locked.joined };
    });
    if (receipt) await this.#vacuum();
    return receipt;
  }

  async #transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return guard(async () => {
      const client = await this.#pool.connect();
      let isDone = false;
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        isDone = true;
        return result;
      } finally {
        // In the middle of a failed transaction a connection is of no use: closing it rolls back.
        client.release(!isDone);
      }
    });
  }

  /**
   * Clears the place of the deleted rows at once, instead of whenever the database gets to it. Where that fails they
   * are deleted all the same, so nobody is told that they are not.
   */
  async #vacuum(): Promise<void> {
    try {
      const client = await this.#pool.connect();
      try {
        await client.query('SET statement_timeout = 0');
        await client.query(`VACUUM ${roomTables.join(', ')}`);
      } finally {
        client.release(true);
      }
    } catch (error) {
      this.#log.error({ err: error }, 'the place of a deleted room could not be cleared at once');
    }
  }

  #members(client: Client, authors: readonly string[]): Promise<Member[]> {
    if (authors.length === 0) return Promise.resolve([]);
    return rowsOf(client, memberSchema, `${members} WHERE room = $1 AND author = ANY($2)`, [
      this.#id,
      authors,
    ]);
  }

  #existing(client: Client, names: Needed['envelopes']): Promise<v.InferOutput<typeof existingSchema>[]> {
    if (names.length === 0) return Promise.resolve([]);
    const text = `SELECT scope, id, author, "group", rev, body, seq FROM kindreflex.envelope
      WHERE room = $1 AND (scope, id) IN (SELECT * FROM unnest($2::text[], $3::text[]))`;
    const values = [this.#id, names.map(({ scope }) => scope), names.map(({ id }) => id)];
    return rowsOf(client, existingSchema, text, values);
  }

  /** A few statements, however many envelopes. */
  async #keep(client: Client, decision: Decision): Promise<void> {
    if (decision.members.length > 0)
      await client.query(
        `INSERT INTO kindreflex.member (room, author, role, "group", envelopes, size, joined_at)
          SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[])
          ON CONFLICT (room, author) DO UPDATE
          SET "group" = excluded."group", envelopes = excluded.envelopes, size = excluded.size`,
        [this.#id, ...columnsOf(decision.members, memberColumns)],
      );
    if (decision.envelopes.length > 0)
      await client.query(
        `INSERT INTO kindreflex.envelope (room, ${columns})
          SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::text[],
            $9::bigint[], $10::bigint[])
          ON CONFLICT (room, scope, id) DO UPDATE
          SET slot = excluded.slot, rev = excluded.rev, body = excluded.body, seq = excluded.seq, at = excluded.at`,
        [this.#id, ...columnsOf(decision.envelopes, envelopeColumns)],
      );
    const { seq, seen, size, groupings, joined } = decision.counts;
    await client.query(
      'UPDATE kindreflex.room SET seq = $2, seen = $3, size = $4, groupings = $5, joined = $6 WHERE id = $1',
      [this.#id, seq, seen, size, groupings, joined],
    );
  }
}

/** Rows as one list per column, in this order. */
function columnsOf<Row, Name extends keyof Row>(rows: readonly Row[], names: readonly Name[]): Row[Name][][] {
  return names.map((name) => rows.map((row) => row[name]));
}

async function rowsOf<T>(
  client: Client,
  schema: v.GenericSchema<unknown, T>,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const { rows } = await client.query(text, values);
  return v.parse(v.array(schema), rows);
}

async function amount(client: Client, text: string, values: unknown[]): Promise<number> {
  const [row] = await rowsOf(client, amountSchema, text, values);
  return row?.n ?? 0;
}
