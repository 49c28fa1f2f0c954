import { expect, test } from 'vitest';
import { genogram, household, person } from './fixtures/family.ts';
import { laid } from './fixtures/laid.ts';
import { householdShapes } from './households.ts';
import { ringsAround } from './outline.ts';

const shapesOf = (members: readonly string[], rows: readonly Readonly<Record<string, number>>[]) => {
  const drawn = genogram({
    persons: rows.flatMap((row) => Object.keys(row)).map((id) => person(id)),
    households: [household('Thuis', ...members)],
  });
  return { layout: laid(drawn, rows), ...householdShapes(drawn, laid(drawn, rows)) };
};

test('members who stand beside each other share one box', () => {
  const { outlines, marks, letters } = shapesOf(['a', 'b'], [{ a: 100, b: 200, c: 320 }]);
  expect(outlines).toHaveLength(1);
  expect(outlines[0]?.boxes).toHaveLength(1);
  expect([marks, letters.size]).toEqual([[], 0]);
});

test('a parent and the children below share one stepped outline', () => {
  const { outlines } = shapesOf(
    ['m', 'k1', 'k2'],
    [
      { p: 80, m: 200 },
      { k1: 120, k2: 212 },
    ],
  );
  expect(outlines).toHaveLength(1);
  const rings = ringsAround(outlines[0]?.boxes ?? []);
  expect(rings).toHaveLength(1);
  expect(rings[0]?.length).toBeGreaterThan(4);
});

test('runs that do not quite overlap are joined by a corridor', () => {
  const { outlines } = shapesOf(['m', 'k'], [{ m: 100 }, { k: 200 }]);
  expect(outlines).toHaveLength(1);
  expect(ringsAround(outlines[0]?.boxes ?? [])).toHaveLength(1);
});

test('a stranger between members is not swallowed: a mark for who stands apart', () => {
  const { outlines, marks, letters, layout } = shapesOf(
    ['a', 'b', 'd'],
    [{ a: 100, b: 200, c: 300, d: 400 }],
  );
  expect(outlines).toHaveLength(1);
  expect(marks.map((mark) => mark.person)).toEqual(['d']);
  expect(letters.get('Thuis')).toBe('A');
  const stranger = layout.places.get('c') ?? { x: 0, y: 0 };
  for (const { left, right } of outlines[0]?.boxes ?? [])
    expect(left < stranger.x && stranger.x < right).toBe(false);
});

test('where nobody touches there are marks only', () => {
  const { outlines, marks } = shapesOf(['a', 'c'], [{ a: 100, b: 200, c: 300 }]);
  expect(outlines).toEqual([]);
  expect(marks.map((mark) => mark.person)).toEqual(['a', 'c']);
});

test('who lives alone has an outline', () => {
  const { outlines, marks } = shapesOf(['a'], [{ a: 100, b: 200 }]);
  expect([outlines.length, marks.length]).toEqual([1, 0]);
});

test('a grandparent and a grandchild with a row between do not touch', () => {
  const { outlines, marks } = shapesOf(['g', 'k'], [{ g: 100 }, { m: 100 }, { k: 100 }]);
  expect([outlines.length, marks.length]).toEqual([0, 2]);
});

test('names do not come into each other: a box ends halfway to the neighbour', () => {
  const { outlines } = shapesOf(['a'], [{ a: 100, b: 160 }]);
  expect(outlines[0]?.boxes[0]?.right).toBeLessThanOrEqual(135);
});
