import type { Welcome } from '../protocol/messages.ts';
import { noProgress, type Progress } from './ports.ts';

/** How far this page has come in what the server hands out. */
export class Cursor {
  #progress: Progress = noProgress;
  /** What the device's store is known to hold; what we only have in memory must be asked for again after a crash. */
  #stored: Pick<Progress, 'since' | 'group'> = noProgress;
  /** Ours, whether or not all of its envelopes have arrived. */
  #group: string | null = null;
  #isComplete = false;
  #wasComplete = false;

  get progress(): Progress {
    return this.#progress;
  }

  /** The small group that this device was told it is in. */
  get group(): string | null {
    return this.#group;
  }

  /** What may be written to the store at any moment, also while envelopes are on their way to it. */
  get stored(): Progress {
    return { ...this.#progress, ...this.#stored };
  }

  /** True once all that was there when we came in has arrived; false again for a while after each reconnection. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** As {@link Cursor.isComplete}, but stays true. */
  get wasComplete(): boolean {
    return this.#wasComplete;
  }

  /** Takes over what the store says at the start. Later another tab's progress says nothing of what this page holds. */
  recall(progress: Progress): void {
    if (this.#progress !== noProgress) return;
    this.#progress = progress;
    this.#stored = { since: progress.since, group: progress.group };
    this.#group = progress.group;
  }

  welcome({ author, group, openedAt, endsAt, deletesAt, seen }: Welcome, isAlone: boolean): void {
    this.#group = group;
    const isSameGroup = this.#progress.group === group;
    this.#progress = {
      since: this.#progress.since,
      group: isSameGroup ? group : null,
      seen: Math.max(this.#progress.seen, seen),
      author,
      times: isAlone ? null : { openedAt, endsAt, deletesAt },
    };
    this.#isComplete = false;
  }

  /** Whatever comes, comes in order: the highest seq is where to go on from. An empty batch ends the backlog. */
  advance(seqs: readonly number[]): void {
    this.#progress = { ...this.#progress, since: Math.max(this.#progress.since, ...seqs) };
    if (seqs.length > 0) return;
    this.#progress = { ...this.#progress, group: this.#group };
    this.#isComplete = true;
    this.#wasComplete = true;
  }

  seen(seq: number): void {
    this.#progress = { ...this.#progress, seen: Math.max(this.#progress.seen, seq) };
  }

  /** The device keeps all of this now. */
  store({ since, group }: Pick<Progress, 'since' | 'group'>): void {
    this.#stored = { since: Math.max(this.#stored.since, since), group };
  }
}
