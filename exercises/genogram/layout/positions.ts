import type { Member, Nest } from './kin.ts';
import type { Order } from './order.ts';
import { footStep, grid, nameGap, spacing } from './sizes.ts';
import { symbolSize } from './types.ts';

const sweeps = 80;
const pulls = { children: 1, apart: 0.1, together: 0.02, stay: 0.001 } as const;

/** From the drop of a bracket to the partner beside whom it hangs, px. */
export const dropOffset = 16;

/** A place somebody wants, and how much. */
interface Wish {
  x: number;
  weight: number;
}

/**
 * Gives every member of a part an x (px, on the grid, the leftmost anywhere), in the order given, no two too near:
 * children under their parents, parents over their children. `nameWidth` is in px. Yields between sweeps.
 */
export function* setPositions(order: Order, nameWidth: (member: Member) => number): Generator<void, void> {
  const rows = order.filter((row) => row.length > 0);
  const gaps = rows.map((row) =>
    row.slice(1).map((member, before) => leastGap(row[before] as Member, member, nameWidth)),
  );
  for (const [at, row] of rows.entries()) {
    const wide = (gaps[at] ?? []).reduce((sum, gap) => sum + gap, 0);
    let x = -wide / 2;
    for (const [place, member] of row.entries()) {
      member.x = x;
      x += gaps[at]?.[place] ?? 0;
    }
  }
  const members = order.flat();
  const families = [...new Set(members.flatMap((member) => member.nests))].map(hangingOf);
  const helpers = members.filter(({ supports, row }) => supports?.row === row);
  const concerned = rows.map((row) =>
    families.filter(({ nest }) =>
      [...nest.partners, ...nest.children].some((member) => row.includes(member)),
    ),
  );
  const downwards = [...rows.keys()];
  const there = [...downwards, ...downwards.toReversed()];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = 0;
    for (const at of there)
      moved = Math.max(
        moved,
        settle(rows[at] ?? [], gaps[at] ?? [], wishesFor(concerned[at] ?? [], helpers)),
      );
    if (moved < 0.1) break;
    yield;
  }
  for (const row of rows) for (const member of row) member.x = Math.round(member.x / grid) * grid;
}

/** Px from the middle of a member to the middle of the next, a multiple of the grid. */
function leastGap(left: Member, right: Member, nameWidth: (member: Member) => number): number {
  const [one, other] = [nameWidth(left), nameWidth(right)];
  const areSiblings = left.home !== null && left.home === right.home;
  const unions = left.nests.filter((nest) => nest.partners.includes(right));
  const arePartners = unions.length > 0;
  const base = arePartners ? spacing.partners : areSiblings ? spacing.siblings : spacing.others;
  // The line to a couple's children passes midway between their names; those who married again may have several.
  const lines = Math.max(1, unions.length) * footStep;
  const names = arePartners ? Math.max(one, other) + lines : (one + other) / 2 + nameGap;
  return Math.ceil(Math.max(base, names) / grid) * grid;
}

function areBeside({ partners }: Nest): boolean {
  const [one, other] = partners;
  return one !== undefined && one.row === other?.row && Math.abs(one.rank - other.rank) === 1;
}

/** Where the line to the children begins, px. */
function dropOf({ partners, outer }: Nest): number {
  const other = partners[0] === outer ? partners[1] : partners[0];
  if (!other || other.row !== outer.row) return outer.x;
  if (Math.abs(other.rank - outer.rank) === 1) return (outer.x + other.x) / 2;
  return outer.x + Math.sign(other.rank - outer.rank) * dropOffset;
}

/**
 * What everybody wants, given where the others stand. All wishes come from one sum of squares, and two who have to
 * share a change each want all of it at half the weight: so every step lowers that sum, and nothing drifts off.
 */
function wishesFor(families: readonly Hanging[], helpers: readonly Member[]): Map<Member, Wish> {
  const wishes = new Map<Member, Wish>();
  const wish = (member: Member, x: number, weight: number) => {
    const known = wishes.get(member) ?? { x: member.x, weight: pulls.stay };
    const sum = known.weight + weight;
    wishes.set(member, { x: (known.x * known.weight + x * weight) / sum, weight: sum });
  };
  const keepApart = (one: Member, other: Member, least: number, weight: number) => {
    const shift = (other.x - one.x - Math.sign(other.rank - one.rank) * least) / 2;
    wish(one, one.x + shift, weight * 2);
    wish(other, other.x - shift, weight * 2);
  };
  for (const { nest, offsets } of families) {
    const drop = dropOf(nest);
    let shift = 0;
    for (const [child, offset] of offsets) {
      const place = drop + offset;
      wish(child, place, pulls.children);
      shift += (child.x - place) / nest.children.length;
    }
    // Only those whose place moves the drop.
    const movers = areBeside(nest) ? nest.partners : [nest.outer];
    const weight = (pulls.children * nest.children.length) / movers.length;
    for (const parent of movers) wish(parent, parent.x + shift, weight);
    const [one, other] = nest.partners;
    if (!one || !other || one.row !== other.row) continue;
    if (areBeside(nest)) keepApart(one, other, spacing.partners, pulls.together);
    else keepApart(one, other, 0, pulls.apart);
  }
  for (const helper of helpers)
    if (helper.supports) keepApart(helper.supports, helper, spacing.others, pulls.together);
  return wishes;
}

/** A union, and how far from under its drop each child stands when the row is as narrow as it can be, px. */
interface Hanging {
  readonly nest: Nest;
  readonly offsets: ReadonlyMap<Member, number>;
}

function hangingOf(nest: Nest): Hanging {
  const offsets = nest.children.map((child): [Member, number] => {
    const xs = nest.children.flatMap(({ row, x }) => (row === child.row ? x : []));
    return [child, child.x - (Math.min(...xs) + Math.max(...xs)) / 2];
  });
  return { nest, offsets: new Map(offsets) };
}

/** Puts a row where it wants to be, as far as the gaps allow; gives the longest way somebody went. */
function settle(row: readonly Member[], gaps: readonly number[], wishes: ReadonlyMap<Member, Wish>): number {
  let offset = 0;
  const wanted = row.map((member, place): Wish => {
    if (place > 0) offset += gaps[place - 1] ?? 0;
    const { x, weight } = wishes.get(member) ?? { x: member.x, weight: pulls.stay };
    return { x: x - offset, weight };
  });
  const free = nearestRising(wanted);
  let moved = 0;
  offset = 0;
  for (const [place, member] of row.entries()) {
    if (place > 0) offset += gaps[place - 1] ?? 0;
    const x = (free[place] ?? 0) + offset;
    moved = Math.max(moved, Math.abs(member.x - x));
    member.x = x;
  }
  return moved;
}

/** The values that never fall and lie nearest to those wanted (least squares): pool adjacent violators. */
export function nearestRising(wanted: readonly Readonly<Wish>[]): number[] {
  const pools: (Wish & { size: number })[] = [];
  for (const { x, weight } of wanted) {
    let pool = { x, weight, size: 1 };
    for (let last = pools.at(-1); last && last.x > pool.x; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      const x = (last.x * last.weight + pool.x * pool.weight) / weight;
      pool = { x, weight, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ x, size }) => Array.from({ length: size }, () => x));
}

/** Half of what somebody takes in, px: symbol, outline or name. */
export function halfWidth(member: Member, nameWidth: (member: Member) => number): number {
  return Math.max(symbolSize / 2 + 6, nameWidth(member) / 2);
}
