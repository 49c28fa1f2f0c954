import { expect, test } from 'vitest';
import { firstView, fitted, frameIn, held, panned, reveal, type View, zoomAt } from './view.ts';

const box = { width: 390, height: 600 };
const frame = { x: 0, y: 0, width: 780, height: 400 };
const rounded = (px: number) => Math.round(px * 1000) / 1000 + 0;
/** CSS px of the box where a point of the plane is seen. */
const seen = ({ x, y, scale }: View, point: { x: number; y: number }) => ({
  x: rounded((point.x - x) * scale),
  y: rounded((point.y - y) * scale),
});

test('everything is fitted in the middle, never larger than 1.2', () => {
  const view = fitted(frame, box);
  expect(seen(view, { x: 390, y: 200 })).toEqual({ x: 195, y: 300 });
  expect(seen(view, { x: 0, y: 0 }).x).toBeCloseTo(12);
  expect(fitted({ x: 0, y: 0, width: 40, height: 40 }, box).scale).toBe(1.2);
});

test('a drawing opens whole where names can be read, else round the index person and not past its ends', () => {
  expect(firstView({ ...frame, width: 500 }, box, { x: 0, y: 0 })).toEqual(
    fitted({ ...frame, width: 500 }, box),
  );
  const wide = { ...frame, width: 3000 };
  const near = firstView(wide, box, { x: 1500, y: 100 });
  expect(near.scale).toBe(0.85);
  expect(seen(near, { x: 1500, y: 200 })).toEqual({ x: 195, y: 300 });
  expect(seen(firstView(wide, box, { x: 40, y: 100 }), { x: 0, y: 0 }).x).toBeCloseTo(0);
  expect(seen(firstView(wide, box, { x: 2990, y: 100 }), { x: 3000, y: 0 }).x).toBeCloseTo(390);
});

test('zooming keeps the place under the fingers, within limits', () => {
  const view = { x: 10, y: 20, scale: 1 };
  const at = { x: 100, y: 50 };
  const nearer = zoomAt(view, 2, at);
  expect(nearer.scale).toBe(2);
  expect(seen(nearer, { x: 110, y: 70 })).toEqual(at);
  expect(zoomAt(view, 1000, at).scale).toBe(3);
  expect(zoomAt(view, 0.0001, at).scale).toBe(0.12);
});

test('panning follows the finger at any scale', () => {
  const view = { x: 0, y: 0, scale: 0.5 };
  expect(seen(panned(view, { x: 30, y: -10 }), { x: 100, y: 100 })).toEqual({ x: 80, y: 40 });
});

test('a person is shown whole with the least movement, and with calm round them in the middle part', () => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(reveal(view, box, { x: 200, y: 300 })).toEqual(view);
  const right = reveal(view, box, { x: 500, y: 300 });
  expect(seen(right, { x: 500, y: 300 })).toEqual({ x: 390 - 44 - 12, y: 300 });
  const calm = reveal(view, box, { x: 500, y: 0 }, 0.3);
  expect(seen(calm, { x: 500, y: 0 })).toEqual({ x: 273, y: 180 });
  // A box lower than a person shows the middle of them.
  expect(seen(reveal(view, { width: 390, height: 60 }, { x: 0, y: 999 }), { x: 0, y: 999 }).y).toBe(30);
});

test('nobody gets lost on an empty plane', () => {
  const lost = held({ x: 5000, y: -5000, scale: 1 }, frame, box);
  expect(seen(lost, { x: 780, y: 0 })).toEqual({ x: 195, y: 300 });
});

test('the frame has the proportions of the box, so that a px of the plane is a px of the view', () => {
  expect(frameIn({ x: 1, y: 2, scale: 0.5 }, box)).toEqual({ x: 1, y: 2, width: 780, height: 1200 });
});
