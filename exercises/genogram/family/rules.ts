import type { BondKind, Genogram, Person, Union } from './types.ts';
import { isAge, isYear } from './years.ts';

/** Persons in one genogram. */
export const maxPersons = 200;
/** Of the rest; more than 200 persons can need. */
const maxUnions = 400;
const maxBonds = 1000;
const maxHouseholds = 100;

/**
 * What is true of every genogram.
 * - `too-many`: there are at most 200 persons, 400 unions, 1000 bonds, 100 households
 * - `year`: years are of this time or of history, ages of people
 * - `same-id`: no two persons, unions, bonds or households share an id
 * - `index`: the index person is there, and is a person; null only while there is nobody
 * - `dangling`: every id that is named is there
 * - `partners`: a union has one or two partners, not the same twice, and only persons
 * - `union-twice`: two people share one union
 * - `child-twice`: nobody is twice a child of one union, nor a child and a partner of it
 * - `support-child`: a support figure is no child in a union, and nobody else supports
 * - `two-births`: nobody was born into two unions
 * - `lives-with`: a child lives with a partner of its union
 * - `ancestor`: nobody is above themselves in the family, by birth or as a child of any other kind
 * - `bond-self`: a bond is between two
 * - `member-twice`: nobody is twice in one household
 */
type Rule =
  | 'too-many'
  | 'year'
  | 'same-id'
  | 'index'
  | 'dangling'
  | 'partners'
  | 'union-twice'
  | 'child-twice'
  | 'support-child'
  | 'two-births'
  | 'lives-with'
  | 'ancestor'
  | 'bond-self'
  | 'member-twice';

/** A rule that is broken, and by what: the label or the id of a person, or an id. */
interface Breach {
  readonly rule: Rule;
  readonly by: string;
}

/** Violence and worry always come from one of the two. */
export const isDirected = (kind: BondKind): boolean => kind === 'violence' || kind === 'focused';

/** The first rule that a genogram breaks; null where all hold. */
export function breachOf(genogram: Genogram): Breach | null {
  for (const breach of breachesOf(genogram)) return breach;
  return null;
}

function* breachesOf(genogram: Genogram): Generator<Breach> {
  const { persons, unions, bonds, households, index } = genogram;
  const isTooMany =
    persons.length > maxPersons ||
    unions.length > maxUnions ||
    bonds.length > maxBonds ||
    households.length > maxHouseholds;
  if (isTooMany) yield { rule: 'too-many', by: '' };
  for (const list of [persons, unions, bonds, households]) {
    const id = repeated(list.map((one) => one.id));
    if (id !== null) yield { rule: 'same-id', by: id };
  }
  const known = new Map(persons.map((person) => [person.id, person]));
  const by = (id: string) => known.get(id)?.label || id;

  if (index === null ? persons.length > 0 : known.get(index)?.kind !== 'person')
    yield { rule: 'index', by: index === null ? '' : by(index) };
  for (const { id, kind, supports, age, died } of persons) {
    const years = [...(age ? ['bornIn' in age ? age.bornIn : age.in] : []), died?.in ?? null];
    const isAged = age === null || 'bornIn' in age || isAge(age.years);
    if (!isAged || !years.every(isYearOrNull)) yield { rule: 'year', by: by(id) };
    if (supports === null) continue;
    const supported = known.get(supports);
    if (!supported) yield { rule: 'dangling', by: supports };
    if (kind !== 'support' || supported?.kind === 'support') yield { rule: 'support-child', by: by(id) };
  }
  for (const union of unions) yield* breachesOfUnion(union, known);
  const pairs = unions
    .filter(({ partners }) => partners.length === 2)
    .map(({ partners }) => [...partners].sort().join(' '));
  const pair = repeated(pairs);
  if (pair !== null) yield { rule: 'union-twice', by: pair.split(' ').map(by).join(', ') };
  const births = unions.flatMap(({ children }) => children.filter(({ link }) => link === 'birth'));
  const twice = repeated(births.map(({ person }) => person));
  if (twice !== null) yield { rule: 'two-births', by: by(twice) };

  for (const { from, to } of bonds) {
    for (const id of [from, to]) if (!known.has(id)) yield { rule: 'dangling', by: id };
    if (from === to) yield { rule: 'bond-self', by: by(from) };
  }
  for (const { members } of households) {
    for (const id of members) if (!known.has(id)) yield { rule: 'dangling', by: id };
    const member = repeated(members);
    if (member !== null) yield { rule: 'member-twice', by: by(member) };
  }
  const ring = ownAncestorIn(unions);
  if (ring !== null) yield { rule: 'ancestor', by: by(ring) };
}

function* breachesOfUnion(
  { id, partners, children, from, until }: Union,
  known: ReadonlyMap<string, Person>,
) {
  const by = (person: string) => known.get(person)?.label || person;
  const breach = (rule: Rule, what: string): Breach => ({ rule, by: what });
  if (![from, until].every(isYearOrNull)) yield breach('year', id);
  if (partners.length < 1 || partners.length > 2) yield breach('partners', id);
  for (const partner of partners) {
    if (!known.has(partner)) yield breach('dangling', partner);
    else if (known.get(partner)?.kind !== 'person') yield breach('partners', by(partner));
  }
  const partner = repeated(partners);
  if (partner !== null) yield breach('partners', by(partner));
  const child = repeated([...new Set(partners), ...children.map(({ person }) => person)]);
  if (child !== null) yield breach('child-twice', by(child));
  for (const { person, livesWith } of children) {
    if (!known.has(person)) yield breach('dangling', person);
    if (known.get(person)?.kind === 'support') yield breach('support-child', by(person));
    if (
      livesWith !== null &&
      livesWith !== 'both' &&
      livesWith !== 'elsewhere' &&
      !partners.includes(livesWith)
    )
      yield breach('lives-with', by(person));
  }
}

const isYearOrNull = (year: number | null) => year === null || isYear(year);

function repeated(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** Somebody who stands above themselves, or null. */
function ownAncestorIn(unions: readonly Union[]): string | null {
  const above = new Map<string, readonly string[]>();
  for (const { partners, children } of unions)
    for (const { person } of children) above.set(person, [...(above.get(person) ?? []), ...partners]);
  const cleared = new Set<string>();
  /** `path`: from below up to `person`. */
  const ringAbove = (person: string, path: ReadonlySet<string>): string | null => {
    if (path.has(person)) return person;
    if (cleared.has(person)) return null;
    for (const parent of above.get(person) ?? []) {
      const ring = ringAbove(parent, new Set([...path, person]));
      if (ring !== null) return ring;
    }
    cleared.add(person);
    return null;
  };
  for (const person of above.keys()) {
    const ring = ringAbove(person, new Set());
    if (ring !== null) return ring;
  }
  return null;
}
