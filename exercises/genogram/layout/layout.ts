import { arrangePart, partsOf } from './arrange.ts';
import { calmOrder } from './calm.ts';
import type { Work } from './improve.ts';
import { type Kin, kinOf, type Member } from './kin.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Order, setRanks } from './order.ts';
import { halfWidth, setPositions } from './positions.ts';
import { setRows } from './rows.ts';
import { grid, margin, spacing } from './sizes.ts';
import type { Family, Layout } from './types.ts';

/** Restarts of a first drawing, and of a full rearranging. */
const fewRestarts = 4;
const manyRestarts = 20;
/** Above this a restart takes too long, persons. */
const restartsUpTo = 40;

/**
 * Where everybody stands and how the lines run. Starts from `family.rows` where it was drawn before, and then moves
 * nobody far. `labelWidth` gives the width of a name in px. The same family gives the same layout.
 */
export function layOut(family: Family, labelWidth: (label: string) => number): Layout {
  return end(arrange(family, labelWidth, false));
}

/**
 * The same, but searched anew and for longer, whatever the order was before. Every step is short (1 to 4 ms on a
 * laptop), so that the caller can put as many in one frame as fit; above 40 persons there are fewer of them.
 */
export function rearrange(family: Family, labelWidth: (label: string) => number): Generator<void, Layout> {
  return arrange(family, labelWidth, true);
}

function end<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* arrange(
  family: Family,
  labelWidth: (label: string) => number,
  isThorough: boolean,
): Generator<void, Layout> {
  const kin = kinOf(family);
  setRows(kin);
  const widths = new Map(kin.members.map((member) => [member, labelWidth(member.person.label)]));
  const nameWidth = (member: Member) => widths.get(member) ?? 0;
  const work = workFor(kin.members.length, isThorough);
  const restarts = kin.members.length > restartsUpTo ? 0 : isThorough ? manyRestarts : fewRestarts;

  const orders: Order[] = [];
  for (const part of partsOf(kin)) {
    const calm = isThorough ? null : yield* calmOrder(kin, part, family.rows, work);
    const order = calm ?? (yield* arrangePart(kin, part, restarts, work));
    setRanks(order);
    yield;
    yield* setPositions(order, nameWidth);
    orders.push(order);
    yield;
  }
  return measured(kin, orders, (member) => halfWidth(member, nameWidth));
}

/** A fast pass tries fewer orders the smaller a family is: it should be done before anybody notices. */
function workFor(persons: number, isThorough: boolean): Work {
  return { done: 0, most: isThorough ? 400_000 : 1_000 + 40 * persons * persons };
}

/** Puts the parts side by side and everything inside the margin. */
function measured(kin: Kin, orders: readonly Order[], half: (member: Member) => number): Layout {
  let right = margin;
  for (const order of orders) {
    const part = order.flat();
    const left = Math.min(...part.map((member) => member.x - half(member)));
    const shift = Math.ceil((right - left) / grid) * grid;
    for (const member of part) member.x += shift;
    right = Math.max(...part.map((member) => member.x + half(member))) + spacing.parts - spacing.others / 2;
  }
  const { heights, pieces, ...lines } = linesInside(kin, half);
  const ends = pieces.flatMap(({ from, to }) => [from, to]);
  const depth = Math.max(0, ...orders.map((order) => order.length));
  return {
    ...lines,
    rows: Array.from({ length: depth }, (_, row) =>
      orders.flatMap((order) => (order[row] ?? []).map(({ person }) => person.id)),
    ),
    places: new Map(kin.members.map(({ person, x, row }) => [person.id, { x, y: heights.row(row), row }])),
    width:
      Math.max(0, ...kin.members.map((member) => member.x + half(member)), ...ends.map(({ x }) => x)) +
      margin,
    height: Math.max(heights.bottom, ...ends.map(({ y }) => y)) + margin,
  };
}

/** The lines, once everything stands right of the margin: a line may pass left of the leftmost person. */
function linesInside(kin: Kin, half: (member: Member) => number): Lines {
  let lines = linesOf(kin, half);
  const ends = lines.pieces.flatMap(({ from, to }) => [from.x, to.x]);
  const shift = Math.ceil((margin - Math.min(margin, ...ends)) / grid) * grid;
  if (shift > 0) {
    for (const member of kin.members) member.x += shift;
    lines = linesOf(kin, half);
  }
  return lines;
}
