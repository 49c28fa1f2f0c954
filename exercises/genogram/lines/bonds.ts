import type { Bond, Genogram, Person } from '../family/types.ts';
import { type Layout, type Place, type Point, type Segment, symbolSize } from '../layout/types.ts';
import { type BondShape, bondShape } from './bond-shapes.ts';
import { curve, distance } from './geometry.ts';
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

/** How far a line may bow, as a part of the distance, tried in this order. */
const bows = [0.08, 0.16, 0.26, 0.38, 0.52, 0.7, 0.95] as const;
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

/** The line of least cost. */
function bestLine(from: Standing, to: Standing, ground: Ground): Point[] {
  const preferred = sideAwayFrom(from.place, to.place, ground.others);
  const lines = bows.flatMap((bow, step) =>
    [preferred, -preferred].map((side, turn) => {
      const line = lineWithBow(from, to, side * bow, ground.index);
      return { line, cost: costOf(line, from, to, ground) + step * 2 + turn * 6 };
    }),
  );
  return lines.reduce((best, one) => (one.cost < best.cost ? one : best)).line;
}

/** From symbol to symbol, pulled sideways by `bow` times the distance; positive is to the right, seen along it. */
function lineWithBow(from: Standing, to: Standing, bow: number, index: string | null): Point[] {
  const [a, b] = [from.place, to.place];
  const long = distance(a, b) || 1;
  const isSlanting = Math.min(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) > symbolSize;
  const least = isSlanting ? leastBow.slanting : leastBow.straight;
  const bulge = Math.sign(bow) * Math.max(Math.abs(bow) * long, least) * 2;
  const pull = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / long) * bulge,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / long) * bulge,
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

/** Through nobody first; then clear of other bonds, through no name, over few lines. */
function costOf(line: readonly Point[], from: Standing, to: Standing, ground: Ground): number {
  const { others, index, segments, bonds } = ground;
  const symbols = others.filter(({ person, place }) =>
    line.some((point) => isInSymbol(point, person, place, index, airAround)),
  );
  const near = bonds.filter(({ points }) => runsAlong(line, points));
  const names = [from, to, ...others].filter(({ place }) => line.some((point) => isInName(point, place)));
  const crossed = segments.filter((segment) => meets(line, segment));
  return symbols.length * 1000 + near.length * 40 + names.length * 12 + crossed.length * 3;
}

/** Whether a line crosses an upright or flat segment. */
const meets = (line: readonly Point[], { from, to }: Segment): boolean =>
  line.some((point, index) => {
    const last = line[index - 1] ?? point;
    return from.x === to.x
      ? last.x < from.x !== point.x < from.x && isBetween(point.y, from.y, to.y)
      : last.y < from.y !== point.y < from.y && isBetween(point.x, from.x, to.x);
  });

const isBetween = (value: number, a: number, b: number): boolean =>
  Math.min(a, b) <= value && value <= Math.max(a, b);

/** Names stand under symbols; two lines of 16 px, as wide as most are. */
const isInName = (point: Point, { x, y }: Point): boolean =>
  Math.abs(point.x - x) < 26 && point.y > y + 24 && point.y < y + 48;

/** Whether a third of a line is within 10 px of another: then they read as one. */
const runsAlong = (line: readonly Point[], other: readonly Point[]): boolean =>
  line.filter((point) => other.some((one) => distance(point, one) < 10)).length > line.length / 3;
