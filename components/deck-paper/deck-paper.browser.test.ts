import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './deck-paper.ts';
import type { DeckPaper } from './deck-paper.ts';

afterEach(() => document.body.replaceChildren());

async function place(attributes: string): Promise<ShadowRoot> {
  document.body.innerHTML = `<deck-paper ${attributes}></deck-paper>`;
  const paper = document.querySelector('deck-paper') as DeckPaper;
  await paper.updateComplete;
  return paper.shadowRoot as ShadowRoot;
}

test('headings stand above empty rows', async () => {
  const root = await place('rows="3" columns="Zorg | Kracht"');
  await expect.element(page.getByRole('columnheader', { name: 'Zorg' })).toBeInTheDocument();
  await expect.element(page.getByRole('columnheader', { name: 'Kracht' })).toBeInTheDocument();
  expect(root.querySelectorAll('tbody tr').length).toBe(3);
  expect(root.querySelectorAll('td').length).toBe(6);
});

test('without headings it is no table to a screen reader', async () => {
  const root = await place('rows="5"');
  expect(page.getByRole('table').elements()).toEqual([]);
  expect(root.querySelectorAll('td').length).toBe(5);
});

test.each(['', 'rows="0"', 'rows="13"', 'rows="-1"', 'rows="veel"', 'rows=""'])(
  'a bad number of rows (%s) is 4',
  async (attributes) => {
    const root = await place(attributes);
    expect(root.querySelectorAll('tbody tr').length).toBe(4);
  },
);

test('passes an accessibility check', async () => {
  await place('rows="3" columns="Zorg|Kracht"');
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
