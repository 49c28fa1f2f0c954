import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../components/icons.ts';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import {
  type Column,
  type Nature,
  type NoteMark,
  natures,
  noteMaxChars,
  type PlacedMark,
  textMaxUnits,
} from './model.ts';
import { natureWord } from './nature-mark.ts';
import { nl } from './nl.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 20;

/** A person is ready with a note. Without a text it goes away. */
export class NoteWrittenEvent extends Event {
  static readonly type = 'note-written';
  readonly text: string | null;
  readonly nature: Nature | null;
  constructor(text: string | null, nature: Nature | null) {
    super(NoteWrittenEvent.type);
    this.text = text;
    this.nature = nature;
  }
}

/** What stands in the form changed. */
export class NoteTypedEvent extends Event {
  static readonly type = 'note-typed';
  readonly text: string;
  readonly nature: Nature | null;
  constructor(text: string, nature: Nature | null) {
    super(NoteTypedEvent.type);
    this.text = text;
    this.nature = nature;
  }
}

/**
 * Writes a note for one column, or rewrites one, and says whether it is a fact, a judgement or a suspicion: that has to
 * be chosen, since it is what the exercise is about.
 *
 * @fires {NoteWrittenEvent} note-written - The note is ready, or goes away.
 * @fires {NoteTypedEvent} note-typed - A letter was typed, or a nature chosen.
 * @fires note-left - The person does not want to write after all.
 */
@customElement('three-columns-note-form')
export class ThreeColumnsNoteForm extends LitElement {
  static override styles = [
    phoneStyles,
    fieldStyles,
    chipStyles,
    css`
      label.head,
      legend {
        display: block;
        margin-bottom: 0.375rem;
        font-weight: 700;
      }
      .chip {
        flex: 1 1 100%;
      }
      .chip span.nature {
        flex: none;
        min-height: 0;
        padding: 0;
        border: 0;
        background: none;
        font-weight: 700;
      }
      .chip > span {
        flex-wrap: wrap;
        gap: 0 0.5rem;
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
    `,
  ];

  /** The note that is rewritten; null for a new one. */
  @property({ attribute: false }) accessor note: PlacedMark<NoteMark> | null = null;
  @property() accessor column: Column = 'good';
  /** Name of the column. */
  @property() accessor name = '';
  /** What was typed and chosen earlier. */
  @property({ attribute: false }) accessor begun: { readonly text: string; readonly nature: Nature | null } =
    {
      text: '',
      nature: null,
    };

  @state() private accessor text = '';
  @state() private accessor nature: Nature | null = null;
  @state() private accessor message = '';
  @query('textarea') private accessor field!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !changed.has('note')) return;
    const { text, nature } = this.note?.mark ?? this.begun;
    this.text = text;
    this.nature = nature;
  }

  protected override render(): TemplateResult {
    const left = noteMaxChars - countChars(this.text);
    return html`<form @submit=${this.#submit} novalidate>
      <label class="head" for="note">${this.note ? nl.phone.rewrite : nl.phone.writeIn(this.name)}</label>
      <div class="grow" data-value=${this.text}>
        <textarea id="note" rows="1" dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${textMaxUnits} .value=${this.text}
          aria-invalid=${left < 0} aria-describedby="left" @input=${this.#type} @keydown=${this.#key}></textarea>
      </div>
      <p class="left ${left < 0 ? 'is-over' : ''}" id="left">${left < 0 ? nl.phone.tooLong(-left) : left < warnBelow ? nl.phone.left(left) : this.message}</p>
      ${this.column === 'next' ? nothing : this.#natures()}
      <div class="acts">
        <button class="main">${this.note ? nl.phone.save : nl.phone.add}</button>
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new Event('note-left'))}>${nl.phone.cancel}</button>
        ${
          this.note
            ? html`<button type="button" class="plain" @click=${() => this.dispatchEvent(new NoteWrittenEvent(null, null))}>
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

  #natures(): TemplateResult {
    return html`<fieldset>
      <legend>${nl.phone.nature}</legend>
      ${natures.map(
        (
          nature,
        ) => html`<label class="chip"><input type="radio" name="nature" .checked=${nature === this.nature}
          @change=${() => this.#choose(nature)} /><span>${natureWord(nature)} ${nl.phone.natureHow[nature]}</span></label>`,
      )}
    </fieldset>`;
  }

  #choose(nature: Nature): void {
    this.nature = nature;
    this.message = '';
    this.#tell();
  }

  readonly #type = () => {
    this.text = this.field.value;
    this.message = '';
    this.#tell();
  };

  #tell(): void {
    this.dispatchEvent(new NoteTypedEvent(this.text, this.nature));
  }

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
    const over = countChars(this.text) - noteMaxChars;
    const nature = this.column === 'next' ? null : this.nature;
    if (over > 0) this.message = nl.phone.tooLong(over);
    else if (!saysSomething(this.text)) this.message = nl.phone.nothingYet;
    else if (this.column !== 'next' && nature === null) {
      this.message = nl.phone.natureFirst;
      this.renderRoot.querySelector<HTMLElement>('input[type="radio"]')?.focus();
      return;
    } else {
      this.dispatchEvent(new NoteWrittenEvent(this.text, nature));
      return;
    }
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'three-columns-note-form': ThreeColumnsNoteForm;
  }
}
