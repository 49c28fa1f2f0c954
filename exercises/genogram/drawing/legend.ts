import { css, html, LitElement, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { householdShapes } from '../lines/households.ts';
import { drawingStyles } from './drawing.styles.ts';
import { legendOf } from './legend-keys.ts';
import { sampleSize, samples } from './legend-samples.ts';
import { houseSign } from './marks.ts';
import { nl } from './nl.ts';
import { fontFamily } from './palette.ts';

const { width, height } = sampleSize;

/** What the drawing's symbols and lines mean: only those that occur. */
@customElement('genogram-legend')
export class GenogramLegend extends LitElement {
  static override styles = [
    drawingStyles,
    css`
      :host {
        display: block;
        color: var(--ink);
        font: 400 1rem / 1.25 var(--font-text);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        gap: 0.25em 1em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.75em;
        break-inside: avoid;
      }
      svg {
        flex: none;
        width: var(--legend-sample, 4.5em);
        aspect-ratio: 3 / 2;
      }
    `,
  ];

  @property({ attribute: false }) accessor genogram: Genogram | null = null;

  /** Gives the letters of those who live with a household but stand elsewhere. */
  @property({ attribute: false }) accessor layout: Layout | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { genogram, layout } = this;
    if (!genogram) return nothing;
    const letters = layout ? householdShapes(genogram, layout).letters : new Map<string, string>();
    return html`<ul>
      ${legendOf(genogram).map((key) => row(samples[key], nl.legendWords[key]))}
      ${genogram.households.map(({ id, name, color }) => {
        const letter = letters.get(id);
        return letter ? row(houseSign(letter, color), nl.livesIn(name)) : nothing;
      })}
    </ul>`;
  }
}

const row = (sample: SVGTemplateResult, words: string): TemplateResult => html`<li>
  <svg viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" font-family=${fontFamily}>${sample}</svg>
  <span>${words}</span>
</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'genogram-legend': GenogramLegend;
  }
}
