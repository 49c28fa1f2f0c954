import { limits } from '../protocol/limits.ts';
import type { DeleteReply, Gone, Join, OpenRoom, Reason } from '../protocol/messages.ts';
import { authorOf, hash, isSame } from './identity.ts';
import type { Log } from './log.ts';
import { type Notice, type Outlet, Room } from './room.ts';
import type { Member, Person, Stores } from './store/store.ts';

export interface RoomsOptions {
  readonly stores: Stores;
  /** Whether other processes work on the same rooms. */
  readonly hasPeers: boolean;
  /** Makes the voice of a room. */
  readonly outlet: (room: string) => Outlet;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

type Refused = { readonly ok: false; readonly reason: Reason };
export type Admission = { readonly ok: true; readonly room: Room; readonly person: Person } | Refused;

/** The longest wait between two sweeps; a room whose end comes sooner is swept then. */
const sweepEveryMs = 10 * 60_000;
/** How often a process looks for what others changed, in case a notice of theirs was lost. */
const lookEveryMs = 2_000;

/** The rooms of this process: opening, letting in, deleting, and the sweep that keeps the promise of `deletesAt`. */
export class Rooms {
  readonly #options: RoomsOptions;
  /** Those that somebody asked for. A promise, so that two who ask at once get the same one. */
  readonly #rooms = new Map<string, Promise<Room | null>>();
  #sweepTimer: NodeJS.Timeout | null = null;
  #lookTimer: NodeJS.Timeout | null = null;
  #isClosed = false;
  #sweeping = Promise.resolve();
  /** Rooms are made one at a time, so that no more are made than allowed. */
  #making: Promise<unknown> = Promise.resolve();

  static async open(options: RoomsOptions): Promise<Rooms> {
    const rooms = new Rooms(options);
    await rooms.sweep();
    if (options.hasPeers) rooms.#lookTimer = setInterval(() => void rooms.#lookAround(), lookEveryMs).unref();
    return rooms;
  }

  private constructor(options: RoomsOptions) {
    this.#options = options;
  }

  /** Opens a room for a trainer who has shown the key. The same trainer may ask twice: the answer may have been lost. */
  create(wish: OpenRoom): Promise<{ readonly ok: true } | Refused> {
    const made = this.#making.then(() => this.#create(wish));
    this.#making = made;
    return made;
  }

  /**
   * Lets a person in. `isSuspect`: its address has failed too often; then only who is in the room already gets an
   * answer that differs from the others'.
   */
  async admit(join: Join, isSuspect: boolean): Promise<Admission> {
    const admission = await this.#admit(join, isSuspect).catch((error: unknown): Refused => {
      this.#options.log.error({ err: error }, 'a room could not be read');
      return { ok: false, reason: 'store-failed' };
    });
    if (admission.ok || !isSuspect) return admission;
    return { ok: false, reason: 'too-fast' };
  }

  /** Deletes a room; `answer` gets the receipt before the devices are told. */
  async delete(room: Room, reason: Gone, answer: (reply: DeleteReply) => void): Promise<void> {
    if (await room.remove(reason, answer)) this.#rooms.delete(room.id);
  }

  /** Another process has news of a room. */
  async notice(id: string, notice: Notice): Promise<void> {
    const room = await this.#rooms.get(id);
    room?.notice(notice);
    if (room?.gone) this.#rooms.delete(id);
  }

  /** Deletes every room whose time has come; one sweep at a time, so that after it they are gone. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping.then(() =>
      this.#sweep().catch((error: unknown) => {
        this.#options.log.error({ err: error }, 'the rooms whose time has come could not be found');
        this.#planSweep(sweepEveryMs);
      }),
    );
    return this.#sweeping;
  }

  /** Keeps what still waits, then lets go of all rooms. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    if (this.#lookTimer) clearInterval(this.#lookTimer);
    for (const room of await this.#open()) {
      await room.flushed();
      room.close();
    }
    await this.#options.stores.close();
  }

  async #open(): Promise<Room[]> {
    const rooms = await Promise.allSettled(this.#rooms.values());
    return rooms.flatMap((room) => (room.status === 'fulfilled' && room.value ? [room.value] : []));
  }

  async #lookAround(): Promise<void> {
    for (const room of await this.#open()) {
      if (room.audience.size() === 0) continue;
      // Also counts anew who is there: a process that died did not say that its devices are gone.
      room.notice('people');
      await room.look();
      if (room.gone) this.#rooms.delete(room.id);
    }
  }

  async #sweep(): Promise<void> {
    const { stores, now } = this.#options;
    const ends = await stores.list();
    for (const { id, deletesAt } of ends) {
      const room = deletesAt <= now() ? await this.#find(id) : null;
      if (room) await this.delete(room, 'expired', () => undefined);
    }
    const later = ends.map(({ deletesAt }) => deletesAt - now()).filter((ms) => ms > 0);
    // A room that could not be deleted is tried again, but not in a tight loop.
    this.#planSweep(Math.min(...later, sweepEveryMs));
  }

  #planSweep(ms: number): void {
    if (this.#isClosed) return;
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    this.#sweepTimer = setTimeout(() => void this.sweep(), ms).unref();
  }

  async #create(wish: OpenRoom): Promise<{ readonly ok: true } | Refused> {
    const { stores, log, now } = this.#options;
    const { room: id, trainer, endsAt, deletesAt } = wish;
    if (deletesAt < endsAt || deletesAt <= now() || endsAt > now() + limits.retentionMs)
      return { ok: false, reason: 'bad-message' };
    if (deletesAt > Math.max(endsAt, now()) + limits.retentionMs) return { ok: false, reason: 'bad-message' };
    try {
      const facts = { trainer, openedAt: now(), endsAt, deletesAt };
      let existing = await this.#find(id);
      if (!existing) {
        if ((await stores.list()).length >= limits.rooms) return { ok: false, reason: 'too-many' };
        if (await stores.create(id, facts)) {
          // Now it can be found, and its end be planned.
          void this.sweep();
          return { ok: true };
        }
        existing = await this.#find(id);
      }
      const isRepeat = existing && !existing.gone && isSame(existing.facts.trainer, trainer);
      return isRepeat ? { ok: true } : { ok: false, reason: 'room-exists' };
    } catch (error) {
      log.error({ err: error }, 'a room could not be made');
      return { ok: false, reason: 'store-failed' };
    }
  }

  async #admit({ room: id, role, token }: Join, isSuspect: boolean): Promise<Admission> {
    const room = await this.#find(id);
    if (!room) return { ok: false, reason: 'no-room' };
    if (room.gone || room.facts.deletesAt <= this.#options.now()) return { ok: false, reason: 'ended' };
    if (role === 'trainer' && !isSame(hash(token), room.facts.trainer))
      return { ok: false, reason: 'not-trainer' };
    const person: Person = { author: authorOf(id, token), role };
    const member = await room.member(person.author);
    const reason = this.#reasonAgainst(room, person, member, isSuspect);
    if (reason) return { ok: false, reason };
    const isRemembered = member !== null || (await room.remember(person));
    return isRemembered ? { ok: true, room, person } : { ok: false, reason: 'store-failed' };
  }

  /** A trainer gets in even when the room is full of others. */
  #reasonAgainst(
    room: Room,
    { author, role }: Person,
    member: Member | null,
    isSuspect: boolean,
  ): Reason | null {
    if (role === 'trainer') return null;
    if (isSuspect && !member) return 'too-fast';
    const isFull =
      room.audience.size() >= limits.connectionsPerRoom ||
      room.audience.size(author) >= limits.connectionsPerAuthor ||
      (!member && room.joined >= limits.authorsPerRoom);
    return isFull ? 'too-many' : null;
  }

  #find(id: string): Promise<Room | null> {
    const known = this.#rooms.get(id);
    if (known) return known;
    const found = this.#load(id);
    this.#rooms.set(id, found);
    const forget = () => void this.#rooms.delete(id);
    // What is not there now may be there later.
    found.then((room) => room ?? forget(), forget);
    return found;
  }

  async #load(id: string): Promise<Room | null> {
    const { stores, outlet, log, now } = this.#options;
    const store = await stores.find(id);
    const counts = await store?.counts();
    return store && counts ? new Room(id, store, counts, outlet(id), log, now) : null;
  }
}
