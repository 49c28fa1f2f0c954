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
    fc.property(
      fc.integer({ min: 100, max: 6000 }),
      fc.integer({ min: 100, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (width, height, across, down) => {
        const { scale, tiles } = tilesOf(frame(width, height), 170);
        expect(nameOn(scale)).toBeGreaterThanOrEqual(12);
        for (const tile of tiles) {
          expect(tile.width * scale).toBeLessThanOrEqual(sheet.width + 0.001);
          expect(tile.height * scale).toBeLessThanOrEqual(sheet.height + 0.001);
        }
        // A symbol with its name, anywhere in the drawing.
        const half = 45;
        const [x, y] = [half + across * (width - 2 * half), half + down * (height - 2 * half)];
        const isWhole = tiles.some(
          (tile) =>
            tile.x <= x - half + 0.001 &&
            x + half <= tile.x + tile.width + 0.001 &&
            tile.y <= y - half + 0.001 &&
            y + half <= tile.y + tile.height + 0.001,
        );
        expect(isWhole).toBe(true);
      },
    ),
  );
});
