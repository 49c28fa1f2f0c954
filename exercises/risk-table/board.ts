import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-exercise/deck-exercise.ts';
import '../../components/deck-rows/deck-rows.ts';
import type { DeckRows, RowActionEvent } from '../../components/deck-rows/deck-rows.ts';
import '../../components/deck-typing/deck-typing.ts';
import type { TypedEvent } from '../../components/deck-typing/deck-typing.ts';
import { ExerciseEntryEvent, ExerciseSteerEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import { LeadKey } from '../../components/lead-key.ts';
import { TypedBoard } from '../../components/typed-board.ts';
import { saysSomething } from '../../src/session/texts.ts';
import { riskTableBoardStyles } from './board.styles.ts';
import { boardPage, pagesOf } from './board-pages.ts';
import {
  doubtsOf,
  type Entry,
  entryMaxItems,
  type Item,
  keyOf,
  type Level,
  levels,
  model,
  type Page,
  parseEntry,
  parseResult,
  parseState,
  type Result,
  type State,
  sides,
} from './model.ts';
import { nl } from './nl.ts';
import { paperFoot, paperTable } from './paper.ts';
import './recall-board.ts';
import { type Answer, charsLeft } from './table.ts';

/** Cells in which the trainer may type, in the order of the list. */
const cells = levels.flatMap((level) => sides.map((side) => ({ level, side })));

/**
 * The table of risk and protection on the beamer and on paper. While people fill it in: the house. Shown: the whole
 * table, then level by level, the doubts, and what to strengthen this week; the trainer turns, also with Enter.
 *
 * @slot - One line that says how.
 * @fires {ExerciseEntryEvent} exercise-entry - The trainer typed what the room says, or counted hands.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a row, or takes that back.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer turns to another part of the table.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('risk-table-board')
export class RiskTableBoard extends TypedBoard {
  static override styles = riskTableBoardStyles;

  /** How far the trainer has led it. */
  @property({ attribute: false }) accessor state: unknown = null;
  @property({ attribute: false }) accessor groups: readonly unknown[] = [];
  /** Pages that the rows of this part of the table need. */
  @state() private accessor parts = 1;

  readonly lead = new LeadKey(this, (isBack) => {
    if (this.filled && !this.paper) this.#turn(isBack ? -1 : 1);
  });
  #own: Entry = model.empty;
  #result: Result | null = null;
  #state: State = model.start;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    const state = parseState(this.state);
    if (state.page !== this.#state.page) this.parts = 1;
    this.#state = state;
    this.#result = this.resultToShow(this.#own, model, parseResult);
    this.filled = this.paper || this.#result !== null;
  }

  protected override render(): TemplateResult {
    const result = this.#result;
    const isFilled = result !== null && (!this.paper || model.size(result) > 0);
    const turns = isFilled && !this.paper && !this.isTyping;
    return html`<deck-exercise .phase=${this.phase} .count=${this.count} .people=${this.people} .typed=${this.#own.items.length}
        .fresh=${this.fresh} .words=${this.words} .address=${this.address} .clock=${this.clock}
        ?filled=${isFilled} ?paper=${this.paper} ?busy=${this.isTyping} ?turns=${turns}>
      <slot></slot>
      ${isFilled || this.paper ? nothing : this.#steps()}
      ${this.undo.isThere ? html`<button type="button" slot="tools" class="undo" title=${nl.board.undo} aria-label=${nl.board.undo} @click=${this.undo.giveBack}>${icon('ongedaan')}</button>` : nothing}
      ${this.paper ? nothing : this.#typing(isFilled)}
      ${turns ? this.#pager() : nothing}
      ${this.paper ? html`<div slot="rows" class="rows">${this.#sheet(result)}</div>` : isFilled ? this.#shown(result) : nothing}
    </deck-exercise>`;
  }

  #sheet(result: Result | null): TemplateResult {
    if (result === null || model.size(result) === 0) return paperTable(doubtsOf(this.settings));
    return html`<risk-table-overview paper .rows=${result.rows}></risk-table-overview>${paperFoot(result)}`;
  }

  /** Where we are on the way from alone to all together. Without groups that step falls away. */
  #steps(): TemplateResult | typeof nothing {
    if (this.isAlone || this.phase !== 'open') return nothing;
    const now = this.#state.step === 'together' ? 1 : 0;
    return html`<ol class="steps" aria-label=${nl.board.stepsLabel}>
      ${nl.board.steps.map((name, index) =>
        index === 1 && this.groups.length === 0
          ? nothing
          : html`<li class=${index === now ? 'is-now' : ''} aria-current=${index === now ? 'step' : nothing}>${name}</li>`,
      )}
    </ol>`;
  }

  #shown(result: Result): TemplateResult {
    const isOwn = this.isAlone;
    return html`<div slot="rows" class="rows" @row-action=${isOwn ? this.#remove : this.hide}
        @rows-emptied=${() => this.undoButton?.focus()} @rows-fitted=${this.#countParts}>
      ${boardPage({
        page: this.#page(),
        part: this.#state.part,
        result,
        doubts: doubtsOf(this.settings),
        action: isOwn ? 'remove' : 'hide',
        house: { phase: this.phase, count: this.count, people: this.people, typed: this.#own.items.length },
        countHands: isOwn ? this.#countHands : null,
        countPicks: isOwn ? this.#countPicks : null,
      })}
    </div>`;
  }

  /** A page that this slide does not have is the whole table. */
  #page(): Page {
    return pagesOf(doubtsOf(this.settings)).includes(this.#state.page) ? this.#state.page : 'all';
  }

  #pager(): TemplateResult {
    const all = pagesOf(doubtsOf(this.settings));
    const page = this.#page();
    const part = Math.min(this.#state.part, this.parts - 1);
    const at = all.indexOf(page);
    const name = nl.board.pages[page];
    const isFirst = at === 0 && part === 0;
    const isLast = at === all.length - 1 && part + 1 >= this.parts;
    // Not disabled at the ends: a button that loses the focus leaves the keyboard nowhere.
    return html`<div class="pager" slot="turn" role="group" aria-label=${nl.board.pager}>
      <button type="button" aria-label=${nl.board.previous} aria-disabled=${isFirst} @click=${() => this.#turn(-1)}>${icon('pijl-links')}</button>
      <span role="status">${this.parts > 1 ? nl.board.ofParts(name, part + 1, this.parts) : name}</span>
      <button type="button" aria-label=${nl.board.next} aria-disabled=${isLast} @click=${() => this.#turn(1)}>${icon('pijl-rechts')}</button>
    </div>`;
  }

  /** To the next part of the table, or the one before; nowhere at the ends. */
  #turn(by: 1 | -1): void {
    const all = pagesOf(doubtsOf(this.settings));
    const page = this.#page();
    const part = Math.min(this.#state.part, this.parts - 1);
    const isInside = by === 1 ? part + 1 < this.parts : part > 0;
    const next = all[all.indexOf(page) + by];
    if (isInside) this.#turnTo(page, part + by);
    else if (next !== undefined) this.#turnTo(next, 0);
  }

  #turnTo(page: Page, part: number): void {
    this.dispatchEvent(new ExerciseSteerEvent<State>({ ...this.#state, page, part }));
  }

  readonly #countParts = ({ target }: Event) => {
    this.parts = (target as DeckRows).pages;
  };

  #typing(isFilled: boolean): TemplateResult {
    const { page } = this.#state;
    const isLevel = levels.includes(page as Level);
    const field = html`<deck-typing slot="tools" ?compact=${isFilled} .places=${cells.map(({ level, side }) => nl.cell[level][side])}
        .place=${isLevel ? cells.findIndex(({ level }) => level === page) : 0} .typed=${this.#own.items.length}
        .room=${entryMaxItems - this.#own.items.length} .says=${saysSomething} .refuse=${refuse} @answers-typed=${this.#add}></deck-typing>`;
    return this.foldable(field, nl.board);
  }

  readonly #add = ({ answers }: TypedEvent) => {
    const items = answers.flatMap(({ text, place }): Item[] => {
      const cell = cells[place ?? 0];
      return cell ? [{ ...cell, text }] : [];
    });
    this.#send({ items: [...this.#own.items, ...items] });
  };

  readonly #remove = ({ row }: RowActionEvent) => {
    const isRemoved = (item: Item) => keyOf(item) === row.key;
    const removed = this.#own.items.filter(isRemoved);
    this.undo.keep(() => this.#send({ items: [...this.#own.items, ...removed] }));
    this.#send({ items: this.#own.items.filter((item) => !isRemoved(item)) });
  };

  readonly #countHands = (doubt: string, answer: Answer, count: number) => {
    const old = this.#own.votes.find((vote) => vote.doubt === doubt) ?? { doubt, risk: 0, ordinary: 0 };
    const vote = { ...old, [answer]: count };
    const others = this.#own.votes.filter((one) => one.doubt !== doubt);
    this.#send({ votes: vote.risk + vote.ordinary === 0 ? others : [...others, vote] });
  };

  readonly #countPicks = (key: string, count: number) => {
    const others = this.#own.picks.filter((pick) => pick.key !== key);
    this.#send({ picks: count === 0 ? others : [...others, { key, count }] });
  };

  #send(change: Partial<Entry>): void {
    this.dispatchEvent(new ExerciseEntryEvent<Entry>({ ...this.#own, ...change }));
  }
}

const refuse = (text: string) => (charsLeft(text) < 0 ? nl.board.tooLong(-charsLeft(text)) : null);
