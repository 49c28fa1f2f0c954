import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byText, cleanText, commonest, countChars, fitting, fold, keyFor, saysSomething } from './texts.ts';

describe('cleaning', () => {
  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  test('what could overturn a line is left out, other scripts stay as they are', () => {
    expect(cleanText('rust\u202Ereklam\u0000\nlijn')).toBe('rustreklam lijn');
    expect(cleanText('  سلام عليكم ')).toBe('سلام عليكم');
  });

  test('nothing to see says nothing', () => {
    for (const text of ['', ' \n', '\u200B\u2060', '\u202E', '\u3164', '\uD800', '\u0301'])
      expect(saysSomething(text), JSON.stringify(text)).toBe(false);
    for (const text of ['a', '?', '👍', 'ن']) expect(saysSomething(text), text).toBe(true);
  });
});

test('one family is one character', () => {
  expect(countChars('👨‍👩‍👧‍👦 é')).toBe(3);
});

test('what says the same folds to the same, in any script, and folding twice is folding once', () => {
  expect(new Set(['Oma', ' ÓMA.', 'oma…'].map(fold)).size).toBe(1);
  expect(fold('कि')).not.toBe(fold('की'));
  expect(fold('?')).not.toBe(fold('!'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a key is short, and another for another text or place', () => {
  const keys = ['oma', 'opa', ''].flatMap((text) => [null, 0, 1, '0r'].map((place) => keyFor(text, place)));
  expect(new Set(keys).size).toBe(12);
  expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(20);
});

test('the commonest spelling wins, between equals the first in order', () => {
  const spellings = (...all: [string, number][]) => new Map(all);
  expect(commonest(spellings(['oma', 1], ['Oma', 2]))).toBe('Oma');
  expect(commonest(spellings(['oma', 1], ['Oma', 1]))).toBe('Oma');
  expect(['b', 'a', 'B'].sort(byText)).toEqual(['B', 'a', 'b']);
});

test('what fits in one sealed body is kept from the front, nothing is lost', () => {
  const rows = Array.from({ length: 900 }, (_, at) => ({ at, text: 'é'.repeat(40) }));
  const { kept, left } = fitting(rows);
  expect(new TextEncoder().encode(JSON.stringify(kept)).length).toBeLessThan(30_100);
  expect(left.length).toBeGreaterThan(0);
  expect([...kept, ...left]).toEqual(rows);
  expect(fitting(rows.slice(0, 3)).left).toEqual([]);
});
