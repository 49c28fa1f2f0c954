import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { hiddenStyles } from '../hidden.styles.ts';
import { nl } from './nl.ts';
import { packStones } from './pack.ts';

const stops = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A person pressed a number of the scale. */
export class ScaleStopEvent extends Event {
  static readonly type = 'scale-stop';
  readonly stop: number;
  constructor(stop: number) {
    super(ScaleStopEvent.type);
    this.stop = stop;
  }
}

/**
 * A scale from 0 to 10 with a stone for everybody: what people think, next to each other, never an average. What they
 * thought before stands below it. Fills the box it is given.
 *
 * @fires {ScaleStopEvent} scale-stop - A person pressed a number; only where it is `pressable`.
 */
@customElement('deck-scale')
export class DeckScale extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr) auto;
      gap: 0 32px;
      min-height: 0;
      color: var(--ink);
      font: 400 32px / 1.25 var(--font-text);
    }
    :host(:not([both])) {
      grid-template-columns: 0 minmax(0, 1fr);
      column-gap: 0;
    }
    :host([both]) {
      grid-template-rows: auto minmax(0, 1fr) auto minmax(0, 1fr);
    }
    .ends {
      grid-column: 2;
      grid-row: 1;
      display: flex;
      justify-content: space-between;
      gap: 24px;
      color: var(--ink-soft);
    }
    .name {
      grid-column: 1;
      grid-row: 2;
      align-self: end;
      max-width: 190px;
      padding-block: 12px;
      color: var(--step-deep, var(--night));
      font: 700 38px / 1.1 var(--font-head);
    }
    .name.is-before {
      grid-row: 4;
      align-self: start;
    }
    ul {
      grid-column: 2;
      display: grid;
      grid-template-columns: repeat(11, minmax(0, 1fr));
      min-height: 0;
      margin: 0;
      padding: 14px 0;
      list-style: none;
    }
    .now {
      grid-row: 2;
      align-items: end;
    }
    .before {
      grid-row: 4;
      align-items: start;
    }
    li {
      display: flex;
      justify-content: center;
      min-width: 0;
    }
    .tower {
      display: flex;
      flex-wrap: wrap-reverse;
      align-content: flex-start;
      justify-content: center;
      gap: var(--gap);
      width: calc(var(--per-row) * (var(--stone) + var(--gap)) - var(--gap));
    }
    .before .tower {
      flex-wrap: wrap;
    }
    i {
      flex: none;
      box-sizing: border-box;
      width: var(--stone);
      height: var(--stone);
      border: max(3px, calc(var(--stone) / 12)) solid var(--step-deep, var(--night));
      border-radius: var(--radius-pebble);
      background: var(--step-deep, var(--night));
      print-color-adjust: exact;
    }
    .before i {
      background: var(--white);
    }
    .bar {
      grid-column: 2;
      grid-row: 3;
      display: grid;
      grid-template-columns: repeat(11, minmax(0, 1fr));
      border-radius: 18px;
      background: var(--white);
      box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
    }
    .bar > * {
      box-sizing: border-box;
      min-height: 1.6em;
      margin: 0;
      padding: 4px 0;
      border: 0;
      border-radius: 18px;
      background: none;
      color: inherit;
      font: 700 44px / 1.3 var(--font-head);
      text-align: center;
    }
    .bar > .is-own {
      background: var(--step-deep, var(--night));
      color: #fff;
    }
    :host([small]) {
      font-size: 1rem;
    }
    :host([small]) .name {
      font-size: 1rem;
    }
    :host([small]) ul {
      padding: 4px 0;
    }
    :host([small]) .bar > * {
      font-size: 1.0625rem;
      border-radius: 10px;
    }
    button {
      cursor: pointer;
    }
    .bar > button {
      border: 3px solid var(--line);
      background: var(--white);
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--focus-gap, #fff);
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      i {
        border-color: CanvasText;
        background: CanvasText;
        forced-color-adjust: none;
      }
      .before i {
        background: Canvas;
      }
      .bar {
        border: 2px solid CanvasText;
      }
    }
  `;

  /** What everybody thinks: whole numbers from 0 to 10. */
  @property({ attribute: false }) accessor values: readonly number[] = [];
  /** What people thought before; null: nothing is compared. */
  @property({ attribute: false }) accessor earlier: readonly number[] | null = null;
  /** What 0 and 10 mean. */
  @property() accessor least = '';
  @property() accessor most = '';
  /** Names of the two rows, shown where there are two. */
  @property() accessor nowName = '';
  @property() accessor earlierName = '';
  /** The number of whoever looks at it, marked; null: none is. */
  @property({ attribute: false }) accessor own: number | null = null;
  /** In a hand: letters in rem. */
  @property({ type: Boolean, reflect: true }) accessor small = false;
  /** Numbers can be pressed: a trainer adds somebody. */
  @property({ type: Boolean }) accessor pressable = false;
  /** Set here while two rows are compared. */
  @property({ type: Boolean, reflect: true }) accessor both = false;

  readonly #watch = new ResizeObserver(() => this.#pack());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override willUpdate(_: PropertyValues): void {
    this.both = this.earlier !== null;
  }

  protected override updated(): void {
    this.#pack();
  }

  protected override render(): TemplateResult {
    const { values, earlier } = this;
    return html`<div class="ends"><span>${this.least}</span><span>${this.most}</span></div>
      ${earlier === null ? nothing : html`<div class="name">${this.nowName}</div>`}
      <ul class="now" aria-label=${this.nowName || nothing}>${stops.map((stop) => tower(stop, values, stop === this.own))}</ul>
      <div class="bar" aria-hidden=${this.pressable ? nothing : 'true'}>${stops.map((stop) => this.#stop(stop))}</div>
      ${
        earlier === null
          ? nothing
          : html`<div class="name is-before">${this.earlierName}</div>
            <ul class="before" aria-label=${this.earlierName}>${stops.map((stop) => tower(stop, earlier))}</ul>`
      }`;
  }

  #stop(stop: number): TemplateResult {
    if (!this.pressable) return html`<span class=${stop === this.own ? 'is-own' : ''}>${stop}</span>`;
    return html`<button type="button" aria-label=${nl.add(stop, countAt(stop, this.values))}
      @click=${() => this.dispatchEvent(new ScaleStopEvent(stop))}>${stop}</button>`;
  }

  /** Sizes the stones so that the highest tower fits; a slide that is not on screen has no size yet. */
  #pack(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('.now');
    if (!row || row.clientHeight === 0) return;
    const { paddingTop, paddingBottom } = getComputedStyle(row);
    const height = row.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    const most = Math.max(
      ...stops.map((stop) => Math.max(countAt(stop, this.values), countAt(stop, this.earlier ?? []))),
    );
    const { size, gap, perRow } = packStones(most, row.clientWidth / stops.length - 8, height);
    this.style.setProperty('--stone', `${size}px`);
    this.style.setProperty('--gap', `${gap}px`);
    this.style.setProperty('--per-row', String(perRow));
  }
}

const countAt = (stop: number, values: readonly number[]) => values.filter((value) => value === stop).length;

function tower(stop: number, values: readonly number[], isOwn = false): TemplateResult {
  const count = countAt(stop, values);
  return html`<li><span class="visually-hidden">${nl.stop(stop, count)}${isOwn ? `, ${nl.own}` : ''}</span>
    <span class="tower" aria-hidden="true">${Array.from({ length: count }, () => html`<i></i>`)}</span></li>`;
}
