import { expect, test } from 'vitest';
import type { Envelope } from '../../protocol/envelope.ts';
import { decide, type Known, neededFor } from './decide.ts';
import type { Member, Write } from './store.ts';

const ada: Member = { author: 'ada', role: 'participant', group: null, envelopes: 0, size: 0, joinedAt: 1 };
const trainer: Member = { ...ada, author: 'tess', role: 'trainer' };
const counts = { seq: 10, seen: 4, size: 100, groupings: 0, joined: 1 };
const known: Known = { counts, envelopes: [], members: [ada, trainer] };
const entry = (id: string, over: Partial<Envelope> = {}): Envelope => ({
  id,
  scope: 'entry',
  slot: 's',
  group: null,
  rev: 1,
  body: 'abc',
  ...over,
});
const put = (person: Member, ...items: Envelope[]): Write => ({ kind: 'put', person, items });

test('what a commit needs to know is named once each', () => {
  const writes: Write[] = [
    put(ada, entry('a'), entry('a', { rev: 2 }), entry('a', { scope: 'stage' })),
    { kind: 'member', person: trainer },
    { kind: 'assign', assignments: [{ author: 'bo', group: 'g' }] },
    { kind: 'seen', seq: 4 },
  ];
  expect(neededFor(writes)).toEqual({
    envelopes: [
      { scope: 'entry', id: 'a' },
      { scope: 'stage', id: 'a' },
    ],
    authors: ['ada', 'tess', 'bo'],
  });
});

test('seqs go on without gaps, and a commit leaves the last state of each envelope', () => {
  const {
    outcomes,
    envelopes,
    counts: after,
    members,
  } = decide([put(ada, entry('a'), entry('b')), put(ada, entry('a', { rev: 2, body: 'abcde' }))], known, 7);
  expect(outcomes.flat().map((kept) => kept.ok && kept.seq)).toEqual([11, 12, 13]);
  expect(envelopes.map(({ id, seq, body, at }) => [id, seq, body, at])).toEqual([
    ['b', 12, 'abc', 7],
    ['a', 13, 'abcde', 7],
  ]);
  expect(after).toEqual({ ...counts, seq: 13, size: 108 });
  expect(members).toEqual([{ ...ada, envelopes: 2, size: 8 }]);
});

test('what the trainer writes does not count as the participants’', () => {
  const { counts: after, members } = decide([put(trainer, entry('a', { scope: 'stage' }))], known, 7);
  expect(after.size).toBe(100);
  expect(members).toEqual([{ ...trainer, envelopes: 1, size: 3 }]);
});

test('a repeat and a refusal change nothing', () => {
  const existing = { ...entry('a'), author: 'ada', seq: 3 };
  const {
    outcomes,
    envelopes,
    members,
    counts: after,
  } = decide([put(ada, entry('a'), entry('a', { body: 'xyz' }))], { ...known, envelopes: [existing] }, 7);
  expect(outcomes).toEqual([
    [
      { ok: true, seq: 3, fresh: null },
      { ok: false, reason: 'outdated' },
    ],
  ]);
  expect([envelopes, members, after]).toEqual([[], [], counts]);
});

test('a new member counts once, and may write in the same commit', () => {
  const bo = { ...ada, author: 'bo' };
  const { outcomes, counts: after } = decide(
    [{ kind: 'member', person: bo }, { kind: 'member', person: bo }, put(bo, entry('a'))],
    known,
    7,
  );
  expect(outcomes[2]).toMatchObject([{ ok: true, seq: 11 }]);
  expect(after.joined).toBe(2);
});

test('a group takes effect for what comes after it in the same commit; trainers and strangers are passed over', () => {
  const board = entry('a', { scope: 'group', group: 'g' });
  const assignments = ['ada', 'tess', 'nobody'].map((author) => ({ author, group: 'g' }));
  const {
    outcomes,
    members,
    counts: after,
  } = decide([put(ada, board), { kind: 'assign', assignments }, put(ada, board)], known, 7);
  expect(outcomes).toMatchObject([[{ ok: false, reason: 'not-yours' }], [], [{ ok: true, seq: 11 }]]);
  expect(members).toMatchObject([{ author: 'ada', group: 'g' }]);
  expect(after.groupings).toBe(1);
});

test('the mark of what was seen rises, never above what was kept, never down', () => {
  const after = (seq: number) => decide([{ kind: 'seen', seq }], known, 7).counts.seen;
  expect([after(3), after(6), after(99)]).toEqual([4, 6, 10]);
});

test('who is no member puts nothing: its room was deleted and another has its name', () => {
  expect(decide([put({ ...ada, author: 'bo' }, entry('a'))], known, 7).outcomes).toEqual([
    [{ ok: false, reason: 'ended' }],
  ]);
});
