import { setImmediate } from 'node:timers/promises';

/** Gathers what is asked for within one turn of the event loop and does it in one go; never two goes at the same time. */
export class Turns<Job> {
  readonly #act: (jobs: readonly Job[]) => Promise<void>;
  #waiting: Job[] = [];
  #working: Promise<void> | null = null;

  constructor(act: (jobs: readonly Job[]) => Promise<void>) {
    this.#act = act;
  }

  add(job: Job): void {
    this.#waiting.push(job);
    this.#working ??= this.#work();
  }

  /** Resolves when nothing waits any more. */
  async done(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      await setImmediate();
      const jobs = this.#waiting;
      this.#waiting = [];
      await this.#act(jobs);
    }
    this.#working = null;
  }
}
