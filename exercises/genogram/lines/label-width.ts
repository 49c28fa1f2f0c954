import type { Genogram, Person } from '../family/types.ts';

/** Of names under symbols, px. */
export const nameSize = 16;

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

/** px of what stands under somebody's symbol; the index person's name is bold. */
export const labelWidth = (person: Pick<Person, 'id' | 'label' | 'died'>, index: Genogram['index']): number =>
  Math.max(
    textWidth(person.label, nameSize, person.id === index),
    person.died?.in ? textWidth(`† ${person.died.in}`, 13) : 0,
  );
