import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

test('a welcome tells the clock at once, and an answered question better', () => {
  const clock = new ServerClock();
  clock.begin(10_000, 4_000);
  expect(clock.offsetMs).toBe(6_000);
  clock.sample(5_000, 11_120, 5_200);
  expect(clock.offsetMs).toBe(6_020);
});

test('of several answers the quickest counts, whatever order they come in', () => {
  const clock = new ServerClock();
  clock.begin(10_000, 4_000);
  clock.sample(5_000, 11_300, 5_400);
  clock.sample(6_000, 12_015, 6_010);
  clock.sample(7_000, 13_900, 8_000);
  expect(clock.offsetMs).toBe(6_010);
});

test('an answer from before the device set its clock says nothing', () => {
  const clock = new ServerClock();
  clock.begin(10_000, 4_000);
  clock.sample(9_000, 11_000, 5_000);
  expect(clock.offsetMs).toBe(6_000);
});

test('a new connection forgets the old one', () => {
  const clock = new ServerClock();
  clock.sample(5_000, 11_000, 5_001);
  clock.begin(20_000, 4_000);
  clock.sample(5_000, 21_100, 5_100);
  expect(clock.offsetMs).toBe(16_050);
});
