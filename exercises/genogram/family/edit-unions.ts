import { type Added, added, type NewId, newUnion, settled, withUnion } from './edit.ts';
import { newChild } from './edit-relatives.ts';
import { unionsOf } from './kin.ts';
import type { Child, ChildLink, Genogram, Union, UnionStatus } from './types.ts';

/** Makes partners of two who are there; `id` is the union's. */
export function joinPartners(
  genogram: Genogram,
  one: string,
  other: string,
  status: UnionStatus,
  newId: NewId,
): Added {
  const union = newUnion(newId(), [one, other], status);
  return added(genogram, { ...genogram, unions: [...genogram.unions, union] }, union.id);
}

/** Makes a partner the second parent in a union with one. Where the two are a couple already, their union takes the children. */
export function joinParent(genogram: Genogram, union: string, partner: string): Genogram {
  const alone = genogram.unions.find(({ id }) => id === union);
  const [parent] = alone?.partners ?? [];
  if (!alone || parent === undefined || alone.partners.length !== 1) return genogram;
  const couple = unionsOf(genogram, parent).find(({ partners }) => partners.includes(partner));
  const without = { ...genogram, unions: genogram.unions.filter((one) => one !== alone) };
  const after = couple
    ? withUnion(without, couple.id, (one) => ({ ...one, children: [...one.children, ...alone.children] }))
    : withUnion(genogram, union, (one) => ({ ...one, partners: [...one.partners, partner] }));
  return settled(genogram, after);
}

/** Makes somebody who is there a child of a union: a foster child whose parents are drawn too. */
export function joinChild(genogram: Genogram, union: string, person: string, link: ChildLink): Genogram {
  const join = (one: Union) => ({ ...one, children: [...one.children, newChild(person, link)] });
  return settled(genogram, withUnion(genogram, union, join));
}

/** Changes how two are together; the same genogram where a rule forbids it. */
export function changeUnion(
  genogram: Genogram,
  id: string,
  change: Partial<Pick<Union, 'status' | 'from' | 'until' | 'isRelated'>>,
): Genogram {
  return settled(
    genogram,
    withUnion(genogram, id, (union) => ({ ...union, ...change })),
  );
}

/** Changes how somebody is a child in a union; the same genogram where a rule forbids it. */
export function changeChild(
  genogram: Genogram,
  union: string,
  person: string,
  change: Partial<Pick<Child, 'link' | 'livesWith'>>,
): Genogram {
  return settled(
    genogram,
    withChildren(genogram, union, (child) => (child.person === person ? { ...child, ...change } : child)),
  );
}

/** Makes twins (or triplets) of children of one union, out of what twins they were; one alone is nobody's twin. */
export function setTwins(
  genogram: Genogram,
  union: string,
  persons: readonly string[],
  isIdentical: boolean,
  newId: NewId,
): Genogram {
  const twins = persons.length > 1 ? newId() : null;
  return withChildren(genogram, union, (child) =>
    persons.includes(child.person) ? { ...child, twins, isIdentical: twins !== null && isIdentical } : child,
  );
}

/** The genogram with the children of one union as `change` makes them; who is left alone is no twin any more. */
function withChildren(genogram: Genogram, union: string, change: (child: Child) => Child): Genogram {
  return withUnion(genogram, union, (one) => ({
    ...one,
    children: withoutLoneTwins(one.children.map(change)),
  }));
}

/** The same children; of twins of whom one is left, that one is none any more. */
export function withoutLoneTwins(children: readonly Child[]): readonly Child[] {
  return children.map((child) => {
    const isLone = child.twins !== null && children.filter(({ twins }) => twins === child.twins).length === 1;
    return isLone ? { ...child, twins: null, isIdentical: false } : child;
  });
}

/** Takes a couple apart that should not have been drawn: `parent` keeps its children, without children it is gone. */
export function removeUnion(genogram: Genogram, id: string, parent: string): Genogram {
  const union = genogram.unions.find((one) => one.id === id);
  if (!union?.partners.includes(parent)) return genogram;
  if (union.children.length === 0)
    return { ...genogram, unions: genogram.unions.filter((one) => one !== union) };
  return withUnion(genogram, id, (one) => withPartners(one, [parent]));
}

/** A union with fewer partners: children who lived with one who left live somewhere that is not known. */
export function withPartners(union: Union, partners: readonly string[]): Union {
  const left = new Set(union.partners.filter((id) => !partners.includes(id)));
  const children = union.children.map((child) =>
    left.has(child.livesWith ?? '') ? { ...child, livesWith: null } : child,
  );
  return { ...union, partners, children };
}
