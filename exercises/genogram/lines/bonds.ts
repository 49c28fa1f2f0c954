import type { Bond, Genogram, Person } from '../family/types.ts';
import { type Layout, type Place, type Point, type Segment, symbolSize } from '../layout/types.ts';
import { type BondShape, bondShape } from './bond-shapes.ts';
import { between, curve, distance } from './geometry.ts';
import { isInSymbol } from './symbols.ts';

export interface BondLine {
  readonly bond: Bond;
  readonly shape: BondShape;
  /** From symbol edge to symbol edge; for whoever wants to know what it passes. */
  readonly points: readonly Point[];
}

type Drawn = Pick<Genogram, 'index' | 'persons' | 'bonds'>;
type Lines = Pick<Layout, 'places' | 'unions' | 'sibships' | 'children'>;
/** What a line would rather not meet. */
interface Ground {
  readonly others: readonly Standing[];
  readonly index: string | null;
  readonly segments: readonly Segment[];
  readonly bonds: readonly BondLine[];
}
interface Standing {
  readonly person: Person;
  readonly place: Place;
}

/** How far a line may bow, as a part of the distance, and where along it. */
const bows = [0.08, 0.16, 0.26, 0.38, 0.52, 0.7, 0.95] as const;
const leans = [0, -0.3, 0.3] as const;
/** All lines that are tried, the plainest first: flat, on the preferred side, even. */
const tries = bows
  .flatMap((bow, step) =>
    [1, -1].flatMap((side) =>
      leans.map((lean) => ({ bow, side, lean, plain: step * 4 + (side < 0 ? 6 : 0) + (lean === 0 ? 0 : 3) })),
    ),
  )
  .sort((a, b) => a.plain - b.plain);
/** A bow of fewer px would lie on the line of a couple, or on the line to a child; slanting lines cannot. */
const leastBow = { straight: 30, slanting: 12 } as const;
/** Between the end of a bond and the symbol, px. */
const airAtEnds = 4;
/** A line closer than this to a symbol of somebody else seems to go to it. */
const airAround = 9;

/**
 * A curved line for every bond of which both persons have a place. It bows away from the nearer neighbour; where that
 * would pass through a symbol it tries the other side, and then larger bows. Names and other bonds are avoided where
 * that costs nothing.
 */
export function bondLines(genogram: Drawn, layout: Lines): BondLine[] {
  const standing = genogram.persons.flatMap((person): Standing[] => {
    const place = layout.places.get(person.id);
    return place ? [{ person, place }] : [];
  });
  const segments = [...layout.unions, ...layout.sibships, ...layout.children].flatMap(
    (line) => line.segments,
  );
  const done: BondLine[] = [];
  for (const bond of genogram.bonds) {
    const from = standing.find(({ person }) => person.id === bond.from);
    const to = standing.find(({ person }) => person.id === bond.to);
    if (!from || !to || from === to) continue;
    const others = standing.filter((one) => one !== from && one !== to);
    const points = bestLine(from, to, { others, index: genogram.index, segments, bonds: done });
    if (points.length > 1) done.push({ bond, points, shape: bondShape(bond, points) });
  }
  return done;
}

/** The line of least cost; the plainest are tried first, and those that cannot win are not looked at. */
function bestLine(from: Standing, to: Standing, ground: Ground): Point[] {
  const preferred = sideAwayFrom(from.place, to.place, ground.others);
  let best: { line: Point[]; cost: number } = { line: [], cost: Number.POSITIVE_INFINITY };
  for (const { bow, side, lean, plain } of tries) {
    if (plain >= best.cost) break;
    const line = lineWithBow(from, to, side * preferred * bow, lean, ground.index);
    const cost = plain + costOf(line, from, to, ground);
    if (cost < best.cost) best = { line, cost };
  }
  return best.line;
}

/**
 * From symbol to symbol, pulled sideways by `bow` times the distance; positive is to the right, seen along it. `lean`
 * moves the pull towards the one end or the other, as a part of the distance.
 */
function lineWithBow(from: Standing, to: Standing, bow: number, lean: number, index: string | null): Point[] {
  const [a, b] = [from.place, to.place];
  const long = distance(a, b) || 1;
  const isSlanting = Math.min(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) > symbolSize;
  const least = isSlanting ? leastBow.slanting : leastBow.straight;
  const bulge = Math.sign(bow) * Math.max(Math.abs(bow) * long, least) * 2;
  const middle = between(a, b, 0.5 + lean);
  const pull = {
    x: middle.x - ((b.y - a.y) / long) * bulge,
    y: middle.y + ((b.x - a.x) / long) * bulge,
  };
  const count = Math.max(24, Math.round(long / 5));
  return curve(a, pull, b, count).filter(
    (point) =>
      !isInSymbol(point, from.person, a, index, airAtEnds) &&
      !isInSymbol(point, to.person, b, index, airAtEnds),
  );
}

/** 1: bow to the right of the way from `a` to `b`, because the nearest neighbour is on the left; -1: the other way. */
function sideAwayFrom(a: Point, b: Point, others: readonly Standing[]): 1 | -1 {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const nearest = others.reduce<Standing | null>(
    (best, one) => (!best || distance(one.place, middle) < distance(best.place, middle) ? one : best),
    null,
  );
  if (!nearest) return -1;
  const { place } = nearest;
  const isOnRight = (b.x - a.x) * (place.y - a.y) - (b.y - a.y) * (place.x - a.x) > 0;
  return isOnRight ? -1 : 1;
}

/** Through nobody first; then not along or over other bonds, through no name, and over few lines. */
function costOf(line: readonly Point[], from: Standing, to: Standing, ground: Ground): number {
  const { others, index, segments, bonds } = ground;
  const symbols = others.filter(({ person, place }) =>
    line.some((point) => isInSymbol(point, person, place, index, airAround)),
  );
  const names = [from, to, ...others].filter(({ place }) => line.some((point) => isInName(point, place)));
  const shared = bonds.map(({ points }) => shareNear(line, points));
  const near = line.filter((point) => segments.some((segment) => isNear(point, segment)));
  return (
    symbols.length * 1000 +
    shared.reduce((sum, share) => sum + (share > 1 / 3 ? 60 : share > 0 ? 8 : 0), 0) +
    names.length * 8 +
    near.length
  );
}

/** The part of a line that is within 10 px of another bond; where that is much they read as one. */
const shareNear = (line: readonly Point[], other: readonly Point[]): number =>
  line.filter((point) => other.some((one) => distance(point, one) < 10)).length / line.length;

/** Whether a point lies within 6 px of a family line. */
function isNear(point: Point, { from, to }: Segment): boolean {
  const long = distance(from, to) || 1;
  const along = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / long;
  return distance(point, between(from, to, Math.min(1, Math.max(0, along / long)))) < 6;
}

/** Names stand under symbols; two lines of 16 px, as wide as most are. */
const isInName = (point: Point, { x, y }: Point): boolean =>
  Math.abs(point.x - x) < 26 && point.y > y + 24 && point.y < y + 48;
