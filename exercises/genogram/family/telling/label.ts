import { grouped } from '../grouped.ts';
import {
  bornAbout,
  childIn,
  childrenOf,
  householdsOf,
  otherPartner,
  parentUnionsOf,
  personOf,
  unionsOf,
} from '../kin.ts';
import type { Bond, Genogram, Person, Union } from '../types.ts';
import { multiple } from './children.ts';
import { isOnlyParents } from './couples.ts';
import { describe, nameOf, numberedChild, ownLabel, plainName } from './names.ts';
import { nl, type TogetherStatus } from './nl.ts';
import { capital, listed, textOf } from './pieces.ts';
import { isBelowIndex, isDead, type Teller, tellerOf } from './teller.ts';

/**
 * Who somebody is and to whom they belong, for a screen reader: "Mama, vrouw, 37 jaar, indexpersoon. Gescheiden van
 * Papa, LAT met Vriend. Kinderen: M. en J. Ouders: Opa en Oma."
 */
export function labelOf(genogram: Genogram, id: string, year: number): string {
  const person = personOf(genogram, id);
  if (!person) return '';
  const teller = tellerOf(genogram, year);
  const born = childrenOf(genogram, id).filter(({ kind }) => kind === 'person');
  const unborn = childrenOf(genogram, id).filter(({ kind }) => kind !== 'person');
  const households = householdsOf(genogram, id).filter(({ name }) => name !== '');
  const { label } = nl;
  return [
    whoIs(teller, person),
    unionsOf(genogram, id)
      .flatMap((union) => partnerWords(teller, union, id) ?? [])
      .join(', '),
    titled(
      born.length === 1 ? label.oneChild : label.children,
      born.map((child) => ownLabel(child) || numberedChild(genogram, child.id)),
    ),
    titled(label.unborn, unborn.map(unbornName)),
    ...parentUnionsOf(genogram, id).map((union) => parentWords(genogram, union, id)),
    ...parentUnionsOf(genogram, id).map((union) => twinWords(genogram, union, id)),
    titled(
      households.length === 1 ? label.household : label.households,
      households.map(({ name }) => name),
    ),
    genogram.bonds.flatMap((bond) => bondWords(genogram, bond, id) ?? []).join(', '),
    titled(
      label.marks,
      person.marks.map((mark) => nl.marks[mark]),
    ),
  ]
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? capital(part) : `${capital(part)}.`))
    .join(' ');
}

/** "Mama, vrouw, 37 jaar, indexpersoon" */
function whoIs(teller: Teller, person: Person): string {
  const { genogram, year } = teller;
  const { id, kind, label, supports } = person;
  const name = label || (id === genogram.index ? plainName(person) : nameOf(genogram, id));
  if (kind !== 'person' && kind !== 'support') return unbornWords(person, name);
  const isGenderSaid = label === '';
  const words = describe(person, year, { isBelowIndex: isBelowIndex(teller, id), isGenderSaid });
  const supported = supports === null ? nl.kind.support : nl.label.supports + nameOf(genogram, supports);
  return [name, words, kind === 'support' ? supported : '', id === genogram.index ? nl.index : '']
    .filter(Boolean)
    .join(', ');
}

/** "Arabella, levenloos geboren in 1956", "zwangerschap, uitgerekend in 2026" */
function unbornWords(person: Person, name: string): string {
  const { kind, died } = person;
  const year = died?.in ?? bornAbout(person);
  const isExpected = kind === 'pregnancy' && !died;
  const when = year === null ? '' : isExpected ? `, ${nl.label.due(year)}` : nl.label.inYear(year);
  return ownLabel(person) === '' ? name + when : `${name}, ${nl.kind[kind]}${when}`;
}

/** Among the children of a parent: "een zwangerschap". */
function unbornName(person: Person): string {
  const words = person.kind === 'stillbirth' ? nl.stillborn : `een ${nl.kind[person.kind]}`;
  const own = ownLabel(person);
  return own === '' ? words : `${words} (${own})`;
}

function partnerWords(teller: Teller, union: Union, id: string): string | null {
  const other = otherPartner(union, id);
  if (other === null || isOnlyParents(teller, union)) return null;
  const { status, until } = union;
  const isEnded = until !== null || isDead(teller, id) || isDead(teller, other);
  return `${togetherWords(status, isEnded)} ${nearName(teller.genogram, other)}`;
}

function togetherWords(status: Union['status'], isEnded: boolean): string {
  switch (status) {
    case 'separated':
      return nl.label.separated;
    case 'divorced':
      return nl.label.divorced;
    case 'together-again':
      return isEnded ? nl.label.againPast : nl.label.again;
    case 'widowed':
      return nl.together.married.shortPast;
    default: {
      const words = nl.together[status satisfies TogetherStatus];
      return isEnded ? words.shortPast : words.short;
    }
  }
}

function parentWords(genogram: Genogram, union: Union, id: string): string {
  const { parents, parent } = nl.child[childIn(union, id)?.link ?? 'birth'];
  const word = union.partners.length === 1 ? parent.replace('de ', '') || nl.label.oneParent : parents;
  return titled(
    `${word}: `,
    union.partners.map((partner) => nearName(genogram, partner)),
  );
}

function twinWords(genogram: Genogram, union: Union, id: string): string {
  const twins = childIn(union, id)?.twins ?? null;
  const group = twins === null ? [] : (grouped(union.children, (child) => child.twins).get(twins) ?? []);
  if (group.length < 2) return '';
  const word = multiple(group.length);
  const others = group.flatMap(({ person }) => (person === id ? [] : [nameOf(genogram, person)]));
  const kind = group.every(({ isIdentical }) => isIdentical) ? nl.label.identical(word) : word;
  return titled(nl.label.twinWith(kind), others);
}

function bondWords(genogram: Genogram, { from, to, kind, form }: Bond, id: string): string | null {
  if (id !== from && id !== to) return null;
  const words = nl.bond[kind][id === from ? 'from' : 'to'];
  const exact = form === null ? words : words.replace(nl.anyViolence, nl.violence[form]);
  return `${exact} ${nameOf(genogram, id === from ? to : from)}`;
}

/** Of somebody near whom the label is about: "de partner van Mama" would say nothing to Mama. */
function nearName(genogram: Genogram, id: string): string {
  const person = personOf(genogram, id);
  if (!person) return '';
  return ownLabel(person) || (id === genogram.index ? nameOf(genogram, id) : plainName(person));
}

/** "Kinderen: M. en J."; nothing where there are none. */
function titled(title: string, names: readonly string[]): string {
  return names.length === 0 ? '' : title + textOf(listed(names.map((name) => [name])));
}
