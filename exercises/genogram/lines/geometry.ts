import type { Point } from '../layout/types.ts';

/** A number for a path: a tenth of a px is all that an eye sees. */
const px = (value: number): string => String(Math.round(value * 10) / 10);
export const at = ({ x, y }: Point): string => `${px(x)} ${px(y)}`;

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
export const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** SVG path data through these points, in straight pieces. */
export const pathThrough = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('');

/** `count` + 1 points on the quadratic Bézier curve from `a` to `b` that is pulled towards `pull`. */
export function curve(a: Point, pull: Point, b: Point, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    const part = index / count;
    return between(between(a, pull, part), between(pull, b, part), part);
  });
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);

/** The place at `length` px along the line, and its direction as a unit vector; before or past an end: that end. */
export function alongside(points: readonly Point[], length: number): { point: Point; direction: Point } {
  let left = Math.max(0, length);
  let last = { point: points[0] ?? { x: 0, y: 0 }, direction: { x: 1, y: 0 } };
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    const step = from ? distance(from, to) : 0;
    if (!from || step === 0) continue;
    const direction = { x: (to.x - from.x) / step, y: (to.y - from.y) / step };
    if (left <= step) return { point: between(from, to, left / step), direction };
    left -= step;
    last = { point: to, direction };
  }
  return last;
}

/** The point `side` px to the right (negative: left) of a place on a line, seen along it. */
export const beside = (place: { point: Point; direction: Point }, side: number): Point => ({
  x: place.point.x - place.direction.y * side,
  y: place.point.y + place.direction.x * side,
});

/** The part of a line from `from` to `to` px along it, in steps of at most `step` px. */
export function piece(points: readonly Point[], from: number, to: number, side = 0, step = 4): Point[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) =>
    beside(alongside(points, from + ((to - from) * index) / count), side),
  );
}
