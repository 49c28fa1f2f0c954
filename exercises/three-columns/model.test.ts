import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import type { BoardItem } from '../../src/session/session.ts';
import {
  columns,
  type Entry,
  marksOf,
  model,
  natures,
  parseDraft,
  parseEntry,
  parseResult,
  sentenceOf,
} from './model.ts';

const none = new Set<string>();
const entryOf = (...numbers: number[]): Entry => ({ numbers });
const entryArb: fc.Arbitrary<Entry> = fc.record({
  numbers: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }),
});
const item = (value: unknown, id = 'a'): BoardItem => ({
  id,
  group: 'g',
  value,
  isOwn: true,
  standing: 'sent',
});
const note = (change: Record<string, unknown> = {}) => ({
  kind: 'note',
  column: 'worry',
  text: 'Drie keer zonder boterhammen',
  nature: 'fact',
  ...change,
});

test('numbers stand from low to high whatever the order in which they came, none lost, none added up', () => {
  fc.assert(
    fc.property(fc.array(entryArb, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (entries, order) => {
      const shuffled = entries
        .map((one) => ({ one, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const merged = model.merge(entries, {}, none);
      expect(model.merge(shuffled, {}, none)).toEqual(merged);
      expect(merged.numbers).toEqual(entries.flatMap(({ numbers }) => numbers).sort((a, b) => a - b));
      expect(model.size(merged)).toBe(merged.numbers.length);
      expect(parseResult(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    }),
  );
});

test('a number that was taken back, or is hidden, is gone', () => {
  const entries = [entryOf(3), entryOf(7), entryOf(3)];
  expect(model.merge(entries.slice(1), {}, none).numbers).toEqual([3, 7]);
  expect(model.merge(entries, {}, new Set(['n3'])).numbers).toEqual([7]);
  expect(model.without({ numbers: [3, 3, 7] }, new Set(['n3']))).toEqual({ numbers: [7] });
  expect(model.items({ numbers: [3, 3, 7] })).toEqual([
    { key: 'n3', text: 'Cijfer 3', count: 2 },
    { key: 'n7', text: 'Cijfer 7', count: 1 },
  ]);
  expect(model.sentences({ numbers: [3, 3, 7] })).toEqual(['3: 2 mensen', '7: 1 iemand']);
  expect(model.sentences({ numbers: [] })).toEqual(['Nog geen cijfers']);
});

test('a room of 1,500 fits in one body', () => {
  const entries = Array.from({ length: 1_500 }, (_, index) => entryOf(index % 11));
  expect(JSON.stringify(model.merge(entries, {}, none)).length).toBeLessThan(30_000);
});

test('a note says of what is and of what goes well what it is, and of what must happen nothing', () => {
  for (const column of columns)
    for (const nature of [...natures, null])
      expect(marksOf([item(note({ column, nature }))])).toHaveLength(
        (column === 'next') === (nature === null) ? 1 : 0,
      );
});

test('what is no mark is left out, wherever it comes from', () => {
  const bad: unknown[] = [
    null,
    {},
    note({ text: ' ' }),
    note({ text: 'a'.repeat(121) }),
    note({ column: 'elders' }),
    note({ nature: 'waar' }),
    note({ extra: 1 }),
    { kind: 'worry', who: 'School', about: 'boterhammen', may: '' },
    { kind: 'step', who: 'Mama', what: 'belt' },
  ];
  expect(marksOf(bad.map((value) => item(value)))).toEqual([]);
  expect(marksOf([item(note(), 'x'), item(note(), 'y')], new Set(['x'])).map(({ id }) => id)).toEqual(['y']);
});

test('a sentence and a step are read as a whole', () => {
  const [worry, step] = marksOf([
    item({ kind: 'worry', who: 'School', about: 'geen boterhammen.', may: 'ze valt flauw' }),
    item({ kind: 'step', who: 'Mama', what: 'belt het CLB', when: 'morgen' }),
  ]);
  expect(worry && sentenceOf(worry.mark)).toBe(
    'Wie ongerust is: School. Waarover: geen boterhammen. Wat kan er gebeuren als niets verandert: ze valt flauw.',
  );
  expect(step && sentenceOf(step.mark)).toBe('Mama: belt het CLB, morgen.');
});

test('entries, drafts, state and samples hold their own schema', () => {
  expect(parseEntry({ numbers: [4] })).toEqual({ numbers: [4] });
  for (const bad of [null, { numbers: [11] }, { numbers: [4.5] }, { numbers: Array(61).fill(1) }])
    expect(parseEntry(bad)).toEqual(model.empty);
  expect(parseResult({ numbers: ['4'] })).toBeNull();
  expect(parseDraft({ part: 'good' })).toBeNull();
  expect(safeParse(model.stateSchema, model.start).success).toBe(true);
  for (const sample of model.samples) expect(safeParse(model.entrySchema, sample).success).toBe(true);
  expect(model.hasContent(entryOf())).toBe(false);
});
