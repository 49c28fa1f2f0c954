import type { Page } from 'playwright/test';
import { answer, expect, goToSlide, setPhase, test } from './workshop.ts';

const view = (phone: Page) => phone.locator('open-question-phone');
const field = (phone: Page) => phone.getByRole('textbox', { name: /antwoord/i }).first();

/** The link in a phone's own QR, on this machine's own name. */
async function personalLink(phone: Page): Promise<string> {
  await phone.getByText('Verder op een ander toestel').click();
  const link = await phone
    .locator('phone-move deck-qr')
    .evaluate((element) => (element as HTMLElement & { text: string }).text);
  // A phone cannot reach the localhost of another machine.
  expect(new URL(link).hostname).not.toBe('localhost');
  return link.replace(new URL(link).origin, new URL(phone.url()).origin);
}

test('a participant goes on on another device, as the same one, and both stay in step', async ({
  trainer,
  joinedPhone,
  newPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const first = await joinedPhone();
  await setPhase(trainer, 'Open');
  await answer(first, 'durven vragen');
  const link = await personalLink(first);
  await expect(first.locator('phone-move input')).toHaveValue(/\/#w=[a-z-]+&t=[\w-]{43}$/);

  const second = await newPhone();
  await second.goto(link);
  await expect(field(second)).toHaveValue('durven vragen');
  expect(new URL(second.url()).hash).toBe('');
  await field(second).fill('durven luisteren');
  await second.getByRole('button', { name: /^Verstuur/ }).click();
  await expect(field(first)).toHaveValue('durven luisteren');
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
  await expect(trainer.cockpit.locator('.people')).toContainText('1 deelnemer');
  await expect(trainer.cockpit.locator('.answers li')).toHaveCount(1);

  await second.reload();
  await expect(field(second)).toHaveValue('durven luisteren');
});

test('a device that was somebody else loses nothing: what it had not sent arrives, and the link counts from then on', async ({
  workshop,
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const [first, second] = [await joinedPhone(), await joinedPhone()];
  await setPhase(trainer, 'Open');
  await answer(first, 'van de eerste');
  const link = await personalLink(first);
  await field(second).waitFor();
  await workshop.stop('SIGKILL');
  await expect(second.locator('.notices')).toContainText('Geen verbinding');
  await answer(second, 'nog niet verstuurd');
  await expect(view(second)).toContainText('Op dit toestel');

  const context = second.context();
  await second.close();
  await workshop.start();
  const again = await context.newPage();
  await again.goto(link);
  await expect(field(again)).toHaveValue('van de eerste');
  await expect(trainer.cockpit.locator('.answers')).toContainText('nog niet verstuurd');
  await expect(trainer.cockpit.locator('.count')).toContainText('2 van 2');
  await again.reload();
  await expect(field(again)).toHaveValue('van de eerste');

  // "Wis alles op dit toestel" means both.
  await again.getByText('Wat gebeurt er met wat je typt?').click();
  await again.getByRole('button', { name: 'Wis alles op dit toestel' }).click();
  await again.getByRole('button', { name: 'Ja, wis' }).click();
  await expect(again.getByLabel('De vier woorden')).toBeVisible();
});

test('a link that was cut is answered with one sentence, and leaves the address bar too', async ({
  workshop,
  trainer,
  newPhone,
}) => {
  for (const hash of [`#w=${trainer.words}&t=kort`, '#fiets-lamp-soep']) {
    const phone = await newPhone();
    await phone.goto(`${workshop.origin}/${hash}`);
    await expect(phone.getByRole('alert')).toHaveText(
      'Deze link klopt niet. Scan de code opnieuw, of typ de vier woorden.',
    );
    expect(new URL(phone.url()).hash).toBe('');
    await phone.getByLabel('De vier woorden').fill(trainer.words);
    await phone.getByRole('button', { name: 'Doe mee' }).click();
    await phone.locator('phone-room').waitFor();
  }
});
