import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './deck-panel.ts';
import type { DeckPanel } from './deck-panel.ts';

afterEach(() => document.body.replaceChildren());

async function place(attributes: string): Promise<DeckPanel> {
  document.body.innerHTML = `<deck-panel ${attributes}><h3>Zorgen</h3><ul><li>rij</li></ul></deck-panel>`;
  const panel = document.querySelector('deck-panel') as DeckPanel;
  await panel.updateComplete;
  return panel;
}

test.each(['risk', 'protective', 'dream', 'worry', 'good', 'next'])(
  'kind %s has an icon beside its colour, hidden from screen readers',
  async (kind) => {
    const panel = await place(`kind="${kind}"`);
    expect(panel.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  },
);

test.each(['', 'kind="plain"', 'kind="onbekend"', 'kind="toString"'])(
  'without a known kind (%s) it is plain: white, no icon',
  async (attributes) => {
    const panel = await place(attributes);
    expect(panel.shadowRoot?.querySelector('svg')).toBeNull();
    expect(panel.shadowRoot?.querySelector('.panel')?.getAttribute('style')).toContain(
      '--panel-tint: var(--white)',
    );
  },
);

test('the heading inherits the deep tone of its kind', async () => {
  const panel = await place('kind="risk" style="--risk: rgb(142 47 24)"');
  const heading = panel.querySelector('h3');
  expect(heading && getComputedStyle(heading).getPropertyValue('--panel-deep')).toBe('rgb(142 47 24)');
});

test('passes an accessibility check', async () => {
  await place('kind="risk"');
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
