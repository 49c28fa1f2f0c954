import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealByTable, dealRandomly, type Group, groupCount, numberFor, placeLateComers } from './groups.ts';

const groupsOf = (count: number): Group[] =>
  Array.from({ length: count }, (_, index) => ({ id: `group${index}`, name: `Groep ${index + 1}` }));
const sizesOf = (assignments: readonly { group: string | null }[], groups: readonly Group[]) =>
  groups.map(({ id }) => assignments.filter(({ group }) => group === id).length);

test.each([
  [12, 3, 4],
  [13, 3, 4],
  [14, 3, 4],
  [15, 3, 5],
  [7, 4, 1],
  [2, 3, 1],
  [0, 3, 1],
  [5, 0, 5],
  [1_000, 1, 40],
])('%i people by %i make %i groups', (people, size, count) => {
  expect(groupCount(people, size)).toBe(count);
});

test('dealt at random, everybody is in one group, and no group is more than one larger than another', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 80 }),
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (people, count, chances) => {
        const authors = Array.from({ length: people }, (_, index) => `a${index}`);
        const groups = groupsOf(count);
        const dealt = dealRandomly(authors, groups, () => chances.next().value);
        expect(dealt.map(({ author }) => author).sort()).toEqual([...authors].sort());
        const sizes = sizesOf(dealt, groups);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('another chance gives another order', () => {
  const authors = Array.from({ length: 9 }, (_, index) => `a${index}`);
  expect(dealRandomly(authors, groupsOf(3), () => 0)).not.toEqual(
    dealRandomly(authors, groupsOf(3), () => 0.99),
  );
});

test('by table, who said none or one that is not there stays without a group', () => {
  const tables = new Map([
    ['a', 2],
    ['b', 1],
    ['c', 9],
  ]);
  expect(dealByTable(['a', 'b', 'c', 'd'], groupsOf(2), tables).map(({ group }) => group)).toEqual([
    'group1',
    'group0',
    null,
    null,
  ]);
});

test('late-comers land in the smallest group; who is away, and who has a group, stays', () => {
  const groups = groupsOf(3);
  const member = (author: string, group: string | null, isOnline = true) => ({ author, group, isOnline });
  const members = [
    member('a', 'group0'),
    member('b', 'group0'),
    member('c', 'group1', false),
    member('d', null),
    member('e', null),
    member('f', 'of before'),
    member('g', null, false),
  ];
  expect(placeLateComers(members, groups)).toEqual([
    { author: 'd', group: 'group2' },
    { author: 'e', group: 'group1' },
    { author: 'f', group: 'group2' },
  ]);
  expect(placeLateComers(members, [])).toEqual([]);
});

test('a number has four digits and is the same every time', () => {
  expect(numberFor('AAAAAAAAAAAAAAAAAAAAAA')).toMatch(/^[1-9]\d{3}$/);
  expect(numberFor('AAAAAAAAAAAAAAAAAAAAAA')).toBe(numberFor('AAAAAAAAAAAAAAAAAAAAAA'));
  const many = new Set(Array.from({ length: 200 }, (_, index) => numberFor(`author-${index}-of-22-chars`)));
  expect(many.size).toBeGreaterThan(190);
});
