import type { Page } from 'playwright/test';
import { expect, test } from './workshop.ts';

const field = (phone: Page) => phone.getByLabel('De vier woorden');
const offers = (phone: Page) => phone.getByRole('group', { name: 'Bedoel je dit woord?' });

test('each of the four words is completed by a tap, whatever its place, and the field keeps the focus', async ({
  workshop,
  trainer,
  newPhone,
}) => {
  const phone = await newPhone({ viewport: { width: 360, height: 640 } });
  await phone.goto(workshop.origin);
  await field(phone).focus();
  const place = await phone.getByRole('button', { name: 'Doe mee' }).boundingBox();
  const words = trainer.words.split('-');
  for (const [index, word] of words.entries()) {
    const isShort = word.length < 4;
    await phone.keyboard.type(isShort ? `${word}-` : word.slice(0, 4));
    if (isShort) continue;
    if (word.length > 4) {
      const offer = offers(phone).getByRole('button', { name: word, exact: true });
      await expect(phone.getByRole('status')).toContainText(word);
      expect((await offer.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      // Nothing jumps from under a thumb when words are offered.
      expect(await phone.getByRole('button', { name: 'Doe mee' }).boundingBox()).toEqual(place);
      await offer.tap();
    } else if (index < 3) await phone.keyboard.type('-');
    await expect(field(phone)).toBeFocused();
    await expect(field(phone)).toHaveValue(words.slice(0, index + 1).join('-') + (index < 3 ? '-' : ''));
  }
  await phone.keyboard.press('Enter');
  await phone.locator('phone-room').waitFor();
});

test('with the keyboard alone: Tab to the word, Enter takes it, and typing goes on', async ({
  workshop,
  newPhone,
}) => {
  const phone = await newPhone();
  await phone.goto(workshop.origin);
  await field(phone).focus();
  await phone.keyboard.type('ZWA');
  await expect(offers(phone).getByRole('button')).toHaveText(['zwaan', 'zwaluw']);
  await expect(phone.getByRole('status')).toHaveText('Suggesties: zwaan, zwaluw');
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Tab');
  await phone.keyboard.press('Enter');
  await expect(field(phone)).toHaveValue('zwaluw-');
  await expect(field(phone)).toBeFocused();
  await expect(offers(phone)).toHaveCount(0);
  await phone.keyboard.type('pian');
  await expect(phone.getByRole('status')).toHaveText('Suggestie: piano');
  // What is wrong takes the place of what may be meant.
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('alert')).toContainText('“pian” kennen we niet. Bedoel je “piano”?');
  await expect(offers(phone)).toHaveCount(0);
});
