import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';
import { nl } from './nl.ts';

/** Places on the way, in order; `refused` left the way. */
const way = ['device', 'sent', 'trainer'] as const;
export type StandingName = (typeof way)[number] | 'refused';

/** Says honestly how far an entry has come: on this device, sent, with the trainer. Announces each change politely. */
@customElement('deck-standing')
export class DeckStanding extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
      font: 650 1rem / 1.4 var(--font-text);
    }
    p {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-height: 1.4em;
      margin: 0;
    }
    svg {
      flex: none;
      width: 3.5rem;
      height: 1rem;
    }
    path {
      fill: var(--white);
      stroke: var(--step-deep, var(--night));
      stroke-width: 10;
    }
    .is-reached {
      fill: var(--step-deep, var(--night));
    }
    @media (forced-colors: active) {
      path {
        fill: Canvas;
        stroke: CanvasText;
      }
      .is-reached {
        fill: CanvasText;
      }
    }
  `;

  /** Null: nothing was sent. A word it does not know is shown as nothing. */
  @property() accessor standing: StandingName | null = null;

  protected override render(): TemplateResult {
    const { standing } = this;
    const isKnown = standing !== null && Object.hasOwn(nl, standing);
    return html`<p role="status">${isKnown ? html`${standing === 'refused' ? nothing : dots(standing)}<span>${nl[standing]}</span>` : nothing}</p>`;
  }
}

function dots(standing: (typeof way)[number]): TemplateResult {
  const reached = way.indexOf(standing);
  return html`<svg viewBox="0 0 350 100" aria-hidden="true">
    ${way.map((_, index) => svg`<path class=${index <= reached ? 'is-reached' : ''} d=${pebblePath} transform=${`translate(${index * 120 + 8} 8) scale(.84)`} />`)}
  </svg>`;
}
