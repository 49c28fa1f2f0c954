import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Row, Side } from './model.ts';
import { nl } from './nl.ts';

/** Rows close together, as pills with their count; the last says how many do not fit. */
export function pills(rows: readonly Row[], side: Side): TemplateResult {
  return html`<ul class="pills ${side}">
    ${repeat(
      rows,
      ({ key }) => key,
      ({ text, count }) =>
        html`<li class="pill"><span dir="auto">${text}</span>${
          count > 1 ? html`<b role="img" aria-label=${nl.times(count)}>${count}</b>` : ''
        }</li>`,
    )}
    <li class="rest" hidden></li>
  </ul>`;
}

/** Takes back what {@link fitPills} did. */
export function showAll(list: HTMLElement): void {
  for (const pill of list.querySelectorAll<HTMLElement>('.pill')) pill.hidden = false;
  for (const rest of list.querySelectorAll<HTMLElement>('.rest')) rest.hidden = true;
}

/** Leaves out of a list of pills what does not fit in its box, the last ones first, and says how many. Returns that number. */
export function fitPills(list: HTMLElement): number {
  const all = [...list.querySelectorAll<HTMLElement>('.pill')];
  const rest = list.querySelector<HTMLElement>('.rest');
  if (rest === null) return 0;
  showAll(list);
  const room = list.clientHeight + 1;
  const firstOver = () => all.findIndex((pill) => pill.offsetTop + pill.offsetHeight > room);
  if (firstOver() < 0) return 0;
  // The corner is kept free for the number, and then less fits.
  rest.hidden = false;
  const shown = Math.max(0, firstOver());
  for (const pill of all.slice(shown)) pill.hidden = true;
  rest.textContent = nl.board.hidden(all.length - shown);
  return all.length - shown;
}

/** Look of the pills; `--pill` is the size of their letters. */
export const pillStyles = css`
  .pills {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    gap: calc(var(--pill) * 0.28);
    margin: 0;
    padding: 0;
    overflow: hidden;
    list-style: none;
    font: 400 var(--pill) / 1.15 var(--font-text);
  }
  .pills:has(.rest:not([hidden])) {
    padding-inline-end: calc(var(--pill) * 2.6);
  }
  .pills.risk {
    --pill-deep: var(--risk);
  }
  .pills.protective {
    --pill-deep: var(--protect);
  }
  .pill,
  .rest {
    display: flex;
    align-items: center;
    gap: 0.45em;
    box-sizing: border-box;
    max-width: 100%;
    min-height: 1.65em;
    padding: 0.18em 0.5em;
    border-radius: 0.5em;
    background: var(--white);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  .pill span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .pill b {
    flex: none;
    min-width: 1.5em;
    padding: 0.05em 0.3em;
    border-radius: 999px;
    background: var(--pill-deep);
    color: #fff;
    font: 700 0.86em / 1.3 var(--font-head);
    text-align: center;
  }
  .rest {
    position: absolute;
    inset-inline-end: 0;
    bottom: 0;
    padding-inline: 0.2em;
    background: none;
    box-shadow: none;
    color: var(--pill-deep);
    font: 700 1em / 1.15 var(--font-head);
  }
  .pill[hidden],
  .rest[hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .pill,
    .pill b {
      border: 2px solid CanvasText;
    }
  }
`;
