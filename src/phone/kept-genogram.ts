import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { hasGenogram, wipeGenogram } from '../genogram/kept.ts';
import { nl } from './room-nl.ts';

/**
 * Asks, once the workshop is over, what has to become of the genogram on this device; nothing where there is none.
 * Draws in the light, so that the page's own style sheet reaches it.
 */
@customElement('kept-genogram')
export class KeptGenogram extends LitElement {
  @state() private accessor stage: 'none' | 'kept' | 'asking' | 'wiped' | 'failed' = 'none';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.stage === 'none') return nothing;
    const { title, kept, sure, wiped, failed } = nl.genogram;
    const words = { kept, asking: sure, wiped, failed }[this.stage];
    return html`<section class="kept" aria-labelledby="kept-title"><h2 id="kept-title">${title}</h2>
      <p role="status">${words}</p>${this.stage === 'wiped' ? nothing : this.#choices()}</section>`;
  }

  #choices(): TemplateResult {
    const { open, wipe } = nl.genogram;
    if (this.stage === 'asking')
      return html`<p class="row"><button type="button" class="main" @click=${this.#wipe}>${nl.wipeYes}</button>
        <button type="button" class="plain" @click=${() => this.#ask('kept')}>${nl.wipeNo}</button></p>`;
    return html`<p class="row"><a class="plain" href="./genogram/" target="_blank" rel="noopener">${open}</a>
      <button type="button" class="plain" @click=${() => this.#ask('asking')}>${wipe}</button></p>`;
  }

  #ask(stage: 'kept' | 'asking'): void {
    this.stage = stage;
  }

  /** Also when somebody comes back from the tab in which it was drawn, or wiped. */
  readonly #look = async (): Promise<void> => {
    const isKept = await hasGenogram();
    if (isKept === (this.stage === 'none' || this.stage === 'wiped')) this.stage = isKept ? 'kept' : 'none';
  };

  readonly #wipe = async (): Promise<void> => {
    try {
      await wipeGenogram();
      this.stage = 'wiped';
    } catch {
      this.stage = 'failed';
    }
  };
}
