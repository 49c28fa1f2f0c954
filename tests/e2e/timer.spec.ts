import type { Page } from 'playwright/test';
import { expect, goToSlide, test } from './workshop.ts';

/** The room's own: the pause has a clock too. */
const clock = (page: Page) => page.locator('deck-timer').getByRole('timer');
const panel = (cockpit: Page) => cockpit.getByRole('region', { name: 'Timer' });
const press = (cockpit: Page, name: string) =>
  panel(cockpit).getByRole('button', { name, exact: true }).click();

/** What a page's timer shows, in seconds. */
async function secondsOn(page: Page): Promise<number> {
  const [minutes = NaN, seconds = NaN] = (await clock(page).innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
}

/** All screens at once: they are read one after the other, so they may lie a second or two apart. */
async function expectInStep(...pages: readonly Page[]): Promise<void> {
  const seconds = await Promise.all(pages.map(secondsOn));
  expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThanOrEqual(2);
}

test('a timer started in the cockpit is on the beamer and on every phone, paused alike, stopped alike', async ({
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  const { cockpit, deck } = trainer;
  // The minutes of the slide are proposed.
  await expect(panel(cockpit).getByLabel('Minuten')).toHaveValue('4');
  await press(cockpit, 'Start');
  for (const page of [cockpit, deck, phone]) await expect(clock(page)).toHaveText(/^(4:00|3:5\d)$/);
  await expectInStep(cockpit, deck, phone);

  await press(cockpit, 'Pauzeer');
  for (const page of [deck, phone]) await expect(page.locator('deck-timer')).toContainText('gepauzeerd');
  const still = await clock(cockpit).innerText();
  for (const page of [deck, phone]) await expect(clock(page)).toHaveText(still);

  await press(cockpit, '+ 1 minuut');
  const more = still.replace(/^\d+/, (minutes) => String(Number(minutes) + 1));
  for (const page of [cockpit, deck, phone]) await expect(clock(page)).toHaveText(more);
  await press(cockpit, 'Ga verder');
  await expect(clock(phone)).not.toHaveText(more);
  await expectInStep(cockpit, deck, phone);

  await press(cockpit, 'Stop');
  for (const page of [cockpit, deck, phone]) await expect(clock(page)).toHaveCount(0);
});

test('it runs on while the server is dead, and is right after a reload', async ({
  workshop,
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  const { cockpit, deck } = trainer;
  await press(cockpit, 'Start');
  await expect(clock(phone)).toBeVisible();
  await workshop.stop('SIGKILL');
  await expect(phone.locator('.notices')).toContainText('Geen verbinding');
  const atDeath = await secondsOn(phone);
  await expect.poll(() => secondsOn(phone)).toBeLessThan(atDeath - 1);
  await expectInStep(cockpit, deck, phone);
  // The trainer can go on meanwhile; the others hear of it when they can.
  await press(cockpit, '+ 1 minuut');
  await expect(clock(cockpit)).toHaveText(/^4:/);
  await workshop.start();
  for (const page of [deck, phone]) await expect(clock(page)).toHaveText(/^4:/);
  await phone.reload();
  await expect(clock(phone)).toHaveText(/^4:/);
  await expectInStep(cockpit, deck, phone);
});

test('the keyboard alone: minutes typed, Enter starts, and the focus stays where the hand is', async ({
  trainer,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const { cockpit } = trainer;
  const minutes = panel(cockpit).getByLabel('Minuten');
  await minutes.fill('0');
  await minutes.press('Enter');
  await expect(panel(cockpit).getByRole('alert')).toHaveText('Kies een heel aantal minuten, van 1 tot 90.');
  await expect(minutes).toBeFocused();
  await minutes.fill('12');
  const main = panel(cockpit).locator('button.main');
  await main.focus();
  await cockpit.keyboard.press('Enter');
  await expect(main).toHaveText('Pauzeer');
  await expect(main).toBeFocused();
  await expect(clock(cockpit)).toHaveText(/^1[12]:/);
  await panel(cockpit).getByRole('button', { name: 'Stop' }).focus();
  await cockpit.keyboard.press('Enter');
  await expect(main).toHaveText('Start');
  await expect(main).toBeFocused();
});

test.describe('on the beamer', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('the timer never lies over text, and makes way for the pause, the overview and the black screen', async ({
    page: deck,
    context,
    workshop,
  }) => {
    await deck.goto(`${workshop.origin}/deck/`);
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    await deck.locator('html[data-deck-ready]').waitFor();
    // Without a session: the two windows of one browser are enough.
    const cockpit = await context.newPage();
    await cockpit.goto(`${workshop.origin}/regie/`);
    await panel(cockpit).getByLabel('Minuten').fill('90');
    await press(cockpit, 'Start');
    await deck.bringToFront();
    await expect(clock(deck)).toBeVisible();

    const covered: string[] = [];
    const ids = await deck.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => id));
    for (const [index, id] of ids.entries()) {
      if (index > 0) await deck.keyboard.press('PageDown');
      await expect(deck.locator('section.present')).toHaveId(id);
      const isPause = (await deck.locator('body').getAttribute('data-layout')) === 'pause';
      await expect(clock(deck)).toBeVisible({ visible: !isPause });
      covered.push(...(await deck.evaluate(textUnderTimer)));
    }
    expect(covered).toEqual([]);

    await deck.keyboard.press('b');
    await expect(clock(deck)).toBeHidden();
    await deck.keyboard.press('b');
    await expect(clock(deck)).toBeVisible();
    await deck.keyboard.press('o');
    await expect(clock(deck)).toBeHidden();
    await deck.keyboard.press('Escape');
    await deck.emulateMedia({ media: 'print' });
    await expect(clock(deck)).toBeHidden();
  });
});

/** Runs in the deck: every line of text on the slide that the timer touches. */
function textUnderTimer(): string[] {
  const timer = document.querySelector('main > deck-timer')?.getBoundingClientRect();
  const slide = document.querySelector('section.present');
  if (!timer || !slide || timer.width === 0) return [];
  const found: string[] = [];
  const roots: ParentNode[] = [slide];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isUnder = [...range.getClientRects()].some(
          (box) =>
            box.width > 2 && box.right > timer.left && box.left < timer.right && box.top < timer.bottom,
        );
        if (isUnder) found.push(`${slide.id}: ${node.textContent.trim()}`);
      }
    }
  }
  return found;
}
