import { rm } from 'node:fs/promises';
import Database from 'libsql';
import * as v from 'valibot';
import { type Delivered, deliveredSchema } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import { type Decision, decide, neededFor } from './decide.ts';
import {
  amountSchema,
  authorSchema,
  countsSchema,
  existingSchema,
  factsSchema,
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

const schema = `
  CREATE TABLE room (id TEXT PRIMARY KEY, trainer TEXT NOT NULL, openedAt INTEGER NOT NULL, endsAt INTEGER NOT NULL,
    deletesAt INTEGER NOT NULL, seq INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0, groupings INTEGER NOT NULL DEFAULT 0, joined INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE member (author TEXT PRIMARY KEY, role TEXT NOT NULL, "group" TEXT, envelopes INTEGER NOT NULL,
    size INTEGER NOT NULL, joinedAt INTEGER NOT NULL) STRICT;
  CREATE TABLE envelope (scope TEXT NOT NULL, id TEXT NOT NULL, slot TEXT NOT NULL, "group" TEXT, rev INTEGER NOT NULL,
    body TEXT NOT NULL, author TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE, at INTEGER NOT NULL,
    PRIMARY KEY (scope, id)) STRICT;
  CREATE INDEX byScope ON envelope (scope, seq);
  CREATE INDEX byAuthor ON envelope (author, seq);
  CREATE INDEX byGroup ON envelope ("group", seq) WHERE "group" IS NOT NULL;
  PRAGMA user_version = 2;`;

const columns = 'scope, id, slot, "group", rev, body, author, seq, at';
const statements = {
  facts: 'SELECT id, trainer, openedAt, endsAt, deletesAt FROM room',
  counts: 'SELECT seq, seen, size, groupings, joined FROM room',
  addRoom: 'INSERT INTO room (id, trainer, openedAt, endsAt, deletesAt) VALUES (?, ?, ?, ?, ?)',
  count: 'UPDATE room SET seq = ?, seen = ?, size = ?, groupings = ?, joined = ?',
  envelopes: 'SELECT count(*) AS n FROM envelope',
  member: 'SELECT author, role, "group", envelopes, size, joinedAt FROM member WHERE author = ?',
  keepMember: `INSERT INTO member (author, role, "group", envelopes, size, joinedAt) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET "group" = excluded."group", envelopes = excluded.envelopes, size = excluded.size`,
  participants: `SELECT author, "group" FROM member WHERE role = 'participant' ORDER BY joinedAt, rowid`,
  grouped: 'SELECT author, "group" FROM member WHERE "group" IS NOT NULL',
  find: 'SELECT scope, id, author, "group", rev, body, seq FROM envelope WHERE scope = ? AND id = ?',
  keep: `INSERT INTO envelope (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scope, id)
    DO UPDATE SET slot = excluded.slot, rev = excluded.rev, body = excluded.body, seq = excluded.seq, at = excluded.at`,
  readAll: `SELECT ${columns} FROM envelope WHERE seq > ? ORDER BY seq LIMIT ?`,
  readOwn: `SELECT ${columns} FROM envelope WHERE scope = 'stage' AND seq > ?
    UNION ALL SELECT ${columns} FROM envelope WHERE author = ? AND scope = 'entry' AND seq > ?
    UNION ALL SELECT ${columns} FROM envelope WHERE "group" = ? AND seq > ? ORDER BY seq LIMIT ?`,
  lastOwn: `SELECT coalesce(max(seq), 0) AS n FROM (SELECT max(seq) AS seq FROM envelope WHERE scope = 'stage'
    UNION ALL SELECT max(seq) FROM envelope WHERE author = ? AND scope = 'entry'
    UNION ALL SELECT max(seq) FROM envelope WHERE "group" = ?)`,
  authors: "SELECT DISTINCT author FROM envelope WHERE scope = 'entry' AND seq > ? AND seq <= ?",
} as const;

const groupedSchema = v.array(v.object({ author: v.string(), group: v.string() }));
const idSchema = v.object({ id: v.string() });

/**
 * One room in one SQLite file with one connection, ever: SQLite up to 3.51.2 can lose committed pages when two
 * connections share a WAL file (sqlite.org/wal.html#walresetbug). A commit is on disk when it returns.
 */
export class SqliteRoom implements RoomStore {
  readonly id: string;
  readonly facts: RoomFacts;
  readonly #path: string;
  readonly #db: Database.Database;
  #prepared: { readonly [Name in keyof typeof statements]: Database.Statement };
  readonly #release: () => Promise<void>;

  /** Opens the file at `path`; with `fresh` it is made. `release` frees what a closed connection still holds. */
  constructor(
    path: string,
    release: () => Promise<void>,
    maxPages: number,
    fresh?: { id: string; facts: RoomFacts },
  ) {
    this.#path = path;
    this.#release = release;
    this.#db = new Database(path);
    try {
      this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      this.#db.exec(`PRAGMA max_page_count = ${maxPages}`);
      if (fresh) this.#db.exec(`BEGIN; ${schema}`);
      this.#prepared = this.#prepare();
      if (fresh) {
        const { trainer, openedAt, endsAt, deletesAt } = fresh.facts;
        this.#prepared.addRoom.run(fresh.id, trainer, openedAt, endsAt, deletesAt);
        this.#db.exec('COMMIT');
      }
      const row = this.#prepared.facts.get();
      this.id = v.parse(idSchema, row).id;
      this.facts = v.parse(factsSchema, row);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  async counts(): Promise<Counts> {
    return guard(() => this.#counts());
  }

  async member(author: string): Promise<Member | null> {
    return guard(() => this.#member(author));
  }

  async groupsOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return guard(() => {
      const asked = new Set(authors);
      const rows = v.parse(groupedSchema, this.#prepared.grouped.all());
      return new Map(
        rows.filter(({ author }) => asked.has(author)).map(({ author, group }) => [author, group]),
      );
    });
  }

  async lastSeq({ author, role, group }: Reader): Promise<number> {
    return guard(() =>
      role === 'trainer' ? this.#counts().seq : amountOf(this.#prepared.lastOwn.get(author, group)),
    );
  }

  async commit(writes: readonly Write[], at: number): Promise<Committed> {
    return guard(() => {
      this.#db.exec('BEGIN IMMEDIATE');
      try {
        const needed = neededFor(writes);
        const known = {
          counts: this.#counts(),
          envelopes: needed.envelopes.flatMap(({ scope, id }) => {
            const row = this.#prepared.find.get(scope, id);
            return row === undefined ? [] : [v.parse(existingSchema, row)];
          }),
          members: needed.authors.flatMap((author) => this.#member(author) ?? []),
        };
        const decision = decide(writes, known, at);
        this.#keep(decision);
        this.#db.exec('COMMIT');
        return decision;
      } catch (error) {
        // A full disk makes SQLite roll back by itself; any other failure leaves that to us.
        if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  async read(after: Position, { author, role, group }: Reader, limit: number): Promise<Delivered[]> {
    return guard(() => {
      const rows =
        role === 'trainer'
          ? this.#prepared.readAll.all(after.all, limit)
          : this.#prepared.readOwn.all(after.all, author, after.all, group, after.group, limit);
      return v.parse(v.array(deliveredSchema), rows);
    });
  }

  async authorsBetween(after: number, upTo: number): Promise<string[]> {
    return guard(() =>
      v.parse(v.array(authorSchema), this.#prepared.authors.all(after, upTo)).map(({ author }) => author),
    );
  }

  async participants(): Promise<readonly { author: string; group: string | null }[]> {
    return guard(() => v.parse(v.array(participantSchema), this.#prepared.participants.all()));
  }

  async present(authors: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(authors); // No other process works on this file.
  }

  async remove(): Promise<{ envelopes: number; people: number }> {
    const receipt = await guard(() => ({
      envelopes: amountOf(this.#prepared.envelopes.get()),
      people: this.#counts().joined,
    }));
    this.close();
    await this.#release();
    await removeFiles(this.#path);
    return receipt;
  }

  /** Closes the connection; its file is let go of when `release` has run. */
  close(): void {
    this.#db.close();
    // The statements hold the connection open as long as they can be reached.
    this.#prepared = Object.create(null);
  }

  #keep({ envelopes, members, counts }: Decision): void {
    for (const { author, role, group, envelopes: count, size, joinedAt } of members)
      this.#prepared.keepMember.run(author, role, group, count, size, joinedAt);
    for (const { scope, id, slot, group, rev, body, author, seq, at } of envelopes)
      this.#prepared.keep.run(scope, id, slot, group, rev, body, author, seq, at);
    const { seq, seen, size, groupings, joined } = counts;
    this.#prepared.count.run(seq, seen, size, groupings, joined);
  }

  #counts(): Counts {
    return v.parse(countsSchema, this.#prepared.counts.get());
  }

  #member(author: string): Member | null {
    const row = this.#prepared.member.get(author);
    return row === undefined ? null : v.parse(memberSchema, row);
  }

  #prepare(): { readonly [Name in keyof typeof statements]: Database.Statement } {
    const prepare = (name: keyof typeof statements) => this.#db.prepare(statements[name]);
    return Object.fromEntries(
      Object.keys(statements).map((name) => [name, prepare(name as keyof typeof statements)]),
    ) as { [Name in keyof typeof statements]: Database.Statement };
  }
}

function amountOf(row: unknown): number {
  return v.parse(amountSchema, row).n;
}

/** Removes a room's file and what SQLite keeps beside it. Windows lets go of a closed file only after a moment. */
export async function removeFiles(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm'])
    await rm(path + end, { force: true, maxRetries: 5, retryDelay: 50 });
}

/** How many pages of SQLite fit in a room's file. */
export const maxPages = Math.floor(limits.fileBytes / 4096);
