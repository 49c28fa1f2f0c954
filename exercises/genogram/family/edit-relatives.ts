import {
  type Added,
  added,
  type Details,
  type NewId,
  newPerson,
  newUnion,
  withMore,
  withUnion,
} from './edit.ts';
import { inBirthOrder, isBlank, otherPartner, parentUnionOf, personOf, unionsOf } from './kin.ts';
import type { Child, ChildLink, Genogram, Union, UnionStatus } from './types.ts';

/** With whom a child is had: in a union that is there, with somebody new, with somebody unknown, or with nobody drawn. */
export type OtherParent = { readonly union: string } | 'someone-else' | 'unknown' | 'alone';

export function newChild(person: string, link: ChildLink = 'birth'): Child {
  return { person, link, twins: null, isIdentical: false, livesWith: null };
}

/** A new partner, in a new union. */
export function addPartner(
  genogram: Genogram,
  person: string,
  { status, ...details }: Details & { readonly status: UnionStatus },
  newId: NewId,
): Added {
  const partner = newPerson(newId(), details);
  const union = newUnion(newId(), [person, partner.id], status);
  return added(genogram, withMore(genogram, [partner], [union]), partner.id);
}

/**
 * A new child. `unknown` takes the same unknown parent again where somebody has a union with one; `alone` the same
 * one-parent union.
 */
export function addChild(
  genogram: Genogram,
  person: string,
  other: OtherParent,
  { link = 'birth', ...details }: Details & { readonly link?: ChildLink },
  newId: NewId,
): Added {
  const home = homeFor(genogram, person, other, newId);
  if (!home) return { genogram, id: null };
  const child = newPerson(newId(), details);
  const grown = withMore(genogram, [child, ...home.persons], home.unions);
  return added(genogram, withChild(grown, home.id, newChild(child.id, link)), child.id);
}

/** A union for a child of somebody, with who and what is new for it; null where it is not one of theirs. */
function homeFor(genogram: Genogram, person: string, other: OtherParent, newId: NewId) {
  const unions = unionsOf(genogram, person);
  const there =
    typeof other === 'object'
      ? unions.find(({ id }) => id === other.union)
      : unions.find((union) => isHomeWith(genogram, union, person, other));
  if (there) return { id: there.id, persons: [], unions: [] };
  if (typeof other === 'object') return null;
  const persons = other === 'alone' ? [] : [newPerson(newId())];
  const union = newUnion(newId(), [person, ...persons.map(({ id }) => id)]);
  return { id: union.id, persons, unions: [union] };
}

function isHomeWith(genogram: Genogram, union: Union, person: string, other: OtherParent): boolean {
  const partner = personOf(genogram, otherPartner(union, person) ?? '');
  if (other === 'alone') return !partner;
  return other === 'unknown' && partner !== undefined && isBlank(partner) && union.children.length > 0;
}

/** Behind the others as they stand now: while the new one has no age yet, the list rules, and it must not shuffle them. */
function withChild(genogram: Genogram, union: string, child: Child): Genogram {
  return withUnion(genogram, union, (one) => ({
    ...one,
    children: [...inBirthOrder(genogram, one), child],
  }));
}

/** Of parents who are not known: a man and a woman, which one tap changes. */
const unknownParents: readonly Details[] = [{ gender: 'man' }, { gender: 'woman' }];

/**
 * Parents of somebody, one or two; `id` is the first. Where one parent stands there already, the first of `parents`
 * joins that one, and so becomes a parent of the full siblings too.
 */
export function addParents(
  genogram: Genogram,
  person: string,
  newId: NewId,
  parents: readonly Details[] = unknownParents,
  { link = 'birth', status = 'relationship' }: { link?: ChildLink; status?: UnionStatus } = {},
): Added {
  const home = genogram.unions.find(({ children }) =>
    children.some((child) => child.person === person && child.link === link),
  );
  const free = home ? 2 - home.partners.length : 2;
  const persons = parents.slice(0, free).map((details) => newPerson(newId(), details));
  const ids = persons.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return { genogram, id: null };
  if (home) {
    const join = (union: Union) => ({ ...union, partners: [...union.partners, ...ids] });
    return added(genogram, withUnion(withMore(genogram, persons), home.id, join), first);
  }
  const union = { ...newUnion(newId(), ids, status), children: [newChild(person, link)] };
  return added(genogram, withMore(genogram, persons, [union]), first);
}

/** A full sibling; parents who are not there come along, as unknown. */
export function addSibling(genogram: Genogram, person: string, details: Details, newId: NewId): Added {
  const ready = parentUnionOf(genogram, person) ? genogram : addParents(genogram, person, newId).genogram;
  const home = parentUnionOf(ready, person);
  if (!home) return { genogram, id: null };
  const sibling = newPerson(newId(), details);
  const grown = withChild(withMore(ready, [sibling]), home.id, newChild(sibling.id));
  return added(genogram, grown, sibling.id);
}

/** Somebody outside the family who supports a person. */
export function addSupport(genogram: Genogram, person: string, details: Details, newId: NewId): Added {
  const support = newPerson(newId(), { ...details, kind: 'support', supports: person });
  return added(genogram, withMore(genogram, [support]), support.id);
}
