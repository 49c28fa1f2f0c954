import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Tool } from '../../components/drawing-board/drawing-tools.ts';
import { icon } from '../../components/icons.ts';
import { type MarkChangedEvent, NoteChosenEvent } from './events.ts';
import { countOf, type House, inHouse, isNote, type NoteMark, type PlacedMark } from './model.ts';
import { nl } from './nl.ts';
import './sheet.ts';
import type { HouseWords } from './words.ts';

/** What one house in a hand is made of, and whom it tells. */
export interface HouseContext {
  readonly house: House;
  readonly words: HouseWords;
  /** Of the whole board. */
  readonly marks: readonly PlacedMark[];
  /** The one house that a phone shows. */
  readonly isHere: boolean;
  readonly view: 'draw' | 'words';
  readonly tool: Tool;
  readonly takes: boolean;
  readonly canWrite: boolean;
  readonly onChange: (event: MarkChangedEvent) => void;
  readonly onChoose: (event: NoteChosenEvent) => void;
  readonly onWrite: () => void;
}

/** A house with its questions, and either its sheet or all that is written in it. */
export function houseCard(context: HouseContext): TemplateResult {
  const { house, words, isHere, view, canWrite, onWrite } = context;
  return html`<section class="house ${isHere ? 'is-here' : ''}" data-house=${house} aria-label=${words.name}>
    <deck-home kind=${house} low>
      <h2 tabindex="-1">${words.name}</h2>
      <p class="prompt">${words.prompt}</p>
      ${view === 'draw' ? sheetOf(context) : listOf(context)}
      ${
        canWrite
          ? html`<button type="button" class="write" @click=${onWrite}>${icon('plus')}${nl.phone.write}</button>`
          : nothing
      }
      ${
        words.questions.length === 0
          ? nothing
          : html`<details><summary>${nl.phone.questions}</summary><ul class="questions">${words.questions.map((one) => html`<li>${one}</li>`)}</ul></details>`
      }
    </deck-home>
  </section>`;
}

function sheetOf({ house, words, marks, tool, takes, onChange, onChoose }: HouseContext): TemplateResult {
  return html`<three-houses-sheet .house=${house} .name=${words.name} .marks=${marks} .tool=${tool} ?takes=${takes}
    @mark-changed=${onChange} @note-chosen=${onChoose}></three-houses-sheet>`;
}

function listOf({ house, marks, takes, onChoose }: HouseContext): TemplateResult {
  const here = inHouse(marks, house);
  const { strokes } = countOf(here);
  const notes = here.filter(isNote);
  return html`${notes.length === 0 ? html`<p class="soft">${nl.phone.noNotes}</p>` : nothing}
    <ul class="notes">
      ${repeat(
        notes,
        ({ id }) => id,
        (note) =>
          html`<li>${takes && note.isOwn ? ownNote(note, onChoose) : html`<span class="note" dir="auto">${note.mark.text}</span>`}</li>`,
      )}
    </ul>
    ${strokes > 0 ? html`<p class="soft">${nl.phone.drawn(strokes)}</p>` : nothing}`;
}

function ownNote(
  { id, mark }: PlacedMark<NoteMark>,
  onChoose: (event: NoteChosenEvent) => void,
): TemplateResult {
  return html`<button type="button" class="note" aria-label="${nl.phone.change(mark.text)} (${nl.phone.yours})"
    @click=${() => onChoose(new NoteChosenEvent(id))}><span dir="auto">${mark.text}</span><span class="mine">${nl.phone.yours}</span></button>`;
}
