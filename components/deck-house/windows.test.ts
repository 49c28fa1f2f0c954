import { expect, test } from 'vitest';
import { lightingOrder, litFor, planHouses, windowsFor, windowsPerHouse } from './windows.ts';

const windowsOf = (people: number) =>
  planHouses(people).map(({ rows, besideDoor }) => rows.reduce((sum, count) => sum + count, besideDoor));

test('a house has exactly one window per person, at most 24, beyond that a house beside it', () => {
  for (let people = 1; people <= 96; people += 1) {
    const houses = windowsOf(people);
    expect(houses.reduce((sum, count) => sum + count, 0)).toBe(people);
    expect(houses).toHaveLength(Math.ceil(people / windowsPerHouse));
    expect(Math.max(...houses)).toBeLessThanOrEqual(windowsPerHouse);
    expect(planHouses(people).every(({ rows }) => rows.length <= 6 && Math.max(...rows) <= 4)).toBe(true);
  }
});

test('eighteen people fill four rows and both sides of the door', () => {
  expect(planHouses(18)).toEqual([{ rows: [4, 4, 4, 4], besideDoor: 2 }]);
  expect(planHouses(24)).toEqual([{ rows: [4, 4, 4, 4, 4, 4], besideDoor: 0 }]);
  expect(planHouses(1)).toEqual([{ rows: [1], besideDoor: 0 }]);
});

test('an empty room still has a house, and a full hall has no more than four', () => {
  expect(windowsOf(0)).toEqual([8]);
  expect(windowsOf(1000)).toEqual([24, 24, 24, 24]);
});

test('each answer lights one window; in a full hall all are lit only when all have answered', () => {
  expect([0, 1, 17, 18, 30].map((answered) => litFor(answered, 18))).toEqual([0, 1, 17, 18, 18]);
  expect(litFor(3, 0)).toBe(3);
  expect([0, 1, 500, 999, 1000].map((answered) => litFor(answered, 1000))).toEqual([0, 1, 48, 95, 96]);
});

test('windows light in a scattered order that stays the same when somebody comes in', () => {
  const order = lightingOrder(18);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index));
  expect(order.slice(0, 4)).not.toEqual([0, 1, 2, 3]);
  expect(lightingOrder(windowsFor(19)).filter((index) => index < 18)).toEqual(order);
});
