import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/deck-qr/deck-qr.ts';
import { copyText } from '../../components/copy.ts';
import { personalLink, sharedOrigin } from '../client/open.ts';
import type { Session } from '../session/session.ts';
import { nl } from './room-nl.ts';

/** The way to another device of the same person. Loaded when somebody asks for it: drawing codes is not light. */
@customElement('phone-move')
export class PhoneMove extends LitElement {
  /** Set once, before it is connected. */
  session!: Session;

  @state() private accessor link = '';
  @state() private accessor copied: boolean | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#findAddress();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { link, copied } = this;
    if (!link) return nothing;
    return html`<deck-qr .text=${link} .label=${nl.move.qr}></deck-qr>
      <label for="move">${nl.move.link}</label>
      <input id="move" readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      <button type="button" class="plain" @click=${() => this.#copy()}>${nl.move.copy}</button>
      <p role="status">${copied === null ? nothing : copied ? nl.move.copied : nl.move.copyFailed}</p>`;
  }

  async #findAddress(): Promise<void> {
    this.link = personalLink(this.session, await sharedOrigin());
  }

  async #copy(): Promise<void> {
    this.copied = await copyText(this.link);
  }
}
