import { limits } from '../protocol/limits.ts';
import type { Assignments, Batch, Gone, Member, People, Reason, Welcome } from '../protocol/messages.ts';
import { Cursor } from './cursor.ts';
import type { Holdings } from './holdings.ts';
import type { Item } from './ledger.ts';
import { Outbox, type PutResult } from './outbox.ts';
import type {
  Clock,
  DeviceStore,
  Kept,
  Progress,
  Recollection,
  Transport,
  TransportEvents,
} from './ports.ts';
import { ServerClock } from './server-clock.ts';
import type { Connection } from './session.ts';

interface LinkPorts {
  readonly role: 'trainer' | 'participant';
  readonly mode: 'room' | 'alone';
  readonly transport: Transport;
  readonly store: DeviceStore;
  readonly clock: Clock;
}

/** A page that waits longer than this for its first answer shows what the device has. */
const patienceMs = 2_500;
/** Participants wait at most this long for "bij de trainer"; a whole room's answers make one message. */
const seenMs = 200;
/** A newer revision that refused ours comes by itself; if it has not after this long, ours goes above it. */
const outdatedMs = 1_000;
const outdatedAttempts = 5;
/** How often the server's clock is asked after coming in, and how far apart. */
const clockSamples = 3;
const betweenSamplesMs = 1_000;

/** What comes in and goes out: the connection, how far we are, and what becomes of what was put. */
export class Link implements TransportEvents {
  readonly cursor = new Cursor();
  connection: Connection = { state: 'connecting' };
  headcount: People | null = null;
  members: readonly Member[] = [];
  #isAskingMembers = false;
  #areMembersStale = false;
  readonly #clock = new ServerClock();
  readonly #ports: LinkPorts;
  readonly #holdings: Holdings;
  readonly #changed: () => void;
  readonly #outbox: Outbox;
  readonly #timers = new Set<() => void>();
  #keeping = Promise.resolve();
  #isConfirming = false;
  #isParted = false;

  /** `changed` is called after every change of what this or the holdings say. */
  constructor(ports: LinkPorts, holdings: Holdings, changed: () => void) {
    this.#ports = ports;
    this.#holdings = holdings;
    this.#changed = changed;
    this.#outbox = new Outbox({
      transport: ports.transport,
      clock: ports.clock,
      isReady: () => this.#isReady(),
      waiting: () => holdings.waiting(),
      settle: (item, result) => this.#settle(item, result),
    });
  }

  /** Added to this device's clock it gives the server's, ms. */
  get clockOffsetMs(): number {
    return this.#clock.offsetMs;
  }

  get isOver(): boolean {
    return this.#isParted;
  }

  connect({ kept, progress }: Recollection): void {
    this.cursor.recall(progress);
    this.#holdings.recall(kept);
    this.#ports.transport.connect(this);
    this.#after(patienceMs, () => {
      if (this.connection.state === 'connecting') this.#become({ state: 'offline' });
    });
    this.#changed();
  }

  /** Keeps an own change on this device, then sends it. */
  async keepOwn(id: string): Promise<void> {
    await this.#holdings.keep(id);
    this.#changed();
    this.#outbox.flush();
  }

  /** From here on nothing comes in or goes out. */
  part(): void {
    this.#isParted = true;
    for (const stop of this.#timers) stop();
    this.#timers.clear();
    this.#outbox.stop();
    this.#ports.transport.close();
  }

  held(): Pick<Progress, 'since' | 'group'> {
    const { since, group } = this.cursor.progress;
    return { since, group };
  }

  welcome(welcome: Welcome): void {
    const isAlone = this.#ports.mode === 'alone';
    if (!isAlone) {
      this.#clock.begin(welcome.now, this.#ports.clock.now());
      this.#askTime(clockSamples);
    }
    this.cursor.welcome(welcome, isAlone);
    this.#become({ state: 'online' });
    void this.#catchUp();
  }

  envelopes({ items }: Batch): void {
    const { confirmed, rebased } = this.#holdings.receive(items, this.#ports.clock.now());
    this.cursor.advance(items.map(({ seq }) => seq));
    this.#changed();
    const held = this.held();
    this.#keeping = this.#keeping.then(() => this.#keep(confirmed, rebased, held));
  }

  people(people: People): void {
    this.headcount = people;
    this.#changed();
    void this.#askMembers();
  }

  seen(seq: number): void {
    this.cursor.seen(seq);
    this.#changed();
    void this.#ports.store.receive([], this.cursor.stored);
  }

  /** The room is no more, here neither: that is what everybody was promised. */
  gone(reason: Gone): void {
    this.#become({ state: 'ended', reason });
    this.part();
    void this.#ports.store.wipe();
  }

  lost(reason: Reason | null): void {
    const isFirst = this.connection.state === 'connecting' && this.cursor.progress.author === null;
    if (reason && isFirst) this.refused(reason);
    else this.#become({ state: 'offline' });
  }

  refused(reason: Reason): void {
    this.#become({ state: 'refused', reason });
    this.part();
  }

  /** Puts people into groups, in as many messages as that takes; false where one of them did not arrive. */
  async assign(assignments: Assignments): Promise<boolean> {
    let areKept = true;
    for (let start = 0; start < assignments.length; start += limits.assignments) {
      const reply = await this.#ports.transport.assign(assignments.slice(start, start + limits.assignments));
      areKept &&= reply?.ok ?? false;
    }
    await this.#askMembers();
    return areKept;
  }

  /** One question at a time: who is there may change while it is answered, and is then asked again. */
  async #askMembers(): Promise<void> {
    this.#areMembersStale = true;
    if (this.#isAskingMembers || this.#ports.role !== 'trainer') return;
    this.#isAskingMembers = true;
    while (this.#areMembersStale && !this.#isParted) {
      this.#areMembersStale = false;
      const reply = await this.#ports.transport.members();
      if (reply?.ok) this.members = reply.members;
      this.#changed();
    }
    this.#isAskingMembers = false;
  }

  /** The answer that takes the least time says the server's clock best: a few are asked, apart from each other. */
  #askTime(samples: number): void {
    if (samples === 0) return;
    this.#after(betweenSamplesMs, async () => {
      const { clock, transport } = this.#ports;
      const askedAt = clock.now();
      const time = await transport.time();
      if (time === null) return;
      this.#clock.sample(askedAt, time, clock.now());
      this.#changed();
      this.#askTime(samples - 1);
    });
  }

  /** A trainer first hears what other trainers did: an old change would only be refused. */
  #isReady(): boolean {
    return (
      this.connection.state === 'online' && (this.#ports.role === 'participant' || this.cursor.isComplete)
    );
  }

  /** Keeps what arrived, batch after batch: `since` must never be on the device before what it speaks of. */
  async #keep(
    confirmed: readonly Kept[],
    rebased: readonly string[],
    held: Pick<Progress, 'since' | 'group'>,
  ): Promise<void> {
    await Promise.all(rebased.map((id) => this.keepOwn(id)));
    await this.#ports.store.receive(confirmed, { ...this.cursor.stored, ...held });
    this.cursor.store(held);
    this.#confirmSeen();
    this.#outbox.flush();
  }

  /** Only what the trainer's device has kept, and not once per entry: a whole room may answer within a moment. */
  #confirmSeen(): void {
    if (this.#ports.role !== 'trainer' || this.#isConfirming || this.#isParted) return;
    this.#isConfirming = true;
    this.#after(seenMs, () => {
      this.#isConfirming = false;
      this.#ports.transport.seen(this.cursor.stored.since);
    });
  }

  /** After a time away: what other tabs of this device kept meanwhile, and then what waits. */
  async #catchUp(): Promise<void> {
    const { store } = this.#ports;
    await store.receive([], this.cursor.stored);
    const { kept } = await store.load();
    this.#holdings.recall(kept);
    this.#changed();
    this.#confirmSeen();
    this.#outbox.flush();
  }

  #settle({ envelope: { id, rev }, outdated }: Item, result: PutResult): void {
    if (result.ok) {
      const kept = this.#holdings.confirm(id, rev, result.seq, this.cursor.progress.author);
      if (kept) void this.#ports.store.receive([kept], this.cursor.stored);
    } else if (result.reason === 'outdated' && outdated < outdatedAttempts) {
      this.#holdings.holdBack(id, rev);
      this.#after(outdatedMs, () => {
        if (this.#holdings.raise(id, rev)) void this.keepOwn(id);
      });
    } else {
      this.#holdings.refuse(id, rev, result.reason);
    }
    this.#changed();
  }

  #become(connection: Connection): void {
    if (this.#isParted) return;
    this.connection = connection;
    this.#changed();
  }

  #after(ms: number, then: () => unknown): void {
    if (this.#isParted) return;
    const stop = this.#ports.clock.after(ms, () => {
      this.#timers.delete(stop);
      then();
    });
    this.#timers.add(stop);
  }
}
