/** What a room does with each exercise, from open to closed; for tests that go through the whole day. */
import type { Page } from 'playwright/test';
import { answer, expect, goToSlide, setPhase, type Trainer } from './workshop.ts';

/** Called in each state of an exercise, to look at the pages. */
export type Look = (state: string) => Promise<void>;
const unseen: Look = async () => {};

/** All do the same thing at the same time, as a room does. */
export const all = (phones: readonly Page[], act: (phone: Page, index: number) => Promise<unknown>) =>
  Promise.all(phones.map(act));
export const everybody = (trainer: Trainer, phones: readonly Page[], count = phones.length) =>
  expect(trainer.cockpit.locator('.exercise .count')).toContainText(`${count} van ${phones.length}`, {
    timeout: 30_000,
  });
export const wall = ({ deck }: Trainer) => deck.locator('section.present');

/** An open question from open to shown; the group's most said word is on the wall. */
export async function ask(
  trainer: Trainer,
  phones: readonly Page[],
  slide: string,
  said: string,
  look = unseen,
): Promise<void> {
  await goToSlide(trainer, slide);
  await setPhase(trainer, 'Open');
  await all(phones, (phone, index) => answer(phone, index % 2 === 0 ? said : `${said} ${index}`));
  await everybody(trainer, phones);
  await look(`${slide}, open`);
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer)).toContainText(said);
  await look(`${slide}, shown`);
  await setPhase(trainer, 'Gesloten');
}

/** One link of a chain at a fact, and a number; sent. */
async function thinkOn(phone: Page, fact: string, link: string, number: number): Promise<void> {
  await phone.getByRole('button', { name: `Begin een ketting bij: ${fact}` }).click();
  await phone.keyboard.type(link);
  await phone.keyboard.press('Enter');
  await phone.getByRole('radio', { name: String(number), exact: true }).check({ force: true });
  await phone.getByRole('button', { name: 'Verstuur', exact: true }).click();
}

export async function thinkTogether(
  trainer: Trainer,
  phones: readonly Page[],
  part: number,
  fact: string,
  look = unseen,
): Promise<void> {
  await goToSlide(trainer, `en-dan-${part}`);
  await trainer.cockpit.locator('en-dan-desk').getByRole('button', { name: 'Eerste feit' }).click();
  await setPhase(trainer, 'Open');
  await all(phones, (phone, index) =>
    thinkOn(phone, fact, `Gevolg ${index % 3} van deel ${part}`, (index % 9) + 1),
  );
  await everybody(trainer, phones);
  await look(`en-dan-${part}, open`);
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer).locator('en-dan-trees')).toContainText(`Gevolg 0 van deel ${part}`);
  await look(`en-dan-${part}, shown`);
  await setPhase(trainer, 'Gesloten');
}

export async function addFactor(phone: Page, text: string): Promise<void> {
  const view = phone.locator('risk-table-phone');
  await view.getByRole('radio', { name: /^Gezin/ }).check();
  await view.getByRole('textbox', { name: 'Zelf toevoegen' }).fill(text);
  await view.getByRole('button', { name: 'Voeg toe' }).click();
  await view.getByRole('button', { name: /^Verstuur/ }).click();
}

export async function write(
  phone: Page,
  text: string,
  nature?: 'feit' | 'oordeel' | 'vermoeden',
): Promise<void> {
  await phone.locator('.is-here').getByRole('button', { name: 'Schrijf erbij' }).click();
  await phone.getByRole('textbox').fill(text);
  if (nature) await phone.locator('label').filter({ hasText: nature }).first().click();
  await phone.getByRole('button', { name: 'Zet erbij' }).click();
}

/** Chairs, and a few steps led from the cockpit. */
export async function play(
  trainer: Trainer,
  phones: readonly Page[],
  slide: string,
  look = unseen,
): Promise<void> {
  await goToSlide(trainer, slide);
  await setPhase(trainer, 'Open');
  const roles = ['Hulpverlener', 'Cliënt', 'Observator'];
  await all(phones, async (phone, index) => {
    await phone.getByRole('button', { name: new RegExp(`^${roles[index % 3]}`) }).click();
    await expect(phone.getByRole('button', { name: /jouw stoel/ })).toBeVisible();
  });
  await look(`${slide}, chairs`);
  const next = trainer.cockpit.locator('role-play-desk button.main');
  for (const step of ['Rol lezen', 'Spelen']) {
    await next.click();
    await all(phones, (phone) =>
      expect(phone.getByRole('heading', { name: step, exact: true })).toBeVisible(),
    );
    await look(`${slide}, ${step}`);
  }
  await setPhase(trainer, 'Getoond');
  await look(`${slide}, shown`);
  await setPhase(trainer, 'Gesloten');
}
