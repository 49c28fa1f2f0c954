import type { Page } from 'playwright/test';
import { countDrafts, expect, goToSlide, setPhase, test } from './workshop.ts';

const board = (deck: Page) => deck.locator('object-exchange-board');
const title = (page: Page) =>
  page.locator('object-exchange-board, object-exchange-phone').locator('h3').first();
const clock = (page: Page) => page.locator('deck-timer:visible [role=timer]');

test('the trainer leads by one key: every screen says the same, one phone without network for a while, one reloads', async ({
  trainer,
  joinedPhone,
}) => {
  const { deck, cockpit } = trainer;
  await goToSlide(trainer, 'voorwerpen');
  const [first, second] = [await joinedPhone(), await joinedPhone()];
  await expect(first.getByRole('button', { name: 'Begint zo' })).toBeVisible();
  await setPhase(trainer, 'Open');
  for (const page of [deck, first, second]) await expect(title(page)).toHaveText('Kies een voorwerp');
  // Nobody sends anything, so nothing is counted.
  await expect(cockpit.locator('.exercise')).not.toContainText('antwoordden');

  await deck.bringToFront();
  await deck.keyboard.press('Enter');
  for (const page of [deck, first, second]) {
    await expect(title(page)).toHaveText('Zoek iemand');
    await expect(clock(page)).toHaveText(/^1:|^2:00/);
  }
  // Large on the board, and not over it too.
  await expect(clock(deck)).toHaveCount(1);
  await first.getByLabel('Mijn eigen voorwerp').fill('een schelp, van oma');
  await expect.poll(() => first.evaluate(countDrafts)).toBe(1);
  await first.reload();
  await expect(first.getByLabel('Mijn eigen voorwerp')).toHaveValue('een schelp, van oma');

  await second.context().setOffline(true);
  await deck.keyboard.press('Enter');
  await expect(title(first)).toHaveText('Ga naar iemand anders');
  await board(deck).getByRole('button', { name: 'Pauzeer' }).click();
  await expect(first.locator('deck-timer')).toContainText('gepauzeerd');
  await board(deck).getByRole('button', { name: '+ 1 minuut' }).click();
  await expect(clock(first)).toHaveText(/^2:5|^3:00/);
  await expect(title(second)).toHaveText('Zoek iemand');
  await second.context().setOffline(false);
  await expect(title(second)).toHaveText('Ga naar iemand anders');
  await expect(clock(second)).toHaveText(await clock(first).innerText());

  // The same buttons in the cockpit.
  for (const round of [3, 4, 5])
    await cockpit.getByRole('button', { name: `Sla over naar ronde ${round}` }).click();
  await cockpit.getByRole('button', { name: 'Ga naar presenteren' }).click();
  for (const page of [deck, first, second])
    await expect(title(page)).toHaveText(/^Wie het .+ vasthoudt, begint$/);
  await expect(title(first)).toHaveText(await title(deck).innerText());
  await expect(clock(deck)).toHaveCount(0);
  await deck.bringToFront();
  await deck.locator('section.present h2').click();
  await deck.keyboard.press('Enter');
  for (const page of [deck, first, second])
    await expect(title(page)).toHaveText('Nu is de eigenaar aan de beurt');
  await expect(cockpit.locator('.exercise')).toContainText('Presenteren, beurt 2');

  await board(deck).getByRole('button', { name: 'Rond af' }).click();
  await expect(deck.locator('canvas.confetti')).toBeVisible();
  for (const page of [deck, first, second]) await expect(page.getByText('Wat ging verloren?')).toBeVisible();
  await expect(first.getByLabel('Mijn eigen voorwerp')).toHaveValue('een schelp, van oma');
  // Over, and gone: a reload of the beamer does not celebrate once more.
  await expect(deck.locator('canvas.confetti')).toHaveCount(0, { timeout: 15_000 });
  await deck.reload();
  await expect(board(deck).getByText('Wat ging verloren?')).toBeVisible();
  await expect(deck.locator('canvas.confetti')).toHaveCount(0);
});

test('without phones the deck alone is enough, and whoever wants no motion gets no confetti', async ({
  page: deck,
  workshop,
}) => {
  await deck.emulateMedia({ reducedMotion: 'reduce' });
  await deck.goto(`${workshop.origin}/deck/#/voorwerpen`);
  await deck.locator('html[data-deck-ready]').waitFor();
  await deck.keyboard.press('e');
  await expect(board(deck)).toContainText('Oneven aantal?');
  await deck.keyboard.press('Enter');
  await expect(title(deck)).toHaveText('Zoek iemand');
  await deck.keyboard.press('Shift+Enter');
  await expect(title(deck)).toHaveText('Kies een voorwerp');
  for (let round = 1; round <= 5; round += 1) {
    await deck.keyboard.press('Enter');
    await expect(board(deck)).toContainText(`Ronde ${round} van 5`);
  }
  await deck.keyboard.press('Enter');
  await board(deck).getByRole('button', { name: 'Rond af' }).click();
  await expect(board(deck)).toContainText('Wat kwam erbij?');
  await expect(deck.locator('canvas.confetti')).toHaveCount(0);
});
