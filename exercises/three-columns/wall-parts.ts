import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-rows/deck-rows.ts';
import type { Row, RowActionEvent, RowGroup } from '../../components/deck-rows/deck-rows.ts';
import '../../components/deck-scale/deck-scale.ts';
import type { ScaleStopEvent } from '../../components/deck-scale/deck-scale.ts';
import { icon } from '../../components/icons.ts';
import { type Column, columns, isNote, isPlan, type PlacedMark, sentenceOf } from './model.ts';
import { natureSign } from './nature-mark.ts';
import { nl } from './nl.ts';
import { planSentence } from './plan-sentence.ts';
import type { ColumnWords } from './words.ts';

const kinds: Readonly<Record<Column, NonNullable<RowGroup['kind']>>> = {
  worry: 'risk',
  good: 'protective',
  next: 'next',
};

/** The notes of one board in their columns. `action`: what the button of a row does; null: there is none. */
export function wallColumns(
  marks: readonly PlacedMark[],
  words: Readonly<Record<Column, ColumnWords>>,
  { action, take }: { readonly action: 'hide' | 'remove' | null; readonly take: (id: string) => void },
): TemplateResult {
  const notes = marks.filter(isNote);
  const signs = new Map(notes.map(({ id, mark }) => [id, mark.nature]));
  const rows: readonly Row[] = notes.map(({ id, mark }) => ({
    key: id,
    text: mark.text,
    count: 1,
    group: columns.indexOf(mark.column),
  }));
  const groups = columns.map((column) => ({ name: words[column].name, kind: kinds[column] }));
  const tail = ({ key }: Row) => {
    const nature = signs.get(key) ?? null;
    return nature === null ? nothing : natureSign(nature);
  };
  return html`<deck-rows white .rows=${rows} .groups=${groups} .tail=${tail} .action=${action} ?paper=${action === null}
    @row-action=${({ row }: RowActionEvent) => take(row.key)}></deck-rows>`;
}

/** Everybody's number on one line. `add`: the trainer counts one more; null: nothing to press. */
export function wallScale(
  numbers: readonly number[],
  add: ((number: number) => void) | null,
): TemplateResult {
  return html`<slot class="scale-question"></slot>
    ${numbers.length === 0 && add === null ? html`<p class="nothing">${nl.noNumbers}</p>` : nothing}
    <deck-scale .values=${numbers} .least=${nl.least} .most=${nl.most} ?pressable=${add !== null}
      @scale-stop=${({ stop }: ScaleStopEvent) => add?.(stop)}></deck-scale>`;
}

/** The group's worry sentence and next step. */
export function wallPlan(
  marks: readonly PlacedMark[],
  isOwn: boolean,
  take: ((id: string) => void) | null,
): TemplateResult {
  const plans = marks.filter(isPlan);
  const label = isOwn ? nl.board.remove : nl.board.hide;
  return html`<div class="plan">
    ${(['worry', 'step'] as const).map((kind) => {
      const there = plans.filter(({ mark }) => mark.kind === kind);
      return html`<section class=${kind}>
        <h3>${icon(kind === 'worry' ? 'regenwolk' : 'pijl-rechts')}${nl[kind]}</h3>
        ${there.length === 0 ? html`<p class="nothing">…</p>` : nothing}
        ${there.map(
          ({ id, mark }) => html`<div class="sentence">${planSentence(mark)}
            ${
              take === null
                ? nothing
                : html`<button type="button" class="take" aria-label=${label(sentenceOf(mark))} @click=${() => take(id)}>
              ${icon('kruis')}</button>`
            }</div>`,
        )}
      </section>`;
    })}
  </div>`;
}
