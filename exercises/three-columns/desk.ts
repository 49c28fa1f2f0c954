import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ExerciseRefreshEvent, ExerciseSteerEvent } from '../../components/events.ts';
import { deskHead } from '../../components/group-board/desk-head.ts';
import { groupName } from '../../components/group-board/group-name.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { boardOnWall, boardsOf, type GroupBoard, turnTo } from '../../src/session/wall.ts';
import { deskStyles } from './desk.styles.ts';
import {
  columns,
  isNote,
  isPlan,
  marksOf,
  model,
  type PlacedMark,
  type State,
  sentenceOf,
  type View,
  views,
} from './model.ts';
import { natureWord } from './nature-mark.ts';
import { nl } from './nl.ts';
import { wordsOf } from './words.ts';

/**
 * The three columns in the cockpit: how far each group is, what it wrote, and what is on the wall.
 *
 * @slot - The slide's own columns: read for their names.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer puts another group, or another part, on the wall.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer shows the numbers that came in until now.
 */
@customElement('three-columns-desk')
export class ThreeColumnsDesk extends LitElement {
  static override styles = deskStyles;

  @property() accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  protected override render(): TemplateResult {
    const boards = boardsOf(this.groups, this.items);
    const onWall = boardOnWall(this.state.wall, boards)?.id ?? null;
    return html`<div class="views" role="group" aria-label=${nl.board.viewsLabel}>
        ${views.map(
          (view) => html`<button type="button" aria-pressed=${view === this.state.view}
            @click=${() => this.#look(view)}>${nl.board.views[view]}</button>`,
        )}
      </div>
      <h3>${nl.desk.title}</h3>
      ${boards.length === 0 ? html`<p>${nl.desk.none}</p>` : this.#isShown ? nothing : html`<p class="soft">${nl.desk.how}</p>`}
      <ul class="groups">
        ${repeat(
          boards,
          ({ id }) => id,
          (board) => this.#group(board, groupName(board, boards), board.id === onWall, boards),
        )}
      </ul>`;
  }

  get #isShown(): boolean {
    return this.phase === 'shown' || this.phase === 'shut';
  }

  #group(board: GroupBoard, name: string, isOnWall: boolean, boards: readonly GroupBoard[]): TemplateResult {
    const marks = marksOf(board.items);
    return html`<li>
      ${deskHead({
        name,
        made: nl.made(marks.filter(isNote).length, marks.some(isPlan)),
        isOnWall,
        isShown: this.#isShown,
        show: () => this.#show(board.id, boards),
      })}
      ${marks.length === 0 ? nothing : this.#words(marks, name)}
    </li>`;
  }

  #words(marks: readonly PlacedMark[], name: string): TemplateResult {
    const words = wordsOf(this);
    const notes = marks.filter(isNote);
    return html`<details><summary>${nl.desk.words(name)}</summary>
      ${columns.map((column) => {
        const here = notes.filter(({ mark }) => mark.column === column);
        if (here.length === 0) return nothing;
        return html`<p><strong>${words[column].name}</strong></p>
          <ul class="notes">${here.map(({ mark }) => html`<li><span dir="auto">${mark.text}</span> ${mark.nature === null ? nothing : natureWord(mark.nature)}</li>`)}</ul>`;
      })}
      ${marks.filter(isPlan).map(({ mark }) => html`<p><strong>${nl[mark.kind]}:</strong> <span dir="auto">${sentenceOf(mark)}</span></p>`)}
    </details>`;
  }

  #look(view: View): void {
    this.#steer({ ...this.state, view });
    // All numbers at the same time: those, too, that were chosen since the columns were shown.
    if (view === 'scale' && this.phase === 'shown') this.dispatchEvent(new ExerciseRefreshEvent());
  }

  #show(group: string, boards: readonly GroupBoard[]): void {
    const wall = turnTo(this.state.wall, boards, group, { isShown: this.#isShown });
    this.#steer({ ...this.state, wall });
  }

  #steer(state: State): void {
    this.dispatchEvent(new ExerciseSteerEvent(state));
  }
}
