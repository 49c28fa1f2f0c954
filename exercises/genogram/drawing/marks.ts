import { type SVGTemplateResult, svg } from 'lit';
import type { Mark } from '../family/types.ts';
import { householdColor, palette } from './palette.ts';

/** Line icons on a grid of 12. */
const icons: Readonly<Record<Mark, string>> = {
  care: 'M6 10.2C2.7 7.8 1.4 6 1.4 4.3a2.4 2.4 0 0 1 4.6-1 2.4 2.4 0 0 1 4.6 1c0 1.7-1.3 3.5-4.6 5.9Z',
  support: 'M1.4 6.4a4.6 4.6 0 0 1 9.2 0ZM6 6.4v3a1.2 1.2 0 0 1-2.4 0',
  school:
    'M6 3.2C4.6 2.3 3 2 1.4 2.2v7.2c1.6-.2 3.2 0 4.6.9 1.4-.9 3-1.1 4.6-.9V2.2C9 2 7.4 2.3 6 3.2ZM6 3.2v7',
  work: 'M1.6 4.2h8.8v5.6H1.6ZM4.3 4.2V2.4h3.4v1.8M1.6 6.8h8.8',
  health: 'M6 1.8v8.4M1.8 6h8.4',
  worry: 'M3.4 9.4a2.3 2.3 0 0 1-.2-4.6 3 3 0 0 1 5.7-.4 2.5 2.5 0 0 1 .1 5Z',
};

/** Corners of a symbol where marks stand, px from its middle; the fourth is for houses. */
export const markPlaces = [
  { x: 23, y: -23 },
  { x: -23, y: -23 },
  { x: 24, y: 18 },
] as const;

/** A mark round 0 0: its icon in a small disc. */
export const markSign = (mark: Mark): SVGTemplateResult => svg`
  <circle class="mark" r="9" fill=${palette.white} stroke=${palette.ink} stroke-width="1.5" />
  <path class="icon" d=${icons[mark]} transform="translate(-5.4 -5.4) scale(.9)" fill="none" stroke=${palette.ink}
    stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`;

/** The small house of somebody who lives with a household but does not stand with it, round 0 0. */
export function houseSign(letter: string, color: number): SVGTemplateResult {
  const { line, fill } = householdColor(color);
  return svg`<path class="house" d="M-9 9V-2L0 -10L9 -2V9Z" fill=${fill} stroke=${line} stroke-width="1.5" stroke-linejoin="round" />
    <text y="6" text-anchor="middle" font-size="12" font-weight="700" fill=${line}>${letter}</text>`;
}
