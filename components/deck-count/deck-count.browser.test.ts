import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-count.ts';
import type { DeckCount } from './deck-count.ts';

test('a pebble for each person, filled for an answer', async () => {
  const count = await mount<DeckCount>('deck-count', { answered: 14, people: 18 }, 'van 18 antwoordden');
  expect(count.shadowRoot?.querySelectorAll('path')).toHaveLength(18);
  expect(count.shadowRoot?.querySelectorAll('.is-filled')).toHaveLength(14);
  expect(count.shadowRoot?.querySelector('strong')?.textContent).toBe('14');
  await expectAccessible(count);
});

test('more people than anybody counts leave the dots out, the number stays', async () => {
  const count = await mount<DeckCount>('deck-count', { answered: 40, people: 60 });
  expect(count.shadowRoot?.querySelectorAll('path')).toHaveLength(0);
  count.people = 0;
  await drawn(count);
  expect(count.shadowRoot?.querySelector('strong')?.textContent).toBe('40');
});
