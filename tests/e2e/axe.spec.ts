import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { addFactor, all, ask, everybody, type Look, play, thinkTogether, write } from './day.ts';
import { expect, goToSlide, groupByTable, setPhase, test } from './workshop.ts';

/** Every violation of any impact, as a line: rule, and where. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
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

test('every exercise has no violation on phone, beamer and cockpit, while it is open and when it is shown', async ({
  trainer,
  joinedPhone,
}) => {
  test.setTimeout(600_000);
  const phones = [await joinedPhone(), await joinedPhone(), await joinedPhone()] as const;
  const found: string[] = [];
  const look: Look = async (state) => {
    const places = { phone: phones[0], cockpit: trainer.cockpit, deck: trainer.deck };
    for (const [name, page] of Object.entries(places)) {
      const part = name === 'deck' ? 'section.present' : 'html';
      found.push(...(await violations(page, part)).map((line) => `${state}, ${name}: ${line}`));
    }
  };

  await goToSlide(trainer, 'voorwerpen');
  await setPhase(trainer, 'Open');
  await look('voorwerpen, choose');
  await trainer.cockpit.getByRole('button', { name: 'Start ronde 1' }).click();
  await expect(phones[0].locator('object-exchange-phone h3').first()).toHaveText('Zoek iemand');
  await look('voorwerpen, round 1');
  await setPhase(trainer, 'Gesloten');
  await ask(trainer, phones, 'verwachtingen', 'Durven vragen', look);
  await thinkTogether(trainer, phones, 1, 'Een alleenstaande mama is op.', look);
  await thinkTogether(
    trainer,
    phones,
    2,
    'Mama heeft een nieuwe partner en is eindelijk niet meer alleen.',
    look,
  );
  await ask(trainer, phones, 'versterken', 'Netwerk', look);

  await goToSlide(trainer, 'risico-tabel');
  await setPhase(trainer, 'Open');
  await all(phones, (phone) => addFactor(phone, 'Geldzorgen'));
  await everybody(trainer, phones);
  await look('risico-tabel, open');
  await setPhase(trainer, 'Getoond');
  await look('risico-tabel, shown');
  await goToSlide(trainer, 'risico-gezin');
  await look('risico-gezin');
  await groupByTable(trainer, phones, [1, 1, 1]);
  await look('groups');
  await play(trainer, phones, 'rollenspel-zorgen', look);
  await goToSlide(trainer, 'drie-huizen');
  await setPhase(trainer, 'Open');
  await all(phones, (phone, index) => write(phone, `Iets fijns ${index}`));
  await look('drie-huizen, open');
  await setPhase(trainer, 'Getoond');
  await look('drie-huizen, shown');
  await goToSlide(trainer, 'drie-kolommen');
  await setPhase(trainer, 'Open');
  await all(phones, (phone, index) => write(phone, `Wat goed gaat ${index}`, 'feit'));
  await look('drie-kolommen, open');
  await setPhase(trainer, 'Getoond');
  for (const view of ['Kolommen', 'Cijfers', 'Zin en stap']) {
    await trainer.cockpit.locator('three-columns-desk').getByRole('button', { name: view }).click();
    await look(`drie-kolommen, ${view}`);
  }
  await goToSlide(trainer, 'terugblik');
  await setPhase(trainer, 'Open');
  await look('terugblik, open');
  await goToSlide(trainer, 'pauze');
  await look('pauze');
  expect(found).toEqual([]);
});
