import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  choicesIn,
  doubtsOf,
  type Entry,
  entryMaxItems,
  type Item,
  itemMaxChars,
  keyOf,
  type Level,
  levels,
  minutesOf,
  model,
  parseDraft,
  parseEntry,
  parseItem,
  parseResult,
  parseState,
  rowsIn,
  type Side,
  sides,
} from './model.ts';
import { suggestions } from './suggestions.ts';

const none = new Set<string>();
const settings = { doubts: 'Nog niet zindelijk op 3|Een nieuwe partner' };
const [potty, partner] = doubtsOf(settings).map(({ key }) => key);
const item = (level: Level, side: Side, text: string): Item => ({ level, side, text });
const entry = (items: Item[], more: Partial<Entry> = {}): Entry => ({ ...model.empty, items, ...more });
const merged = (...entries: readonly Entry[]) => model.merge(entries, settings, none);
const isEntry = (value: unknown) => safeParse(model.entrySchema, value).success;

const itemArb = fc.record({
  level: fc.constantFrom(...levels),
  side: fc.constantFrom(...sides),
  text: fc.oneof(
    fc.constantFrom('Oma', 'oma.', 'ÓMA', 'Geldzorgen', 'geldzorgen ', '👍', 'سلام'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  ),
});
const keyArb = fc.constantFrom(
  keyOf(item('child', 'protective', 'oma')),
  keyOf(item('family', 'protective', 'Geldzorgen')),
  keyOf(item('family', 'risk', 'Geldzorgen')),
);
const entriesArb = fc
  .array(
    fc.record({
      items: fc.array(itemArb, { maxLength: 6 }),
      votes: fc.array(
        fc.record({
          doubt: fc.constantFrom(potty ?? '', 'weg'),
          risk: fc.nat(2),
          ordinary: fc.nat(2),
        }),
        { maxLength: 2 },
      ),
      picks: fc.array(fc.record({ key: keyArb, count: fc.nat(2) }), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((entries) => entries.filter(isEntry).map((value) => parseEntry(value)));

describe('the table of the room', () => {
  test('what is the same in a cell is counted, the commonest spelling shown, most said first', () => {
    const result = merged(
      entry([item('family', 'risk', 'geldzorgen'), item('parent', 'risk', 'Mama is op')]),
      entry([item('family', 'risk', 'Geldzorgen')]),
      entry([item('family', 'risk', 'Geldzorgen.'), item('family', 'risk', 'Partner')]),
      entry([item('family', 'risk', 'Geldzorgen')]),
    );
    expect(rowsIn(result.rows, 'family', 'risk').map(({ text, count }) => [text, count])).toEqual([
      ['Geldzorgen', 4],
      ['Partner', 1],
    ]);
  });

  test('an item may stand on both sides, and at two levels: each has its own count', () => {
    const result = merged(
      entry([item('family', 'risk', 'Nieuwe partner'), item('family', 'protective', 'Nieuwe partner')]),
      entry([item('family', 'protective', 'nieuwe partner'), item('parent', 'protective', 'Nieuwe partner')]),
    );
    expect(result.rows.map(({ level, side, count }) => `${level} ${side} ${count}`)).toEqual([
      'family protective 2',
      'parent protective 1',
      'family risk 1',
    ]);
    expect(new Set(result.rows.map(({ key }) => key)).size).toBe(3);
  });

  test('votes are counted per doubt, in the order of the slide; what the slide does not ask is left out', () => {
    const result = merged(
      entry([], { votes: [{ doubt: partner ?? '', risk: 1, ordinary: 0 }] }),
      entry([], { votes: [{ doubt: potty ?? '', risk: 0, ordinary: 1 }] }),
      entry([], {
        votes: [
          { doubt: potty ?? '', risk: 1, ordinary: 3 },
          { doubt: 'weg', risk: 1, ordinary: 0 },
        ],
      }),
    );
    expect(result.doubts).toEqual([
      { key: potty, text: 'Nog niet zindelijk op 3', risk: 1, ordinary: 4 },
      { key: partner, text: 'Een nieuwe partner', risk: 1, ordinary: 0 },
    ]);
  });

  test('one factor to strengthen: counted at what protects only, and then those come first', () => {
    const oma = item('surroundings', 'protective', 'Oma woont dichtbij');
    const school = item('surroundings', 'protective', 'School volgt op');
    const money = item('family', 'risk', 'Geldzorgen');
    const all = [oma, school, school, money];
    const before = merged(entry(all));
    expect(choicesIn(before.rows).map(({ text }) => text)).toEqual(['School volgt op', 'Oma woont dichtbij']);
    const result = merged(
      entry(all, { picks: [{ key: keyOf(oma), count: 1 }] }),
      entry([], { picks: [{ key: keyOf(oma), count: 1 }] }),
      entry([], { picks: [{ key: keyOf(school), count: 1 }] }),
      entry([], { picks: [{ key: keyOf(money), count: 1 }] }),
      entry([], { picks: [{ key: 'weg', count: 1 }] }),
    );
    expect(choicesIn(result.rows).map(({ text, picks }) => [text, picks])).toEqual([
      ['Oma woont dichtbij', 2],
      ['School volgt op', 1],
    ]);
    expect(model.sentences(result).at(-1)).toBe(
      'Deze week versterken: Oma woont dichtbij (2 keer), School volgt op.',
    );
  });
});

describe('for any entries', () => {
  test('their order never matters', () => {
    fc.assert(
      fc.property(entriesArb, fc.infiniteStream(fc.nat()), (entries, order) => {
        const shuffled = entries
          .map((one) => ({
            one: { ...one, items: [...one.items].reverse() },
            at: order.next().value as number,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(model.merge(shuffled, settings, none)).toEqual(model.merge(entries, settings, none));
      }),
    );
  });

  test('every item is counted once, and an entry that is taken back leaves nothing', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const { rows, more } = merged(...entries);
        const said = entries.reduce((sum, { items }) => sum + items.length, 0);
        expect(rows.reduce((sum, { count }) => sum + count, more)).toBe(said);
        const [first, ...others] = entries;
        if (first) expect(merged(model.empty, ...others)).toEqual(merged(...others));
      }),
    );
  });

  test('what is hidden is nowhere in the result, before and after showing, and nothing else goes', () => {
    fc.assert(
      fc.property(entriesArb, fc.nat(), (entries, pick) => {
        const all = merged(...entries);
        const hidden = new Set(all.rows.filter((_, index) => index % 3 === pick % 3).map(({ key }) => key));
        const left = model.merge(entries, settings, hidden);
        expect(left).toEqual(model.without(all, hidden));
        expect(left.rows.map(({ key }) => key)).toEqual(
          all.rows.map(({ key }) => key).filter((key) => !hidden.has(key)),
        );
      }),
    );
  });

  test('a result survives the journey as JSON', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const result = merged(...entries);
        expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
      }),
    );
  });
});

describe('what comes from outside', () => {
  test('other shapes are refused', () => {
    const good = item('child', 'risk', 'rust');
    const bad: unknown[] = [
      null,
      {},
      { items: [] },
      { ...model.empty, items: [{ ...good, level: 'school' }] },
      { ...model.empty, items: [{ ...good, side: 'both' }] },
      { ...model.empty, items: [{ ...good, text: '  ' }] },
      { ...model.empty, items: [{ ...good, text: 'a'.repeat(itemMaxChars + 1) }] },
      { ...model.empty, items: [{ ...good, author: 'x' }] },
      { ...model.empty, items: Array.from({ length: entryMaxItems + 1 }, () => good) },
      { ...model.empty, picks: [{ key: 'x', count: -1 }] },
      { ...model.empty, votes: [{ doubt: 'x', risk: 1_000, ordinary: 0 }] },
    ];
    for (const value of bad) expect(isEntry(value), JSON.stringify(value)).toBe(false);
    expect(parseEntry(bad[3])).toEqual(model.empty);
    expect(parseItem({ ...good, text: '\u202E' })).toBeNull();
    expect(parseItem({ ...good, text: ' Rust\u0000 ' })).toEqual(item('child', 'risk', 'Rust'));
    expect(parseResult({ rows: [], doubts: [], more: -1 })).toBeNull();
  });

  test('a draft keeps the letters in the field, letter for letter', () => {
    const draft = { ...entry([item('child', 'risk', 'Moe')]), typed: '  half een \n', base: model.empty };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parseDraft(model.empty)).toBeNull();
  });

  test('a state that is none is the beginning', () => {
    expect(parseState({ step: 'choose', page: 'choice', part: 1 }).step).toBe('choose');
    for (const value of [
      null,
      { step: 'later', page: 'all', part: 0 },
      { step: 'alone', page: 'x', part: 0 },
    ])
      expect(parseState(value)).toEqual(model.start);
  });

  test('settings that make no sense ask nothing', () => {
    expect(doubtsOf({})).toEqual([]);
    expect(doubtsOf({ doubts: ' a | |b' }).map(({ text }) => text)).toEqual(['a', 'b']);
    expect(minutesOf({ minutes: '3|x|5' })).toEqual([3, null, 5]);
    expect(minutesOf({})).toEqual([null, null, null]);
  });
});

test('a result always fits in one sealed body; what does not is counted', () => {
  const many = Array.from({ length: 60 }, (_, person) =>
    entry([
      item('family', 'risk', 'Geldzorgen'),
      ...Array.from({ length: 30 }, (_, at) =>
        item('child', 'protective', `${person} ${at} ${'lang '.repeat(9)}`),
      ),
    ]),
  );
  const result = merged(...many);
  expect(new TextEncoder().encode(JSON.stringify(result)).length).toBeLessThan(31_000);
  expect(result.rows[0]).toMatchObject({ text: 'Geldzorgen', count: 60 });
  expect(result.more).toBeGreaterThan(0);
  expect(model.size(result)).toBe(60 * 31);
  expect(model.sentences(result).at(-1)).toBe(`en nog ${result.more} factoren`);
});

test('an empty entry says nothing; the samples are entries that merge into less than they are', () => {
  expect(model.hasContent(model.empty)).toBe(false);
  expect(model.sentences(merged())).toEqual(['Nog niets ingevuld']);
  expect(model.samples.every(isEntry)).toBe(true);
  const result = merged(...model.samples);
  expect(result.rows.length).toBeLessThan(model.size(result));
  expect(model.sentences(result)).toContain(
    'Risico in het gezin: Geldzorgen (2 keer), Kinderen vaak alleen thuis, Nieuwe partner.',
  );
  expect(model.items(result)[0]).toEqual({
    key: keyOf(item('family', 'risk', 'Geldzorgen')),
    text: 'Risico in het gezin: Geldzorgen',
    count: 2,
  });
});

test('every suggestion is an item, and stands once in its cell', () => {
  for (const level of levels) {
    for (const side of sides) {
      const items = suggestions[level][side].map((text) => item(level, side, text));
      expect(items.length).toBeGreaterThan(8);
      expect(items.filter((one) => parseItem(one)?.text !== one.text)).toEqual([]);
      expect(new Set(items.map(keyOf)).size).toBe(items.length);
    }
  }
});
