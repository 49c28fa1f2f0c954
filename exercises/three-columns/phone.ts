import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-standing/deck-standing.ts';
import { overall } from '../../components/deck-standing/overall.ts';
import { ExerciseEntryEvent, ExerciseItemEvent } from '../../components/events.ts';
import { GroupPhone } from '../../components/group-board/group-phone.ts';
import type { NoteTypedEvent, NoteWrittenEvent } from '../../components/group-board/note-form.ts';
import { howTo, moves, notice, whoSees } from '../../components/group-board/phone-parts.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { cleanText } from '../../src/session/texts.ts';
import {
  blank,
  type Column,
  columns,
  type Draft,
  type Entry,
  isNote,
  isPlan,
  type Mark,
  marksOf,
  model,
  mostOwnNotes,
  type Nature,
  type NoteMark,
  type Part,
  type PlacedMark,
  type PlanMark,
  parseDraft,
  parseEntry,
  parseResult,
  type State,
  walk,
} from './model.ts';
import { nl } from './nl.ts';
import './note-form.ts';
import type { ThreeColumnsNoteForm } from './note-form.ts';
import { threeColumnsPhoneStyles } from './phone.styles.ts';
import { columnCard } from './phone-column.ts';
import { planCard } from './phone-plan.ts';
import { scaleCard } from './phone-scale.ts';
import { wordsOf } from './words.ts';

/**
 * The three columns of one's own small group, one's own number on the scale, and the group's sentence and step. One
 * part at a time in a hand, all of them where there is room.
 *
 * @slot - A `<deck-panel>` per column with its name and questions, the question of the scale as first paragraph, and in
 *   `.hoe` how to do it.
 * @fires {ExerciseItemEvent} exercise-item - A note, a sentence or a step was written, changed or taken away.
 * @fires {ExerciseEntryEvent} exercise-entry - This person chose a number, or took it back.
 * @fires {ExerciseDraftEvent} exercise-draft - Where this person was, and what is half written.
 */
@customElement('three-columns-phone')
export class ThreeColumnsPhone extends GroupPhone<BoardItem> {
  static override styles = threeColumnsPhoneStyles;

  @property({ attribute: false }) accessor state: State = model.start;

  /** Where this person is, and all that is half written. */
  @state() private accessor now: Draft = blank;
  /** The note that is written: a new one, or one of the own; in the column where this person is. */
  @state() private accessor writing: { readonly note: PlacedMark<NoteMark> | null } | null = null;
  /** The sentence or step of one's own that is rewritten, or a second one that is begun. */
  @state() private accessor planning: PlacedMark<PlanMark> | PlanMark['kind'] | null = null;
  /** The mark that was taken away last, to give it back. */
  @state() private accessor removed: { readonly id: string; readonly mark: Mark } | null = null;

  #marks: readonly PlacedMark[] = [];
  #own: Entry = model.empty;

  protected override halfDone(): Draft {
    return this.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const question = this.querySelector(':scope > p:not(.meta)');
    if (question) question.slot = 'question';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.#recall();
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    if (changed.has('items') || changed.has('group'))
      this.#marks = marksOf(this.items.filter(({ group }) => group === this.group));
    this.announcePhase(changed, nl.phone.announce);
    if (!this.takes) {
      this.writing = null;
      this.planning = null;
    }
  }

  protected override render(): TemplateResult {
    const { view, wall } = this.state;
    const isOnWall = this.isShown && view !== 'scale' && this.group !== null && wall.group === this.group;
    return html`<slot></slot>
      ${this.isOpen && this.group !== null ? whoSees(this.phase === 'open' ? nl.phone.whoSees : nl.phone.alreadyShown) : nothing}
      ${isOnWall ? notice('scherm', nl.phone.onWall) : nothing}
      ${this.group === null ? notice('mensen', this.groups.length === 0 ? nl.phone.noGroups : nl.phone.noGroup, 'status') : nothing}
      ${this.#moves()}
      <div class="parts">${this.#columns()}${this.#scale()}${this.group === null ? nothing : this.#plan()}</div>
      ${this.writing === null ? this.#bar() : nothing}
      ${howTo(this, nl.phone.how)}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  /** Without a group there is a number to choose, and nothing to write on. */
  get #parts(): readonly Part[] {
    return this.group === null ? ['scale'] : walk;
  }

  get #part(): Part {
    return this.#parts.includes(this.now.part) ? this.now.part : (this.#parts[0] ?? 'scale');
  }

  #nameOf(part: Part): string {
    return part === 'scale' || part === 'plan' ? nl.phone.parts[part] : wordsOf(this)[part].name;
  }

  #moves(): TemplateResult | typeof nothing {
    const parts = this.#parts;
    if (parts.length < 2) return nothing;
    const at = parts.indexOf(this.#part);
    return moves({
      at,
      parts: parts.length,
      words: { ...nl.phone, place: nl.phone.place(at + 1, parts.length) },
      move: (by) => this.#goTo(parts[at + by] ?? this.#part),
    });
  }

  #columns(): readonly TemplateResult[] | typeof nothing {
    if (this.group === null) return nothing;
    const words = wordsOf(this);
    return columns.map((column) => {
      const isHere = column === this.#part;
      const isWriting = isHere && this.writing !== null;
      return columnCard({
        column,
        words: words[column],
        notes: this.#marks.filter(isNote).filter(({ mark }) => mark.column === column),
        isHere,
        takes: this.takes,
        removed: isHere && this.removed?.mark.kind === 'note' ? this.#undo : null,
        form: isWriting
          ? html`<three-columns-note-form .note=${this.writing?.note ?? null} .column=${column} .name=${words[column].name}
              .begun=${{ text: this.now.text, nature: this.now.nature }}
              @note-written=${this.#noteWritten} @note-typed=${this.#noteTyped} @note-left=${this.#leave}></three-columns-note-form>`
          : null,
        onWrite: () => this.#write(column, null),
        onChoose: (note) => this.#write(column, note),
      });
    });
  }

  #scale(): TemplateResult {
    return scaleCard({
      isHere: this.#part === 'scale',
      isOpen: this.isOpen,
      chosen: this.#own.numbers[0] ?? null,
      standing: this.standing,
      // The numbers of the room come at once, when the trainer shows them.
      ofRoom:
        this.isShown && this.state.view === 'scale' ? (parseResult(this.result)?.numbers ?? null) : null,
      onChoose: (number) =>
        this.dispatchEvent(new ExerciseEntryEvent({ numbers: number === null ? [] : [number] })),
    });
  }

  #plan(): TemplateResult {
    return planCard({
      isHere: this.#part === 'plan',
      takes: this.takes,
      plans: this.#marks.filter(isPlan),
      planning: this.planning,
      begun: { worry: this.now.worry, step: this.now.step },
      removed: this.removed !== null && this.removed.mark.kind !== 'note' ? this.#undo : null,
      onPlan: (planning) => {
        this.planning = planning;
      },
      onType: (kind, parts) => this.#keep({ [kind]: { ...blank[kind], ...parts } }),
      onWritten: (mark, placed) => this.#planWritten(mark, placed),
    });
  }

  #bar(): TemplateResult {
    const parts = this.#parts;
    const next = parts[(parts.indexOf(this.#part) + 1) % parts.length] ?? this.#part;
    const standing = overall(this.#marks.filter(({ isOwn }) => isOwn).map((mark) => mark.standing));
    return html`<div class="bar">
      ${standing === null ? nothing : html`<deck-standing .standing=${standing}></deck-standing>`}
      ${
        !this.isOpen
          ? this.restingButton(this.phase === 'shut' ? nl.phone.shut : nl.phone.soon)
          : parts.length < 2
            ? nothing
            : html`<button type="button" class="main next" @click=${() => this.#goTo(next)}>${nl.phone.goTo(this.#nameOf(next))}</button>`
      }
    </div>`;
  }

  #recall(): void {
    const draft = parseDraft(this.draft);
    this.keeper.knows(draft);
    if (this.isTouched || !draft) return;
    this.now = draft;
    if (draft.text !== '') this.writing = { note: null };
  }

  #keep(change: Partial<Draft>): void {
    this.isTouched = true;
    this.now = { ...this.now, ...change };
    this.keeper.soon();
  }

  async #goTo(part: Part): Promise<void> {
    if (part === this.#part) return;
    this.writing = null;
    this.removed = null;
    this.#keep({ part });
    (await this.#focusHere('h2'))?.scrollIntoView({ block: 'start' });
  }

  async #write(column: Column, note: PlacedMark<NoteMark> | null): Promise<void> {
    this.removed = null;
    if (note === null && this.#marks.filter((mark) => mark.isOwn && isNote(mark)).length >= mostOwnNotes) {
      this.message = nl.phone.full;
      return;
    }
    this.#keep({ part: column });
    this.writing = { note };
    await this.updateComplete;
    this.renderRoot.querySelector<ThreeColumnsNoteForm>('three-columns-note-form')?.focus();
  }

  readonly #noteTyped = ({ text, choice: nature }: NoteTypedEvent<Nature | null>) => {
    if (!this.writing?.note) this.#keep({ text, nature });
  };

  readonly #noteWritten = ({ text, choice: nature }: NoteWrittenEvent<Nature | null>) => {
    const note = this.writing?.note ?? null;
    const column = note?.mark.column ?? (this.#part as Column);
    if (text === null) this.#remove(note);
    else {
      this.#put({ kind: 'note', column, text: cleanText(text), nature }, note?.id ?? null);
      this.message = note ? nl.phone.changed : nl.phone.added;
    }
    void this.#close(note === null);
  };

  readonly #leave = () => void this.#close(!this.writing?.note);

  /** `isNew`: the words go, so that they do not come back where nobody wants them. */
  async #close(isNew: boolean): Promise<void> {
    this.writing = null;
    if (isNew) this.#keep({ text: '', nature: null });
    this.keeper.now();
    await this.#focusHere('.write');
  }

  async #planWritten(mark: PlanMark | null, placed: PlacedMark<PlanMark> | null): Promise<void> {
    if (mark === null) this.#remove(placed);
    else {
      this.#put(mark, placed?.id ?? null);
      this.message = placed ? nl.phone.changed : nl.phone.added;
      if (!placed) this.#keep({ [mark.kind]: blank[mark.kind] });
    }
    this.planning = null;
    this.keeper.now();
    await this.#focusHere('h2');
  }

  /** Once it is drawn, this of the part that is there. */
  async #focusHere(selector: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`.is-here ${selector}`);
    found?.focus({ preventScroll: true });
    return found;
  }

  #remove(placed: PlacedMark | null): void {
    if (!placed) return;
    this.removed = { id: placed.id, mark: placed.mark };
    this.message = nl.phone.removed;
    this.#put(null, placed.id);
  }

  readonly #undo = () => {
    if (!this.removed) return;
    this.#put(this.removed.mark, this.removed.id);
    this.removed = null;
  };

  #put(mark: Mark | null, id: string | null): void {
    this.dispatchEvent(new ExerciseItemEvent(mark, id));
  }
}
