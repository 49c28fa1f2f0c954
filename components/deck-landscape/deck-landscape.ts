import { css, html, LitElement, nothing, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { groundPathScene, groundScene, openerScene, overviewScene } from './scenes-day.ts';
import { nightScene, pauseScene, titleScene } from './scenes-night.ts';

/** The steps that are done for every client: what the overview fills when no step is given. */
const alwaysDone = 3;

const scenes: Readonly<Record<string, (step: number) => SVGTemplateResult>> = {
  title: titleScene,
  opener: openerScene,
  overview: (step) => overviewScene(step || alwaysDone),
  ground: groundScene,
  'ground-path': groundPathScene,
  pause: pauseScene,
  night: nightScene,
};

/**
 * The scenery behind a slide. It fills its section, says nothing to a screen reader, and draws nothing for a scene it
 * does not know. On an opener the path is drawn once, from the previous stone to this one, when the slide comes up.
 */
@customElement('deck-landscape')
export class DeckLandscape extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      z-index: 0;
      display: block;
      overflow: hidden;
      pointer-events: none;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    text {
      font-family: var(--font-head), system-ui, sans-serif;
      font-weight: 700;
      text-anchor: middle;
    }
    /* On paper the page gives another sky: full colour is for the beamer. */
    .sky {
      fill: var(--scene-sky, var(--step-fill));
    }
    .night.sky {
      fill: var(--scene-sky, var(--night));
    }
    .ribbon,
    .dashes {
      fill: none;
      stroke: #f3e2c0;
    }
    .dashes {
      stroke: #c59a4c;
      stroke-dasharray: 5 21;
      stroke-linecap: round;
    }
    .bed {
      opacity: 0.35;
    }
    /* Round ends reach under the neighbouring pieces: no hair of the hill shows where they meet. */
    .drawn {
      stroke-linecap: round;
      stroke-dasharray: 1;
    }
    /* A PDF spells every round dash out as curves: much of a page's size, and nothing that shows on paper. */
    @media print {
      .dashes {
        stroke-dasharray: 9 17;
        stroke-linecap: butt;
      }
      .drawn {
        stroke-dasharray: none;
      }
    }
    @media screen and (prefers-reduced-motion: no-preference) {
      .is-drawing .drawn {
        animation: draw 900ms ease-in-out backwards;
      }
      .is-drawing .here {
        animation: arrive 480ms cubic-bezier(0.2, 0.7, 0.2, 1) 420ms backwards;
      }
    }
    @keyframes draw {
      from {
        stroke-dashoffset: 1;
      }
    }
    @keyframes arrive {
      from {
        transform: scale(0.6);
      }
    }
  `;

  /** `title`, `opener`, `overview`, `ground`, `ground-path`, `pause` or `night`; anything else draws nothing. */
  @property() accessor scene = '';
  /** The step of an opener, or how far the overview has come; 0 means none. */
  @property({ type: Number }) accessor step = 0;

  @state() private accessor hasComeUp = false;

  // The section's class tells when the slide comes up; :host-context would, but only Chromium knows it.
  private readonly sectionWatch = new MutationObserver(() => this.lookAtSection());

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
    const section = this.closest('section');
    if (!section) return;
    this.sectionWatch.observe(section, { attributes: true, attributeFilter: ['class'] });
    this.lookAtSection();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sectionWatch.disconnect();
  }

  protected override render() {
    const scene = Object.hasOwn(scenes, this.scene) ? scenes[this.scene] : undefined;
    if (!scene) return nothing;
    return html`<svg viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" class=${this.hasComeUp ? 'is-drawing' : ''}>
      ${scene(this.step)}
    </svg>`;
  }

  private lookAtSection(): void {
    if (!this.closest('section')?.classList.contains('present')) return;
    this.hasComeUp = true;
    this.sectionWatch.disconnect();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-landscape': DeckLandscape;
  }
}
