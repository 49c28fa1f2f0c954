import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { markSign } from './mark-sign.ts';
import { type Mark, marks } from './model.ts';
import { nl } from './nl.ts';

/** The trainer counted one hand. */
export class MarkEvent extends Event {
  static readonly type = 'mark-counted';
  readonly mark: Mark;
  constructor(mark: Mark) {
    super(MarkEvent.type);
    this.mark = mark;
  }
}

/**
 * How many call an expectation met, partly met or not yet: three signs with a number, all in one colour.
 *
 * @fires {MarkEvent} mark-counted - The trainer pressed a sign to count one hand.
 */
@customElement('expectations-marks')
export class ExpectationsMarks extends LitElement {
  static override styles = css`
    :host {
      flex: none;
      display: inline-flex;
      justify-content: flex-end;
      gap: 0.3em;
      width: 7.4em;
      height: 1.5em;
      color: var(--step-deep, var(--night));
      font-family: var(--font-head);
    }
    span,
    button {
      flex: 1;
      display: flex;
      align-items: center;
      justify-content: flex-start;
      gap: 0.3em;
      min-width: 0;
      padding: 0;
      color: inherit;
      font: 700 0.86em / 1 var(--font-head);
    }
    .is-none {
      color: var(--ink-soft);
      font-weight: 400;
    }
    .sign {
      flex: none;
      width: 0.8em;
      height: 0.8em;
    }
    button {
      justify-content: center;
      border: 3px solid var(--line);
      border-radius: 999px;
      background: var(--white);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--focus-gap, #fff);
    }
  `;

  @property({ type: Number }) accessor met = 0;
  @property({ type: Number }) accessor partly = 0;
  @property({ type: Number }) accessor not = 0;
  /** The expectation, for who cannot see beside what the signs stand. */
  @property() accessor of = '';
  /** The trainer counts here. */
  @property({ type: Boolean, reflect: true }) accessor steps = false;

  protected override render(): TemplateResult {
    if (this.steps) {
      return html`${marks.map(
        (mark) => html`<button type="button" aria-label=${nl.board.oneMore(nl.marks[mark], this.of)}
          @click=${() => this.dispatchEvent(new MarkEvent(mark))}>${markSign(mark)}<b>${this[mark]}</b></button>`,
      )}`;
    }
    this.role = 'img';
    this.ariaLabel = nl.marked(this.met, this.partly, this.not);
    return html`${marks.map(
      (mark) =>
        html`<span class=${this[mark] === 0 ? 'is-none' : ''} aria-hidden="true">${markSign(mark)}${this[mark]}</span>`,
    )}`;
  }
}
