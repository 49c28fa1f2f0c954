import { expect, test } from 'vitest';
import type { Envelope } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import { type Existing, judge, mayWrite } from './rules.ts';
import type { Member } from './store.ts';

const ada: Member = {
  author: 'ada',
  role: 'participant',
  group: 'one',
  envelopes: 0,
  size: 0,
  joinedAt: 1,
};
const trainer: Member = { ...ada, author: 'tess', role: 'trainer', group: null };
const envelope: Envelope = { id: 'i', scope: 'entry', slot: 's', group: null, rev: 3, body: 'abc' };
const existing: Existing = { author: 'ada', group: null, rev: 3, body: 'abc', seq: 7 };
const notYours = { ok: false, reason: 'not-yours' };

test('participants write entries and what is of their group, trainers write everything', () => {
  const envelopes: Envelope[] = [
    { ...envelope, scope: 'stage' },
    envelope,
    { ...envelope, scope: 'group', group: 'one' },
    { ...envelope, scope: 'group', group: 'two' },
  ];
  const mayAll = (member: Member) => envelopes.map((one) => mayWrite(member, one));
  expect(mayAll(ada)).toEqual([false, true, true, false]);
  expect(mayAll({ ...ada, group: null })).toEqual([false, true, false, false]);
  expect(mayAll(trainer)).toEqual([true, true, true, true]);
});

test('a new envelope and a higher revision are written', () => {
  expect(judge(envelope, ada, null, 0)).toEqual({ ok: true, write: true });
  expect(judge({ ...envelope, rev: 4 }, ada, existing, 0)).toEqual({ ok: true, write: true });
});

test('a repeat answers as the first time, also when nothing more fits', () => {
  const full = { ...ada, envelopes: limits.envelopesPerAuthor, size: limits.sizePerAuthor };
  expect(judge(envelope, full, existing, limits.sizePerRoom)).toEqual({ ok: true, write: false, seq: 7 });
});

test('whose it is comes before which revision it is: another learns nothing of it', () => {
  for (const rev of [2, 3, 4]) expect(judge({ ...envelope, rev }, trainer, existing, 0)).toEqual(notYours);
});

test('an envelope stays in its group, also when its author went to another', () => {
  const board: Envelope = { ...envelope, scope: 'group', group: 'one', rev: 4 };
  const onBoard = { ...existing, group: 'one' };
  expect(judge(board, ada, onBoard, 0)).toEqual({ ok: true, write: true });
  const moved = { ...ada, group: 'two' };
  expect(judge(board, moved, onBoard, 0)).toEqual(notYours);
  expect(judge({ ...board, group: 'two' }, moved, onBoard, 0)).toEqual(notYours);
});

test('a full room takes no more from participants, but can be corrected, withdrawn from, and led', () => {
  const tooMany = { ok: false, reason: 'too-many' };
  const writer = { ...ada, envelopes: 1, size: 3 };
  const full = limits.sizePerRoom;
  expect(judge(envelope, writer, null, full)).toEqual(tooMany);
  expect(judge({ ...envelope, rev: 4, body: 'abcd' }, writer, existing, full)).toEqual(tooMany);
  expect(judge({ ...envelope, rev: 4, body: 'xyz' }, writer, existing, full)).toMatchObject({ ok: true });
  expect(judge(envelope, trainer, null, full)).toMatchObject({ ok: true });
});
