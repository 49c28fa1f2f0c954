import type { Page } from 'playwright/test';
import { expect, goToSlide, test } from './workshop.ts';

const openPanel = async (cockpit: Page) => {
  await cockpit.getByRole('heading', { name: 'Kleine groepen' }).click();
  return cockpit.locator('groups-panel');
};

test('groups by chance are of the size that was asked, on every phone, and a late-comer lands in the smallest', async ({
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const phones = [await joinedPhone(), await joinedPhone(), await joinedPhone(), await joinedPhone()];
  const panel = await openPanel(trainer.cockpit);
  await expect(trainer.cockpit.locator('.people')).toContainText('4 deelnemers');
  await panel.getByLabel('Met ongeveer').fill('2');
  await panel.getByRole('button', { name: 'Maak groepen' }).click();
  await expect(panel).toContainText('2 groepen');
  for (const phone of phones)
    await expect(phone.locator('.group')).toContainText(/Groep [12] Jij bent nummer \d{4}/);
  await expect(panel.locator('.group-list > li').filter({ hasText: '2 deelnemers' })).toHaveCount(2);
  const late = await joinedPhone();
  await expect(late.locator('.group')).toContainText(/Groep [12]/);
  await expect(panel.locator('.group-list > li').filter({ hasText: '3 deelnemers' })).toHaveCount(1);
});

test('the trainer moves somebody by hand, and ends the groups', async ({ trainer, joinedPhone }) => {
  const [first, second] = [await joinedPhone(), await joinedPhone()];
  const panel = await openPanel(trainer.cockpit);
  await expect(trainer.cockpit.locator('.people')).toContainText('2 deelnemers');
  await panel.getByLabel('Met ongeveer').fill('1');
  await panel.getByRole('button', { name: 'Maak groepen' }).click();
  for (const phone of [first, second]) await expect(phone.locator('.group')).toContainText('Groep');
  const [, number = ''] = /nummer (\d{4})/.exec(await first.locator('.group').innerText()) ?? [];
  const other = (await second.locator('.group strong').innerText()).trim();
  await panel.getByLabel(`Nr. ${number}`).selectOption({ label: other });
  await expect(first.locator('.group')).toContainText(other);
  await panel.getByRole('button', { name: 'Hef de groepen op' }).click();
  for (const phone of [first, second]) await expect(phone.locator('.group')).toHaveCount(0);
});

test('by table: each phone says its table, and the groups follow that', async ({ trainer, joinedPhone }) => {
  const phones = [await joinedPhone(), await joinedPhone(), await joinedPhone()];
  const panel = await openPanel(trainer.cockpit);
  await expect(trainer.cockpit.locator('.people')).toContainText('3 deelnemers');
  await panel.getByLabel('Aantal tafels').fill('2');
  await panel.getByRole('button', { name: 'Vraag de tafel' }).click();
  for (const [index, phone] of phones.entries()) {
    const question = phone.getByRole('group', { name: 'Aan welke tafel zit je?' });
    const table = question.getByRole('button', { name: index === 0 ? '1' : '2' });
    await table.click();
    await expect(table).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(panel).toContainText('3 van 3 kozen hun tafel');
  await panel.getByRole('button', { name: 'Verdeel per tafel' }).click();
  for (const [index, phone] of phones.entries())
    await expect(phone.locator('.group')).toContainText(index === 0 ? 'Tafel 1' : 'Tafel 2');
});

test('a size that cannot be is answered with what can', async ({ trainer, joinedPhone }) => {
  await joinedPhone();
  const panel = await openPanel(trainer.cockpit);
  await panel.getByLabel('Met ongeveer').fill('0');
  await panel.getByRole('button', { name: 'Maak groepen' }).press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('Typ een getal van 1 tot 12.');
});
