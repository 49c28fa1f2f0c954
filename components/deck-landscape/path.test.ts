import { expect, test } from 'vitest';
import { joined, pieces } from './path.ts';

const points = [
  { x: 0, y: 0 },
  { x: 60, y: 30 },
  { x: 120, y: 0 },
];

test('there is one piece per pair of points, and each starts where the one before ends', () => {
  expect(pieces(points)).toEqual(['M0 0C10 5 40 30 60 30', 'M60 30C80 30 110 5 120 0']);
});

test('joined pieces are one line through all points', () => {
  expect(joined(pieces(points))).toBe('M0 0C10 5 40 30 60 30C80 30 110 5 120 0');
  expect(joined([])).toBe('');
});
