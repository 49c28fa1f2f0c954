import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/deck-chip/deck-chip.ts';
import '../../components/deck-count/deck-count.ts';
import '../../components/deck-house/deck-house.ts';
import { windowsPerHouse } from '../../components/deck-house/windows.ts';
import { ExerciseEntryEvent, ExerciseHideEvent, ExerciseRefreshEvent } from '../../components/events.ts';
import { iconFor } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { Phase } from '../../src/session/stage.ts';
import { Announcer, browserClock, type Clock } from './announcer.ts';
import { boardStyles } from './board.styles.ts';
import { newId } from './ids.ts';
import {
  type Entry,
  entryMaxAnswers,
  groupNames,
  keyOf,
  model,
  parseEntry,
  parseResult,
  type Result,
  type Row,
} from './model.ts';
import { nl } from './nl.ts';
import { paperRows } from './paper.ts';
import './recall-board.ts';
import './rows.ts';
import type { RowActionEvent } from './rows.ts';
import './typing.ts';
import type { OpenQuestionTyping, TypedEvent } from './typing.ts';

/** The live region speaks at most this often. */
const announceEveryMs = 10_000;

/**
 * The open question on the beamer and on paper. Stands below the heading of its slide; the house leans on the
 * slide's content box, so that it may rise beside the heading.
 *
 * @slot - One line that says how: alone or in pairs, how long.
 * @fires {ExerciseEntryEvent} exercise-entry - The trainer typed what the room says.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a row, or takes that back.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('open-question-board')
export class OpenQuestionBoard extends LitElement {
  static override styles = boardStyles;

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
  @state() private accessor announced = '';
  @query('open-question-typing') private accessor typing!: OpenQuestionTyping | null;
  @query('.undo') private accessor undoButton!: HTMLElement | null;

  #own: Entry = model.empty;
  #result: Result | null = null;
  #focused: Element | null = null;
  readonly #announcer = new Announcer((text) => {
    this.announced = text;
  }, announceEveryMs);

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark = this.closest('[data-layout="closing"]') !== null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#result = this.#visible();
    this.filled = this.paper || this.#result !== null;
    if (this.paper) return;
    const { phase, count, people } = this;
    const counts = people !== null && count !== null && phase !== 'closed';
    const said = people === null ? nl.phase[phase] : `${nl.phase[phase]}. `;
    this.#announcer.announce(counts ? said + nl.board.count(count.answered, count.people) : said, this.clock);
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
    if (this.paper) return this.#paper();
    const hasRows = this.#result !== null;
    // One order for all states, so that a field keeps its letters and its focus when the board changes around it.
    return html`<div class="board ${hasRows ? 'has-rows' : 'asks'}">
      <div class="side">
        <div class="how"><slot></slot></div>
        <div class="state">${this.#chip()}${hasRows ? nothing : this.#number()}</div>
        ${this.#door(hasRows)} ${this.#freshButton()}
        ${this.undo === null ? nothing : html`<button type="button" class="undo" @click=${this.#takeBack}>${icon('ongedaan')}${nl.board.undo}</button>`}
        ${this.#typing(hasRows)}
      </div>
      ${hasRows ? this.#rows(this.#result) : this.#house('lean')}
      ${hasRows && !this.dark ? this.#counted() : nothing}
      <p class="visually-hidden" role="status">${this.announced}</p>
    </div>`;
  }

  #paper(): TemplateResult {
    const groups = groupNames(this.settings);
    const result = this.#result;
    if (result === null || result.groups.length === 0) return html`<slot></slot>${paperRows(groups)}`;
    return html`<open-question-rows paper .rows=${result.groups} .groups=${groups} .more=${result.more}></open-question-rows>
      ${this.dark ? nothing : this.#counted()}`;
  }

  #rows(result: Result | null): TemplateResult {
    const rows = result?.groups ?? [];
    const isOwn = this.people === null;
    return html`<open-question-rows .rows=${rows} .groups=${rows.length > 0 ? groupNames(this.settings) : []} .more=${result?.more ?? 0}
        .action=${isOwn ? 'remove' : 'hide'} @row-action=${isOwn ? this.#remove : this.#hide} @rows-emptied=${() => this.undoButton?.focus()}>
        ${this.dark ? nothing : html`<div slot="beside" class="beside">${this.#house('stand')}</div>`}
      </open-question-rows>
      ${rows.length === 0 ? html`<p class="nothing">${nl.noAnswers}</p>` : nothing}`;
  }

  #house(place: 'lean' | 'stand'): TemplateResult | typeof nothing {
    if (this.dark) return nothing;
    const answered = this.people === null ? this.#own.answers.length : (this.count?.answered ?? 0);
    const people = this.people === null ? answered : Math.max(this.people, this.count?.people ?? 0, answered);
    const size = people > 2 * windowsPerHouse ? 'is-more' : people > windowsPerHouse ? 'is-two' : '';
    return html`<deck-house class="${place} ${size}" .people=${people} .answered=${this.phase === 'closed' && this.people !== null ? 0 : answered}
      .open=${this.phase !== 'closed'}></deck-house>`;
  }

  #chip(): TemplateResult {
    if (this.people === null)
      return html`<deck-chip outlined icon="papier">${nl.board.withoutPhones}</deck-chip>`;
    const icons: Record<Phase, string> = { closed: '', open: '', shown: 'oog', shut: 'slot' };
    return html`<deck-chip ?outlined=${this.phase === 'closed'} icon=${icons[this.phase]}>${nl.phase[this.phase]}</deck-chip>`;
  }

  #number(): TemplateResult | typeof nothing {
    if (this.people === null || this.count === null || this.phase === 'closed') return nothing;
    if (this.count.people === 0) return nothing;
    return html`<p class="number"><strong>${this.count.answered}</strong> ${nl.board.ofPeople(this.count.people)}</p>`;
  }

  #counted(): TemplateResult | typeof nothing {
    if (this.count === null || this.count.people === 0) return nothing;
    const { answered, people } = this.count;
    return html`<deck-count .answered=${answered} .people=${people}>${nl.board.answered(people)}</deck-count>`;
  }

  #door(hasRows: boolean): TemplateResult | typeof nothing {
    if (this.people === null || this.words === null || this.isTyping) return nothing;
    if (hasRows) {
      return this.phase === 'shown'
        ? html`<p class="door">${nl.board.canAdd}<br /><b>${this.words}</b></p>`
        : nothing;
    }
    if (this.phase !== 'open') return nothing;
    const address = this.address?.replace(/^https?:\/\//, '');
    return html`<p class="door">${address ? html`${nl.board.on} <b>${address}</b><br />${nl.board.words} ` : nothing}<b>${this.words}</b></p>`;
  }

  #freshButton(): TemplateResult | typeof nothing {
    if (this.fresh < 1 || this.phase !== 'shown' || this.people === null) return nothing;
    return html`<button type="button" class="fresh" aria-label=${nl.board.freshLabel(this.fresh)} @click=${() => this.dispatchEvent(new ExerciseRefreshEvent())}>
      ${icon('plus')}${nl.board.fresh(this.fresh)}</button>`;
  }

  #typing(hasRows: boolean): TemplateResult {
    const isFolded = this.people !== null && !this.isTyping;
    if (isFolded) {
      return html`<button type="button" class="fold" @click=${this.#unfold}>${nl.board.typeIn}</button>`;
    }
    return html`<open-question-typing ?compact=${hasRows} .groups=${groupNames(this.settings)} .typed=${this.#own.answers.length}
        .room=${entryMaxAnswers - this.#own.answers.length} @answers-typed=${this.#add}></open-question-typing>
      ${this.people === null ? nothing : html`<button type="button" class="fold" @click=${this.#fold}>${nl.board.closeTyping}</button>`}`;
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
    this.#send({ answers: [...this.#own.answers, ...answers.map((answer) => ({ id: newId(), ...answer }))] });
  };

  readonly #hide = ({ row: { key } }: RowActionEvent) => {
    this.undo = () => this.dispatchEvent(new ExerciseHideEvent(key, false));
    this.dispatchEvent(new ExerciseHideEvent(key, true));
  };

  readonly #remove = ({ row }: RowActionEvent) => {
    const isRemoved = (answer: Entry['answers'][number]) =>
      keyOf(answer, this.settings) === (row satisfies Row).key;
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

const icon = (name: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${iconFor(name)}</svg>`;
