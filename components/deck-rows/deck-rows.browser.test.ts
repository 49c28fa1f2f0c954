import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../fixtures/mount.ts';
import './deck-rows.ts';
import type { DeckRows, Row } from './deck-rows.ts';

const many = (count: number, group: number | null = null): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `${group}${at}`,
    text: `antwoord ${at}`,
    count: 1,
    group,
  }));
const start = (props: Partial<DeckRows>) => mountOnSlide<DeckRows>('deck-rows', props);
const texts = (rows: DeckRows) =>
  [...(rows.shadowRoot?.querySelectorAll('.area .row .text') ?? [])].map((one) => one.textContent);

beforeEach(() => page.viewport(1920, 1080));

test('panels of risk and protection: an icon beside the colour, and the count in its tone', async () => {
  const rows = await start({
    groups: [
      { name: 'Risico', kind: 'risk' },
      { name: 'Bescherming', kind: 'protective' },
    ],
    rows: [
      { key: 'a', text: 'Geld', count: 3, group: 0 },
      { key: 'b', text: 'Oma', count: 2, group: 1 },
    ],
  });
  const panels = [...(rows.shadowRoot?.querySelectorAll('.area .panel') ?? [])];
  expect(panels.map((panel) => panel.querySelectorAll('h3 svg[aria-hidden="true"]').length)).toEqual([1, 1]);
  const colours = panels.map(
    (panel) => getComputedStyle(panel.querySelector('.count') as Element).backgroundColor,
  );
  expect(new Set(colours).size).toBe(2);
  await expectAccessible(rows);
});

test('where somebody else turns, there are no buttons, the pages are told, and the last one is the last', async () => {
  const told: number[] = [];
  const rows = await start({ rows: [], turnedTo: 0 });
  rows.addEventListener('rows-fitted', () => told.push(rows.pages));
  rows.rows = many(200);
  await drawn(rows);
  expect(page.getByRole('button').elements()).toHaveLength(0);
  expect(told.at(-1)).toBeGreaterThan(2);
  const first = texts(rows);
  rows.turnedTo = 1;
  await drawn(rows);
  expect(texts(rows)[0]).toBe(`antwoord ${first.length}`);
  rows.turnedTo = 99;
  await drawn(rows);
  expect(texts(rows).at(-1)).toBe('antwoord 199');
});

test('a row may end in something else than its count', async () => {
  const rows = await start({ rows: many(1), tail: ({ text }) => html`<b class="own">${text}!</b>` });
  expect(rows.shadowRoot?.querySelector('.area .own')?.textContent).toBe('antwoord 0!');
});
