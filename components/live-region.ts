import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Announcer, type Clock } from './announcer.ts';

/** The calm live region of an element, which draws it with {@link draw}. */
export class LiveRegion implements ReactiveController {
  readonly #announcer: Announcer;
  #text = '';

  /** `pauseMs`: it speaks at most this often. */
  constructor(host: ReactiveControllerHost, pauseMs: number) {
    this.#announcer = new Announcer((text) => {
      this.#text = text;
      host.requestUpdate();
    }, pauseMs);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#announcer.stop();
  }

  announce(text: string, clock: Clock): void {
    this.#announcer.announce(text, clock);
  }

  draw(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
