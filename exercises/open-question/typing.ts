import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { answerMaxChars } from './model.ts';
import { nl } from './nl.ts';

export interface Typed {
  readonly text: string;
  readonly group: number | null;
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
@customElement('open-question-typing')
export class OpenQuestionTyping extends LitElement {
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
      min-width: 200px;
      resize: none;
    }
    textarea::placeholder {
      color: var(--ink-soft);
      opacity: 1;
    }
    select {
      max-width: 300px;
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

  @property({ attribute: false }) accessor groups: readonly string[] = [];
  /** Answers that still fit in the entry. */
  @property({ type: Number }) accessor room = 0;
  /** Answers in the entry, for the announcement after adding. */
  @property({ type: Number }) accessor typed = 0;
  /** On one line, at the foot of the slide. */
  @property({ type: Boolean, reflect: true }) accessor compact = false;

  @state() private accessor message = '';
  @query('textarea') private accessor field!: HTMLTextAreaElement;
  @query('select') private accessor select!: HTMLSelectElement | null;

  protected override render(): TemplateResult {
    return html`<label for="field">${nl.board.typeLabel}</label>
      <form @submit=${this.#submit}>
        <textarea id="field" rows="1" dir="auto" autocomplete="off" enterkeyhint="enter" placeholder=${nl.board.typeHow}
          @keydown=${this.#key}></textarea>
        ${
          this.groups.length === 0
            ? nothing
            : html`<select aria-label=${nl.board.group}>
                <option value="">${nl.ungrouped}</option>
                ${this.groups.map((name, index) => html`<option value=${index}>${name}</option>`)}
              </select>`
        }
        <button>${nl.board.add}</button>
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
    const texts = this.field.value.split('\n').filter(saysSomething);
    const longest = Math.max(0, ...texts.map(countChars));
    if (texts.length === 0) return;
    if (longest > answerMaxChars) this.message = nl.phone.tooLong(longest - answerMaxChars);
    else if (texts.length > this.room) this.message = nl.board.full;
    else {
      const group = this.select?.value ? Number(this.select.value) : null;
      this.field.value = '';
      this.message = nl.board.typed(this.typed + texts.length);
      this.dispatchEvent(new TypedEvent(texts.map((text) => ({ text, group }))));
    }
  }
}
