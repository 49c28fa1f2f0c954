import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './deck-home.ts';
import type { DeckHome } from './deck-home.ts';

afterEach(() => document.body.replaceChildren());

async function roofOf(attributes: string): Promise<string> {
  document.body.innerHTML = `<deck-home ${attributes}><h3>Huis</h3></deck-home>`;
  const home = document.querySelector('deck-home') as DeckHome;
  await home.updateComplete;
  return home.shadowRoot?.querySelectorAll('svg > path')[1]?.getAttribute('fill') ?? '';
}

test('each house has a roof of its own', async () => {
  const roofs = [await roofOf('kind="worries"'), await roofOf('kind="good"'), await roofOf('kind="dreams"')];
  expect(new Set(roofs).size).toBe(3);
});

test.each(['', 'kind="kasteel"', 'kind="constructor"'])(
  'an unknown kind (%s) is the house of worries',
  async (attributes) => {
    expect(await roofOf(attributes)).toBe(await roofOf('kind="worries"'));
  },
);

test('a low roof leaves the wall more room, and is the same house', async () => {
  const roof = await roofOf('kind="dreams"');
  const height = () =>
    document.querySelector('deck-home')?.shadowRoot?.querySelector('svg')?.clientHeight ?? 0;
  const before = height();
  expect(await roofOf('kind="dreams" low')).toBe(roof);
  expect(height()).toBeLessThan(before * 0.6);
});

test('passes an accessibility check', async () => {
  await roofOf('kind="good"');
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
