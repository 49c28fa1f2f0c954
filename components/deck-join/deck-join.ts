import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';
import { nl } from './nl.ts';

/** As typed the words hang together by hyphens; on the beamer each stands by itself. */
const separator = /[-\s]+/;

/**
 * How to get in: QR code, address, four words, and how many are in. Without a session it says that it goes without phones.
 *
 * @slot - Says instead what there is to do while nobody can join by phone.
 */
@customElement('deck-join')
export class DeckJoin extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
    }
    .card {
      display: grid;
      grid-template-columns: 648px 1fr;
      gap: 72px;
      align-items: center;
    }
    .code {
      padding: 24px 24px 30px;
      border-radius: 32px;
      background: var(--white);
      box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
      text-align: center;
    }
    .code p {
      margin: 4px 0 0;
      font: 700 36px / 1.25 var(--font-text);
    }
    .hint {
      margin: 0 0 8px;
      color: var(--ink-soft);
      font: 400 36px / 1.25 var(--font-text);
    }
    .address {
      margin: 0 0 44px;
      font: 700 60px / 1.1 var(--font-head);
      overflow-wrap: anywhere;
    }
    ol {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 16px;
      margin: 8px 0 44px;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 14px 28px;
      border-radius: 18px;
      background: var(--white);
      box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
      font: 700 64px / 1.15 var(--font-head);
    }
    .people {
      display: flex;
      align-items: center;
      gap: 20px;
      min-height: 56px;
      margin: 0;
      font: 700 44px / 1.2 var(--font-head);
    }
    .people svg {
      width: 40px;
      height: 40px;
      fill: var(--step-deep, var(--night));
    }
    .alone {
      max-width: 1200px;
      margin: 0;
      font: 400 46px / 1.24 var(--font-text);
    }
    .deletes {
      margin: 16px 0 0;
      color: var(--ink-soft);
      font: 400 32px / 1.3 var(--font-text);
      text-wrap: balance;
    }
  `;

  /** The whole address that the QR code holds, words in the fragment; null without a session. */
  @property() accessor url: string | null = null;
  /** The short address, to type. */
  @property() accessor address: string | null = null;
  /** The four words, separated by hyphens or spaces; null without a session. */
  @property() accessor words: string | null = null;
  /** People who are in; null where that is not known. */
  @property({ type: Number }) accessor people: number | null = null;
  /** When everything is deleted, as a sentence. */
  @property() accessor deletesText: string | null = null;

  /** For print: the way in is closed by then. */
  @property({ type: Boolean }) accessor paper = false;

  /** Set here while there is a way in: the theme then leaves the whole slide to the card. */
  @property({ type: Boolean, reflect: true }) accessor open = false;

  protected override willUpdate(): void {
    this.open = Boolean(this.url && this.address && this.words);
    // The maker of codes is only loaded where there is a way in.
    if (this.open) void import('../deck-qr/deck-qr.ts');
  }

  protected override render(): TemplateResult {
    const { url, address, words } = this;
    if (!url || !address || !words)
      return html`<slot><p class="alone">${this.paper ? nl.paper : nl.alone}</p></slot>`;
    return html`<div class="card">
      <div class="code"><deck-qr .text=${url} .label=${nl.qr(address)}></deck-qr><p>${nl.scan}</p></div>
      <div>
        <p class="hint">${nl.surf}</p>
        <p class="address">${address}</p>
        <p class="hint">${nl.words}</p>
        <ol>
          ${words.split(separator).map((word) => html`<li>${word}</li>`)}
        </ol>
        <p class="people">${this.people === null ? nothing : html`<svg viewBox="0 0 100 100" aria-hidden="true">${svg`<path d=${pebblePath} />`}</svg>${nl.people(this.people)}`}</p>
        ${this.deletesText ? html`<p class="deletes">${this.deletesText}</p>` : nothing}
      </div>
    </div>`;
  }
}
