import { grouped } from './grouped.ts';
import {
  childIn,
  halfSiblingsOf,
  householdsOf,
  parentUnionOf,
  parentUnionsOf,
  personOf,
  siblingsOf,
  unionsOf,
} from './kin.ts';
import { bondLine, householdLine } from './telling/bonds.ts';
import { childrenLines, livingChildren, lossLines, parentsLine, twinLines } from './telling/children.ts';
import { coupleLine, relatedLine } from './telling/couples.ts';
import { nl, type Section } from './telling/nl.ts';
import { type Line, line, listed, namedIn, type Piece, sentence, textOf } from './telling/pieces.ts';
import {
  allIntroduced,
  allNamed,
  introduced,
  isDead,
  named,
  rowOf,
  type Teller,
  tellerOf,
  verb,
} from './telling/teller.ts';
import type { Gender, Genogram, Person, Union } from './types.ts';

export type { Section } from './telling/nl.ts';
export type { Named, Piece } from './telling/pieces.ts';

/** One sentence about a family. */
export interface Sentence {
  readonly text: string;
  /** The same text; names are pieces of their own, so that each can open its person's sheet. */
  readonly pieces: readonly Piece[];
  /** Id: whose sheet it opens; who is told about first in it, else who is named first. */
  readonly person: string;
  readonly section: Section;
}

/** The heading of a part, in Dutch. */
export const sectionTitle = (section: Section): string => nl.sections[section];

/**
 * "Gezin in zinnen": all that is known of a family, in Dutch, as it is in `year`. Everybody is named. First the index
 * person with household, partners and children, parents and siblings; then the others from top to bottom.
 */
export function sentences(genogram: Genogram, year: number): readonly Sentence[] {
  const teller = tellerOf(genogram, year);
  const told: Sentence[] = [];
  const saidUnions = new Set<Union>();
  const tell = (section: Section, before: ReadonlySet<string>, lines: readonly (Line | null)[]) => {
    for (const one of lines) {
      if (!one) continue;
      const pieces = sentence(one);
      const names = namedIn(pieces);
      const isNew = (id: string) => teller.told.has(id) && !before.has(id);
      // "Zij zijn gehuwd" names nobody: it is about whom the sentence before it was about.
      const person = names.find(isNew) ?? names[0] ?? told.at(-1)?.person;
      if (person !== undefined) told.push({ text: textOf(pieces), pieces, person, section });
    }
  };
  const say = (section: Section, make: () => readonly (Line | null)[]) =>
    tell(section, new Set(teller.told), make());

  if (genogram.index !== null) {
    const index = genogram.index;
    say('index', () => [line`${nl.indexIs}${introduced(teller, index, 'commas')}`]);
    for (const household of householdsOf(genogram, index))
      say('index', () => [householdLine(teller, household)]);
    for (const union of inTime(unionsOf(genogram, index))) sayUnion('partners', union);
    for (const union of parentUnionsOf(genogram, index)) {
      saidUnions.add(union);
      say('parents', () => [
        parentsLine(teller, union, [index]),
        coupleLine(teller, union, true),
        relatedLine(teller, union),
      ]);
      say('siblings', () => siblingLines(teller, union, index));
    }
  }
  const rest = genogram.unions.filter((union) => !saidUnions.has(union));
  const byRow = (union: Union) => rowOf(teller, union.partners[0] ?? '');
  for (const union of [...rest].sort((a, b) => byRow(a) - byRow(b))) sayUnion('others', union);
  for (const { id, kind, supports } of genogram.persons)
    if (kind === 'support') say('support', () => [supportLine(teller, id, supports)]);
  for (const { id } of genogram.persons)
    if (!teller.told.has(id))
      say('others', () => [line`Ook in de tekening: ${introduced(teller, id, 'commas')}`]);
  for (const bond of genogram.bonds) say('bonds', () => [bondLine(teller, bond)]);
  for (const household of genogram.households)
    if (!household.members.includes(genogram.index ?? ''))
      say('households', () => [householdLine(teller, household)]);
  for (const person of genogram.persons) say('marks', () => [marksLine(teller, person)]);
  return told;

  function sayUnion(section: Section, union: Union): void {
    if (saidUnions.has(union)) return;
    saidUnions.add(union);
    for (const make of unionLines(teller, union)) say(section, make);
  }
}

/** What there is to say about a union, sentence by sentence: each is made after the one before it was said. */
function unionLines(teller: Teller, union: Union): readonly (() => readonly (Line | null)[])[] {
  const children = livingChildren(teller, union);
  const isAboutParents =
    children.length > 0 &&
    children.every(({ person }) => teller.told.has(person)) &&
    union.partners.some((id) => !teller.told.has(id));
  if (!isAboutParents)
    return [
      () => [coupleLine(teller, union, false)],
      () => [relatedLine(teller, union)],
      () => childrenLines(teller, union),
    ];
  const groups = [...grouped(children, ({ link }) => link).values()];
  return [
    ...groups.map((group) => () => [
      parentsLine(
        teller,
        union,
        group.map(({ person }) => person),
      ),
    ]),
    () => [coupleLine(teller, union, true), relatedLine(teller, union)],
    () => lossesOf(teller, union),
  ];
}

function lossesOf(teller: Teller, union: Union): readonly Line[] {
  return lossLines(teller, union, {
    subject: allNamed(teller, union.partners),
    count: union.partners.length,
  });
}

function siblingLines(teller: Teller, union: Union, index: string): readonly (Line | null)[] {
  const { genogram } = teller;
  const isHome = parentUnionOf(genogram, index) === union;
  const children = livingChildren(teller, union);
  const siblings = siblingsOf(genogram, index).filter(({ id }) =>
    children.some(({ person }) => person === id),
  );
  const others = isHome
    ? siblings
    : children.flatMap(({ person }) => (person === index ? [] : (personOf(genogram, person) ?? [])));
  return [
    others.length === 0 ? null : brothersLine(teller, union, index, others),
    ...twinLines(teller, children),
    ...lossesOf(teller, union),
    isHome ? halfLine(teller, index) : null,
  ];
}

/** "Mama heeft een broer en twee zussen: …" */
function brothersLine(teller: Teller, union: Union, index: string, siblings: readonly Person[]): Line {
  const own = childIn(union, index)?.link ?? 'birth';
  const words = grouped(siblings, ({ id, gender }) => {
    const link = childIn(union, id)?.link ?? 'birth';
    return nl.siblingPrefix[link === 'birth' ? own : link] + nl.sibling[gender].one;
  });
  const counted = [...words].map(([word, group]): Line => {
    const more = word.replace(/broer/u, 'broers').replace(/zus/u, 'zussen');
    return group.length === 1 ? [`een ${word}`] : [`${nl.count(group.length)} ${more}`];
  });
  const ids = siblings.map(({ id }) => id);
  const had = isDead(teller, index) || ids.every((id) => isDead(teller, id)) ? 'had' : 'heeft';
  return line`${named(teller, index)} ${had} ${listed(counted)}: ${allIntroduced(teller, ids)}`;
}

/** "Lou is een halfzus van Mama." */
function halfLine(teller: Teller, index: string): Line | null {
  const halves = halfSiblingsOf(teller.genogram, index).filter(({ kind }) => kind === 'person');
  if (halves.length === 0) return null;
  const ids = halves.map(({ id }) => id);
  const genders = new Set(halves.map(({ gender }) => gender));
  const [gender] = genders;
  const alike: Gender = genders.size === 1 && gender ? gender : 'unknown';
  const words = nl.sibling[alike];
  const half = (word: string) => word.replace(/(broers?|zus(?:sen)?)/gu, 'half$1');
  const arePast = isDead(teller, index) || ids.every((id) => isDead(teller, id));
  const are = verb(ids.length, arePast ? 'was een' : 'is een', arePast ? 'waren' : 'zijn');
  const who = ids.length > 1 ? bracketed(teller, ids) : introduced(teller, ids[0] ?? '', 'brackets');
  return line`${who} ${are} ${half(ids.length === 1 ? words.one : words.more)} van ${named(teller, index)}`;
}

function bracketed(teller: Teller, ids: readonly string[]): Line {
  return listed(ids.map((id) => introduced(teller, id, 'brackets')));
}

function supportLine(teller: Teller, id: string, supports: string | null): Line {
  const who = introduced(teller, id, 'brackets');
  const is = isDead(teller, id) ? 'was' : 'is';
  return supports === null
    ? line`${who} ${is} een steunfiguur`
    : line`${who} ${is} een steunfiguur voor ${named(teller, supports)}`;
}

function marksLine(teller: Teller, { id, marks }: Person): Line | null {
  if (marks.length === 0) return null;
  return line`Aandachtspunten bij ${named(teller, id)}: ${listed(marks.map((mark) => [nl.marks[mark]]))}`;
}

/** Earlier unions first, as far as their years are known. */
function inTime(unions: readonly Union[]): readonly Union[] {
  const isDated = unions.every(({ from }) => from !== null);
  return isDated ? [...unions].sort((a, b) => (a.from ?? 0) - (b.from ?? 0)) : unions;
}
