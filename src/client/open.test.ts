import { expect, test } from 'vitest';
import { joinLink, parseJoinFragment, parseOwnFragment, parseTrainerFragment } from './open.ts';

const words = ['zwaluw', 'piano', 'wortel', 'tennis'];
const token = `${'Az09-_'.repeat(7)}A`;

test('a join link leads back to its words', () => {
  const link = joinLink('http://192.0.2.7:4173', words);
  expect(link).toBe('http://192.0.2.7:4173/#zwaluw-piano-wortel-tennis');
  expect(parseJoinFragment(new URL(link).hash)).toEqual(words);
  expect(parseJoinFragment('#Zwaluw-PIANO-wortel-tennis')).toEqual(words);
});

test.each([
  '',
  '#',
  '#een-twee-drie',
  '#een-twee-drie-vier-vijf',
  '#w=een-twee-drie-vier',
  '#een--twee-drie',
  '#1-2-3-4',
])('the fragment "%s" holds no words', (hash) => expect(parseJoinFragment(hash)).toBeNull());

test('a personal link names a room and who somebody is in it', () => {
  expect(parseOwnFragment(`#w=${words.join('-')}&t=${token}`)).toEqual({ words, token });
});

test.each([
  '',
  '#',
  `#${words.join('-')}`,
  `#w=${words.join('-')}`,
  `#t=${token}`,
  `#w=${words.join('-')}&t=${token.slice(1)}`,
  `#w=${words.join('-')}&t=${token}x`,
  `#w=${words.join('-')}&t=${token.slice(1)}%20`,
  `#w=${words.slice(1).join('-')}&t=${token}`,
  `#w=${words.join('-')}&t=${token}&role=trainer`,
])('the fragment "%s" is nobody', (hash) => expect(parseOwnFragment(hash)).toBeNull());

test('a trainer link leads into a session, or brings the key that opens one', () => {
  expect(parseTrainerFragment(`#w=${words.join('-')}&t=${token}`)).toEqual({ kind: 'session', words, token });
  expect(parseTrainerFragment('#sleutel=abc%20d')).toEqual({ kind: 'opener', key: 'abc d' });
});

test.each([
  '',
  '#',
  '#zwaluw-piano-wortel-tennis',
  `#w=${words.join('-')}`,
  `#w=${words.join('-')}&t=kort`,
  `#w=drie-twee-een&t=${token}`,
  '#sleutel=',
  `#sleutel=${'x'.repeat(201)}`,
])('the fragment "%s" holds nothing for a trainer', (hash) => {
  expect(parseTrainerFragment(hash)).toBeNull();
});
