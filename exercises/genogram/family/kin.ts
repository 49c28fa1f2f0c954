import { grouped } from './grouped.ts';
import type { Child, ChildLink, Genogram, Household, Person, Union } from './types.ts';
import { oldestAge } from './years.ts';

/** What questions about who belongs to whom look at. */
type Kin = Pick<Genogram, 'persons' | 'unions'>;

/** Birth goes first, then what is most like it. */
export const linkRank: Readonly<Record<ChildLink, number>> = {
  birth: 0,
  adopted: 1,
  foster: 2,
  guardian: 3,
  step: 4,
};

/** The person with this id, or undefined. */
export function personOf({ persons }: Pick<Genogram, 'persons'>, id: string): Person | undefined {
  return persons.find((person) => person.id === id);
}

/** Those of `ids` who are there, in that order, each once. */
export function personsOf(family: Pick<Genogram, 'persons'>, ids: readonly string[]): readonly Person[] {
  const known = new Map(family.persons.map((person) => [person.id, person]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

/** The unions in which somebody is a partner, or the one parent. */
export function unionsOf({ unions }: Kin, person: string): readonly Union[] {
  return unions.filter(({ partners }) => partners.includes(person));
}

/** The other partner of a union; null where there is one parent only. */
export function otherPartner({ partners }: Union, person: string): string | null {
  return partners.find((id) => id !== person) ?? null;
}

export function partnersOf(family: Kin, person: string): readonly Person[] {
  return personsOf(
    family,
    unionsOf(family, person).flatMap((union) => otherPartner(union, person) ?? []),
  );
}

/** How somebody is a child in a union, or undefined. */
export function childIn({ children }: Union, person: string): Child | undefined {
  return children.find((child) => child.person === person);
}

/** The unions of which somebody is a child: by birth first, then adopted, foster, guardian, step. */
export function parentUnionsOf({ unions }: Kin, person: string): readonly Union[] {
  return unions
    .flatMap((union) => {
      const child = childIn(union, person);
      return child ? [{ union, rank: linkRank[child.link] }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ union }) => union);
}

/** The union under which somebody stands, or null. */
export function parentUnionOf(family: Kin, person: string): Union | null {
  return parentUnionsOf(family, person)[0] ?? null;
}

/** The union into which somebody was born, or null. */
export function birthUnionOf(family: Kin, person: string): Union | null {
  return family.unions.find((union) => childIn(union, person)?.link === 'birth') ?? null;
}

/** The parents under whom somebody stands: none, one or two. */
export function parentsOf(family: Kin, person: string): readonly Person[] {
  return personsOf(family, parentUnionOf(family, person)?.partners ?? []);
}

/** Children of all somebody's unions, in the order in which they stand. */
export function childrenOf(family: Kin, person: string): readonly Person[] {
  return personsOf(
    family,
    unionsOf(family, person).flatMap((union) => inBirthOrder(family, union).map((child) => child.person)),
  );
}

/** The other children of the union under which somebody stands. */
export function siblingsOf(family: Kin, person: string): readonly Person[] {
  const union = parentUnionOf(family, person);
  const others = union ? inBirthOrder(family, union).filter((child) => child.person !== person) : [];
  return personsOf(
    family,
    others.map((child) => child.person),
  );
}

/** Children whom one of somebody's parents has in another union. */
export function halfSiblingsOf(family: Kin, person: string): readonly Person[] {
  const home = parentUnionOf(family, person);
  const others = (home?.partners ?? []).flatMap((parent) =>
    unionsOf(family, parent).filter((union) => union !== home),
  );
  const children = others.flatMap((union) => inBirthOrder(family, union).map((child) => child.person));
  const own = new Set([person, ...siblingsOf(family, person).map(({ id }) => id)]);
  return personsOf(
    family,
    children.filter((id) => !own.has(id)),
  );
}

export function householdsOf({ households }: Genogram, person: string): readonly Household[] {
  return households.filter(({ members }) => members.includes(person));
}

/** The year of birth, or about that year where only an age was given; null: not known. */
export function bornAbout({ age }: Person): number | null {
  if (age === null) return null;
  return 'bornIn' in age ? age.bornIn : age.in - age.years;
}

/**
 * Whole years in `year`; of the dead the years at death. Null: not known, or not born yet. An age that was given of
 * somebody whose year of death is not known counts as the age at death. Nobody gets older than 125: who would, died in a
 * year that was not given.
 */
export function ageIn(person: Person, year: number): number | null {
  const { age, died } = person;
  if (age === null) return null;
  if (died && died.in === null) return 'years' in age ? age.years : null;
  const end = died?.in ?? year;
  const years = 'bornIn' in age ? end - age.bornIn : age.years + end - age.in;
  return years < 0 || years > oldestAge ? null : years;
}

/** Children as they stand from left to right: eldest first where all years are known, else as listed; twins together. */
export function inBirthOrder(family: Kin, { children }: Union): readonly Child[] {
  const persons = new Map(family.persons.map((person) => [person.id, person]));
  const dated = children.map((child) => {
    const person = persons.get(child.person);
    return { child, born: person ? bornAbout(person) : null };
  });
  const isDated = dated.every(({ born }) => born !== null);
  const listed = isDated ? dated.sort((a, b) => (a.born ?? 0) - (b.born ?? 0)) : dated;
  const kept = grouped(listed, ({ child }) => (child.twins === null ? child : child.twins));
  return [...kept.values()].flat().map(({ child }) => child);
}

/** Somebody of whom nothing was filled in: a symbol that only says that there is one. */
export function isBlank({ label, age, kind, died }: Person): boolean {
  return label === '' && age === null && died === null && kind === 'person';
}
