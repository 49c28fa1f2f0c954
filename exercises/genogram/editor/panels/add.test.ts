import { expect, test } from 'vitest';
import { changePerson } from '../../family/edit-persons.ts';
import { parentsOf } from '../../family/kin.ts';
import { offers } from '../../family/offers.ts';
import { removePerson } from '../../family/remove.ts';
import { counter, family } from '../../fixtures/family.ts';
import { addRelative } from './add.ts';
import { offered } from './offered.ts';
import { kindChange, marksWith } from './person-changes.ts';
import { startedWith } from './started.ts';

test('a second parent is of the other gender', () => {
  for (const [gender, other] of [
    ['man', 'woman'],
    ['woman', 'man'],
    ['non-binary', 'unknown'],
  ] as const) {
    const alone = changePerson(removePerson(family(), 'oma'), 'opa', { gender });
    const { genogram, id } = addRelative(alone, 'mama', 'parents', counter());
    expect(parentsOf(genogram, 'mama').map((one) => [one.id, one.gender])).toEqual([
      ['opa', gender],
      [id, other],
    ]);
  }
});

test('what cannot be added is said once', () => {
  const { genogram, id } = addRelative(family(), 'mama', 'support', counter());
  const { buttons, reasons } = offered(offers(genogram, id ?? ''));
  expect(buttons).toEqual(['bond', 'household']);
  expect(reasons).toEqual(['Een steunfiguur staat buiten de familie']);
});

test('of a pregnancy a year is kept, and no death', () => {
  const [, , , , , , j] = family().persons;
  if (!j) throw new Error('J. is gone');
  expect(kindChange({ ...j, age: { years: 3, in: 2026 }, died: { in: null } }, 'miscarriage')).toEqual({
    kind: 'miscarriage',
    age: { bornIn: 2023 },
    died: null,
  });
});

test('three marks are enough', () => {
  expect(marksWith(['care', 'work'], 'school', true)).toEqual(['care', 'work', 'school']);
  expect(marksWith(['care', 'work', 'school'], 'worry', true)).toBeNull();
  expect(marksWith(['care', 'work', 'school'], 'work', false)).toEqual(['care', 'school']);
});

test('three answers make a family', () => {
  const answers = {
    label: 'Mama',
    gender: 'woman',
    age: '37',
    partner: 'married',
    ages: ['8', '', '2023'],
  } as const;
  const { persons, unions, index } = startedWith(answers, 2026, counter(), '2026-03-01T09:00:00.000Z');
  expect(persons.map(({ label, age }) => [label, age])).toEqual([
    ['Mama', { years: 37, in: 2026 }],
    ['', null],
    ['', { years: 8, in: 2026 }],
    ['', null],
    ['', { bornIn: 2023 }],
  ]);
  expect(index).toBe(persons[0]?.id);
  expect(unions.map(({ status, children }) => [status, children.length])).toEqual([['married', 3]]);
});
