import { expect, test } from 'vitest';
import { drawn, mount } from '../fixtures/mount.ts';
import './deck-house.ts';
import type { DeckHouse } from './deck-house.ts';

const count = (house: DeckHouse, selector: string) => house.shadowRoot?.querySelectorAll(selector).length;

test('a window for each person, lit for each answer, and the same ones every time', async () => {
  const house = await mount<DeckHouse>('deck-house', { people: 18, answered: 3, open: true });
  expect([count(house, '.light'), count(house, '.is-lit')]).toEqual([18, 3]);
  const lit = () =>
    [...(house.shadowRoot?.querySelectorAll('.light') ?? [])].map((one) =>
      one.parentElement?.classList.contains('is-lit'),
    );
  const before = lit();
  house.answered = 9;
  await drawn(house);
  house.answered = 3;
  await drawn(house);
  expect(lit()).toEqual(before);
});

test('is decoration: nothing to read, nothing to reach', async () => {
  const house = await mount<DeckHouse>('deck-house', { people: 18, answered: 3 });
  expect(house.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('numbers that make no sense draw a house all the same', async () => {
  for (const [people, answered] of [
    [-1, -5],
    [0, 40],
    [Number.NaN, Number.NaN],
    [2.5, 1e9],
    [1e9, 1e9],
  ] as const) {
    const house = await mount<DeckHouse>('deck-house', { people, answered });
    expect(count(house, '.light')).toBeGreaterThan(0);
    expect(count(house, '.light')).toBeLessThanOrEqual(96);
  }
});
