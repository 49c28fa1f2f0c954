import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';

/** Beyond this many dots nobody counts them, and the number says enough. */
const maxDots = 36;
const dotsPerRow = 18;
const pitch = 29;
const dot = 21;

/**
 * How many answered, as a number with one pebble per person: filled for an answer.
 *
 * @slot - The words after the number: "van 18 antwoordden".
 */
@customElement('deck-count')
export class DeckCount extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      color: var(--ink);
      font: 700 32px / 1.2 var(--font-head);
      text-align: right;
    }
    p {
      margin: 0 0 12px;
      white-space: nowrap;
    }
    strong {
      font: 700 42px / 1 var(--font-head);
    }
    svg {
      display: block;
      margin-left: auto;
    }
    path {
      fill: var(--white);
      stroke: var(--step-deep, var(--night));
      stroke-width: 10;
    }
    .is-filled {
      fill: var(--step-deep, var(--night));
    }
    @media (forced-colors: active) {
      path {
        fill: Canvas;
        stroke: CanvasText;
      }
      .is-filled {
        fill: CanvasText;
      }
    }
  `;

  @property({ type: Number }) accessor answered = 0;
  /** People in the room; 0 leaves the dots out. */
  @property({ type: Number }) accessor people = 0;

  protected override render(): TemplateResult {
    return html`<p><strong>${this.answered}</strong> <slot></slot></p>
      ${this.people > 0 && this.people <= maxDots ? this.#dots() : nothing}`;
  }

  #dots(): TemplateResult {
    const columns = Math.min(this.people, dotsPerRow);
    const rows = Math.ceil(this.people / dotsPerRow);
    const width = columns * pitch;
    const height = rows * pitch;
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
      ${Array.from({ length: this.people }, (_, index) => {
        const x = (index % dotsPerRow) * pitch + pitch - dot - 1;
        const y = Math.floor(index / dotsPerRow) * pitch + 1;
        const isFilled = index < this.answered;
        return svg`<path class=${isFilled ? 'is-filled' : ''} d=${pebblePath} transform=${`translate(${x} ${y}) scale(${dot / 100})`} />`;
      })}
    </svg>`;
  }
}
