import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, type Item, levels, model, phoneMaxItems, sides } from './model.ts';
import {
  answerTo,
  charsLeft,
  differs,
  draftOf,
  entryOf,
  followed,
  hasItem,
  tableFor,
  toggle,
  withAnswer,
  withItem,
} from './table.ts';

const item = (text: string): Item => ({ level: 'child', side: 'risk', text });
const entry = (...texts: readonly string[]): Entry => ({ ...model.empty, items: texts.map(item) });
const itemArb = fc.record({
  level: fc.constantFrom(...levels),
  side: fc.constantFrom(...sides),
  text: fc.constantFrom('a', 'b', 'c', 'A'),
});
const itemsArb = fc
  .array(itemArb, { maxLength: 6 })
  .map((items) => items.reduce<Item[]>((all, one) => withItem(all, one), []));

test('a tap puts an item in, the next takes it out, however it is spelled', () => {
  const once = toggle([], item('Moe'));
  expect(once).toEqual([item('Moe')]);
  expect(toggle(once, item('moe.'))).toEqual([]);
  expect(withItem(once, item('MOE'))).toEqual(once);
});

test('a full table takes no more, but lets go', () => {
  const full = Array.from({ length: phoneMaxItems }, (_, at) => item(`factor ${at}`));
  expect(toggle(full, item('nog een'))).toHaveLength(phoneMaxItems);
  expect(toggle(full, item('factor 3'))).toHaveLength(phoneMaxItems - 1);
});

test('one answer per doubt, which can be changed and taken back', () => {
  const risk = withAnswer([], 'x', 'risk');
  expect(answerTo({ votes: risk }, 'x')).toBe('risk');
  const ordinary = withAnswer(risk, 'x', 'ordinary');
  expect(ordinary).toEqual([{ doubt: 'x', risk: 0, ordinary: 1 }]);
  expect(answerTo({ votes: withAnswer(ordinary, 'x', null) }, 'x')).toBeNull();
});

test('a table begins with what was half done, else with what was sent', () => {
  const draft = { ...entry('half'), typed: 'nog', base: entry('old') };
  expect(tableFor(draft, entry('old'))).toEqual({ ...entry('half'), typed: 'nog' });
  expect(tableFor(draft, entry('old', 'elsewhere')).items).toEqual([item('elsewhere'), item('half')]);
  expect(tableFor(null, entry('sent'))).toEqual({ ...entry('sent'), typed: '' });
  expect(entryOf(tableFor(draft, entry('old')))).toEqual(entry('half'));
});

test('only what was not sent is kept as half done', () => {
  const own = entry('sent');
  expect(draftOf({ ...own, typed: '' }, own)).toBeNull();
  expect(draftOf({ ...own, typed: 'x' }, own)).toEqual({ ...own, typed: 'x', base: own });
  expect(draftOf({ ...entry('sent', 'more'), typed: '' }, own)?.base).toEqual(own);
});

test('order is no difference; spelling, a vote or a choice is', () => {
  expect(differs(entry('a', 'b'), entry('b', 'a'))).toBe(false);
  expect(differs(entry('a'), entry('A'))).toBe(true);
  expect(differs(entry(), { ...entry(), votes: [{ doubt: 'x', risk: 1, ordinary: 0 }] })).toBe(true);
  expect(differs(entry(), { ...entry(), picks: [{ key: 'x', count: 1 }] })).toBe(true);
});

test('what another tab sent comes in, what was changed here stays, for any tables', () => {
  fc.assert(
    fc.property(itemsArb, itemsArb, itemsArb, (before, here, after) => {
      const table = { ...entry(), items: here, typed: 'x' };
      const { items, typed } = followed(table, { ...entry(), items: before }, { ...entry(), items: after });
      expect(typed).toBe('x');
      for (const one of [...before, ...here, ...after]) {
        const [was, is, there] = [before, here, after].map((list) => hasItem(list, one));
        expect(hasItem(items, one)).toBe(was === is ? there : is);
      }
      const keys = items.map((one) => `${one.level}${one.side}${one.text.toLowerCase()}`);
      expect(new Set(keys).size).toBe(items.length);
    }),
  );
});

test('a vote or a choice made here wins over the other tab, else it follows', () => {
  const vote = [{ doubt: 'x', risk: 1, ordinary: 0 }];
  const other = [{ doubt: 'x', risk: 0, ordinary: 1 }];
  const table = { ...entry(), typed: '' };
  expect(followed(table, entry(), { ...entry(), votes: other }).votes).toEqual(other);
  expect(followed({ ...table, votes: vote }, entry(), { ...entry(), votes: other }).votes).toEqual(vote);
});

test('characters are counted as a reader sees them', () => {
  expect(charsLeft('👨‍👩‍👧‍👦')).toBe(59);
  expect(charsLeft('a'.repeat(70))).toBe(-10);
});
