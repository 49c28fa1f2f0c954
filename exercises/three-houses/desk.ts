import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ExerciseSteerEvent } from '../../components/events.ts';
import { groupDeskStyles } from '../../components/group-board/desk.styles.ts';
import { deskHead } from '../../components/group-board/desk-head.ts';
import { groupName } from '../../components/group-board/group-name.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { boardOnWall, boardsOf, type GroupBoard, turnTo } from '../../src/session/wall.ts';
import { countOf, houses, inHouse, isNote, marksOf, model, type PlacedMark, type State } from './model.ts';
import { nl } from './nl.ts';
import './sheet.ts';
import { wordsOf } from './words.ts';

/**
 * The three houses in the cockpit: how far each group is, small, and which one is on the wall.
 *
 * @slot - The slide's own houses: read for their names.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer puts another group on the wall.
 */
@customElement('three-houses-desk')
export class ThreeHousesDesk extends LitElement {
  static override styles = [
    groupDeskStyles,
    css`
      h3 {
        margin: 0.25rem 0 0.375rem;
        font: 700 1.0625rem / 1.2 var(--font-head);
      }
      .sheets {
        display: flex;
        gap: 0.5rem;
        margin-top: 0.5rem;
      }
      three-houses-sheet {
        width: 5.5rem;
        border: 1px solid var(--line-soft);
        border-radius: 6px;
        overflow: hidden;
      }
    `,
  ];

  @property() accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  protected override render(): TemplateResult {
    const boards = boardsOf(this.groups, this.items);
    const onWall = boardOnWall(this.state, boards)?.id ?? null;
    if (boards.length === 0) return html`<h3>${nl.desk.title}</h3><p>${nl.desk.none}</p>`;
    return html`<h3>${nl.desk.title}</h3>
      ${this.#isShown ? nothing : html`<p class="soft">${nl.desk.how}</p>`}
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
        made: nl.made(countOf(marks)),
        isOnWall,
        isShown: this.#isShown,
        show: () => this.#show(board.id, boards),
      })}
      ${marks.length === 0 ? nothing : html`<div class="sheets" aria-hidden="true">${houses.map((house) => html`<three-houses-sheet .house=${house} .marks=${marks}></three-houses-sheet>`)}</div>`}
      ${this.#words(marks, name)}
    </li>`;
  }

  #words(marks: readonly PlacedMark[], name: string): TemplateResult | typeof nothing {
    if (!marks.some(isNote)) return nothing;
    const words = wordsOf(this);
    return html`<details><summary>${nl.desk.words(name)}</summary>
      ${houses.map((house) => {
        const notes = inHouse(marks, house).filter(isNote);
        if (notes.length === 0) return nothing;
        return html`<p><strong>${words[house].name}</strong></p>
          <ul class="notes">${notes.map(({ mark }) => html`<li dir="auto">${mark.text}</li>`)}</ul>`;
      })}
    </details>`;
  }

  #show(group: string, boards: readonly GroupBoard[]): void {
    const next = turnTo(this.state, boards, group, { isShown: this.#isShown });
    this.dispatchEvent(new ExerciseSteerEvent(next));
  }
}
