import { expect, test } from 'vitest';
import { endOfRoom } from './ends.ts';

const hourMs = 3_600_000;

test('a session opened before the end hour ends at that hour of today', () => {
  const now = new Date(2026, 10, 23, 12, 45);
  const { endsAt, deletesAt } = endOfRoom(now, { end: '16.30', retentionHours: 24 });
  expect(new Date(endsAt)).toEqual(new Date(2026, 10, 23, 16, 30));
  expect(deletesAt - endsAt).toBe(24 * hourMs);
});

test('a session opened after the end hour still has twelve hours', () => {
  const now = new Date(2026, 10, 23, 20, 0);
  const { endsAt, deletesAt } = endOfRoom(now, { end: '16.30', retentionHours: 1 });
  expect(endsAt - now.getTime()).toBe(12 * hourMs);
  expect(deletesAt - endsAt).toBe(hourMs);
});
