import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons.ts';

/**
 * A state in one or two words, with an icon where that helps: outlined for what is still to come, filled for now.
 *
 * @slot - The words.
 */
@customElement('deck-chip')
export class DeckChip extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.42em;
      box-sizing: border-box;
      min-height: 2em;
      padding: 0.2em 0.88em;
      border: 3px solid var(--chip-fill, var(--step-deep, var(--night)));
      border-radius: 999px;
      background: var(--chip-fill, var(--step-deep, var(--night)));
      color: var(--chip-text, #fff);
      font: 700 1em / 1.2 var(--font-text);
      white-space: nowrap;
    }
    :host([outlined]) {
      background: var(--white);
      color: var(--step-deep, var(--night));
    }
    svg {
      width: 1em;
      height: 1em;
      flex: none;
    }
  `;

  /** Name of an icon; none by default. */
  @property() accessor icon = '';
  /** White with an outline instead of filled. */
  @property({ type: Boolean, reflect: true }) accessor outlined = false;

  protected override render(): TemplateResult {
    return html`${this.icon === '' ? nothing : icon(this.icon)}<slot></slot>`;
  }
}
