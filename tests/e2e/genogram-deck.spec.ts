import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect, goToSlide, setPhase, type Trainer, test } from './workshop.ts';

const board = (deck: Page): Locator => deck.locator('section.present genogram-board');
const persons = (deck: Page): Locator => board(deck).locator('genogram-drawing [data-person]');
const card = (phone: Page): Locator => phone.locator('kept-genogram');

/** Opens the editor as a participant does, in its own tab, and draws a client. */
async function draw(phone: Page): Promise<Page> {
  const [editor] = await Promise.all([
    phone.waitForEvent('popup'),
    phone.getByRole('link', { name: 'Teken je genogram' }).click(),
  ]);
  await editor.getByLabel('Afkorting').fill('Geheim K.');
  await editor.getByRole('button', { name: 'Teken het genogram' }).click();
  await expect(editor.locator('[data-person]')).toHaveCount(1);
  return editor;
}

/** To be run in a phone: how many genograms its store holds. */
async function countKept(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('kindreflex-genogram');
    request.onsuccess = () => resolve(request.result);
  });
  const count = await new Promise<number>((resolve) => {
    const request = database.transaction('genograms').objectStore('genograms').count();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return count;
}

async function drawnOn(phone: Page, trainer: Trainer): Promise<void> {
  await goToSlide(trainer, 'genogram');
  const editor = await draw(phone);
  await expect.poll(() => editor.evaluate(countKept)).toBe(1);
  await editor.close();
}

test('the trainer builds the example with Enter and in the cockpit; the clicker still turns the page', async ({
  trainer,
}) => {
  const { deck, cockpit } = trainer;
  await goToSlide(trainer, 'genogram');
  await deck.bringToFront();
  await expect(persons(deck)).toHaveCount(0);
  await deck.keyboard.press('Enter');
  await expect(board(deck)).toContainText('Stap 1 van 7');
  await expect(persons(deck)).toHaveCount(1);
  const mother = await persons(deck).first().boundingBox();
  await deck.keyboard.press('Enter');
  await expect(persons(deck)).toHaveCount(3);
  await expect(cockpit.locator('genogram-desk')).toContainText('Gebouwd tot stap 2 van 7.');

  await cockpit.getByRole('button', { name: 'Volgende: De vader' }).click();
  await expect(persons(deck)).toHaveCount(4);
  await cockpit.getByRole('button', { name: /^De legende/ }).click();
  await expect(board(deck)).toContainText('Stap 7 van 7');
  await expect(persons(deck)).toHaveCount(6);
  await expect(board(deck).locator('genogram-legend')).toContainText('indexpersoon');
  expect(await board(deck).locator('[data-person=mama]').boundingBox()).toEqual(mother);
  await deck.keyboard.press('Shift+Enter');
  await expect(board(deck)).toContainText('Stap 6 van 7');

  // What was built stays built, for the deck that was away too.
  await deck.reload();
  await expect(board(deck)).toContainText('Stap 6 van 7');
  await deck.keyboard.press('PageDown');
  await expect(deck.locator('section.present')).not.toHaveAttribute('id', 'genogram');
});

test('without a session the deck alone is enough', async ({ page: deck, workshop }) => {
  await deck.goto(`${workshop.origin}/deck/#/genogram`);
  await deck.locator('html[data-deck-ready]').waitFor();
  for (let step = 1; step <= 7; step += 1) {
    await deck.keyboard.press('Enter');
    await expect(board(deck)).toContainText(`Stap ${step} van 7`);
  }
  await deck.keyboard.press('Enter');
  await expect(deck.locator('section.present')).toHaveAttribute('id', 'genogram');
});

test('a phone draws in a tab of its own, from before it is open; nothing of that goes over the wire', async ({
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'genogram');
  const phone = await joinedPhone();
  await expect(phone.locator('genogram-phone')).toContainText('ook de trainer niet');
  await expect(phone.locator('genogram-phone')).toContainText('We beginnen zo');
  await setPhase(trainer, 'Open');
  await expect(phone.locator('genogram-phone')).not.toContainText('We beginnen zo');

  const sent: string[] = [];
  const context = phone.context();
  context.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const isFile = request.method() === 'GET' && search === '' && !/^\/(api|socket\.io)\//.test(pathname);
    if (!isFile) sent.push(`${request.method()} ${pathname}${search}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => sent.push(socket.url())));
  const editor = await draw(phone);
  await expect.poll(() => editor.evaluate(countKept)).toBe(1);
  expect(sent).toEqual([]);
  // The room stayed open behind it, and the trainer sees no more than before.
  await expect(phone.locator('phone-room')).toBeVisible();
  await expect(trainer.cockpit.locator('.exercise')).not.toContainText('antwoordden');
  await editor.close();
  await setPhase(trainer, 'Gesloten');
  await expect(phone.getByRole('link', { name: 'Teken je genogram' })).toBeVisible();
});

test('at the end a phone asks what to do with its genogram, and wipes it after a yes', async ({
  trainer,
  joinedPhone,
}) => {
  const [phone, other] = [await joinedPhone(), await joinedPhone()];
  await drawnOn(phone, trainer);
  await goToSlide(trainer, 'contact');
  await expect(card(phone)).toContainText('Bewaar het als bestand of wis het.');
  // Whoever drew nothing is not asked.
  await expect(other.getByRole('heading', { name: 'Bedankt' })).toBeVisible();
  await expect(card(other)).toHaveText('');
  const [editor] = await Promise.all([
    phone.waitForEvent('popup'),
    card(phone).getByRole('link', { name: 'Open je genogram' }).click(),
  ]);
  await expect(editor.locator('[data-person]')).toHaveCount(1);
  await editor.close();
  await card(phone).getByRole('button', { name: 'Wis het' }).click();
  await card(phone).getByRole('button', { name: 'Ja, wis' }).click();
  await expect(card(phone)).toContainText('Je genogram is gewist.');
  expect(await phone.evaluate(countKept)).toBe(0);
});

test('a deleted session leaves the genogram, and asks; also a phone that comes back later', async ({
  trainer,
  joinedPhone,
}) => {
  const phone = await joinedPhone();
  await drawnOn(phone, trainer);
  await trainer.cockpit.getByRole('button', { name: 'Wis de sessie' }).click();
  await trainer.cockpit.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(phone.getByRole('heading', { name: 'De trainer heeft de sessie gewist.' })).toBeVisible();
  await expect(card(phone)).toContainText('staat nog op dit toestel');
  await phone.reload();
  await expect(phone.getByLabel('De vier woorden')).toBeVisible();
  await expect(card(phone)).toContainText('staat nog op dit toestel');
});

test('“Wis alles op dit toestel” wipes the genogram too, and says so first', async ({
  trainer,
  joinedPhone,
}) => {
  const phone = await joinedPhone();
  await drawnOn(phone, trainer);
  await phone.getByText('Wat gebeurt er met wat je typt?').click();
  await phone.getByRole('button', { name: 'Wis alles op dit toestel' }).click();
  await expect(phone.getByText('ook je genogram')).toBeVisible();
  await phone.getByRole('button', { name: 'Ja, wis' }).click();
  await expect(phone.getByLabel('De vier woorden')).toBeVisible();
  expect(await phone.evaluate(countKept)).toBe(0);
  await expect(card(phone)).toHaveText('');
});

test('no violation on beamer, cockpit and phone: closed, built up, open, and where it asks at the end', async ({
  trainer,
  joinedPhone,
}) => {
  const { deck, cockpit } = trainer;
  const phone = await joinedPhone();
  const found: string[] = [];
  const look = async (when: string) => {
    for (const [name, page] of Object.entries({ deck, cockpit, phone })) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${name}, ${when}: ${id} ${nodes[0]?.target.join(' ')}`),
      );
    }
  };
  await drawnOn(phone, trainer);
  await look('closed');
  await cockpit.getByRole('button', { name: 'De legende' }).click();
  await setPhase(trainer, 'Open');
  await phone.getByText('Tekens', { exact: true }).click();
  await expect(phone.locator('genogram-legend')).toContainText('steunfiguur');
  await expect(board(deck)).toContainText('Stap 7 van 7');
  await look('open');
  await goToSlide(trainer, 'contact');
  await card(phone).getByRole('button', { name: 'Wis het' }).click();
  await look('contact');
  expect(found).toEqual([]);
});
