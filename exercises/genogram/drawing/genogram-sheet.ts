import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { drawing, frameOf, overlayOf } from './drawing.ts';
import './legend.ts';
import { nl } from './nl.ts';
import { tilesOf } from './tiles.ts';

/** CSS px below the drawing for the legend, if the drawing can spare them. */
const roomForLegend = 170;

/**
 * The genogram on paper, A4 on its side: the drawing, the legend of what occurs, and the family in sentences. A drawing
 * too large for names of 9 pt goes over several sheets. The page itself imports `print.css`.
 */
@customElement('genogram-sheet')
export class GenogramSheet extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
      background: var(--white);
      font: 400 11pt / 1.35 var(--font-text);
    }
    h1,
    h2 {
      margin: 0 0 2mm;
      font: 700 16pt / 1.15 var(--font-head);
      break-after: avoid;
    }
    h2 {
      font-size: 13pt;
    }
    figure {
      margin: 0 0 3mm;
      break-inside: avoid;
    }
    figure + figure {
      break-before: page;
    }
    figcaption {
      font-size: 9pt;
    }
    svg {
      display: block;
      margin: 0 auto;
    }
    section {
      margin-top: 4mm;
    }
    .legend {
      break-inside: avoid;
    }
    genogram-legend {
      font-size: 10pt;
    }
    ul {
      margin: 0;
      padding-left: 5mm;
      columns: 2;
      column-gap: 10mm;
    }
    li {
      break-inside: avoid;
    }
  `;

  @property({ attribute: false }) accessor genogram: Genogram | null = null;
  @property({ attribute: false }) accessor layout: Layout | null = null;
  /** The year in which ages are counted. */
  @property({ attribute: false }) accessor year = 0;
  /** The family in words. */
  @property({ attribute: false }) accessor sentences: readonly string[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { genogram, layout, year, sentences } = this;
    if (!genogram || !layout) return nothing;
    const overlay = overlayOf(genogram, layout);
    const { scale, tiles } = tilesOf(frameOf(layout, overlay), roomForLegend);
    const picture = () =>
      drawing(genogram, layout, overlay, { year, chosen: null, bonds: 'all', pressing: null });
    return html`${genogram.title ? html`<h1>${genogram.title}</h1>` : nothing}
      ${tiles.map(
        ({ x, y, width, height }, index) => html`<figure>
          <svg viewBox="${x} ${y} ${width} ${height}" width=${width * scale} height=${height * scale} role="img"
            aria-label=${tiles.length > 1 ? nl.part(index + 1, tiles.length) : nl.title}>${picture()}</svg>
          ${tiles.length > 1 ? html`<figcaption>${nl.part(index + 1, tiles.length)}</figcaption>` : nothing}
        </figure>`,
      )}
      <section class="legend"><h2>${nl.legend}</h2>
        <genogram-legend .genogram=${genogram} .layout=${layout}></genogram-legend></section>
      ${
        sentences.length > 0
          ? html`<section><h2>${nl.sentences}</h2><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></section>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-sheet': GenogramSheet;
  }
}
