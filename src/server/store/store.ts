import type { Delivered, Envelope } from '../../protocol/envelope.ts';
import type { Assignments, Join, Reason } from '../../protocol/messages.ts';

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

/** A person as the room remembers it. `envelopes` and `size`, in characters of sealed text, are what it has there. */
export interface Member extends Person {
  readonly group: string | null;
  readonly envelopes: number;
  readonly size: number;
  /** Epoch ms. */
  readonly joinedAt: number;
}

/** What changes of a room as a whole. */
export interface Counts {
  /** Highest seq ever given, and highest one that a trainer has seen. */
  readonly seq: number;
  readonly seen: number;
  /** Characters of sealed text of all participants together. */
  readonly size: number;
  /** How often participants were put into groups. */
  readonly groupings: number;
  /** Participants that ever joined. */
  readonly joined: number;
}

/** One thing to keep. All that is given to one `commit` is kept together, or not at all. */
export type Write =
  | { readonly kind: 'put'; readonly person: Person; readonly items: readonly Envelope[] }
  | { readonly kind: 'member'; readonly person: Person }
  | { readonly kind: 'assign'; readonly assignments: Assignments }
  | { readonly kind: 'seen'; readonly seq: number };

/** What became of one envelope; `fresh` is what the room must hear of, null when it was a repeat. */
export type Kept =
  | { readonly ok: true; readonly seq: number; readonly fresh: Delivered | null }
  | { readonly ok: false; readonly reason: Reason };

/** What a commit did. `outcomes` is index-aligned with the writes, and inside with the items of a put. */
export interface Committed {
  readonly outcomes: readonly (readonly Kept[])[];
  readonly counts: Counts;
}

/** What of a person decides what it may read. */
export type Reader = Pick<Member, 'author' | 'role' | 'group'>;

/** Where a reader goes on: all after `all`, and of its own group all after `group`. */
export interface Position {
  readonly all: number;
  readonly group: number;
}

/**
 * One room's place. One caller at a time per room in one process: the room awaits each `commit` before the next.
 * Every method rejects with {@link StoreFailure} when the engine fails. Where the room is no more, because another
 * process deleted it, the methods that may say so resolve with null.
 */
export interface RoomStore {
  readonly facts: RoomFacts;
  counts(): Promise<Counts | null>;
  /** Null for who never joined. */
  member(author: string): Promise<Member | null>;
  /** The groups of those of these authors who are in one. */
  groupsOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Highest seq that this person may read; 0 when there is nothing. */
  lastSeq(reader: Reader): Promise<number>;
  /** Keeps all writes in one commit; resolves after it is on disk. */
  commit(writes: readonly Write[], at: number): Promise<Committed | null>;
  /** What this person may read after a position, ascending, at most `limit`. */
  read(after: Position, reader: Reader, limit: number): Promise<Delivered[]>;
  /** Authors with an entry whose seq lies above `after` and is at most `upTo`. */
  authorsBetween(after: number, upTo: number): Promise<string[]>;
  /** All participants, in the order in which they came. */
  participants(): Promise<readonly { readonly author: string; readonly group: string | null }[]>;
  /** Notes which participants are connected to this process; resolves with those who are to any process. */
  present(authors: readonly string[]): Promise<ReadonlySet<string>>;
  /** Removes the room and all it held; the store cannot be used after it. */
  remove(): Promise<{ envelopes: number; people: number } | null>;
}

/** Where rooms are kept. */
export interface Stores {
  /** Every room that is kept now. */
  list(): Promise<readonly { readonly id: string; readonly deletesAt: number }[]>;
  /** Null where there is no such room. */
  find(room: string): Promise<RoomStore | null>;
  /** Makes a room; null where there is one of that name already. */
  create(room: string, facts: RoomFacts): Promise<RoomStore | null>;
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

/** Does something with an engine. @throws {StoreFailure} where that fails. */
export async function guard<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreFailure ? error : new StoreFailure(codeOf(error), error);
  }
}

/** The engine's name for an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code !== ''
    ? error.code
    : 'UNKNOWN';
}
