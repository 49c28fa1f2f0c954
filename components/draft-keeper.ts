import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ExerciseDraftEvent } from './events.ts';

/** Typing rests this long before a draft is kept, ms. */
const pauseMs = 400;

/**
 * Gives what is half done to the page, to be kept on this device: a moment after the last letter, and at once when the
 * page goes out of sight. Says nothing twice.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #draft: () => unknown;
  /** The draft as the page has it. */
  #kept = 'null';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `draft`: JSON to keep; null where there is nothing to keep any more, undefined where nothing was done here. */
  constructor(host: ReactiveControllerHost & HTMLElement, draft: () => unknown) {
    this.#host = host;
    this.#draft = draft;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.now);
    document.addEventListener('visibilitychange', this.now);
  }

  hostDisconnected(): void {
    this.now();
    removeEventListener('pagehide', this.now);
    document.removeEventListener('visibilitychange', this.now);
  }

  /** The page says what it has. */
  knows(draft: unknown): void {
    this.#kept = JSON.stringify(draft);
  }

  /** Keeps it when typing rests. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.now, pauseMs);
  }

  readonly now = (): void => {
    clearTimeout(this.#timer);
    const draft = this.#draft();
    if (draft === undefined) return;
    const text = JSON.stringify(draft);
    if (text === this.#kept) return;
    this.#kept = text;
    this.#host.dispatchEvent(new ExerciseDraftEvent(draft));
  };
}
