import type { Point } from '../layout/types.ts';
import { at, between, distance } from './geometry.ts';

/** Edges in px; `right` and `bottom` are larger than `left` and `top`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box round points, `margin` px larger on every side. */
export function boxOf(points: readonly Point[], margin: number): Box {
  let box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points)
    box = {
      left: Math.min(box.left, x - margin),
      top: Math.min(box.top, y - margin),
      right: Math.max(box.right, x + margin),
      bottom: Math.max(box.bottom, y + margin),
    };
  return box;
}

export const isInBox = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  left < x && x < right && top < y && y < bottom;

/** The corners of what boxes cover together, clockwise; one ring for each part that hangs together, and for each hole. */
export function ringsAround(boxes: readonly Box[]): Point[][] {
  const xs = sorted(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = sorted(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const isCovered = (column: number, row: number): boolean => {
    const [x, y] = [
      ((xs[column] ?? NaN) + (xs[column + 1] ?? NaN)) / 2,
      ((ys[row] ?? NaN) + (ys[row + 1] ?? NaN)) / 2,
    ];
    return boxes.some(({ left, top, right, bottom }) => left < x && x < right && top < y && y < bottom);
  };
  // Every edge between covered and not, with what is covered on its right hand.
  const edges = new Map<string, { to: string; next: Point }[]>();
  const add = (fromColumn: number, fromRow: number, toColumn: number, toRow: number) => {
    const next = { x: xs[toColumn] ?? 0, y: ys[toRow] ?? 0 };
    const key = `${fromColumn},${fromRow}`;
    edges.set(key, [...(edges.get(key) ?? []), { to: `${toColumn},${toRow}`, next }]);
  };
  for (let column = 0; column < xs.length - 1; column += 1)
    for (let row = 0; row < ys.length - 1; row += 1) {
      if (!isCovered(column, row)) continue;
      if (!isCovered(column, row - 1)) add(column, row, column + 1, row);
      if (!isCovered(column + 1, row)) add(column + 1, row, column + 1, row + 1);
      if (!isCovered(column, row + 1)) add(column + 1, row + 1, column, row + 1);
      if (!isCovered(column - 1, row)) add(column, row + 1, column, row);
    }
  const rings: Point[][] = [];
  for (const start of edges.keys()) {
    const ring: Point[] = [];
    for (let edge = edges.get(start)?.pop(); edge; edge = edges.get(edge.to)?.pop()) ring.push(edge.next);
    if (ring.length > 0) rings.push(corners(ring));
  }
  return rings;
}

/** SVG path data of a closed ring with corners rounded by at most `radius` px. */
export function roundedPath(ring: readonly Point[], radius: number): string {
  const pieces = ring.map((corner, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? corner;
    const after = ring[(index + 1) % ring.length] ?? corner;
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const start = between(corner, before, reach / (distance(before, corner) || 1));
    const end = between(corner, after, reach / (distance(corner, after) || 1));
    return `${index === 0 ? 'M' : 'L'}${at(start)}Q${at(corner)} ${at(end)}`;
  });
  return `${pieces.join('')}Z`;
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Only the points where the ring turns. */
const corners = (ring: readonly Point[]): Point[] =>
  ring.filter((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const after = ring[(index + 1) % ring.length] ?? point;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
