import { nothing, type SVGTemplateResult, svg } from 'lit';
import { pebblePath } from '../pebble.ts';
import { paint } from './palette.ts';

// The motifs of the landscape. Each is drawn around its own foot (0 0 is where it stands) and put down with `at`.
// Light comes from the left: the shade is the same shape at the right side, black and thin.

const at = (x: number, y: number, scale = 1): string => `translate(${x} ${y}) scale(${scale})`;

/** A window of 42 by 44, its corner at x y. Light falls in it slantwise when somebody is home. */
function pane(x: number, y: number, isLit: boolean, light: string = paint.honey): SVGTemplateResult {
  return svg`<g transform=${at(x, y)}>
    <rect width="42" height="44" rx="2" fill=${isLit ? light : paint.unlit} />
    ${isLit ? svg`<path fill=${paint.glow} d="M0 27 42 19V42q0 2-2 2H2q-2 0-2-2Z" />` : nothing}
    <path fill="none" stroke=${isLit ? paint.night : '#8E99C4'} stroke-width="3" d="M21 0V44M0 21H42" />
  </g>`;
}

/** How a house looks; `lit` counts its windows from the left, the attic last. */
export interface HouseLook {
  readonly roof: string;
  readonly door: string;
  readonly lit?: readonly boolean[];
  readonly wall?: string;
  /** The light behind the panes, where honey would be the colour of the sky itself. */
  readonly light?: string | undefined;
}

/** The house at the end of the path: 248 wide, 272 high, with an attic and a chimney. */
export function house(x: number, y: number, scale: number, look: HouseLook): SVGTemplateResult {
  const lit = look.lit ?? [true, true, true];
  return svg`<g transform=${at(x, y, scale)}>
    <path fill=${paint.brick} d="M38-261 65-262V-196L38-222Z" />
    <path fill=${look.wall ?? paint.wall} d="M-105-164H105L104 0H-104Z" />
    <path opacity=".06" d="M45-164H105L104 0H58Z" />
    <path fill=${look.roof} d="M-124-157-9-268Q0-276 9-268L124-157Q0-164-124-157Z" />
    <path opacity=".1" d="M0-274Q5-273 9-268L124-157Q80-160 34-160.5Z" />
    ${pane(-84, -128, lit[0] === true, look.light)} ${pane(42, -128, lit[1] === true, look.light)} ${pane(-21, -216, lit[2] === true, look.light)}
    <path fill=${look.door} d="M-23 0V-54C-23-86 23-86 23-54V0Z" />
    <circle cx="13" cy="-32" r="3.5" fill=${paint.honey} />
  </g>`;
}

/** A neighbour's house: 174 wide, 200 high. */
export function cottage(x: number, y: number, scale: number, look: HouseLook): SVGTemplateResult {
  const lit = look.lit ?? [true, true];
  return svg`<g transform=${at(x, y, scale)}>
    <path fill=${look.wall ?? paint.wallPink} d="M-75-120H75L74 0H-74Z" />
    <path opacity=".06" d="M37-120H75L74 0H43Z" />
    <path fill=${look.roof} d="M-87-114-5-196Q0-201 5-196L87-114Q0-120-87-114Z" />
    <path opacity=".1" d="M0-199Q3-199 5-196L87-114Q56-117 20-117.5Z" />
    <g transform="translate(-60 -95) scale(.72)">${pane(0, 0, lit[0] === true)}</g>
    <g transform="translate(30 -95) scale(.72)">${pane(0, 0, lit[1] === true)}</g>
    <path fill=${look.door} d="M-16.5 0V-40C-16.5-63 16.5-63 16.5-40V0Z" />
    <circle cx="9" cy="-24" r="2.5" fill=${paint.honey} />
  </g>`;
}

/** A tree: crown 108 wide, 190 high with its trunk. */
export function tree(x: number, y: number, scale: number, crown: string): SVGTemplateResult {
  return svg`<g transform=${at(x, y, scale)}>
    <path fill=${paint.trunk} d="M-5-70H5L7 0H-7Z" />
    <path fill=${crown} d="M1-190C32-190 54-158 54-120 54-85 38-64 0-64-38-64-54-86-54-121-54-158-30-190 1-190Z" />
    <path opacity=".1" d="M10-189C36-183 54-154 54-120 54-88 41-67 8-64 40-86 38-150 10-189Z" />
  </g>`;
}

/** A cloud 324 wide and 146 high at scale 1; x y is its upper left corner. */
export function cloud(x: number, y: number, scale: number, fill: string, opacity = 1): SVGTemplateResult {
  return svg`<path transform=${at(x, y, scale)} fill=${fill} opacity=${opacity}
    d="M44 146C14 146 0 128 0 104 0 76 20 58 50 58 55 22 84 0 122 0 158 0 184 20 194 50 204 38 216 33 230 33 262 33 284 58 282 92 308 92 324 103 324 121 324 137 312 146 296 146Z" />`;
}

/** Four-pointed stars; each place is x, y and the length of an arm. */
export function stars(places: readonly (readonly [x: number, y: number, arm: number])[]): SVGTemplateResult {
  return svg`<g fill=${paint.starlight}>${places.map(
    ([x, y, arm]) => svg`<path transform=${at(x, y, arm)} d="M0-1Q.2-.2 1 0 .2.2 0 1-.2.2-1 0-.2-.2 0-1Z" />`,
  )}</g>`;
}

/** How a stone looks. */
export interface StoneLook {
  readonly fill: string;
  readonly text: string;
  /** The rim; white when left out. */
  readonly rim?: string;
}

/** A stone of the path with its number, `size` wide with its rim. */
export function stone(
  number: number,
  x: number,
  y: number,
  size: number,
  look: StoneLook,
): SVGTemplateResult {
  const rim = Math.max(3, size * 0.045);
  const inner = (size - 2 * rim) / 100;
  return svg`<g class="stone">
    <path fill=${look.rim ?? paint.white} transform=${at(x - size / 2, y - size / 2, size / 100)} d=${pebblePath} />
    <path fill=${look.fill} transform=${at(x - inner * 50, y - inner * 50, inner)} d=${pebblePath} />
    <text x=${x} y=${Math.round(y + size * 0.175)} font-size=${Math.round(size * 0.48)} fill=${look.text}>${number}</text>
  </g>`;
}
