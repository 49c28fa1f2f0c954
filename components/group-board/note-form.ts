import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { chipStyles, fieldStyles, phoneStyles } from '../phone.styles.ts';
import { groupWords } from './nl.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 20;
const nl = groupWords.phone;

/** A person is ready with a note: it says this, and belongs there. Without a text it goes away. */
export class NoteWrittenEvent<Choice> extends Event {
  static readonly type = 'note-written';
  readonly text: string | null;
  readonly choice: Choice;
  constructor(text: string | null, choice: Choice) {
    super(NoteWrittenEvent.type);
    this.text = text;
    this.choice = choice;
  }
}

/** What stands in the form changed. */
export class NoteTypedEvent<Choice> extends Event {
  static readonly type = 'note-typed';
  readonly text: string;
  readonly choice: Choice;
  constructor(text: string, choice: Choice) {
    super(NoteTypedEvent.type);
    this.text = text;
    this.choice = choice;
  }
}

/** Buttons below a form in a hand: the main one takes what room there is. */
export const actsStyles = css`
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
  .acts .main {
    flex: 1 1 8rem;
    width: auto;
  }
`;

/**
 * Writes a note for the small group's board, or rewrites one: what it says, and one thing to choose with it. By keyboard
 * as well as by hand. `Mark`: what a note is; `Choice`: what there is to choose.
 *
 * @fires {NoteWrittenEvent} note-written - The note is ready, or goes away.
 * @fires {NoteTypedEvent} note-typed - A letter was typed, or something chosen.
 * @fires note-left - The person does not want to write after all.
 */
export abstract class NoteForm<Mark extends { readonly text: string }, Choice> extends LitElement {
  static override styles = [
    phoneStyles,
    fieldStyles,
    chipStyles,
    actsStyles,
    css`
      label.head,
      legend {
        display: block;
        margin-bottom: 0.375rem;
        font-weight: 700;
      }
    `,
  ];

  /** The note that is rewritten; null for a new one. */
  @property({ attribute: false }) accessor note: { readonly mark: Mark } | null = null;

  @state() protected accessor text = '';
  @state() private accessor message = '';
  @query('textarea') private accessor field!: HTMLTextAreaElement;

  protected abstract choice: Choice;
  /** UTF-16 units that the field takes. */
  protected abstract readonly maxUnits: number;
  /** Where a new note goes, by name. */
  protected abstract readonly place: string;
  /** What was there, or was begun earlier. */
  protected abstract begin(): { readonly text: string; readonly choice: Choice };
  /** Characters that still fit; below zero it is too long. */
  protected abstract left(): number;
  /** True where a reader would see something. */
  protected abstract saysSomething(): boolean;
  /** What there is to choose from. */
  protected abstract choices(): TemplateResult | typeof nothing;
  /** What the note is, once it is ready; undefined where that must be chosen first, as {@link chooseFirst} says. */
  protected abstract chosen(): Choice | undefined;
  protected readonly chooseFirst: string = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !changed.has('note')) return;
    const { text, choice } = this.begin();
    this.text = text;
    this.choice = choice;
  }

  protected override render(): TemplateResult {
    const left = this.left();
    return html`<form @submit=${this.#submit} novalidate>
      <label class="head" for="note">${this.note ? nl.rewrite : this.place}</label>
      <div class="grow" data-value=${this.text}>
        <textarea id="note" rows="1" dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${this.maxUnits} .value=${this.text}
          aria-invalid=${left < 0} aria-describedby="left" @input=${this.#type} @keydown=${this.#key}></textarea>
      </div>
      <p class="left ${left < 0 ? 'is-over' : ''}" id="left">${left < 0 ? this.tooLong(-left) : left < warnBelow ? nl.left(left) : this.message}</p>
      ${this.choices()}
      <div class="acts">
        <button class="main">${this.note ? nl.save : nl.add}</button>
        <button type="button" class="plain" @click=${this.#leave}>${nl.cancel}</button>
        ${this.note ? html`<button type="button" class="plain" @click=${this.#remove}>${icon('vuilbak')}${nl.remove}</button>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.message}</p>
    </form>`;
  }

  /** Also right after it was put on the page, before it was drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.field.focus(options));
  }

  protected tooLong(over: number): TemplateResult | string {
    return nl.tooLong(over);
  }

  protected choose(choice: Choice): void {
    this.choice = choice;
    this.#changed();
  }

  readonly #type = () => {
    this.text = this.field.value;
    this.#changed();
  };

  #changed(): void {
    this.message = '';
    this.dispatchEvent(new NoteTypedEvent(this.text, this.choice));
  }

  readonly #leave = () => this.dispatchEvent(new Event('note-left'));
  readonly #remove = () => this.dispatchEvent(new NoteWrittenEvent(null, this.choice));

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#leave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#finish();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#finish();
  };

  #finish(): void {
    const left = this.left();
    if (left < 0 || !this.saysSomething()) {
      this.message = left < 0 ? nl.tooLong(-left) : nl.nothingYet;
      this.field.focus();
      return;
    }
    const choice = this.chosen();
    if (choice !== undefined) this.dispatchEvent(new NoteWrittenEvent(this.text, choice));
    else {
      this.message = this.chooseFirst;
      this.renderRoot.querySelector<HTMLElement>('input[type="radio"]')?.focus();
    }
  }
}
