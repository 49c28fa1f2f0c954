import type { Point } from './path.ts';

/** Where a stone lies and how wide it is with its rim. */
export interface StonePlace extends Point {
  readonly size: number;
}

/** The way to the house on the title slide. */
export const titleStones: readonly StonePlace[] = [
  { x: 1112, y: 1028, size: 84 },
  { x: 1076, y: 957, size: 68 },
  { x: 1200, y: 928, size: 58 },
  { x: 1320, y: 898, size: 49 },
  { x: 1428, y: 871, size: 40 },
  { x: 1504, y: 829, size: 31 },
];

/** The path along the bottom of a step opener. */
export const openerStones: readonly StonePlace[] = [
  { x: 186, y: 940, size: 140 },
  { x: 470, y: 897, size: 128 },
  { x: 800, y: 905, size: 117 },
  { x: 1115, y: 811, size: 106 },
  { x: 1405, y: 790, size: 94 },
  { x: 1660, y: 689, size: 84 },
];

/**
 * The wave of the overview. Odd stones lie high with their text above (bottom of the text at y 442), even ones low with
 * their text below (top at y 760). A text starts at `textX` and has `textWidth`; nothing of the drawing lies under it.
 */
export const overviewStones: readonly (StonePlace & {
  textX: number;
  textWidth: number;
  text: 'above' | 'below';
})[] = [
  { x: 330, y: 536, size: 132, textX: 272, textWidth: 450, text: 'above' },
  { x: 575, y: 670, size: 132, textX: 517, textWidth: 450, text: 'below' },
  { x: 820, y: 536, size: 132, textX: 762, textWidth: 450, text: 'above' },
  { x: 1065, y: 670, size: 132, textX: 1007, textWidth: 450, text: 'below' },
  { x: 1310, y: 536, size: 132, textX: 1252, textWidth: 440, text: 'above' },
  { x: 1555, y: 670, size: 132, textX: 1497, textWidth: 343, text: 'below' },
];
