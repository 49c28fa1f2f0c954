import type { Locator, Page } from 'playwright/test';
import {
  answer,
  countDrafts,
  expect,
  goToSlide,
  setPhase,
  type Trainer,
  test,
  trainerLink,
} from './workshop.ts';

const board = ({ deck }: Trainer): Locator => deck.locator('section.present open-question-board');

test('phones join by the address of the QR and by typed words, and everybody is counted', async ({
  workshop,
  trainer,
  newPhone,
}) => {
  await goToSlide(trainer, 'doe-mee');
  const card = trainer.deck.locator('deck-join');
  await expect(card).toContainText(trainer.words.split('-')[0] ?? '');
  const address = await card.evaluate((element) => (element as HTMLElement & { url: string }).url);
  expect(new URL(address).hash).toBe(`#${trainer.words}`);

  const byQr = await newPhone();
  await byQr.goto(`${workshop.origin}/${new URL(address).hash}`);
  await expect(byQr.getByRole('heading', { name: 'Doe mee' })).toBeVisible();
  expect(new URL(byQr.url()).hash).toBe('');

  for (const typed of [
    trainer.words.replaceAll('-', ' ').toUpperCase(),
    `  ${trainer.words.replaceAll('-', ', ')} `,
  ]) {
    const phone = await newPhone();
    await phone.goto(workshop.origin);
    await phone.getByLabel('De vier woorden').fill(typed);
    await phone.getByRole('button', { name: 'Doe mee' }).click();
    await phone.locator('phone-room').waitFor();
  }
  await expect(card).toContainText('3');
  await expect(trainer.cockpit.locator('.people')).toContainText('3 deelnemers');
});

test('wrong words are answered with what to do, and the form keeps what was typed', async ({
  workshop,
  newPhone,
}) => {
  const phone = await newPhone();
  await phone.goto(workshop.origin);
  const field = phone.getByLabel('De vier woorden');
  await field.fill('xyzzyx');
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await expect(phone.getByRole('alert')).not.toBeEmpty();
  await expect(field).toHaveValue('xyzzyx');
});

test('answers are counted on the beamer, shown merged, and hidden by the trainer before and after', async ({
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phones = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  await setPhase(trainer, 'Open');
  const [first, second, third] = phones as [Page, Page, Page];
  await answer(first, 'Durven vragen');
  await expect(board(trainer)).toContainText(/1\s*van\s*3/);
  await answer(second, 'durven   vrágen.');
  await answer(third, 'iets dat verborgen blijft');
  await expect(board(trainer)).toContainText(/3\s*van\s*3/);
  // Nothing that was not shown is on the wall.
  await expect(board(trainer)).not.toContainText('verborgen blijft');

  await trainer.cockpit.getByRole('button', { name: 'Verberg: iets dat verborgen blijft' }).click();
  await trainer.deck.bringToFront();
  await trainer.deck.keyboard.press('e');
  await expect(board(trainer)).toContainText(/Durven vragen/i);
  await expect(board(trainer)).not.toContainText('verborgen blijft');
  await expect(first.locator('open-question-phone')).toContainText(/Durven vragen/i);
  await expect(first.locator('open-question-phone')).not.toContainText('verborgen blijft');

  await trainer.cockpit.getByRole('button', { name: /^Verberg: durven/i }).click();
  await expect(board(trainer)).not.toContainText(/Durven/i);
  await trainer.cockpit.getByRole('button', { name: /^Toon weer: durven/i }).click();
  await expect(board(trainer)).toContainText(/Durven vragen/i);
});

test('a reload on either side changes nothing', async ({ trainer, joinedPhone }) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  await setPhase(trainer, 'Open');
  await answer(phone, 'Leren luisteren');
  await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
  await phone.reload();
  await expect(phone.getByRole('textbox').first()).toHaveValue('Leren luisteren');
  await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
  await setPhase(trainer, 'Getoond');
  await trainer.deck.reload();
  await expect(board(trainer)).toContainText('Leren luisteren');
  await trainer.cockpit.reload();
  await expect(trainer.cockpit.locator('.answers')).toContainText('Leren luisteren');
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
});

test('what is half typed survives a reload and a rotation of the phone', async ({ trainer, joinedPhone }) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  await setPhase(trainer, 'Open');
  const field = phone.getByRole('textbox').last();
  await field.fill('half af');
  await phone.setViewportSize({ width: 844, height: 390 });
  await expect(field).toHaveValue('half af');
  await expect.poll(() => phone.evaluate(countDrafts)).toBe(1);
  await phone.reload();
  await expect(phone.getByRole('textbox').last()).toHaveValue('half af');
});

test('server killed in mid-exercise: what is typed meanwhile is kept, said so, and arrives', async ({
  workshop,
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phones = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  await setPhase(trainer, 'Open');
  const [first, second, third] = phones as [Page, Page, Page];
  await answer(first, 'voor de val');
  await expect(board(trainer)).toContainText(/1\s*van\s*3/);
  await workshop.stop('SIGKILL');
  await answer(second, 'tijdens de val');
  await expect(second.locator('open-question-phone')).toContainText('Op dit toestel');
  await expect(third.locator('.notices')).toContainText('Geen verbinding');
  await workshop.start();
  await answer(third, 'na de val');
  await expect(board(trainer)).toContainText(/3\s*van\s*3/);
  for (const phone of phones)
    await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
  // Deck and cockpit come back each in its own time; the one that shows, shows what it has.
  await expect(trainer.cockpit.locator('.count')).toContainText('3 van 3');
  await setPhase(trainer, 'Getoond');
  for (const text of ['voor de val', 'tijdens de val', 'na de val'])
    await expect(board(trainer)).toContainText(text);
});

test('a phone without network keeps its answer and sends it when it is back', async ({
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  await setPhase(trainer, 'Open');
  // The exercise is on the phone from the moment its slide comes up; what follows is without network.
  await phone.getByRole('textbox').waitFor();
  await phone.context().setOffline(true);
  await answer(phone, 'zonder netwerk');
  await expect(phone.locator('open-question-phone')).toContainText('Op dit toestel');
  await phone.context().setOffline(false);
  await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
  await expect(board(trainer)).toContainText(/1\s*van\s*1/);
});

test('who comes late lands on the current slide', async ({ trainer, joinedPhone }) => {
  await goToSlide(trainer, 'stap-2-wat-doe-je');
  const phone = await joinedPhone();
  await expect(phone.locator('article.slide h2')).toHaveText(
    await trainer.deck.locator('section.present h2').innerText(),
  );
  await goToSlide(trainer, 'stap-3');
  await expect(phone.locator('article.slide')).toContainText('rol als ouder');
});

test('answers typed by the trainer join those of the phones', async ({ trainer, joinedPhone }) => {
  await goToSlide(trainer, 'verwachtingen');
  const phone = await joinedPhone();
  await setPhase(trainer, 'Open');
  await answer(phone, 'van een telefoon');
  await trainer.deck.bringToFront();
  await board(trainer).getByRole('button', { name: 'Antwoord intypen' }).click();
  await board(trainer).getByRole('textbox').fill('van een blad papier');
  await trainer.deck.keyboard.press('Enter');
  await setPhase(trainer, 'Getoond');
  await expect(board(trainer)).toContainText('van een telefoon');
  await expect(board(trainer)).toContainText('van een blad papier');
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
});

test('deleting the session gives a receipt, and clears every phone', async ({ trainer, joinedPhone }) => {
  const phone = await joinedPhone();
  await trainer.cockpit.getByRole('button', { name: 'Wis de sessie' }).click();
  await trainer.cockpit.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(trainer.cockpit.locator('.message')).toContainText('Gewist op');
  await expect(phone.getByRole('heading', { name: 'De trainer heeft de sessie gewist.' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByLabel('De vier woorden')).toBeVisible();
});

test('the trainer’s laptop dies in mid-exercise: a phone with the trainer link has everything and goes on', async ({
  trainer,
  joinedPhone,
  newPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const [first, second] = [await joinedPhone(), await joinedPhone()];
  await setPhase(trainer, 'Open');
  await answer(first, 'blijft bewaard');
  await expect(first.locator('open-question-phone')).toContainText('Bij de trainer');
  const link = await trainerLink(trainer);
  await Promise.all([trainer.cockpit.context().close(), answer(second, 'terwijl hij uitviel')]);

  const takenUpAt = Date.now();
  const other = await newPhone();
  await other.goto(link);
  const answers = other.locator('.answers');
  await expect(answers).toContainText('blijft bewaard');
  await expect(answers).toContainText('terwijl hij uitviel');
  await expect(other.locator('.count')).toContainText('2 van 2');
  expect(new URL(other.url()).hash).toBe('');
  const phases = other.getByRole('group', { name: 'Toestand van de oefening' });
  await phases.getByRole('button', { name: 'Getoond' }).tap();
  for (const phone of [first, second]) {
    await expect(phone.locator('open-question-phone')).toContainText('Wat de groep zei');
    await expect(phone.locator('open-question-phone')).toContainText('terwijl hij uitviel');
  }
  expect(Date.now() - takenUpAt).toBeLessThan(30_000);

  // And on to the next exercise, all of it under a thumb.
  await other.getByRole('button', { name: 'Volgende' }).tap();
  await expect(first.locator('article.slide')).toContainText('Wat betekent de Kindreflex voor jullie?');
  await phases.getByRole('button', { name: 'Open', exact: true }).tap();
  await answer(first, 'een gewoonte');
  await expect(answers).toContainText('een gewoonte');
  await expect(first.locator('open-question-phone')).toContainText('Bij de trainer');
  const width = await other.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing of the cockpit lies beside the screen').toBe(390);
});
