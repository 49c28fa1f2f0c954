import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './deck-card.ts';
import type { DeckCard } from './deck-card.ts';

afterEach(() => document.body.replaceChildren());

async function place(...cards: string[]): Promise<DeckCard[]> {
  document.body.innerHTML = cards
    .map((attributes) => `<deck-card ${attributes}><h3>Naam</h3></deck-card>`)
    .join('');
  const placed = [...document.querySelectorAll('deck-card')];
  await Promise.all(placed.map((card) => card.updateComplete));
  return placed;
}

const fillOf = (card: DeckCard) =>
  /--fill-\d/.exec(card.shadowRoot?.querySelector('svg path')?.getAttribute('fill') ?? '')?.[0];

test('the tone is a step', async () => {
  const [card] = await place('icon="huis" tone="4"');
  expect(card && fillOf(card)).toBe('--fill-4');
});

test.each(['', 'tone="7"', 'tone="0"', 'tone="rood"'])(
  'without a valid tone (%s) neighbours take different fills',
  async (tone) => {
    const cards = await place(...Array.from({ length: 7 }, () => `icon="huis" ${tone}`));
    const fills = cards.map(fillOf);
    expect(new Set(fills.slice(0, 6)).size).toBe(6);
    expect(fills[6]).toBe(fills[0]);
  },
);

test('without an icon there is no pebble, and an unknown icon still gives one', async () => {
  const [bare, unknown] = await place('', 'icon="bestaat-niet"');
  expect(bare?.shadowRoot?.querySelector('svg')).toBeNull();
  expect(unknown?.shadowRoot?.querySelectorAll('svg path').length).toBe(2);
});

test('passes an accessibility check', async () => {
  await place('icon="huis"');
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
