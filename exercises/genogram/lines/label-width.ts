import type { Genogram, Person } from '../family/types.ts';
import { indexGap, outlineOf } from './symbols.ts';

/** Of names under symbols, px. */
export const nameSize = 16;
/** Of years under names, px. */
export const yearSize = 13;

/** Widths of the letters of Atkinson Hyperlegible Next, in parts of the size; about those of each class. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'`´’|jil]/, 0.24],
  [/[ f!"()]/, 0.3],
  [/[rt[\]{}°]/, 0.35],
  [/[I1/\\-]/, 0.4],
  [/[?*vyzcsxk7J]/, 0.49],
  [/[mMWÆ@%æ]/, 0.85],
  [/[wODGHNUQØ&#]/, 0.7],
  [/[A-Z02-9ß+=·–—]/, 0.61],
  [/[\u0020-\u024f]/, 0.56],
];
/** Letters of other scripts come from another font. */
const otherScript = 1;
/** Bold letters are so much wider. */
const boldness = 1.07;

/** How wide a name is under its symbol, px: an estimate that needs no page. */
export function textWidth(text: string, size = nameSize, isBold = false): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const ems = [...plain].reduce(
    (sum, letter) => sum + (classes.find(([pattern]) => pattern.test(letter))?.[1] ?? otherScript),
    0,
  );
  return Math.ceil(ems * size * (isBold ? boldness : 1));
}

/** px of a name, as `layOut` wants it: bold, because anybody may become the index person. */
export const nameWidth = (label: string): number => textWidth(label, nameSize, true);

/** What is written under a symbol, px from the middle of it: baselines, and the box round name and year. */
export interface LabelPlace {
  readonly nameY: number;
  readonly yearY: number;
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
}

export function labelPlace(person: Person, index: Genogram['index']): LabelPlace {
  const { radius, drop } = outlineOf(person);
  const isIndex = person.id === index;
  const year = yearOf(person);
  // Symbols that are small, or stick out, take their name with them; all others have theirs on one line.
  const nameY = Math.max(radius + drop + (isIndex ? indexGap : 0) + 17, drop < 0 ? 0 : 40);
  const width = Math.max(textWidth(person.label, nameSize, isIndex), textWidth(year, yearSize));
  const isEmpty = person.label === '' && year === '';
  return {
    nameY,
    yearY: nameY + 16,
    half: width / 2,
    top: nameY - 12,
    bottom: isEmpty ? nameY - 12 : nameY + (year ? 20 : 4),
  };
}

/** Under the name: the year of death, or the year of a loss; empty where there is none. */
export function yearOf({ kind, died }: Pick<Person, 'kind' | 'died'>): string {
  if (!died?.in) return '';
  return kind === 'person' || kind === 'stillbirth' || kind === 'support' ? `† ${died.in}` : String(died.in);
}
