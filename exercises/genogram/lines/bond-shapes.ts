import { isDirected } from '../family/rules.ts';
import type { Bond, BondKind } from '../family/types.ts';
import type { Point } from '../layout/types.ts';
import { alongside, at, beside, lengthOf, pathThrough, piece } from './geometry.ts';

/** How one bond is drawn along its line. All paths are SVG path data. */
export interface BondShape {
  /** Lines without a fill. */
  readonly strokes: readonly string[];
  readonly isDotted: boolean;
  /** Arrow heads. */
  readonly fills: readonly string[];
  /** Middle of the ring of what was repaired. */
  readonly ring: Point | null;
  /** Beside the middle of the line: where a letter can stand. */
  readonly beside: Point;
}

const arrowLength = 11;
const arrowWidth = 9;
export const ringRadius = 4.5;

/** Teeth of `height` px to both sides, straight at both ends so that the line still arrives. */
function zigzag(points: readonly Point[], length: number, height = 4.5, step = 6): string {
  const teeth = Math.max(2, Math.floor((length - 8) / step));
  const lead = (length - teeth * step) / 2;
  const line = Array.from({ length: teeth }, (_, index) =>
    beside(alongside(points, lead + (index + 0.5) * step), index % 2 === 0 ? height : -height),
  );
  return pathThrough([alongside(points, 0).point, ...line, alongside(points, length).point]);
}

function arrowHead(points: readonly Point[], length: number): string {
  const foot = alongside(points, length - arrowLength);
  const tip = alongside(points, length).point;
  return `M${at(tip)}L${at(beside(foot, arrowWidth / 2))}L${at(beside(foot, -arrowWidth / 2))}Z`;
}

/** Lines side by side at these distances from the middle. */
const parallel = (points: readonly Point[], length: number, sides: readonly number[]): string[] =>
  sides.map((side) => pathThrough(piece(points, 0, length, side)));

/** A line broken in the middle by two bars, `gap` px apart. */
function broken(points: readonly Point[], length: number, end: number, gap: number): string[] {
  const bar = (along: number) =>
    pathThrough([beside(alongside(points, along), -8), beside(alongside(points, along), 8)]);
  const [left, right] = [(length - gap) / 2, (length + gap) / 2];
  return [pathThrough(piece(points, 0, left)), pathThrough(piece(points, right, end)), bar(left), bar(right)];
}

function strokesOf(kind: BondKind, points: readonly Point[], length: number, end: number): string[] {
  if (kind === 'close') return parallel(points, end, [-2.5, 2.5]);
  if (kind === 'fused') return parallel(points, end, [-4.5, 0, 4.5]);
  if (kind === 'conflict' || kind === 'violence') return [zigzag(points, end)];
  if (kind === 'cut-off') return broken(points, length, end, 7);
  if (kind === 'repaired') return broken(points, length, end, 18);
  return parallel(points, end, [0]);
}

/** The shape of a bond along `points`, which run from the symbol of `from` to the symbol of `to`. */
export function bondShape(
  { kind, isOneSided }: Pick<Bond, 'kind' | 'isOneSided'>,
  points: readonly Point[],
): BondShape {
  const length = lengthOf(points);
  const hasArrow = isOneSided || isDirected(kind);
  // Lines stop inside the arrow head, so that none sticks out beside its tip.
  const end = hasArrow ? length - arrowLength + 1 : length;
  return {
    strokes: strokesOf(kind, points, length, end),
    isDotted: kind === 'distant',
    fills: hasArrow ? [arrowHead(points, length)] : [],
    ring: kind === 'repaired' ? alongside(points, length / 2).point : null,
    beside: beside(alongside(points, length / 2), 15),
  };
}
