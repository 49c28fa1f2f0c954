import { expect, test } from 'vitest';
import { family } from '../fixtures/family.ts';
import { newPerson } from './edit.ts';
import { addPartner } from './edit-relatives.ts';
import { joinChild, setTwins } from './edit-unions.ts';
import {
  birthUnionOf,
  bornAbout,
  childrenOf,
  halfSiblingsOf,
  householdsOf,
  inBirthOrder,
  parentsOf,
  parentUnionOf,
  partnersOf,
  siblingsOf,
  unionsOf,
} from './kin.ts';
import { summaryOf, titleOf } from './summary.ts';
import type { Genogram } from './types.ts';

const ids = (persons: readonly { id: string }[]) => persons.map(({ id }) => id);

test('who belongs to whom', () => {
  const genogram = family();
  expect(ids(partnersOf(genogram, 'mama'))).toEqual(['papa', 'vriend']);
  expect(ids(unionsOf(genogram, 'mama'))).toEqual(['u2', 'u3']);
  expect(ids(parentsOf(genogram, 'm'))).toEqual(['mama', 'papa']);
  expect(ids(childrenOf(genogram, 'papa'))).toEqual(['m', 'j']);
  expect(ids(siblingsOf(genogram, 'j'))).toEqual(['m']);
  expect(ids(householdsOf(genogram, 'j'))).toEqual(['h1']);
  expect(parentUnionOf(genogram, 'opa')).toBeNull();
});

test('a foster child stands under the parents by birth', () => {
  const fostered = joinChild(family(), 'u1', 'j', 'foster');
  expect(parentUnionOf(fostered, 'j')?.id).toBe('u2');
  const adopted: Genogram = {
    ...fostered,
    unions: fostered.unions.map((union) => (union.id === 'u2' ? { ...union, children: [] } : union)),
  };
  expect(parentUnionOf(adopted, 'j')?.id).toBe('u1');
  expect(birthUnionOf(adopted, 'j')).toBeNull();
});

test('half-siblings are those of one parent', () => {
  const genogram = family();
  const grown = addPartner(genogram, 'papa', { status: 'cohabiting' }, () => 'x').genogram;
  const union = grown.unions.at(-1)?.id ?? '';
  const withLou = { ...grown, persons: [...grown.persons, newPerson('lou')] };
  const joined = joinChild(withLou, union, 'lou', 'birth');
  expect(ids(halfSiblingsOf(joined, 'm'))).toEqual(['lou']);
  expect(ids(halfSiblingsOf(joined, 'lou'))).toEqual(['m', 'j']);
  expect(ids(siblingsOf(joined, 'm'))).toEqual(['j']);
});

test('years rule the order where all are known, and twins stay together', () => {
  const genogram = family();
  const [, union] = genogram.unions;
  if (!union) throw new Error('no union');
  const persons = [
    ...genogram.persons,
    newPerson('a', { age: { bornIn: 2010 } }),
    newPerson('b', { age: { years: 8, in: 2026 } }),
  ];
  const grown = joinChild(joinChild({ ...genogram, persons }, 'u2', 'a', 'birth'), 'u2', 'b', 'birth');
  const order = (one: Genogram) => inBirthOrder(one, one.unions[1] ?? union).map(({ person }) => person);
  expect(order(grown)).toEqual(['a', 'm', 'b', 'j']);
  expect(order(setTwins(grown, 'u2', ['a', 'j'], false, () => 't'))).toEqual(['a', 'j', 'm', 'b']);
  const undated = { ...grown, persons: [...genogram.persons, newPerson('a'), newPerson('b')] };
  expect(order(undated)).toEqual(['m', 'j', 'a', 'b']);
  expect(bornAbout(newPerson('b', { age: { years: 8, in: 2026 } }))).toBe(2018);
});

test('title and summary', () => {
  expect(titleOf(family())).toBe('Genogram van Mama');
  expect(titleOf({ ...family(), title: 'Casus' })).toBe('Casus');
  expect(summaryOf(family())).toBe('7 personen in 3 generaties');
  const alone = { ...family(), persons: [newPerson('mama')], unions: [], bonds: [], households: [] };
  expect(summaryOf(alone)).toBe('1 persoon in 1 generatie');
  expect(titleOf(alone)).toBe('Genogram');
});
