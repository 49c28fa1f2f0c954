import { css, html, nothing, type TemplateResult } from 'lit';
import { choicesIn, type Doubt, levels, type Result, sides } from './model.ts';
import { nl } from './nl.ts';
import { sideIcon } from './phone-cell.ts';

/** The table with empty cells to write in, and a line for the one factor of this week. */
export function paperTable(doubts: readonly Doubt[]): TemplateResult {
  return html`<table>
      <thead><tr><td></td>${sides.map((side) => html`<th scope="col" class=${side}><span>${sideIcon(side)}${nl.sideLong[side]}</span></th>`)}</tr></thead>
      <tbody>${levels.map(
        (level) =>
          html`<tr><th scope="row">${nl.levels[level]}</th>${sides.map((side) => html`<td class=${side}></td>`)}</tr>`,
      )}</tbody>
    </table>
    ${
      doubts.length === 0
        ? nothing
        : html`<ul class="ask">${doubts.map(
            ({ text }) =>
              html`<li><span>${text}</span> <i></i>${nl.answers.risk} <i></i>${nl.answers.ordinary}</li>`,
          )}</ul>`
    }
    <p class="week"><b>${nl.board.onPaper}</b><i></i></p>`;
}

/** Below the table on paper: what the room said of the doubts, and what it wants to strengthen. */
export function paperFoot({ doubts, rows, more }: Result): TemplateResult {
  const chosen = choicesIn(rows).filter(({ picks }) => picks > 0);
  return html`<div class="foot">
    ${more === 0 ? nothing : html`<p>${nl.more(more)}</p>`}
    ${doubts.map(({ text, risk, ordinary }) => html`<p>${nl.sentence.doubt(text, risk, ordinary)}</p>`)}
    ${
      chosen.length === 0
        ? nothing
        : html`<p><b>${nl.sentence.picks(chosen.map(({ text, picks }) => nl.sentence.item(text, picks)).join(', '))}</b></p>`
    }
  </div>`;
}

export const paperStyles = css`
  table {
    flex: 1;
    width: 100%;
    border-collapse: separate;
    border-spacing: 12px;
    table-layout: fixed;
    color: var(--ink);
  }
  table :is(th, td) {
    padding: 8px 24px;
    border-radius: 24px;
    text-align: left;
    font: 700 38px / 1.1 var(--font-head);
  }
  thead :is(th, td) {
    height: 72px;
    padding-block: 0;
  }
  thead td {
    width: 200px;
  }
  thead span {
    display: flex;
    align-items: center;
    gap: 16px;
  }
  th svg {
    width: 56px;
    height: 56px;
  }
  thead .risk {
    color: var(--risk);
  }
  thead .protective {
    color: var(--protect);
  }
  thead .protective svg {
    color: var(--sun);
  }
  tbody th {
    padding-left: 0;
    color: var(--step-deep, var(--night));
  }
  tbody td.risk {
    background: var(--risk-tint);
  }
  tbody td.protective {
    background: var(--protect-tint);
  }
  .ask {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0 12px;
    list-style: none;
    font: 400 30px / 1.25 var(--font-text);
  }
  .ask li {
    display: flex;
    align-items: baseline;
    gap: 14px;
  }
  .ask span {
    flex: 1;
    font-weight: 700;
  }
  .ask i {
    align-self: center;
    width: 26px;
    height: 26px;
    border: 3px solid var(--line);
    border-radius: 8px;
    margin-left: 16px;
  }
  .week {
    display: flex;
    align-items: baseline;
    gap: 20px;
    padding: 0 12px;
    font: 400 34px / 1.6 var(--font-text);
  }
  .week i {
    flex: 1;
    border-bottom: 3px solid var(--line);
  }
  .foot p {
    font: 400 28px / 1.3 var(--font-text);
  }
`;
