import { expect, test } from 'vitest';
import type { Envelope } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import { type Existing, judge, mayWrite } from './rules.ts';

const ada = { author: 'ada', role: 'participant' } as const;
const trainer = { author: 'tess', role: 'trainer' } as const;
const free = { envelopes: 0, size: 0, roomSize: 0 };
const envelope: Envelope = { id: 'i', scope: 'entry', slot: 's', rev: 3, body: 'abc' };
const existing: Existing = { author: 'ada', rev: 3, body: 'abc', seq: 7 };

test('participants write entries, trainers write everything', () => {
  const scopes = ['stage', 'entry', 'group'] as const;
  expect(scopes.map((scope) => mayWrite('participant', scope))).toEqual([false, true, false]);
  expect(scopes.map((scope) => mayWrite('trainer', scope))).toEqual([true, true, true]);
});

test('a new envelope and a higher revision are written', () => {
  expect(judge(envelope, ada, null, free)).toEqual({ ok: true, write: true });
  expect(judge({ ...envelope, rev: 4 }, ada, existing, free)).toEqual({ ok: true, write: true });
});

test('a repeat answers as the first time, also when nothing more fits', () => {
  const full = {
    envelopes: limits.envelopesPerAuthor,
    size: limits.sizePerAuthor,
    roomSize: limits.sizePerRoom,
  };
  expect(judge(envelope, ada, existing, full)).toEqual({ ok: true, write: false, seq: 7 });
});

test('whose it is comes before which revision it is: another learns nothing of it', () => {
  for (const rev of [2, 3, 4])
    expect(judge({ ...envelope, rev }, trainer, existing, free)).toEqual({ ok: false, reason: 'not-yours' });
});

test('a full room takes no more from participants, but can be corrected, withdrawn from, and led', () => {
  const tooMany = { ok: false, reason: 'too-many' };
  const roomIsFull = { envelopes: 1, size: 3, roomSize: limits.sizePerRoom };
  expect(judge(envelope, ada, null, roomIsFull)).toEqual(tooMany);
  expect(judge({ ...envelope, rev: 4, body: 'abcd' }, ada, existing, roomIsFull)).toEqual(tooMany);
  expect(judge({ ...envelope, rev: 4, body: 'xyz' }, ada, existing, roomIsFull)).toMatchObject({ ok: true });
  expect(judge({ ...envelope, rev: 4, body: null }, ada, existing, roomIsFull)).toMatchObject({ ok: true });
  expect(judge(envelope, trainer, null, roomIsFull)).toMatchObject({ ok: true });
});
