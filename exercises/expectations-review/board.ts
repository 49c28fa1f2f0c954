import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../../components/deck-exercise/deck-exercise.ts';
import { countTail, type Row as DeckRow, type RowActionEvent } from '../../components/deck-rows/deck-rows.ts';
import { ExerciseEntryEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { icon } from '../../components/icons.ts';
import { Undo } from '../../components/undo.ts';
import { expectationsBoardStyles } from './board.styles.ts';
import { markSign } from './mark-sign.ts';
import './marks-tail.ts';
import type { MarkEvent } from './marks-tail.ts';
import { type Entry, marks, model, parseEntry, parseResult, type Result } from './model.ts';
import { nl } from './nl.ts';
import { type WallRow, wallRows, withHand } from './review.ts';

/** Expectations that fit on a sheet to write on. */
const paperLines = 5;

/**
 * What the room wanted at the start, on the beamer and on paper; once shown with how many call it met, partly met or
 * not yet. The expectations themselves were shown then, so they stand there from the beginning.
 *
 * @slot - One line that says how.
 * @fires {ExerciseEntryEvent} exercise-entry - The trainer counted a hand.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides what was said of an expectation, or takes that back.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('expectations-review-board')
export class ExpectationsReviewBoard extends ExerciseBoard {
  static override styles = expectationsBoardStyles;

  /** The open question of the start: what the trainer typed and what the room was shown, JSON. */
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;

  @query('.undo') private accessor undoButton!: HTMLElement | null;
  readonly #undo = new Undo(this);

  #own: Entry = model.empty;
  #wall: { readonly rows: readonly WallRow[]; readonly more: number } = { rows: [], more: 0 };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#wall = wallRows(this.earlier, this.#visible(), this.isAlone);
    this.filled = this.paper || this.#wall.rows.length > 0;
  }

  /** What may be on the wall: without phones the hands that the trainer counts; in a room only what was shown. */
  #visible(): Result | null {
    if (this.isAlone && !this.paper) return model.merge([this.#own], {}, this.hiddenKeys);
    return this.isShown || this.paper ? parseResult(this.result) : null;
  }

  protected override render(): TemplateResult {
    const { rows } = this.#wall;
    const isFilled = rows.length > 0;
    return html`<deck-exercise .phase=${this.phase} .count=${this.phase === 'closed' ? null : this.count} .people=${this.people}
        .typed=${this.#own.rows.length} .fresh=${this.fresh} .words=${this.words} .address=${this.address} .clock=${this.clock}
        ?filled=${isFilled} ?paper=${this.paper}>
      <slot></slot>
      ${isFilled || this.paper ? nothing : html`<p class="none">${nl.board.none}</p>`}
      ${this.#undo.isThere ? html`<button type="button" slot="tools" class="undo" @click=${this.#undo.giveBack}>${icon('ongedaan')}${nl.board.undo}</button>` : nothing}
      ${isFilled ? this.#rows() : this.paper ? this.#sheet() : nothing}
    </deck-exercise>`;
  }

  #rows(): TemplateResult {
    const { rows, more } = this.#wall;
    const marked = new Map(rows.map((row) => [row.key, row]));
    const isMarked = rows.some((row) => row.marked !== null);
    const canHide = isMarked && !this.isAlone && !this.paper;
    return html`<div slot="rows" class="rows" @rows-emptied=${() => this.undoButton?.focus()}>
      ${isMarked ? this.#legend() : nothing}
      <deck-rows wide .rows=${rows.map(({ key, text, count }): DeckRow => ({ key, text, count, group: null }))} .more=${isMarked ? more : 0}
        .paper=${this.paper} .action=${canHide ? 'hide' : null} .tail=${isMarked ? this.#tail(marked) : countTail} @row-action=${({ row }: RowActionEvent) => this.#undo.hide(row.key)}></deck-rows>
    </div>`;
  }

  /** Made anew when what it shows has changed, so that the rows are drawn again. */
  #tail(rows: ReadonlyMap<string, WallRow>) {
    const counts = this.isAlone && !this.paper;
    return ({ key, text }: DeckRow) => {
      const row = rows.get(key);
      if (!row?.marked) return nothing;
      return html`<expectations-marks .met=${row.marked.met} .partly=${row.marked.partly} .not=${row.marked.not} .of=${text}
        ?steps=${counts} @mark-counted=${({ mark }: MarkEvent) => this.#countHand(row, mark)}></expectations-marks>`;
    };
  }

  #legend(): TemplateResult {
    return html`<ul class="legend" aria-label=${nl.board.legend}>
      ${marks.map((mark) => html`<li>${markSign(mark)}${nl.marks[mark]}</li>`)}
    </ul>`;
  }

  #sheet(): TemplateResult {
    return html`<div slot="rows" class="rows sheet">
      ${Array.from(
        { length: paperLines },
        () =>
          html`<p><span>${nl.board.own}</span><i></i>${marks.map((mark) => html`<b>${markSign('not')}${nl.marks[mark]}</b>`)}</p>`,
      )}
    </div>`;
  }

  #countHand(row: WallRow, mark: (typeof marks)[number]): void {
    const before = this.#own;
    this.#undo.keep(() => this.#send(before));
    this.#send(withHand(before, row, mark));
  }

  #send(entry: Entry): void {
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }
}
