import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-rows/deck-rows.ts';
import type { Phase } from '../../src/session/stage.ts';
import { model, parseEntry, parseResult, type Result } from './model.ts';
import { nl } from './nl.ts';
import { paperStyles } from './paper.styles.ts';
import { paperRows } from './paper.ts';

/**
 * Shows again what an open question earlier in the deck brought up: the same rows, with nothing to press. Rows to
 * write on while there is nothing.
 *
 * @slot - Text beside it, as written in the slide.
 */
@customElement('open-question-recall')
export class OpenQuestionRecall extends LitElement {
  static override styles = [
    paperStyles,
    css`
      :host {
        flex: 1;
        align-self: stretch;
        display: flex;
        flex-direction: column;
        gap: 24px;
        min-height: 0;
        margin-top: 24px;
      }
      deck-rows {
        flex: 1;
      }
      p {
        margin: 0;
        color: var(--ink-soft);
        font: 400 32px / 1.3 var(--font-text);
      }
    `,
  ];

  /** Name of the exercise whose result comes back. */
  @property() accessor of = '';
  @property({ attribute: false }) accessor phase: Phase = 'closed';
  /** What the room was shown: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  /** Null: nobody joins by phone, and what the trainer typed is the result. */
  @property({ attribute: false }) accessor people: number | null = null;
  @property({ attribute: false }) accessor entry: unknown = null;
  @property({ attribute: false }) accessor hiddenKeys: ReadonlySet<string> = new Set();
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** Rows fill the slide: the theme takes the scene away behind them. */
  @property({ type: Boolean, reflect: true }) accessor filled = true;

  protected override render(): TemplateResult {
    const result = this.#visible();
    if (result === null || result.groups.length === 0) {
      return html`<slot></slot>${this.paper ? nothing : html`<p>${nl.board.recallNothing}</p>`}${paperRows([])}`;
    }
    return html`<slot></slot><deck-rows .paper=${this.paper} .rows=${result.groups} .more=${result.more}></deck-rows>`;
  }

  #visible(): Result | null {
    const own = parseEntry(this.entry);
    if (this.people === null && model.hasContent(own)) return model.merge([own], {}, this.hiddenKeys);
    const isShown = this.phase === 'shown' || this.phase === 'shut';
    return isShown || this.paper ? parseResult(this.result) : null;
  }
}
