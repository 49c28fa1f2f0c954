import { expect, test } from 'vitest';
import { charsLeft, differs, entryOf, fieldsFor } from './fields.ts';
import { model } from './model.ts';

const field = (text: string, id = 'aaaaaaaa') => ({ id, text, group: null });
const newId = () => 'nieuw000';

test('what was half typed comes before what was sent, and there is always a field', () => {
  const own = { answers: [field('verstuurd')] };
  expect(fieldsFor({ answers: [field('half')] }, own, newId)).toEqual([field('half')]);
  expect(fieldsFor(null, own, newId)).toEqual([field('verstuurd')]);
  expect(fieldsFor({ answers: [] }, model.empty, newId)).toEqual([field('', 'nieuw000')]);
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
