import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { RowActionEvent } from './deck-rows/deck-rows.ts';
import './deck-typing/deck-typing.ts';
import type { DeckTyping } from './deck-typing/deck-typing.ts';
import { ExerciseBoard } from './exercise-board.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { Undo } from './undo.ts';

/** A board with rows, on which the trainer may type what the room says, and take a row away. */
export abstract class TypedBoard extends ExerciseBoard {
  @state() protected accessor isTyping = false;
  @query('deck-typing') protected accessor typing!: DeckTyping | null;
  @query('.undo') protected accessor undoButton!: HTMLElement | null;
  protected readonly undo = new Undo(this);
  protected readonly focusKeeper = new FocusKeeper(this, () => this.undoButton ?? this.typing);

  protected readonly hide = ({ row }: RowActionEvent): void => this.undo.hide(row.key);

  /** The field to type in; in a room behind a button, since there phones answer. */
  protected foldable(
    field: TemplateResult,
    { typeIn, closeTyping }: { readonly typeIn: string; readonly closeTyping: string },
  ): TemplateResult {
    if (!this.isAlone && !this.isTyping)
      return html`<button type="button" slot="tools" class="fold" @click=${this.#unfold}>${typeIn}</button>`;
    return html`${field}
      ${this.isAlone ? nothing : html`<button type="button" slot="tools" class="fold" @click=${this.#fold}>${closeTyping}</button>`}`;
  }

  readonly #unfold = async () => {
    this.isTyping = true;
    await this.updateComplete;
    this.typing?.focus();
  };

  readonly #fold = async () => {
    this.isTyping = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.fold')?.focus();
  };
}
