import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-standing.ts';
import type { DeckStanding, StandingName } from './deck-standing.ts';

test('says each place on the way politely, with as many stones', async () => {
  const standing = await mount<DeckStanding>('deck-standing', {});
  const region = page.getByRole('status');
  await expect.element(region).toHaveTextContent('');
  const steps: readonly [StandingName, string, number][] = [
    ['device', 'Op dit toestel', 1],
    ['sent', 'Verstuurd', 2],
    ['trainer', 'Bij de trainer', 3],
    ['refused', 'Niet aangenomen. Het blijft op dit toestel.', 0],
  ];
  for (const [name, text, stones] of steps) {
    standing.standing = name;
    await drawn(standing);
    await expect.element(region).toHaveTextContent(text);
    expect(standing.shadowRoot?.querySelectorAll('.is-reached')).toHaveLength(stones);
    await expectAccessible(standing);
  }
});

test('a word it does not know is nothing', async () => {
  const standing = await mount<DeckStanding>('deck-standing', { standing: 'toString' as StandingName });
  expect(standing.shadowRoot?.textContent?.trim()).toBe('');
});
