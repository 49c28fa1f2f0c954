import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { actsStyles } from '../../components/group-board/note-form.ts';
import { icon } from '../../components/icons.ts';
import { fieldStyles, phoneStyles } from '../../components/phone.styles.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { partMaxChars, textMaxUnits } from './model.ts';
import { nl } from './nl.ts';

/** Three parts of a sentence, by name. */
export type Parts = Readonly<Record<string, string>>;

/** A person is ready with a sentence; null: it goes away. */
export class PlanWrittenEvent extends Event {
  static readonly type = 'plan-written';
  readonly parts: Parts | null;
  constructor(parts: Parts | null) {
    super(PlanWrittenEvent.type);
    this.parts = parts;
  }
}

/** What stands in the form changed. */
export class PlanTypedEvent extends Event {
  static readonly type = 'plan-typed';
  readonly parts: Parts;
  constructor(parts: Parts) {
    super(PlanTypedEvent.type);
    this.parts = parts;
  }
}

/**
 * Writes a sentence in three parts: a worry (who, about what, what may happen) or a step (who, what, when).
 *
 * @fires {PlanWrittenEvent} plan-written - All three parts are there, or the sentence goes away.
 * @fires {PlanTypedEvent} plan-typed - A letter was typed.
 * @fires plan-left - The person does not want to change it after all.
 */
@customElement('three-columns-plan-form')
export class ThreeColumnsPlanForm extends LitElement {
  static override styles = [
    phoneStyles,
    fieldStyles,
    actsStyles,
    css`
      label {
        display: block;
        margin: 0.5rem 0 0.25rem;
        font-weight: 700;
        line-height: 1.25;
      }
      .acts {
        margin-top: 0.75rem;
      }
    `,
  ];

  /** Question per part, in order. */
  @property({ attribute: false }) accessor questions: Parts = {};
  /** What is there already, or was begun. */
  @property({ attribute: false }) accessor begun: Parts = {};
  /** Set where a sentence that is there is rewritten. */
  @property({ type: Boolean }) accessor rewrites = false;

  @state() private accessor parts: Parts = {};
  @state() private accessor message = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('rewrites')) this.parts = this.begun;
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.#submit} novalidate>
      ${Object.entries(this.questions).map(([name, question]) => this.#field(name, question))}
      <p class="left">${this.message}</p>
      <div class="acts">
        <button class="main">${this.rewrites ? nl.phone.save : nl.phone.add}</button>
        ${
          this.rewrites
            ? html`<button type="button" class="plain" @click=${() => this.dispatchEvent(new Event('plan-left'))}>${nl.phone.cancel}</button>
              <button type="button" class="plain" @click=${() => this.dispatchEvent(new PlanWrittenEvent(null))}>
                ${icon('vuilbak')}${nl.phone.remove}</button>`
            : nothing
        }
      </div>
      <p class="visually-hidden" role="status">${this.message}</p>
    </form>`;
  }

  #field(name: string, question: string): TemplateResult {
    const text = this.parts[name] ?? '';
    const over = countChars(text) - partMaxChars;
    return html`<label for=${name}>${question}</label>
      <div class="grow" data-value=${text}>
        <textarea id=${name} rows="1" dir="auto" autocomplete="off" enterkeyhint="next" maxlength=${textMaxUnits} .value=${text}
          aria-invalid=${over > 0} aria-describedby="${name}-left" @keydown=${this.#key}
          @input=${(event: Event) => this.#type(name, (event.target as HTMLTextAreaElement).value)}></textarea>
      </div>
      ${over > 0 ? html`<p class="left is-over" id="${name}-left">${nl.phone.tooLong(over)}</p>` : nothing}`;
  }

  #type(name: string, text: string): void {
    this.parts = { ...this.parts, [name]: text };
    this.message = '';
    this.dispatchEvent(new PlanTypedEvent(this.parts));
  }

  /** Enter goes on to the next part; after the last one the sentence is ready. */
  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll('textarea')];
    const next = fields[fields.indexOf(event.currentTarget as HTMLTextAreaElement) + 1];
    if (next) next.focus();
    else this.#finish();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#finish();
  };

  #finish(): void {
    const names = Object.keys(this.questions);
    const wrong = names.find((name) => {
      const text = this.parts[name] ?? '';
      return !saysSomething(text) || countChars(text) > partMaxChars;
    });
    if (wrong === undefined) {
      this.dispatchEvent(new PlanWrittenEvent(this.parts));
      return;
    }
    const over = countChars(this.parts[wrong] ?? '') - partMaxChars;
    this.message = over > 0 ? nl.phone.tooLong(over) : nl.phone.fillAll;
    this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'three-columns-plan-form': ThreeColumnsPlanForm;
  }
}
