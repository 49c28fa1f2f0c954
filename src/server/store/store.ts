import type { Delivered, Envelope } from '../../protocol/envelope.ts';
import type { Join } from '../../protocol/messages.ts';
import type { Verdict } from './rules.ts';

/** What a room is told at its opening and never changes. Times in epoch ms. */
export interface RoomFacts {
  /** base64url SHA-256 of the trainer's token. */
  readonly trainer: string;
  readonly openedAt: number;
  readonly endsAt: number;
  readonly deletesAt: number;
}

/** Who writes or reads: the author is made from the connection's token, never from a message. */
export interface Person {
  readonly author: string;
  readonly role: Join['role'];
}

/** One thing to keep. All that is given to one `commit` is kept together, or not at all. */
export type Write =
  | { readonly kind: 'put'; readonly person: Person; readonly items: readonly Envelope[] }
  | { readonly kind: 'member'; readonly person: Person }
  | { readonly kind: 'seen'; readonly seq: number };

/** What became of one envelope; `fresh` is what the room must hear of, null when it was a repeat. */
export type Kept = { ok: true; seq: number; fresh: Delivered | null } | Extract<Verdict, { ok: false }>;

/**
 * One room's place. One caller at a time per room: the room awaits each `commit` before the next.
 * Every method rejects with {@link StoreFailure} when the engine fails.
 */
export interface RoomStore {
  readonly facts: RoomFacts;
  /** Highest seq ever given, highest seq seen by a trainer, participants that ever joined. */
  counts(): Promise<{ seq: number; seen: number; joined: number }>;
  /** Highest seq that this person may read; 0 when there is nothing. */
  lastSeq(person: Person): Promise<number>;
  isMember(author: string): Promise<boolean>;
  /**
   * Keeps all writes in one commit; resolves after it is on disk. Index-aligned with `writes`, and inside with the
   * items of a put; empty for what is not a put.
   */
  commit(writes: readonly Write[], at: number): Promise<readonly (readonly Kept[])[]>;
  /** What this person may read with a seq above `after`, ascending, at most `limit`. */
  read(after: number, person: Person, limit: number): Promise<Delivered[]>;
  /** Authors with an entry whose seq lies above `after` and is at most `upTo`. */
  authorsBetween(after: number, upTo: number): Promise<string[]>;
  /** Removes the room and all it held; the store cannot be used after it. */
  remove(): Promise<{ envelopes: number; people: number }>;
}

/** Where the rooms of this process are kept. */
export interface Stores {
  /** Every room that is kept now, by its id. */
  rooms(): ReadonlyMap<string, RoomStore>;
  /** Makes a room that does not exist yet. */
  create(room: string, facts: RoomFacts): Promise<RoomStore>;
  close(): Promise<void>;
}

/** The engine could not keep or read: a full disk, a broken one. Nothing of the commit was kept. */
export class StoreFailure extends Error {
  /** The engine's own name for it, such as SQLITE_FULL. */
  readonly code: string;
  constructor(code: string, cause: unknown) {
    super(`The store failed: ${code}`, { cause });
    this.name = 'StoreFailure';
    this.code = code;
  }
}
