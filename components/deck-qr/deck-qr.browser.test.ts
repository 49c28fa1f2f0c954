import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-qr.ts';
import type { DeckQr } from './deck-qr.ts';

const text = 'http://192.0.2.7:4173/#fiets-lamp-soep-berg';

test('draws every dark module where the code has it, with four light ones around', async () => {
  const qr = await mount<DeckQr>('deck-qr', { text, label: 'Doe mee' });
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = qr.shadowRoot?.querySelector<SVGPathElement>('path:last-child');
  const dark = data.flatMap((row, y) => row.map((isDark, x) => ({ isDark, x, y })));
  const wrong = dark.filter(
    ({ isDark, x, y }) => path?.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) !== isDark,
  );
  expect(wrong).toEqual([]);
  expect(size).toBe(data.length);
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false);
});

test('is one picture with a name, and nothing while there is no address', async () => {
  const qr = await mount<DeckQr>('deck-qr', { text, label: 'Doe mee' });
  await expect.element(page.getByRole('img', { name: 'Doe mee' })).toBeVisible();
  await expectAccessible(qr);
  qr.text = '';
  await drawn(qr);
  expect(page.getByRole('img').elements()).toHaveLength(0);
});
