import { css, html, LitElement, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pauseRibbon } from '../deck-landscape/pause-ribbon.ts';
import { pebblePath } from '../pebble.ts';
import { type PauseClock, parseHour, pauseClockAt } from './clock.ts';

const defaultMinutes = 15;
const mostMinutes = 60;
/** Where the first and the last minute lie on the ribbon, px along it. */
const ribbonPart = { from: 144, to: 1080 };

/** The ribbon is a curve: the browser knows its points. It need not be on the page for that. */
const ribbon = document.createElementNS('http://www.w3.org/2000/svg', 'path');
ribbon.setAttribute('d', pauseRibbon);

/**
 * The clock of the pause, and one pebble per minute: on the ribbon of the pause scene, or in rows below the clock where
 * there is no scene. It runs from the device's own clock, so it needs no network and is right after a reload.
 *
 * @cssprop --countdown-size - Of the figures.
 * @cssprop --countdown-scene - `none` where there is no scene.
 * @cssprop --countdown-rows - `flex` where the pebbles lie in rows.
 */
@customElement('deck-countdown')
export class DeckCountdown extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .clock {
      color: var(--honey);
      font: 700 var(--countdown-size, var(--t-clock)) / 0.78 var(--font-head);
      font-variant-numeric: tabular-nums;
      font-kerning: none;
      white-space: nowrap;
    }
    .scene {
      display: var(--countdown-scene, block);
      position: absolute;
      left: 0;
      top: 0;
      width: 1920px;
      height: 1080px;
      pointer-events: none;
    }
    .rows {
      display: var(--countdown-rows, none);
      flex-wrap: wrap;
      gap: 0.5em;
      margin-top: 1.75em;
    }
    .rows svg {
      width: 1.375em;
      height: 1.375em;
    }
    .pebble {
      fill: #5c6fb4;
      transition: fill 400ms;
    }
    .is-gone {
      fill: var(--honey);
    }
    .is-now {
      fill: var(--white);
    }
    @media (prefers-reduced-motion: reduce) {
      .pebble {
        transition: none;
      }
    }
    @media (forced-colors: active) {
      .pebble {
        fill: Canvas;
        stroke: CanvasText;
        stroke-width: 4;
      }
      .is-gone {
        fill: CanvasText;
      }
      .is-now {
        fill: Highlight;
      }
    }
  `;

  /** The hour at which we go on, `14.45`; without a valid one the clock stands still at the whole pause. */
  @property() accessor until = '';
  /** Length of the pause, 1 to 60; anything else is 15. */
  @property() accessor minutes: string | null = null;
  /** The computer's clock; a test puts its own here. */
  @property({ attribute: false }) accessor now: () => Date = () => new Date();

  @state() private accessor shown: PauseClock = { text: '', minute: null };

  /** Of the pebbles on the ribbon: they do not move while the clock runs. */
  private places: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('minutes')) this.places = placesOf(this.minuteCount);
    if (changed.has('until') || changed.has('minutes') || changed.has('now')) this.shown = this.clock();
  }

  protected override render() {
    return html`<div class="clock" role="timer">${this.shown.text}</div>
      <svg class="scene" viewBox="0 0 1920 1080" aria-hidden="true">
        ${this.places.map((place, minute) => svg`<path class="pebble ${this.lookOf(minute)}" d=${pebblePath} transform=${place} />`)}
      </svg>
      <div class="rows" aria-hidden="true">
        ${this.places.map((_, minute) => html`<svg viewBox="0 0 100 100"><path class="pebble ${this.lookOf(minute)}" d=${pebblePath} /></svg>`)}
      </div>`;
  }

  private lookOf(minute: number): string {
    const { minute: running } = this.shown;
    return running === null || minute > running ? '' : minute === running ? 'is-now' : 'is-gone';
  }

  private tick(): void {
    clearTimeout(this.timer);
    const clock = this.clock();
    if (clock.text !== this.shown.text || clock.minute !== this.shown.minute) this.shown = clock;
    // Just after the next whole second, so that two clocks in one room change together.
    this.timer = setTimeout(() => this.tick(), 1005 - (this.now().getTime() % 1000));
  }

  private clock(): PauseClock {
    return pauseClockAt(this.now(), parseHour(this.until), this.minuteCount);
  }

  private get minuteCount(): number {
    const minutes = Number(this.minutes);
    return Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes ? minutes : defaultMinutes;
  }
}

/** Where the pebbles of so many minutes lie on the ribbon, as SVG transforms. */
function placesOf(count: number): readonly string[] {
  const length = ribbonPart.to - ribbonPart.from;
  const size = Math.min(44, (0.7 * length) / count);
  return Array.from({ length: count }, (_, minute) => {
    const { x, y } = ribbon.getPointAtLength(ribbonPart.from + (minute * length) / Math.max(1, count - 1));
    return `translate(${Math.round(x - size / 2)} ${Math.round(y - size / 2)}) scale(${size / 100})`;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-countdown': DeckCountdown;
  }
}
