import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-rounds.ts';
import type { DeckRounds } from './deck-rounds.ts';

const looks = ({ shadowRoot }: DeckRounds) =>
  [...(shadowRoot?.querySelectorAll('li') ?? [])].map((stone) => stone.className);

test('one stone a round: those that were, the one of now, those to come', async () => {
  const rounds = await mount<DeckRounds>('deck-rounds', { of: 4, now: 2, label: 'Ronde 2 van 4' });
  expect(looks(rounds)).toEqual(['is-done', 'is-now', '', '']);
  expect(rounds.shadowRoot?.querySelectorAll('[aria-current=step]')).toHaveLength(1);
  await expectAccessible(rounds);
  rounds.now = 0;
  await drawn(rounds);
  expect(looks(rounds)).toEqual(['', '', '', '']);
  rounds.now = 5;
  await drawn(rounds);
  expect(looks(rounds)).toEqual(Array(4).fill('is-done'));
});
