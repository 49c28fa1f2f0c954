import type { Page } from 'playwright/test';
import { expect, goToSlide, setPhase, test } from './workshop.ts';

const view = (phone: Page) => phone.locator('expectations-review-phone');
const mark = (phone: Page, text: string, name: string) =>
  view(phone).getByRole('group', { name: text }).getByRole('radio', { name });
const send = (phone: Page) => view(phone).getByRole('button', { name: 'Verstuur', exact: true });

async function expectAtStart(phone: Page, ...texts: readonly string[]): Promise<void> {
  const asked = phone.locator('open-question-phone');
  for (const [index, text] of texts.entries()) {
    if (index > 0) await asked.getByRole('button', { name: 'Nog een antwoord' }).click();
    await asked.getByRole('textbox').last().fill(text);
  }
  await asked.getByRole('button', { name: /^Verstuur/ }).click();
  await expect(asked).toContainText('Bij de trainer');
}

test('each marks the own expectations of the start; the room sees numbers, the trainer takes home what is open', async ({
  trainer,
  joinedPhone,
}) => {
  const { cockpit, deck } = trainer;
  await goToSlide(trainer, 'verwachtingen');
  const [first, second, third] = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  await setPhase(trainer, 'Open');
  await expectAtStart(first, 'Zorgen durven benoemen', 'Weten wie ik bel');
  await expectAtStart(second, 'weten wie ik bel.');
  await setPhase(trainer, 'Getoond');
  await setPhase(trainer, 'Gesloten');

  await goToSlide(trainer, 'terugblik');
  const board = deck.locator('section.present expectations-review-board');
  const rows = board.locator('deck-rows .area .row');
  await expect(rows).toHaveText([/^\s*Weten wie ik bel\s*2\s*$/i, /^\s*Zorgen durven benoemen\s*$/]);
  await setPhase(trainer, 'Open');

  // One phone loses its network while it marks, and is loaded again before it sends.
  await mark(second, 'weten wie ik bel.', 'Nog niet').waitFor();
  await second.context().setOffline(true);
  await mark(second, 'weten wie ik bel.', 'Nog niet').check();
  await second.context().setOffline(false);
  await second.reload();
  await expect(mark(second, 'weten wie ik bel.', 'Nog niet')).toBeChecked();
  await expect(view(second)).toContainText('Nog niet verstuurd');
  await second.context().setOffline(true);
  await send(second).click();
  await expect(view(second)).toContainText('Op dit toestel');
  await mark(first, 'Zorgen durven benoemen', 'Ingelost').check();
  await mark(first, 'Weten wie ik bel', 'Deels').check();
  await send(first).click();
  // Who wrote nothing at the start may take one of the room's.
  await mark(third, 'Weten wie ik bel', 'Nog niet').check();
  await send(third).click();
  await expect(cockpit.locator('.count')).toContainText('2 van 3');
  await second.context().setOffline(false);
  await expect(view(second)).toContainText('Bij de trainer');
  await expect(cockpit.locator('.count')).toContainText('3 van 3');

  await expect(cockpit.getByRole('textbox', { name: 'Wat nog openstaat' })).toHaveValue(
    /^Nog niet ingelost\n- weten wie ik bel\.? \(2 keer\)\n\nDeels ingelost\n- weten wie ik bel\.?$/i,
  );
  await expect(board.locator('expectations-marks')).toHaveCount(0);
  await setPhase(trainer, 'Getoond');
  await expect(
    board.getByRole('img', { name: '0 keer ingelost, 1 keer deels, 2 keer nog niet' }),
  ).toBeVisible();
  await expect(
    board.getByRole('img', { name: '1 keer ingelost, 0 keer deels, 0 keer nog niet' }),
  ).toBeVisible();
  await expect(
    view(first).getByRole('img', { name: '0 keer ingelost, 1 keer deels, 2 keer nog niet' }),
  ).toBeVisible();
});

test('what the trainer hid at the start does not come back at the end', async ({ trainer, joinedPhone }) => {
  const { cockpit, deck } = trainer;
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  await setPhase(trainer, 'Open');
  await expectAtStart(phone, 'Iets met een naam', 'Durven vragen');
  await setPhase(trainer, 'Getoond');
  await cockpit.getByRole('button', { name: 'Verberg: Iets met een naam' }).click();
  await goToSlide(trainer, 'terugblik');
  await setPhase(trainer, 'Open');
  await mark(phone, 'Iets met een naam', 'Nog niet').check();
  await send(phone).click();
  await expect(cockpit.locator('.count')).toContainText('1 van 1');
  await setPhase(trainer, 'Getoond');
  const board = deck.locator('section.present expectations-review-board');
  await expect(board.locator('deck-rows .area .row')).toHaveText([/Durven vragen/]);
  await expect(board).not.toContainText('Iets met een naam');
});
