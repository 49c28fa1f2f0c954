import {
  ageIn,
  childIn,
  childrenOf,
  otherPartner,
  parentsOf,
  parentUnionOf,
  personOf,
  personsOf,
  siblingsOf,
  unionsOf,
} from '../kin.ts';
import type { Genogram, Person, Union } from '../types.ts';
import { nl } from './nl.ts';

/** Years from which one is called a man or a woman. */
const adultFrom = 18;

/**
 * What somebody is called in a sentence: the label, or who they are to somebody who has one ("de vader van M.").
 * Without a capital of its own.
 */
export function nameOf(genogram: Genogram, id: string): string {
  const person = personOf(genogram, id);
  if (!person) return '';
  return anchorName(genogram, person) || relationOf(genogram, person) || plainName(person);
}

/** The name by which others can be called after somebody; none where there is none. */
function anchorName({ index }: Genogram, person: Person): string {
  return ownLabel(person) || (person.id === index ? nl.theIndex : '');
}

/** What somebody without a label is called at first. */
export function plainName({ label, gender }: Person): string {
  return (label === '' ? nl.nameless : nl.unknown)[gender];
}

/** The label; none where it is no name: "onbekend", or of a miscarriage "miskraam". */
export function ownLabel({ label, kind }: Person): string {
  const isKind = kind !== 'person' && kind !== 'support';
  if (!isKind && nl.unknownLabels.includes(label.toLocaleLowerCase('nl'))) return '';
  const [word = ''] = label.toLocaleLowerCase('nl').split(/[\s(]/u);
  return isKind && nl.kindLabels.includes(word) ? '' : label;
}

function relationOf(genogram: Genogram, person: Person): string {
  const { id, kind, gender, supports } = person;
  const to = (word: string, others: readonly (Person | undefined)[]) => {
    const name = others.map((other) => (other ? anchorName(genogram, other) : '')).find(Boolean);
    return name ? `${word} van ${name}` : '';
  };
  const parents = parentsOf(genogram, id);
  if (kind === 'support')
    return to(nl.kindOf.support, [personOf(genogram, supports ?? '')]) || nl.kindOf.support;
  if (kind !== 'person') return to(nl.kindOf[kind], parents) || nl.kindOf[kind];
  return (
    to(
      nl.partner,
      partnersIn(genogram, id, (union) => !hasEnded(genogram, union)),
    ) ||
    childOf(genogram, id, to) ||
    to(nl.parent[gender], childrenOf(genogram, id)) ||
    to(
      nl.exPartner,
      partnersIn(genogram, id, () => true),
    ) ||
    to(`een ${nl.sibling[gender].one}`, siblingsOf(genogram, id))
  );
}

function childOf(
  genogram: Genogram,
  id: string,
  to: (word: string, others: readonly (Person | undefined)[]) => string,
): string {
  const union = parentUnionOf(genogram, id);
  const link = union ? (childIn(union, id)?.link ?? 'birth') : 'birth';
  if (link !== 'birth') return to(`een ${nl.child[link].one}`, parentsOf(genogram, id));
  for (const parent of parentsOf(genogram, id)) {
    const { place, count } = placeAmong(genogram, parent.id, id);
    const name = to(count === 1 ? nl.onlyChild : nl.numbered(place), [parent]);
    if (name !== '') return name;
  }
  return '';
}

/** What a child without a name is called where its parents are known from the words around: "kind 2". */
export function numberedChild(genogram: Genogram, id: string): string {
  const parents = parentsOf(genogram, id);
  const parent = parents.find((one) => anchorName(genogram, one) !== '') ?? parents[0];
  return nl.numbered(parent ? placeAmong(genogram, parent.id, id).place : 1);
}

function placeAmong(genogram: Genogram, parent: string, id: string): { place: number; count: number } {
  const children = childrenOf(genogram, parent).filter(({ kind }) => kind === 'person');
  return { place: children.findIndex((child) => child.id === id) + 1, count: children.length };
}

/** Partners in those unions of somebody that say more than that there was something. */
function partnersIn(genogram: Genogram, id: string, isMeant: (union: Union) => boolean): readonly Person[] {
  const unions = unionsOf(genogram, id).filter((union) => union.status !== 'relationship' && isMeant(union));
  return personsOf(
    genogram,
    unions.flatMap((union) => otherPartner(union, id) ?? []),
  );
}

/** Whether two are no longer together; a couple that death parted is still called a couple. */
function hasEnded(genogram: Genogram, { partners, status, until }: Union): boolean {
  const isParted = status === 'separated' || status === 'divorced';
  return isParted || (until !== null && !personsOf(genogram, partners).some(({ died }) => died));
}

/** Whether somebody is called a boy or a girl; where the age is not known, below the index person. */
function isChild(person: Person, year: number, isBelowIndex: boolean): boolean {
  const age = ageIn(person, year);
  return age === null ? isBelowIndex && person.kind !== 'support' : age < adultFrom;
}

/** "meisje, 8 jaar", "man, overleden in 2019 op 69-jarige leeftijd"; `''` where nothing is known. */
export function describe(
  person: Person,
  year: number,
  { isBelowIndex, isGenderSaid = false }: { isBelowIndex: boolean; isGenderSaid?: boolean },
): string {
  const words = isChild(person, year, isBelowIndex) ? nl.gender.child : nl.gender.adult;
  return [isGenderSaid ? '' : words[person.gender], ageWords(person, year)].filter(Boolean).join(', ');
}

/** "37 jaar", "overleden in 2019 op 69-jarige leeftijd"; `''` where nothing is known. */
export function ageWords(person: Person, year: number): string {
  const age = ageIn(person, year);
  if (person.died) return nl.died(person.died.in, age);
  return age === null ? '' : nl.years(age);
}
