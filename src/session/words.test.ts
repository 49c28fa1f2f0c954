import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordList } from './word-list.ts';
import { completionsAt, distance, drawWords, parseWords } from './words.ts';

/** Different spellings of one sound become one: what is said aloud must not be written in two ways. */
function soundOf(word: string): string {
  const same: readonly (readonly [RegExp, string])[] = [
    [/sch/g, 'sg'],
    [/ch/g, 'g'],
    [/ij|y/g, 'ei'],
    [/ou/g, 'au'],
    [/ck|c/g, 'k'],
    [/qu/g, 'kw'],
    [/x/g, 'ks'],
    [/ph|v/g, 'f'],
    [/th/g, 't'],
    [/z/g, 's'],
    [/ie/g, 'i'],
    [/dt?$/, 't'],
    [/b$/, 'p'],
    [/(.)\1/g, '$1'],
  ];
  return same.reduce((sound, [from, to]) => sound.replace(from, to), word);
}

function pairs(): [string, string][] {
  return wordList.flatMap((a, index) => wordList.slice(index + 1).map((b): [string, string] => [a, b]));
}

test('the list holds 1,024 words of three to seven plain letters, in order, each once', () => {
  expect(wordList).toHaveLength(1024);
  expect(wordList.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
  expect([...new Set(wordList)].sort()).toEqual(wordList);
});

test('no two words are one slip of the finger apart', () => {
  expect(pairs().filter(([a, b]) => Math.abs(a.length - b.length) < 2 && distance(a, b) < 2)).toEqual([]);
});

test('no two words sound alike', () => {
  const sounds = new Map<string, string[]>();
  for (const word of wordList) sounds.set(soundOf(word), [...(sounds.get(soundOf(word)) ?? []), word]);
  expect([...sounds.values()].filter((words) => words.length > 1)).toEqual([]);
});

test('no word is the plural, the diminutive or another simple form of another', () => {
  const endings = ['s', 'n', 'en', 'e', 'er', 'je', 'tje', 'jes', 'tjes', 'ing'];
  const forms = (word: string) => [
    ...endings.flatMap((ending) => [word + ending, word + word.slice(-1) + ending]),
    word.replace(/([aeou])\1([^aeiou])$/, '$1$2en'),
  ];
  const known = new Set(wordList);
  expect(wordList.flatMap((word) => forms(word).filter((form) => form !== word && known.has(form)))).toEqual(
    [],
  );
});

test('four letters tell every word from all others', () => {
  expect(new Set(wordList.map((word) => word.slice(0, 4))).size).toBe(wordList.length);
});

test('no word touches what people came to talk about', () => {
  const inside =
    /slag|slaa|klap|schop|moord|geweld|wapen|pistool|kogel|bloed|wond|dokter|kanker|naakt|seks|bloot|borst|hoofd|jenever|drug|vader|moeder|broer|tante|gezin|kerk|moskee|duivel|politie|rechter|gevang|kelder|angst|verdriet|straf|geheim|spook|knuffel|oorlog|leger|soldaat|brand|rook/;
  const whole =
    /^(mes|arts|ziek|bil|kont|buik|hals|arm|been|neus|oog|oor|mond|bier|wijn|rum|cafe|mama|papa|zus|zoon|oma|opa|oom|kind|baby|tempel|god|engel|hel|agent|cel|kooi|bang|huil|heks|bed|slaap|kus|vuur|val|pijn|rijk|gek|dom|dik|dun|stok|riem|touw|pop|snoep)$/;
  expect(wordList.filter((word) => inside.test(word) || whole.test(word))).toEqual([]);
});

test('four words are drawn from the random bytes, any word as likely as any other', () => {
  expect(drawWords(() => Uint8Array.from([0, 0, 0, 1, 3, 255, 4, 0]))).toEqual([
    wordList[0],
    wordList[1],
    wordList[1023],
    wordList[0],
  ]);
  expect(65_536 % wordList.length).toBe(0);
});

test('typed words are understood whatever their case, accents and separators', () => {
  const written = fc.record({
    words: fc.array(fc.constantFrom(...wordList), { minLength: 4, maxLength: 4 }),
    between: fc.constantFrom(' ', '-', ', ', '  ', ' – ', '.', '\n', '/'),
    write: fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
      (word: string) => word.replace('e', 'é'),
      (word: string) => word.replace('ij', '\u0133'),
      (word: string) => word.replace('i', 'i\u0308'),
    ),
  });
  fc.assert(
    fc.property(written, ({ words, between, write }) => {
      expect(parseWords(` ${words.map(write).join(between)} `)).toEqual({ ok: true, words });
    }),
  );
});

test('a word that is not in the list is named, with what may have been meant', () => {
  expect(parseWords('zwaluw zwalw piano wortel')).toMatchObject({
    ok: false,
    unknown: 'zwalw',
    near: ['zwaluw'],
  });
  expect(parseWords('piano wort zebra tennis')).toMatchObject({ unknown: 'wort', near: ['wortel'] });
  expect(parseWords('piano qqqqqq zebra tennis')).toMatchObject({ unknown: 'qqqqqq', near: [] });
});

test('too few or too many words are counted', () => {
  expect(parseWords('')).toEqual({ ok: false, unknown: null, near: [], found: 0 });
  expect(parseWords('piano zebra')).toMatchObject({ unknown: null, found: 2 });
  expect(parseWords('piano zebra tennis wortel zwaluw')).toMatchObject({ unknown: null, found: 5 });
});

/** What is offered for a text in which `|` is the caret, and what stands there once the first is taken. */
function complete(typed: string): { offered: readonly string[]; taken: string | undefined } {
  const caret = typed.indexOf('|');
  const completions = completionsAt(typed.replace('|', ''), caret);
  const [first] = completions;
  return {
    offered: completions.map(({ word }) => word),
    taken: first && `${first.text.slice(0, first.caret)}|${first.text.slice(first.caret)}`,
  };
}

test('words are offered from the third letter on, and never the one that is there in full', () => {
  expect(complete('zw|').offered).toEqual([]);
  expect(complete('ZWA|').offered).toEqual(['zwaan', 'zwaluw']);
  expect(complete('zwal|').offered).toEqual(['zwaluw']);
  expect(complete('zwaluw|').offered).toEqual([]);
});

test('no more than three are offered, and from the fourth letter on the one that is meant', () => {
  expect(wordList.filter((word) => word.startsWith('pla')).length).toBeGreaterThan(3);
  expect(complete('pla|').offered).toHaveLength(3);
  fc.assert(
    fc.property(fc.constantFrom(...wordList), fc.integer({ min: 1, max: 7 }), (word, letters) => {
      const { offered } = complete(`${word.slice(0, letters)}|`);
      expect(offered.length).toBeLessThanOrEqual(3);
      if (letters > 3 && letters < word.length) expect(offered).toContain(word);
    }),
  );
});

test.each([
  ['zwal|', 'zwaluw-|'],
  ['zwaluw-pia|', 'zwaluw-piano-|'],
  ['zwaluw, piano wort|', 'zwaluw, piano wortel-|'],
  ['zwaluw piano wortel tenn|', 'zwaluw piano wortel tennis|'],
  ['zwaluw-pi|an-wortel-tennis', 'zwaluw-piano|-wortel-tennis'],
  ['Zwal\u00fcw-PIA|', 'Zwal\u00fcw-piano-|'],
])('in %s the word at the caret is completed: %s', (typed, taken) => {
  expect(complete(typed).taken).toBe(taken);
});
