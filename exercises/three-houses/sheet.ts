import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/drawing-board/drawing-board.ts';
import type { StrokeDrawnEvent, StrokeErasedEvent } from '../../components/drawing-board/drawing-board.ts';
import { firstTool, type Tool } from '../../components/drawing-board/drawing-tools.ts';
import { MarkChangedEvent, NoteChosenEvent } from './events.ts';
import { apart, type House, inHouse, isNote, isStroke, type NoteMark, type PlacedMark } from './model.ts';
import { nl } from './nl.ts';
import './note-card.ts';

/**
 * The sheet in one house: lines, and notes that lie on them.
 *
 * @fires {MarkChangedEvent} mark-changed - A person drew, erased or moved something.
 * @fires {NoteChosenEvent} note-chosen - A person pressed a note that can be pressed.
 */
@customElement('three-houses-sheet')
export class ThreeHousesSheet extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  @property() accessor house: House = 'worries';
  /** All that is on the board; of the other houses nothing is drawn. */
  @property({ attribute: false }) accessor marks: readonly PlacedMark[] = [];
  /** Name of the house. */
  @property() accessor name = '';
  @property({ attribute: false }) accessor tool: Tool = firstTool;
  /** A person may draw, and move their own notes. */
  @property({ type: Boolean }) accessor takes = false;
  /** On the wall: everything can be taken away, whoever made it. */
  @property({ type: Boolean }) accessor hides = false;

  /** What pressing an own note does, for a screen reader. */
  @property({ attribute: false }) accessor pressing: (text: string) => string = nl.phone.move;

  #shown: readonly PlacedMark[] = [];

  protected override willUpdate(): void {
    this.#shown = inHouse(this.marks, this.house);
  }

  protected override render(): TemplateResult {
    const strokes = this.#shown.filter(isStroke).map(({ id, isOwn, mark }) => ({ id, isOwn, stroke: mark }));
    const { colour, width, tool } = this.tool;
    return html`<drawing-board .strokes=${strokes} .colour=${colour} .width=${width} .tool=${this.hides ? 'eraser' : tool}
        ?takes=${this.takes || this.hides} .erases=${this.hides ? 'all' : 'own'} .label=${nl.drawing(this.name, strokes.length)}
        @stroke-drawn=${this.#drew} @stroke-erased=${this.#erased}>
      ${repeat(
        apart(this.#shown.filter(isNote)),
        ({ id }) => id,
        (placed) => this.#note(placed),
      )}
    </drawing-board>`;
  }

  #note(placed: PlacedMark<NoteMark>): TemplateResult {
    const isMovable = this.takes && placed.isOwn;
    const { text } = placed.mark;
    const press = this.hides ? nl.board.hide(text) : isMovable ? this.pressing(text) : null;
    return html`<three-houses-note .placed=${placed} ?movable=${isMovable} .press=${press}
      @mark-changed=${this.#pass} @note-chosen=${this.#choose}></three-houses-note>`;
  }

  readonly #drew = ({ stroke }: StrokeDrawnEvent) => {
    this.dispatchEvent(
      new MarkChangedEvent(null, null, {
        kind: 'stroke',
        house: this.house,
        ...stroke,
        points: [...stroke.points],
      }),
    );
  };

  readonly #erased = ({ id }: StrokeErasedEvent) => {
    const mark = this.#shown.find((placed) => placed.id === id)?.mark;
    if (mark) this.dispatchEvent(new MarkChangedEvent(id, mark, null));
  };

  readonly #pass = ({ id, before, after }: MarkChangedEvent) => {
    this.dispatchEvent(new MarkChangedEvent(id, before, after));
  };

  readonly #choose = ({ id }: NoteChosenEvent) => {
    this.dispatchEvent(new NoteChosenEvent(id));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'three-houses-sheet': ThreeHousesSheet;
  }
}
