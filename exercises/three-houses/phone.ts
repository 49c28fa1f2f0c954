import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-home/deck-home.ts';
import '../../components/deck-standing/deck-standing.ts';
import { overall } from '../../components/deck-standing/overall.ts';
import '../../components/drawing-board/drawing-tools.ts';
import { firstTool, type Tool, type ToolTakenEvent } from '../../components/drawing-board/drawing-tools.ts';
import type { Step } from '../../components/drawing-board/history.ts';
import { ExerciseEntryEvent, ExerciseItemEvent } from '../../components/events.ts';
import { GroupPhone } from '../../components/group-board/group-phone.ts';
import type { NoteTypedEvent, NoteWrittenEvent } from '../../components/group-board/note-form.ts';
import { howTo, moves, notice, whoSees } from '../../components/group-board/phone-parts.ts';
import type { BoardItem } from '../../src/session/session.ts';
import './composer.ts';
import type { ThreeHousesComposer } from './composer.ts';
import type { MarkChangedEvent, NoteChosenEvent } from './events.ts';
import {
  type House,
  houses,
  isNote,
  type Mark,
  marksOf,
  model,
  type NoteMark,
  type PlacedMark,
  parseDraft,
  parseEntry,
  type State,
  walk,
} from './model.ts';
import { nl } from './nl.ts';
import { OwnWork } from './own-work.ts';
import { threeHousesPhoneStyles } from './phone.styles.ts';
import { houseCard } from './phone-house.ts';
import { wordsOf } from './words.ts';

/**
 * The three houses of one's own small group: to draw and write in together, or in words alone. One house at a time in a
 * hand, all three where there is room.
 *
 * @slot - The task, a `<deck-home>` per house with its name and questions, and in `.hoe` how to do it with a child.
 * @fires {ExerciseItemEvent} exercise-item - A mark was made, changed or taken away.
 * @fires {ExerciseEntryEvent} exercise-entry - This person has now made something, or nothing any more.
 * @fires {ExerciseDraftEvent} exercise-draft - Where this person was, and the note that is being written.
 */
@customElement('three-houses-phone')
export class ThreeHousesPhone extends GroupPhone<BoardItem> {
  static override styles = threeHousesPhoneStyles;

  @property({ attribute: false }) accessor state: State = model.start;

  @state() private accessor house: House = walk[0] ?? 'good';
  @state() private accessor view: 'draw' | 'words' = 'draw';
  @state() private accessor tool: Tool = firstTool;
  /** The note that is written: a new one, or one of the own. */
  @state() private accessor writing: { readonly note: PlacedMark<NoteMark> | null } | null = null;

  readonly #work = new OwnWork((step) => this.#put(step));
  readonly #places = new Map<string, number>();
  #text = '';

  protected override halfDone(): unknown {
    return { house: this.house, view: this.view, text: this.#text };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.#recall();
    if (changed.has('group') && changed.get('group') != null) this.#work.forget();
    this.#work.marks = this.#inOrder(marksOf(this.items.filter(({ group }) => group === this.group)));
    this.announcePhase(changed, nl.phone.announce);
    if (!this.takes) this.writing = null;
  }

  /** As they came here first: a mark that changes keeps its place, and with it the focus. */
  #inOrder(marks: readonly PlacedMark[]): readonly PlacedMark[] {
    for (const { id } of marks) if (!this.#places.has(id)) this.#places.set(id, this.#places.size);
    const placeOf = ({ id }: PlacedMark) => this.#places.get(id) ?? 0;
    return [...marks].sort((one, other) => placeOf(one) - placeOf(other));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      ${this.group === null ? this.#waiting() : this.#board()}
      ${howTo(this, nl.phone.how)}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #waiting(): TemplateResult {
    const text = this.groups.length === 0 ? nl.phone.noGroups : nl.phone.noGroup;
    return html`${notice('mensen', text, 'status')}
      <div class="bar">${this.restingButton(this.phase === 'shut' ? nl.phone.shut : nl.phone.soon)}</div>`;
  }

  #board(): TemplateResult {
    const words = wordsOf(this);
    const isOpen = this.takes;
    const isOnWall = this.isShown && this.state.group === this.group;
    return html`${isOpen ? whoSees(this.phase === 'open' ? nl.phone.whoSees : nl.phone.alreadyShown) : nothing}
      ${isOnWall ? notice('scherm', nl.phone.onWall) : nothing}
      ${this.#views()} ${this.#moves()}
      <div class="houses">
        ${houses.map((house) =>
          houseCard({
            house,
            words: words[house],
            marks: this.#work.marks,
            isHere: house === this.house,
            view: this.view,
            tool: this.tool,
            takes: isOpen && this.#hasRoom,
            canWrite: isOpen && this.writing === null,
            onChange: (event) => this.#change(event),
            onChoose: (event) => this.#choose(event),
            onWrite: () => this.#write(house),
          }),
        )}
      </div>
      ${
        this.writing === null
          ? this.#bar(words)
          : html`<three-houses-composer .note=${this.writing.note} .house=${this.house} .words=${words} .begun=${this.#text}
              @note-written=${this.#written} @note-typed=${this.#typed} @note-left=${this.#leave}></three-houses-composer>`
      }`;
  }

  /** With the eraser there is always room. */
  get #hasRoom(): boolean {
    return this.tool.tool === 'eraser' || !this.#work.isFull;
  }

  #views(): TemplateResult {
    return html`<fieldset class="views">
      <legend class="visually-hidden">${nl.phone.view}</legend>
      ${(['draw', 'words'] as const).map(
        (
          view,
        ) => html`<label class="chip"><input type="radio" name="view" .checked=${view === this.view} @change=${() => this.#look(view)} />
          <span>${nl.phone.views[view]}</span></label>`,
      )}
    </fieldset>`;
  }

  #moves(): TemplateResult {
    const at = houses.indexOf(this.house);
    return moves({
      at,
      parts: houses.length,
      words: { ...nl.phone, place: nl.phone.place(at + 1) },
      move: (by) => this.#goTo(houses[at + by] ?? this.house),
    });
  }

  #bar(words: ReturnType<typeof wordsOf>): TemplateResult {
    const next = walk[(walk.indexOf(this.house) + 1) % walk.length] ?? this.house;
    const isDrawing = this.takes && this.view === 'draw';
    const standing = overall(this.#work.own.map((mark) => mark.standing));
    return html`<div class="bar">
      ${
        isDrawing
          ? html`<drawing-tools .tool=${this.tool} ?canUndo=${this.#work.canUndo(this.house)} ?canRedo=${this.#work.canRedo(this.house)}
              @tool-taken=${this.#take} @undo-asked=${this.#undo} @redo-asked=${this.#redo}></drawing-tools>`
          : nothing
      }
      ${this.#hasRoom ? nothing : html`<p class="unsent">${nl.phone.full}</p>`}
      <div class="foot">
        ${standing === null ? nothing : html`<deck-standing .standing=${standing}></deck-standing>`}
        ${
          this.takes
            ? html`<button type="button" class="main next" @click=${() => this.#goTo(next)}>${nl.phone.goTo(words[next].name)}</button>`
            : this.restingButton(this.phase === 'shut' ? nl.phone.shut : nl.phone.soon)
        }
      </div>
    </div>`;
  }

  #recall(): void {
    const draft = parseDraft(this.draft);
    this.keeper.knows(draft);
    if (this.isTouched || !draft) return;
    this.house = draft.house;
    this.view = draft.view;
    this.#text = draft.text;
    if (draft.text !== '') this.writing = { note: null };
  }

  #look(view: 'draw' | 'words'): void {
    this.view = view;
    this.#keep();
  }

  async #goTo(house: House): Promise<void> {
    if (house === this.house) return;
    this.house = house;
    this.#keep();
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('.is-here h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  #keep(): void {
    this.isTouched = true;
    this.keeper.soon();
  }

  readonly #take = ({ tool }: ToolTakenEvent) => {
    this.tool = tool;
  };

  #change({ id, before, after }: MarkChangedEvent): void {
    this.house = (after ?? before)?.house ?? this.house;
    this.#work.change({ id, before, after });
  }

  /** What somebody makes first, and takes away last, is told to the trainer's count. */
  #put({ id, before, after }: Step<Mark>): void {
    this.dispatchEvent(new ExerciseItemEvent(after, id));
    const joined = this.#work.own.length + (after ? 1 : 0) - (before ? 1 : 0) > 0;
    if (joined !== parseEntry(this.entry).joined) this.dispatchEvent(new ExerciseEntryEvent({ joined }));
    this.requestUpdate();
  }

  readonly #undo = () => {
    if (this.#work.undo(this.house)) this.message = nl.phone.undone;
  };

  readonly #redo = () => {
    if (this.#work.redo(this.house)) this.message = nl.phone.redone;
  };

  #write(house: House): void {
    this.house = house;
    void this.#open(null);
  }

  #choose({ id }: NoteChosenEvent): void {
    const note = this.#work.own.find((placed) => placed.id === id);
    if (!note || !isNote(note)) return;
    this.house = note.mark.house;
    void this.#open(note);
  }

  async #open(note: PlacedMark<NoteMark> | null): Promise<void> {
    this.writing = { note };
    await this.updateComplete;
    this.renderRoot.querySelector<ThreeHousesComposer>('three-houses-composer')?.focus();
  }

  readonly #typed = ({ text }: NoteTypedEvent<House>) => {
    if (this.writing?.note) return;
    this.#text = text;
    this.#keep();
  };

  readonly #written = ({ text, choice: house }: NoteWrittenEvent<House>) => {
    const note = this.writing?.note ?? null;
    this.message = text === null ? nl.phone.removed : note ? nl.phone.changed : nl.phone.added;
    if (note === null && this.#work.isFull) this.message = nl.phone.full;
    else this.#work.write(note, text, house);
    this.house = house;
    void this.#close();
  };

  readonly #leave = () => void this.#close();

  /** The words go, so that they do not come back where nobody wants them; the focus goes to where it came from. */
  async #close(): Promise<void> {
    if (!this.writing?.note) this.#text = '';
    this.writing = null;
    this.isTouched = true;
    this.keeper.now();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.is-here .write')?.focus({ preventScroll: true });
  }
}
