import * as v from 'valibot';
import { type Envelope, envelopeSchema, idSchema } from '../protocol/envelope.ts';
import type {
  Assignments,
  AssignReply,
  Batch,
  DeleteReply,
  Gone,
  MembersReply,
  People,
  PutReply,
  Reason,
  Welcome,
} from '../protocol/messages.ts';

/** An envelope as this device keeps it. */
export const keptSchema = v.strictObject({
  envelope: envelopeSchema,
  /** The server's order, or null while the server has not confirmed it: then it is in the outbox. */
  seq: v.nullable(v.number()),
  /** Null while unconfirmed. */
  author: v.nullable(idSchema),
});
export type Kept = v.InferOutput<typeof keptSchema>;

/** How far this device has come in a room. */
export const progressSchema = v.strictObject({
  /** All that the server handed out up to this seq is kept here. */
  since: v.number(),
  /** The small group whose envelopes are among it; null where there is none, or not all of them came yet. */
  group: v.nullable(idSchema),
  /** Up to this seq the trainer has received everything. */
  seen: v.number(),
  /** Who the server says we are; null before the first welcome. */
  author: v.nullable(idSchema),
  times: v.nullable(v.strictObject({ openedAt: v.number(), endsAt: v.number(), deletesAt: v.number() })),
});
export type Progress = v.InferOutput<typeof progressSchema>;
export const noProgress: Progress = { since: 0, group: null, seen: 0, author: null, times: null };

/** All that a device kept of one session. */
export interface Recollection {
  readonly kept: readonly Kept[];
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
}

/**
 * What a device keeps of one session, shared by all its tabs. Never rejects: where the device refuses, it keeps in
 * memory and says so through {@link DeviceStore.onTrouble}.
 */
export interface DeviceStore {
  load(): Promise<Recollection>;
  /**
   * Reads what is kept under an id and writes what `decide` makes of it (null: leave as it is), with no other tab in
   * between. `decide` may be called again, and must not wait. Resolves once that is safe against a crash.
   */
  update(id: string, decide: (stored: Kept | null) => Kept | null): Promise<void>;
  /**
   * Keeps confirmed envelopes, each unless a higher revision is kept, together with how far we came. Numbers in
   * `progress` only ever rise.
   */
  receive(items: readonly Kept[], progress: Progress): Promise<void>;
  /** Null forgets the draft. */
  keepDraft(exercise: string, draft: unknown): Promise<void>;
  /** Removes all of this session from the device. */
  wipe(): Promise<void>;
  /** Calls back at once where there is trouble already. */
  onTrouble(listener: () => void): void;
}

export interface TransportEvents {
  /** Where to go on from at the next attempt. */
  held(): Pick<Progress, 'since' | 'group'>;
  welcome(welcome: Welcome): void;
  envelopes(batch: Batch): void;
  people(people: People): void;
  seen(seq: number): void;
  gone(reason: Gone): void;
  /** Not connected, tries again by itself; with the reason where the server gave one. */
  lost(reason: Reason | null): void;
  /** The server will not have us; there is no use in trying again. */
  refused(reason: Reason): void;
}

/** The way to the others: a server, or the other tabs of this browser. */
export interface Transport {
  connect(events: TransportEvents): void;
  /** Null where no answer came in time or there is no connection: nothing is known then. Never rejects. */
  put(envelopes: readonly Envelope[]): Promise<PutReply | null>;
  /** The server's clock now, epoch ms; null as with {@link Transport.put}. */
  time(): Promise<number | null>;
  /** Trainer: null as with {@link Transport.put}. */
  members(): Promise<MembersReply | null>;
  /** Trainer: null as with {@link Transport.put}. */
  assign(assignments: Assignments): Promise<AssignReply | null>;
  /** Trainer: everything up to `seq` is kept here. */
  seen(seq: number): void;
  /** Trainer: null as with {@link Transport.put}. */
  deleteRoom(): Promise<DeleteReply | null>;
  close(): void;
}

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls back once after so many ms; returns the way out. */
  after(ms: number, then: () => void): () => void;
}
