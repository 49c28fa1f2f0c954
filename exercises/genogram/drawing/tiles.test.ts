import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheet, tilesOf } from './tiles.ts';

const frame = (width: number, height: number) => ({ x: 0, y: 0, width, height });
/** px of paper; 9 pt are 12 px. */
const nameOn = (scale: number) => 16 * scale;

test('a small drawing is as large as on screen, with room below it', () => {
  expect(tilesOf(frame(500, 460), 170)).toEqual({ scale: 1, tiles: [frame(500, 460)] });
});

test('a larger one gives up the room first', () => {
  const { scale, tiles } = tilesOf(frame(1200, 820), 170);
  expect(tiles).toHaveLength(1);
  expect(820 * scale).toBeLessThanOrEqual(sheet.height);
});

test('what would get names under 9 pt goes over several sheets', () => {
  const { scale, tiles } = tilesOf(frame(2200, 550), 170);
  expect(tiles).toHaveLength(2);
  expect(nameOn(scale)).toBe(12);
});

test('whatever the drawing: names of 9 pt at least, no sheet too full, and everybody whole on one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 6000 }), fc.integer({ min: 200, max: 3000 }), (width, height) => {
      const { scale, tiles } = tilesOf(frame(width, height), 170);
      expect(nameOn(scale)).toBeGreaterThanOrEqual(12);
      for (const tile of tiles) {
        expect(tile.width * scale).toBeLessThanOrEqual(sheet.width + 0.001);
        expect(tile.height * scale).toBeLessThanOrEqual(sheet.height + 0.001);
      }
      // Wherever a symbol with its name stands, it stands between the sides of one tile.
      expect(
        torn(
          tiles.map(({ x, width: wide }) => [x, x + wide]),
          width,
        ),
      ).toEqual([]);
      expect(
        torn(
          tiles.map(({ y, height: high }) => [y, y + high]),
          height,
        ),
      ).toEqual([]);
    }),
  );
});

/** Middles, every 10 px, of what is 140 px wide and stands whole between no two of these sides. */
function torn(sides: readonly (readonly [number, number])[], length: number): number[] {
  const half = 70;
  const middles = Array.from({ length: Math.floor((length - 2 * half) / 10) }, (_, at) => half + at * 10);
  return middles.filter(
    (middle) => !sides.some(([start, end]) => start <= middle - half + 0.001 && middle + half <= end + 0.001),
  );
}
