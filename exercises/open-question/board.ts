import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { browserClock, type Clock } from '../../components/announcer.ts';
import '../../components/deck-exercise/deck-exercise.ts';
import { houseFor } from '../../components/deck-exercise/house.ts';
import '../../components/deck-rows/deck-rows.ts';
import type { RowActionEvent } from '../../components/deck-rows/deck-rows.ts';
import '../../components/deck-typing/deck-typing.ts';
import type { DeckTyping, TypedEvent } from '../../components/deck-typing/deck-typing.ts';
import { ExerciseEntryEvent, ExerciseHideEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import { newId } from '../../components/ids.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { Phase } from '../../src/session/stage.ts';
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
export class OpenQuestionBoard extends LitElement {
  static override styles = openQuestionBoardStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  /** What the room was shown: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;
  /** Answers that came in since the result was shown. */
  @property({ type: Number }) accessor fresh = 0;
  /** What the trainer typed: JSON, parsed here. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** Keys of the rows that stay hidden. */
  @property({ attribute: false }) accessor hiddenKeys: ReadonlySet<string> = new Set();
  @property({ attribute: false }) accessor settings: Settings = {};
  /** For print: rows to write on, or what was shown; nothing to press. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** The four words, and the address at which they are typed; null without a room. */
  @property() accessor words: string | null = null;
  @property() accessor address: string | null = null;
  /** Drives the pauses of the live region. */
  @property({ attribute: false }) accessor clock: Clock = browserClock;

  /** On a night scene letters are white, and the scene has a house of its own. */
  @property({ type: Boolean, reflect: true }) accessor dark = false;
  /** Set here while rows fill the slide: the theme then takes the scene away behind them. */
  @property({ type: Boolean, reflect: true }) accessor filled = false;
  @state() private accessor isTyping = false;
  /** What the trainer took away last, to give it back. */
  @state() private accessor undo: (() => void) | null = null;
  @query('deck-typing') private accessor typing!: DeckTyping | null;
  @query('.undo') private accessor undoButton!: HTMLElement | null;

  #own: Entry = model.empty;
  #result: Result | null = null;
  #focused: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark = this.closest('[data-layout="closing"]') !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#result = this.#visible();
    this.filled = this.paper || this.#result !== null;
  }

  /**
   * What may be on the wall. Without phones all answers are the trainer's, typed here for everybody to see; in a
   * room only what was shown.
   */
  #visible(): Result | null {
    if (this.people === null && model.hasContent(this.#own)) {
      return model.merge([this.#own], this.settings, this.hiddenKeys);
    }
    const isShown = this.phase === 'shown' || this.phase === 'shut';
    return isShown || this.paper ? parseResult(this.result) : null;
  }

  /** A part that had the focus may go with its state; the focus never falls to the page. */
  protected override updated(): void {
    if (this.#focused?.isConnected === false) (this.undoButton ?? this.typing)?.focus();
  }

  protected override render(): TemplateResult {
    const hasRows = this.#result !== null && (!this.paper || this.#result.groups.length > 0);
    return html`<deck-exercise .phase=${this.phase} .count=${this.count} .people=${this.people} .typed=${this.#own.answers.length}
        .fresh=${this.fresh} .words=${this.words} .address=${this.address} .clock=${this.clock}
        ?filled=${hasRows} ?dark=${this.dark} ?paper=${this.paper} ?busy=${this.isTyping}>
      <slot></slot>
      ${this.undo === null ? nothing : html`<button type="button" slot="tools" class="undo" @click=${this.#takeBack}>${icon('ongedaan')}${nl.board.undo}</button>`}
      ${this.paper ? nothing : this.#typing(hasRows)}
      ${hasRows ? this.#rows(this.#result) : this.paper ? html`<div slot="rows" class="paper">${paperRows(groupNames(this.settings))}</div>` : nothing}
    </deck-exercise>`;
  }

  #rows(result: Result | null): TemplateResult {
    const rows = result?.groups ?? [];
    const isOwn = this.people === null;
    const groups = rows.length > 0 ? groupNames(this.settings).map((name) => ({ name })) : [];
    return html`<div slot="rows" class="rows">
      ${rows.length === 0 ? html`<p class="nothing">${nl.noAnswers}</p>` : nothing}
      <deck-rows .rows=${rows} .groups=${groups} .more=${result?.more ?? 0} .paper=${this.paper}
        .action=${this.paper ? null : isOwn ? 'remove' : 'hide'} @row-action=${isOwn ? this.#remove : this.#hide}
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
    const isFolded = this.people !== null && !this.isTyping;
    if (isFolded)
      return html`<button type="button" slot="tools" class="fold" @click=${this.#unfold}>${nl.board.typeIn}</button>`;
    return html`<deck-typing slot="tools" ?compact=${hasRows} .places=${groupNames(this.settings)} .noPlace=${nl.ungrouped}
        .typed=${this.#own.answers.length} .room=${entryMaxAnswers - this.#own.answers.length} .says=${saysSomething}
        .refuse=${refuse} @answers-typed=${this.#add}></deck-typing>
      ${this.people === null ? nothing : html`<button type="button" slot="tools" class="fold" @click=${this.#fold}>${nl.board.closeTyping}</button>`}`;
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

  readonly #add = ({ answers }: TypedEvent) => {
    const added = answers.map(({ text, place }) => ({ id: newId(), text, group: place }));
    this.#send({ answers: [...this.#own.answers, ...added] });
  };

  readonly #hide = ({ row: { key } }: RowActionEvent) => {
    this.undo = () => this.dispatchEvent(new ExerciseHideEvent(key, false));
    this.dispatchEvent(new ExerciseHideEvent(key, true));
  };

  readonly #remove = ({ row }: RowActionEvent) => {
    const isRemoved = (answer: Entry['answers'][number]) => keyOf(answer, this.settings) === row.key;
    const removed = this.#own.answers.filter(isRemoved);
    this.undo = () => this.#send({ answers: [...this.#own.answers, ...removed] });
    this.#send({ answers: this.#own.answers.filter((answer) => !isRemoved(answer)) });
  };

  readonly #takeBack = () => {
    this.undo?.();
    this.undo = null;
  };

  #send(entry: Entry): void {
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }
}

const refuse = (text: string) => (charsLeft(text) < 0 ? nl.phone.tooLong(-charsLeft(text)) : null);
