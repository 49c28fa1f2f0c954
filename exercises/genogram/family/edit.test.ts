import { expect, test } from 'vitest';
import { counter, family, now } from '../fixtures/family.ts';
import { newPerson } from './edit.ts';
import { addBond, changeBond, removeBond } from './edit-bonds.ts';
import { leaveHousehold, newHousehold, putInHousehold, removeHousehold } from './edit-households.ts';
import { ageGiven, changePerson, moveSibling, setIndex } from './edit-persons.ts';
import { addChild, addParents, addPartner, addSibling, addSupport } from './edit-relatives.ts';
import {
  changeChild,
  changeUnion,
  joinChild,
  joinParent,
  joinPartners,
  removeUnion,
  setTwins,
} from './edit-unions.ts';
import { ageIn, childrenOf, parentsOf, partnersOf, siblingsOf, unionsOf } from './kin.ts';
import { offers } from './offers.ts';
import { parseGenogram, serialize } from './parse.ts';
import { removePerson, whoGoesWith } from './remove.ts';
import { breachOf } from './rules.ts';
import { start } from './start.ts';
import type { Genogram } from './types.ts';

const client = { label: 'Mama', gender: 'woman', age: null } as const;
const labels = (persons: readonly { label: string }[]) => persons.map(({ label }) => label);

test('three questions make one to eight symbols', () => {
  const alone = start({ client, partner: null, children: 0 }, counter(), now);
  expect(alone.persons).toHaveLength(1);
  expect(alone.unions).toEqual([]);
  const four = start({ client, partner: 'married', children: 2 }, counter(), now);
  expect(partnersOf(four, four.index ?? '')).toHaveLength(1);
  expect(childrenOf(four, four.index ?? '')).toHaveLength(2);
  expect(four.unions[0]?.status).toBe('married');
  const single = start({ client, partner: null, children: 99 }, counter(), now);
  expect(single.unions[0]?.partners).toHaveLength(1);
  expect(single.persons).toHaveLength(7);
  for (const one of [alone, four, single]) expect(breachOf(one)).toBeNull();
});

test('a child without partner gets a union of one, in which a later partner can become a parent', () => {
  const newId = counter();
  const first = addChild(
    start({ client, partner: null, children: 0 }, newId, now),
    '1',
    'alone',
    { label: 'M.' },
    newId,
  );
  const second = addChild(first.genogram, '1', 'alone', { label: 'J.' }, newId);
  expect(second.genogram.unions).toHaveLength(1);
  const withVriend = addPartner(second.genogram, '1', { status: 'lat', label: 'Vriend' }, newId);
  const union = second.genogram.unions[0]?.id ?? '';
  const joined = joinParent(withVriend.genogram, union, withVriend.id ?? '');
  expect(joined.unions).toHaveLength(1);
  expect(joined.unions[0]?.status).toBe('lat');
  expect(labels(parentsOf(joined, first.id ?? ''))).toEqual(['Mama', 'Vriend']);
});

test('a child without an age stands last, and those with an age keep their order until it has one', () => {
  const newId = counter();
  let genogram = start({ client, partner: null, children: 0 }, newId, now);
  const mother = genogram.index ?? '';
  for (const [label, years] of [
    ['J.', 3],
    ['M.', 8],
  ] as const)
    ({ genogram } = addChild(genogram, mother, 'alone', { label, age: { years, in: 2026 } }, newId));
  expect(labels(childrenOf(genogram, mother))).toEqual(['M.', 'J.']);
  const third = addChild(genogram, mother, 'alone', { label: 'Z.' }, newId);
  expect(labels(childrenOf(third.genogram, mother))).toEqual(['M.', 'J.', 'Z.']);
  const eldest = changePerson(third.genogram, third.id ?? '', { age: { years: 12, in: 2026 } });
  expect(labels(childrenOf(eldest, mother))).toEqual(['Z.', 'M.', 'J.']);
});

test('with somebody unknown, the same unknown parent is taken again; with somebody else never', () => {
  const newId = counter();
  const alone = start({ client, partner: null, children: 0 }, newId, now);
  const one = addChild(alone, '1', 'unknown', { label: 'A' }, newId);
  const two = addChild(one.genogram, '1', 'unknown', { label: 'B' }, newId);
  expect(labels(siblingsOf(two.genogram, one.id ?? ''))).toEqual(['B']);
  const three = addChild(two.genogram, '1', 'someone-else', { label: 'C' }, newId);
  expect(siblingsOf(three.genogram, three.id ?? '')).toEqual([]);
  expect(partnersOf(three.genogram, '1')).toHaveLength(2);
});

test('parents come once; a parent who stands there alone gets the other, for full siblings too', () => {
  const newId = counter();
  const alone = start({ client, partner: null, children: 2 }, newId, now);
  const [m = { id: '' }, j = { id: '' }] = childrenOf(alone, '1');
  expect(offers(alone, m.id).parents).toBeNull();
  const withPapa = addParents(alone, m.id, newId, [{ label: 'Papa' }, { label: 'niemand' }]);
  expect(labels(parentsOf(withPapa.genogram, j.id))).toEqual(['Mama', 'Papa']);
  expect(offers(withPapa.genogram, j.id).parents).toBe('Ouders staan er al');
  expect(addParents(withPapa.genogram, j.id, newId)).toEqual({ genogram: withPapa.genogram, id: null });
  const up = addParents(withPapa.genogram, '1', newId);
  expect(parentsOf(up.genogram, '1').map(({ gender }) => gender)).toEqual(['man', 'woman']);
});

test('a sibling brings unknown parents along, once', () => {
  const newId = counter();
  const alone = start({ client, partner: null, children: 0 }, newId, now);
  const one = addSibling(alone, '1', { label: 'Broer' }, newId);
  const two = addSibling(one.genogram, '1', { label: 'Zus' }, newId);
  expect(labels(siblingsOf(two.genogram, '1'))).toEqual(['Broer', 'Zus']);
  expect(two.genogram.persons).toHaveLength(5);
});

test('a foster child can get parents by birth, and parents by birth a foster family', () => {
  const newId = counter();
  const alone = start({ client, partner: 'married', children: 0 }, newId, now);
  const union = alone.unions[0]?.id ?? '';
  const sem = addChild(alone, '1', { union }, { label: 'Sem', link: 'foster' }, newId);
  const home = addParents(sem.genogram, sem.id ?? '', newId, [{ label: 'An' }]);
  expect(labels(parentsOf(home.genogram, sem.id ?? ''))).toEqual(['An']);
  expect(addChild(home.genogram, '1', { union: 'nergens' }, {}, newId).id).toBeNull();
  const other = addPartner(home.genogram, home.id ?? '', { status: 'married' }, newId);
  const place = unionsOf(other.genogram, other.id ?? '')[0]?.id ?? '';
  expect(joinChild(other.genogram, place, sem.id ?? '', 'birth')).toBe(other.genogram);
  expect(joinChild(other.genogram, place, sem.id ?? '', 'foster')).not.toBe(other.genogram);
});

test('what would break a rule changes nothing', () => {
  const genogram = family();
  expect(joinPartners(genogram, 'mama', 'papa', 'married', () => 'x').id).toBeNull();
  expect(joinPartners(genogram, 'mama', 'mama', 'married', () => 'x').id).toBeNull();
  expect(joinPartners(genogram, 'mama', 'nobody', 'married', () => 'x').genogram).toBe(genogram);
  expect(joinChild(genogram, 'u2', 'opa', 'adopted')).toBe(genogram);
  expect(addBond(genogram, { from: 'mama', to: 'mama', kind: 'close' }, () => 'x').id).toBeNull();
  expect(setIndex(genogram, 'nobody')).toBe(genogram);
  expect(changePerson(genogram, 'mama', { kind: 'support' })).toBe(genogram);
  expect(changeChild(genogram, 'u2', 'm', { livesWith: 'opa' })).toBe(genogram);
  expect(changePerson(genogram, 'mama', { age: { bornIn: 3026 } })).toBe(genogram);
  expect(changePerson(genogram, 'mama', { age: { years: 126, in: 2026 } })).toBe(genogram);
  expect(changeUnion(genogram, 'u2', { until: 22 })).toBe(genogram);
});

test('a label is cut and freed of what nobody sees', () => {
  const odd = changePerson(family(), 'mama', {
    label: '  Ma\u202Ema\u0000 is een lange naam',
    note: 'a\r\nb\u200B',
  });
  expect(odd.persons.find(({ id }) => id === 'mama')).toMatchObject({
    label: 'Mama is een la',
    note: 'a\nb',
  });
});

test('whatever is typed as a label or note can be saved and opened', () => {
  for (const text of [
    '👨‍👩‍👧‍👦'.repeat(30),
    'a\u0301\u0302\u0303\u0304\u0305'.repeat(20),
    '\uD83D',
    'x'.repeat(9000),
  ]) {
    const genogram = changePerson(family(), 'mama', { label: text, note: text.repeat(20) });
    expect(parseGenogram(serialize(genogram))).toEqual({ genogram });
  }
});

test('an age grows with the years, and stands still at death', () => {
  const person = newPerson('p', { age: { years: 3, in: 2024 } });
  expect(ageIn(person, 2026)).toBe(5);
  expect(ageIn(person, 2010)).toBeNull();
  const born = newPerson('p', { age: { bornIn: 1950 }, died: { in: 2019 } });
  expect(ageIn(born, 2026)).toBe(69);
  expect(ageIn({ ...born, died: { in: null } }, 2026)).toBeNull();
  const dead = changePerson(family(), 'vriend', { died: { in: null }, age: { years: 39, in: 2026 } });
  const dated = changePerson(dead, 'vriend', { died: { in: 2020 } });
  const vriend = dated.persons.find(({ id }) => id === 'vriend') ?? person;
  expect(ageIn(vriend, 2026)).toBe(39);
  expect(ageGiven(vriend, 40, 2026)).toEqual({ years: 40, in: 2020 });
});

test('siblings without a year change places, past twins as one', () => {
  const newId = counter();
  const four = start({ client, partner: null, children: 4 }, newId, now);
  const [a = '', b = '', c = '', d = ''] = childrenOf(four, '1').map(({ id }) => id);
  const order = (genogram: Genogram) => childrenOf(genogram, '1').map(({ id }) => id);
  expect(order(moveSibling(four, b, 'left'))).toEqual([b, a, c, d]);
  expect(moveSibling(four, a, 'left')).toBe(four);
  const twins = setTwins(four, four.unions[0]?.id ?? '', [b, c], true, newId);
  expect(order(moveSibling(twins, a, 'right'))).toEqual([b, c, a, d]);
  expect(order(moveSibling(twins, d, 'left'))).toEqual([a, d, b, c]);
  expect(order(moveSibling(twins, c, 'right'))).toEqual([a, d, b, c]);
  expect(order(moveSibling(twins, b, 'right'))).toEqual([a, c, b, d]);
  const dated = [a, b, c, d].reduce(
    (genogram, id, place) => changePerson(genogram, id, { age: { bornIn: 2000 + Math.floor(place / 2) } }),
    four,
  );
  expect(order(moveSibling(dated, b, 'left'))).toEqual([b, a, c, d]);
  expect(moveSibling(dated, c, 'left')).toBe(dated);
  expect(offers(dated, c).left).toBe('De volgorde volgt het geboortejaar');
  expect(offers(four, a).left).toBe('Staat al helemaal links');
});

test('who goes with whom, and what is left', () => {
  const genogram = family();
  expect(whoGoesWith(genogram, 'papa')).toEqual([]);
  expect(whoGoesWith(genogram, 'opa')).toEqual([]);
  const without = removePerson(genogram, 'papa');
  expect(without.unions.find(({ id }) => id === 'u2')?.partners).toEqual(['mama']);
  expect(without.bonds).toEqual([]);
  expect(breachOf(without)).toBeNull();
  expect(whoGoesWith(without, 'm')).toEqual([]);
  const support = addSupport(genogram, 'vriend', { label: 'Juf' }, () => 'juf').genogram;
  expect(whoGoesWith(support, 'vriend')).toEqual(['juf']);
  expect(removePerson(support, 'vriend', ['juf']).persons).toHaveLength(6);
  expect(removePerson(support, 'vriend').persons.find(({ id }) => id === 'juf')?.supports).toBeNull();
  expect(removePerson(genogram, 'mama')).toBe(genogram);
  expect(offers(genogram, 'mama').remove).toBe('Kies eerst een andere indexpersoon');
  const last = start({ client, partner: null, children: 0 }, counter(), now);
  expect(removePerson(last, '1')).toMatchObject({ index: null, persons: [] });
  expect(removeUnion(genogram, 'u3', 'mama').unions).toHaveLength(2);
  expect(removeUnion(genogram, 'u2', 'mama').unions.find(({ id }) => id === 'u2')?.partners).toEqual([
    'mama',
  ]);
});

test('a bond of the same kind is not drawn twice', () => {
  const newId = counter();
  const one = addBond(family(), { from: 'vriend', to: 'j', kind: 'close' }, newId);
  expect(addBond(one.genogram, { from: 'j', to: 'vriend', kind: 'close' }, newId)).toEqual(one);
  const violence = changeBond(one.genogram, one.id ?? '', { kind: 'violence', form: 'physical' });
  expect(violence.bonds.at(-1)).toMatchObject({ isOneSided: true, form: 'physical' });
  expect(changeBond(violence, one.id ?? '', { kind: 'close' }).bonds.at(-1)?.form).toBeNull();
  expect(removeBond(violence, one.id ?? '').bonds).toEqual(family().bonds);
});

test('a household of nobody is gone; each takes a colour of its own', () => {
  const newId = counter();
  const two = newHousehold(family(), { name: 'Bij papa', members: ['papa', 'm'] }, newId);
  expect(two.genogram.households.map(({ color }) => color)).toEqual([0, 1]);
  const three = putInHousehold(two.genogram, two.id ?? '', 'j');
  expect(three.households[1]?.members).toEqual(['papa', 'm', 'j']);
  const left = ['papa', 'm', 'j'].reduce((genogram, id) => leaveHousehold(genogram, two.id ?? '', id), three);
  expect(left.households).toEqual(family().households);
  expect(putInHousehold(family(), 'h1', 'nobody')).toEqual(family());
  expect(removeHousehold(family(), 'h1').households).toEqual([]);
});
