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
import { isBlank, otherPartner, parentUnionOf, personOf, unionsOf } from './kin.ts';
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
  const child = newPerson(newId(), details);
  const home = typeof other === 'object' ? unionWith(genogram, person, other.union) : homeFor(other);
  if (!home) return { genogram, id: null };
  const joined = withUnion(withMore(genogram, [child, ...home.persons], home.unions), home.id, (union) => ({
    ...union,
    children: [...union.children, newChild(child.id, link)],
  }));
  return added(genogram, joined, child.id);

  function homeFor(kind: 'someone-else' | 'unknown' | 'alone') {
    const there = unionsOf(genogram, person).find((union) => fits(union, kind));
    if (there) return { id: there.id, persons: [], unions: [] };
    const others = kind === 'alone' ? [] : [newPerson(newId())];
    const union = newUnion(newId(), [person, ...others.map(({ id }) => id)]);
    return { id: union.id, persons: others, unions: [union] };
  }

  function fits(union: Union, kind: 'someone-else' | 'unknown' | 'alone'): boolean {
    const partner = otherPartner(union, person);
    if (kind === 'alone') return partner === null;
    const one = partner === null ? undefined : personOf(genogram, partner);
    return kind === 'unknown' && one !== undefined && isBlank(one) && union.children.length > 0;
  }
}

function unionWith(genogram: Genogram, person: string, id: string) {
  const union = unionsOf(genogram, person).find((one) => one.id === id);
  return union ? { id: union.id, persons: [], unions: [] } : null;
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
  const grown = withUnion(withMore(ready, [sibling]), home.id, (union) => ({
    ...union,
    children: [...union.children, newChild(sibling.id)],
  }));
  return added(genogram, grown, sibling.id);
}

/** Somebody outside the family who supports a person. */
export function addSupport(genogram: Genogram, person: string, details: Details, newId: NewId): Added {
  const support = newPerson(newId(), { ...details, kind: 'support', supports: person });
  return added(genogram, withMore(genogram, [support]), support.id);
}
