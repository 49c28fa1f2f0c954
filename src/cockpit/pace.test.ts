import { expect, test } from 'vitest';
import { minutesOfDay, pace } from './pace.ts';

const slides = [
  { id: 'a', minutes: 10 },
  { id: 'b', minutes: 5 },
  { id: 'c', minutes: 20 },
];
const start = 13 * 60;

test('an hour with a dot or a colon becomes minutes; anything else is null', () => {
  expect(minutesOfDay('13.05')).toBe(785);
  expect(minutesOfDay('9:30')).toBe(570);
  expect(minutesOfDay('25.00')).toBeNull();
  expect(minutesOfDay('na de middag')).toBeNull();
});

test('within the minutes of a slide one is on time', () => {
  expect(pace(slides, 'b', start, start + 10)).toBe(0);
  expect(pace(slides, 'b', start, start + 15)).toBe(0);
});

test('early is positive, late is negative', () => {
  expect(pace(slides, 'b', start, start + 7)).toBe(3);
  expect(pace(slides, 'b', start, start + 19)).toBe(-4);
});

test('nothing is said of an unknown slide or of another day', () => {
  expect(pace(slides, 'x', start, start)).toBeNull();
  expect(pace(slides, 'c', start, start + 600)).toBeNull();
});
