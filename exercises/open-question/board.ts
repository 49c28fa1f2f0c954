import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-exercise/deck-exercise.ts';
import { houseFor } from '../../components/deck-exercise/house.ts';
import '../../components/deck-rows/deck-rows.ts';
import type { RowActionEvent } from '../../components/deck-rows/deck-rows.ts';
import '../../components/deck-typing/deck-typing.ts';
import type { TypedEvent } from '../../components/deck-typing/deck-typing.ts';
import { ExerciseEntryEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import { newId } from '../../components/ids.ts';
import { TypedBoard } from '../../components/typed-board.ts';
import { saysSomething } from '../../src/session/texts.ts';
import { openQuestionBoardStyles } from './board.styles.ts';
import { charsLeft } from './fields.ts';
import {
  type Entry,
  entryMaxAnswers,
  groupNames,
  keyOf,
  model,
  parseEntry,
  parseResult,
  type Result,
} from './model.ts';
import { nl } from './nl.ts';
import { paperRows } from './paper.ts';
import './recall-board.ts';

/**
 * The open question on the beamer and on paper. Stands below the heading of its slide.
 *
 * @slot - One line that says how: alone or in pairs, how long.
 * @fires {ExerciseEntryEvent} exercise-entry - The trainer typed what the room says.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a row, or takes that back.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('open-question-board')
export class OpenQuestionBoard extends TypedBoard {
  static override styles = openQuestionBoardStyles;

  /** On a night scene letters are white, and the scene has a house of its own. */
  @property({ type: Boolean, reflect: true }) accessor dark = false;

  #own: Entry = model.empty;
  #result: Result | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark = this.closest('[data-layout="closing"]') !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#result = this.resultToShow(this.#own, model, parseResult);
    this.filled = this.paper || this.#result !== null;
  }

  protected override render(): TemplateResult {
    const hasRows = this.#result !== null && (!this.paper || this.#result.groups.length > 0);
    return html`<deck-exercise .phase=${this.phase} .count=${this.count} .people=${this.people} .typed=${this.#own.answers.length}
        .fresh=${this.fresh} .words=${this.words} .address=${this.address} .clock=${this.clock}
        ?filled=${hasRows} ?dark=${this.dark} ?paper=${this.paper} ?busy=${this.isTyping}>
      <slot></slot>
      ${this.undo.isThere ? html`<button type="button" slot="tools" class="undo" @click=${this.undo.giveBack}>${icon('ongedaan')}${nl.board.undo}</button>` : nothing}
      ${this.paper ? nothing : this.#typing(hasRows)}
      ${hasRows ? this.#rows(this.#result) : this.paper ? html`<div slot="rows" class="paper">${paperRows(groupNames(this.settings))}</div>` : nothing}
    </deck-exercise>`;
  }

  #rows(result: Result | null): TemplateResult {
    const rows = result?.groups ?? [];
    const isOwn = this.isAlone;
    const groups = rows.length > 0 ? groupNames(this.settings).map((name) => ({ name })) : [];
    return html`<div slot="rows" class="rows">
      ${rows.length === 0 ? html`<p class="nothing">${nl.noAnswers}</p>` : nothing}
      <deck-rows .rows=${rows} .groups=${groups} .more=${result?.more ?? 0} .paper=${this.paper}
        .action=${this.paper ? null : isOwn ? 'remove' : 'hide'} @row-action=${isOwn ? this.#remove : this.hide}
        @rows-emptied=${() => this.undoButton?.focus()}>
        ${
          this.dark
            ? nothing
            : html`<div slot="beside" class="beside">${houseFor({ ...this.#house() }, 'stand')}</div>`
        }
      </deck-rows>
    </div>`;
  }

  #house() {
    const { phase, count, people } = this;
    return { phase, count, people, typed: this.#own.answers.length };
  }

  #typing(hasRows: boolean): TemplateResult {
    const field = html`<deck-typing slot="tools" ?compact=${hasRows} .places=${groupNames(this.settings)} .noPlace=${nl.ungrouped}
        .typed=${this.#own.answers.length} .room=${entryMaxAnswers - this.#own.answers.length} .says=${saysSomething}
        .refuse=${refuse} @answers-typed=${this.#add}></deck-typing>`;
    return this.foldable(field, nl.board);
  }

  readonly #add = ({ answers }: TypedEvent) => {
    const added = answers.map(({ text, place }) => ({ id: newId(), text, group: place }));
    this.#send({ answers: [...this.#own.answers, ...added] });
  };

  readonly #remove = ({ row }: RowActionEvent) => {
    const isRemoved = (answer: Entry['answers'][number]) => keyOf(answer, this.settings) === row.key;
    const removed = this.#own.answers.filter(isRemoved);
    this.undo.keep(() => this.#send({ answers: [...this.#own.answers, ...removed] }));
    this.#send({ answers: this.#own.answers.filter((answer) => !isRemoved(answer)) });
  };

  #send(entry: Entry): void {
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }
}

const refuse = (text: string) => (charsLeft(text) < 0 ? nl.phone.tooLong(-charsLeft(text)) : null);
