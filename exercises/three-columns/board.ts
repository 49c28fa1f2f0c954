import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-chip/deck-chip.ts';
import {
  ExerciseEntryEvent,
  ExerciseHideEvent,
  ExerciseItemEvent,
  ExerciseRefreshEvent,
  ExerciseSteerEvent,
} from '../../components/events.ts';
import '../../components/group-pager/group-pager.ts';
import type { GroupTurnedEvent } from '../../components/group-pager/group-pager.ts';
import { icon } from '../../components/icons.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import {
  boardOnWall,
  boardsOf,
  type GroupBoard,
  newSince,
  type Snapshot,
  seenBoards,
  snapshotOf,
  stillThere,
  turnTo,
} from '../../src/session/wall.ts';
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
import { nameOf, paperSheet } from './paper.ts';
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
export class ThreeColumnsBoard extends LitElement {
  static override styles = threeColumnsBoardStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  /** What the room was shown: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];
  /** What the trainer counted: JSON, parsed here. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** Numbers that came in since they were shown. */
  @property({ type: Number }) accessor fresh = 0;
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;
  /** Ids of the marks, and keys of the numbers, that stay hidden. */
  @property({ attribute: false }) accessor hiddenKeys: ReadonlySet<string> = new Set();
  /** For print: what was shown, or columns to write in; nothing to press. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** Set here while something else than the slide's own columns fills it. */
  @property({ type: Boolean, reflect: true }) accessor filled = false;

  /** What the trainer took away last, to give it back. */
  @state() private accessor undo: (() => void) | null = null;

  #boards: readonly GroupBoard[] = [];
  #onWall: GroupBoard | null = null;
  /** The board as it was when it was put on the wall. */
  #kept: { readonly id: string; readonly snapshot: Snapshot } | null = null;
  #own: Entry = model.empty;
  #marks: readonly PlacedMark[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#boards = boardsOf(this.groups, this.items);
    this.#onWall = boardOnWall(this.state.wall, this.#boards);
    if (!this.#isShown || !this.#onWall) this.#kept = null;
    else if (this.#kept?.id !== this.#onWall.id) this.#keep(this.#onWall);
    this.#marks = this.#visible();
    this.filled = this.paper || this.#isAlone || this.#isShown;
  }

  protected override render(): TemplateResult {
    if (this.paper) return this.#paper();
    const names = this.#boards.map((board) => nameOf(board, this.#boards));
    const at = this.#boards.findIndex(({ id }) => id === this.#onWall?.id);
    const { view } = this.state;
    const what = view === 'scale' ? nl.board.views.scale : (names[at] ?? null);
    return html`${this.filled ? this.#wall(names, at) : html`<div class="asks"><slot></slot></div>`}
      <div class="foot">${this.#isAlone ? nothing : this.#chip()} ${this.filled ? this.#wallFoot() : this.#busy()}</div>
      <p class="visually-hidden" role="status">${nl.board.announce(nl.phase[this.phase], this.filled ? what : null)}</p>`;
  }

  get #isShown(): boolean {
    return this.phase === 'shown' || this.phase === 'shut';
  }

  get #isAlone(): boolean {
    return this.people === null;
  }

  #keep({ id, items }: GroupBoard): void {
    this.#kept = { id, snapshot: snapshotOf(items) };
  }

  /** What may be on the wall: in a room only what was put there, without what is hidden. */
  #visible(): readonly PlacedMark[] {
    const { items = [] } = this.#onWall ?? {};
    if (this.#isAlone) return marksOf(items, this.hiddenKeys);
    return this.#kept ? marksOf(stillThere(this.#kept.snapshot, items), this.hiddenKeys) : [];
  }

  #numbers(): readonly number[] {
    if (this.#isAlone) return model.merge([this.#own], {}, this.hiddenKeys).numbers;
    return parseResult(this.result)?.numbers ?? [];
  }

  #paper(): TemplateResult {
    const seen = this.#isAlone
      ? this.#boards.filter(({ items }) => items.length > 0)
      : seenBoards(this.state.wall, this.#boards, { isShown: this.#isShown });
    return paperSheet({
      seen,
      all: this.#boards,
      first: this.#onWall,
      words: wordsOf(this),
      hidden: this.hiddenKeys,
      numbers: this.#numbers(),
    });
  }

  #wall(names: readonly string[], at: number): TemplateResult {
    const { view } = this.state;
    const pager =
      view === 'scale' || this.#isAlone
        ? nothing
        : html`<group-pager .names=${names} .at=${at} @group-turned=${this.#turn}></group-pager>`;
    const take = (id: string) => (this.#isAlone ? this.#remove(id) : this.#hide(id));
    return html`${pager}
      <div class="wall">${
        view === 'scale'
          ? wallScale(this.#numbers(), this.#isAlone ? this.#add : null)
          : view === 'plan'
            ? wallPlan(this.#marks, this.#isAlone, take)
            : wallColumns(this.#marks, wordsOf(this), { action: this.#isAlone ? 'remove' : 'hide', take })
      }</div>`;
  }

  #chip(): TemplateResult {
    const icons: Record<Phase, string> = { closed: '', open: '', shown: 'oog', shut: 'slot' };
    return html`<deck-chip ?outlined=${this.phase === 'closed'} icon=${icons[this.phase]}>${nl.phase[this.phase]}</deck-chip>`;
  }

  #busy(): TemplateResult | typeof nothing {
    if (this.groups.length === 0) return html`<p>${nl.board.noGroups}</p>`;
    if (this.phase !== 'open') return nothing;
    const busy = this.#boards.filter(({ name, items }) => name !== null && items.length > 0).length;
    const { answered = 0, people = 0 } = this.count ?? {};
    return html`<p>${nl.board.busy(busy, this.groups.length)}</p>
      ${answered === 0 ? nothing : html`<p>${nl.board.numbers(answered, people)}</p>`}`;
  }

  #wallFoot(): TemplateResult {
    const { view } = this.state;
    const isBoard = view !== 'scale';
    const isEmpty = view === 'columns' ? !this.#marks.some(isNote) : false;
    const fresh =
      isBoard && this.#kept && this.#onWall ? newSince(this.#kept.snapshot, this.#onWall.items) : 0;
    return html`<div class="views" role="group" aria-label=${nl.board.viewsLabel}>
        ${views.map((one) => html`<button type="button" aria-pressed=${one === view} @click=${() => this.#look(one)}>${nl.board.views[one]}</button>`)}
      </div>
      ${fresh > 0 ? html`<button type="button" class="fresh" aria-label=${nl.board.freshLabel(fresh)} @click=${this.#refresh}>${icon('plus')}${nl.board.fresh(fresh)}</button>` : nothing}
      ${!isBoard && this.fresh > 0 && !this.#isAlone ? html`<button type="button" class="fresh" @click=${this.#showNumbers}>${icon('plus')}${nl.board.fresh(this.fresh)}</button>` : nothing}
      ${this.undo === null ? nothing : html`<button type="button" class="undo" aria-label=${nl.board.undo} title=${nl.board.undo} @click=${this.#takeBack}>${icon('ongedaan')}</button>`}
      ${
        this.#isAlone
          ? aloneFoot(view, wordsOf(this), this.#marks, (mark) => this.#put(mark))
          : view === 'columns'
            ? isEmpty
              ? html`<p>${nl.board.empty}</p>`
              : html`<p class="legend">${natures.map(natureWord)}</p>`
            : nothing
      }`;
  }

  readonly #turn = ({ to }: GroupTurnedEvent) => {
    const board = this.#boards[to];
    if (!board) return;
    this.undo = null;
    const wall = turnTo(this.state.wall, this.#boards, board.id, { isShown: this.#isShown });
    this.#steer({ ...this.state, wall });
  };

  #look(view: View): void {
    if (view === this.state.view) return;
    this.undo = null;
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
    if (this.#onWall) this.#keep(this.#onWall);
    this.requestUpdate();
  };

  #hide(id: string): void {
    this.undo = () => this.dispatchEvent(new ExerciseHideEvent(id, false));
    this.dispatchEvent(new ExerciseHideEvent(id, true));
  }

  #remove(id: string): void {
    const placed = this.#marks.find((one) => one.id === id);
    if (!placed) return;
    this.undo = () => this.#put(placed.mark, id);
    this.#put(null, id);
  }

  #put(mark: Mark | null, id: string | null = null): void {
    this.dispatchEvent(new ExerciseItemEvent(mark, id, this.#onWall?.id ?? null));
  }

  readonly #add = (number: number) => {
    const { numbers } = this.#own;
    if (numbers.length >= entryMaxNumbers) return;
    this.undo = () => this.dispatchEvent(new ExerciseEntryEvent<Entry>({ numbers }));
    this.dispatchEvent(new ExerciseEntryEvent<Entry>({ numbers: [...numbers, number] }));
  };

  readonly #takeBack = () => {
    this.undo?.();
    this.undo = null;
  };
}
