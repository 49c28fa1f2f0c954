import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStones } from './pack.ts';

test('few stones are large and stand on each other', () => {
  expect(packStones(3, 140, 300)).toEqual({ size: 64, gap: 7, perRow: 1 });
});

test('nobody chose anything: one place for a stone all the same', () => {
  expect(packStones(0, 140, 300).perRow).toBe(1);
});

test('many are smaller, and beside each other', () => {
  const { size, perRow } = packStones(40, 140, 300);
  expect(size).toBeLessThan(40);
  expect(perRow).toBeGreaterThan(1);
});

test('whatever the room: no tower is wider than its place, and up to 60 are not higher either', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 90, max: 160 }),
      fc.integer({ min: 200, max: 700 }),
      (most, width, height) => {
        const { size, gap, perRow } = packStones(most, width, height);
        expect(perRow * (size + gap) - gap).toBeLessThanOrEqual(width);
        expect(Math.ceil(most / perRow) * (size + gap) - gap).toBeLessThanOrEqual(height);
      },
    ),
    { examples: [[60, 90, 200]] },
  );
});
