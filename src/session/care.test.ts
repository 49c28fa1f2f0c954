import { expect, test } from 'vitest';
import { openCalls, parseCall, placeMaxChars } from './care.ts';
import { careEntry } from './names.ts';
import type { SessionView } from './session.ts';

const view = (calls: Record<string, unknown>, seen: readonly string[] = []) =>
  ({
    entries: { [careEntry]: calls, other: { an: { at: 1, place: '' } } },
    hidden: { [careEntry]: seen },
  }) as unknown as SessionView;
const call = (at: number, place = '') => ({ at, place });

test('calls stand in the order in which they came, of everybody, and nothing else does', () => {
  const open = openCalls(view({ an: call(20), bo: call(10, 'aan de deur'), cas: 'zomaar iets' }));
  expect(open.map(({ author, place }) => [author, place])).toEqual([
    ['bo', 'aan de deur'],
    ['an', ''],
  ]);
  expect(openCalls({ entries: {}, hidden: {} } as unknown as SessionView)).toEqual([]);
});

test('what the trainer saw is gone, and a new call of the same person is there again', () => {
  const [first] = openCalls(view({ an: call(10) }));
  const seen = [first?.key ?? ''];
  expect(openCalls(view({ an: call(10) }, seen))).toEqual([]);
  expect(openCalls(view({ an: call(30) }, seen))).toHaveLength(1);
  expect(openCalls(view({ bo: call(10) }, seen))).toHaveLength(1);
});

test('what comes from outside fits or is no call', () => {
  expect(parseCall({ at: 5, place: '  aan\u202E de\n deur ' })).toEqual({ at: 5, place: 'aan de deur' });
  expect(parseCall({ at: 5, place: 'a'.repeat(500) })?.place).toHaveLength(placeMaxChars);
  for (const value of [
    null,
    {},
    { at: -1, place: '' },
    { at: 5 },
    { at: 5, place: 'a'.repeat(5_000) },
    { at: 5, place: '', more: 1 },
  ])
    expect(parseCall(value)).toBeNull();
});
