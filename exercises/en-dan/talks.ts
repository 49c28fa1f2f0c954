import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { nl } from './nl.ts';

const width = 62;
const gap = 14;
const bubble = 'M14 0H48Q62 0 62 14V32Q62 46 48 46H34L20 60V46H14Q0 46 0 32V14Q0 0 14 0Z';

/** Look of {@link talksRow}. */
export const talksStyles = css`
  .talks {
    flex: none;
    height: 50px;
    overflow: visible;
    font: 700 30px / 1 var(--font-head);
  }
  .talks path {
    fill: var(--white);
    stroke: var(--step-deep, var(--night));
    stroke-width: 4;
  }
  .talks text {
    fill: var(--step-deep, var(--night));
    text-anchor: middle;
  }
  .talks .is-now path {
    fill: var(--step-deep, var(--night));
  }
  .talks .is-now text {
    fill: #fff;
  }
  .talks circle {
    fill: var(--step-deep, var(--night));
  }
  @media (forced-colors: active) {
    .talks path,
    .talks circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .talks text,
    .talks .is-now text {
      fill: CanvasText;
    }
  }
`;

/** A speech bubble for each talk there was, three dots where nobody counted; the last is the talk of now. */
export function talksRow(counts: readonly number[]): TemplateResult | typeof nothing {
  if (counts.length === 0) return nothing;
  let x = 0;
  const parts = counts.flatMap((count, part) => {
    const dots =
      part === 0
        ? []
        : [
            svg`<g transform=${`translate(${x} 24)`}>${[6, 22, 38].map((at) => svg`<circle cx=${at} cy="0" r="5" />`)}</g>`,
          ];
    if (part > 0) x += 44 + gap;
    const bubbles = Array.from({ length: count }, (_, nth) => {
      const isNow = part === counts.length - 1 && nth === count - 1;
      const drawn = svg`<g class=${isNow ? 'is-now' : ''} transform=${`translate(${x} 0)`}><path d=${bubble} />
        ${part === 0 ? svg`<text x="31" y="34">${nth + 1}</text>` : nothing}</g>`;
      x += width + gap;
      return drawn;
    });
    return [...dots, ...bubbles];
  });
  return html`<svg class="talks" role="img" aria-label=${nl.talks(counts)} viewBox="-2 -2 ${x - gap + 4} 64">${parts}</svg>`;
}
