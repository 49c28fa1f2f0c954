import type { Person } from '../family/types.ts';
import { symbolSize } from './types.ts';

/** All in px of the drawing. */
export const margin = 40;
/** Positions fall on this grid, so that lines are sharp and what is nearly straight is straight. */
export const grid = 4;

/** From middle to middle of neighbours, at least. */
export const spacing = { partners: 112, siblings: 92, others: 120, parts: 160 } as const;
/** Between two names, and between a name and a line that passes it. */
export const nameGap = 12;

/** Between lines that leave from under the same name, or from the same couple. */
export const footStep = 12;

/** The name under a symbol, and the year of death under the name. */
const nameHeight = 22;
const yearHeight = 18;

/** Between two brackets, which carry their years; and between two bars over children. */
export const bracketStep = 22;
export const barStep = 16;
/** From what stands above to the first bar, and from the last bar to the symbols below. */
export const barAbove = 12;
export const barBelow = 34;

/** Losses are drawn at half the size of others. */
export function sizeOf({ kind }: Pick<Person, 'kind'>): number {
  return kind === 'miscarriage' || kind === 'abortion' || kind === 'stillbirth' ? symbolSize / 2 : symbolSize;
}

/** How far somebody's symbol, name and year of death reach below the middle of the symbol. */
export function reachBelow({ died, kind }: Person): number {
  const isYearShown = died?.in != null && kind === 'person';
  return symbolSize / 2 + nameHeight + (isYearShown ? yearHeight : 0);
}
