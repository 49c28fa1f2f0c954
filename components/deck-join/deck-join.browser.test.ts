import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../fixtures/mount.ts';
import './deck-join.ts';
import type { DeckJoin } from './deck-join.ts';

const session = {
  url: 'http://192.0.2.7:4173/#fiets-lamp-soep-berg',
  address: '192.0.2.7:4173',
  words: 'fiets-lamp-soep-berg',
  people: 12,
  deletesText: 'Alles wordt gewist op 3 mei.',
};
const start = (props: Partial<DeckJoin>, inner = '') =>
  mountOnSlide<DeckJoin>('deck-join', props, { layout: 'join', step: '', inner });

beforeEach(() => page.viewport(1920, 1080));

test('shows code, address, four words and who is in', async () => {
  const card = await start(session);
  await expect.element(page.getByRole('img', { name: /192\.0\.2\.7:4173/ })).toBeVisible();
  expect(
    page
      .getByRole('listitem')
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['fiets', 'lamp', 'soep', 'berg']);
  await expect.element(page.getByText('12 mensen doen mee')).toBeVisible();
  await expect.element(page.getByText(session.deletesText)).toBeVisible();
  card.people = 1;
  await expect.element(page.getByText('1 mens doet mee')).toBeVisible();
  await expectAccessible(card);
});

test('a module of the code is at least 8 px, and the card stays on the slide', async () => {
  const card = await start({
    ...session,
    url: `https://kindreflex.voorbeeld-organisatie.be/workshop/#${'schommel-'.repeat(3)}schommel`,
  });
  const svg = card.shadowRoot?.querySelector('deck-qr')?.shadowRoot?.querySelector('svg');
  const modules = svg?.viewBox.baseVal.width ?? 0;
  expect((svg?.getBoundingClientRect().width ?? 0) / modules).toBeGreaterThanOrEqual(8);
  expect(card.shadowRoot?.querySelector('.card')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(1028);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

test('without a session it says that it goes without phones, or what the slide says', async () => {
  const card = await start({});
  await expect.element(page.getByText(/^Vandaag zonder telefoons/)).toBeVisible();
  await expectAccessible(card);
  card.paper = true;
  await drawn(card);
  await expect.element(page.getByText(/^Tijdens de workshop deed je mee/)).toBeVisible();
  card.paper = false;
  card.innerHTML = '<p>Vandaag op papier.</p>';
  await drawn(card);
  await expect.element(page.getByText('Vandaag op papier.')).toBeVisible();
  await expect.element(page.getByText(/^Vandaag zonder telefoons/)).not.toBeVisible();
});
