import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';
import { saysSomething } from '../../src/session/texts.ts';
import { charsLeft, type Spot } from './chains.ts';
import { linkMaxUnits } from './model.ts';
import { nl } from './nl.ts';

/** The trainer typed what follows at the spot. */
export class LinkTypedEvent extends Event {
  static readonly type = 'link-typed';
  readonly text: string;
  constructor(text: string) {
    super(LinkTypedEvent.type);
    this.text = text;
  }
}

/** The trainer goes to another spot. */
export class SpotEvent extends Event {
  static readonly type = 'spot-chosen';
  readonly spot: Spot;
  constructor(spot: Spot) {
    super(SpotEvent.type);
    this.spot = spot;
  }
}

/**
 * One calm line in which the trainer types what the room says: which child, from which fact, and then one "en dan?"
 * after the other. Enter adds and goes on from there.
 *
 * @fires {LinkTypedEvent} link-typed - There is a link to add at the spot.
 * @fires {SpotEvent} spot-chosen - The next link belongs somewhere else.
 */
@customElement('en-dan-typing')
export class EnDanTyping extends LitElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
        font: 400 30px / 1.25 var(--font-text);
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      :host([compact]) form {
        flex-wrap: nowrap;
      }
      select,
      input {
        box-sizing: border-box;
        height: 64px;
        padding: 8px 18px;
        border: 3px solid var(--line);
        border-radius: 18px;
        background: var(--white);
        color: var(--ink);
        font: 400 30px / 1.2 var(--font-text);
      }
      select {
        flex: 1 1 0;
        min-width: 0;
        max-width: 460px;
        text-overflow: ellipsis;
      }
      input {
        flex: 2 1 360px;
        min-width: 0;
      }
      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
      .break {
        flex-basis: 100%;
      }
      :host([compact]) .break {
        display: none;
      }
      .way {
        display: flex;
        align-items: center;
        gap: 16px;
        min-height: 56px;
        margin: 0 0 10px;
        font-size: 28px;
      }
      .way span {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        direction: ltr;
      }
      .add {
        border-color: var(--step-deep, var(--night));
        background: var(--step-deep, var(--night));
        color: #fff;
      }
      :is(select, input):focus-visible {
        outline: 4px solid var(--focus);
        outline-offset: 3px;
        box-shadow: 0 0 0 3px var(--focus-gap, #fff);
      }
      ${hiddenStyles}
    `,
  ];

  @property({ attribute: false }) accessor names: readonly string[] = [];
  @property({ attribute: false }) accessor facts: readonly string[] = [];
  /** Where the next link belongs: a fact at least. */
  @property({ attribute: false }) accessor spot: Spot = { child: 0, path: [''] };
  /** Links that a chain may have. */
  @property({ type: Number }) accessor links = 6;
  /** False where nothing fits any more. */
  @property({ type: Boolean }) accessor room = true;
  /** On one line, at the foot of the slide. */
  @property({ type: Boolean, reflect: true }) accessor compact = false;

  @state() private accessor message = '';
  @query('input') private accessor field!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('spot') && changed.get('spot') !== undefined) this.message = '';
  }

  protected override render(): TemplateResult {
    const { child, path } = this.spot;
    const isDeep = path.length > 1;
    return html`${
      isDeep || this.message !== ''
        ? html`<p class="way">${
            isDeep
              ? html`<span dir="auto">${path.slice(1).join(' → ')} →</span>
            <button type="button" @click=${() => this.#go({ child, path: path.slice(0, 1) })}>${nl.board.newChain}</button>`
              : nothing
          }
            ${this.message === '' ? nothing : html`<strong>${this.message}</strong>`}</p>`
        : nothing
    }
      <form @submit=${this.#submit}>
        <select aria-label=${nl.board.typeChild} @change=${(event: Event) => this.#go({ child: chosenIn(event), path: path.slice(0, 1) })}>
          ${this.names.map((name, index) => html`<option value=${index} .selected=${index === child}>${name}</option>`)}
        </select>
        <select aria-label=${nl.board.typeFact} @change=${(event: Event) => this.#go({ child, path: [this.facts[chosenIn(event)] ?? ''] })}>
          ${this.facts.map((fact, index) => html`<option value=${index} .selected=${fact === path[0]}>${fact}</option>`)}
        </select>
        <span class="break"></span>
        <input type="text" dir="auto" autocomplete="off" enterkeyhint="enter" maxlength=${linkMaxUnits}
          aria-label=${nl.board.typeNext} placeholder=${nl.board.typeHow} />
        <button class="add">${nl.board.add}</button>
      </form>
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  /** Also right after it was put on the page, before it was drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.field.focus(options));
  }

  #go(spot: Spot): void {
    this.dispatchEvent(new SpotEvent(spot));
    this.focus();
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const text = this.field.value;
    const left = charsLeft(text);
    if (!saysSomething(text)) this.message = '';
    else if (left < 0) this.message = nl.board.tooLong(-left);
    else if (!this.room) this.message = nl.board.full;
    else if (this.spot.path.length > this.links) this.message = nl.board.deepEnough;
    else {
      this.field.value = '';
      this.dispatchEvent(new LinkTypedEvent(text));
    }
    this.field.focus();
  };
}

const chosenIn = (event: Event) => Number((event.target as HTMLSelectElement).value);
