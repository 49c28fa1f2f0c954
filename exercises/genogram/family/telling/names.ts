import { ageIn, childrenOf, parentsOf, partnersOf, personOf, siblingsOf } from '../kin.ts';
import type { Genogram, Person } from '../types.ts';
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
  return ownLabel(person) || relationOf(genogram, person) || plainName(person);
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
  const labelled = (people: readonly Person[]) => people.find((one) => ownLabel(one) !== '');
  const parent = labelled(parentsOf(genogram, id));
  if (parent && kind !== 'person') return `${nl.kindOf[kind]} van ${parent.label}`;
  if (parent) {
    const children = childrenOf(genogram, parent.id);
    const place = children.findIndex((child) => child.id === id) + 1;
    return children.length === 1
      ? `het kind van ${parent.label}`
      : `${nl.numbered(place)} van ${parent.label}`;
  }
  const child = labelled(childrenOf(genogram, id).filter((one) => one.kind === 'person'));
  if (child) return `${nl.parent[gender]} van ${child.label}`;
  const partner = labelled(partnersOf(genogram, id));
  if (partner)
    return `${partnersOf(genogram, partner.id).length === 1 ? 'de' : 'een'} partner van ${partner.label}`;
  const supported = supports === null ? undefined : personOf(genogram, supports);
  if (supported?.label) return `een steunfiguur van ${supported.label}`;
  const sibling = labelled(siblingsOf(genogram, id));
  if (sibling) return `een ${nl.sibling[gender].one} van ${sibling.label}`;
  return nl.kindOf[kind];
}

/** Whether somebody is called a boy or a girl; where the age is not known, below the index person. */
export function isChild(person: Person, year: number, isBelowIndex: boolean): boolean {
  const age = ageIn(person, year);
  return age === null ? isBelowIndex : age < adultFrom;
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

function ageWords(person: Person, year: number): string {
  const age = ageIn(person, year);
  if (person.died) return nl.died(person.died.in, age);
  return age === null ? '' : nl.years(age);
}
