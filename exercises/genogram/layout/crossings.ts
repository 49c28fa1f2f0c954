import { familyOf, type Nest } from './kin.ts';
import type { Point, Segment } from './types.ts';

/** A piece while its hops are being found. */
export interface Piece extends Segment {
  readonly hops: Point[];
}

export interface OwnedPiece {
  readonly nest: Nest;
  /** Between partners: there the lines of those who married again may meet. */
  readonly isPartners: boolean;
  readonly piece: Piece;
}

export function pieceFrom(from: Point, to: Point): Piece {
  return { from, to, hops: [] };
}

/** Counts where pieces of different families cross, touch or lie on each other, and gives the upright ones their hops. */
export function findCrossings(owned: readonly OwnedPiece[]): number {
  let count = 0;
  for (const [place, one] of owned.entries())
    for (let next = place + 1; next < owned.length; next += 1) {
      const { piece } = one;
      const other = owned[next];
      if (other && areStrange(one, other) && doCross(piece, other.piece)) {
        count += 1;
        hop(piece, other.piece);
      }
    }
  return count;
}

function areStrange(one: OwnedPiece, other: OwnedPiece): boolean {
  if (one.nest === other.nest) return false;
  return familyOf(one.nest) !== familyOf(other.nest) || !(one.isPartners || other.isPartners);
}

const isUpright = ({ from, to }: Segment) => from.x === to.x;
const isFlat = ({ from, to }: Segment) => from.y === to.y;

function doCross(a: Segment, b: Segment): boolean {
  // Most pairs lie nowhere near each other.
  if (Math.max(a.from.x, a.to.x) < Math.min(b.from.x, b.to.x)) return false;
  if (Math.max(b.from.x, b.to.x) < Math.min(a.from.x, a.to.x)) return false;
  if (Math.max(a.from.y, a.to.y) < Math.min(b.from.y, b.to.y)) return false;
  if (Math.max(b.from.y, b.to.y) < Math.min(a.from.y, a.to.y)) return false;
  const sides = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)];
  const [one = 0, two = 0, three = 0, four = 0] = sides;
  return one * two <= 0 && three * four <= 0;
}

/** On which side of a piece a point lies; 0 on its line. */
function side({ from, to }: Segment, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}

function hop(a: Piece, b: Piece): void {
  if (isUpright(a) && isFlat(b) && !isFlat(a)) a.hops.push({ x: a.from.x, y: b.from.y });
  else if (isUpright(b) && isFlat(a) && !isFlat(b)) b.hops.push({ x: b.from.x, y: a.from.y });
}
