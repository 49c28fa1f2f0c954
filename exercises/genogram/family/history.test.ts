import { expect, test } from 'vitest';
import { family, now } from '../fixtures/family.ts';
import { changePerson } from './edit-persons.ts';
import { amend, begin, maxSteps, record, redo, undo } from './history.ts';

const later = '2026-03-02T09:00:00.000Z';
const renamed = (label: string) => changePerson(family(), 'mama', { label });
const nameIn = ({ now: { persons } }: ReturnType<typeof begin>) =>
  persons.find(({ id }) => id === 'mama')?.label;

test('back and forth, and a new step forgets what was undone', () => {
  const two = record(record(begin(family()), renamed('A'), later), renamed('B'), later);
  expect(two.now.changedAt).toBe(later);
  const back = undo(undo(two));
  expect(back.now).toEqual(family());
  expect(back.now.changedAt).toBe(now);
  expect(undo(back)).toBe(back);
  expect(nameIn(redo(back))).toBe('A');
  expect(redo(redo(back)).now).toEqual(two.now);
  expect(redo(two)).toBe(two);
  const other = record(redo(back), renamed('C'), later);
  expect(redo(other)).toBe(other);
  expect(nameIn(undo(other))).toBe('A');
});

test('an edit that did nothing is no step, and the order of rows is none', () => {
  const start = begin(family());
  expect(record(start, start.now, later)).toBe(start);
  const drawn = amend(start, { rows: [['mama']] });
  expect(drawn.now.rows).toEqual([['mama']]);
  expect(undo(drawn)).toBe(drawn);
});

test('a hundred steps are kept', () => {
  let history = begin(family());
  for (let step = 0; step < maxSteps + 20; step += 1) history = record(history, renamed(`${step}`), later);
  for (let step = 0; step < maxSteps + 20; step += 1) history = undo(history);
  expect(nameIn(history)).toBe('19');
});
