import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nl } from './nl.ts';

/** Hands as large as a number that is read from the back row. */
const most = 99;

/** The trainer counted one hand more, or one less. */
export class HandEvent extends Event {
  static readonly type = 'hand-counted';
  readonly count: number;
  constructor(count: number) {
    super(HandEvent.type);
    this.count = count;
  }
}

/**
 * How many hands, as a pill; with buttons where the trainer counts them.
 *
 * @fires {HandEvent} hand-counted - One hand more or less.
 */
@customElement('risk-table-hands')
export class RiskTableHands extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: flex-end;
      gap: 10px;
      min-width: 1.8em;
      height: 1.5em;
      color: var(--ink);
    }
    :host([steps]) {
      min-width: calc(1.8em + 140px);
    }
    b {
      box-sizing: border-box;
      min-width: 1.8em;
      padding: 0.2em 0.45em;
      border-radius: 999px;
      background: var(--panel-deep, var(--step-deep, var(--night)));
      color: #fff;
      font: 700 0.9em / 1.2 var(--font-head);
      text-align: center;
    }
    button {
      width: 60px;
      height: 60px;
      padding: 0;
      border: 3px solid var(--line);
      border-radius: 999px;
      background: var(--white);
      color: inherit;
      font: 700 36px / 1 var(--font-head);
      cursor: pointer;
    }
    button[aria-disabled='true'] {
      color: var(--line);
      cursor: default;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--focus-gap, #fff);
    }
    @media (forced-colors: active) {
      b {
        border: 2px solid CanvasText;
      }
    }
  `;

  @property({ type: Number }) accessor count = 0;
  /** What is counted, for who cannot see beside what it stands. */
  @property() accessor of = '';
  /** The trainer counts here. */
  @property({ type: Boolean, reflect: true }) accessor steps = false;

  /** The number stands elsewhere already. */
  @property({ type: Boolean }) accessor bare = false;

  protected override render(): TemplateResult {
    const { count, of } = this;
    const step = (by: number) => () => {
      const next = count + by;
      if (next >= 0 && next <= most) this.dispatchEvent(new HandEvent(next));
    };
    return html`${count > 0 && !this.bare ? html`<b role="img" aria-label=${nl.times(count)}>${count}</b>` : nothing}
      ${
        this.steps
          ? html`<button type="button" aria-label=${nl.oneLess(of)} aria-disabled=${count === 0} @click=${step(-1)}>−</button>
            <button type="button" aria-label=${nl.oneMore(of)} aria-disabled=${count === most} @click=${step(1)}>+</button>`
          : nothing
      }`;
  }
}
