import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './deck-route.ts';
import type { DeckRoute } from './deck-route.ts';

afterEach(() => document.body.replaceChildren());

async function place(attributes: string): Promise<DeckRoute> {
  document.body.insertAdjacentHTML('beforeend', `<deck-route ${attributes}></deck-route>`);
  const route = document.body.lastElementChild as DeckRoute;
  await route.updateComplete;
  return route;
}

const arrives = (route: DeckRoute) => route.shadowRoot?.querySelector('.arrives') !== null;

test('six links lead to the openers, and the landmark carries the number of the slide', async () => {
  await place('step="3" number="12"');
  await expect
    .element(page.getByRole('navigation', { name: 'De zes stappen, dia\u00a012' }))
    .toBeInTheDocument();
  const links = page.getByRole('link').elements();
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    [1, 2, 3, 4, 5, 6].map((step) => `#stap-${step}`),
  );
});

test('the stone of this step says so, those before it are done', async () => {
  await place('step="3" number="12"');
  const current = page.getByRole('link', {
    name: 'Stap\u00a03: ondersteun de cliënt in zijn rol als ouder, huidige stap',
  });
  await expect.element(current).toHaveAttribute('aria-current', 'step');
  await expect.element(page.getByRole('link', { name: /^Stap\s2: .*, gezet$/ })).toBeInTheDocument();
  await expect
    .element(page.getByRole('link', { name: 'Stap\u00a05: herstel de veiligheid', exact: true }))
    .toBeInTheDocument();
});

test.each(['', 'step=""', 'step="0"', 'step="7"', 'step="2.5"', 'step="twee"'])(
  'without a valid step (%s) no stone is current and none is done',
  async (attributes) => {
    await place(attributes);
    await expect
      .element(page.getByRole('navigation', { name: 'De zes stappen', exact: true }))
      .toBeInTheDocument();
    expect(page.getByRole('link', { name: /gezet|huidige/ }).elements()).toEqual([]);
  },
);

test('the stone grows only when the room goes on to another step', async () => {
  const [first, second, third] = [await place('step="4"'), await place('step="4"'), await place('step="5"')];
  first.present = true;
  await first.updateComplete;
  first.present = false;
  second.present = true;
  await Promise.all([first.updateComplete, second.updateComplete]);
  expect(arrives(second)).toBe(false);
  second.present = false;
  third.present = true;
  await Promise.all([second.updateComplete, third.updateComplete]);
  expect(arrives(third)).toBe(true);
});

test('passes an accessibility check', async () => {
  await place('step="3" number="12"');
  await place('step="3" number="13"');
  // A part has no landmarks of its own: the page around it does.
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
