import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { AnswerPhone } from '../../components/answer-phone.ts';
import { ExerciseItemEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { saysSomething } from '../../src/session/texts.ts';
import {
  type Draft,
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
export class RiskTablePhone extends AnswerPhone<Entry> {
  static override styles = riskTablePhoneStyles;

  /** How far the trainer has led it. */
  @property({ attribute: false }) accessor state: unknown = null;
  /** The own small group, of all there are; null where there is none. */
  @property({ attribute: false }) accessor group: string | null = null;
  @property({ attribute: false }) accessor groups: readonly { id: string; name: string }[] = [];
  /** What lies on the group's table. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  @state() private accessor table: Table = { ...model.empty, typed: '' };
  @state() private accessor cell: Cell = { level: 'child', side: 'risk' };
  /** Cells whose suggestions are all listed. */
  @state() private accessor opened: ReadonlySet<string> = new Set();

  protected own: Entry = model.empty;
  #draft: Draft | null = null;
  /** Null until the room sees it. */
  #result: Result | null = null;
  #seen = new Map<string, Item>();

  protected override halfDone(): unknown {
    return draftOf(this.table, this.own);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.own;
    if (changed.has('entry')) this.own = parseEntry(this.entry);
    if (changed.has('draft')) {
      this.#draft = parseDraft(this.draft);
      this.keeper.knows(this.#draft);
    }
    if (changed.has('result') || changed.has('phase'))
      this.#result = this.isShown ? parseResult(this.result) : null;
    const isNews = changed.has('entry') || changed.has('draft');
    if (isNews && !this.isTouched) this.table = tableFor(this.#draft, this.own);
    else if (changed.has('entry')) this.table = followed(this.table, before, this.own);
    for (const item of this.table.items) this.#seen.set(keyOf(item), item);
    this.announcePhase(changed, nl.phone.announce);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      ${this.isOpen ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #reading(): TemplateResult {
    const unsent = entryOf(this.table);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.own);
    const result = this.#result;
    return html`${
      result === null
        ? tableToRead(nl.phone.mine, this.own.items, null)
        : tableToRead(nl.phone.ofRoom, result.rows, this.own.items)
    }
      ${isUnsent ? tableToRead(nl.phone.unsent, unsent.items, null) : nothing}
      ${this.restingBar(model.hasContent(this.own), this.phase === 'shut' ? nl.shut : nl.phone.soon)}`;
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
    return choice(this.#result, this.table.picks[0]?.key ?? null, (key) =>
      this.#change({ picks: key === null ? [] : [{ key, count: 1 }] }),
    );
  }

  #ownTable(): TemplateResult {
    const { items } = this.table;
    const { level, side } = this.cell;
    const result = this.#result;
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
        keep: this.keeper.now,
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
    const isTyping = saysSomething(this.table.typed);
    return this.sendingBar(
      {
        hasSent: model.hasContent(this.own),
        isChanged: differs(next, this.own) || isTyping,
        isEmpty: !model.hasContent(next) && !isTyping,
      },
      { ...nl.phone, send: isChoosing ? nl.phone.sendChoice : nl.phone.send(next.items.length) },
    );
  }

  #change(change: Partial<Table>, isTyping = false): void {
    this.isTouched = true;
    this.table = { ...this.table, ...change };
    if (isTyping) this.keeper.soon();
    else this.keeper.now();
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
    if (differs(next, this.own)) {
      this.fire(next);
      this.settle();
    } else if (!model.hasContent(this.own)) this.message = nl.phone.nothingYet;
  };

  /** In a group a tap is enough: this item goes off at once, and nothing else that is still being thought over. */
  #alsoSend(item: Item): void {
    this.#change({ items: withItem(this.table.items, item) });
    if (!hasItem(this.table.items, item) || hasItem(this.own.items, item)) return;
    this.fire({ ...this.own, items: [...this.own.items, item] });
    this.keeper.now();
  }

  #focusField(): void {
    this.renderRoot.querySelector<HTMLElement>('#typed')?.focus();
  }
}
