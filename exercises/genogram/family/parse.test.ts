import { expect, test } from 'vitest';
import { cases } from '../fixtures/cases.ts';
import { family } from '../fixtures/family.ts';
import { changePerson } from './edit-persons.ts';
import { addChild } from './edit-relatives.ts';
import { parseGenogram, serialize } from './parse.ts';
import { removePerson } from './remove.ts';
import type { Genogram } from './types.ts';

type Json = Record<string, unknown>;

/** The problem with the family's file after a change. */
function problemAfter(
  change: (file: Json & Record<'persons' | 'unions' | 'bonds' | 'households', Json[]>) => void,
) {
  const file = JSON.parse(serialize(family()));
  change(file);
  const parsed = parseGenogram(JSON.stringify(file));
  return 'problem' in parsed ? parsed.problem : null;
}

const child = (person: string, link = 'birth') => ({
  person,
  link,
  twins: null,
  isIdentical: false,
  livesWith: null,
});

test.each([{ id: 'family', genogram: family() }, ...cases()])(
  '$id: the same after a file',
  ({ genogram }) => {
    expect(parseGenogram(serialize(genogram))).toEqual({ genogram });
  },
);

test('what is not known stays, at every level, also through edits', () => {
  const file = JSON.parse(serialize(family()), (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, later: { a: [1] } }
      : value,
  );
  const parsed = parseGenogram(JSON.stringify(file));
  if (!('genogram' in parsed)) throw new Error(parsed.problem);
  expect(JSON.parse(serialize(parsed.genogram))).toEqual(file);
  const edited = [
    (one: Genogram) => changePerson(one, 'mama', { label: 'Ma' }),
    (one: Genogram) => addChild(one, 'mama', { union: 'u2' }, { label: 'K.' }, () => 'k').genogram,
    (one: Genogram) => removePerson(one, 'k'),
  ].reduce((one, edit) => edit(one), parsed.genogram);
  const expected = structuredClone(file);
  expected.persons[2].label = 'Ma';
  expect(JSON.parse(serialize(edited))).toEqual(expected);
});

test('a hint that names strangers is cleaned, not refused', () => {
  const parsed = parseGenogram(serialize({ ...family(), rows: [['mama', 'ghost'], ['mama'], ['m']] }));
  expect(parsed).toMatchObject({ genogram: { rows: [['mama'], ['m']] } });
});

test('a newer version is refused, and says what to do', () => {
  expect(problemAfter((file) => Object.assign(file, { version: 2 }))).toBe(
    'Dit genogram is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en open het bestand dan nog eens.',
  );
});

test.each(['', 'hallo', '{"version": 1', '\u0000', '['.repeat(100_000)])('no JSON: %.20s', (text) => {
  expect(parseGenogram(text)).toEqual({ problem: expect.stringContaining('niet te lezen') });
});

test.each([
  'null',
  '[]',
  '3',
  '{}',
  '{"version":1}',
  '{"persons":[]}',
  '{"version":"1","persons":[]}',
  '{"version":0,"persons":[]}',
])('not ours: %s', (text) =>
  expect(parseGenogram(text)).toEqual({ problem: expect.stringContaining('geen genogram van deze pagina') }),
);

test('huge files', () => {
  expect(parseGenogram(' '.repeat(1_000_001))).toEqual({ problem: expect.stringContaining('meer dan 1 MB') });
  const persons = Array.from({ length: 201 }, (_, place) => ({ ...family().persons[0], id: `p${place}` }));
  expect(problemAfter((file) => file.persons.push(...persons))).toContain('staan 208 personen');
});

test('prototype keys and deep nesting', () => {
  const text = serialize(family());
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const odd = text.replace('"note": ""', `"note": "", "${key}": {"isAdmin": true}`);
    expect(odd).not.toBe(text);
    expect(parseGenogram(odd)).toEqual({ problem: expect.stringContaining(`(“${key}”)`) });
  }
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  expect(parseGenogram(text.replace('"note": ""', `"note": "", "x": ${deep}`))).toEqual({
    problem: expect.stringContaining('te veel lagen'),
  });
});

test.each<[string, string, Parameters<typeof problemAfter>[0]]>([
  ['no list', 'het veld “unions”', (file) => Object.assign(file, { unions: 3 })],
  ['a missing field', 'persoon 3, “gender”', ({ persons }) => delete persons[2]?.gender],
  [
    'an unknown gender',
    'persoon 3, “gender”',
    ({ persons }) => Object.assign(persons[2] ?? {}, { gender: 'm' }),
  ],
  ['a status', 'relatie 2, “status”', ({ unions }) => Object.assign(unions[1] ?? {}, { status: 'dating' })],
  [
    'a label that is far too long',
    'persoon 1, “label”',
    ({ persons }) => Object.assign(persons[0] ?? {}, { label: 'x'.repeat(99) }),
  ],
  ['markup as an id', 'persoon 1, “id”', ({ persons }) => Object.assign(persons[0] ?? {}, { id: '<b>' })],
  ['a bond', 'band 1, “kind”', ({ bonds }) => Object.assign(bonds[0] ?? {}, { kind: 'love' })],
  [
    'a colour',
    'huishouden 1, “color”',
    ({ households }) => Object.assign(households[0] ?? {}, { color: -1 }),
  ],
  [
    'a year of birth',
    'onmogelijk jaar of een onmogelijke leeftijd bij persoon 1, “age”',
    ({ persons }) => Object.assign(persons[0] ?? {}, { age: { bornIn: 99_999 } }),
  ],
  [
    'an age',
    'onmogelijk jaar of een onmogelijke leeftijd bij persoon 1, “age”',
    ({ persons }) => Object.assign(persons[0] ?? {}, { age: { years: -3, in: 2020 } }),
  ],
  [
    'half a year',
    'onmogelijk jaar of een onmogelijke leeftijd bij relatie 1, “from”',
    ({ unions }) => Object.assign(unions[0] ?? {}, { from: 1999.5 }),
  ],
  [
    'a control character',
    'onzichtbare tekens in de tekst bij persoon 2, “label”',
    ({ persons }) => Object.assign(persons[1] ?? {}, { label: 'O\u0007ma' }),
  ],
  [
    'an overturned line',
    'onzichtbare tekens in de tekst bij persoon 2, “label”',
    ({ persons }) => Object.assign(persons[1] ?? {}, { label: '\u202Eamo' }),
  ],
  [
    'half a character',
    'onzichtbare tekens in de tekst bij huishouden 1, “name”',
    ({ households }) => Object.assign(households[0] ?? {}, { name: '\uD83D' }),
  ],
  [
    'the same id twice',
    'dezelfde code (“mama”)',
    ({ persons }) => Object.assign(persons[0] ?? {}, { id: 'mama' }),
  ],
  ['no index person', 'er is geen indexpersoon', (file) => Object.assign(file, { index: null })],
  [
    'an index person who is not there',
    '“ghost” kan geen indexpersoon zijn',
    (file) => Object.assign(file, { index: 'ghost' }),
  ],
  [
    'a partner who is not there',
    'die er niet in staat (“ghost”)',
    ({ unions }) => Object.assign(unions[0] ?? {}, { partners: ['opa', 'ghost'] }),
  ],
  [
    'a child who is not there',
    'die er niet in staat (“ghost”)',
    ({ unions }) => Object.assign(unions[0] ?? {}, { children: [child('ghost')] }),
  ],
  [
    'a bond with nobody',
    'die er niet in staat (“ghost”)',
    ({ bonds }) => Object.assign(bonds[0] ?? {}, { to: 'ghost' }),
  ],
  [
    'a household with nobody',
    'die er niet in staat (“ghost”)',
    ({ households }) => Object.assign(households[0] ?? {}, { members: ['ghost'] }),
  ],
  [
    'nobody who is supported',
    'die er niet in staat (“ghost”)',
    ({ persons }) => Object.assign(persons[4] ?? {}, { kind: 'support', supports: 'ghost' }),
  ],
  [
    'no partners',
    'partners van een relatie kloppen niet bij “u1”',
    ({ unions }) => Object.assign(unions[0] ?? {}, { partners: [] }),
  ],
  [
    'a partner twice',
    'partners van een relatie kloppen niet bij “Opa”',
    ({ unions }) => Object.assign(unions[0] ?? {}, { partners: ['opa', 'opa'] }),
  ],
  [
    'a union twice',
    'dezelfde relatie staat er twee keer in (Mama, Papa)',
    ({ unions }) => unions.push({ ...unions[1], id: 'u9', children: [], partners: ['papa', 'mama'] }),
  ],
  [
    'a child twice',
    '“M.” staat twee keer in hetzelfde gezin',
    ({ unions }) => Object.assign(unions[1] ?? {}, { children: [child('m'), child('m', 'foster')] }),
  ],
  [
    'two births',
    '“M.” is in twee gezinnen geboren',
    ({ unions }) => Object.assign(unions[2] ?? {}, { children: [child('m')] }),
  ],
  [
    'an own ancestor',
    '“Mama” staat in de familie boven zichzelf',
    ({ unions }) => unions.push({ ...unions[1], id: 'u9', partners: ['m'], children: [child('opa')] }),
  ],
  [
    'a home that is none',
    'bij wie “M.” woont, klopt niet',
    ({ unions }) => Object.assign(unions[1] ?? {}, { children: [{ ...child('m'), livesWith: 'opa' }] }),
  ],
  [
    'a bond with oneself',
    '“Papa” heeft een band met zichzelf',
    ({ bonds }) => Object.assign(bonds[0] ?? {}, { to: 'papa' }),
  ],
  [
    'a member twice',
    '“Mama” staat twee keer in hetzelfde huishouden',
    ({ households }) => Object.assign(households[0] ?? {}, { members: ['mama', 'mama'] }),
  ],
  [
    'support by who is no support figure',
    '“Vriend” kan hier geen steunfiguur zijn',
    ({ persons }) => Object.assign(persons[4] ?? {}, { supports: 'm' }),
  ],
])('%s: one sentence that says what and where, and what to do', (_name, words, change) => {
  const problem = problemAfter(change);
  expect(problem).toContain(words);
  expect(problem).toMatch(/^Dit bestand is beschadigd: .*\. Open een ander bestand, of /u);
});
