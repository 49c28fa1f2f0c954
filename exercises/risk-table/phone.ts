import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-standing/deck-standing.ts';
import { DraftKeeper } from '../../components/draft-keeper.ts';
import { ExerciseEntryEvent, ExerciseItemEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { BoardItem, Standing } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { saysSomething } from '../../src/session/texts.ts';
import {
  doubtsOf,
  type Entry,
  type Item,
  keyOf,
  model,
  parseDraft,
  parseEntry,
  parseItem,
  parseResult,
  parseState,
  phoneMaxItems,
  type Result,
} from './model.ts';
import { nl } from './nl.ts';
import { riskTablePhoneStyles } from './phone.styles.ts';
import { type Cell, cellList, cellPickers, tableToRead } from './phone-cell.ts';
import { choice } from './phone-choice.ts';
import { doubtVotes } from './phone-doubts.ts';
import { ownField } from './phone-field.ts';
import { groupTable } from './phone-group.ts';
import {
  answerTo,
  charsLeft,
  differs,
  draftOf,
  entryOf,
  followed,
  hasItem,
  type Table,
  tableFor,
  toggle,
  withAnswer,
  withItem,
} from './table.ts';

/**
 * The table in a hand: one cell at a time, ticked or typed; in a small group a table that all its members see; at the
 * end one factor to strengthen.
 *
 * @slot - The task, as written in the slide.
 * @fires {ExerciseEntryEvent} exercise-entry - A person sent the table, or took it back.
 * @fires {ExerciseDraftEvent} exercise-draft - What is half done, to be kept on the device; null for nothing.
 * @fires {ExerciseItemEvent} exercise-item - A person puts an item on the group's table, or takes it back.
 */
@customElement('risk-table-phone')
export class RiskTablePhone extends LitElement {
  static override styles = riskTablePhoneStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  /** What this person sent: JSON, parsed here. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** What was half done before a reload: JSON, parsed here. */
  @property({ attribute: false }) accessor draft: unknown = null;
  @property({ attribute: false }) accessor standing: Standing | null = null;
  /** What the room sees: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  /** How far the trainer has led it. */
  @property({ attribute: false }) accessor state: unknown = null;
  @property({ attribute: false }) accessor settings: Settings = {};
  /** The own small group, of all there are; null where there is none. */
  @property({ attribute: false }) accessor group: string | null = null;
  @property({ attribute: false }) accessor groups: readonly { id: string; name: string }[] = [];
  /** What lies on the group's table. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  @state() private accessor table: Table = { ...model.empty, typed: '' };
  @state() private accessor cell: Cell = { level: 'child', side: 'risk' };
  /** Cells whose suggestions are all listed. */
  @state() private accessor opened: ReadonlySet<string> = new Set();
  @state() private accessor message = '';

  #own: Entry = model.empty;
  #seen = new Map<string, Item>();
  /** True while what this person does wins over what the page says. */
  #isTouched = false;
  readonly #keeper = new DraftKeeper(this, () =>
    this.#isTouched ? draftOf(this.table, this.#own) : undefined,
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#own;
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    if (changed.has('draft')) this.#keeper.knows(parseDraft(this.draft));
    const isNews = changed.has('entry') || changed.has('draft');
    if (isNews && !this.#isTouched) this.table = tableFor(parseDraft(this.draft), this.#own);
    else if (changed.has('entry')) this.table = followed(this.table, before, this.#own);
    for (const item of this.table.items) this.#seen.set(keyOf(item), item);
    if (changed.has('phase') && changed.get('phase') !== undefined)
      this.message = nl.phone.announce[this.phase];
  }

  protected override render(): TemplateResult {
    const takesAnswers = this.phase === 'open' || this.phase === 'shown';
    return html`<slot></slot>
      ${takesAnswers ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #result(): Result | null {
    return this.phase === 'shown' || this.phase === 'shut' ? parseResult(this.result) : null;
  }

  #reading(): TemplateResult {
    const unsent = entryOf(this.table);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.#own);
    const result = this.#result();
    return html`${
      result === null
        ? tableToRead(nl.phone.mine, this.#own.items, null)
        : tableToRead(nl.phone.ofRoom, result.rows, this.#own.items)
    }
      ${isUnsent ? tableToRead(nl.phone.unsent, unsent.items, null) : nothing}
      <div class="bar">
        ${model.hasContent(this.#own) ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        <button type="button" class="main" aria-disabled="true">${this.phase === 'shut' ? nl.shut : nl.phone.soon}</button>
      </div>`;
  }

  #form(): TemplateResult {
    const { step } = parseState(this.state);
    const inGroup = step === 'together' && this.group !== null && this.phase === 'open';
    return html`<form @submit=${this.#submit} novalidate>
      ${inGroup ? this.#groupTable() : nothing}
      ${step === 'choose' ? this.#choice() : nothing}
      ${
        step === 'choose' || inGroup
          ? html`<details>
              <summary>${inGroup ? nl.phone.group.mine : nl.phone.table}</summary>${this.#ownTable()}</details>`
          : this.#ownTable()
      }
      ${this.#sending(step === 'choose')}
    </form>`;
  }

  #groupTable(): TemplateResult {
    return groupTable({
      name: this.groups.find(({ id }) => id === this.group)?.name ?? '',
      marks: this.items,
      items: this.table.items,
      put: (item) => {
        this.#alsoSend(item);
        this.dispatchEvent(new ExerciseItemEvent<Item>(item));
      },
      takeBack: (marks) => {
        for (const { id } of marks) this.dispatchEvent(new ExerciseItemEvent<Item>(null, id));
      },
      takeOver: (item) => this.#alsoSend(item),
    });
  }

  #choice(): TemplateResult {
    return choice(this.#result(), this.table.picks[0]?.key ?? null, (key) =>
      this.#change({ picks: key === null ? [] : [{ key, count: 1 }] }),
    );
  }

  #ownTable(): TemplateResult {
    const { items } = this.table;
    const { level, side } = this.cell;
    const result = this.#result();
    const cellName = `${level} ${side}`;
    return html`<p class="who">${icon('oog')}<span>${this.phase === 'open' ? nl.phone.whoSees : nl.phone.alreadyShown}</span></p>
      ${
        result !== null && this.count && this.count.people > 0
          ? html`<p class="soft">${nl.phone.count(this.count.answered, this.count.people)}</p>`
          : nothing
      }
      ${cellPickers(this.cell, items, (chosen) => {
        this.cell = { ...this.cell, ...chosen };
      })}
      ${cellList(this.cell, {
        items,
        seen: [...this.#seen.values()],
        rows: result?.rows ?? null,
        isOpen: this.opened.has(cellName),
        open: () => {
          this.opened = new Set([...this.opened, cellName]);
        },
        toggle: (item) => this.#toggle(item),
      })}
      ${ownField(this.table.typed, {
        change: (typed) => this.#change({ typed }, true),
        add: this.#add,
        keep: this.#keeper.now,
      })}
      ${doubtVotes(
        doubtsOf(this.settings),
        result,
        (doubt) => answerTo(this.table, doubt),
        (doubt, answer) => this.#change({ votes: withAnswer(this.table.votes, doubt, answer) }),
      )}`;
  }

  #sending(isChoosing: boolean): TemplateResult {
    const next = entryOf(this.table);
    const hasSent = model.hasContent(this.#own);
    const isChanged = differs(next, this.#own) || saysSomething(this.table.typed);
    const isEmpty = !model.hasContent(next) && !saysSomething(this.table.typed);
    const label =
      !isChanged && hasSent
        ? nl.phone.sent
        : isEmpty && hasSent
          ? nl.phone.withdraw
          : isChoosing
            ? nl.phone.sendChoice
            : nl.phone.send(next.items.length);
    return html`${hasSent && !isChanged ? html`<p class="sent">${nl.phone.sentHow}</p>` : nothing}
      <div class="bar">
        ${hasSent && !isChanged ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        ${isChanged ? html`<p class="unsent">${nl.phone.notSent}</p>` : nothing}
        <button class="main" aria-disabled=${!isChanged}>${!isChanged && hasSent ? icon('vink') : nothing}${label}</button>
      </div>`;
  }

  #change(change: Partial<Table>, isTyping = false): void {
    this.#isTouched = true;
    this.table = { ...this.table, ...change };
    if (isTyping) this.#keeper.soon();
    else this.#keeper.now();
  }

  #toggle(item: Item): void {
    const isFull = this.table.items.length >= phoneMaxItems && !hasItem(this.table.items, item);
    if (isFull) this.message = nl.phone.full;
    // Also where it is full: the tick that the browser has set is taken out again.
    this.#change({ items: toggle(this.table.items, item) });
    this.requestUpdate();
  }

  /** What stands in the field comes into the cell. False where it is too long or does not fit. */
  readonly #add = (): boolean => {
    const item = parseItem({ ...this.cell, text: this.table.typed });
    if (item === null) {
      if (saysSomething(this.table.typed)) this.message = nl.board.tooLong(-charsLeft(this.table.typed));
      this.#focusField();
      return !saysSomething(this.table.typed);
    }
    const items = withItem(this.table.items, item);
    if (!hasItem(items, item)) {
      this.message = nl.phone.full;
      return false;
    }
    this.message = nl.phone.added(item.text, nl.cell[item.level][item.side]);
    this.#change({ items, typed: '' });
    this.#focusField();
    return true;
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    // Letters that were left in the field were meant too.
    if (saysSomething(this.table.typed) && !this.#add()) return;
    const next = entryOf(this.table);
    if (differs(next, this.#own)) this.#send(next);
    else if (!model.hasContent(this.#own)) this.message = nl.phone.nothingYet;
  };

  #send(next: Entry): void {
    this.#fire(next);
    // Also where it came from a draft: that is not needed any more.
    this.#isTouched = true;
    this.#keeper.now();
    this.#isTouched = false;
  }

  /** In a group a tap is enough: this item goes off at once, and nothing else that is still being thought over. */
  #alsoSend(item: Item): void {
    this.#change({ items: withItem(this.table.items, item) });
    if (!hasItem(this.table.items, item) || hasItem(this.#own.items, item)) return;
    this.#fire({ ...this.#own, items: [...this.#own.items, item] });
    this.#keeper.now();
  }

  /** From here on the own entry is what was sent, so that a second press sends nothing. */
  #fire(entry: Entry): void {
    this.#own = entry;
    this.requestUpdate();
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }

  #focusField(): void {
    this.renderRoot.querySelector<HTMLElement>('#typed')?.focus();
  }
}
