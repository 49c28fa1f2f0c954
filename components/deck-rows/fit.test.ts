import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitGroups, fitRows, type Measure, pagesOf } from './fit.ts';

/** Rows of so many letters: a column of the slide is 1576 px wide, a letter half as wide as it is high. */
const rowsOf =
  (count: number, letters: number): Measure =>
  ({ size, columns }) => {
    const perLine = 1576 / columns / (size / 2);
    return Array.from({ length: count }, () => Math.ceil(letters / perLine) * size * 1.2 + size);
  };
const room = 640;

test('one answer is large, in one column', () => {
  expect(fitRows(rowsOf(1, 20), room, false)).toEqual({ size: 52, columns: 1, pages: [[[0]]] });
});

test('twelve answers stand on one page in two even columns', () => {
  const { columns, pages } = fitRows(rowsOf(12, 20), room, false);
  expect(columns).toBe(2);
  expect(pages).toEqual([
    [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ],
  ]);
});

test('sixty long answers go to pages, with letters that can be read, and all are there', () => {
  const { size, pages } = fitRows(rowsOf(60, 140), room, false);
  expect(size).toBeGreaterThanOrEqual(32);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat(2)).toEqual(Array.from({ length: 60 }, (_, index) => index));
});

test('paper takes smaller letters before it takes a second page', () => {
  const onScreen = fitRows(rowsOf(21, 60), room, false);
  const onPaper = fitRows(rowsOf(21, 60), room, true);
  expect(onScreen.pages.length).toBeGreaterThan(1);
  expect(onPaper.pages).toHaveLength(1);
  expect(onPaper.size).toBeGreaterThanOrEqual(20);
});

test('groups keep their own column on every page', () => {
  const { columns, pages } = fitGroups(
    rowsOf(30, 30),
    [[0, 2, 4], [], Array.from({ length: 20 }, (_, at) => at + 5)],
    room,
    false,
  );
  expect(columns).toBe(3);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.[0]).toEqual([0, 2, 4]);
  expect(pages.every((page) => page.length === 3 && page[1]?.length === 0)).toBe(true);
  expect(pages.flatMap((page) => page[2] ?? [])).toEqual(Array.from({ length: 20 }, (_, at) => at + 5));
});

test('for any heights every row stands once, in order, and no column is higher than the room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: room }), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 3 }),
      (heights, columns) => {
        const pages = pagesOf(heights, 10, columns, room);
        expect(pages.flat(2)).toEqual(heights.map((_, index) => index));
        for (const column of pages.flat()) {
          const height = column.reduce((sum, row) => sum + (heights[row] ?? 0) + 10, -10);
          expect(height).toBeLessThanOrEqual(room);
        }
        expect(pages.every((page) => page.length <= columns)).toBe(true);
      },
    ),
  );
});

test('a row higher than the room still stands somewhere', () => {
  expect(pagesOf([900, 50], 10, 2, room)).toEqual([[[0], [1]]]);
});

test('no rows are no pages', () => {
  expect(pagesOf([], 10, 2, room)).toEqual([]);
});
