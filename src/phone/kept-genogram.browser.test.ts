import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount } from '../../components/fixtures/mount.ts';
import { genogramKey, hasGenogram, inGenograms, wipeGenogram } from '../genogram/kept.ts';
import './kept-genogram.ts';
import type { KeptGenogram } from './kept-genogram.ts';
import './phone.css';
import { nl } from './room-nl.ts';

const words = nl.genogram;
const start = () => mount<KeptGenogram>('kept-genogram');
const keep = () => inGenograms('readwrite', (genograms) => genograms.put('{}', genogramKey));

beforeEach(() => page.viewport(360, 640));
afterEach(() => wipeGenogram());

test('without a genogram on this device nothing is asked', async () => {
  const card = await start();
  await hasGenogram();
  expect(card.textContent?.trim()).toBe('');
});

test('asks to keep it as a file or to wipe it, and wipes only after a yes', async () => {
  await keep();
  const card = await start();
  await expect.element(page.getByText(words.kept)).toBeVisible();
  await expect.element(page.getByRole('link', { name: words.open })).toHaveAttribute('target', '_blank');
  await expectAccessible(card);
  expect(document.documentElement.scrollWidth).toBe(360);

  await userEvent.click(page.getByRole('button', { name: words.wipe }));
  await userEvent.click(page.getByRole('button', { name: nl.wipeNo }));
  expect(await hasGenogram()).toBe(true);
  await userEvent.click(page.getByRole('button', { name: words.wipe }));
  await userEvent.click(page.getByRole('button', { name: nl.wipeYes }));
  await expect.element(page.getByText(words.wiped)).toBeVisible();
  expect(await hasGenogram()).toBe(false);
  expect(card.querySelector('button, a')).toBeNull();
});

test('coming back from the tab in which it was drawn, it is asked there and then', async () => {
  await start();
  await keep();
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(page.getByText(words.kept)).toBeVisible();
});
