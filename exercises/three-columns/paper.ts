import { html, nothing, type TemplateResult } from 'lit';
import { groupName } from '../../components/group-board/group-name.ts';
import '../../components/group-pager/group-pager.ts';
import type { GroupBoard } from '../../src/session/wall.ts';
import { type Column, columns, highest, isPlan, marksOf, sentenceOf } from './model.ts';
import { nl } from './nl.ts';
import { wallColumns } from './wall-parts.ts';
import type { ColumnWords } from './words.ts';

const lines = 5;

interface PaperContext {
  /** Boards that the room has seen, and that hold something. */
  readonly seen: readonly GroupBoard[];
  readonly all: readonly GroupBoard[];
  /** The one that is on the wall. */
  readonly first: GroupBoard | null;
  readonly words: Readonly<Record<Column, ColumnWords>>;
  readonly hidden: ReadonlySet<string>;
  /** As they were shown; none: a line to mark on. */
  readonly numbers: readonly number[];
}

/** The columns of one group with its sentence and step, and everybody's numbers; or all of it to fill in. */
export function paperSheet({ seen, all, first, words, hidden, numbers }: PaperContext): TemplateResult {
  const board = seen.find(({ id }) => id === first?.id) ?? seen[0];
  if (!board) {
    return html`<p class="whose">${nl.paper.group} <span></span></p>
      <div class="empty">${columns.map((column) => emptyColumn(column, words[column]))}</div>
      ${scaleLine(numbers)} ${planLines()}`;
  }
  const marks = marksOf(board.items, hidden);
  const plans = marks.filter(isPlan);
  return html`<group-pager paper .names=${[groupName(board, all)]}></group-pager>
    <div class="wall">${wallColumns(marks, words, { action: null, take: () => {} })}</div>
    ${scaleLine(numbers)}
    ${
      plans.length === 0
        ? planLines()
        : html`<div class="plans">${plans.map(({ mark }) => html`<p><b>${nl[mark.kind]}:</b> <span dir="auto">${sentenceOf(mark)}</span></p>`)}</div>`
    }
    ${seen.length > 1 ? html`<p class="left">${nl.paper.others(seen.length - 1)}</p>` : nothing}`;
}

function emptyColumn(column: Column, { name, questions }: ColumnWords): TemplateResult {
  return html`<section class=${column}>
    <h3>${name}</h3>
    <p>${questions.join(' ')}</p>
    <div class="lines">${Array.from({ length: lines }, () => html`<div></div>`)}</div>
  </section>`;
}

/** Every number with a stone for each who chose it, in one line. */
function scaleLine(numbers: readonly number[]): TemplateResult {
  return html`<div class="line"><span>${nl.least}</span>
    <ol>${Array.from({ length: highest + 1 }, (_, number) => {
      const count = numbers.filter((one) => one === number).length;
      return html`<li><b>${number}</b>${
        count === 0
          ? nothing
          : html`<span class="stones" role="img" aria-label=${nl.numberSentence(number, count)}>${
              count > 6 ? html`<i></i>× ${count}` : Array.from({ length: count }, () => html`<i></i>`)
            }</span>`
      }</li>`;
    })}</ol>
    <span>${nl.most}</span></div>`;
}

function planLines(): TemplateResult {
  return html`<div class="plans is-empty"><p><b>${nl.worry}</b><span></span></p><p><b>${nl.step}</b><span></span></p></div>`;
}
