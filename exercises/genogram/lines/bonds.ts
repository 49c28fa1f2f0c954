import type { Bond, Genogram, Person } from '../family/types.ts';
import { type Layout, type Place, type Point, symbolSize } from '../layout/types.ts';
import { type BondShape, bondShape } from './bond-shapes.ts';
import { between, curve, distance } from './geometry.ts';
import { type LabelPlace, labelPlace } from './label-width.ts';
import { type Box, boxOf, isInBox } from './outline.ts';
import { isInOutline, type Outline, outerOutline } from './symbols.ts';

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
  /** Round family lines. */
  readonly strips: readonly Box[];
  readonly bonds: readonly BondLine[];
}
interface Standing {
  readonly person: Person;
  readonly place: Place;
  readonly label: LabelPlace;
  readonly outline: Outline;
}

/** How far a line may bow, as a part of the distance, and where along it. */
const bows = [0.04, 0.1, 0.16, 0.26, 0.38, 0.52, 0.7, 0.95, 1.3] as const;
const leans = [0, -0.3, 0.3] as const;
/** All lines that are tried, the plainest first: flat, on the preferred side, even. */
const tries = bows
  .flatMap((bow) =>
    [1, -1].flatMap((side) =>
      leans.map((lean) => ({ bow, side, lean, plain: bow * 60 + (side < 0 ? 6 : 0) + (lean === 0 ? 0 : 3) })),
    ),
  )
  .sort((a, b) => a.plain - b.plain);
/** What it costs to run through somebody: more than all else together. */
const through = 1000;
/** A bow of fewer px would lie on the line of a couple, or on the line to a child; slanting lines cannot. */
const leastBow = { straight: 30, slanting: 12 } as const;
/** Between the end of a bond and the symbol, px. */
const airAtEnds = 4;
/** px between the points of a line while it is only tried, and of one that is drawn. */
const coarse = 10;
const fine = 5;
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
    return place
      ? [
          {
            person,
            place,
            label: labelPlace(person, genogram.index),
            outline: outerOutline(person, genogram.index),
          },
        ]
      : [];
  });
  const strips = [...layout.unions, ...layout.sibships, ...layout.children]
    .flatMap(({ segments }) => segments)
    .map(({ from, to }) => boxOf([from, to], 6));
  const done: BondLine[] = [];
  for (const bond of genogram.bonds) {
    const from = standing.find(({ person }) => person.id === bond.from);
    const to = standing.find(({ person }) => person.id === bond.to);
    if (!from || !to || from === to) continue;
    const others = standing.filter((one) => one !== from && one !== to);
    const points = bestLine(from, to, { others, strips, bonds: done });
    if (points.length > 1) done.push({ bond, points, shape: bondShape(bond, points) });
  }
  return done;
}

/** The line of least cost; the plainest are tried first, and those that cannot win are not looked at. */
function bestLine(from: Standing, to: Standing, ground: Ground): Point[] {
  const preferred = sideAwayFrom(from.place, to.place, ground.others);
  let best = { bow: 0, lean: 0, cost: Number.POSITIVE_INFINITY };
  for (const { bow, side, lean, plain } of tries) {
    if (plain >= best.cost) break;
    const line = lineWithBow(from, to, side * preferred * bow, lean, coarse);
    const cost = plain + costOf(line, from, to, ground, best.cost - plain);
    if (cost < best.cost) best = { bow: side * preferred * bow, lean, cost };
  }
  return lineWithBow(from, to, best.bow, best.lean, fine);
}

/**
 * From symbol to symbol, pulled sideways by `bow` times the distance; positive is to the right, seen along it. `lean`
 * moves the pull towards the one end or the other, as a part of the distance.
 */
function lineWithBow(from: Standing, to: Standing, bow: number, lean: number, step: number): Point[] {
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
  return curve(a, pull, b, Math.max(12, Math.round(long / step))).filter(
    (point) =>
      !isInOutline(point, from.outline, a, airAtEnds) && !isInOutline(point, to.outline, b, airAtEnds),
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

/**
 * Through nobody first; then not along or over other bonds, through no name, and over few lines. A line that costs
 * more than `limit` is not looked at any further.
 */
function costOf(line: readonly Point[], from: Standing, to: Standing, ground: Ground, limit: number): number {
  const around = boxOf(line, 80);
  const close = ground.others.filter(({ place }) => isInBox(place, around));
  const symbols = close.filter(({ outline, place }) =>
    line.some((point) => isInOutline(point, outline, place, airAround)),
  );
  if (symbols.length * through >= limit) return Number.POSITIVE_INFINITY;
  const names = [from, to, ...close].filter((one) => line.some((point) => isInName(point, one)));
  const met = ground.strips
    .filter((strip) => strip.left < around.right && around.left < strip.right)
    .reduce((sum, strip) => sum + line.filter((point) => isInBox(point, strip)).length, 0);
  return (
    symbols.length * through +
    names.length * 14 +
    met * 2 +
    ground.bonds.reduce((sum, { points }) => sum + costOfMeeting(line, points), 0)
  );
}

/** What a line within 10 px of another bond costs; where that is much they read as one. */
function costOfMeeting(line: readonly Point[], other: readonly Point[]): number {
  const strip = boxOf(other, 10);
  const shared = line.filter(
    (point) => isInBox(point, strip) && other.some((one) => distance(point, one) < 10),
  ).length;
  return shared > line.length / 3 ? 60 : shared > 0 ? 8 : 0;
}

const isInName = (point: Point, { place, label }: Standing): boolean =>
  Math.abs(point.x - place.x) < label.half + 3 &&
  point.y > place.y + label.top - 3 &&
  point.y < place.y + label.bottom + 3;
