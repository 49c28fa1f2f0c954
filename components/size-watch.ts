import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Fits again when the size of the host changes, and once the fonts are there: until then letters have another width. */
export class SizeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #refit: () => void;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, refit: () => void) {
    this.#host = host;
    this.#refit = refit;
    this.#observer = new ResizeObserver(() => refit());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.fonts.ready.then(this.#refit, this.#refit);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
