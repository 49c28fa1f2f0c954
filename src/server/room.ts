import type { Delivered, Envelope } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type {
  Assignments,
  AssignReply,
  DeleteReply,
  Gone,
  MembersReply,
  People,
  PutReply,
  Reason,
} from '../protocol/messages.ts';
import { Audience, type Device } from './audience.ts';
import type { Log } from './log.ts';
import type { Committed, Counts, Kept, Member, Person, RoomFacts, RoomStore, Write } from './store/store.ts';
import { Turns } from './turns.ts';

/** What one process of a server tells the others of a room; what changed they read in the store. */
export type Notice = 'kept' | 'people' | Gone;

/** How a room speaks to its live devices in this process. Each call is one message, in the order of the calls. */
export interface Outlet {
  /** What was kept, ascending by seq: each device hears what it may read of it, in that order. */
  tell(items: readonly Delivered[]): void;
  people(people: People): void;
  seen(author: string, seq: number): void;
  /** The last message: the connections are closed after it. */
  gone(reason: Gone): void;
  /** To the other processes of this server. */
  others(notice: Notice): void;
}

type Result = PutReply['results'][number];
type Settle = (committed: Committed | null, outcome: readonly Kept[]) => void;
type Job = { readonly write: Write; readonly settle: Settle } | { readonly looked: () => void };

/** A room that lives in this process: its queue of writes, and who hears what. */
export class Room {
  readonly id: string;
  readonly audience: Audience;
  readonly #store: RoomStore;
  readonly #outlet: Outlet;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #turns = new Turns<Job>((jobs) => this.#work(jobs));
  #counts: Counts;
  /** Highest seq that the live devices were told. */
  #told: number;
  #gone: Gone | null = null;

  /** `counts`: as the store has them now. */
  constructor(id: string, store: RoomStore, counts: Counts, outlet: Outlet, log: Log, now: () => number) {
    this.id = id;
    this.#store = store;
    this.#counts = counts;
    this.#told = counts.seq;
    this.#outlet = outlet;
    this.#log = log;
    this.#now = now;
    this.audience = new Audience({
      store,
      log,
      now,
      isGone: () => this.#gone !== null,
      state: () => ({ told: this.#told, seen: this.#counts.seen, joined: this.#counts.joined }),
      look: () => this.look(),
      people: (people, isOwn) => {
        outlet.people(people);
        if (isOwn) outlet.others('people');
      },
    });
  }

  get facts(): RoomFacts {
    return this.#store.facts;
  }

  /** Why it is deleted, from the moment that begins; null before. */
  get gone(): Gone | null {
    return this.#gone;
  }

  /** The clock by which devices set theirs: epoch ms. */
  time(): number {
    return this.#now();
  }

  get joined(): number {
    return this.#counts.joined;
  }

  member(author: string): Promise<Member | null> {
    return this.#store.member(author);
  }

  /** Remembers this person in the room; false when that could not be kept. */
  async remember(person: Person): Promise<boolean> {
    return (await this.#keep({ kind: 'member', person })) !== null;
  }

  enter(device: Device): void {
    this.audience.enter(device);
  }

  leave(device: Device): void {
    this.audience.leave(device);
  }

  /**
   * Queues envelopes for the next commit; `reply` gets one result per item after it, before their device hears of them.
   * An item that could not be read comes as the reason why.
   */
  put(person: Person, items: readonly (Envelope | Reason)[], reply: (results: Result[]) => void): void {
    const envelopes = items.filter((item) => typeof item !== 'string');
    const answer = (outcomes: readonly Result[]) => {
      let next = 0;
      const resultOf = (item: Envelope | Reason) =>
        typeof item === 'string' ? refuse(item) : outcomes[next++];
      reply(items.map((item) => resultOf(item) ?? refuse('store-failed')));
    };
    if (this.#isOver || envelopes.length === 0) {
      answer(envelopes.map(() => refuse('ended')));
      return;
    }
    const settle: Settle = (committed, outcome) => {
      const reason = this.#gone ? 'ended' : 'store-failed';
      const results = outcome.map((kept) => (kept.ok ? ({ ok: true, seq: kept.seq } as const) : kept));
      answer(committed ? results : envelopes.map(() => refuse(reason)));
    };
    this.#turns.add({ write: { kind: 'put', person, items: envelopes }, settle });
  }

  /** A trainer's page holds everything up to `seq`: the authors of the entries among it are told. */
  async seen(seq: number): Promise<void> {
    if (Math.min(seq, this.#counts.seq) > this.#counts.seen) await this.#keep({ kind: 'seen', seq });
  }

  async members(): Promise<MembersReply> {
    try {
      const [participants, present] = await Promise.all([
        this.#store.participants(),
        this.audience.present(),
      ]);
      const members = participants.map((one) => ({ ...one, isOnline: present.has(one.author) }));
      return { ok: true, members };
    } catch (error) {
      this.#log.error({ err: error }, 'the members of a room could not be read');
      return refuse('store-failed');
    }
  }

  async assign(assignments: Assignments): Promise<AssignReply> {
    if (this.#isOver) return refuse('ended');
    const committed = await this.#keep({ kind: 'assign', assignments });
    return committed ? { ok: true } : refuse(this.#gone ? 'ended' : 'store-failed');
  }

  /** Another process has news of this room. */
  notice(notice: Notice): void {
    if (notice === 'kept') void this.look();
    else if (notice === 'people') this.audience.peopleChanged();
    else this.#end(notice);
  }

  /** Reads in the store what another process may have changed; resolves when the devices here were told. */
  look(): Promise<void> {
    if (this.#gone) return Promise.resolve();
    return new Promise((looked) => this.#turns.add({ looked }));
  }

  /** Ends the room: what waits is refused, all is removed, `answer` gets the receipt, and then everybody is told. */
  async remove(reason: Gone, answer: (reply: DeleteReply) => void): Promise<boolean> {
    if (this.#gone) {
      answer(refuse('ended'));
      return false;
    }
    this.#gone = reason;
    await this.flushed();
    try {
      const receipt = await this.#store.remove();
      answer(receipt ? { ok: true, ...receipt, at: this.#now() } : refuse('ended'));
      this.#tellEnd(reason);
      this.#outlet.others(reason);
      return true;
    } catch (error) {
      this.#gone = null;
      this.#log.error({ err: error }, 'a room could not be deleted');
      answer(refuse('store-failed'));
      return false;
    }
  }

  /** Resolves when nothing waits to be kept. */
  flushed(): Promise<void> {
    return this.#turns.done();
  }

  close(): void {
    this.audience.close();
  }

  get #isOver(): boolean {
    return this.#gone !== null || this.#now() >= this.facts.deletesAt;
  }

  /** Another process deleted it; `reason` is not known where its notice did not come. */
  #end(reason: Gone = this.#now() >= this.facts.deletesAt ? 'expired' : 'deleted'): void {
    if (this.#gone) return;
    this.#gone = reason;
    this.#tellEnd(reason);
  }

  #tellEnd(reason: Gone): void {
    this.close();
    this.#outlet.gone(reason);
  }

  #keep(write: Write): Promise<Committed | null> {
    return new Promise((settle) => this.#turns.add({ write, settle }));
  }

  /** Everything that was asked for in one turn of the event loop is one commit; looking never crosses one. */
  async #work(jobs: readonly Job[]): Promise<void> {
    const waiting = jobs.filter((job) => 'write' in job);
    const looks = jobs.filter((job) => 'looked' in job);
    const committed = waiting.length > 0 ? await this.#commit(waiting.map(({ write }) => write)) : null;
    waiting.forEach(({ settle }, index) => {
      settle(committed, committed?.outcomes[index] ?? []);
    });
    try {
      if (committed) await this.#tellCommitted(committed);
      if (looks.length > 0) await this.#look();
    } catch (error) {
      this.#log.error({ err: error }, 'what was kept could not be read back: the devices come back for it');
      this.audience.fail();
    }
    for (const { looked } of looks) looked();
  }

  async #commit(writes: readonly Write[]): Promise<Committed | null> {
    if (this.#gone) return null;
    try {
      const committed = await this.#store.commit(writes, this.#now());
      if (!committed) this.#end();
      return committed;
    } catch (error) {
      this.#log.error({ err: error }, 'a commit failed: nothing of it was kept, all of it was refused');
      return null;
    }
  }

  async #tellCommitted({ outcomes, counts }: Committed): Promise<void> {
    const fresh = outcomes.flat().flatMap((kept) => (kept.ok && kept.fresh ? [kept.fresh] : []));
    // Another process may have kept something in between, which our devices must hear first.
    if (fresh.length > 0 && counts.seq - fresh.length !== this.#told) await this.#tellKept();
    else this.#tell(fresh);
    await this.#learn(counts);
    this.#outlet.others('kept');
  }

  async #look(): Promise<void> {
    const counts = this.#gone ? null : await this.#store.counts();
    if (!counts) return this.#end();
    if (counts.seq > this.#told) await this.#tellKept();
    await this.#learn(counts);
  }

  /** Tells all that was kept since, by whichever process. */
  async #tellKept(): Promise<void> {
    const everything = { author: '', role: 'trainer', group: null } as const;
    const limit = limits.envelopesPerBatch;
    let items: readonly Delivered[];
    do {
      items = await this.#store.read({ all: this.#told, group: this.#told }, everything, limit);
      this.#tell(items);
    } while (items.length === limit);
  }

  #tell(items: readonly Delivered[]): void {
    this.#outlet.tell(items);
    this.#told = items.at(-1)?.seq ?? this.#told;
  }

  async #learn(counts: Counts): Promise<void> {
    const before = this.#counts;
    this.#counts = counts;
    if (counts.seen > before.seen) {
      const authors = await this.#store.authorsBetween(before.seen, counts.seen);
      for (const author of authors) this.#outlet.seen(author, counts.seen);
    }
    if (counts.groupings !== before.groupings) await this.audience.regroup();
    if (counts.joined !== before.joined) this.audience.peopleChanged();
  }
}

function refuse(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}
