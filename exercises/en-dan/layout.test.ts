import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Branch, footOf, indentOf, layOut, type Sapling } from './layout.ts';

/** A tree written as depths and counts. */
const tree = (...branches: readonly (readonly [number, number])[]): Sapling => ({
  branches: branches.map(([depth, count]) => ({ depth, count })),
  more: 0,
});
/** Every row is as high as one line of letters with some air. */
const lines =
  (...saplings: readonly Sapling[]) =>
  (at: number, size: number) =>
    (saplings[at]?.branches ?? []).map(() => size * 1.7);

/** Grows any sound tree out of random steps. */
const saplingArb = fc
  .record({
    steps: fc.array(fc.record({ up: fc.nat(4), count: fc.integer({ min: 1, max: 30 }) }), { maxLength: 60 }),
    more: fc.nat(5),
  })
  .map(({ steps, more }): Sapling => {
    const branches: Branch[] = [];
    const trail: number[] = [];
    for (const { up, count } of steps) {
      const last = branches.at(-1)?.depth ?? -1;
      const depth = Math.max(0, Math.min(6, last + 1 - up));
      const most = depth === 0 ? 30 : (trail[depth - 1] ?? 1);
      trail[depth] = Math.min(count, most);
      branches.push({ depth, count: Math.min(count, most) });
    }
    return { branches, more };
  });

describe('letters', () => {
  test('few nodes are large, more are smaller, and both trees have the same size', () => {
    const few = tree([0, 1], [1, 1]);
    expect(layOut([few, few], lines(few, few), 640).size).toBe(40);
    const more = tree([0, 1], ...Array.from({ length: 9 }, () => [1, 1] as const));
    const fitted = layOut([few, more], lines(few, more), 640);
    expect(fitted.size).toBe(32);
    expect(fitted.trees.map(({ others }) => others)).toEqual([0, 0]);
  });

  test('on paper they may be smaller before anything is left out', () => {
    const many = tree([0, 1], ...Array.from({ length: 15 }, () => [1, 1] as const));
    expect(layOut([many], lines(many), 640).trees[0]?.others).toBeGreaterThan(0);
    expect(layOut([many], lines(many), 640, { isPaper: true })).toMatchObject({
      size: 20,
      trees: [{ others: 0 }],
    });
  });
});

describe('what is drawn', () => {
  const drawn = (sapling: Sapling, room: number) =>
    layOut([sapling], lines(sapling), room).trees[0]?.placed.map(({ index }) => index);

  test('most said first, and what it grows from', () => {
    const sapling = tree([0, 9], [1, 1], [1, 8], [2, 7], [3, 1], [0, 2], [1, 2], [1, 1]);
    expect(drawn(sapling, 51 * 5 + 45 + 40)).toEqual([0, 2, 3, 5, 6]);
  });

  test('between equals each fact has its first way before any has its second', () => {
    const ways = [
      [1, 1],
      [2, 1],
      [1, 1],
      [2, 1],
    ] as const;
    const sapling = tree([0, 2], ...ways, [0, 2], ...ways);
    expect(drawn(sapling, 51 * 6 + 45 + 50)).toEqual([0, 1, 2, 5, 6, 7]);
  });

  test('a fact for which only itself has room is not drawn', () => {
    expect(drawn(tree([0, 1], [1, 1], [0, 1], [1, 1]), 51 * 2 + 45 + 25 + 20)).toEqual([0, 1]);
  });

  test('what is not drawn is counted as often as it was said, with what did not travel', () => {
    const sapling = { ...tree([0, 5], [1, 5], [1, 3], [2, 2], [2, 1]), more: 4 };
    const [grown] = layOut([sapling], lines(sapling), 51 * 2 + 45 + 10).trees;
    expect(grown?.placed.map(({ index }) => index)).toEqual([0, 1]);
    expect(grown?.others).toBe(3 + 2 + 1 + 4);
  });

  test('nothing gives nothing', () => {
    expect(layOut([tree()], lines(tree()), 600)).toEqual({
      size: 40,
      trees: [{ placed: [], foot: 0, others: 0 }],
    });
  });
});

describe('lines', () => {
  test('the most said is the thickest, once said the thinnest', () => {
    const sapling = tree([0, 10], [1, 10], [1, 5], [1, 1]);
    const widths = layOut([sapling], lines(sapling), 900).trees[0]?.placed.map(({ line }) => line?.width);
    expect(widths).toEqual([undefined, 18, 10, 4]);
  });

  test('where all were said once all are thin', () => {
    const sapling = tree([0, 1], [1, 1], [2, 1]);
    const widths = layOut([sapling], lines(sapling), 900).trees[0]?.placed.map(({ line }) => line?.width);
    expect(widths).toEqual([undefined, 4, 4]);
  });

  test('a line goes from below its parent to the side of its child', () => {
    const sapling = tree([0, 1], [1, 1]);
    const [fact, link] = layOut([sapling], () => [60, 60], 900).trees[0]?.placed ?? [];
    expect(link?.line?.path.startsWith(`M${indentOf(40) / 2} 60V`)).toBe(true);
    expect(link?.line?.path.endsWith(`H${link.x}`)).toBe(true);
    expect([fact?.x, link?.x, link?.y]).toEqual([0, indentOf(40), 70]);
  });
});

test('whatever was said: nothing overlaps, nothing is below the room, no node is without its parent, all is counted', () => {
  fc.assert(
    fc.property(
      fc.array(saplingArb, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 300, max: 900 }),
      fc.boolean(),
      (saplings, room, isPaper) => {
        const measure = (at: number, size: number) =>
          (saplings[at]?.branches ?? []).map((_, index) => size * (1.4 + (index % 3)));
        const { size, trees } = layOut(saplings, measure, room, { isPaper });
        for (const [at, { placed, foot, others }] of trees.entries()) {
          const { branches, more } = saplings[at] ?? { branches: [], more: 0 };
          for (const [nth, { y, height, index, depth }] of placed.entries()) {
            const before = placed[nth - 1];
            if (before) expect(y).toBeGreaterThanOrEqual(before.y + before.height);
            expect(y + height).toBeLessThanOrEqual(room + 0.001);
            if (depth > 0) {
              const parent = placed.slice(0, nth).findLast((one) => one.depth < depth);
              const isNext = branches
                .slice((parent?.index ?? -1) + 1, index)
                .every((one) => one.depth >= depth);
              expect(parent?.depth === depth - 1 && isNext).toBe(true);
            } else expect(placed[nth + 1]?.depth ?? branches[index + 1]?.depth ?? 0).toBeLessThanOrEqual(1);
          }
          if (others > 0) expect(foot + footOf(size)).toBeLessThanOrEqual(room + 0.001);
          const said = (all: readonly Branch[]) =>
            all.reduce((sum, { depth, count }) => (depth === 0 ? sum : sum + count), 0);
          expect(said(placed.map(({ index }) => branches[index] as Branch)) + others).toBe(
            said(branches) + more,
          );
        }
      },
    ),
  );
});
