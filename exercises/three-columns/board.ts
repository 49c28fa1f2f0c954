import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { phaseChip } from '../../components/deck-chip/phase-chip.ts';
import {
  ExerciseEntryEvent,
  ExerciseItemEvent,
  ExerciseRefreshEvent,
  ExerciseSteerEvent,
} from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { groupName } from '../../components/group-board/group-name.ts';
import '../../components/group-pager/group-pager.ts';
import type { GroupTurnedEvent } from '../../components/group-pager/group-pager.ts';
import { icon } from '../../components/icons.ts';
import { Undo } from '../../components/undo.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { WallView } from '../../src/session/wall.ts';
import { aloneFoot } from './alone.ts';
import { threeColumnsBoardStyles } from './board.styles.ts';
import {
  type Entry,
  entryMaxNumbers,
  isNote,
  type Mark,
  marksOf,
  model,
  natures,
  type PlacedMark,
  parseEntry,
  parseResult,
  type State,
  type View,
  views,
} from './model.ts';
import { natureWord } from './nature-mark.ts';
import { nl } from './nl.ts';
import { paperSheet } from './paper.ts';
import { wallColumns, wallPlan, wallScale } from './wall-parts.ts';
import { wordsOf } from './words.ts';

/**
 * The three columns on the beamer and on paper: what the slide asks, then a group's columns, everybody's numbers on one
 * line, or a group's sentence and step; the trainer turns. A board stays as it was when it was put on the wall; what its
 * group adds later waits for the trainer. Without phones the trainer writes here for the whole room.
 *
 * @slot - A `<deck-panel>` per column, and the question of the scale.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer turns to another group, or to another part.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer shows the numbers that came in until now.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a note or sentence, or takes that back.
 * @fires {ExerciseItemEvent} exercise-item - Without phones: the trainer wrote or took away something.
 * @fires {ExerciseEntryEvent} exercise-entry - Without phones: the trainer counted a number.
 */
@customElement('three-columns-board')
export class ThreeColumnsBoard extends ExerciseBoard {
  static override styles = threeColumnsBoardStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  readonly #undo = new Undo(this);
  readonly #view = new WallView();
  #own: Entry = model.empty;
  #marks: readonly PlacedMark[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    const { groups, items, isShown } = this;
    this.#view.look({ wall: this.state.wall, groups, items, isShown, isAlone: this.isAlone });
    this.#marks = marksOf(this.#view.items, this.hiddenKeys);
    this.filled = this.paper || this.isAlone || isShown;
  }

  protected override render(): TemplateResult {
    if (this.paper) return this.#paper();
    const { boards, at } = this.#view;
    const names = boards.map((board) => groupName(board, boards));
    const { view } = this.state;
    const what = view === 'scale' ? nl.board.views.scale : (names[at] ?? null);
    return html`${this.filled ? this.#wall(names, at) : html`<div class="asks"><slot></slot></div>`}
      <div class="foot">${this.isAlone ? nothing : phaseChip(this.phase, nl.phase)} ${this.filled ? this.#wallFoot() : this.#busy()}</div>
      <p class="visually-hidden" role="status">${nl.board.announce(nl.phase[this.phase], this.filled ? what : null)}</p>`;
  }

  #numbers(): readonly number[] {
    if (this.isAlone) return model.merge([this.#own], {}, this.hiddenKeys).numbers;
    return parseResult(this.result)?.numbers ?? [];
  }

  #paper(): TemplateResult {
    const { seen, boards, onWall } = this.#view;
    return paperSheet({
      seen,
      all: boards,
      first: onWall,
      words: wordsOf(this),
      hidden: this.hiddenKeys,
      numbers: this.#numbers(),
    });
  }

  #wall(names: readonly string[], at: number): TemplateResult {
    const { view } = this.state;
    const pager =
      view === 'scale' || this.isAlone
        ? nothing
        : html`<group-pager .names=${names} .at=${at} @group-turned=${this.#turn}></group-pager>`;
    const take = (id: string) => (this.isAlone ? this.#remove(id) : this.#undo.hide(id));
    return html`${pager}
      <div class="wall">${
        view === 'scale'
          ? wallScale(this.#numbers(), this.isAlone ? this.#add : null)
          : view === 'plan'
            ? wallPlan(this.#marks, this.isAlone, take)
            : wallColumns(this.#marks, wordsOf(this), { action: this.isAlone ? 'remove' : 'hide', take })
      }</div>`;
  }

  #busy(): TemplateResult | typeof nothing {
    if (this.groups.length === 0) return html`<p>${nl.board.noGroups}</p>`;
    if (this.phase !== 'open') return nothing;
    const { answered = 0, people = 0 } = this.count ?? {};
    return html`<p>${nl.board.busy(this.#view.busy, this.groups.length)}</p>
      ${answered === 0 ? nothing : html`<p>${nl.board.numbers(answered, people)}</p>`}`;
  }

  #wallFoot(): TemplateResult {
    const { view } = this.state;
    const isBoard = view !== 'scale';
    const isEmpty = view === 'columns' ? !this.#marks.some(isNote) : false;
    const fresh = isBoard ? this.#view.fresh : 0;
    return html`<div class="views" role="group" aria-label=${nl.board.viewsLabel}>
        ${views.map((one) => html`<button type="button" aria-pressed=${one === view} @click=${() => this.#look(one)}>${nl.board.views[one]}</button>`)}
      </div>
      ${fresh > 0 ? html`<button type="button" class="fresh" aria-label=${nl.board.freshLabel(fresh)} @click=${this.#refresh}>${icon('plus')}${nl.board.fresh(fresh)}</button>` : nothing}
      ${!isBoard && this.fresh > 0 && !this.isAlone ? html`<button type="button" class="fresh" @click=${this.#showNumbers}>${icon('plus')}${nl.board.fresh(this.fresh)}</button>` : nothing}
      ${this.#undo.isThere ? html`<button type="button" class="undo" aria-label=${nl.board.undo} title=${nl.board.undo} @click=${this.#undo.giveBack}>${icon('ongedaan')}</button>` : nothing}
      ${
        this.isAlone
          ? aloneFoot(view, wordsOf(this), this.#marks, (mark) => this.#put(mark))
          : view === 'columns'
            ? isEmpty
              ? html`<p>${nl.board.empty}</p>`
              : html`<p class="legend">${natures.map(natureWord)}</p>`
            : nothing
      }`;
  }

  readonly #turn = ({ to }: GroupTurnedEvent) => {
    const wall = this.#view.turnedTo(to);
    if (wall === null) return;
    this.#undo.forget();
    this.#steer({ ...this.state, wall });
  };

  #look(view: View): void {
    if (view === this.state.view) return;
    this.#undo.forget();
    this.#steer({ ...this.state, view });
    // All numbers at the same time: those, too, that were chosen since the columns were shown.
    if (view === 'scale') this.#showNumbers();
  }

  #steer(state: State): void {
    this.dispatchEvent(new ExerciseSteerEvent(state));
  }

  readonly #showNumbers = () => {
    if (this.phase === 'shown') this.dispatchEvent(new ExerciseRefreshEvent());
  };

  readonly #refresh = () => {
    this.#view.refresh();
    this.requestUpdate();
  };

  #remove(id: string): void {
    const placed = this.#marks.find((one) => one.id === id);
    if (!placed) return;
    this.#undo.keep(() => this.#put(placed.mark, id));
    this.#put(null, id);
  }

  #put(mark: Mark | null, id: string | null = null): void {
    this.dispatchEvent(new ExerciseItemEvent(mark, id, this.#view.onWall?.id ?? null));
  }

  readonly #add = (number: number) => {
    const { numbers } = this.#own;
    if (numbers.length >= entryMaxNumbers) return;
    this.#undo.keep(() => this.dispatchEvent(new ExerciseEntryEvent<Entry>({ numbers })));
    this.dispatchEvent(new ExerciseEntryEvent<Entry>({ numbers: [...numbers, number] }));
  };
}
