import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { State, Step } from './model.ts';

/** What the chairs do: they show from the last row what everybody does now. */
type Moment = Step | 'start' | 'end';

/** A chair in profile, its feet at the middle of the origin; it faces right, mirrored it faces left. */
function chair(
  x: number,
  y: number,
  scale: number,
  fill: string,
  facing: 'left' | 'right',
): SVGTemplateResult {
  const mirror = facing === 'left' ? -scale : scale;
  // Shade lies at the right, whichever way the chair is turned.
  const back =
    facing === 'left'
      ? 'M-146-452Q-148-474-128-476L-112-275Q-124-276-128-294Z'
      : 'M-128-476Q-106-478-102-458L-86-296Q-84-278-102-276Z';
  return svg`<g transform=${`translate(${x} ${y}) scale(${mirror} ${scale})`}>
    <ellipse cx="0" cy="0" rx="160" ry="17" opacity=".1" />
    <path fill="#5A3B22" d="M92-196H114L132 0H110ZM-104-196H-84L-96 0H-118Z" />
    <path fill="#5A3B22" d="M-136-460Q-136-470-126-470H-114Q-106-470-105-462L-80-204H-106Z" />
    <path fill=${fill} d="M-146-452Q-148-474-128-476-106-478-102-458L-86-296Q-84-278-102-276-124-274-128-294Z" />
    <path opacity=".1" d=${back} />
    <path fill=${fill} d="M-112-222Q-112-236-98-236H114Q132-236 132-220V-208Q132-192 116-192H-96Q-112-192-112-206Z" />
    <path opacity=".12" d="M-112-206Q-112-192-96-192H116Q132-192 132-208V-212H-112Z" />
  </g>`;
}

const blue = '#1B74B4';
const coral = '#E26B4F';
const green = '#1E6456';

/** A small round table with a mug and tissues. */
const table = (
  x: number,
  y: number,
): SVGTemplateResult => svg`<g transform=${`translate(${x - 528} ${y - 708})`}>
  <ellipse cx="528" cy="712" rx="92" ry="12" opacity=".1" />
  <path fill="#5A3B22" d="M518 540H538L542 700H514ZM478 712Q480 690 528 690T578 712Z" />
  <ellipse cx="528" cy="536" rx="100" ry="24" fill="#C4892F" />
  <ellipse cx="528" cy="526" rx="100" ry="24" fill="#EBBE62" />
  <g transform="translate(496 460) scale(.42)">
    <path fill="none" stroke="#1E6456" stroke-width="20" d="M72 29C108 20 117 46 116 63 115 90 98 101 66 103" />
    <path fill="#1E6456" d="M-80 0H80L72 135Q70 162 44 162H-44Q-70 162-72 135Z" />
    <ellipse cx="0" cy="0" rx="80" ry="16" fill="#FBF9F4" />
    <ellipse cx="0" cy="3" rx="67" ry="12" fill="#5A3420" />
  </g>
  <path fill="#C8B6EA" d="M542 486H606V526Q606 530 602 530H546Q542 530 542 526Z" />
  <path opacity=".1" d="M590 486H606V526Q606 530 602 530H588Z" />
  <path fill="#FFFFFF" d="M556 488C560 462 566 470 574 452 580 468 590 464 592 488Z" />
</g>`;

/** What somebody says, without words. `tail`: which way the one who says it sits. */
const bubble = (x: number, y: number, fill: string, tail: 'left' | 'right'): SVGTemplateResult => svg`
  <g transform=${`translate(${x} ${y}) scale(${tail === 'left' ? 1 : -1} 1)`} fill=${fill}>
    <path d="M0 0C0-42 30-62 100-62S200-42 200 0 170 62 100 62Q78 62 62 58L18 92Q22 68 26 46 0 30 0 0Z" />
    <path fill="none" stroke="#FBFAF6" stroke-width="9" stroke-linecap="round" opacity=".9" d="M52-16H150M52 16H118" />
  </g>`;

/** A role card, on the seat of a chair. */
const card = (
  x: number,
  y: number,
  turn: number,
): SVGTemplateResult => svg`<g transform=${`translate(${x} ${y}) rotate(${turn})`}>
  <path fill="#FFFFFF" d="M-46-118H40Q46-118 46-112V-6Q46 0 40 0H-40Q-46 0-46-6Z" />
  <path opacity=".08" d="M28-118H40Q46-118 46-112V-6Q46 0 40 0H28Z" />
  <path stroke="#667074" stroke-width="7" stroke-linecap="round" d="M-28-92H6M-28-66H26M-28-44H26M-28-22H10" />
</g>`;

/** From one chair to the next. */
const swap = svg`<g fill="none" stroke="#53398C" stroke-width="14" stroke-linecap="round" stroke-linejoin="round">
  <path d="M380 250Q500 150 620 250M596 198 622 252 564 258" />
  <path d="M620 320Q500 410 380 320M404 372 378 318 436 312" />
</g>`;

/** In a circle: nobody plays. */
const circle = svg`${chair(500, 560, 0.62, green, 'right')}${chair(220, 640, 0.86, blue, 'right')}${chair(780, 640, 0.86, coral, 'left')}`;
/** Two who talk, and one who looks on from beside the rug. */
const talk = svg`${chair(130, 612, 0.62, green, 'right')}${table(640, 652)}${chair(410, 640, 0.8, blue, 'right')}${chair(866, 640, 0.8, coral, 'left')}`;

const drawings: Record<Moment, () => SVGTemplateResult> = {
  start: () => circle,
  read: () => svg`${circle}${card(498, 416, -4)}${card(226, 440, 5)}${card(774, 440, -6)}`,
  play: () => svg`${talk}${bubble(440, 130, blue, 'left')}${bubble(846, 200, coral, 'right')}`,
  out: () => svg`${chair(220, 640, 0.86, blue, 'right')}${chair(780, 640, 0.86, coral, 'left')}${swap}`,
  debrief: () => svg`${circle}${bubble(270, 150, blue, 'left')}`,
  retry: () => svg`${talk}${bubble(440, 150, blue, 'left')}`,
  end: () => circle,
};

/** Two chairs and a third: decoration, beside words that say the same. */
export function chairsScene(state: State): TemplateResult {
  const moment = state.at === 'round' ? state.step : state.at;
  const isTalk = moment === 'play' || moment === 'retry';
  const [middle, half] = isTalk ? [640, 370] : [500, 480];
  return html`<svg class="scene" viewBox="0 0 1020 720" aria-hidden="true">
    <ellipse cx=${middle} cy="630" rx=${half} ry="82" fill="#F3E2C0" />
    <ellipse cx=${middle} cy="630" rx=${half - 66} ry="62" fill="#E8CF9C" />
    <ellipse cx=${middle} cy="630" rx=${half - 88} ry="56" fill="#F3E2C0" />
    ${drawings[moment]()}
  </svg>`;
}
