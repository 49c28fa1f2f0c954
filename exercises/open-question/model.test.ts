import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  answerMaxChars,
  type Entry,
  entryMaxAnswers,
  groupNames,
  keyOf,
  maxAnswers,
  model,
  parseDraft,
  parseEntry,
  parseResult,
} from './model.ts';

let ids = 0;
const id = () => `id${String(ids++).padStart(6, '0')}`;
const entry = (...texts: readonly (string | readonly [string, number])[]): Entry => ({
  answers: texts.map((one) =>
    typeof one === 'string'
      ? { id: id(), text: one, group: null }
      : { id: id(), text: one[0], group: one[1] },
  ),
});
const none = new Set<string>();
const merged = (...entries: readonly Entry[]) => model.merge(entries, {}, none);
const isEntry = (value: unknown) => safeParse(model.entrySchema, value).success;

const word = fc.constantFrom('Oma', 'oma', 'ÓMA.', 'School', 'school ', 'CLB', 'rust', 'Rust!', '👍', 'سلام');
const answerArb = fc.record({
  id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
  text: fc.oneof(word, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
  group: fc.option(fc.nat(7)),
});
const entriesArb = fc
  .array(fc.record({ answers: fc.array(answerArb, { maxLength: 5 }) }), { maxLength: 12 })
  .map((entries) => entries.filter(isEntry).map((value) => parseEntry(value)));
const settingsArb = fc.constantFrom({}, { groups: 'A|B' }, { groups: 'A|B|C|D|E|F|G' });

describe('what is the same is merged', () => {
  test('case, spaces, accents and closing punctuation make no difference', () => {
    const { groups } = merged(
      entry('Financiële zorgen'),
      entry('financiele   zorgen.'),
      entry(' FINANCIËLE ZORGEN…'),
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]?.count).toBe(3);
  });

  test('the spelling most people used is shown, and between equals the first in order', () => {
    expect(merged(entry('mama is op'), entry('Mama is op'), entry('mama is op')).groups[0]?.text).toBe(
      'mama is op',
    );
    expect(merged(entry('mama is op'), entry('Mama is op')).groups[0]?.text).toBe('Mama is op');
  });

  test('most said comes first, then the alphabet', () => {
    const { groups } = merged(entry('zon', 'appel'), entry('Zon.'), entry('École', 'dak'));
    expect(groups.map(({ text, count }) => [text, count])).toEqual([
      ['Zon.', 2],
      ['appel', 1],
      ['dak', 1],
      ['École', 1],
    ]);
  });

  test('marks that are letters in their script keep words apart', () => {
    expect(merged(entry('कि'), entry('की')).groups).toHaveLength(2);
  });

  test('an answer of only punctuation stays an answer', () => {
    expect(merged(entry('?'), entry('!')).groups).toHaveLength(2);
  });

  test('the same words in another group are another row; a group the slide does not have counts as none', () => {
    const settings = { groups: 'Draagkracht|Steun' };
    const { groups } = model.merge([entry(['Oma', 0], ['oma', 1], ['OMA', 5])], settings, none);
    expect(groups.map(({ group }) => group)).toEqual([null, 0, 1]);
    expect(model.merge([entry(['Oma', 0], ['oma', 1])], {}, none).groups).toEqual([
      { key: keyOf({ text: 'oma', group: null }, {}), text: 'Oma', count: 2, group: null },
    ]);
  });
});

describe('for any entries', () => {
  test('their order never matters', () => {
    fc.assert(
      fc.property(entriesArb, settingsArb, fc.infiniteStream(fc.nat()), (entries, settings, order) => {
        const shuffled = entries
          .map((one) => ({ one: { answers: [...one.answers].reverse() }, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(model.merge(shuffled, settings, none)).toEqual(model.merge(entries, settings, none));
      }),
    );
  });

  test('every answer is counted once', () => {
    fc.assert(
      fc.property(entriesArb, settingsArb, (entries, settings) => {
        const said = entries.reduce((sum, { answers }) => sum + answers.length, 0);
        expect(model.size(model.merge(entries, settings, none))).toBe(said);
      }),
    );
  });

  test('merging what was merged changes nothing', () => {
    fc.assert(
      fc.property(entriesArb, settingsArb, (entries, settings) => {
        const { groups } = model.merge(entries, settings, none);
        const again = groups.map(
          ({ text, group, count }): Entry => ({
            answers: Array.from({ length: count }, () => ({ id: id(), text, group })),
          }),
        );
        expect(model.merge(again, settings, none).groups).toEqual(groups);
      }),
    );
  });

  test('what is hidden is nowhere in the result, before and after showing, and nothing else goes', () => {
    fc.assert(
      fc.property(entriesArb, settingsArb, fc.nat(), (entries, settings, pick) => {
        const all = model.merge(entries, settings, none);
        const hidden = new Set(all.groups.filter((_, index) => index % 3 === pick % 3).map(({ key }) => key));
        const left = model.merge(entries, settings, hidden);
        expect(left).toEqual(model.without(all, hidden));
        expect(left.groups.map(({ key }) => key)).toEqual(
          all.groups.map(({ key }) => key).filter((key) => !hidden.has(key)),
        );
      }),
    );
  });

  test('a result survives the journey as JSON', () => {
    fc.assert(
      fc.property(entriesArb, settingsArb, (entries, settings) => {
        const result = model.merge(entries, settings, none);
        expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
      }),
    );
  });
});

describe('what comes from outside', () => {
  const withText = (text: string) => ({ answers: [{ id: 'aaaaaaaa', text, group: null }] });

  test('characters are counted as a reader sees them', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(isEntry(withText(family.repeat(answerMaxChars)))).toBe(true);
    expect(isEntry(withText(family.repeat(answerMaxChars + 1)))).toBe(false);
    expect(isEntry(withText('a'.repeat(answerMaxChars + 1)))).toBe(false);
    expect(isEntry(withText('a'.repeat(10_000)))).toBe(false);
  });

  test('nothing to see is no answer', () => {
    for (const text of [
      '',
      '  \n\t',
      '\u200B\u200D\u2060',
      '\u202E',
      '\u3164',
      '\u2800',
      '\uD800',
      '\u0301',
    ]) {
      expect(isEntry(withText(text)), JSON.stringify(text)).toBe(false);
    }
  });

  test('what could overturn a line is left out, other scripts stay as they are', () => {
    expect(parseEntry(withText('rust\u202Ereklam\u0000\nlijn')).answers[0]?.text).toBe('rustreklam lijn');
    expect(parseEntry(withText('  سلام عليكم ')).answers[0]?.text).toBe('سلام عليكم');
    expect(parseEntry(withText(`z${'\u0334'.repeat(500)}`)).answers[0]?.text).toBe(`z${'\u0334'.repeat(4)}`);
  });

  test('other shapes are refused', () => {
    const answer = { id: 'aaaaaaaa', text: 'rust', group: null };
    const bad: unknown[] = [
      null,
      [],
      {},
      { answers: [{ ...answer, id: '<b>' }] },
      { answers: [{ ...answer, group: -1 }] },
      { answers: [{ ...answer, group: 99 }] },
      { answers: [{ ...answer, text: 5 }] },
      { answers: [answer], author: 'x' },
      { answers: Array.from({ length: entryMaxAnswers + 1 }, () => answer) },
    ];
    for (const value of bad) expect(isEntry(value), JSON.stringify(value)).toBe(false);
    expect(parseEntry(bad[3])).toEqual(model.empty);
    expect(parseResult({ groups: [{ key: 'x', text: 'rust', count: -3, group: null }], more: 0 })).toBeNull();
  });

  test('a draft keeps what was typed, letter for letter', () => {
    const draft = {
      answers: [
        { id: 'aaaaaaaa', text: '  half een \n', group: 1 },
        { id: 'bbbbbbbb', text: '', group: null },
      ],
    };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parseDraft({ answers: 'x' })).toBeNull();
  });

  test('settings that make no sense become the default', () => {
    expect(['2', '0', '99', 'x', '1.5'].map((max) => maxAnswers({ max }))).toEqual([2, 3, 10, 3, 3]);
    expect(maxAnswers({})).toBe(3);
    expect(groupNames({ groups: ' A | |B' })).toEqual(['A', 'B']);
    expect(groupNames({})).toEqual([]);
  });
});

test('a result always fits in one sealed body; what does not is counted', () => {
  const many = Array.from({ length: 400 }, (_, person) =>
    entry(`${person} ${'lang antwoord '.repeat(9)}`, 'rust'),
  );
  const result = merged(...many);
  expect(new TextEncoder().encode(JSON.stringify(result)).length).toBeLessThan(30_100);
  expect(result.groups[0]).toMatchObject({ text: 'rust', count: 400 });
  expect(result.more).toBeGreaterThan(0);
  expect(model.size(result)).toBe(800);
  expect(model.sentences(result).at(-1)).toBe(`en nog ${result.more} antwoorden`);
});

test('a withdrawn or empty entry says nothing', () => {
  expect(model.hasContent(model.empty)).toBe(false);
  expect(merged(model.empty)).toEqual({ groups: [], more: 0 });
  expect(model.sentences(merged())).toEqual(['Nog geen antwoorden']);
});

test('the samples are entries that merge into less than they are', () => {
  expect(model.samples.every(isEntry)).toBe(true);
  const result = merged(...model.samples);
  expect(result.groups.length).toBeLessThan(model.size(result));
  expect(model.sentences(result)[0]).toMatch(/\(2 keer\)$/);
  expect(model.items(result)).toHaveLength(result.groups.length);
});
