import type { Bond, Child, Genogram, Person, Union } from './family/types.ts';

/** The year in which the ages of the example are true. */
export const exampleYear = 2026;

const person = (id: string, label: string, gender: Person['gender'], years: number | null): Person => ({
  id,
  label,
  gender,
  kind: 'person',
  age: years === null ? null : { years, in: exampleYear },
  died: null,
  marks: [],
  note: '',
  supports: null,
});
const child = (id: string): Child => ({
  person: id,
  link: 'birth',
  twins: null,
  isIdentical: false,
  livesWith: null,
});
const union = (
  id: string,
  partners: readonly string[],
  status: Union['status'],
  children: readonly Child[],
): Union => ({ id, partners, status, from: null, until: null, isRelated: false, children });
const bond = (from: string, to: string, kind: Bond['kind']): Bond => ({
  id: `${from}-${to}`,
  from,
  to,
  kind,
  isOneSided: false,
  form: null,
});

/**
 * The family of the case as its first part tells it: a mother alone with a boy of 3 and a girl of 8. The others, ages of
 * grown-ups and bonds are invented to show the signs; nothing of what the case tells later stands in it.
 */
export const example: Genogram = {
  version: 1,
  id: 'example',
  title: '',
  madeAt: `${exampleYear}-01-01T00:00:00.000Z`,
  changedAt: `${exampleYear}-01-01T00:00:00.000Z`,
  index: 'mama',
  persons: [
    person('mama', 'Mama', 'woman', 31),
    person('meisje', 'Meisje', 'woman', 8),
    person('jongen', 'Jongen', 'man', 3),
    person('papa', 'Papa', 'man', null),
    { ...person('opa', 'Opa', 'man', 61), died: { in: null } },
    person('oma', 'Oma', 'woman', 58),
  ],
  unions: [
    union('parents', ['papa', 'mama'], 'separated', [
      { ...child('meisje'), livesWith: 'mama' },
      { ...child('jongen'), livesWith: 'mama' },
    ]),
    union('grandparents', ['opa', 'oma'], 'married', [child('mama')]),
  ],
  bonds: [bond('oma', 'mama', 'close'), bond('papa', 'meisje', 'conflict')],
  households: [{ id: 'home', name: 'Bij mama', members: ['mama', 'meisje', 'jongen'], color: 0 }],
  rows: [],
  note: '',
};
