import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Delivered } from '../protocol/envelope.ts';
import { enter, hide, moveTo } from './changes.ts';
import type { Content } from './contents.ts';
import { type Change, type Item, rebase, summarize, verdict } from './ledger.ts';

const now = 1_000_000;

function item(over: Partial<Item> & { rev?: number; body?: string } = {}): Item {
  const { rev = 2, body = 'onze', ...rest } = over;
  return {
    envelope: { id: 'i', scope: 'entry', slot: 's', group: null, rev, body },
    content: null,
    seq: null,
    author: null,
    own: null,
    isKept: true,
    base: rev - 1,
    changes: [],
    refused: null,
    outdated: 0,
    isHeldBack: false,
    ...rest,
  };
}
const incoming = (rev: number, body = 'hunne'): Delivered => ({
  id: 'i',
  scope: 'entry',
  slot: 's',
  group: null,
  rev,
  body,
  author: 'a',
  seq: 9,
  at: 1,
});

test.each([
  ['nothing held', undefined, incoming(1), 'take'],
  ['a later one over a confirmed one', item({ seq: 3 }), incoming(3), 'take'],
  ['the same again', item({ seq: 3 }), incoming(2), 'ignore'],
  ['an earlier one', item({ seq: 3 }), incoming(1), 'ignore'],
  ['our own unconfirmed one', item(), incoming(2, 'onze'), 'confirm'],
  ['another of the same revision', item(), incoming(2), 'conflict'],
  ['the one that ours was made on', item({ rev: 5, base: 3 }), incoming(3), 'ignore'],
  ['one in between', item({ rev: 5, base: 3 }), incoming(4), 'conflict'],
] as const)('an arriving envelope: %s', (_, held, arriving, expected) => {
  expect(verdict(held, arriving)).toBe(expected);
});

const entry = (value: unknown): Content => ({ kind: 'entry', exercise: 'vraag', value });

test('of an own entry written twice the higher revision stands; at the same one ours goes above', () => {
  const ours = item({ rev: 3, own: 'vraag', content: entry('onze'), changes: [enter('vraag', 'onze', now)] });
  expect(rebase(ours, { rev: 4, content: entry('hunne') }, now)).toBeNull();
  expect(rebase(ours, { rev: 3, content: entry('hunne') }, now)).toMatchObject({
    rev: 4,
    content: entry('onze'),
  });
  expect(rebase(ours, { rev: 2, content: entry('hunne') }, now)).toMatchObject({
    rev: 3,
    content: entry('onze'),
  });
});

test('an entry that a reload left in the outbox counts as ours, a part of the stage does not', () => {
  const theirs = { rev: 2, content: null };
  expect(rebase(item({ own: 'vraag', content: entry('x') }), theirs, now)).toMatchObject({ rev: 3 });
  expect(rebase(item(), theirs, now)).toBeNull();
});

test('a change of the stage goes on top while it is fresh; hiding always does', () => {
  const held = (change: Change) => item({ rev: 3, base: 1, changes: [change] });
  const theirs: Content = { kind: 'stage', part: { part: 'slide', slide: 'hun' } };
  const ours: Content = { kind: 'stage', part: { part: 'slide', slide: 'ons' } };
  expect(rebase(held(moveTo('ons', now)), { rev: 7, content: theirs }, now + 14_999)).toMatchObject({
    rev: 8,
    content: ours,
  });
  expect(rebase(held(moveTo('ons', now)), { rev: 7, content: theirs }, now + 15_000)).toBeNull();
  const hidden: Content = { kind: 'hidden', exercise: 'vraag', keys: ['b'] };
  expect(
    rebase(held(hide('vraag', 'a', true, now)), { rev: 3, content: hidden }, now + 86_400_000),
  ).toMatchObject({ rev: 4, content: { ...hidden, keys: ['b', 'a'] } });
  expect(
    rebase(held(hide('vraag', 'b', false, now)), { rev: 3, content: hidden }, now + 86_400_000),
  ).toBeNull();
});

test('the order in which envelopes came never changes what is seen', () => {
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.record({
      kind: fc.constant('entry' as const),
      exercise: fc.constantFrom('a', '__proto__'),
      value: fc.nat({ max: 5 }),
    }),
    fc
      .constantFrom('dia-1', 'dia-2')
      .map((slide): Content => ({ kind: 'stage', part: { part: 'slide', slide } })),
    fc.constantFrom('open' as const, 'shut' as const).map(
      (phase): Content => ({
        kind: 'stage',
        part: { part: 'exercise', name: 'a', phase, result: null, count: null, state: null },
      }),
    ),
  );
  const items = fc.uniqueArray(
    fc.record({
      seq: fc.option(fc.nat({ max: 30 }), { nil: null }),
      author: fc.constantFrom('ada', 'bo'),
      content,
      id: fc.stringMatching(/^[a-z]{3}$/),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const shuffled = items.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  const seen = (all: readonly { id: string; seq: number | null; author: string; content: Content }[]) =>
    summarize(
      all.map(({ id, ...rest }) => ({ ...item(rest), envelope: { ...item().envelope, id } })),
      { role: 'trainer', seen: 0, author: 'ik', isAlone: false },
    );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(seen(one)).toEqual(seen(other));
    }),
  );
});
