import { expect, test } from 'vitest';
import { bond, child, genogram, household, person, union } from '../lines/fixtures/family.ts';
import { legendOf } from './legend-keys.ts';

test('only what occurs, in a fixed order', () => {
  const family = genogram({
    index: 'Mama',
    persons: [
      person('Mama', { marks: ['school'] }),
      person('Opa', { gender: 'man', died: { in: null } }),
      person('Kind'),
      person('…', { kind: 'miscarriage', died: { in: 2020 }, gender: 'unknown' }),
    ],
    unions: [
      union('alone', ['Mama'], { children: [child('Kind', { link: 'foster' }), child('…')] }),
      union('couple', ['Mama', 'Opa'], { status: 'divorced' }),
    ],
    bonds: [
      bond('Mama', 'Kind', { kind: 'violence', form: 'emotional' }),
      bond('Opa', 'Kind', { kind: 'violence' }),
    ],
    households: [household('Thuis', 'Mama', 'Kind')],
  });
  expect(legendOf(family)).toEqual([
    'gender:man',
    'gender:woman',
    'index',
    'died',
    'kind:miscarriage',
    'union:divorced',
    'link:foster',
    'bond:violence',
    'violence:emotional',
    'household',
    'mark:school',
  ]);
});

test('what looks the same stands in it once', () => {
  const family = genogram({
    persons: [person('Oma'), person('Opa')],
    unions: [union('now', ['Oma', 'Opa']), union('before', ['Opa', 'Oma'], { status: 'widowed' })],
  });
  expect(legendOf(family)).toEqual(['gender:woman', 'union:married']);
});

test('an empty drawing needs no legend', () => {
  expect(legendOf(genogram({}))).toEqual([]);
});
