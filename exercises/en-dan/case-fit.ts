import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeWatch } from '../../components/size-watch.ts';

/** Of the facts, px of the slide; nothing on a slide is smaller than the last. */
const sizes = [40, 38, 36, 34, 32, 30, 28] as const;

/**
 * Gives the facts the largest letters in which the whole case fits in its box (`.main.is-case`), as `--fact` on the
 * board. Again when the board or the fonts change; a slide that is not on screen has no size yet.
 */
export class CaseFit implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new SizeWatch(host, () => this.hostUpdated());
  }

  hostUpdated(): void {
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.main.is-case');
    if (!box || box.clientHeight === 0) return;
    for (const size of sizes) {
      this.#host.style.setProperty('--fact', `${size}px`);
      if (box.scrollHeight <= box.clientHeight) return;
    }
  }
}
