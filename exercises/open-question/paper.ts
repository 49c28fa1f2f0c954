import { html, type TemplateResult } from 'lit';

/** Lines that fit on a slide below a heading and a line that says how. */
const lines = 6;
const linesUnderHeading = 5;

const empty = (count: number) => Array.from({ length: count }, () => html`<div class="line"></div>`);

/** Rows to write on, a column per group where there are groups. Styled by {@link paperStyles}. */
export function paperRows(groups: readonly string[]): TemplateResult {
  if (groups.length === 0) return html`<div class="lines">${empty(lines)}</div>`;
  return html`<div class="columns">
    ${groups.map((name) => html`<section class="lines"><h3>${name}</h3>${empty(linesUnderHeading)}</section>`)}
  </div>`;
}
