import { barsOn, feetOf, leftToRight, liftOf, tieOf, yearsLiftOf } from './couples.ts';
import { findCrossings, type OwnedPiece, type Piece, pieceFrom } from './crossings.ts';
import { type Heights, heightsOf } from './heights.ts';
import type { Kin, Member } from './kin.ts';
import { type Passage, Passages } from './passages.ts';
import { type Plan, planOf, tracksOf } from './plans.ts';
import { barBelow, reachBelow, sizeOf } from './sizes.ts';
import { setLevels, type Track } from './tracks.ts';
import {
  type ChildLine,
  type Layout,
  type Point,
  type SibshipLine,
  symbolSize,
  type UnionLine,
} from './types.ts';

/** Everything that is drawn between the persons, with the heights of the rows that follow from it. */
export interface Lines extends Pick<Layout, 'unions' | 'sibships' | 'children' | 'twinBars' | 'crossings'> {
  readonly heights: Heights;
  /** All pieces, to measure the drawing by. */
  readonly pieces: readonly Piece[];
}

/** Years stand this far above their line, px. */
const yearsAbove = 8;

/** Draws the lines of a family whose members have a row, a rank and an x. */
export function linesOf(kin: Kin, halfWidth: (member: Member) => number): Lines {
  const feet = feetOf(kin.members);
  const passages = new Passages(kin.members, halfWidth);
  const plans = kin.nests.map((nest) => planOf(nest, feet, passages, halfWidth));
  const tracks = plans.flatMap(tracksOf);
  setLevels(tracks);
  const heights = heightsOf(kin.members, tracks);

  const drawn = plans.map((plan) => ({
    nest: plan.nest,
    union: unionLine(plan, heights, kin.index),
    sibship: sibshipLine(plan, heights),
    children: childLines(plan, heights),
  }));
  const owned = drawn.flatMap(({ nest, union, sibship, children }) =>
    [union, ...(sibship ? [sibship] : []), ...children].flatMap((line) =>
      line.segments.map((piece): OwnedPiece => ({ nest, isPartners: line === union, piece })),
    ),
  );
  return {
    heights,
    unions: drawn.map(({ union }) => union),
    sibships: drawn.flatMap(({ sibship }) => sibship ?? []),
    children: drawn.flatMap(({ children }) => children),
    twinBars: plans.flatMap((plan) => twinBars(plan, heights)),
    crossings: findCrossings(owned),
    pieces: owned.map(({ piece }) => piece),
  };
}

/** A line of the layout while its hops are being found. */
type Drawn<Line> = Omit<Line, 'segments'> & { readonly segments: readonly Piece[] };

function unionLine(plan: Plan, heights: Heights, index: Member | null): Drawn<UnionLine> {
  const { nest, drop, bracket, slant, sibship } = plan;
  const union = nest.union.id;
  const dropPoint = sibship ? { x: drop, y: dropY(plan, heights) } : null;
  const [left, right] = leftToRight(nest);
  if (!left || !right) return { union, segments: [], years: null, bars: null, drop: dropPoint };

  const upright = (x: number, from: number, to: number) => pieceFrom({ x, y: from }, { x, y: to });
  const flat = (track: Track) => {
    const y = heights.track(track);
    return pieceFrom({ x: track.from, y }, { x: track.to, y });
  };
  const under = (member: Member) => heights.row(member.row) + reachBelow(member.person);
  let segments: Piece[];
  let carrier: Piece;
  if (bracket) {
    const [start = 0, end = 0] = bracket.ups;
    const y = heights.track(bracket);
    carrier = pieceFrom({ x: start, y }, { x: end, y });
    segments = [upright(start, under(left), y), carrier, upright(end, y, under(right))];
  } else if (slant) {
    const [start = 0] = slant.track.ups;
    carrier = flat(slant.track);
    const tail = passagePieces(slant.passage, slant.track, slant.passage.entry, nest.outer, heights);
    segments = [upright(start, under(slant.upper), heights.track(slant.track)), carrier, ...tail];
  } else {
    const y = heights.row(left.row) + liftOf(nest);
    const start = left.x + sizeOf(left.person) / 2;
    carrier = pieceFrom({ x: start, y }, { x: right.x - sizeOf(right.person) / 2, y });
    segments = [carrier];
  }
  const { from, to } = carrier;
  return {
    union,
    segments,
    years: {
      x: (from.x + to.x) / 2,
      y: from.y - yearsAbove - (tieOf(nest) === 'beside' ? yearsLiftOf(nest) : 0),
    },
    bars: barsOn(nest, from, to, index),
    drop: dropPoint,
  };
}

function dropY({ nest, row, bracket }: Plan, heights: Heights): number {
  if (bracket) return heights.track(bracket);
  return heights.row(row) + (tieOf(nest) === 'beside' ? liftOf(nest) : reachBelow(nest.outer.person));
}

function sibshipLine(plan: Plan, heights: Heights): Drawn<SibshipLine> | null {
  const { nest, drop, sibship } = plan;
  if (!sibship) return null;
  const y = heights.track(sibship);
  const { from, to } = sibship;
  const bar = from === to ? [] : [pieceFrom({ x: from, y }, { x: to, y })];
  return {
    union: nest.union.id,
    segments: [pieceFrom({ x: drop, y: dropY(plan, heights) }, { x: drop, y }), ...bar],
  };
}

function childLines({ nest, passages, sibship }: Plan, heights: Heights): Drawn<ChildLine>[] {
  if (!sibship) return [];
  return [...passages].map(([child, passage]) => ({
    union: nest.union.id,
    child: child.person.id,
    // Twins come from one point, and part there.
    segments: passagePieces(
      passage,
      sibship,
      nest.children.includes(child) ? child.x : passage.entry,
      child,
      heights,
    ),
  }));
}

/** From a track to the top of a symbol, at `end` px. */
function passagePieces(
  { x, entry, landing }: Passage,
  track: Track,
  end: number,
  member: Member,
  heights: Heights,
): Piece[] {
  const y = heights.track(track);
  const top = topAt(member, end, heights);
  if (landing) {
    const land = heights.track(landing);
    const across = x === entry ? [] : [pieceFrom({ x, y: land }, { x: entry, y: land })];
    return [
      pieceFrom({ x, y }, { x, y: land }),
      ...across,
      pieceFrom({ x: entry, y: land }, { x: entry, y: top }),
    ];
  }
  if (x === end) return [pieceFrom({ x, y }, { x, y: top })];
  const tip = heights.row(member.row) - symbolSize / 2 - barBelow;
  const upper = tip > y ? [pieceFrom({ x, y }, { x, y: tip })] : [];
  return [...upper, pieceFrom({ x, y: Math.max(y, tip) }, { x: end, y: top })];
}

/** y where a line ends that comes to a symbol from above: a diamond slopes, and so the line goes in a little. */
function topAt(member: Member, x: number, heights: Heights): number {
  return heights.row(member.row) - sizeOf(member.person) / 2 + Math.abs(x - member.x);
}

/** Between identical twins: halfway along their slanted pieces. */
function twinBars({ nest, sibship, passages }: Plan, heights: Heights): Layout['twinBars'][number][] {
  if (!sibship) return [];
  const middle = (twin: Member): Point => {
    const slanted = passagePieces(passages.get(twin) as Passage, sibship, twin.x, twin, heights).at(
      -1,
    ) as Piece;
    return { x: (slanted.from.x + slanted.to.x) / 2, y: (slanted.from.y + slanted.to.y) / 2 };
  };
  const isIdentical = (twin: Member) =>
    nest.union.children.some(({ person, isIdentical }) => isIdentical && person === twin.person.id);
  return nest.twins.flatMap((group) => {
    const points = group
      .filter(isIdentical)
      .map(middle)
      .sort((a, b) => a.x - b.x);
    return points.flatMap((to, place) => {
      const from = points[place - 1];
      return from ? [{ from, to }] : [];
    });
  });
}
