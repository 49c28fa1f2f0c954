import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { nl } from './nl.ts';

export interface Typed {
  readonly text: string;
  /** Index into the places; null where none was chosen. */
  readonly place: number | null;
}

/** The trainer typed what the room said: one or more answers. */
export class TypedEvent extends Event {
  static readonly type = 'answers-typed';
  readonly answers: readonly Typed[];
  constructor(answers: readonly Typed[]) {
    super(TypedEvent.type);
    this.answers = answers;
  }
}

/**
 * One calm line in which the trainer types what the room says. Enter adds; pasted lines become an answer each.
 *
 * @fires {TypedEvent} answers-typed - There is something to add.
 */
@customElement('deck-typing')
export class DeckTyping extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--on-scene, var(--ink));
      font: 400 32px / 1.25 var(--font-text);
    }
    label {
      display: block;
      margin-bottom: 10px;
      font-weight: 700;
    }
    form {
      display: flex;
      gap: 16px;
      align-items: stretch;
    }
    :host([compact]) label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    textarea,
    select {
      box-sizing: border-box;
      height: 68px;
      padding: 10px 24px;
      border: 3px solid var(--line);
      border-radius: 18px;
      background: var(--white);
      color: var(--ink);
      font: 400 36px / 1.2 var(--font-text);
    }
    textarea {
      flex: 1;
      min-width: 220px;
      resize: none;
    }
    textarea::placeholder {
      white-space: nowrap;
      color: var(--ink-soft);
      opacity: 1;
    }
    select {
      max-width: 400px;
      font-size: 30px;
    }
    button {
      flex: none;
      min-height: 68px;
      padding: 0 32px;
      border: 0;
      border-radius: 18px;
      background: var(--chip-fill, var(--step-deep, var(--night)));
      color: var(--chip-text, #fff);
      font: 700 32px / 1 var(--font-text);
      cursor: pointer;
    }
    :is(textarea, select, button):focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--focus-gap, #fff);
    }
    .status {
      min-height: 1.25em;
      margin: 8px 0 0;
      font-size: 28px;
    }
    :host([compact]) .status {
      position: absolute;
      bottom: 72px;
      padding: 4px 16px;
      border-radius: 18px;
      background: var(--white);
      color: var(--ink);
    }
    :host([compact]) .status:empty {
      display: none;
    }
    @media (forced-colors: active) {
      button {
        border: 2px solid ButtonText;
      }
    }
  `;

  /** Where an answer may belong; none: nothing is asked. */
  @property({ attribute: false }) accessor places: readonly string[] = [];
  /** Named for no place; null: one is always chosen. */
  @property() accessor noPlace: string | null = null;
  /** The place that is chosen until the trainer chooses another. */
  @property({ type: Number }) accessor place: number | null = null;
  /** Answers that may still be added. */
  @property({ type: Number }) accessor room = 0;
  /** Answers that were typed, for the announcement after adding. */
  @property({ type: Number }) accessor typed = 0;
  /** On one line, at the foot of the slide. */
  @property({ type: Boolean, reflect: true }) accessor compact = false;
  /** True where a reader would see something in this line. */
  @property({ attribute: false }) accessor says: (text: string) => boolean = (text) => text.trim() !== '';
  /** What is wrong with a text, for the person who typed it; null where nothing is. */
  @property({ attribute: false }) accessor refuse: (text: string) => string | null = () => null;

  @state() private accessor message = '';
  @query('textarea') private accessor field!: HTMLTextAreaElement;
  @query('select') private accessor select!: HTMLSelectElement | null;

  protected override render(): TemplateResult {
    return html`<label for="field">${nl.label}</label>
      <form @submit=${this.#submit}>
        <textarea id="field" rows="1" dir="auto" autocomplete="off" enterkeyhint="enter" placeholder=${nl.how}
          @keydown=${this.#key}></textarea>
        ${
          this.places.length === 0
            ? nothing
            : html`<select aria-label=${nl.where}>
                ${this.noPlace === null ? nothing : html`<option value="">${this.noPlace}</option>`}
                ${this.places.map((name, index) => html`<option value=${index} .selected=${index === this.place}>${name}</option>`)}
              </select>`
        }
        <button>${nl.add}</button>
      </form>
      <p class="status" role="status">${this.message}</p>`;
  }

  /** Also right after it was put on the page, before it was drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.field.focus(options));
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#add();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#add();
    this.field.focus();
  };

  #add(): void {
    const texts = this.field.value.split('\n').filter(this.says);
    if (texts.length === 0) return;
    const [refusal] = texts.flatMap((text) => this.refuse(text) ?? []);
    if (refusal !== undefined) this.message = refusal;
    else if (texts.length > this.room) this.message = nl.full;
    else {
      const place = this.select?.value ? Number(this.select.value) : null;
      this.field.value = '';
      this.message = nl.added(this.typed + texts.length);
      this.dispatchEvent(new TypedEvent(texts.map((text) => ({ text, place }))));
    }
  }
}
