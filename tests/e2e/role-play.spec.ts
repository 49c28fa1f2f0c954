import type { Locator, Page } from 'playwright/test';
import { expect, goToSlide, setPhase, test } from './workshop.ts';

const desk = (cockpit: Page): Locator => cockpit.locator('role-play-desk');
const pausing = (cockpit: Page): Locator => desk(cockpit).locator('.pausing');
const next = (cockpit: Page) => desk(cockpit).locator('button.main').click();
const card = (phone: Page): Locator => phone.locator('role-play-phone .card h3');
const now = (phone: Page, step: string) =>
  expect(phone.getByRole('heading', { name: step, exact: true })).toBeVisible();

/** One small group of all who are in, as the trainer makes it. */
async function makeGroup(cockpit: Page): Promise<void> {
  await cockpit.getByRole('heading', { name: 'Kleine groepen' }).click();
  await cockpit.locator('groups-panel').getByRole('button', { name: 'Maak groepen' }).click();
}

async function sit(phone: Page, role: string): Promise<void> {
  await phone.getByRole('button', { name: new RegExp(`^${role}`) }).click();
  await expect(phone.getByRole('button', { name: new RegExp(`^${role}.*jouw stoel`) })).toBeVisible();
}

/** All words of the board, through its shadow root; not the time. */
const wall = (deck: Page) =>
  deck.locator('section.present role-play-board :is(.text, .foot)').allInnerTexts();

test('a trio: chairs, steps led from the cockpit, a pause that only the group and the desk see, and the next round', async ({
  trainer,
  joinedPhone,
}) => {
  const { cockpit, deck } = trainer;
  await goToSlide(trainer, 'rollenspel-zorgen');
  const [ada, bo, cis] = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  const trio = [ada, bo, cis];
  await expect(cockpit.locator('.people')).toContainText('3 deelnemers');
  await makeGroup(cockpit);
  for (const phone of trio) await expect(phone.locator('.group')).toContainText('Groep 1');
  await expect(deck.locator('section.present deck-card').first()).toBeVisible();
  await setPhase(trainer, 'Open');
  await expect(deck.getByRole('heading', { name: 'Kies je stoel' })).toBeVisible();
  await expect(deck.locator('section.present deck-card').first()).toBeHidden();

  // Who was first has the chair; the other phones see that it is taken, and nothing else.
  await sit(ada, 'Hulpverlener');
  await expect(bo.getByRole('button', { name: /^Hulpverlener.*bezet/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(desk(cockpit)).toContainText('1 stoel bezet · nog vrij: cliënt');
  await sit(bo, 'Cliënt');
  await sit(cis, 'Observator');
  await expect(desk(cockpit)).toContainText('3 stoelen bezet');

  await next(cockpit);
  for (const phone of trio) await now(phone, 'Rol lezen');
  await expect(card(ada)).toHaveText('Hulpverlener');
  await expect(card(bo)).toHaveText('Cliënt');
  await expect(card(cis)).toHaveText('Observator');
  // The room's timer is started with the minutes of the step; on the wall it stands on the board, once.
  for (const page of [ada, cockpit])
    await expect(page.getByRole('timer').first()).toHaveText(/^(2:00|1:5\d)$/);
  await expect(deck.getByRole('timer').filter({ visible: true })).toHaveText(/^(2:00|1:5\d)$/);
  await bo.getByRole('radio', { name: /Boos/ }).check();

  await next(cockpit);
  await now(cis, 'Spelen');
  await cis.getByRole('checkbox', { name: 'Liet een stilte' }).check();
  await cis.getByLabel('Twee waarnemingen en één tip').fill('lange stilte');

  // One phone says the word: the group stops, the trainer sees which group, the wall sees nothing.
  const before = await wall(deck);
  await bo.getByRole('button', { name: 'Pauze', exact: true }).click();
  for (const phone of trio)
    await expect(phone.getByText('Niemand hoeft te zeggen waarom.').first()).toBeVisible();
  await expect(pausing(cockpit)).toHaveText('Groep 1 pauzeert even.');
  expect(before.join()).toContain('Spelen');
  expect(await wall(deck)).toEqual(before);
  await cis.getByRole('button', { name: 'We gaan verder' }).click();
  for (const phone of trio) await now(phone, 'Spelen');
  await expect(pausing(cockpit)).toHaveText('');

  // A phone that is loaded again keeps its chair, its card and what it ticked.
  await cis.reload();
  await now(cis, 'Spelen');
  await expect(card(cis)).toHaveText('Observator');
  await expect(cis.getByRole('checkbox', { name: 'Liet een stilte' })).toBeChecked();
  await expect(cis.getByLabel('Twee waarnemingen en één tip')).toHaveValue('lange stilte');

  await next(cockpit);
  for (const phone of trio) await now(phone, 'Uit je rol');
  await next(cockpit);
  await expect(ada.getByText('Jij bent aan de beurt.')).toBeVisible();
  await ada.getByRole('button', { name: 'Klaar. Nu de cliënt' }).click();
  await expect(bo.getByText('Jij bent aan de beurt.')).toBeVisible();
  await next(cockpit);
  await expect(cis.getByText('In de volgende ronde ben jij de hulpverlener.')).toBeVisible();

  // Round two: everybody moves on one chair.
  await next(cockpit);
  await expect(card(ada)).toHaveText('Cliënt');
  await expect(card(bo)).toHaveText('Observator');
  await expect(card(cis)).toHaveText('Hulpverlener');
  await expect(deck.locator('section.present')).toContainText('Ronde 2 van 3');
  await expect(bo.getByRole('checkbox', { name: 'Liet een stilte' })).not.toBeChecked();

  await setPhase(trainer, 'Getoond');
  await expect(deck.getByText('Waar was het kind in het gesprek?')).toBeVisible();
  await expect(cis.getByText('lange stilte')).toBeVisible();
  await expect(deck.locator('section.present')).not.toContainText('lange stilte');
});

test('a phone without network hears later that the group paused, and its own word arrives later too', async ({
  trainer,
  joinedPhone,
}) => {
  const { cockpit } = trainer;
  await goToSlide(trainer, 'rollenspel-aanmelden');
  const [ada, bo] = [await joinedPhone(), await joinedPhone()];
  await expect(cockpit.locator('.people')).toContainText('2 deelnemers');
  await makeGroup(cockpit);
  await setPhase(trainer, 'Open');
  await sit(ada, 'Hulpverlener');
  await sit(bo, 'Cliënt');
  await next(cockpit);
  await next(cockpit);
  await now(bo, 'Spelen');

  await bo.context().setOffline(true);
  await bo.getByRole('button', { name: 'Pauze', exact: true }).click();
  await expect(bo.getByText('Zeg ook luidop “pauze”.')).toBeVisible();
  await now(ada, 'Spelen');
  await bo.context().setOffline(false);
  await expect(ada.getByRole('heading', { name: 'Pauze.' })).toBeVisible();
  await expect(pausing(cockpit)).toHaveText('Groep 1 pauzeert even.');
  // The room goes on; a group that paused goes on when it wants to.
  await next(cockpit);
  await expect(desk(cockpit)).toContainText('uit je rol');
  await expect(ada.getByRole('heading', { name: 'Pauze.' })).toBeVisible();
  await ada.getByRole('button', { name: 'We gaan verder' }).click();
  for (const phone of [ada, bo]) await now(phone, 'Uit je rol');
  // A duo has no observer.
  await next(cockpit);
  await expect(ada.locator('role-play-phone .turns li')).toHaveCount(2);
});

test('without phones the trainer leads from the deck', async ({ page: deck, workshop }) => {
  await deck.setViewportSize({ width: 1920, height: 1080 });
  await deck.goto(`${workshop.origin}/deck/#/rollenspel-zorgen`);
  await deck.locator('html[data-deck-ready]').waitFor();
  await deck.keyboard.press('e');
  await expect(deck.getByRole('heading', { name: 'Kies je stoel' })).toBeVisible();
  await deck.getByRole('button', { name: 'Begin ronde 1' }).click();
  await expect(deck.getByRole('heading', { name: 'Rol lezen' })).toBeVisible();
  await expect(deck.locator('section.present').getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/);
  await deck.locator('body').click({ position: { x: 900, y: 20 } });
  await deck.keyboard.press('Enter');
  await expect(deck.getByRole('heading', { name: 'Spelen' })).toBeVisible();
  await deck.reload();
  await expect(deck.getByRole('heading', { name: 'Spelen' })).toBeVisible();
});
