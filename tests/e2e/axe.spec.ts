import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, goToSlide, test } from './workshop.ts';

/** Every violation of any impact, as a line: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}

test('the print view, with every slide in it, has no violation', async ({ page, workshop }) => {
  await page.goto(`${workshop.origin}/deck/?print`);
  await page.locator('html[data-deck-ready]').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the deck has no violation on a slide of every layout', async ({ page, workshop }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${workshop.origin}/deck/`);
  await page.locator('html[data-deck-ready]').waitFor();
  const slides = await page
    .locator('.slides > section')
    .evaluateAll((sections) => [
      ...new Map(sections.map((section) => [(section as HTMLElement).dataset.layout, section.id])).values(),
    ]);
  expect(slides.length).toBeGreaterThan(10);
  for (const id of slides) {
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await expect(page.locator('section.present')).toHaveId(id);
    expect(await violations(page), id).toEqual([]);
  }
});

test('joining, an open and a shown exercise, and the cockpit have no violation', async ({
  workshop,
  trainer,
  newPhone,
  joinedPhone,
}) => {
  test.setTimeout(180_000);
  const outside = await newPhone();
  await outside.goto(workshop.origin);
  await outside.getByLabel('De vier woorden').waitFor();
  expect(await violations(outside), 'join').toEqual([]);
  await outside.getByLabel('De vier woorden').pressSequentially('zwa');
  await outside.getByRole('button', { name: 'zwaluw' }).waitFor();
  expect(await violations(outside), 'words offered').toEqual([]);
  const phone = await joinedPhone();
  await goToSlide(trainer, 'verwachtingen');
  // With the timer on all three, in each of its states.
  await trainer.cockpit.getByRole('button', { name: 'Start', exact: true }).click();
  const phases = trainer.cockpit.getByRole('group', { name: 'Toestand van de oefening' });
  for (const phase of ['Dadelijk', 'Open', 'Getoond', 'Gesloten']) {
    await phases.getByRole('button', { name: phase, exact: true }).click();
    if (phase === 'Getoond') await trainer.cockpit.getByRole('button', { name: 'Pauzeer' }).click();
    if (phase === 'Open') {
      await phone.getByRole('textbox').last().fill('een antwoord');
      await phone.getByRole('button', { name: /^Verstuur/ }).click();
      await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
    }
    for (const [name, page] of Object.entries({ phone, ...trainer })) {
      if (typeof page !== 'string') expect(await violations(page), `${name}, ${phase}`).toEqual([]);
    }
  }
});
