import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-typing/deck-typing.ts';
import type { TypedEvent } from '../../components/deck-typing/deck-typing.ts';
import { cleanText, countChars, saysSomething } from '../../src/session/texts.ts';
import {
  type Column,
  columns,
  isNote,
  type Mark,
  mostOwnNotes,
  type Nature,
  natures,
  noteMaxChars,
  type PlacedMark,
  partMaxChars,
  type View,
} from './model.ts';
import { nl } from './nl.ts';
import type { ColumnWords } from './words.ts';

/** Where a typed note may belong: a column, and what it is there. */
const places: readonly { readonly column: Column; readonly nature: Nature | null }[] = columns.flatMap(
  (column): { column: Column; nature: Nature | null }[] =>
    column === 'next' ? [{ column, nature: null }] : natures.map((nature) => ({ column, nature })),
);

/** Without phones: the trainer types what the room says, note by note or part by part. */
export function aloneFoot(
  view: View,
  words: Readonly<Record<Column, ColumnWords>>,
  marks: readonly PlacedMark[],
  put: (mark: Mark) => void,
): TemplateResult | typeof nothing {
  if (view === 'scale') return nothing;
  if (view === 'plan') return planLine(put);
  const typed = marks.filter(isNote).length;
  const add = ({ answers }: TypedEvent) => {
    for (const { text, place } of answers) {
      const { column, nature } = places[place ?? 0] ?? { column: 'good', nature: 'fact' };
      put({ kind: 'note', column, nature, text: cleanText(text) });
    }
  };
  return html`<deck-typing compact .places=${places.map(({ column, nature }) => nl.board.inColumn(words[column].name, nature && nl.natures[nature]))}
    .place=${0} .typed=${typed} .room=${mostOwnNotes - typed} .says=${saysSomething} .refuse=${refuse} @answers-typed=${add}></deck-typing>`;
}

function refuse(text: string): string | null {
  const over = countChars(text) - noteMaxChars;
  return over > 0 ? nl.phone.tooLong(over) : null;
}

/** A sentence in one line: its three parts between slashes. */
function planLine(put: (mark: Mark) => void): TemplateResult {
  const add = ({ answers }: TypedEvent) => {
    for (const { text, place } of answers) {
      const [first = '', second = '', third = ''] = text.split('/').map(cleanText);
      if (place === 1) put({ kind: 'step', who: first, what: second, when: third });
      else put({ kind: 'worry', who: first, about: second, may: third });
    }
  };
  return html`<deck-typing compact .places=${[nl.worry, nl.step]} .place=${0} .room=${mostOwnNotes} .says=${saysSomething}
    .refuse=${refusePlan} @answers-typed=${add}></deck-typing>`;
}

function refusePlan(text: string): string | null {
  const parts = text.split('/').map(cleanText);
  if (parts.length !== 3 || !parts.every(saysSomething)) return nl.board.planHow;
  const over = Math.max(...parts.map(countChars)) - partMaxChars;
  return over > 0 ? nl.phone.tooLong(over) : null;
}
