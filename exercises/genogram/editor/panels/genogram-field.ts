import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fieldStyles, phoneStyles } from '../../../../components/phone.styles.ts';
import { nl as family } from '../../family/nl.ts';
import { looksPersonal } from '../../family/personal.ts';
import { afterPress } from './press.ts';

/** Something else was filled in, and can be used as it is. */
export class FieldEvent extends Event {
  static readonly type = 'genogram-field';
  readonly text: string;
  constructor(text: string) {
    super(FieldEvent.type);
    this.text = text;
  }
}

/**
 * A text field with its label. What cannot be read stays as it was typed, with one sentence below it; what looks as if
 * it points at a real person gets a friendly word, and is taken all the same.
 *
 * @fires {FieldEvent} genogram-field - When the field is left, or on Enter or Escape: only what is new and right.
 * @fires genogram-next - Enter: on to what comes next.
 */
@customElement('genogram-field')
export class GenogramField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    phoneStyles,
    fieldStyles,
    css`
      :host {
        margin-bottom: 0.875rem;
      }
      label {
        display: block;
        margin-bottom: 0.25rem;
        font-size: 1.0625rem;
        font-weight: 700;
      }
      input {
        width: 100%;
        min-height: 3rem;
        padding: 0.5rem 0.875rem;
        border: 2px solid var(--line);
        border-radius: 14px;
        background: var(--white);
        color: inherit;
        font: 400 1.1875rem / 1.3 var(--font-text);
      }
      input[inputmode='numeric'] {
        max-width: 9rem;
      }
      [aria-invalid='true'] {
        border-color: var(--risk);
      }
      p {
        margin: 0.25rem 0 0;
        font-size: 1rem;
      }
      p:empty {
        margin: 0;
      }
      .how {
        margin: 0 0 0.25rem;
        color: var(--ink-soft);
      }
      .problem {
        font-weight: 700;
      }
    `,
  ];

  @property() accessor label = '';
  /** One line of help. */
  @property() accessor how = '';
  /** As it is known. */
  @property() accessor value = '';
  @property({ type: Boolean }) accessor isNumber = false;
  /** Several lines. */
  @property({ type: Boolean }) accessor isLong = false;
  /** The sentence of what is wrong with a text, or null. */
  @property({ attribute: false }) accessor check: (text: string) => string | null = () => null;

  /** Null: nothing other than what is known. */
  @state() private accessor typed: string | null = null;
  @state() private accessor problem: string | null = null;
  @query('input, textarea') private accessor input!: HTMLInputElement | HTMLTextAreaElement;

  /** Also right after it was put on the page, before it was drawn. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.input.focus();
      this.input.select();
    });
  }

  /** Takes what stands in the field; false, with a sentence below it, where that cannot be read. */
  commit(): boolean {
    const text = this.typed ?? this.value;
    this.problem = this.check(text);
    if (this.problem !== null) return false;
    if (text !== this.value) this.dispatchEvent(new FieldEvent(text));
    this.typed = null;
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.typed = null;
    this.problem = null;
  }

  protected override render(): TemplateResult {
    const text = this.typed ?? this.value;
    const personal = this.isNumber ? null : looksPersonal(text);
    return html`<label for="text">${this.label}</label>
      ${this.how ? html`<p class="how" id="how">${this.how}</p>` : nothing}
      ${this.isLong ? this.#area(text) : this.#line(text)}
      <p class="problem" id="problem" role="status">${this.problem}</p>
      <p id="hint" role="status">${personal && family.personal[personal]}</p>`;
  }

  #line(text: string): TemplateResult {
    return html`<input id="text" autocomplete="off" enterkeyhint="next" inputmode=${this.isNumber ? 'numeric' : 'text'}
      .value=${text} aria-invalid=${this.problem !== null} aria-describedby="how problem hint"
      @input=${this.#type} @change=${this.#left} @keydown=${this.#key} />`;
  }

  #area(text: string): TemplateResult {
    return html`<div class="grow" data-value=${text}><textarea id="text" rows="2" autocomplete="off" .value=${text}
      aria-invalid=${this.problem !== null} aria-describedby="how problem hint"
      @input=${this.#type} @change=${this.#left} @keydown=${this.#key}></textarea></div>`;
  }

  readonly #type = () => {
    this.typed = this.input.value;
    if (this.problem !== null) this.problem = this.check(this.typed);
  };

  readonly #left = () => {
    if (this.check(this.typed ?? this.value) === null) this.commit();
    else afterPress(() => this.commit());
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // Whoever leaves with Escape keeps what was typed.
    if (event.key === 'Escape') this.commit();
    if (event.key !== 'Enter' || this.isLong) return;
    event.preventDefault();
    if (this.commit()) this.dispatchEvent(new Event('genogram-next', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-field': GenogramField;
  }
}
