import { expect, test } from 'vitest';
import { charsLeft, differs, entryOf, fieldsFor, mergeFields } from './fields.ts';
import { model } from './model.ts';

const field = (text: string, id = 'aaaaaaaa') => ({ id, text, group: null });
const newId = () => 'nieuw000';

test('what was half typed comes before what was sent, and there is always a field', () => {
  const own = { answers: [field('verstuurd')] };
  expect(fieldsFor({ answers: [field('half')] }, own, newId)).toEqual([field('half')]);
  expect(fieldsFor(null, own, newId)).toEqual([field('verstuurd')]);
  expect(fieldsFor({ answers: [] }, model.empty, newId)).toEqual([field('', 'nieuw000')]);
});

test('beside what was half typed stands what another tab sent since', () => {
  const draft = { answers: [field('een, half', 'eeneeneen'), field('nieuw', 'nieuw111')] };
  const own = { answers: [field('een', 'eeneeneen'), field('twee', 'tweetwee')] };
  expect(fieldsFor(draft, own, newId).map(({ text }) => text)).toEqual(['een, half', 'twee', 'nieuw']);
});

test('what was touched here stays, what was not follows the other tab, and nothing sent there is missing', () => {
  const before = {
    answers: ['a', 'b', 'c', 'd'].map((letter) => field(letter, letter.repeat(8))),
  };
  const [a, b, c, d] = before.answers;
  if (!a || !b || !c || !d) throw new Error('four answers');
  // Here: b was changed, d was changed, one is half typed. There: a was changed, c and d taken back, e was added.
  const fields = [a, { ...b, text: 'b hier' }, c, { ...d, text: 'd hier' }, field('half', 'halfhalf')];
  const after = { answers: [{ ...a, text: 'a daar' }, { ...b, text: 'b daar' }, field('e', 'eeeeeeee')] };
  expect(mergeFields(fields, before, after).map(({ text }) => text)).toEqual([
    'a daar',
    'b hier',
    'e',
    'd hier',
    'half',
  ]);
});

test('what this tab sent itself changes nothing that is typed since', () => {
  const sent = { answers: [field('rust')] };
  const fields = [field('rust!'), field('half', 'halfhalf')];
  expect(mergeFields(fields, sent, sent)).toEqual(fields);
});

test('what was taken away here does not come back with what another tab changed', () => {
  const [away, stays] = [field('weg', 'wegwegwe'), field('blijft')];
  const after = { answers: [away, { ...stays, text: 'anders' }] };
  expect(mergeFields([stays], { answers: [away, stays] }, after)).toEqual([{ ...stays, text: 'anders' }]);
});

test('empty fields are never sent, the others without the space around them', () => {
  expect(entryOf([field('  rust \n'), field(' \u200B ', 'bbbbbbbb')])).toEqual({ answers: [field('rust')] });
});

test('spaces at the end are no change; other words, another group or one less are', () => {
  const own = { answers: [field('rust')] };
  expect(differs(entryOf([field('rust ')]), own)).toBe(false);
  expect(differs(entryOf([field('rust!')]), own)).toBe(true);
  expect(differs({ answers: [{ ...field('rust'), group: 1 }] }, own)).toBe(true);
  expect(differs(model.empty, own)).toBe(true);
});

test('characters that are left are counted as a reader counts', () => {
  expect(charsLeft('👨‍👩‍👧‍👦')).toBe(139);
  expect(charsLeft('a'.repeat(150))).toBe(-10);
});
