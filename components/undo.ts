import type { ReactiveControllerHost } from 'lit';
import { ExerciseHideEvent } from './events.ts';

/** What the trainer took away last on a board, to give it back. */
export class Undo {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #back: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get isThere(): boolean {
    return this.#back !== null;
  }

  /** `back` undoes what is done now. */
  keep(back: () => void): void {
    this.#back = back;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#back = null;
    this.#host.requestUpdate();
  }

  /** Hides what has this key, until it is given back. */
  hide(key: string): void {
    this.keep(() => this.#host.dispatchEvent(new ExerciseHideEvent(key, false)));
    this.#host.dispatchEvent(new ExerciseHideEvent(key, true));
  }

  readonly giveBack = (): void => {
    this.#back?.();
    this.forget();
  };
}
