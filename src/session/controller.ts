import type { Assignments } from '../protocol/messages.ts';
import { toBase64Url } from './bytes.ts';
import { enter, hide, mark, moveTo, putInPhase, setGrouping, setTimer, steer } from './changes.ts';
import type { Grouping } from './groups.ts';
import { Holdings } from './holdings.ts';
import { summarize } from './ledger.ts';
import { Link } from './link.ts';
import type { RoomKeys } from './names.ts';
import type { Clock, DeviceStore, Transport } from './ports.ts';
import type { Random } from './seal.ts';
import type { Session, SessionView } from './session.ts';
import type { Phase } from './stage.ts';
import type { Timer } from './timer.ts';

/** All that a session needs from the world. */
export interface SessionPorts {
  readonly role: 'trainer' | 'participant';
  readonly mode: 'room' | 'alone';
  readonly words: readonly string[] | null;
  readonly keys: RoomKeys;
  /** This device's secret; trainers of one room share theirs. */
  readonly token: string;
  readonly transport: Transport;
  readonly store: DeviceStore;
  readonly clock: Clock;
  readonly random: Random;
}

/** Reads what the device kept, then connects; resolves before the server has answered. */
export async function createSession(ports: SessionPorts): Promise<Controller> {
  const controller = new Controller(ports);
  await controller.start();
  return controller;
}

/** Made by {@link createSession}. */
export class Controller implements Session {
  readonly #ports: SessionPorts;
  readonly #holdings: Holdings;
  readonly #link: Link;
  readonly #drafts = new Map<string, unknown>();
  readonly #unkeptDrafts = new Set<string>();
  readonly #listeners = new Set<(view: SessionView) => void>();
  #hasStoreTrouble = false;
  #view: SessionView | null = null;
  #isTelling = false;
  #isKeepingDrafts = false;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#holdings = new Holdings(ports);
    this.#link = new Link(ports, this.#holdings, () => this.#changed());
  }

  async start(): Promise<void> {
    const { store } = this.#ports;
    store.onTrouble(() => {
      this.#hasStoreTrouble = true;
      this.#changed();
    });
    const recollection = await store.load();
    for (const [exercise, draft] of Object.entries(recollection.drafts)) this.#drafts.set(exercise, draft);
    this.#link.connect(recollection);
  }

  get view(): SessionView {
    this.#view ??= this.#makeView();
    return this.#view;
  }

  /** Envelopes that did not open, or said what they may not: never shown, never a reason to stop. */
  get dropped(): number {
    return this.#holdings.dropped;
  }

  subscribe(listener: (view: SessionView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async setEntry(exercise: string, value: unknown): Promise<void> {
    const target = this.#holdings.entryTarget(exercise);
    await this.#commit(() => this.#holdings.change(target, enter(exercise, value, this.#now()), exercise));
  }

  setDraft(exercise: string, value: unknown): void {
    if (this.#link.isOver) return;
    if (value == null) this.#drafts.delete(exercise);
    else this.#drafts.set(exercise, value);
    this.#changed();
    this.#unkeptDrafts.add(exercise);
    void this.#keepDrafts();
  }

  goTo(slide: string): void {
    this.#asTrainer();
    if (this.view.stage.slide === slide) return;
    const target = this.#holdings.stageTarget('@slide');
    void this.#commit(() => this.#holdings.change(target, moveTo(slide, this.#now())));
  }

  setPhase(
    exercise: string,
    phase: Phase,
    shown?: { result: unknown; count: { answered: number; people: number } },
  ): void {
    this.#asTrainer();
    const target = this.#holdings.stageTarget(exercise);
    void this.#commit(() => this.#holdings.change(target, putInPhase(exercise, phase, shown, this.#now())));
  }

  setTimer(timer: Timer | null): void {
    this.#asTrainer();
    if (timer === this.view.stage.timer) return;
    const target = this.#holdings.stageTarget('@timer');
    void this.#commit(() => this.#holdings.change(target, setTimer(timer, this.#now())));
  }

  setHidden(exercise: string, key: string, isHidden: boolean): void {
    this.#asTrainer();
    const target = this.#holdings.hiddenTarget(exercise);
    void this.#commit(() => this.#holdings.change(target, hide(exercise, key, isHidden, this.#now())));
  }

  steer(exercise: string, state: unknown): void {
    this.#asTrainer();
    const target = this.#holdings.stageTarget(exercise);
    void this.#commit(() => this.#holdings.change(target, steer(exercise, state, this.#now())));
  }

  setGrouping(grouping: Grouping): void {
    this.#asTrainer();
    const target = this.#holdings.stageTarget('@groups');
    void this.#commit(() => this.#holdings.change(target, setGrouping(grouping, this.#now())));
  }

  async assign(assignments: Assignments): Promise<boolean> {
    this.#asTrainer();
    return this.#link.assign(assignments);
  }

  newId(): string {
    return toBase64Url(this.#ports.random(16));
  }

  async putItem(exercise: string, group: string, id: string, value: unknown): Promise<void> {
    const target = this.#holdings.itemTarget(exercise, group, id, this.#link.cursor.progress.author);
    if (target) await this.#commit(() => this.#holdings.change(target, mark(exercise, value, this.#now())));
  }

  async deleteRoom(): ReturnType<Session['deleteRoom']> {
    this.#asTrainer();
    const reply = await this.#ports.transport.deleteRoom();
    if (!reply) return { ok: false, reason: 'no-server' };
    if (reply.ok) this.#link.gone('deleted');
    return reply;
  }

  async wipe(): Promise<void> {
    this.close();
    await this.#ports.store.wipe();
  }

  close(): void {
    this.#listeners.clear();
    this.#link.part();
  }

  /** Shows it, keeps it, sends it. A session that is over takes nothing more. */
  async #commit(change: () => string): Promise<void> {
    if (this.#link.isOver) return;
    const id = change();
    this.#changed();
    await this.#link.keepOwn(id);
  }

  /**
   * One after the other, and of each only the latest: a draft changes with every letter. What is entered in the same
   * moment goes to the store first, so that a page that dies in between has either the draft or what became of it.
   */
  async #keepDrafts(): Promise<void> {
    if (this.#isKeepingDrafts) return;
    this.#isKeepingDrafts = true;
    await null;
    for (const exercise of this.#unkeptDrafts) {
      this.#unkeptDrafts.delete(exercise);
      await this.#ports.store.keepDraft(exercise, this.#drafts.get(exercise) ?? null);
    }
    this.#isKeepingDrafts = false;
  }

  #asTrainer(): void {
    if (this.#ports.role !== 'trainer') throw new Error('session: only a trainer changes the stage');
  }

  #now(): number {
    return this.#ports.clock.now();
  }

  #changed(): void {
    this.#view = null;
    if (this.#isTelling) return;
    this.#isTelling = true;
    void Promise.resolve().then(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) listener(this.view);
    });
  }

  #makeView(): SessionView {
    const { role, mode, words } = this.#ports;
    const { connection, headcount, clockOffsetMs, cursor } = this.#link;
    const { seen, author, times } = cursor.progress;
    return {
      role,
      mode,
      words: words?.join('-') ?? null,
      connection,
      ...summarize(this.#holdings.items(), { role, seen, author, isAlone: mode === 'alone' }),
      drafts: Object.fromEntries(this.#drafts),
      people: role === 'trainer' && mode === 'room' ? headcount : null,
      members: this.#link.members,
      group: role === 'participant' ? cursor.group : null,
      author,
      times,
      clockOffsetMs,
      synced: cursor.wasComplete,
      storeTrouble: this.#hasStoreTrouble,
    };
  }
}
