import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../components/icons.ts';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { type House, houses, type NoteMark, noteMaxChars, noteMaxUnits, type PlacedMark } from './model.ts';
import { nl } from './nl.ts';
import type { HouseWords } from './words.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 20;

/** A person is ready with a note: it says this, in this house. Without a text it goes away. */
export class NoteWrittenEvent extends Event {
  static readonly type = 'note-written';
  readonly text: string | null;
  readonly house: House;
  constructor(text: string | null, house: House) {
    super(NoteWrittenEvent.type);
    this.text = text;
    this.house = house;
  }
}

/** What stands in the field changed. */
export class NoteTypedEvent extends Event {
  static readonly type = 'note-typed';
  readonly text: string;
  constructor(text: string) {
    super(NoteTypedEvent.type);
    this.text = text;
  }
}

/**
 * Writes a note, or rewrites one: what it says, and in which house it stands. By keyboard as well as by hand.
 *
 * @fires {NoteWrittenEvent} note-written - The note is ready, or goes away.
 * @fires {NoteTypedEvent} note-typed - A letter was typed.
 * @fires note-left - The person does not want to write after all.
 */
@customElement('three-houses-composer')
export class ThreeHousesComposer extends LitElement {
  static override styles = [
    phoneStyles,
    fieldStyles,
    chipStyles,
    css`
      form {
        padding: 1rem;
        border-radius: 20px;
        background: var(--white);
        box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
      }
      label.head {
        display: block;
        margin-bottom: 0.375rem;
        font-weight: 700;
      }
      legend {
        margin-bottom: 0.375rem;
        font-weight: 700;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.625rem;
      }
      .acts .main {
        flex: 1 1 8rem;
        width: auto;
      }
      .acts .plain {
        flex: 0 1 auto;
      }
    `,
  ];

  /** The note that is rewritten; null for a new one. */
  @property({ attribute: false }) accessor note: PlacedMark<NoteMark> | null = null;
  /** Where a new note goes. */
  @property() accessor house: House = 'good';
  @property({ attribute: false }) accessor words: Readonly<Record<House, HouseWords>> | null = null;
  /** What was typed earlier. */
  @property() accessor text = '';

  @state() private accessor typed = '';
  @state() private accessor chosen: House = 'good';
  @state() private accessor message = '';
  @query('textarea') private accessor field!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('note') && !(changed.has('text') && !this.hasUpdated)) return;
    this.typed = this.note?.mark.text ?? this.text;
    this.chosen = this.note?.mark.house ?? this.house;
  }

  protected override render(): TemplateResult {
    const left = noteMaxChars - countChars(this.typed);
    return html`<form @submit=${this.#submit} novalidate>
      <label class="head" for="note">${this.note ? nl.phone.rewrite : nl.phone.writeIn(this.words?.[this.house].name ?? '')}</label>
      <div class="grow" data-value=${this.typed}>
        <textarea id="note" rows="1" dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${noteMaxUnits} .value=${this.typed}
          aria-invalid=${left < 0} aria-describedby="left" @input=${this.#type} @keydown=${this.#key}></textarea>
      </div>
      <p class="left ${left < 0 ? 'is-over' : ''}" id="left">${
        left < 0
          ? html`${icon('kruis')}${nl.phone.tooLong(-left)}`
          : left < warnBelow
            ? nl.phone.left(left)
            : this.message
      }</p>
      ${this.note ? this.#houses() : nothing}
      <div class="acts">
        <button class="main">${this.note ? nl.phone.save : nl.phone.add}</button>
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new Event('note-left'))}>${nl.phone.cancel}</button>
        ${
          this.note
            ? html`<button type="button" class="plain" @click=${() => this.dispatchEvent(new NoteWrittenEvent(null, this.chosen))}>
                ${icon('vuilbak')}${nl.phone.remove}</button>`
            : nothing
        }
      </div>
      <p class="visually-hidden" role="status">${this.message}</p>
    </form>`;
  }

  /** Also right after it was put on the page, before it was drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.field.focus(options));
  }

  #houses(): TemplateResult {
    return html`<fieldset>
      <legend>${nl.phone.where}</legend>
      ${houses.map(
        (house) => html`<label class="chip"><input type="radio" name="house" .checked=${house === this.chosen}
          @change=${() => this.#choose(house)} /><span>${this.words?.[house].name}</span></label>`,
      )}
    </fieldset>`;
  }

  #choose(house: House): void {
    this.chosen = house;
  }

  readonly #type = () => {
    this.typed = this.field.value;
    this.message = '';
    this.dispatchEvent(new NoteTypedEvent(this.typed));
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.dispatchEvent(new Event('note-left'));
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#finish();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#finish();
  };

  #finish(): void {
    const over = countChars(this.typed) - noteMaxChars;
    if (over <= 0 && saysSomething(this.typed)) {
      this.dispatchEvent(new NoteWrittenEvent(this.typed, this.note ? this.chosen : this.house));
      return;
    }
    this.message = over > 0 ? nl.phone.tooLong(over) : nl.phone.nothingYet;
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'three-houses-composer': ThreeHousesComposer;
  }
}
