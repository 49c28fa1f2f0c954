import { limits } from '../protocol/limits.ts';
import type { DeleteReply, Gone, Join, OpenRoom, Reason } from '../protocol/messages.ts';
import { authorOf, hash, isSame } from './identity.ts';
import type { Log } from './log.ts';
import { type Device, type Outlet, Room } from './room.ts';
import type { Stores } from './store/store.ts';

export interface RoomsOptions {
  readonly stores: Stores;
  /** Makes the voice of a room. */
  readonly outlet: (room: string) => Outlet;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

type Refused = { readonly ok: false; readonly reason: Reason };
export type Admission = { readonly ok: true; readonly room: Room; readonly device: Device } | Refused;

/** The longest wait between two sweeps; a room whose end comes sooner is swept then. */
const sweepEveryMs = 10 * 60_000;

/** All rooms of this process: opening, letting in, deleting, and the sweep that keeps the promise of `deletesAt`. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #rooms = new Map<string, Room>();
  #sweepTimer: NodeJS.Timeout | null = null;
  #isClosed = false;
  #sweeping = Promise.resolve();
  /** Rooms are made one at a time: two requests for one room must not both make its file. */
  #making: Promise<unknown> = Promise.resolve();

  static async open(options: RoomsOptions): Promise<Rooms> {
    const rooms = new Rooms(options);
    const { stores, outlet, log, now } = options;
    for (const [id, store] of stores.rooms())
      rooms.#rooms.set(id, await Room.open(id, store, outlet(id), log, now));
    await rooms.sweep();
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
   * Lets a device in. `isSuspect`: its address has failed too often; then only who is in the room already gets an
   * answer that differs from the others'.
   */
  async admit(join: Join, isSuspect: boolean): Promise<Admission> {
    const admission = await this.#admit(join, isSuspect);
    if (admission.ok || !isSuspect) return admission;
    return { ok: false, reason: 'too-fast' };
  }

  /** Deletes a room; `answer` gets the receipt before the devices are told. */
  async delete(room: Room, reason: Gone, answer: (reply: DeleteReply) => void): Promise<void> {
    if (await room.remove(reason, answer)) this.#rooms.delete(room.id);
  }

  /** Deletes every room whose time has come; one sweep at a time, so that after it they are gone. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping.then(() => this.#sweep());
    return this.#sweeping;
  }

  async #sweep(): Promise<void> {
    const now = this.#options.now();
    for (const room of [...this.#rooms.values()])
      if (room.facts.deletesAt <= now) await this.delete(room, 'expired', () => undefined);
    this.#planSweep();
  }

  /** Keeps what still waits, then lets go of all rooms. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    for (const room of this.#rooms.values()) {
      await room.flushed();
      room.close();
    }
    await this.#options.stores.close();
  }

  async #create(wish: OpenRoom): Promise<{ readonly ok: true } | Refused> {
    const { stores, outlet, log, now } = this.#options;
    const { room: id, trainer, endsAt, deletesAt } = wish;
    if (deletesAt < endsAt || deletesAt <= now() || endsAt > now() + limits.retentionMs)
      return { ok: false, reason: 'bad-message' };
    if (deletesAt > Math.max(endsAt, now()) + limits.retentionMs) return { ok: false, reason: 'bad-message' };
    const existing = this.#rooms.get(id);
    if (existing) {
      const isRepeat = !existing.gone && isSame(existing.facts.trainer, trainer);
      return isRepeat ? { ok: true } : { ok: false, reason: 'room-exists' };
    }
    if (this.#rooms.size >= limits.rooms) return { ok: false, reason: 'too-many' };
    try {
      const store = await stores.create(id, { trainer, openedAt: now(), endsAt, deletesAt });
      this.#rooms.set(id, await Room.open(id, store, outlet(id), log, now));
    } catch (error) {
      log.error({ err: error }, 'a room could not be made');
      return { ok: false, reason: 'store-failed' };
    }
    this.#planSweep();
    return { ok: true };
  }

  async #admit({ room: id, role, token, since }: Join, isSuspect: boolean): Promise<Admission> {
    const { log, now } = this.#options;
    const room = this.#rooms.get(id);
    if (!room) return { ok: false, reason: 'no-room' };
    if (room.gone || room.facts.deletesAt <= now()) return { ok: false, reason: 'ended' };
    if (role === 'trainer' && !isSame(hash(token), room.facts.trainer))
      return { ok: false, reason: 'not-trainer' };
    const device: Device = { author: authorOf(id, token), role, since };
    try {
      const isKnown = role === 'trainer' || (await room.isMember(device.author));
      if (isSuspect && !isKnown) return { ok: false, reason: 'too-fast' };
      // A trainer gets in even when the room is full of others.
      const isFull =
        room.size >= limits.connectionsPerRoom || (!isKnown && room.joined >= limits.authorsPerRoom);
      if (role === 'participant' && isFull) return { ok: false, reason: 'too-many' };
      return (await room.admit(device)) ? { ok: true, room, device } : { ok: false, reason: 'store-failed' };
    } catch (error) {
      log.error({ err: error }, 'a room could not be read');
      return { ok: false, reason: 'store-failed' };
    }
  }

  #planSweep(): void {
    if (this.#isClosed) return;
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    const now = this.#options.now();
    const next = Math.min(
      ...[...this.#rooms.values()].map((room) => room.facts.deletesAt - now),
      sweepEveryMs,
    );
    // A room that could not be deleted is tried again, but not in a tight loop.
    this.#sweepTimer = setTimeout(() => void this.sweep(), next > 0 ? next : 60_000).unref();
  }
}
