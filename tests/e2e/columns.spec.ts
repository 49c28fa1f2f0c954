import type { Page } from 'playwright/test';
import { expect, goToSlide, groupByTable, setPhase, test } from './workshop.ts';

/** Goes on until this part is on the phone. */
async function goTo(phone: Page, part: string): Promise<void> {
  const here = phone.locator('.is-here');
  for (let tries = 0; tries < 5 && (await here.getAttribute('aria-label')) !== part; tries += 1) {
    const next = phone.getByRole('button', { name: /^Verder: / });
    const name = await next.innerText();
    await next.click();
    await expect(next).not.toHaveText(name);
  }
  await expect(here).toHaveAttribute('aria-label', part);
}

async function write(phone: Page, part: string, text: string, nature: string | null): Promise<void> {
  await goTo(phone, part);
  await phone.locator('.is-here').getByRole('button', { name: 'Schrijf erbij' }).click();
  await phone.getByRole('textbox').fill(text);
  if (nature !== null) await phone.getByRole('radio', { name: nature }).check({ force: true });
  await phone.getByRole('button', { name: 'Zet erbij' }).click();
}

async function choose(phone: Page, number: number): Promise<void> {
  await goTo(phone, 'Jouw cijfer');
  await phone.getByRole('radio', { name: String(number), exact: true }).check({ force: true });
}

const notesOf = (phone: Page, column: string) => phone.locator(`.part.${column} .note .text`);

test('two groups write at once, numbers stay blind until the trainer shows them, one phone without network for a while', async ({
  trainer,
  joinedPhone,
}) => {
  test.setTimeout(150_000);
  const { deck, cockpit } = trainer;
  await goToSlide(trainer, 'drie-kolommen');
  const [ada, bo, cem] = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  await groupByTable(trainer, [ada, bo, cem], [1, 1, 2]);
  await setPhase(trainer, 'Open');
  for (const phone of [ada, bo, cem])
    await expect(phone.getByRole('button', { name: 'Schrijf erbij' })).toBeVisible();

  await Promise.all([
    write(ada, 'Wat gaat goed?', 'Mama vraagt zelf hulp', 'feit'),
    write(bo, 'Wat gaat goed?', 'De juf volgt goed op', 'oordeel'),
    write(cem, 'Wat baart zorgen?', 'Iets van tafel 2', 'vermoeden'),
  ]);
  for (const phone of [ada, bo])
    await expect(notesOf(phone, 'good').filter({ hasText: /hulp|juf/ })).toHaveCount(2);
  await expect(notesOf(cem, 'good')).toHaveCount(0);

  // Bo loses the network, goes on, is half done, and loads the page again when it is back.
  await bo.context().setOffline(true);
  await write(bo, 'Wat baart zorgen?', 'Drie keer zonder boterhammen', 'feit');
  await choose(bo, 3);
  await goTo(bo, 'Zorgzin en stap');
  await bo.getByLabel('Wie is ongerust?').fill('De school');
  await expect(bo.locator('.bar deck-standing')).toContainText('Op dit toestel');
  await write(ada, 'Wat moet gebeuren?', 'Elke dag een boterhammendoos', null);
  await bo.context().setOffline(false);
  await bo.reload();
  await expect(bo.getByLabel('Wie is ongerust?')).toHaveValue('De school');
  await expect(notesOf(bo, 'next')).toHaveText(['Elke dag een boterhammendoos']);
  await expect(notesOf(ada, 'worry')).toHaveText(['Drie keer zonder boterhammen']);
  await bo.getByLabel('Over welk feit of gedrag?').fill('geen boterhammen');
  await bo.getByLabel(/gebeuren als niets verandert/).fill('ze leert niet goed');
  await bo.getByRole('button', { name: 'Zet erbij' }).first().click();
  await goTo(ada, 'Zorgzin en stap');
  await expect(ada.locator('.sentence')).toContainText('ze leert niet goed');

  // The wall: nothing before it is shown, then the columns of one group, without any number.
  await expect(deck.locator('three-columns-board deck-rows')).toHaveCount(0);
  await expect(cockpit.locator('.exercise .count')).toContainText('1 van 3');
  await setPhase(trainer, 'Getoond');
  const wall = deck.locator('section.present three-columns-board');
  // Two were written at the same moment: which came first nobody knows.
  await expect
    .poll(async () => (await wall.locator('.row .text').allInnerTexts()).toSorted())
    .toEqual([
      'De juf volgt goed op',
      'Drie keer zonder boterhammen',
      'Elke dag een boterhammendoos',
      'Mama vraagt zelf hulp',
    ]);
  await expect(wall.locator('deck-scale')).toHaveCount(0);
  await choose(ada, 7);
  await choose(cem, 7);
  await expect(cockpit.locator('.exercise .count')).toContainText('3 van 3');
  await expect(cem.locator('deck-scale')).toHaveCount(0);

  // All numbers at the same time, from the cockpit, those too that came after the columns were shown.
  await cockpit.locator('three-columns-desk').getByRole('button', { name: 'Cijfers' }).click();
  await expect(wall.locator('deck-scale i')).toHaveCount(3);
  for (const phone of [ada, cem]) await expect(phone.locator('deck-scale i')).toHaveCount(3);

  await wall.getByRole('button', { name: 'Zin en stap' }).click();
  await expect(wall.locator('.sentence')).toContainText('geen boterhammen');
  await wall.getByRole('button', { name: 'Volgende groep' }).click();
  await expect(wall.locator('.sentence')).toHaveCount(0);
  await wall.getByRole('button', { name: 'Kolommen' }).click();
  await expect(wall.locator('.row .text')).toHaveText(['Iets van tafel 2']);
  await setPhase(trainer, 'Gesloten');
  await expect(ada.getByRole('button', { name: 'Gesloten' })).toBeVisible();
});

test('without a room the trainer types the columns and counts the numbers, and a reload keeps it', async ({
  page,
  workshop,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${workshop.origin}/deck/#/drie-kolommen`);
  await page.locator('html[data-deck-ready]').waitFor();
  const board = page.locator('section.present three-columns-board');
  await board.getByRole('textbox').fill('Mama is op');
  await page.keyboard.press('Enter');
  await expect(board.locator('.row .text')).toHaveText(['Mama is op']);
  await board.getByRole('button', { name: 'Cijfers' }).click();
  await board.getByRole('button', { name: 'Voeg iemand toe op 4. Nu 0.' }).click();
  await expect(board.locator('deck-scale i')).toHaveCount(1);
  await page.reload();
  await page.locator('html[data-deck-ready]').waitFor();
  await expect(board.locator('deck-scale i')).toHaveCount(1);
  await board.getByRole('button', { name: 'Kolommen' }).click();
  await expect(board.locator('.row .text')).toHaveText(['Mama is op']);
});
