import { expect, test } from 'vitest';
import { cases } from '../fixtures/cases.ts';
import {
  birthOrderBreaks,
  couplesApart,
  labelWidth,
  linesThrough,
  overlaps,
} from '../fixtures/drawing-checks.ts';
import { randomFamily, withRelative } from '../fixtures/random-family.ts';
import { layOut } from './layout.ts';

// One seed for 500 families; `GENOGRAM_SEED` repeats a run.
const base = Number(process.env.GENOGRAM_SEED ?? Math.floor(Math.random() * 1e6));
const families = Array.from({ length: 500 }, (_, at) => randomFamily(base + at, 2 + (at % 29)));
const layouts = families.map((family) => layOut(family, labelWidth));

/** What is wrong, per family with something wrong. */
function wrongs(
  find: (family: (typeof families)[number], layout: (typeof layouts)[number]) => string[],
): string[] {
  return families.flatMap((family, at) => {
    const layout = layouts[at];
    const found = layout ? find(family, layout) : ['no layout'];
    return found.length > 0 ? `${family.id}: ${found.join(', ')}` : [];
  });
}

test('500 random families: everybody stands somewhere, once, in one row with partners and one below parents', () => {
  const crossings = layouts.map((layout) => layout.crossings);
  const sum = crossings.reduce((total, count) => total + count, 0);
  const none = crossings.filter((count) => count === 0).length;
  console.log(
    `GENOGRAM_SEED=${base}: ${sum} crossings in 500 families, ${none} without any, most ${Math.max(...crossings)}`,
  );
  expect(
    wrongs(({ persons, unions }, { places, rows }) => {
      const standing = rows.flat();
      const row = (id: string) => places.get(id)?.row ?? Number.NaN;
      return [
        ...persons
          .filter(({ id }) => standing.filter((one) => one === id).length !== 1)
          .map(({ id }) => `lost ${id}`),
        ...persons.filter(({ id }) => !rows[row(id)]?.includes(id)).map(({ id }) => `row of ${id}`),
        ...unions.flatMap(({ id, partners, children }) => {
          const [first = ''] = partners;
          const isRight =
            partners.every((partner) => row(partner) === row(first)) &&
            children.every(({ person }) => row(person) === row(first) + 1);
          return isRight ? [] : `rows of ${id}`;
        }),
      ];
    }),
  ).toEqual([]);
});

test('500 random families: no symbols or names overlap, no line runs through them', () => {
  expect(wrongs(overlaps)).toEqual([]);
  expect(wrongs(linesThrough)).toEqual([]);
});

test('500 random families: siblings stand in birth order, couples side by side', () => {
  expect(wrongs(birthOrderBreaks)).toEqual([]);
  expect(wrongs(couplesApart)).toEqual([]);
});

test('the same family gives the same layout', () => {
  for (const [at, family] of families.slice(0, 50).entries())
    expect(layOut(structuredClone(family), labelWidth)).toEqual(layouts[at]);
});

test('one more person moves nobody else by more than two places', { timeout: 60_000 }, () => {
  const drawn = [
    ...families,
    ...Array.from({ length: 10 }, () => cases().map(({ genogram }) => genogram)).flat(),
  ];
  let most = 0;
  const jumps = drawn.flatMap((family, at) => {
    const rows = (layouts[at] ?? layOut(family, labelWidth)).rows;
    const grown = withRelative({ ...family, rows }, base + at);
    if (!grown) return [];
    const after = layOut(grown, labelWidth).rows;
    return family.persons.flatMap(({ id }) => {
      const places = [rows, after].map(
        (all) => all.find((row) => row.includes(id))?.indexOf(id) ?? Number.NaN,
      );
      const moved = Math.abs((places[0] ?? 0) - (places[1] ?? 0));
      most = Math.max(most, moved);
      return moved > 2 ? `${family.id} (${base + at}): ${id} by ${moved}` : [];
    });
  });
  console.log(`GENOGRAM_SEED=${base}: one more person moved others by at most ${most}`);
  expect(jumps).toEqual([]);
});
