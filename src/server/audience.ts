import type { Delivered } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type { People, Welcome } from '../protocol/messages.ts';
import type { Log } from './log.ts';
import type { Person, RoomStore } from './store/store.ts';

/** How a room speaks to one device until that is live. */
export interface Voice {
  welcome(welcome: Welcome): void;
  /** Without items: it has caught up. */
  envelopes(items: readonly Delivered[]): void;
  /** From now on the room's outlet reaches it, as a member of this group. */
  live(group: string | null): void;
  /** From now on the outlet does not. */
  still(): void;
  /** Something went wrong: the connection is closed, and the device comes back. */
  fail(): void;
}

/** One connection, as far as a room knows it. */
export interface Device extends Person {
  /** What it holds when it comes: all up to `since`, with what of that is of `group`. */
  readonly since: number;
  readonly group: string | null;
  readonly voice: Voice;
}

/** What the audience must know of its room. */
export interface Hall {
  readonly store: RoomStore;
  readonly log: Log;
  /** Epoch ms. */
  now(): number;
  isGone(): boolean;
  /** Highest seq that the live devices were told, highest that a trainer has seen, participants that ever joined. */
  state(): { readonly told: number; readonly seen: number; readonly joined: number };
  /** Tells the live devices all that is kept by now. */
  look(): Promise<void>;
  /** `isOwn`: the change came from this process. */
  people(people: People, isOwn: boolean): void;
}

/** How far a device is. A new one of these overtakes what still runs for the one before. */
interface Way {
  group: string | null;
  /** All that it may read up to here was sent; when live, all that the room was told. */
  after: number;
  isLive: boolean;
}

/** Messages to trainers about who is there come at most this often. */
const peopleEveryMs = 1_000;

/** The devices of one room that are connected to this process: each is brought to where the room is. */
export class Audience {
  readonly #hall: Hall;
  readonly #devices = new Map<Device, Way>();
  #peopleTimer: NodeJS.Timeout | null = null;
  #arePeopleStale = false;
  #hasOwnNews = false;

  constructor(hall: Hall) {
    this.#hall = hall;
  }

  /** Connections of all, or of one author. */
  size(author?: string): number {
    if (author === undefined) return this.#devices.size;
    return [...this.#devices.keys()].filter((device) => device.author === author).length;
  }

  /** Welcomes a device, hands it all that it does not hold, and from then on it is live. */
  enter(device: Device): void {
    this.#bring(device, { group: null, after: device.since, isLive: false }, device.group);
    this.#presenceChanged();
  }

  leave(device: Device): void {
    if (this.#devices.delete(device)) this.#presenceChanged();
  }

  /** Who is in another group now hears that in a new welcome, and gets what that group has. */
  async regroup(): Promise<void> {
    const participants = [...this.#devices].filter(([{ role }]) => role === 'participant');
    const authors = new Set(participants.map(([{ author }]) => author));
    const groups = await this.#hall.store.groupsOf([...authors]);
    const { told } = this.#hall.state();
    for (const [device, way] of participants) {
      const hasMoved = (groups.get(device.author) ?? null) !== way.group;
      if (hasMoved && this.#devices.get(device) === way)
        this.#bring(device, { ...way, after: way.isLive ? told : way.after, isLive: false }, null);
    }
  }

  /** Closes all connections: the devices come back by themselves. */
  fail(): void {
    for (const { voice } of this.#devices.keys()) voice.fail();
  }

  /** Tells trainers who is there, now or when the second is over. */
  peopleChanged(): void {
    this.#arePeopleStale = true;
    if (this.#peopleTimer || this.#hall.isGone()) return;
    const tell = () => {
      this.#peopleTimer = null;
      if (!this.#arePeopleStale || this.#hall.isGone()) return;
      this.#arePeopleStale = false;
      this.#peopleTimer = setTimeout(tell, peopleEveryMs).unref();
      this.#tellPeople().catch((error: unknown) => {
        this.#hall.log.error({ err: error }, 'who is there could not be counted');
      });
    };
    tell();
  }

  /** Participants who are connected, to whichever process. */
  present(): Promise<ReadonlySet<string>> {
    const participants = [...this.#devices.keys()].filter(({ role }) => role === 'participant');
    return this.#hall.store.present([...new Set(participants.map(({ author }) => author))]);
  }

  close(): void {
    if (this.#peopleTimer) clearTimeout(this.#peopleTimer);
    this.#peopleTimer = null;
  }

  #presenceChanged(): void {
    this.#hasOwnNews = true;
    this.peopleChanged();
  }

  async #tellPeople(): Promise<void> {
    const isOwn = this.#hasOwnNews;
    this.#hasOwnNews = false;
    const { size: online } = await this.present();
    this.#hall.people({ joined: this.#hall.state().joined, online }, isOwn);
  }

  #bring(device: Device, way: Way, held: string | null): void {
    this.#devices.set(device, way);
    device.voice.still();
    this.#welcome(device, way, held).catch((error: unknown) => {
      this.#hall.log.error({ err: error }, 'a device could not be given what it may read');
      device.voice.fail();
    });
  }

  /**
   * Hands a device all it may read after its position, and makes it live in the same turn as the last read: from there
   * on the outlet reaches it, so nothing is missed, doubled or out of order.
   */
  async #welcome(device: Device, way: Way, held: string | null): Promise<void> {
    const { store, now, state, look, isGone } = this.#hall;
    const { author, role, voice } = device;
    const isOvertaken = () => isGone() || this.#devices.get(device) !== way;
    const group = (await store.member(author))?.group ?? null;
    way.group = group;
    const reader = { author, role, group };
    const seq = await store.lastSeq(reader);
    if (isOvertaken()) return;
    const { openedAt, endsAt, deletesAt } = store.facts;
    voice.welcome({ author, group, now: now(), openedAt, endsAt, deletesAt, seq, seen: state().seen });
    if (way.after > state().told) await look();
    // A `since` from beyond this room belongs to another life of it.
    if (way.after > state().told) way.after = 0;
    let afterGroup = held === group ? way.after : 0;
    for (;;) {
      if (isOvertaken()) return;
      const { told } = state();
      const limit = limits.envelopesPerBatch;
      const items = await store.read({ all: way.after, group: afterGroup }, reader, limit);
      if (isOvertaken()) return;
      if (items.length > 0) voice.envelopes(items);
      const last = items.at(-1)?.seq ?? 0;
      way.after = Math.max(way.after, last);
      afterGroup = Math.max(afterGroup, last);
      if (items.length < limit && told === state().told && way.after <= told) break;
      // What is kept but not yet told would come again.
      if (way.after > state().told) await look();
    }
    way.isLive = true;
    voice.envelopes([]);
    voice.live(group);
  }
}
