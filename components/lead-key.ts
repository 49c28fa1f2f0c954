import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Enter leads an exercise on, from anywhere on its slide; with Shift a step back. On a button, a link or a field it does
 * what it does there. Heard only while the board's slide is the one on screen, so that the deck keeps all its keys.
 */
export class LeadKey implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #lead: (isBack: boolean) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, lead: (isBack: boolean) => void) {
    this.#host = host;
    this.#lead = lead;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.#isPresent || event.composedPath().some(takesEnter)) return;
    this.#lead(event.shiftKey);
  };

  get #isPresent(): boolean {
    const isOverview = this.#host.closest('.reveal')?.classList.contains('overview') === true;
    return !isOverview && this.#host.closest('section')?.classList.contains('present') === true;
  }
}

const takesEnter = (target: EventTarget) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('a, button, input, select, textarea, summary'));
