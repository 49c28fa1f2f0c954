import { expect, test } from 'vitest';
import { legendOf } from './drawing/legend-keys.ts';
import { example } from './example.ts';
import { breachOf } from './family/rules.ts';
import type { Genogram } from './family/types.ts';
import { steps } from './model.ts';
import { frameOfExample, standOf } from './reveal.ts';
import { signs } from './signs.ts';

const stands = Array.from({ length: steps.length + 1 }, (_, shown) => standOf({ shown }));
const ids = ({ persons, unions, bonds, households }: Genogram) =>
  [persons, unions, bonds, households].flatMap((list) => list.map(({ id }) => id));

test('each step but the legend brings something, none takes anything away, and at the end all is there', () => {
  const counts = stands.map(({ genogram }) => ids(genogram).length);
  expect(counts[0]).toBe(0);
  for (const [step, name] of steps.entries()) {
    const [before, after] = [
      ids(stands[step]?.genogram ?? example),
      ids(stands[step + 1]?.genogram ?? example),
    ];
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length > before.length, name).toBe(name !== 'legend');
  }
  expect(stands.at(-1)?.genogram).toEqual(example);
});

test('nobody moves', () => {
  for (const { layout } of stands) expect(layout.places).toEqual(stands.at(-1)?.layout.places);
});

test('every step is a genogram that holds', () => {
  expect(stands.slice(1).map(({ genogram }) => breachOf(genogram))).toEqual(steps.map(() => null));
});

test('no line leads to somebody who is not there yet', () => {
  for (const { genogram, layout } of stands) {
    const here = genogram.persons.map(({ id }) => layout.places.get(id));
    const drawn = new Set(genogram.unions.map(({ id }) => id));
    const couples = layout.unions.filter(({ union }) => drawn.has(union));
    for (const { union, segments } of couples) {
      expect(genogram.unions.find(({ id }) => id === union)?.partners).toHaveLength(2);
      for (const { from, to } of segments)
        for (const end of [from, to])
          expect(here.some((place) => place && Math.hypot(place.x - end.x, place.y - end.y) < 40)).toBe(true);
    }
  }
});

test('with one parent the children hang under that one, in one piece', () => {
  const { layout } = standOf({ shown: steps.indexOf('children') + 1 });
  const mother = layout.places.get('mama');
  const [upright, bar] = layout.sibships.find(({ union }) => union === 'parents')?.segments ?? [];
  expect(upright?.from).toMatchObject({ x: mother?.x, y: mother?.y });
  const tops = layout.children
    .filter(({ union }) => union === 'parents')
    .map(({ segments }) => segments[0]?.from);
  for (const point of [upright?.to, ...tops]) {
    expect(point?.y).toBe(bar?.from.y);
    expect(point?.x).toBeGreaterThanOrEqual(bar?.from.x ?? Number.NaN);
    expect(point?.x).toBeLessThanOrEqual(bar?.to.x ?? Number.NaN);
  }
});

test('everybody stands inside the frame of the slide', () => {
  const { x, y, width, height } = frameOfExample();
  for (const place of standOf({ shown: steps.length }).layout.places.values()) {
    expect(place.x - 22).toBeGreaterThan(x);
    expect(place.x + 22).toBeLessThan(x + width);
    expect(place.y - 22).toBeGreaterThan(y);
    expect(place.y + 45).toBeLessThan(y + height);
  }
});

test('the list of signs has every sign of the example', () => {
  expect(legendOf(signs)).toEqual(expect.arrayContaining([...legendOf(example)]));
});
