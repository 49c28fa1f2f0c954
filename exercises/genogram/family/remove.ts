import { withoutLoneTwins, withPartners } from './edit-unions.ts';
import type { Genogram } from './types.ts';

/** Who would lose their tie to the index person when somebody is removed: family and support figures count. */
export function whoGoesWith(genogram: Genogram, person: string): readonly string[] {
  const before = tiedToIndex(genogram);
  const after = tiedToIndex(without(genogram, new Set([person])));
  return genogram.persons
    .map(({ id }) => id)
    .filter((id) => id !== person && before.has(id) && !after.has(id));
}

/**
 * Without somebody, and without those of `also`; their unions, bonds and places in households go too. A union that has
 * children and a parent left stays. The index person can only go as the last one: the same genogram.
 */
export function removePerson(genogram: Genogram, person: string, also: readonly string[] = []): Genogram {
  const gone = new Set([person, ...also]);
  const after = without(genogram, gone);
  if (after.persons.length === 0) return { ...after, index: null };
  return after.persons.length === genogram.persons.length || gone.has(genogram.index ?? '')
    ? genogram
    : after;
}

function without(genogram: Genogram, gone: ReadonlySet<string>): Genogram {
  const stays = (id: string) => !gone.has(id);
  const unions = genogram.unions.flatMap((union) => {
    const partners = union.partners.filter(stays);
    const children = withoutLoneTwins(union.children.filter((child) => stays(child.person)));
    const isTouched = partners.length < union.partners.length || children.length < union.children.length;
    if (!isTouched) return [union];
    const isLeft = partners.length === 2 || (partners.length === 1 && children.length > 0);
    return isLeft ? [withPartners({ ...union, children }, partners)] : [];
  });
  return {
    ...genogram,
    persons: genogram.persons
      .filter(({ id }) => stays(id))
      .map((one) => (gone.has(one.supports ?? '') ? { ...one, supports: null } : one)),
    unions,
    bonds: genogram.bonds.filter(({ from, to }) => stays(from) && stays(to)),
    households: genogram.households.flatMap((household) => {
      const members = household.members.filter(stays);
      if (members.length === household.members.length) return [household];
      return members.length === 0 ? [] : [{ ...household, members }];
    }),
    rows: genogram.rows.map((row) => row.filter(stays)).filter((row) => row.length > 0),
  };
}

function tiedToIndex({ index, persons, unions }: Genogram): ReadonlySet<string> {
  const start = persons.find(({ id }) => id === index);
  const ties = [
    ...unions.map(({ partners, children }) => [...partners, ...children.map(({ person }) => person)]),
    ...persons.flatMap(({ id, supports }) => (supports === null ? [] : [[id, supports]])),
  ];
  const reached = new Set(start ? [start.id] : []);
  for (const id of reached)
    for (const tie of ties) if (tie.includes(id)) for (const other of tie) reached.add(other);
  return reached;
}
