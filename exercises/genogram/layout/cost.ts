import { type Clan, manAndWoman } from './clans.ts';
import { familyOf, type Kin, type Member, type Nest } from './kin.ts';

/** What each broken wish weighs. Found by trying. */
const weights = {
  /** More than all partners of one person together: it gives way to nothing. */
  birthOrder: 1000,
  twinsApart: 30,
  partnersApart: 100,
  /** Per person between partners. */
  between: 1.5,
  crossing: 8,
  overChildren: 8,
  earlierLeft: 6,
  manLeft: 4,
  /** Of the index person all of that weighs more. */
  index: 1.5,
  currentBeside: 3,
  stranger: 3,
  support: 5,
  halfSiblings: 2,
  household: 2,
  distance: 0.35,
} as const;

interface Pair {
  readonly left: Member;
  readonly right: Member;
  readonly weight: number;
}

/** A family as it hangs between two rows. */
interface Hanging {
  readonly nest: Nest;
  readonly children: readonly Member[];
  drop: number;
  first: number;
  last: number;
}

/** The wishes that concern the order of one row. */
interface RowWishes {
  /** With all who belong to the siblings by unions. */
  readonly sibships: readonly { readonly children: readonly Member[]; readonly own: ReadonlySet<Member> }[];
  readonly twins: readonly (readonly Member[])[];
  readonly couples: readonly (Pair & { readonly nest: Nest })[];
  /** Unions with children, for the lines that could pass over them. */
  readonly parents: readonly Nest[];
  readonly sides: readonly Pair[];
  readonly beside: readonly Pair[];
  readonly halves: readonly Pair[];
  readonly households: readonly (readonly Member[])[];
  /** Families of this row and the next. */
  readonly hanging: readonly Hanging[];
}

export type Wishes = readonly RowWishes[];

/** What is wished of the order of one part's rows. */
export function wishesOf(kin: Kin, part: readonly Member[], clans: ReadonlyMap<Member, Clan>): Wishes {
  const depth = Math.max(...part.map(({ row }) => row)) + 1;
  const nests = [...new Set(part.flatMap((member) => member.nests))];
  return Array.from({ length: depth }, (_, row): RowWishes => {
    const here = part.filter((member) => member.row === row);
    const own = nests.filter(({ partners }) => partners.every((partner) => partner.row === row));
    const couples = own.flatMap((nest) => {
      const [left, right] = nest.partners;
      if (familyOf(nest) !== nest) return [];
      return left && right
        ? [{ nest, left, right, weight: weigh(kin, weights.partnersApart, left, right) }]
        : [];
    });
    const hubs = here.filter((member) => member.nests.length > 1);
    const sibships = nests
      .map(({ children }) => children.filter((child) => child.row === row))
      .filter((children) => children.length > 1);
    return {
      sibships: sibships.map((children) => ({
        children,
        own: new Set(children.flatMap((child) => clans.get(child)?.members ?? [])),
      })),
      twins: nests.flatMap(({ twins }) => twins).filter(([twin]) => twin?.row === row),
      couples,
      parents: nests.filter(({ outer, children }) => outer.row === row && children.length > 0),
      sides: [...own.flatMap((nest) => manLeft(kin, nest)), ...hubs.flatMap((hub) => earlierLeft(kin, hub))],
      beside: [...hubs.flatMap(currentBeside), ...here.flatMap(supportBeside)],
      halves: hubs.concat(nests.flatMap(({ partners }) => partners)).flatMap((hub) => halfSiblings(hub, row)),
      households: kin.households
        .map((members) => members.filter((member) => here.includes(member)))
        .filter((members) => members.length > 1),
      hanging: own.flatMap((nest): Hanging[] => {
        const children = nest.children.filter((child) => child.row === row + 1);
        return children.length > 0 ? [{ nest, children, drop: 0, first: 0, last: 0 }] : [];
      }),
    };
  });
}

function weigh({ index }: Kin, weight: number, ...members: readonly Member[]): number {
  return members.some((member) => member === index) ? weight * weights.index : weight;
}

function manLeft(kin: Kin, nest: Nest): Pair[] {
  const [left, right] = manAndWoman(nest);
  return left && right ? [{ left, right, weight: weigh(kin, weights.manLeft, left, right) }] : [];
}

function otherOf({ partners }: Nest, member: Member): Member | undefined {
  return partners.find((partner) => partner !== member);
}

function earlierLeft(kin: Kin, hub: Member): Pair[] {
  const partners = [...new Set(hub.nests.flatMap((nest) => otherOf(nest, hub) ?? []))];
  return partners.flatMap((right, place): Pair[] => {
    const left = partners[place - 1];
    return left && left.row === hub.row && right.row === hub.row
      ? [{ left, right, weight: weigh(kin, weights.earlierLeft, hub) }]
      : [];
  });
}

function currentBeside(hub: Member): Pair[] {
  return hub.nests.flatMap((nest): Pair[] => {
    const partner = nest.isCurrent ? otherOf(nest, hub) : undefined;
    return partner?.row === hub.row ? [{ left: hub, right: partner, weight: weights.currentBeside }] : [];
  });
}

function supportBeside(member: Member): Pair[] {
  const { supports } = member;
  return supports?.row === member.row ? [{ left: supports, right: member, weight: weights.support }] : [];
}

/** The children of an earlier union left of those of a later one. */
function halfSiblings(hub: Member, row: number): Pair[] {
  const eldest = hub.nests.flatMap(({ children }) => children.find((child) => child.row === row) ?? []);
  return eldest.flatMap((right, place): Pair[] => {
    const left = eldest[place - 1];
    return left ? [{ left, right, weight: weights.halfSiblings }] : [];
  });
}

/**
 * What the order of one row costs by itself; `row` are its members from left to right. Above `most` nobody needs to
 * know by how much: most tried orders break what must hold, and are done quickly.
 */
export function rowCost(wishes: RowWishes, row: readonly Member[], most = Number.POSITIVE_INFINITY): number {
  let cost = hardCost(wishes);
  if (cost >= most) return cost;
  for (const { left, right, weight } of wishes.sides) if (left.rank > right.rank) cost += weight;
  for (const { left, right, weight } of wishes.halves) if (left.rank > right.rank) cost += weight;
  for (const { left, right, weight } of wishes.beside) {
    const apart = Math.abs(left.rank - right.rank) - 1;
    if (apart > 0) cost += weight * (1 + Math.min(apart, 9) / 9);
  }
  for (const { children, own } of wishes.sibships) cost += strangersIn(children, own, row);
  for (const members of wishes.households) cost += (runsOf(members) - 1) * weights.household;
  cost += bracketsCost(wishes);
  return cost;
}

/** Birth order, twins and couples: what may only be broken where it cannot be otherwise. */
export function hardCost({ sibships, twins, couples }: RowWishes): number {
  let cost = 0;
  for (const { children } of sibships) {
    let eldest = -1;
    for (const { rank } of children)
      if (rank < eldest) cost += weights.birthOrder;
      else eldest = rank;
  }
  for (const group of twins) cost += (spanOf(group) - group.length) * weights.twinsApart;
  for (const { left, right, weight } of couples) {
    const apart = Math.abs(left.rank - right.rank) - 1;
    if (apart > 0) cost += weight + apart * weights.between;
  }
  return cost;
}

function spanOf(members: readonly Member[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const { rank } of members) {
    if (rank < first) first = rank;
    if (rank > last) last = rank;
  }
  return last - first + 1;
}

function strangersIn(children: readonly Member[], own: ReadonlySet<Member>, row: readonly Member[]): number {
  const [first] = children;
  if (!first) return 0;
  let [from, to] = [first.rank, first.rank];
  for (const { rank } of children) {
    if (rank < from) from = rank;
    if (rank > to) to = rank;
  }
  if (to - from + 1 === children.length) return 0;
  let cost = 0;
  for (let rank = from + 1; rank < to; rank += 1) if (!own.has(row[rank] as Member)) cost += weights.stranger;
  return cost;
}

function runsOf(members: readonly Member[]): number {
  let runs = 0;
  for (const member of members) {
    let hasLeft = false;
    for (const { rank } of members) if (rank === member.rank - 1) hasLeft = true;
    if (!hasLeft) runs += 1;
  }
  return runs;
}

/** Lines of partners with others between: over whose children they pass, and which other such lines they cross. */
function bracketsCost({ couples, parents }: RowWishes): number {
  let cost = 0;
  for (const [place, { nest, left, right }] of couples.entries()) {
    const from = Math.min(left.rank, right.rank);
    const to = Math.max(left.rank, right.rank);
    if (to - from === 1) continue;
    for (const other of parents) {
      const drop = dropRank(other);
      if (other !== nest && drop > from && drop < to) cost += weights.overChildren;
    }
    for (let next = place + 1; next < couples.length; next += 1) {
      const { left: one, right: two } = couples[next] as Pair;
      const isIn = (rank: number) => rank > from && rank < to;
      const isOut = (rank: number) => rank < from || rank > to;
      if (Math.abs(one.rank - two.rank) === 1) continue;
      if ((isIn(one.rank) && isOut(two.rank)) || (isIn(two.rank) && isOut(one.rank)))
        cost += weights.crossing;
    }
  }
  return cost;
}

/** Where the line to the children begins, in places of the row. */
function dropRank({ partners, outer }: Nest): number {
  const other = partners[0] === outer ? partners[1] : partners[0];
  if (!other || other.row !== outer.row) return outer.rank;
  const apart = other.rank - outer.rank;
  return outer.rank + Math.sign(apart) * (Math.abs(apart) === 1 ? 0.5 : 0.25);
}

/** What the lines between a row and the next cost: crossings, and children far from under their parents. */
export function gapCost({ hanging }: RowWishes, width: number, widthBelow: number): number {
  let cost = 0;
  const shift = (widthBelow - width) / 2;
  for (const family of hanging) {
    let sum = 0;
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (const { rank } of family.children) {
      sum += rank;
      if (rank < first) first = rank;
      if (rank > last) last = rank;
    }
    family.first = first;
    family.last = last;
    family.drop = dropRank(family.nest);
    cost += Math.abs(family.drop + shift - sum / family.children.length) * weights.distance;
  }
  for (let place = 1; place < hanging.length; place += 1)
    for (let before = 0; before < place; before += 1)
      cost += weights.crossing * crossingsOf(hanging[before] as Hanging, hanging[place] as Hanging);
  return cost;
}

/** The least number of crossings, whatever bar lies above the other. */
function crossingsOf(a: Hanging, b: Hanging): number {
  if (a.drop > b.drop) return crossingsOf(b, a);
  if (a.last < b.first) return 0;
  if (a.first > b.last) return 1;
  let over = 0;
  for (const { rank } of a.children) if (rank > b.first) over += 1;
  let under = 0;
  for (const { rank } of b.children) if (rank < a.last) under += 1;
  return Math.min(over, under);
}
