import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clockText } from '../clock-text.ts';
import { pebblePath } from '../pebble.ts';
import { nl } from './nl.ts';

/** As the stage has it: `endsAt` in epoch ms of the server's clock, all else in ms. */
export type TimerState =
  | { readonly state: 'running'; readonly totalMs: number; readonly endsAt: number }
  | { readonly state: 'paused'; readonly totalMs: number; readonly leftMs: number };

/**
 * How long the room still has: a pebble that empties, and the time. It runs by itself from the end it was given, so it
 * needs no network. Takes size and colour from the text around it; the pebble of a large one takes `--timer-fill`.
 *
 * @slot - Words before the time; gone once the time is over.
 */
@customElement('deck-timer')
export class DeckTimer extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.3em;
      /* Digits of one width, also beside the colon: nothing around them moves with every second. */
      font-variant-numeric: tabular-nums;
      font-kerning: none;
      white-space: nowrap;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      flex: none;
      width: 0.8em;
      height: 0.8em;
      overflow: visible;
      fill: currentColor;
    }
    .whole {
      fill-opacity: 0.28;
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    /* Large: the time stands inside the pebble. */
    :host([large]:not([hidden])) {
      display: inline-grid;
      place-items: center;
    }
    :host([large]) :is(svg, span):not(.unseen) {
      grid-area: 1 / 1;
    }
    :host([large]) svg {
      width: 3.5em;
      height: 3.5em;
      fill: var(--timer-fill, currentColor);
    }
    :host([large][over]) span {
      font-size: 0.6em;
    }
    .word {
      align-self: end;
      padding-bottom: 3em;
      font-size: 0.24em;
    }
    @media (forced-colors: active) {
      svg {
        fill: CanvasText;
        forced-color-adjust: none;
      }
      :host([large]) svg {
        fill: none;
        stroke: CanvasText;
        stroke-width: 2;
      }
    }
  `;

  /** Null: there is none, and nothing is drawn. */
  @property({ attribute: false }) accessor timer: TimerState | null = null;
  /** Added to this device's clock it gives the server's, ms. */
  @property({ attribute: false }) accessor offsetMs = 0;
  /** This device's clock, epoch ms; a test puts its own here. */
  @property({ attribute: false }) accessor now: () => number = Date.now;

  /** The main thing on its page: a big pebble with the time in it. */
  @property({ type: Boolean, reflect: true }) accessor large = false;

  /** Set here once the time is over. */
  @property({ type: Boolean, reflect: true }) accessor over = false;

  #tick: ReturnType<typeof setTimeout> | undefined;
  #wasRunning = false;
  #announcement = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  /** Only who saw it run hears that it is over: not who comes in afterwards. */
  protected override willUpdate(): void {
    const isRunning = this.timer?.state === 'running' && this.#leftMs > 0;
    this.over = this.timer !== null && this.#leftMs === 0;
    if (!this.over) this.#announcement = '';
    else if (this.#wasRunning) this.#announcement = nl.announceOver;
    this.#wasRunning = isRunning;
  }

  protected override render(): TemplateResult {
    return html`${this.timer === null ? nothing : this.#clock(this.timer)}<span class="unseen" role="status">${this.#announcement}</span>`;
  }

  protected override updated(): void {
    clearTimeout(this.#tick);
    if (!this.isConnected || !this.#wasRunning) return;
    // When the next whole second begins, by the timer's end: so all screens in the room change together.
    this.#tick = setTimeout(() => this.requestUpdate(), ((this.#leftMs - 1) % 1000) + 1);
  }

  #clock({ state, totalMs }: TimerState): TemplateResult {
    const leftMs = this.#leftMs;
    if (leftMs === 0) return html`${pebble(0, false)}<span>${nl.over}</span>`;
    const isPaused = state === 'paused';
    return html`${pebble(leftMs / totalMs, isPaused && !this.large)}<slot></slot>
      <span role="timer" aria-label=${nl.label}>${clockText(leftMs)}</span>
      ${isPaused ? html`<span class=${this.large ? 'word' : 'unseen'}>${nl.paused}</span>` : nothing}`;
  }

  get #leftMs(): number {
    if (this.timer === null) return 0;
    if (this.timer.state === 'paused') return this.timer.leftMs;
    return Math.min(Math.max(0, this.timer.endsAt - this.now() - this.offsetMs), this.timer.totalMs);
  }
}

/** Full at the start, empty at the end; two bars while it stands still. */
function pebble(share: number, isPaused: boolean): TemplateResult {
  const top = 100 - 100 * share;
  return html`<svg viewBox="0 0 100 100" aria-hidden="true">
    ${
      isPaused
        ? svg`<path d="M18 8h22v84H18ZM60 8h22v84H60Z" />`
        : svg`<clipPath id="left"><rect x="-10" y=${top} width="120" height=${110 - top} /></clipPath>
          <path class="whole" d=${pebblePath} /><path clip-path="url(#left)" d=${pebblePath} />`
    }
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-timer': DeckTimer;
  }
}
