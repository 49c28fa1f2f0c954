import { css, html, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import { highest } from './model.ts';
import { nl } from './nl.ts';

const rows = 3;
const boxes = 3;

/** Look of what is filled in on paper. */
export const paperStyles = css`
  .columns {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 28px;
    min-height: 0;
  }
  .columns section {
    display: flex;
    flex-direction: column;
    gap: 14px;
    min-height: 0;
  }
  .columns h3 {
    margin: 0;
    color: var(--step-deep, var(--night));
    font: 700 36px / 1.1 var(--font-head);
  }
  .blank {
    flex: 1;
    display: flex;
    align-items: stretch;
    gap: 6px;
    min-height: 0;
  }
  .blank span {
    flex: 1;
    padding: 6px 12px;
    border-radius: 14px;
    background: var(--white);
    box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
    color: var(--ink-soft);
    font-size: 22px;
  }
  .blank svg {
    flex: none;
    align-self: center;
    width: 24px;
    height: 24px;
    color: var(--step-deep, var(--night));
  }
  .marks {
    display: flex;
    align-items: center;
    gap: 14px;
    font: 700 30px / 1.2 var(--font-head);
  }
  .marks span {
    flex: 1;
  }
  .marks i {
    display: grid;
    place-items: center;
    width: 58px;
    height: 56px;
    border: 3px solid var(--step-deep, var(--night));
    border-radius: var(--radius-pebble);
    background: var(--white);
    font: 700 28px / 1 var(--font-head);
  }
`;

/** Chains to write, for each child, and the number to mark. */
export function paperForm(names: readonly string[]): TemplateResult {
  const arrow = icon('pijl-rechts');
  return html`<div class="columns">${names.map(
    (name) => html`<section><h3>${name}</h3>
      ${Array.from(
        { length: rows },
        (_, row) =>
          html`<div class="blank">${Array.from({ length: boxes }, (_, at) => html`${at === 0 ? '' : arrow}<span>${row > 0 ? '' : at === 0 ? nl.board.paperFact : nl.board.paperAsk}</span>`)}</div>`,
      )}</section>`,
  )}</div>
  <p class="marks"><span>${nl.phone.worry}</span>${Array.from({ length: highest + 1 }, (_, number) => html`<i>${number}</i>`)}</p>`;
}
