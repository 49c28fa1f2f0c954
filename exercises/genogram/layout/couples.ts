import type { Union } from '../family/types.ts';
import { familyOf, type Member, type Nest } from './kin.ts';
import { dropOffset } from './positions.ts';
import { footStep } from './sizes.ts';
import type { Point } from './types.ts';

/** How partners are tied: neighbours, with others between, in different rows, or one parent alone. */
type Tie = 'beside' | 'bracket' | 'slanted' | 'alone';

export function tieOf({ partners }: Nest): Tie {
  const [one, other] = partners;
  if (!one || !other) return 'alone';
  if (one.row !== other.row) return 'slanted';
  return Math.abs(one.rank - other.rank) === 1 ? 'beside' : 'bracket';
}

/** Partners from left to right. */
export function leftToRight({ partners }: Nest): Member[] {
  return partners.toSorted((a, b) => a.x - b.x);
}

/** Between the lines of neighbours who married again, and between their years, px. */
const againStep = 10;
const yearsStep = 14;

/** Unions of the same neighbours, top to bottom: those with children lowest, so that no line runs through another. */
function againOf(nest: Nest): Nest[] {
  const all = nest.outer.nests.filter((other) => familyOf(other) === familyOf(nest));
  const hasChildren = ({ children, guests }: Nest) => Number(children.length + guests.length > 0);
  return all.toSorted((a, b) => hasChildren(a) - hasChildren(b));
}

/** How far below the middle of the symbols a straight line runs, px: only those who married again have several. */
export function liftOf(nest: Nest): number {
  const all = againOf(nest);
  return (all.indexOf(nest) - (all.length - 1) / 2) * againStep;
}

/** How far above their own line the years stand, so that all years stand above all lines, px. */
export function yearsLiftOf(nest: Nest): number {
  const all = againOf(nest);
  const place = all.indexOf(nest);
  return place * againStep + (all.length - 1 - place) * yearsStep;
}

/** Lines down from the same neighbours stand beside each other, in the order of where they go. */
function againShift(nest: Nest): number {
  const all = againOf(nest).filter(({ children, guests }) => children.length + guests.length > 0);
  const sorted = all.toSorted((a, b) => middleOf(a) - middleOf(b));
  return Math.max(0, sorted.indexOf(nest)) * footStep - ((all.length - 1) / 2) * footStep;
}

/** x of the middle of a union's children, px. */
function middleOf({ children, guests }: Nest): number {
  const all = [...children, ...guests];
  return all.reduce((sum, { x }) => sum + x, 0) / all.length;
}

/** x of the line of a union that leaves from under a person's name, px. */
export type Feet = (member: Member, nest: Nest) => number;

/** Lines under one name stand beside each other, so that those to one side lie in each other: the nearest outermost. */
export function feetOf(members: readonly Member[]): Feet {
  const feet = new Map<Member, Nest[]>();
  for (const member of members) {
    const nests = member.nests.filter((nest) => tieOf(nest) !== 'beside' && hasFoot(nest));
    feet.set(
      member,
      nests.toSorted((a, b) => sideOf(a, member) - sideOf(b, member)),
    );
  }
  return (member, nest) => {
    const nests = feet.get(member) ?? [];
    return member.x + (nests.indexOf(nest) - (nests.length - 1) / 2) * footStep;
  };
}

function hasFoot(nest: Nest): boolean {
  return nest.partners.length > 1 || nest.children.length + nest.guests.length > 0;
}

/** Below zero to the left, above zero to the right, and the farther from zero the nearer it goes. */
function sideOf(nest: Nest, member: Member): number {
  const goal = nest.partners.find((partner) => partner !== member)?.x ?? middleOf(nest);
  return goal === member.x ? 0 : 1 / (goal - member.x);
}

/** From a line that passes between two names to each of them, px. */
const passing = 4;

/**
 * x where the line to the children begins, px. It leaves the middle of a couple as far as their names allow, where
 * that makes it straight: `wanted` is where the only child stands.
 */
export function dropX(
  nest: Nest,
  feet: Feet,
  halfWidth: (member: Member) => number,
  wanted: number | null,
): number {
  const { outer } = nest;
  const [left, right] = leftToRight(nest);
  const tie = tieOf(nest);
  if (!left || !right || tie === 'alone' || tie === 'slanted') {
    const foot = feet(outer, nest);
    return wanted !== null && Math.abs(wanted - foot) < footStep ? wanted : foot;
  }
  if (tie === 'beside') {
    const middle = (left.x + right.x) / 2;
    const from = left.x + halfWidth(left) + passing;
    const to = right.x - halfWidth(right) - passing;
    const isNear = wanted !== null && Math.abs(wanted - middle) <= passing;
    return wanted !== null && (isNear || (wanted >= from && wanted <= to))
      ? wanted
      : middle + againShift(nest);
  }
  return feet(outer, nest) + (outer === left ? dropOffset : -dropOffset);
}

const parted: readonly Union['status'][] = ['separated', 'divorced', 'together-again'];
const barsAt = 0.2;

/**
 * Where the slashes stand on a line from `start` to `end`, the ends of the left and the right partner: near the parent
 * with whom the children do not live; if that is not known, near the one farther from the index person.
 */
export function barsOn(nest: Nest, start: Point, end: Point, index: Member | null): Point | null {
  const [left, right] = leftToRight(nest);
  if (!left || !right || !parted.includes(nest.union.status)) return null;
  const livesWith = (member: Member) =>
    nest.union.children.filter((child) => child.livesWith === member.person.id).length;
  const less = livesWith(left) - livesWith(right);
  const away = index ? Math.abs(right.x - index.x) - Math.abs(left.x - index.x) : 0;
  const isLeft = less < 0 || (less === 0 && away < 0);
  const share = isLeft ? barsAt : 1 - barsAt;
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}
