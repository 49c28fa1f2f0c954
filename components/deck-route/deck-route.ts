import { css, html, LitElement, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';
import { properties } from '../properties.ts';
import { nl } from './nl.ts';

/** Middle of each stone from the left edge, px of the slide; the ribbon swings through the same points. */
const stonePlaces = [
  { x: 67, y: 128 },
  { x: 103, y: 293 },
  { x: 63, y: 458 },
  { x: 105, y: 623 },
  { x: 65, y: 788 },
  { x: 99, y: 953 },
] as const;

const ribbon = [
  'M84-20C78 30 67 80 67 128',
  ...stonePlaces.slice(1).map(({ x, y }, index) => {
    const before = stonePlaces[index] ?? stonePlaces[0];
    return `C${before.x} ${before.y + 72} ${x} ${y - 72} ${x} ${y}`;
  }),
  'C99 1010 78 1040 72 1100',
].join('');

/** The step of the slide that came up last, so that a stone only grows when the room goes on to another step. */
let stepBefore = 0;

/**
 * The six stones at the left of a slide, each a link to the opener of its step (`#stap-1` to `#stap-6`).
 *
 * @csspart stone - Each stone.
 */
@customElement('deck-route')
export class DeckRoute extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: var(--route-width, 168px);
      height: 1080px;
      overflow: hidden;
      background: var(--step-fill);
      font-family: var(--font-head);
    }
    nav {
      position: relative;
      height: 100%;
    }
    .path {
      position: absolute;
      inset: 0;
      width: 168px;
      height: 1080px;
      fill: none;
    }
    .ribbon {
      stroke: var(--step-ribbon);
      stroke-width: 58;
    }
    .dashes {
      stroke: var(--step-dash);
      stroke-width: 4;
      stroke-dasharray: 2 14.6;
      stroke-linecap: round;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      position: absolute;
      display: grid;
      place-items: center;
      width: 62px;
      height: 64px;
      translate: -50% -50%;
      color: var(--step-deep);
      font-size: 30px;
      font-weight: 700;
      line-height: 1;
      text-decoration: none;
    }
    svg.stone {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      overflow: visible;
      fill: var(--white);
      stroke: var(--step-deep);
      stroke-width: 3px;
    }
    .stone path {
      vector-effect: non-scaling-stroke;
    }
    .number {
      position: relative;
    }
    .is-done,
    .is-current {
      color: var(--white);
    }
    .is-done .stone,
    .is-current .stone {
      fill: var(--step-deep);
      stroke: var(--white);
    }
    .is-current {
      width: 104px;
      height: 108px;
      font-size: 56px;
    }
    .is-current .stone {
      stroke-width: 7px;
    }
    a:focus-visible {
      outline: 4px solid var(--step-on-fill);
      outline-offset: 5px;
      border-radius: 40%;
    }
    @media screen and (prefers-reduced-motion: no-preference) {
      .arrives .is-current {
        animation: arrive 480ms var(--ease, ease-out) backwards;
      }
    }
    /* A PDF spells every round dash out as curves: 15 kB a page that nobody sees at 0.6 mm. */
    @media print {
      .dashes {
        stroke-dasharray: 5 11.6;
        stroke-linecap: butt;
      }
    }
    @keyframes arrive {
      from {
        scale: 0.6;
      }
    }
    @media (forced-colors: active) {
      .ribbon,
      .dashes {
        stroke: GrayText;
      }
      .stone,
      .is-done .stone {
        fill: Canvas;
        stroke: LinkText;
      }
      a,
      .is-done {
        color: LinkText;
        forced-color-adjust: none;
      }
      .is-current .stone {
        fill: Highlight;
      }
      .is-current {
        color: HighlightText;
      }
    }
  `;

  /** The step of this slide, 1 to 6; anything else: no step, all stones are still to come. */
  @property() accessor step: string | null = null;
  /** Number of the slide: it makes the landmark's name unique on a page with all slides. */
  @property() accessor number: string | null = null;
  /** Set by the deck page while this slide is on the screen. */
  @property({ type: Boolean, reflect: true }) accessor present = false;

  @state() private accessor arrives = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('present')) return;
    const step = this.currentStep;
    this.arrives = this.present && step !== stepBefore;
    if (this.present) stepBefore = step;
  }

  protected override render() {
    const current = this.currentStep;
    return html`<nav aria-label=${nl.landmark(this.number)} class=${this.arrives ? 'arrives' : ''}>
      <svg class="path" viewBox="0 0 168 1080" aria-hidden="true">
        <path class="ribbon" d=${ribbon} />
        <path class="dashes" d=${ribbon} />
      </svg>
      <ol>
        ${stonePlaces.map((place, index) => this.renderStone(index + 1, current, place))}
      </ol>
    </nav>`;
  }

  private renderStone(step: number, current: number, { x, y }: { x: number; y: number }) {
    const look = step === current ? 'is-current' : step < current ? 'is-done' : 'is-ahead';
    const standing = step === current ? [nl.current] : step < current ? [nl.done] : [];
    return html`<li>
      <a
        part="stone"
        class=${look}
        href="#stap-${step}"
        ${properties({ left: `${x}px`, top: `${y}px` })}
        aria-label=${[nl.stone(step, nl.steps[step - 1] ?? ''), ...standing].join(', ')}
        aria-current=${step === current ? 'step' : 'false'}
      >
        ${drawnStone}<span class="number">${step}</span>
      </a>
    </li>`;
  }

  private get currentStep(): number {
    const step = Number(this.step);
    return Number.isInteger(step) && step >= 1 && step <= stonePlaces.length ? step : 0;
  }
}

const drawnStone = html`<svg class="stone" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<path d=${pebblePath} />`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'deck-route': DeckRoute;
  }
}
