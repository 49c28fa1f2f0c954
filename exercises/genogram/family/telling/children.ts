import { grouped } from '../grouped.ts';
import { childIn, inBirthOrder, personOf } from '../kin.ts';
import type { Child, ChildLink, Person, Union } from '../types.ts';
import { inTold, isOnlyParents } from './couples.ts';
import { numberedChild, ownLabel } from './names.ts';
import { nl } from './nl.ts';
import { type Line, line, listed } from './pieces.ts';
import { allIntroduced, allNamed, introduced, isDead, named, type Teller, verb } from './teller.ts';

const links: readonly ChildLink[] = ['birth', 'adopted', 'foster', 'step', 'guardian'];

/** The children of a union who live or lived, as they stand. */
export function livingChildren({ genogram }: Teller, union: Union): readonly Child[] {
  return inBirthOrder(genogram, union).filter(({ person }) => personOf(genogram, person)?.kind === 'person');
}

/** Who has the children, in the words of the next sentence. */
interface Parents {
  readonly subject: Line;
  readonly count: number;
  /** " met een man zonder naam". */
  readonly withWhom: Line;
  readonly after: string;
}

/** Who has which children, also those who were not born, twins, and with whom they live. */
export function childrenLines(teller: Teller, union: Union): readonly Line[] {
  if (union.children.length === 0) return [];
  const children = livingChildren(teller, union);
  const groups = links.map((link) => children.filter((child) => child.link === link));
  const filled = groups.filter((group) => group.length > 0);
  const parents = parentsIn(teller, union, filled.length > 0);
  return [
    ...filled.map((group, place) => groupLine(teller, union, group, parents, place > 0)),
    ...twinLines(teller, children),
    ...homeLines(teller, children),
    ...lossLines(teller, union, parents),
  ];
}

function parentsIn(teller: Teller, union: Union, haveChildren: boolean): Parents {
  const [one = '', other] = inTold(teller, union);
  const isAlone = other === undefined;
  if (!isAlone && !isOnlyParents(teller, union))
    return { subject: line`zij`, count: 2, withWhom: [], after: '' };
  const subject = introduced(teller, one, 'brackets');
  if (!isAlone && !haveChildren)
    return {
      subject: line`${subject} en ${introduced(teller, other, 'brackets')}`,
      count: 2,
      withWhom: [],
      after: '',
    };
  return {
    subject,
    count: 1,
    withWhom: isAlone ? [] : line` met ${introduced(teller, other, 'brackets')}`,
    after: isAlone ? nl.otherParentMissing : '',
  };
}

function groupLine(
  teller: Teller,
  union: Union,
  group: readonly Child[],
  { subject, count, withWhom, after }: Parents,
  isMore: boolean,
): Line {
  const link = group[0]?.link ?? 'birth';
  const ids = group.map(({ person }) => person);
  const areDead = union.partners.some((id) => isDead(teller, id));
  const got = link === 'birth' ? verb(count, 'kreeg', 'kregen') : verb(count, 'had', 'hadden');
  const have = areDead ? got : verb(count, 'heeft', 'hebben');
  const noun = ids.length === 1 ? nl.child[link].one : nl.child[link].more;
  const names = ids.map((id) => numberedChild(teller.genogram, id));
  const who = allIntroduced(teller, ids, names);
  const also = isMore ? ' ook' : '';
  return line`${subject} ${have}${also} ${nl.count(ids.length)} ${noun}${isMore ? [] : withWhom}: ${who}${isMore ? '' : after}`;
}

/** "Opa (…) en Oma (…) zijn de ouders van Mama": of children about whom was told before. */
export function parentsLine(teller: Teller, union: Union, ids: readonly string[]): Line {
  const [one = '', other] = inTold(teller, union);
  const link = childIn(union, ids[0] ?? '')?.link ?? 'birth';
  const areDead = union.partners.every((id) => isDead(teller, id));
  const children = allNamed(teller, ids);
  if (other === undefined) {
    const gender = personOf(teller.genogram, one)?.gender ?? 'unknown';
    const word = nl.child[link].parent || nl.parent[gender];
    return line`${introduced(teller, one, 'brackets')} ${areDead ? 'was' : 'is'} ${word} van ${children}`;
  }
  const pair = line`${introduced(teller, one, 'brackets')} en ${introduced(teller, other, 'brackets')}`;
  return line`${pair} ${areDead ? 'waren' : 'zijn'} de ${nl.child[link].parents} van ${children}`;
}

/** Pregnancies, and children who were not born alive. */
export function lossLines(
  teller: Teller,
  union: Union,
  { subject, count }: Pick<Parents, 'subject' | 'count'>,
): readonly Line[] {
  const { genogram } = teller;
  const children = inBirthOrder(genogram, union);
  const unborn = children.flatMap(({ person, twins }) => {
    const one = personOf(genogram, person);
    return one && one.kind !== 'person' ? [{ one, together: one.kind + (twins ?? person) }] : [];
  });
  const areDead = union.partners.some((id) => isDead(teller, id));
  return [...grouped(unborn, ({ together }) => together).values()].map((group) => {
    const persons = group.map(({ one }) => one);
    for (const { id } of persons) teller.told.add(id);
    return line`${subject} ${unbornWords(persons, count, areDead)}`;
  });
}

/** Of twins (or more) of whom all went the same way there is one sentence. */
function unbornWords(persons: readonly Person[], count: number, areDead: boolean): Line {
  const [first] = persons;
  if (!first) return [];
  const { kind, gender, age, died } = first;
  const year = died?.in ?? (age && 'bornIn' in age ? age.bornIn : null);
  const inYear = year === null ? '' : `in ${year}`;
  const child = nl.child.birth.one;
  switch (kind) {
    case 'pregnancy': {
      if (died) {
        const ended = inYear === '' ? 'liep niet goed af' : `eindigde ${inYear}`;
        return line`${verb(count, 'verwachtte', 'verwachtten')} ${oneOrMore(persons, child)}; de zwangerschap ${ended}`;
      }
      const expect = areDead
        ? verb(count, 'verwachtte', 'verwachtten')
        : verb(count, 'verwacht', 'verwachten');
      return line`${expect} ${oneOrMore(persons, child)}${inYear === '' ? '' : `, uitgerekend ${inYear}`}`;
    }
    case 'stillbirth': {
      const got = verb(count, 'kreeg', 'kregen');
      const labels = persons.flatMap((one): Line[] => {
        const label = ownLabel(one);
        return label === '' ? [] : [[{ text: label, person: one.id }]];
      });
      const { noun, that } = nl.descendant[gender];
      const isOne = persons.length === 1;
      const whom: Line = isOne ? [{ text: noun, person: first.id }] : oneOrMore(persons, noun);
      const born = line`${got} ${inYear} ${whom} ${isOne ? that : 'die'} levenloos geboren werd`;
      return isOne && labels.length > 0 ? line`${born}: ${listed(labels)}` : born;
    }
    default:
      return line`${verb(count, 'maakte', 'maakten')} ${inYear} ${oneOrMore(persons, nl.kind[kind])} mee`;
  }
}

/** "een kind", or "een tweeling (kind 1 en kind 2)". */
function oneOrMore(persons: readonly Person[], noun: string): Line {
  const [first] = persons;
  if (!first || persons.length > 1) {
    const names = persons.map((one, place): Line => {
      return [{ text: ownLabel(one) || nl.numbered(place + 1), person: one.id }];
    });
    return line`een ${multiple(persons.length)} (${listed(names)})`;
  }
  const label = ownLabel(first);
  return [{ text: label === '' ? `een ${noun}` : `een ${noun} (${label})`, person: first.id }];
}

/** "tweeling", "drieling" … */
export function multiple(count: number): string {
  return nl.multiple[count] ?? nl.manyAtOnce;
}

export function twinLines(teller: Teller, children: readonly Child[]): readonly Line[] {
  const groups = grouped(children, ({ twins }) => twins);
  return [...groups].flatMap(([twins, group]) => {
    if (twins === null || group.length < 2) return [];
    const word = multiple(group.length);
    const kind = group.every(({ isIdentical }) => isIdentical) ? `eeneiige ${word}` : word;
    return [
      line`${allNamed(
        teller,
        group.map(({ person }) => person),
      )} zijn een ${kind}`,
    ];
  });
}

/** With whom children live, where it was said. */
function homeLines(teller: Teller, children: readonly Child[]): readonly Line[] {
  const alive = children.filter(({ person }) => !isDead(teller, person));
  return [...grouped(alive, ({ livesWith }) => livesWith)].flatMap(([home, group]) => {
    if (home === null) return [];
    const who = allNamed(
      teller,
      group.map(({ person }) => person),
    );
    const live = verb(group.length, 'woont', 'wonen');
    if (home === 'both') return [line`${who} ${live} bij beide ouders`];
    if (home !== 'elsewhere') return [line`${who} ${live} bij ${named(teller, home)}`];
    const gender = personOf(teller.genogram, group[0]?.person ?? '')?.gender ?? 'unknown';
    return [line`${who} ${live} niet bij ${group.length === 1 ? nl.possessive[gender] : 'hun'} ouders`];
  });
}
