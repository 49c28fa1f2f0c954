import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOver, type Timer } from '../../src/session/timer.ts';
import { nextChangeIn } from './model.ts';

type View = ReactiveControllerHost & { readonly isConnected: boolean };
interface Clockwork {
  readonly timer: Timer | null;
  /** Added to this device's clock it gives the server's, ms. */
  readonly offsetMs: number;
}

/**
 * Keeps a view in step with the room's timer: draws it again when a moment of the round begins and when the time is
 * over. `isEnding` hears once of an end that this page saw coming, not of one that had been before it looked.
 */
export class Moments implements ReactiveController {
  readonly #host: View;
  readonly #look: () => Clockwork;
  readonly #isEnding: () => void;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #wasRunning = false;
  /** At which the view is drawn: epoch ms, server clock; one time for all that an update asks. */
  now = 0;

  constructor(host: View, look: () => Clockwork, isEnding: () => void) {
    this.#host = host;
    this.#look = look;
    this.#isEnding = isEnding;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** To be called first in the view's `willUpdate`, which comes before a controller's own hooks. */
  tick(): void {
    this.now = Date.now() + this.#look().offsetMs;
  }

  hostDisconnected(): void {
    clearTimeout(this.#wake);
  }

  hostUpdated(): void {
    clearTimeout(this.#wake);
    const { timer } = this.#look();
    const { now } = this;
    const isRunning = timer?.state === 'running' && !isOver(timer, now);
    const ended = this.#wasRunning && timer !== null && isOver(timer, now);
    this.#wasRunning = isRunning;
    if (ended) this.#isEnding();
    const next = nextChangeIn(timer, now);
    // A little late rather than early: a timeout may fire just before its time.
    if (next !== null && this.#host.isConnected)
      this.#wake = setTimeout(() => this.#host.requestUpdate(), next + 5);
  }
}
