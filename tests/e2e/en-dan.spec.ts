import type { Locator, Page } from 'playwright/test';
import { expect, goToSlide, setPhase, type Trainer, test } from './workshop.ts';

const board = ({ deck }: Trainer): Locator => deck.locator('section.present en-dan-board');
const view = (phone: Page): Locator => phone.locator('en-dan-phone');
const desk = ({ cockpit }: Trainer): Locator => cockpit.locator('en-dan-desk');
const isOp = 'Een alleenstaande mama is op.';
const day = 'Ze krijgt de dag niet georganiseerd.';

/** Presses a key in the deck's window, as a trainer at the laptop does. */
async function press({ deck }: Trainer, key: string): Promise<void> {
  await deck.bringToFront();
  await deck.locator('body').press(key);
}

/** Thinks on from a fact, link after link, by keyboard alone. */
async function thinkOn(phone: Page, fact: string, ...links: readonly string[]): Promise<void> {
  await phone.getByRole('button', { name: `Begin een ketting bij: ${fact}` }).click();
  for (const link of links) {
    await phone.keyboard.type(link);
    await phone.keyboard.press('Enter');
  }
}

const choose = (phone: Page, number: number) =>
  phone.getByRole('radio', { name: String(number), exact: true }).check({ force: true });
const send = (phone: Page) => phone.getByRole('button', { name: 'Verstuur', exact: true }).click();
const show = (trainer: Trainer, name: string) =>
  board(trainer).getByRole('button', { name, exact: true }).click();

test('the case in three parts: facts in step, a phone without network, a reload, then beside now', async ({
  trainer,
  joinedPhone,
}) => {
  const [first, second] = [await joinedPhone(), await joinedPhone()] as const;
  await goToSlide(trainer, 'en-dan-1');

  // Facts come one by one: by Enter on the deck, by the button in the cockpit; on the wall and in every hand together.
  await expect(view(first)).toContainText('De trainer toont zo het eerste feit.');
  await press(trainer, 'Enter');
  for (const place of [board(trainer), view(first), view(second)]) {
    await expect(place.getByText(isOp).last()).toBeVisible();
    await expect(place.getByText(day).last()).not.toBeVisible();
  }
  await desk(trainer).getByRole('button', { name: 'Volgend feit' }).click();
  for (const place of [board(trainer), view(first), view(second)])
    await expect(place.getByText(day).last()).toBeVisible();
  // Arrows still turn the slides, and coming back finds the facts where they were.
  await press(trainer, 'ArrowRight');
  await expect(trainer.deck.locator('section.present')).not.toHaveAttribute('id', 'en-dan-1');
  await press(trainer, 'Enter');
  await press(trainer, 'ArrowLeft');
  await expect(desk(trainer)).toContainText('2 van 4 feiten op het scherm');

  await setPhase(trainer, 'Open');
  await second.getByRole('button', { name: `Begin een ketting bij: ${isOp}` }).waitFor();
  await second.context().setOffline(true);
  await thinkOn(first, day, 'Niemand maakt ontbijt', 'Hij heeft honger');
  await choose(first, 4);
  await send(first);
  await thinkOn(second, day, 'niemand  maakt ontbijt.', 'Hij huilt');
  await choose(second, 6);
  await send(second);
  await expect(view(second)).toContainText('Op dit toestel');
  await expect(board(trainer)).toContainText(/1\s*van\s*2/);
  // What is revealed meanwhile is there when the network is.
  await desk(trainer).getByRole('button', { name: 'Volgend feit' }).click();
  await expect(view(first).getByText('Ze heeft depressieve gedachten.').last()).toBeVisible();
  await expect(view(second).getByText('Ze heeft depressieve gedachten.').last()).not.toBeVisible();
  await second.context().setOffline(false);
  await expect(view(second)).toContainText('Bij de trainer');
  await expect(view(second).getByText('Ze heeft depressieve gedachten.').last()).toBeVisible();
  await expect(board(trainer)).toContainText(/2\s*van\s*2/);
  await expect(board(trainer)).not.toContainText('ontbijt');

  // Shown: one tree per child; the same thought is one branch, said twice.
  await press(trainer, 'e');
  const boy = board(trainer).locator('en-dan-trees .panel').first();
  await expect(boy.getByText('Niemand maakt ontbijt')).toHaveCount(1);
  await expect(boy.getByRole('img', { name: '2 keer' })).toHaveCount(2);
  for (const phone of [first, second]) await expect(view(phone)).toContainText('Hij huilt');
  await show(trainer, 'Cijfers');
  await expect(board(trainer).locator('deck-scale .now i')).toHaveCount(2);
  // Hidden in the cockpit, it goes from the wall and from the phones.
  await trainer.cockpit.getByRole('button', { name: /^Verberg: .*Hij huilt/ }).click();
  await show(trainer, 'Per kind');
  await expect(boy).not.toContainText('Hij huilt');
  await expect(view(first).locator('.tree').first()).not.toContainText('Hij huilt');

  await first.reload();
  await expect(first.getByRole('textbox').first()).toHaveValue('Niemand maakt ontbijt');
  await expect(first.getByRole('radio', { name: '4', exact: true })).toBeChecked();

  // Part two goes on from it.
  await goToSlide(trainer, 'en-dan-2');
  const partner = 'Hij ergert zich aan de kinderen.';
  await press(trainer, 'Enter');
  await press(trainer, 'Enter');
  await setPhase(trainer, 'Open');
  await first.getByRole('radio', { name: 'Meisje, 8 jaar' }).check({ force: true });
  await thinkOn(first, partner, 'Ze zegt niets meer op school');
  await choose(first, 8);
  await send(first);
  await expect(view(first)).toContainText('Bij de trainer');
  await setPhase(trainer, 'Getoond');
  await expect(board(trainer).locator('en-dan-trees')).toContainText('Niemand maakt ontbijt');
  await show(trainer, 'Cijfers');
  await expect(board(trainer).locator('deck-scale .now i')).toHaveCount(1);
  await expect(board(trainer).locator('deck-scale .before i')).toHaveCount(2);
  await show(trainer, 'Toen en nu');
  await show(trainer, 'Jongen, 3 jaar');
  await expect(board(trainer).getByRole('heading', { name: 'Vorig gesprek' })).toBeVisible();
  await expect(board(trainer).locator('.is-past')).toContainText('Hij heeft honger');
  await first.getByText('Wat jij vorige keer dacht').click();
  await expect(view(first)).toContainText(`${day} → Niemand maakt ontbijt → Hij heeft honger`);

  // Part three: the key lies on the wall only when the trainer opens it, and on no phone.
  await goToSlide(trainer, 'en-dan-3');
  const key = board(trainer).getByText('blauwe plekken bij mama zelf', { exact: false });
  await press(trainer, 'Enter');
  await expect(board(trainer).getByText('De cliënte, mama, heeft blauwe plekken.').last()).toBeVisible();
  await expect(key).not.toBeVisible();
  await desk(trainer).getByRole('button', { name: 'Open de sleutel op het scherm' }).click();
  await expect(key).toBeVisible();
  await expect(view(second).getByText('blauwe plekken bij mama zelf', { exact: false })).not.toBeVisible();
  await show(trainer, 'Sleutel');
  await expect(key).not.toBeVisible();
  await setPhase(trainer, 'Open');
  await thinkOn(second, 'De cliënte, mama, heeft blauwe plekken.', 'Misschien zag zij het gebeuren');
  await send(second);
  await expect(view(second)).toContainText('Bij de trainer');
  await setPhase(trainer, 'Getoond');
  await expect(board(trainer).locator('en-dan-trees')).toContainText('Misschien zag zij het gebeuren');
});

test('without phones the trainer thinks aloud on the wall, and a reload keeps it', async ({
  workshop,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${workshop.origin}/deck/#/en-dan-1`);
  await page.locator('html[data-deck-ready]').waitFor();
  const wall = page.locator('section.present en-dan-board');
  await page.keyboard.press('Enter');
  await wall.getByRole('button', { name: 'Intypen' }).click();
  for (const text of ['Ze staat niet op', 'Er is geen ontbijt']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(wall.locator('en-dan-trees')).toContainText('Er is geen ontbijt');
  // Typing never moved the beamer.
  await expect(page.locator('section.present')).toHaveAttribute('id', 'en-dan-1');
  await page.reload();
  await page.locator('html[data-deck-ready]').waitFor();
  await expect(wall.locator('en-dan-trees')).toContainText('Er is geen ontbijt');
});
