import { expect, test } from 'vitest';
import { labelWidth } from '../fixtures/drawing-checks.ts';
import { randomFamily } from '../fixtures/random-family.ts';
import { arrangePart, partsOf } from './arrange.ts';
import { calmOrder } from './calm.ts';
import { slice, type Work } from './improve.ts';
import { kinOf, type Member } from './kin.ts';
import { layOut, rearrange } from './layout.ts';
import { nearestRising } from './positions.ts';
import { rowsOf, setRows } from './rows.ts';

/** The most work between two yields. */
function longestStep(steps: Generator<void, unknown>, work: Work): number {
  let longest = 0;
  let before = work.done;
  for (let step = steps.next(); ; step = steps.next()) {
    longest = Math.max(longest, work.done - before);
    before = work.done;
    if (step.done) return longest;
  }
}

test('no step of arranging does more than one slice of work, however large the family', () => {
  for (const size of [5, 15, 30, 60]) {
    const kin = kinOf(randomFamily(size, size));
    setRows(kin);
    const work = { done: 0, most: Number.POSITIVE_INFINITY };
    for (const part of partsOf(kin)) {
      expect(longestStep(arrangePart(kin, part, 3, work), work)).toBeLessThanOrEqual(slice);
      expect(longestStep(calmOrder(kin, part, [], work), work)).toBeLessThanOrEqual(slice);
    }
    expect(work.done).toBeGreaterThan(size);
  }
});

test('the search stops where its work is used up, and everybody still stands somewhere', () => {
  const kin = kinOf(randomFamily(30, 30));
  setRows(kin);
  for (const part of partsOf(kin)) {
    const work = { done: 0, most: 40 };
    const steps = arrangePart(kin, part, 3, work);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(work.done).toBeLessThanOrEqual(40);
    const ids = (members: readonly Member[]) => members.map(({ person }) => person.id).sort();
    expect(ids(step.value.flat())).toEqual(ids(part));
  }
});

test('arranging anew forgets the order before, and gives the same layout every time', () => {
  const family = randomFamily(7, 20);
  const finished = (rows: string[][]) => {
    const steps = rearrange({ ...family, rows }, labelWidth);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  const { rows } = layOut(family, labelWidth);
  expect(finished(rows.map((row) => row.toReversed()))).toEqual(finished([]));
});

test('a new tie between two who stood far apart brings them together', () => {
  const family = randomFamily(3, 1);
  const [first] = family.persons;
  if (!first) throw new Error('a family of one has one person');
  const persons = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...first, id, label: id }));
  const union = { status: 'married', from: null, until: null, isRelated: false, children: [] } as const;
  const unions = [
    { ...union, id: 'u1', partners: ['a', 'b'] },
    { ...union, id: 'u2', partners: ['c', 'd'] },
  ];
  const before = layOut({ ...family, index: 'a', persons, unions }, labelWidth).rows;
  const tied = [...unions, { ...union, id: 'u3', partners: ['a', 'd'] }];
  const [row = []] = layOut({ ...family, index: 'a', persons, unions: tied, rows: before }, labelWidth).rows;
  expect(Math.abs(row.indexOf('a') - row.indexOf('d'))).toBe(1);
});

test('rows are generations, whoever the index person is', () => {
  const family = randomFamily(11, 15);
  const rows = rowsOf(family);
  for (const { partners, children } of family.unions)
    for (const partner of partners)
      for (const { person } of children) expect(rows.get(person)).toBe((rows.get(partner) ?? Number.NaN) + 1);
  expect(Math.min(...rows.values())).toBe(0);
});

test('the nearest values that never fall', () => {
  const rising = (xs: number[]) => nearestRising(xs.map((x) => ({ x, weight: 1 })));
  expect(rising([])).toEqual([]);
  expect(rising([1, 2, 5])).toEqual([1, 2, 5]);
  expect(rising([3, 1, 2])).toEqual([2, 2, 2]);
  expect(rising([1, 6, 2, 9])).toEqual([1, 4, 4, 9]);
  expect(
    nearestRising([
      { x: 4, weight: 3 },
      { x: 0, weight: 1 },
    ]),
  ).toEqual([3, 3]);
});
