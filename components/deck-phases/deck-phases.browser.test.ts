import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './deck-phases.ts';
import type { DeckPhases } from './deck-phases.ts';

afterEach(() => document.body.replaceChildren());

async function place(...lines: string[]): Promise<DeckPhases> {
  document.body.innerHTML = `<deck-phases><ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol></deck-phases>`;
  const phases = document.querySelector('deck-phases') as DeckPhases;
  await expect.poll(() => phases.shadowRoot?.querySelectorAll('li').length).toBe(lines.length);
  return phases;
}

const chips = (phases: DeckPhases) =>
  [...(phases.shadowRoot?.querySelectorAll('li') ?? [])].map((chip) => ({
    text: chip.innerText.replace(/\s+/g, ' ').trim(),
    pebbles: chip.querySelectorAll('i').length,
  }));

test('a line that begins with minutes gets a pebble for each', async () => {
  const phases = await place("2' rol lezen", '4’ spelen', '1 min uit je rol', '10 minuten: nabespreken');
  expect(chips(phases)).toEqual([
    { text: '2 min rol lezen', pebbles: 2 },
    { text: '4 min spelen', pebbles: 4 },
    { text: '1 min uit je rol', pebbles: 1 },
    { text: '10 min nabespreken', pebbles: 10 },
  ]);
});

test.each(["0' niets", "99' eindeloos", '3 rondes', 'spelen'])(
  '%s stays as it was written, without pebbles',
  async (line) => {
    expect(chips(await place(line))).toEqual([{ text: line, pebbles: 0 }]);
  },
);

test('a screen reader hears one list', async () => {
  await place("2' rol lezen");
  expect(page.getByRole('list').elements().length).toBe(1);
});

test('passes an accessibility check', async () => {
  await place("2' rol lezen");
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
