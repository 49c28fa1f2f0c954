import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-chip.ts';
import type { DeckChip } from './deck-chip.ts';

test('words with an icon that is decoration, filled or outlined, both readable', async () => {
  const chip = await mount<DeckChip>('deck-chip', { icon: 'oog' }, 'Antwoorden getoond');
  await expect.element(page.getByText('Antwoorden getoond')).toBeVisible();
  expect(chip.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  await expectAccessible(chip);
  Object.assign(chip, { outlined: true, icon: '' });
  await drawn(chip);
  expect(chip.shadowRoot?.querySelector('svg')).toBeNull();
  await expectAccessible(chip);
});
