import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import type { Column, NoteMark, PlacedMark } from './model.ts';
import { natureWord } from './nature-mark.ts';
import { nl } from './nl.ts';
import type { ColumnWords } from './words.ts';

/** What one column in a hand is made of, and whom it tells. */
export interface ColumnContext {
  readonly column: Column;
  readonly words: ColumnWords;
  readonly notes: readonly PlacedMark<NoteMark>[];
  /** The one part that a phone shows. */
  readonly isHere: boolean;
  readonly takes: boolean;
  /** Gives back the note that was taken away last; null where there is none. */
  readonly removed: (() => void) | null;
  /** While somebody writes here. */
  readonly form: TemplateResult | null;
  readonly onWrite: () => void;
  readonly onChoose: (note: PlacedMark<NoteMark>) => void;
}

const icons: Readonly<Record<Column, string>> = { worry: 'regenwolk', good: 'zon', next: 'pijl-rechts' };

/** A column with its questions, what the group wrote, and a place to write. */
export function columnCard({
  column,
  words,
  notes,
  isHere,
  takes,
  ...context
}: ColumnContext): TemplateResult {
  const { removed, form, onWrite, onChoose } = context;
  return html`<section class="part ${column} ${isHere ? 'is-here' : ''}" aria-label=${words.name}>
    <h2 tabindex="-1">${icon(icons[column])}${words.name}</h2>
    <p class="questions">${words.questions.join(' ')}</p>
    ${notes.length === 0 && !form ? html`<p class="soft">${nl.phone.noNotes}</p>` : nothing}
    <ul class="notes">
      ${repeat(
        notes,
        ({ id }) => id,
        (note) =>
          html`<li>${takes && note.isOwn ? ownNote(note, () => onChoose(note)) : html`<span class="note">${inside(note.mark)}</span>`}</li>`,
      )}
    </ul>
    ${removed === null ? nothing : html`<p class="removed">${nl.phone.removed} <button type="button" class="plain" @click=${removed}>${nl.phone.undo}</button></p>`}
    ${
      form ??
      (takes
        ? html`<button type="button" class="write" @click=${onWrite}>${icon('plus')}${nl.phone.write}</button>`
        : nothing)
    }
  </section>`;
}

function ownNote({ mark }: PlacedMark<NoteMark>, choose: () => void): TemplateResult {
  return html`<button type="button" class="note" @click=${choose}>
    <span class="visually-hidden">${nl.phone.rewriteIt}: </span>${inside(mark)}<span class="visually-hidden">(${nl.phone.yours})</span></button>`;
}

const inside = ({ text, nature }: NoteMark) =>
  html`<span class="text" dir="auto">${text}</span>${nature === null ? nothing : natureWord(nature)}`;
