import type { Locator, Page } from 'playwright/test';
import { expect, goToSlide, groupByTable, setPhase, test } from './workshop.ts';

const sheetOf = (page: Page, house: string) => page.locator(`[data-house="${house}"] drawing-board`);
const linesOf = (page: Page, house: string) => sheetOf(page, house).locator('path:not(.live)');
const notesOf = (page: Page, house: string) => sheetOf(page, house).locator('three-houses-note');

/** The sheet's place on the screen, wholly in sight. */
async function boxOf(sheet: Locator) {
  await sheet.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the sheet is not on the screen');
  return box;
}

/** Draws with the mouse, over places in shares of the sheet. */
async function drawByMouse(
  page: Page,
  house: string,
  places: readonly (readonly [number, number])[],
): Promise<void> {
  const box = await boxOf(sheetOf(page, house));
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  const [first = [0.2, 0.2] as const] = places;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const place of places.slice(1)) await page.mouse.move(...at(place), { steps: 5 });
  await page.mouse.up();
}

/** Draws with a finger, as the glass reports it. */
async function drawByTouch(
  page: Page,
  house: string,
  places: readonly (readonly [number, number])[],
): Promise<void> {
  const box = await boxOf(sheetOf(page, house));
  const client = await page.context().newCDPSession(page);
  const at = ([x, y]: readonly [number, number]) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  const [first = [0.2, 0.2] as const] = places;
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(first)] });
  for (const place of places.slice(1))
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(place)] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

async function write(phone: Page, text: string): Promise<void> {
  await phone.locator('.is-here').getByRole('button', { name: 'Schrijf erbij' }).click();
  await phone.getByRole('textbox').fill(text);
  await phone.getByRole('button', { name: 'Zet erbij' }).click();
}

test('two groups draw and write at once, one phone without network for a while: nothing is lost, and nothing seen unasked', async ({
  trainer,
  joinedPhone,
}) => {
  test.setTimeout(150_000);
  const { deck } = trainer;
  await goToSlide(trainer, 'drie-huizen');
  const [ada, bo, cem] = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  for (const phone of [ada, bo, cem])
    await expect(phone.getByText('De trainer maakt straks groepjes.')).toBeVisible();
  await groupByTable(trainer, [ada, bo, cem], [1, 1, 2]);
  await setPhase(trainer, 'Open');
  for (const phone of [ada, bo, cem]) await expect(phone.getByRole('button', { name: /^Gom/ })).toBeVisible();

  // All at the same time: a finger, a mouse, and another group.
  await Promise.all([
    drawByTouch(ada, 'good', [
      [0.2, 0.3],
      [0.5, 0.2],
      [0.7, 0.4],
    ]),
    drawByMouse(bo, 'good', [
      [0.2, 0.6],
      [0.8, 0.7],
    ]),
    drawByMouse(cem, 'good', [
      [0.1, 0.9],
      [0.9, 0.9],
      [0.5, 0.5],
    ]),
  ]);
  await write(ada, 'Oma haalt ons op');
  for (const phone of [ada, bo]) {
    await expect(linesOf(phone, 'good')).toHaveCount(2);
    await expect(notesOf(phone, 'good')).toHaveText(['Oma haalt ons op']);
  }
  await expect(linesOf(cem, 'good')).toHaveCount(1);
  await expect(notesOf(cem, 'good')).toHaveCount(0);
  await expect(deck.locator('three-houses-sheet')).toHaveCount(0);

  // Bo loses the network, goes on, and loads the page again when it is back.
  await bo.context().setOffline(true);
  await drawByMouse(bo, 'good', [
    [0.3, 0.8],
    [0.6, 0.9],
  ]);
  await write(bo, 'Mijn juf weet het');
  await expect(bo.locator('.bar deck-standing')).toContainText('Op dit toestel');
  await drawByTouch(ada, 'good', [
    [0.8, 0.1],
    [0.9, 0.2],
  ]);
  await bo.context().setOffline(false);
  await bo.reload();
  for (const phone of [ada, bo]) {
    await expect(linesOf(phone, 'good')).toHaveCount(4);
    await expect(notesOf(phone, 'good')).toHaveCount(2);
  }
  await expect(bo.locator('.bar deck-standing')).toContainText('Verstuurd');

  // What is one's own can be undone; what is another's stays.
  await ada.getByRole('button', { name: 'Ongedaan maken' }).click();
  for (const phone of [ada, bo]) await expect(linesOf(phone, 'good')).toHaveCount(3);

  await expect(trainer.cockpit.locator('three-houses-desk')).toContainText('3 lijnen, 2 briefjes');
  await setPhase(trainer, 'Getoond');
  const wall = deck.locator('section.present');
  const lines = wall.locator('.wall drawing-board path:not(.live)');
  await expect(wall.locator('group-pager')).toContainText('Tafel 1');
  await expect(lines).toHaveCount(3);
  await expect(wall.locator('three-houses-note')).toHaveText(['Oma haalt ons op', 'Mijn juf weet het']);
  await write(ada, 'Dit komt later');
  await expect(notesOf(bo, 'good')).toHaveCount(3);
  await wall.getByRole('button', { name: 'Toon 1 nieuw teken' }).waitFor();
  await expect(wall.locator('three-houses-note')).toHaveCount(2);
  await wall.getByRole('button', { name: 'Toon 1 nieuw teken' }).click();
  await expect(wall.locator('three-houses-note')).toHaveCount(3);

  await trainer.cockpit.getByRole('button', { name: 'Zet Tafel 2 op de muur' }).click();
  await expect(wall.locator('group-pager')).toContainText('Tafel 2');
  await expect(lines).toHaveCount(1);
  await setPhase(trainer, 'Gesloten');
  await expect(cem.getByRole('button', { name: 'Gesloten' })).toBeVisible();
});

test('without a room the trainer draws and writes on the beamer, and a reload keeps it', async ({
  page,
  workshop,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${workshop.origin}/deck/#/drie-huizen`);
  await page.locator('html[data-deck-ready]').waitFor();
  const present = page.locator('section.present');
  const box = await present.locator('drawing-board').nth(1).boundingBox();
  if (!box) throw new Error('no sheet');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 240, box.y + 300, { steps: 6 });
  await page.mouse.up();
  await present.getByRole('textbox').fill('Oma komt op woensdag');
  await page.keyboard.press('Enter');
  await expect(present.locator('drawing-board path:not(.live)')).toHaveCount(1);
  await expect(present.locator('three-houses-note')).toHaveText(['Oma komt op woensdag']);
  await page.reload();
  await page.locator('html[data-deck-ready]').waitFor();
  await expect(page).toHaveURL(/drie-huizen/);
  await expect(present.locator('drawing-board path:not(.live)')).toHaveCount(1);
  await expect(present.locator('three-houses-note')).toHaveCount(1);
});
