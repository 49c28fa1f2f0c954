import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mountOnSlide } from '../fixtures/mount.ts';
import './deck-exercise.ts';
import type { DeckExercise } from './deck-exercise.ts';

const room = {
  people: 18,
  count: { answered: 4, people: 18 },
  words: 'fiets-lamp-soep-berg',
  address: 'http://x.be',
};
const start = (props: Partial<DeckExercise>) =>
  mountOnSlide<DeckExercise>('deck-exercise', props, {
    inner: '<p>Per twee.</p><p slot="rows">rijen</p><button slot="turn">verder</button>',
  });
const house = (frame: DeckExercise) => frame.shadowRoot?.querySelector('deck-house') ?? null;

beforeEach(() => page.viewport(1920, 1080));

test('while it asks: the house, the number and the way in; shown: the rows in their place', async () => {
  const frame = await start({ ...room, phase: 'open' });
  expect(house(frame)).not.toBeNull();
  await expect.element(page.getByText('fiets-lamp-soep-berg')).toBeVisible();
  await expectAccessible(frame);
  Object.assign(frame, { phase: 'shown', filled: true });
  await drawn(frame);
  expect(house(frame)).toBeNull();
  await expect.element(page.getByText('rijen')).toBeVisible();
  await expectAccessible(frame);
});

test('beside buttons to turn with, new answers take the place of the words', async () => {
  const frame = await start({ ...room, phase: 'shown', filled: true, turns: true });
  const refreshed = listen(frame, 'exercise-refresh');
  await expect.element(page.getByText('fiets-lamp-soep-berg')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'verder' })).toBeVisible();
  frame.fresh = 2;
  await drawn(frame);
  expect(page.getByText('fiets-lamp-soep-berg').elements()).toHaveLength(0);
  await page.getByRole('button', { name: 'Toon 2 nieuwe antwoorden' }).click();
  expect(refreshed).toHaveLength(1);
});

test('without phones a window lights for each answer that was typed, and nothing says how to come in', async () => {
  const frame = await start({ people: null, typed: 3, words: 'a-b-c-d' });
  expect(house(frame)?.shadowRoot?.querySelectorAll('.is-lit')).toHaveLength(3);
  await expect.element(page.getByText('Zonder telefoons')).toBeVisible();
  expect(page.getByText('a-b-c-d').elements()).toHaveLength(0);
});

test('on paper there is no house and nothing to press', async () => {
  const frame = await start({ ...room, phase: 'shown', paper: true, fresh: 2 });
  expect(house(frame)).toBeNull();
  await expect.element(page.getByText('Per twee.')).toBeVisible();
  expect(page.getByRole('button').elements()).toHaveLength(0);
});
