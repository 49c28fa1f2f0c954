import type { Member, Nest } from './kin.ts';
import type { Order } from './order.ts';
import { grid, nameGap, spacing } from './sizes.ts';
import { symbolSize } from './types.ts';

const sweeps = 80;
const pulls = { children: 1, straight: 0.12, parents: 0.6, apart: 0.25, together: 0.2, stay: 0.05 } as const;

/** From the drop of a bracket to the partner beside whom it hangs, px. */
export const dropOffset = 16;

/** A place somebody wants, and how much. */
interface Wish {
  x: number;
  weight: number;
}

/**
 * Gives every member of a part an x (px, on the grid, the leftmost anywhere), in the order given, no two too near:
 * children under their parents, parents over their children. `nameWidth` is in px.
 */
export function setPositions(order: Order, nameWidth: (member: Member) => number): void {
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
  const nests = [...new Set(members.flatMap((member) => member.nests))];
  const helpers = members.filter(({ supports, row }) => supports?.row === row);
  const concerned = rows.map((row) =>
    nests.filter((nest) => [...nest.partners, ...nest.children].some((member) => row.includes(member))),
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
    if (moved < 0.5) break;
  }
  for (const row of rows) for (const member of row) member.x = Math.round(member.x / grid) * grid;
}

/** Px from the middle of a member to the middle of the next, a multiple of the grid. */
function leastGap(left: Member, right: Member, nameWidth: (member: Member) => number): number {
  const [one, other] = [nameWidth(left), nameWidth(right)];
  const areSiblings = left.home !== null && left.home === right.home;
  const arePartners = left.nests.some((nest) => nest.partners.includes(right));
  const base = arePartners ? spacing.partners : areSiblings ? spacing.siblings : spacing.others;
  // The line to a couple's children passes midway between their names.
  const names = arePartners ? Math.max(one, other) + nameGap : (one + other) / 2 + nameGap;
  return Math.ceil(Math.max(base, names) / grid) * grid;
}

/** Where the line to the children begins, px. */
export function dropOf({ partners, outer }: Nest): number {
  const other = partners[0] === outer ? partners[1] : partners[0];
  if (!other || other.row !== outer.row) return outer.x;
  if (Math.abs(other.rank - outer.rank) === 1) return (outer.x + other.x) / 2;
  return outer.x + Math.sign(other.rank - outer.rank) * dropOffset;
}

function wishesFor(nests: readonly Nest[], helpers: readonly Member[]): Map<Member, Wish> {
  const wishes = new Map<Member, Wish>();
  const wish = (member: Member, x: number, weight: number) => {
    const known = wishes.get(member) ?? { x: member.x, weight: pulls.stay };
    const sum = known.weight + weight;
    wishes.set(member, { x: (known.x * known.weight + x * weight) / sum, weight: sum });
  };
  for (const nest of nests) {
    const drop = dropOf(nest);
    const xs = nest.children.map(({ x }) => x);
    if (xs.length > 0) {
      const shift = drop - (Math.min(...xs) + Math.max(...xs)) / 2;
      for (const child of nest.children) {
        wish(child, child.x + shift, pulls.children);
        wish(child, drop, pulls.straight);
      }
      for (const parent of nest.partners) wish(parent, parent.x - shift, pulls.parents);
    }
    const [one, other] = nest.partners;
    if (!one || !other || one.row !== other.row) continue;
    const areNeighbours = Math.abs(one.rank - other.rank) === 1;
    const pull = areNeighbours ? pulls.together : pulls.apart;
    const apart = areNeighbours ? Math.sign(other.rank - one.rank) * spacing.partners : 0;
    wish(one, other.x - apart, pull);
    wish(other, one.x + apart, pull);
  }
  for (const helper of helpers)
    if (helper.supports)
      wish(
        helper,
        helper.supports.x + Math.sign(helper.rank - helper.supports.rank) * spacing.others,
        pulls.together,
      );
  return wishes;
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
