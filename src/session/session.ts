import type { Assignments, Member, Reason } from '../protocol/messages.ts';
import type { Grouping } from './groups.ts';
import type { Phase, Stage } from './stage.ts';
import type { Timer } from './timer.ts';

/** Where an entry stands: op dit toestel → verstuurd → bij de trainer; refused: kept here, the server will not have it. */
export type Standing = 'device' | 'sent' | 'trainer' | 'refused';

/** connecting: no answer yet · online · offline: not reached, tries again by itself · ended: the room is gone · refused: will not try again. */
export type Connection =
  | { readonly state: 'connecting' | 'online' | 'offline' }
  | { readonly state: 'ended'; readonly reason: 'deleted' | 'expired' }
  | { readonly state: 'refused'; readonly reason: Reason };

/** What is hidden: per exercise the keys of the results that the trainer does not want on the beamer. Read by trainers only. */
export type Hidden = Readonly<Record<string, readonly string[]>>;

/** One mark on a small group's board: a stroke, a note. Added, replaced as a whole, or withdrawn by its own author. */
export interface BoardItem {
  readonly id: string;
  readonly group: string;
  /** JSON, not yet parsed by its exercise. */
  readonly value: unknown;
  readonly isOwn: boolean;
  readonly standing: Standing;
}

/** One immutable picture of all that a page may show. A new object after every change. */
export interface SessionView {
  readonly role: 'trainer' | 'participant';
  /** `alone`: no server; exercises stay on this device, shared between its tabs. */
  readonly mode: 'room' | 'alone';
  /** The four access words, in mode `room`. */
  readonly words: string | null;
  readonly connection: Connection;
  readonly stage: Stage;
  /** Own entry per exercise name, as JSON not yet parsed by its exercise. */
  readonly own: Readonly<Record<string, { readonly value: unknown; readonly standing: Standing }>>;
  /** Per exercise what is being typed and was not sent: stays on this device, survives a reload. */
  readonly drafts: Readonly<Record<string, unknown>>;
  /** Trainer only, else empty: every entry per exercise name (the trainer's own included), keyed by author. JSON, not yet parsed. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly hidden: Hidden;
  /** Per exercise the marks on the boards that this page may see, oldest first: a participant's own group, a trainer's all. */
  readonly items: Readonly<Record<string, readonly BoardItem[]>>;
  /** The participant's small group; null where there is none, and for trainers. */
  readonly group: string | null;
  /** Who the server says we are; null before the first welcome. */
  readonly author: string | null;
  /** Trainer only, else empty: all participants, in the order in which they came. */
  readonly members: readonly Member[];
  /** Devices of participants that ever were in; null when unknown (participant, or alone). */
  readonly people: { readonly joined: number; readonly online: number } | null;
  /** Epoch ms by the server's clock; null when alone or not yet known. */
  readonly times: { readonly openedAt: number; readonly endsAt: number; readonly deletesAt: number } | null;
  /** Add to Date.now() for the server's clock, ms. */
  readonly clockOffsetMs: number;
  /** True once all that the server held when this page joined has arrived (alone: once the device's store was read). The print view waits for it. */
  readonly synced: boolean;
  /** Set when the device's store refuses to keep: entries then live in memory only, and the page must say so. */
  readonly storeTrouble: boolean;
}

/** What a page can do. Every method changes `view` at once, keeps on the device, then sends; none throws because the network is gone. */
export interface Session {
  readonly view: SessionView;
  /** Calls back after every change, not at once. Returns the way out. */
  subscribe(listener: (view: SessionView) => void): () => void;
  /** Replaces the own entry as a whole; null withdraws it. Resolves when this device has kept it. */
  setEntry(exercise: string, value: unknown): Promise<void>;
  /** Keeps what is being typed, on this device only; null forgets it. */
  setDraft(exercise: string, value: unknown): void;
  /** Trainer: moves the room to a slide. */
  goTo(slide: string): void;
  /** Trainer: sets the phase of an exercise. `shown`, where given, replaces what the room gets to see. */
  setPhase(
    exercise: string,
    phase: Phase,
    shown?: { result: unknown; count: { answered: number; people: number } },
  ): void;
  /** Trainer: replaces the room's timer as a whole; null takes it away. See `timer.ts` for what may be done to one. */
  setTimer(timer: Timer | null): void;
  /** Trainer: leads an exercise on; replaces its state as a whole. */
  steer(exercise: string, state: unknown): void;
  /** Trainer: says which small groups there are. A group's id comes from {@link Session.newId}. */
  setGrouping(grouping: Grouping): void;
  /** Trainer: puts participants into groups; false where the server could not be asked. */
  assign(assignments: Assignments): Promise<boolean>;
  /** A name that nothing else has. */
  newId(): string;
  /**
   * Puts a mark on a group's board, replaces it, or withdraws it with null. Resolves when this device has kept it. Does
   * nothing where the mark is somebody else's.
   */
  putItem(exercise: string, group: string, id: string, value: unknown): Promise<void>;
  /** Trainer: hides or shows again one key of an exercise's result. Does not publish: call setPhase('shown', …) for that. */
  setHidden(exercise: string, key: string, isHidden: boolean): void;
  /** Trainer: deletes the room on the server and tells every device. Resolves with the receipt, or the reason it failed. */
  deleteRoom(): Promise<
    { ok: true; envelopes: number; people: number; at: number } | { ok: false; reason: Reason | 'no-server' }
  >;
  /** Removes from this device all it holds of this session. */
  wipe(): Promise<void>;
  close(): void;
}
