import { expect, test } from 'vitest';
import type { BondKind } from '../family/types.ts';
import { bondShape } from './bond-shapes.ts';
import { bondLines } from './bonds.ts';
import { bond, genogram, person } from './fixtures/family.ts';
import { laid } from './fixtures/laid.ts';
import { distance } from './geometry.ts';
import { isInOutline, outlineOf } from './symbols.ts';

const nowhere = { x: 0, y: 0 };
const straight = [nowhere, { x: 100, y: 0 }];
const shapeOf = (kind: BondKind, isOneSided = false) => bondShape({ kind, isOneSided }, straight);
const family = (ids: readonly string[], ...bonds: ReturnType<typeof bond>[]) =>
  genogram({ persons: ids.map((id) => person(id)), bonds });
const middleOf = (points: readonly { x: number; y: number }[]) => points[Math.floor(points.length / 2)];

test('close is two lines, fused is three, side by side', () => {
  expect(shapeOf('close').strokes).toHaveLength(2);
  expect(shapeOf('fused').strokes).toHaveLength(3);
  expect(new Set(shapeOf('fused').strokes).size).toBe(3);
});

test('conflict has teeth, and no arrow unless it is one-sided', () => {
  expect(shapeOf('conflict').strokes[0]?.split('L').length).toBeGreaterThan(12);
  expect(shapeOf('conflict').fills).toEqual([]);
  expect(shapeOf('conflict', true).fills).toHaveLength(1);
});

test('violence and being focused point at somebody', () => {
  expect(shapeOf('violence').fills[0]).toMatch(/^M100 0L/);
  expect(shapeOf('focused').fills[0]).toMatch(/^M100 0L/);
  expect(shapeOf('violence').strokes[0]?.split('L').length).toBeGreaterThan(12);
});

test('cut-off is broken by two bars, repaired has a ring between them', () => {
  expect(shapeOf('cut-off').strokes).toHaveLength(4);
  expect(shapeOf('cut-off').ring).toBeNull();
  expect(shapeOf('repaired').ring).toEqual({ x: 50, y: 0 });
});

test('only distant is dotted', () => {
  expect(shapeOf('distant').isDotted).toBe(true);
  expect(shapeOf('close').isDotted).toBe(false);
});

test('a bond runs from edge to edge, curved', () => {
  const drawn = family(['a', 'b'], bond('a', 'b'));
  const layout = laid(drawn, [{ a: 100, b: 300 }]);
  const points = bondLines(drawn, layout)[0]?.points ?? [];
  expect(distance(points[0] ?? nowhere, { x: 100, y: 70 })).toBeCloseTo(27, -1);
  expect(distance(points.at(-1) ?? nowhere, { x: 300, y: 70 })).toBeCloseTo(27, -1);
  expect(Math.abs((middleOf(points)?.y ?? 70) - 70)).toBeGreaterThan(20);
});

test.each([
  { neighbour: 0, way: 'below', sign: 1 },
  { neighbour: 2, way: 'above', sign: -1 },
])('it bows away from the nearer neighbour ($way)', ({ neighbour, sign }) => {
  const drawn = family(['a', 'b', 'c'], bond('a', 'b'));
  const rows = [{}, { a: 100, b: 400 }, {}].map((row, index) => (index === neighbour ? { c: 250 } : row));
  const points = bondLines(drawn, laid(drawn, rows))[0]?.points ?? [];
  expect(Math.sign((middleOf(points)?.y ?? 0) - 220)).toBe(sign);
});

test('two bonds of the same two persons take a side each', () => {
  const drawn = family(['a', 'b'], bond('a', 'b'), bond('b', 'a', { id: 'back', kind: 'conflict' }));
  const ys = bondLines(drawn, laid(drawn, [{ a: 100, b: 300 }])).map(
    ({ points }) => middleOf(points)?.y ?? 0,
  );
  expect(Math.min(...ys)).toBeLessThan(50);
  expect(Math.max(...ys)).toBeGreaterThan(90);
});

test('it goes round who stands between', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const drawn = family(ids, bond('a', 'e'));
  const layout = laid(drawn, [{ a: 100, b: 192, c: 284, d: 376, e: 468 }]);
  const points = bondLines(drawn, layout)[0]?.points ?? [];
  for (const id of ['b', 'c', 'd']) {
    const place = layout.places.get(id) ?? nowhere;
    expect(points.some((point) => isInOutline(point, outlineOf(person(id)), place, 5))).toBe(false);
  }
});

test('somebody without a place has no bond, and a bond with oneself is none', () => {
  const drawn = family(['a', 'b'], bond('a', 'b'), bond('a', 'a', { id: 'self' }));
  expect(bondLines(drawn, laid(drawn, [{ a: 100 }]))).toEqual([]);
});
