/** What tells the time; the browser's own on a page, one that is driven by hand in a test. */
export interface Clock {
  now(): number;
  /** Calls back once after `ms`; returns the way out. */
  after(ms: number, act: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Keeps a live region calm: says the newest text at once where it was quiet, else when `pauseMs` have passed since
 * the last one. What was overtaken in between is never said.
 */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #pauseMs: number;
  #saidAt = Number.NEGATIVE_INFINITY;
  #said = '';
  #cancel = () => {};

  constructor(say: (text: string) => void, pauseMs: number) {
    this.#say = say;
    this.#pauseMs = pauseMs;
  }

  announce(text: string, clock: Clock): void {
    this.#cancel();
    if (text === this.#said) return;
    const waitMs = this.#saidAt + this.#pauseMs - clock.now();
    if (waitMs <= 0) this.#speak(text, clock.now());
    else this.#cancel = clock.after(waitMs, () => this.#speak(text, clock.now()));
  }

  /** Leaves unsaid what still waits. */
  stop(): void {
    this.#cancel();
  }

  #speak(text: string, at: number): void {
    this.#said = text;
    this.#saidAt = at;
    this.#say(text);
  }
}
