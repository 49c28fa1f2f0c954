import { css, html, LitElement, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { properties } from '../properties.ts';
import { type HousePlan, lightingOrder, litFor, planHouses, windowsFor } from './windows.ts';

/** All in px of the slide: see dia-05 of the design. */
const house = { width: 670, eaves: 25, roof: 207, besideBy: 36 };
const pane = { size: 63, pitchX: 126, pitchY: 92, top: 40 };
/** From below the last row of windows to the ground, door included. */
const doorZone = 122;
/** Rows of windows under which a house would look squashed. */
const minRows = 3;
const looks = [
  { roof: '#E26B4F', door: '#1E6456', shutters: '#1B74B4', slats: '#0F4F80' },
  { roof: '#A9603B', door: '#1B74B4', shutters: '#1E6456', slats: '#134B40' },
] as const;
type Look = (typeof looks)[number];

const wallHeight = ({ rows }: HousePlan) =>
  pane.top + Math.max(rows.length, minRows) * pane.pitchY + doorZone;

/**
 * A house whose windows are the people in the room; one lights up for each answer. More than 24 people: a house
 * beside it. Decoration: the number always stands beside it as text.
 */
@customElement('deck-house')
export class DeckHouse extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: visible;
      forced-color-adjust: none;
    }
    .light {
      opacity: 0;
      transition: opacity 300ms;
    }
    .is-lit .light {
      opacity: 1;
    }
    .leaf {
      transform-box: fill-box;
      transition: transform 480ms cubic-bezier(0.2, 0.7, 0.2, 1) calc(var(--nth) * 30ms);
    }
    .left {
      transform-origin: left;
    }
    .right {
      transform-origin: right;
    }
    .is-open .left {
      transform: translateX(-27px) scaleX(0.72);
    }
    .is-open .right {
      transform: translateX(27px) scaleX(0.72);
    }
    .slats {
      transition: opacity 240ms calc(var(--nth) * 30ms);
    }
    .is-open .slats {
      opacity: 0;
    }
    @media (prefers-reduced-motion: reduce) {
      .light,
      .leaf,
      .slats {
        transition: none;
      }
    }
    @media print {
      .light,
      .leaf,
      .slats {
        transition: none;
      }
    }
  `;

  /** People in the room: windows. */
  @property({ type: Number }) accessor people = 0;
  /** Those who answered: lit windows. */
  @property({ type: Number }) accessor answered = 0;
  /** Shutters open. */
  @property({ type: Boolean }) accessor open = false;

  protected override render(): TemplateResult {
    const plans = planHouses(this.people);
    const lit = new Set(lightingOrder(windowsFor(this.people)).slice(0, litFor(this.answered, this.people)));
    const ground = house.roof + Math.max(...plans.map(wallHeight));
    const width = plans.length * (house.width + house.besideBy) - house.besideBy;
    let nth = 0;
    return html`<svg viewBox="0 0 ${width} ${ground}" preserveAspectRatio="xMidYMax meet" aria-hidden="true" class=${this.open ? 'is-open' : ''}>
      ${plans.map((plan, index) => {
        const first = nth;
        nth += plan.besideDoor + plan.rows.reduce((sum, count) => sum + count, 0);
        const left = index * (house.width + house.besideBy);
        return drawHouse(plan, looks[index % looks.length] ?? looks[0], left, ground, (at) => ({
          nth: first + at,
          isLit: lit.has(first + at),
        }));
      })}
    </svg>`;
  }
}

interface WindowState {
  readonly nth: number;
  readonly isLit: boolean;
}

function drawHouse(
  plan: HousePlan,
  look: Look,
  left: number,
  ground: number,
  stateOf: (at: number) => WindowState,
): SVGTemplateResult {
  const height = wallHeight(plan);
  const top = ground - height;
  const { width, eaves } = house;
  const middle = width / 2;
  const right = width - eaves;
  const pitchY = (height - pane.top - doorZone) / plan.rows.length;
  let at = 0;
  const row = (count: number, y: number, pitch: number = pane.pitchX) =>
    Array.from({ length: count }, (_, index) =>
      drawWindow(middle + (index - (count - 1) / 2) * pitch, y, look, stateOf(at++)),
    );
  return svg`<g transform=${`translate(${left} ${top})`}>
    <path fill="#8E2F18" d="M459-193h70v110h-70Z" />
    <path fill="#FFF3E3" d=${`M${eaves}-6H${right}V${height}H${eaves}Z`} />
    <path fill="#000" fill-opacity=".055" d=${`M${right - 137}-6H${right}V${height}H${right - 114}Z`} />
    <path fill=${look.roof} d="M0 5C60-42 190-122 308-197Q335-214 362-197C480-122 610-42 670 5Z" />
    <path fill="#000" fill-opacity=".1" d="M345-206Q354-202 362-197C480-122 610-42 670 5H466Z" />
    ${plan.rows.map((count, index) => row(count, pane.top + index * pitchY + (pitchY - pane.pitchY) / 2))}
    ${row(plan.besideDoor, height - doorZone, pane.pitchX * 3)}
    <path fill=${look.door} d=${`M${middle - 44} ${height}v-96a44 44 0 0 1 88 0v96Z`} />
    <circle fill="#F6C945" cx=${middle + 26} cy=${height - 51} r="5.5" />
  </g>`;
}

function drawWindow(x: number, y: number, look: Look, { nth, isLit }: WindowState): SVGTemplateResult {
  const half = pane.size / 2;
  const bottom = pane.size + 1;
  const cross = (color: string) =>
    svg`<path fill="none" stroke=${color} stroke-width="4.5" d=${`M0 0V${bottom}M${-half} 31H${half}`} />`;
  return svg`<g class=${isLit ? 'is-lit' : ''} ${properties({ '--nth': nth })} transform=${`translate(${x} ${y})`}>
    <rect fill="#2F3E70" x=${-half} width=${pane.size} height=${bottom} rx="3" />
    ${cross('#FFF3E3')}
    <g class="light">
      <rect fill="#F6C945" x=${-half} width=${pane.size} height=${bottom} rx="3" />
      <path fill="#FFE08A" d=${`M${-half} 40L${half} 27V${bottom}H${-half}Z`} />
      ${cross('#6E4A00')}
    </g>
    ${leaf('left', -32, look)}${leaf('right', 0, look)}
  </g>`;
}

function leaf(side: 'left' | 'right', x: number, { shutters, slats }: Look): SVGTemplateResult {
  return svg`<g class=${`leaf ${side}`}>
    <rect fill=${shutters} x=${x} width="32" height="64" rx="3" />
    <path class="slats" fill="none" stroke=${slats} stroke-width="3" d=${`M${x + 5} 16h22M${x + 5} 32h22M${x + 5} 48h22M0 0v64`} />
  </g>`;
}
