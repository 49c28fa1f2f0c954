import { rm } from 'node:fs/promises';
import Database from 'libsql';
import * as v from 'valibot';
import { type Delivered, deliveredSchema, type Envelope } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import { bodySize, judge } from './rules.ts';
import { type Kept, type Person, type RoomFacts, type RoomStore, StoreFailure, type Write } from './store.ts';

const schema = `
  CREATE TABLE room (id TEXT PRIMARY KEY, trainer TEXT NOT NULL, openedAt INTEGER NOT NULL, endsAt INTEGER NOT NULL,
    deletesAt INTEGER NOT NULL, seen INTEGER NOT NULL) STRICT;
  CREATE TABLE member (author TEXT PRIMARY KEY, role TEXT NOT NULL, joinedAt INTEGER NOT NULL,
    envelopes INTEGER NOT NULL DEFAULT 0, size INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE envelope (scope TEXT NOT NULL, id TEXT NOT NULL, slot TEXT NOT NULL, rev INTEGER NOT NULL, body TEXT,
    author TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE, at INTEGER NOT NULL, PRIMARY KEY (scope, id)) STRICT;
  CREATE INDEX byScope ON envelope (scope, seq);
  CREATE INDEX byAuthor ON envelope (author, seq);
  PRAGMA user_version = 1;`;

const columns = 'id, scope, slot, rev, body, author, seq, at';
const statements = {
  room: 'SELECT id, trainer, openedAt, endsAt, deletesAt, seen FROM room',
  addRoom: 'INSERT INTO room (id, trainer, openedAt, endsAt, deletesAt, seen) VALUES (?, ?, ?, ?, ?, 0)',
  seen: 'UPDATE room SET seen = max(seen, ?)',
  lastSeq: 'SELECT coalesce(max(seq), 0) AS n FROM envelope',
  joined: "SELECT count(*) AS n FROM member WHERE role = 'participant'",
  envelopes: 'SELECT count(*) AS n FROM envelope',
  roomSize: "SELECT coalesce(sum(size), 0) AS n FROM member WHERE role = 'participant'",
  member: 'SELECT envelopes, size FROM member WHERE author = ?',
  addMember: 'INSERT INTO member (author, role, joinedAt) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  grow: 'UPDATE member SET envelopes = envelopes + ?, size = size + ? WHERE author = ?',
  find: 'SELECT author, rev, body, seq FROM envelope WHERE scope = ? AND id = ?',
  keep: `INSERT INTO envelope (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scope, id)
    DO UPDATE SET slot = excluded.slot, rev = excluded.rev, body = excluded.body, seq = excluded.seq, at = excluded.at`,
  readAll: `SELECT ${columns} FROM envelope WHERE seq > ? ORDER BY seq LIMIT ?`,
  readOwn: `SELECT ${columns} FROM envelope WHERE scope = 'stage' AND seq > ?
    UNION ALL SELECT ${columns} FROM envelope WHERE author = ? AND scope = 'entry' AND seq > ? ORDER BY seq LIMIT ?`,
  lastOwn: `SELECT coalesce(max(seq), 0) AS n FROM (SELECT max(seq) AS seq FROM envelope WHERE scope = 'stage'
    UNION ALL SELECT max(seq) FROM envelope WHERE author = ? AND scope = 'entry')`,
  authors: "SELECT DISTINCT author FROM envelope WHERE scope = 'entry' AND seq > ? AND seq <= ?",
} as const;

const amountSchema = v.object({ n: v.number() });
const usageSchema = v.object({ envelopes: v.number(), size: v.number() });
const authorSchema = v.object({ author: v.string() });
const existingSchema = v.object({
  ...authorSchema.entries,
  rev: v.number(),
  body: v.nullable(v.string()),
  seq: v.number(),
});
const roomSchema = v.object({
  id: v.string(),
  trainer: v.string(),
  openedAt: v.number(),
  endsAt: v.number(),
  deletesAt: v.number(),
  seen: v.number(),
});

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
  #seq = 0;
  #roomSize = 0;

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
      const { id, trainer, openedAt, endsAt, deletesAt } = v.parse(roomSchema, this.#prepared.room.get());
      this.id = id;
      this.facts = { trainer, openedAt, endsAt, deletesAt };
      this.#recount();
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  async counts(): Promise<{ seq: number; seen: number; joined: number }> {
    return this.#guard(() => ({
      seq: this.#seq,
      seen: v.parse(roomSchema, this.#prepared.room.get()).seen,
      joined: this.#amount('joined'),
    }));
  }

  async lastSeq({ author, role }: Person): Promise<number> {
    if (role === 'trainer') return this.#seq;
    return this.#guard(() => v.parse(amountSchema, this.#prepared.lastOwn.get(author)).n);
  }

  async isMember(author: string): Promise<boolean> {
    return this.#guard(() => this.#prepared.member.get(author) !== undefined);
  }

  async commit(writes: readonly Write[], at: number): Promise<readonly (readonly Kept[])[]> {
    return this.#guard(() => {
      this.#db.exec('BEGIN IMMEDIATE');
      try {
        const outcomes = writes.map((write) => this.#write(write, at));
        this.#db.exec('COMMIT');
        return outcomes;
      } catch (error) {
        // A full disk makes SQLite roll back by itself; any other failure leaves that to us.
        if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
        this.#recount();
        throw error;
      }
    });
  }

  async read(after: number, { author, role }: Person, limit: number): Promise<Delivered[]> {
    return this.#guard(() => {
      const rows =
        role === 'trainer'
          ? this.#prepared.readAll.all(after, limit)
          : this.#prepared.readOwn.all(after, author, after, limit);
      return v.parse(v.array(deliveredSchema), rows);
    });
  }

  async authorsBetween(after: number, upTo: number): Promise<string[]> {
    return this.#guard(() =>
      v.parse(v.array(authorSchema), this.#prepared.authors.all(after, upTo)).map(({ author }) => author),
    );
  }

  async remove(): Promise<{ envelopes: number; people: number }> {
    const receipt = this.#guard(() => ({
      envelopes: this.#amount('envelopes'),
      people: this.#amount('joined'),
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

  #write(write: Write, at: number): Kept[] {
    switch (write.kind) {
      case 'member':
        this.#prepared.addMember.run(write.person.author, write.person.role, at);
        return [];
      case 'seen':
        this.#prepared.seen.run(write.seq);
        return [];
      case 'put':
        return write.items.map((envelope) => this.#put(envelope, write.person, at));
      default:
        return write satisfies never;
    }
  }

  #put(envelope: Envelope, person: Person, at: number): Kept {
    const { id, scope, slot, rev, body } = envelope;
    const row = this.#prepared.find.get(scope, id);
    const existing = row === undefined ? null : v.parse(existingSchema, row);
    const usage = v.parse(usageSchema, this.#prepared.member.get(person.author));
    const verdict = judge(envelope, person, existing, { ...usage, roomSize: this.#roomSize });
    if (!verdict.ok) return verdict;
    if (!verdict.write) return { ok: true, seq: verdict.seq, fresh: null };
    const seq = this.#seq + 1;
    const growth = bodySize(body) - bodySize(existing?.body ?? null);
    this.#prepared.keep.run(id, scope, slot, rev, body, person.author, seq, at);
    this.#prepared.grow.run(existing ? 0 : 1, growth, person.author);
    this.#seq = seq;
    if (person.role === 'participant') this.#roomSize += growth;
    return { ok: true, seq, fresh: { ...envelope, author: person.author, seq, at } };
  }

  #recount(): void {
    this.#seq = this.#amount('lastSeq');
    this.#roomSize = this.#amount('roomSize');
  }

  #amount(name: 'lastSeq' | 'joined' | 'envelopes' | 'roomSize'): number {
    return v.parse(amountSchema, this.#prepared[name].get()).n;
  }

  #prepare(): { readonly [Name in keyof typeof statements]: Database.Statement } {
    const prepare = (name: keyof typeof statements) => this.#db.prepare(statements[name]);
    return Object.fromEntries(
      Object.keys(statements).map((name) => [name, prepare(name as keyof typeof statements)]),
    ) as { [Name in keyof typeof statements]: Database.Statement };
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof StoreFailure ? error : new StoreFailure(codeOf(error), error);
    }
  }
}

/** Removes a room's file and what SQLite keeps beside it. Windows lets go of a closed file only after a moment. */
export async function removeFiles(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm'])
    await rm(path + end, { force: true, maxRetries: 5, retryDelay: 50 });
}

/** SQLite's name for an error, such as SQLITE_FULL. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code !== ''
    ? error.code
    : 'UNKNOWN';
}

/** How many pages of SQLite fit in a room's file. */
export const maxPages = Math.floor(limits.fileBytes / 4096);
