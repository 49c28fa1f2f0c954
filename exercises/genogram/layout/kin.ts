import { bornAbout, linkRank } from '../family/kin.ts';
import type { Person, Union } from '../family/types.ts';
import type { Family } from './types.ts';

/** A person with what the layout asks of them; the layout fills in where they stand. */
export interface Member {
  readonly person: Person;
  /** Under whom they are placed; null without parents. */
  home: Nest | null;
  /** As a partner, in order of time. */
  nests: Nest[];
  supports: Member | null;
  /** Not connected to persons of another part. */
  part: number;
  row: number;
  /** Place in the row of the part, from 0. */
  rank: number;
  x: number;
}

/** A union with its persons. */
export interface Nest {
  readonly union: Union;
  readonly partners: readonly Member[];
  /** Of a couple with others between them: beside whom the children hang. */
  outer: Member;
  /** Those placed under this union, in birth order. */
  children: Member[];
  /** Children placed under another union: they get a second line. */
  guests: Member[];
  /** Twins and triplets among the children. */
  twins: Member[][];
  readonly isCurrent: boolean;
}

export interface Kin {
  readonly index: Member | null;
  readonly members: readonly Member[];
  readonly nests: readonly Nest[];
  readonly households: readonly (readonly Member[])[];
  readonly byId: ReadonlyMap<string, Member>;
}

/** The family with its persons linked to each other. */
export function kinOf(family: Family): Kin {
  const members = family.persons.map(
    (person): Member => ({ person, home: null, nests: [], supports: null, part: -1, row: 0, rank: 0, x: 0 }),
  );
  const byId = new Map(members.map((member) => [member.person.id, member]));
  const found = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const nests = family.unions.flatMap((union): Nest[] => {
    const partners = found(union.partners);
    const [outer] = partners;
    const isCurrent = union.until === null && !['separated', 'divorced', 'widowed'].includes(union.status);
    return outer ? [{ union, partners, outer, children: [], guests: [], twins: [], isCurrent }] : [];
  });

  for (const member of members) member.supports = byId.get(member.person.supports ?? '') ?? null;
  for (const nest of nests) for (const partner of nest.partners) partner.nests.push(nest);
  placeChildren(nests, byId);
  for (const member of members) member.nests = inTime(member.nests);
  for (const nest of nests) nest.outer = outerOf(nest);
  return {
    index: byId.get(family.index ?? '') ?? null,
    members,
    nests,
    households: family.households.map((household) => found(household.members)),
    byId,
  };
}

function placeChildren(nests: readonly Nest[], byId: ReadonlyMap<string, Member>): void {
  const homes = new Map<Member, { nest: Nest; order: number }>();
  for (const nest of nests)
    for (const { person, link } of nest.union.children) {
      const child = byId.get(person);
      const order = linkRank[link];
      if (child && order < (homes.get(child)?.order ?? Number.POSITIVE_INFINITY))
        homes.set(child, { nest, order });
    }
  for (const [child, { nest }] of homes) child.home = nest;
  for (const nest of nests) {
    const listed = nest.union.children.flatMap(({ person, twins }) => {
      const child = byId.get(person);
      return child ? [{ child, twins }] : [];
    });
    const all = inOrder(listed, ({ child }) => bornAbout(child.person));
    const own = all.filter(({ child }) => child.home === nest);
    nest.guests = all.flatMap(({ child }) => (child.home === nest ? [] : child));
    const groups = [...new Set(own.flatMap(({ twins }) => twins ?? []))];
    nest.twins = groups
      .map((group) => own.flatMap(({ child, twins }) => (twins === group ? child : [])))
      .filter((twins) => twins.length > 1);
    nest.children = together(
      own.map(({ child }) => child),
      nest.twins,
    );
  }
}

/** Twins follow each other, at the place of the first of them. */
function together(children: readonly Member[], groups: readonly (readonly Member[])[]): Member[] {
  return [
    ...new Set(
      children.flatMap((child) => {
        const group = groups.find((twins) => twins.includes(child));
        return group ? children.filter((one) => group.includes(one)) : child;
      }),
    ),
  ];
}

function inTime(nests: readonly Nest[]): Nest[] {
  return inOrder(nests, ({ union, children }) => {
    const years = children.flatMap((child) => bornAbout(child.person) ?? []);
    return union.from ?? (years.length > 0 ? Math.min(...years) : union.until);
  });
}

/** By year where all years are known; otherwise as they were listed. */
function inOrder<T>(items: readonly T[], yearOf: (item: T) => number | null): T[] {
  const dated = items.map((item) => ({ item, year: yearOf(item) }));
  if (dated.some(({ year }) => year === null)) return [...items];
  return dated.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).map(({ item }) => item);
}

/** The one with fewer partners, else the one who married in. */
function outerOf({ partners, outer }: Nest): Member {
  const [, other] = partners;
  if (!other || outer.nests.length < other.nests.length) return outer;
  if (other.nests.length < outer.nests.length) return other;
  return outer.home !== null && other.home === null ? other : outer;
}

/** The first union of the same two partners: those who married again are one family. */
export function familyOf(nest: Nest): Nest {
  const [one, other] = nest.partners;
  const first = one?.nests.find(({ partners }) => other && partners.includes(other));
  return first ?? nest;
}
