import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { keyFor } from '../../src/session/texts.ts';
import {
  type Entry,
  expectationsIn,
  expectationsOf,
  keyOf,
  type Mark,
  marks,
  model,
  parseDraft,
  parseEntry,
  parseResult,
} from './model.ts';
import { followed, markOf, openPoints, wallRows, withHand, withMark } from './review.ts';

const none = new Set<string>();
const entry = (...rows: readonly (readonly [string, Mark])[]): Entry => ({
  rows: rows.map(([text, mark]) => ({ text, group: null, met: 0, partly: 0, not: 0, [mark]: 1 })),
});
const expectation = (text: string, count = 1) => ({
  key: keyOf({ text, group: null }),
  text,
  group: null,
  count,
});
const merged = (...entries: readonly Entry[]) => model.merge(entries, {}, none);
const isEntry = (value: unknown) => safeParse(model.entrySchema, value).success;

const rowArb = fc.record({
  text: fc.oneof(
    fc.constantFrom('Zorgen benoemen', 'zorgen benoemen.', 'Bellen', '👍', 'سلام'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  ),
  group: fc.option(fc.nat(2)),
  met: fc.nat(2),
  partly: fc.nat(2),
  not: fc.nat(2),
});
const entriesArb = fc
  .array(fc.record({ rows: fc.array(rowArb, { maxLength: 5 }) }), { maxLength: 10 })
  .map((entries) => entries.filter(isEntry).map((value) => parseEntry(value)));

describe('what the room says', () => {
  test('the same expectation is one row, however it was spelled, with three numbers', () => {
    const { rows } = merged(
      entry(['Weten wie ik bel', 'met'], ['Praten', 'not']),
      entry(['weten wie ik bel.', 'partly']),
      entry(['Weten wie ik bel', 'met']),
    );
    expect(rows.map(({ text, met, partly, not }) => [text, met, partly, not])).toEqual([
      ['Weten wie ik bel', 2, 1, 0],
      ['Praten', 0, 0, 1],
    ]);
  });

  test('the order of entries never matters, every mark counts once, and one that is taken back leaves nothing', () => {
    fc.assert(
      fc.property(entriesArb, fc.infiniteStream(fc.nat()), (entries, order) => {
        const shuffled = entries
          .map((one) => ({ one: { rows: [...one.rows].reverse() }, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(merged(...shuffled)).toEqual(merged(...entries));
        const said = entries
          .flatMap(({ rows }) => rows)
          .reduce((sum, row) => sum + row.met + row.partly + row.not, 0);
        expect(model.size(merged(...entries))).toBe(said);
        const [first, ...others] = entries;
        if (first) expect(merged(model.empty, ...others)).toEqual(merged(...others));
      }),
    );
  });

  test('what is hidden is nowhere in the result, before and after showing', () => {
    fc.assert(
      fc.property(entriesArb, fc.nat(), (entries, pick) => {
        const all = merged(...entries);
        const hidden = new Set(all.rows.filter((_, index) => index % 3 === pick % 3).map(({ key }) => key));
        expect(model.merge(entries, {}, hidden)).toEqual(model.without(all, hidden));
        expect(parseResult(JSON.parse(JSON.stringify(all)))).toEqual(all);
      }),
    );
  });

  test('a result always fits in one sealed body; what does not is counted', () => {
    const result = merged(
      ...Array.from({ length: 400 }, (_, at) => entry([`${at} ${'lang '.repeat(25)}`, 'not'])),
    );
    expect(new TextEncoder().encode(JSON.stringify(result)).length).toBeLessThan(30_200);
    expect(model.size(result)).toBe(400);
    expect(model.sentences(result).at(-1)).toBe(`en nog ${result.more} verwachtingen`);
  });
});

describe('what was written at the start', () => {
  test('the key is the one that the open question gives to its rows', () => {
    expect(keyOf({ text: ' Bellen! ', group: null })).toBe(keyFor('bellen', null));
  });

  test('own answers are listed once each; what is no open question gives nothing', () => {
    const answers = ['Bellen', 'bellen', 'Praten'].map((text, at) => ({
      id: `answer0${at}`,
      text,
      group: null,
    }));
    expect(expectationsIn({ answers }).map(({ text, count }) => [text, count])).toEqual([
      ['Bellen', 2],
      ['Praten', 1],
    ]);
    for (const value of [null, {}, { answers: 'x' }, { answers: [{ text: 5 }] }])
      expect(expectationsIn(value)).toEqual([]);
    expect(expectationsOf({ groups: [expectation('Bellen', 3)], more: 0 })).toEqual([
      expectation('Bellen', 3),
    ]);
    expect(expectationsOf({ rows: [] })).toEqual([]);
  });
});

describe('what stands on the wall', () => {
  const earlier = {
    entry: null,
    result: { groups: [expectation('Bellen', 2), expectation('Praten')], more: 0 },
  };

  test('the expectations of the start in their order, with numbers once there is a result', () => {
    expect(wallRows(earlier, null, false).rows.map(({ text, marked }) => [text, marked])).toEqual([
      ['Bellen', null],
      ['Praten', null],
    ]);
    const shown = wallRows(earlier, merged(entry(['bellen', 'not'])), false);
    expect(shown.rows.map(({ marked }) => marked && [marked.met, marked.partly, marked.not])).toEqual([
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  test('what was not shown at the start does not come by a side door', () => {
    const result = merged(entry(['Iets dat verborgen werd', 'not'], ['Praten', 'met']));
    expect(wallRows(earlier, result, false).rows.map(({ text }) => text)).toEqual(['Bellen', 'Praten']);
  });

  test('where nothing was shown at the start, what is shown now stands there', () => {
    const result = merged(entry(['Bellen', 'not']));
    expect(wallRows({ entry: null, result: null }, result, false).rows.map(({ text }) => text)).toEqual([
      'Bellen',
    ]);
    expect(wallRows(null, null, false).rows).toEqual([]);
  });

  test('without phones what the trainer typed at the start is there', () => {
    const typed = { entry: { answers: [{ id: 'answer00', text: 'Bellen', group: null }] }, result: null };
    expect(wallRows(typed, merged(), true).rows.map(({ text }) => text)).toEqual(['Bellen']);
    expect(wallRows(typed, null, false).rows).toEqual([]);
  });
});

describe('one’s own marks', () => {
  const call = expectation('Bellen');

  test('one mark per expectation, which can be changed and taken back', () => {
    const met = withMark(model.empty, call, 'met');
    expect(markOf(met, call.key)).toBe('met');
    const not = withMark(met, expectation('bellen.'), 'not');
    expect(not.rows).toHaveLength(1);
    expect(markOf(not, call.key)).toBe('not');
    expect(withMark(not, call, null)).toEqual(model.empty);
  });

  test('hands add up', () => {
    const two = withHand(withHand(model.empty, call, 'met'), call, 'partly');
    expect(two.rows).toEqual([{ text: 'Bellen', group: null, met: 1, partly: 1, not: 0 }]);
  });

  test('what another tab marked comes in, what was marked here stays', () => {
    const before = entry(['Bellen', 'met'], ['Praten', 'met']);
    const hand = entry(['Bellen', 'not'], ['Praten', 'met']);
    const after = entry(['Bellen', 'partly'], ['Nieuw', 'met']);
    const both = followed(hand, before, after);
    expect(markOf(both, call.key)).toBe('not');
    expect(markOf(both, expectation('Praten').key)).toBeNull();
    expect(markOf(both, expectation('Nieuw').key)).toBe('met');
  });

  test('other shapes are refused', () => {
    const row = { text: 'rust', group: null, met: 1, partly: 0, not: 0 };
    const bad: unknown[] = [
      null,
      {},
      { rows: [{ ...row, text: ' ' }] },
      { rows: [{ ...row, met: -1 }] },
      { rows: [{ ...row, met: 100 }] },
      { rows: [{ ...row, author: 'x' }] },
      { rows: Array.from({ length: 61 }, () => row) },
    ];
    for (const value of bad) expect(isEntry(value), JSON.stringify(value)).toBe(false);
    expect(parseEntry(bad[2])).toEqual(model.empty);
    expect(parseDraft({ rows: [] })).toBeNull();
    expect(parseResult({ rows: [], more: -1 })).toBeNull();
  });
});

test('what is open is a text: not yet before partly, most said first; nothing where all is met', () => {
  const text = openPoints([
    entry(['Bellen', 'not'], ['Praten', 'not'], ['Rust', 'partly']),
    entry(['bellen', 'not'], ['Praten', 'met']),
  ]);
  expect(text).toBe('Nog niet ingelost\n- Bellen (2 keer)\n- Praten\n\nDeels ingelost\n- Rust');
  expect(openPoints([entry(['Bellen', 'met'])])).toBe('');
  expect(openPoints([])).toBe('');
});

test('an empty entry says nothing; the samples are entries that merge into less than they are', () => {
  expect(model.hasContent(model.empty)).toBe(false);
  expect(model.sentences(merged())).toEqual(['Nog niets aangeduid']);
  expect(model.samples.every(isEntry)).toBe(true);
  const result = merged(...model.samples);
  expect(result.rows.length).toBeLessThan(model.size(result));
  expect(model.sentences(result)[0]).toBe(
    'Zorgen durven benoemen: 2 keer ingelost, 0 keer deels, 1 keer nog niet.',
  );
  expect(model.items(result)[0]).toMatchObject({ text: 'Zorgen durven benoemen', count: 3 });
  expect(marks).toHaveLength(3);
});
