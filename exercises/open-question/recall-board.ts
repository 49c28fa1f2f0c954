import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-rows/deck-rows.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { model, parseEntry, parseResult } from './model.ts';
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
export class OpenQuestionRecall extends ExerciseBoard {
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

  constructor() {
    super();
    // Rows to write on at least: the theme takes the scene away behind them.
    this.filled = true;
  }

  protected override render(): TemplateResult {
    const result = this.resultToShow(parseEntry(this.entry), model, parseResult);
    if (result === null || result.groups.length === 0) {
      return html`<slot></slot>${this.paper ? nothing : html`<p>${nl.board.recallNothing}</p>`}${paperRows([])}`;
    }
    return html`<slot></slot><deck-rows .paper=${this.paper} .rows=${result.groups} .more=${result.more}></deck-rows>`;
  }
}
