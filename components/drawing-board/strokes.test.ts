import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  maxPoints,
  type PlacedStroke,
  type Sample,
  samplesOf,
  sheet,
  simplify,
  strokeFrom,
  touched,
} from './strokes.ts';

const pen = { colour: 'ink', width: 'medium', isPen: true } as const;
const finger = { ...pen, isPen: false } as const;
const at = (x: number, y: number, pressure = 0.5): Sample => ({ x, y, pressure });
const coordinate = fc.float({ min: -300, max: 1600, noNaN: true });
const samples = fc.array(
  fc.record({ x: coordinate, y: coordinate, pressure: fc.float({ min: 0, max: 1, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 900,
  },
);

test('whatever a hand does, the stroke lies on the sheet in whole units and travels in 2 kB', () => {
  const look = fc.record({
    colour: fc.constantFrom('ink', 'coral', 'honey', 'green', 'blue', 'purple'),
    width: fc.constantFrom('thin', 'medium', 'thick'),
    isPen: fc.boolean(),
  });
  fc.assert(
    fc.property(samples, look, (drawn, how) => {
      const stroke = strokeFrom(drawn, how);
      const count = stroke.points.length / 2;
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(maxPoints);
      expect(stroke.pressure).toHaveLength(how.isPen ? count : 0);
      for (const { x, y } of samplesOf(stroke)) {
        expect(Number.isInteger(x) && x >= 0 && x <= sheet.width).toBe(true);
        expect(Number.isInteger(y) && y >= 0 && y <= sheet.height).toBe(true);
      }
      expect(JSON.stringify(stroke).length).toBeLessThanOrEqual(2_048);
    }),
  );
});

test('what is left out lies as near to the line as was asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1250 }) }), {
        minLength: 2,
        maxLength: 60,
      }),
      (points) => {
        const drawn = points.map(({ x, y }) => at(x, y));
        const kept = simplify(drawn, 5);
        for (const sample of drawn) {
          const nearest = Math.min(...kept.map((from, index) => gap(sample, from, kept[index + 1] ?? from)));
          expect(nearest).toBeLessThanOrEqual(5.001);
        }
      },
    ),
  );
});

function gap(point: Sample, from: Sample, to: Sample): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const share = Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

test('a straight line is its two ends; a tap is one point; a corner stays', () => {
  const line = Array.from({ length: 50 }, (_, index) => at(index * 10, index * 10));
  expect(strokeFrom(line, finger).points).toEqual([0, 0, 490, 490]);
  expect(strokeFrom([at(7.4, 8.6)], finger).points).toEqual([7, 9]);
  expect(strokeFrom([at(7, 9), at(7.2, 9.1)], finger).points).toEqual([7, 9]);
  expect(strokeFrom([at(0, 0), at(100, 0), at(100, 100)], finger).points).toEqual([0, 0, 100, 0, 100, 100]);
});

test('a pen that presses harder halfway keeps that, a finger presses evenly', () => {
  const line = [at(0, 0, 0.2), at(50, 0, 1), at(100, 0, 0.2)];
  expect(strokeFrom(line, pen)).toMatchObject({ points: [0, 0, 50, 0, 100, 0], pressure: '292' });
  expect(strokeFrom(line, finger)).toMatchObject({ points: [0, 0, 100, 0], pressure: '' });
});

test('the eraser touches what lies on its way, also between two events, and nothing else', () => {
  const stroke = (id: string, points: number[]): PlacedStroke => ({
    id,
    isOwn: true,
    stroke: { colour: 'ink', width: 'thin', points, pressure: '' },
  });
  const strokes = [
    stroke('across', [500, 0, 500, 1000]),
    stroke('far', [900, 0, 900, 1000]),
    stroke('dot', [200, 520]),
  ];
  expect(touched(strokes, { x: 100, y: 500 }, { x: 700, y: 500 })).toEqual(['across', 'dot']);
  expect(touched(strokes, { x: 300, y: 500 }, { x: 300, y: 500 })).toEqual([]);
});
