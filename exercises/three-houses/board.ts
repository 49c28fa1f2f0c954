import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { phaseChip } from '../../components/deck-chip/phase-chip.ts';
import '../../components/deck-home/deck-home.ts';
import '../../components/deck-typing/deck-typing.ts';
import type { TypedEvent } from '../../components/deck-typing/deck-typing.ts';
import '../../components/drawing-board/drawing-tools.ts';
import { firstTool, type Tool, type ToolTakenEvent } from '../../components/drawing-board/drawing-tools.ts';
import { ExerciseHideEvent, ExerciseItemEvent, ExerciseSteerEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { groupName } from '../../components/group-board/group-name.ts';
import '../../components/group-pager/group-pager.ts';
import type { GroupTurnedEvent } from '../../components/group-pager/group-pager.ts';
import { icon } from '../../components/icons.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { WallView } from '../../src/session/wall.ts';
import { threeHousesBoardStyles } from './board.styles.ts';
import type { MarkChangedEvent, NoteChosenEvent } from './events.ts';
import {
  type House,
  houses,
  isNote,
  marksOf,
  model,
  mostOwnMarks,
  noteMaxChars,
  type State,
} from './model.ts';
import { nl } from './nl.ts';
import { OwnWork } from './own-work.ts';
import { paperSheet } from './paper.ts';
import { wallHouses } from './wall-houses.ts';
import { wordsOf } from './words.ts';

/**
 * The three houses on the beamer and on paper: what the slide asks, then the board of one group after the other. A
 * board stays as it was when it was put on the wall; what its group adds later waits for the trainer. A deck that is
 * loaded again puts it there anew. Without phones the trainer draws and writes here for the whole room.
 *
 * @slot - A `<deck-home>` per house with its name and questions.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer turns to another group.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a line or a note, or takes that back.
 * @fires {ExerciseItemEvent} exercise-item - Without phones: the trainer made, changed or took away a mark.
 */
@customElement('three-houses-board')
export class ThreeHousesBoard extends ExerciseBoard {
  static override styles = threeHousesBoardStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  @state() private accessor tool: Tool = firstTool;
  @state() private accessor isHiding = false;
  /** What the trainer hid, the last one last. */
  @state() private accessor hiddenNow: readonly string[] = [];

  readonly #view = new WallView();
  /** Where the trainer last drew. */
  #house: House = 'good';
  readonly #work = new OwnWork(({ id, after }) => {
    this.dispatchEvent(new ExerciseItemEvent(after, id, this.#view.onWall?.id ?? null));
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // A line drawn here would else turn the slide.
    this.toggleAttribute('data-prevent-swipe', true);
  }

  protected override willUpdate(_: PropertyValues): void {
    const { groups, items, isShown } = this;
    const before = this.#view.onWall?.id;
    this.#view.look({ wall: this.state, groups, items, isShown, isAlone: this.isAlone });
    const { onWall } = this.#view;
    if (onWall?.id !== before) this.#work.forget();
    if (!isShown) this.isHiding = false;
    this.#work.marks = marksOf(this.#view.items, this.hiddenKeys);
    this.filled = this.paper || this.isAlone || (isShown && onWall !== null);
  }

  protected override render(): TemplateResult {
    if (this.paper) return this.#paper();
    const { boards, at } = this.#view;
    const names = boards.map((board) => groupName(board, boards));
    return html`${this.filled ? this.#wall(names, at) : html`<div class="asks"><slot></slot></div>`}
      <div class="foot">${this.isAlone ? this.#aloneFoot() : html`${phaseChip(this.phase, nl.phase)} ${this.filled ? this.#wallFoot() : this.#busy()}`}</div>
      <p class="visually-hidden" role="status">${nl.board.announce(nl.phase[this.phase], this.filled ? (names[at] ?? null) : null)}</p>`;
  }

  #paper(): TemplateResult {
    const { seen, boards, onWall } = this.#view;
    return paperSheet({
      seen,
      all: boards,
      first: onWall,
      words: wordsOf(this),
      hidden: this.hiddenKeys,
    });
  }

  #wall(names: readonly string[], at: number): TemplateResult {
    return html`<group-pager .names=${this.isAlone ? [] : names} .at=${at} @group-turned=${this.#turn}></group-pager>
      ${wallHouses({
        words: wordsOf(this),
        marks: this.#work.marks,
        tool: this.tool,
        takes: this.isAlone,
        hides: this.isHiding,
        onChange: (event) => this.#change(event),
        onChoose: (event) => this.#choose(event),
      })}`;
  }

  #busy(): TemplateResult | typeof nothing {
    if (this.groups.length === 0) return html`<p>${nl.board.noGroups}</p>`;
    if (this.phase !== 'open') return nothing;
    return html`<p>${nl.board.busy(this.#view.busy, this.groups.length)}</p>`;
  }

  #wallFoot(): TemplateResult {
    const { fresh } = this.#view;
    const isEmpty = this.#work.marks.length === 0;
    return html`${isEmpty ? html`<p>${nl.board.empty}</p>` : nothing}
      ${fresh > 0 ? html`<button type="button" class="fresh" aria-label=${nl.board.freshLabel(fresh)} @click=${this.#refresh}>${icon('plus')}${nl.board.fresh(fresh)}</button>` : nothing}
      ${
        isEmpty && !this.isHiding
          ? nothing
          : html`<button type="button" class="hide" aria-pressed=${this.isHiding} @click=${this.#toggleHiding}>${this.isHiding ? nl.board.hidingDone : nl.board.hiding}</button>`
      }
      ${this.isHiding ? html`<p>${nl.board.hidingHow}</p>` : nothing}
      ${this.hiddenNow.length > 0 ? html`<button type="button" class="undo" @click=${this.#unhide}>${icon('ongedaan')}${nl.board.undo}</button>` : nothing}`;
  }

  #aloneFoot(): TemplateResult {
    const words = wordsOf(this);
    return html`<drawing-tools .tool=${this.tool} ?canUndo=${this.#work.canUndo(this.#house)} ?canRedo=${this.#work.canRedo(this.#house)}
        @tool-taken=${this.#take} @undo-asked=${() => this.#work.undo(this.#house)} @redo-asked=${() => this.#work.redo(this.#house)}></drawing-tools>
      <deck-typing compact .places=${houses.map((house) => words[house].name)} .place=${houses.indexOf(this.#house)}
        .typed=${this.#work.own.filter(isNote).length} .room=${mostOwnMarks - this.#work.own.length} .says=${saysSomething} .refuse=${refuse}
        @answers-typed=${this.#type}></deck-typing>`;
  }

  readonly #turn = ({ to }: GroupTurnedEvent) => {
    const wall = this.#view.turnedTo(to);
    if (wall === null) return;
    this.hiddenNow = [];
    this.dispatchEvent(new ExerciseSteerEvent(wall));
  };

  readonly #refresh = () => {
    this.#view.refresh();
    this.requestUpdate();
  };

  readonly #toggleHiding = () => {
    this.isHiding = !this.isHiding;
  };

  readonly #take = ({ tool }: ToolTakenEvent) => {
    this.tool = tool;
  };

  #change({ id, before, after }: MarkChangedEvent): void {
    if (this.isHiding) {
      if (id !== null && after === null) this.#hide(id);
      return;
    }
    this.#house = (after ?? before)?.house ?? this.#house;
    if (after === null || id !== null || !this.#work.isFull) this.#work.change({ id, before, after });
  }

  /** A note that is pressed goes: on the wall it is hidden, without phones it is taken away, and can be given back. */
  #choose({ id }: NoteChosenEvent): void {
    const placed = this.#work.marks.find((one) => one.id === id);
    if (!placed) return;
    this.#house = placed.mark.house;
    if (this.isHiding) this.#hide(id);
    else this.#work.change({ id, before: placed.mark, after: null });
  }

  #hide(id: string): void {
    this.hiddenNow = [...this.hiddenNow, id];
    this.dispatchEvent(new ExerciseHideEvent(id, true));
  }

  readonly #unhide = () => {
    const id = this.hiddenNow.at(-1);
    this.hiddenNow = this.hiddenNow.slice(0, -1);
    if (id !== undefined) this.dispatchEvent(new ExerciseHideEvent(id, false));
  };

  readonly #type = ({ answers }: TypedEvent) => {
    for (const { text, place } of answers) {
      this.#house = houses[place ?? 0] ?? this.#house;
      this.#work.write(null, text, this.#house);
    }
  };
}

function refuse(text: string): string | null {
  const over = countChars(text) - noteMaxChars;
  return over > 0 ? nl.phone.tooLong(over) : null;
}
