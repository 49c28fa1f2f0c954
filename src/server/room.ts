import { setImmediate } from 'node:timers/promises';
import type { Delivered, Envelope } from '../protocol/envelope.ts';
import type { DeleteReply, Gone, People, PutReply, Reason, Welcome } from '../protocol/messages.ts';
import type { Log } from './log.ts';
import { mayWrite } from './store/rules.ts';
import type { Kept, Person, RoomFacts, RoomStore, Write } from './store/store.ts';

/** How a room speaks to its devices. Each call is one message, in the order of the calls. */
export interface Outlet {
  /** Ascending by seq, in one or more batches. */
  toTrainers(items: readonly Delivered[]): void;
  /** Stage items; devices of the authors in `except` get theirs through {@link toAuthor}. */
  toParticipants(items: readonly Delivered[], except: readonly string[]): void;
  toAuthor(author: string, items: readonly Delivered[]): void;
  people(people: People): void;
  seen(author: string, seq: number): void;
  /** The last message: the connections are closed after it. */
  gone(reason: Gone): void;
}

/** One connection, as far as a room knows it. */
export interface Device extends Person {
  readonly since: number;
}

type Result = PutReply['results'][number];
interface Waiting {
  readonly write: Write;
  settle(kept: readonly Kept[] | null): void;
}

/** Messages to trainers about who is there come at most this often. */
const peopleEveryMs = 1_000;

/** A room that lives in this process: its queue of writes, who is connected, and who hears what. */
export class Room {
  readonly id: string;
  readonly #store: RoomStore;
  readonly #outlet: Outlet;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #devices = new Set<Device>();
  #queue: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #counts: { seq: number; seen: number; joined: number };
  #gone: Gone | null = null;
  #peopleTimer: NodeJS.Timeout | null = null;
  #isPeopleStale = false;

  static async open(
    id: string,
    store: RoomStore,
    outlet: Outlet,
    log: Log,
    now: () => number,
  ): Promise<Room> {
    return new Room(id, store, outlet, log, now, await store.counts());
  }

  private constructor(
    id: string,
    store: RoomStore,
    outlet: Outlet,
    log: Log,
    now: () => number,
    counts: { seq: number; seen: number; joined: number },
  ) {
    this.id = id;
    this.#store = store;
    this.#outlet = outlet;
    this.#log = log;
    this.#now = now;
    this.#counts = { ...counts };
  }

  get facts(): RoomFacts {
    return this.#store.facts;
  }

  /** Why it is deleted, from the moment that begins; null before. */
  get gone(): Gone | null {
    return this.#gone;
  }

  get size(): number {
    return this.#devices.size;
  }

  get joined(): number {
    return this.#counts.joined;
  }

  isMember(author: string): Promise<boolean> {
    return this.#store.isMember(author);
  }

  /** Remembers this person in the room; false when that could not be kept. */
  async admit(person: Person): Promise<boolean> {
    if (await this.#store.isMember(person.author)) return true;
    const isKept = await this.#keep({ kind: 'member', person });
    if (isKept && person.role === 'participant') this.#counts.joined = (await this.#store.counts()).joined;
    return isKept !== null;
  }

  enter(device: Device): void {
    this.#devices.add(device);
    this.#peopleChanged();
  }

  leave(device: Device): void {
    if (this.#devices.delete(device)) this.#peopleChanged();
  }

  async welcome(device: Device): Promise<Welcome> {
    const { openedAt, endsAt, deletesAt } = this.facts;
    const seq = await this.#store.lastSeq(device);
    return {
      author: device.author,
      now: this.#now(),
      openedAt,
      endsAt,
      deletesAt,
      seq,
      seen: this.#counts.seen,
    };
  }

  people(): People {
    const participants = [...this.#devices].filter(({ role }) => role === 'participant');
    return { joined: this.#counts.joined, online: new Set(participants.map(({ author }) => author)).size };
  }

  /**
   * Hands a device all it may read after its `since`, then calls `live` in the same turn as the last read: from there
   * on the outlet reaches it, so nothing is missed, doubled or out of order.
   */
  async catchUp(
    device: Device,
    send: (items: readonly Delivered[]) => void,
    live: () => void,
    limit: number,
  ): Promise<void> {
    // A `since` from beyond this room belongs to another life of it.
    let after = device.since > this.#counts.seq ? 0 : device.since;
    for (;;) {
      const upTo = this.#counts.seq;
      const items = await this.#store.read(after, device, limit);
      if (this.#gone || !this.#devices.has(device)) return;
      if (items.length > 0) send(items);
      after = items.at(-1)?.seq ?? after;
      if (items.length < limit && this.#counts.seq === upTo && after <= upTo) return live();
      // What is kept but not yet told would come again; a turn later it has been told.
      if (after > upTo) await setImmediate();
    }
  }

  /**
   * Queues envelopes for the next commit; `reply` gets one result per item after it, before anybody hears of them.
   * An item that could not be read comes as the reason why.
   */
  put(person: Person, items: readonly (Envelope | Reason)[], reply: (results: Result[]) => void): void {
    const verdicts = items.map((item): Envelope | Result => {
      if (typeof item === 'string') return { ok: false, reason: item };
      if (this.#gone || this.#now() >= this.facts.deletesAt) return { ok: false, reason: 'ended' };
      return mayWrite(person.role, item.scope) ? item : { ok: false, reason: 'not-yours' };
    });
    const envelopes = verdicts.flatMap((verdict) => ('ok' in verdict ? [] : [verdict]));
    if (envelopes.length === 0) {
      reply(verdicts.flatMap((verdict) => ('ok' in verdict ? [verdict] : [])));
      return;
    }
    this.#enqueue({ kind: 'put', person, items: envelopes }, (kept) => {
      let next = 0;
      const resultOf = (outcome: Kept | undefined): Result => {
        if (!outcome) return { ok: false, reason: this.#gone ? 'ended' : 'store-failed' };
        return outcome.ok ? { ok: true, seq: outcome.seq } : outcome;
      };
      reply(verdicts.map((verdict) => ('ok' in verdict ? verdict : resultOf(kept?.[next++]))));
    });
  }

  /** A trainer's page holds everything up to `seq`: tells the authors of the entries among it. */
  async seen(seq: number): Promise<void> {
    const before = this.#counts.seen;
    const upTo = Math.min(seq, this.#counts.seq);
    if (upTo <= before || !(await this.#keep({ kind: 'seen', seq: upTo }))) return;
    this.#counts.seen = Math.max(this.#counts.seen, upTo);
    for (const author of await this.#store.authorsBetween(before, upTo)) this.#outlet.seen(author, upTo);
  }

  /** Ends the room: what waits is refused, all is removed, `answer` gets the receipt, and then everybody is told. */
  async remove(reason: Gone, answer: (reply: DeleteReply) => void): Promise<boolean> {
    if (this.#gone) {
      answer({ ok: false, reason: 'ended' });
      return false;
    }
    this.#gone = reason;
    await this.flushed();
    try {
      const receipt = await this.#store.remove();
      this.close();
      answer({ ok: true, ...receipt, at: this.#now() });
      this.#outlet.gone(reason);
      return true;
    } catch (error) {
      this.#gone = null;
      this.#log.error({ err: error }, 'a room could not be deleted');
      answer({ ok: false, reason: 'store-failed' });
      return false;
    }
  }

  /** Resolves when nothing waits to be kept. */
  async flushed(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing;
  }

  close(): void {
    if (this.#peopleTimer) clearTimeout(this.#peopleTimer);
    this.#peopleTimer = null;
  }

  #keep(write: Write): Promise<readonly Kept[] | null> {
    return new Promise((settle) => this.#enqueue(write, settle));
  }

  #enqueue(write: Write, settle: Waiting['settle']): void {
    this.#queue.push({ write, settle });
    this.#flushing ??= this.#flush();
  }

  /** Everything that queued up in one turn of the event loop is one commit. */
  async #flush(): Promise<void> {
    while (this.#queue.length > 0) {
      await setImmediate();
      const waiting = this.#queue;
      this.#queue = [];
      const outcomes = await this.#commit(waiting.map(({ write }) => write));
      const fresh = (outcomes ?? []).flat().flatMap((kept) => (kept.ok && kept.fresh ? [kept.fresh] : []));
      this.#counts.seq = fresh.at(-1)?.seq ?? this.#counts.seq;
      waiting.forEach(({ settle }, index) => {
        settle(outcomes?.[index] ?? null);
      });
      this.#tell(fresh);
    }
    this.#flushing = null;
  }

  async #commit(writes: readonly Write[]): Promise<readonly (readonly Kept[])[] | null> {
    if (this.#gone) return null;
    try {
      return await this.#store.commit(writes, this.#now());
    } catch (error) {
      this.#log.error({ err: error }, 'a commit failed: nothing of it was kept, all of it was refused');
      return null;
    }
  }

  #tell(fresh: readonly Delivered[]): void {
    if (fresh.length === 0) return;
    this.#outlet.toTrainers(fresh);
    const stage = fresh.filter(({ scope }) => scope === 'stage');
    const authors = [...new Set(fresh.filter(({ scope }) => scope === 'entry').map(({ author }) => author))];
    if (stage.length > 0) this.#outlet.toParticipants(stage, authors);
    for (const author of authors) {
      const isTheirs = (item: Delivered) =>
        item.scope === 'stage' || (item.scope === 'entry' && item.author === author);
      this.#outlet.toAuthor(author, fresh.filter(isTheirs));
    }
  }

  #peopleChanged(): void {
    this.#isPeopleStale = true;
    if (this.#peopleTimer || this.#gone) return;
    const tell = () => {
      this.#peopleTimer = null;
      if (!this.#isPeopleStale) return;
      this.#isPeopleStale = false;
      this.#outlet.people(this.people());
      this.#peopleTimer = setTimeout(tell, peopleEveryMs).unref();
    };
    tell();
  }
}
