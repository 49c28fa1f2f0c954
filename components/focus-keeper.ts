import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** What had the focus may go with what is drawn anew: the focus then goes to another part, and never falls to the page. */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #next: () => HTMLElement | null | undefined;
  #focused: Element | null = null;

  /** `next`: the part that takes the focus over. */
  constructor(host: Host, next: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#next()?.focus({ preventScroll: true });
  }
}

/** What comes in above the field somebody types in does not push it away. */
export class PlaceKeeper implements ReactiveController {
  readonly #host: Host;
  #field: Element | null = null;
  #top = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement;
    this.#field = element?.matches('textarea') ? element : null;
    this.#top = this.#field?.getBoundingClientRect().top ?? 0;
  }

  hostUpdated(): void {
    if (!this.#field?.isConnected) return;
    const moved = this.#field.getBoundingClientRect().top - this.#top;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  }
}
