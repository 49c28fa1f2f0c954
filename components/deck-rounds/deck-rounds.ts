import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';

/** Rounds as stones of the path: those that were, the one of now large, those to come. Says the same to a screen reader. */
@customElement('deck-rounds')
export class DeckRounds extends LitElement {
  static override styles = css`
    :host {
      --stone: 62px;
      display: block;
      color: var(--step-deep, var(--night));
    }
    ol {
      display: flex;
      align-items: center;
      gap: calc(var(--stone) * 0.42);
      height: calc(var(--stone) * 1.68);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      place-items: center;
      font: 700 calc(var(--stone) * 0.52) / 1 var(--font-head);
    }
    li > * {
      grid-area: 1 / 1;
    }
    svg {
      width: var(--stone);
      height: var(--stone);
      overflow: visible;
      fill: var(--white);
      stroke: currentColor;
      stroke-width: 4;
    }
    .is-done svg,
    .is-now svg {
      fill: currentColor;
    }
    .is-done span,
    .is-now span {
      color: var(--white);
    }
    .is-now {
      font-size: calc(var(--stone) * 0.9);
    }
    .is-now svg {
      width: calc(var(--stone) * 1.68);
      height: calc(var(--stone) * 1.68);
    }
    @media (prefers-reduced-motion: no-preference) {
      svg {
        transition: width 480ms var(--ease);
      }
    }
    @media (forced-colors: active) {
      svg {
        forced-color-adjust: none;
        fill: Canvas;
        stroke: CanvasText;
      }
      .is-done svg {
        fill: CanvasText;
      }
      .is-now svg {
        fill: Highlight;
      }
      .is-done span {
        color: Canvas;
        forced-color-adjust: none;
      }
      .is-now span {
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `;

  /** How many there are. */
  @property({ type: Number }) accessor of = 1;
  /** The one of now, from 1; 0 before the first, more than `of` after the last. */
  @property({ type: Number }) accessor now = 0;
  /** What the list is called; a screen reader hears it and the current stone. */
  @property() accessor label = '';

  protected override render(): TemplateResult {
    const rounds = Array.from({ length: this.of }, (_, index) => index + 1);
    return html`<ol aria-label=${this.label}>
      ${rounds.map((round) => {
        const look = round < this.now ? 'is-done' : round === this.now ? 'is-now' : '';
        return html`<li class=${look} aria-current=${round === this.now ? 'step' : 'false'}>
          <svg viewBox="-3 -3 106 106" aria-hidden="true"><path d=${pebblePath} /></svg><span>${round}</span></li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-rounds': DeckRounds;
  }
}
