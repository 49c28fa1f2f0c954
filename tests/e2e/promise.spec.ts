import { expect, test } from './workshop.ts';

/** What is promised stands on the page before anybody types, not behind something to open. */
const promise =
  /^Einde om \d{1,2}\.\d\d\suur\. Alles wordt gewist op [a-z]+ \d{1,2} [a-z]+ om \d{1,2}\.\d\d\suur\.$/;

test('a phone says when it ends and when all is deleted: while waiting, and before an exercise is open', async ({
  page: cockpit,
  workshop,
  newPhone,
}) => {
  await cockpit.goto(workshop.link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  const words = await cockpit.locator('.words').innerText();
  const phone = await newPhone({ viewport: { width: 360, height: 640 } });
  await phone.goto(`${workshop.origin}/#${words.trim()}`);

  await expect(phone.getByRole('heading', { name: 'Je bent binnen. De trainer begint zo.' })).toBeVisible();
  await expect(phone.getByText(promise)).toBeInViewport();

  await cockpit.getByLabel('Ga naar dia').selectOption('verwachtingen');
  await expect(phone.getByRole('button', { name: 'Begint zo' })).toBeVisible();
  await expect(phone.getByText(promise)).toBeInViewport();
  await cockpit.getByRole('button', { name: 'Open', exact: true }).click();
  const [line, field] = [
    await phone.getByText(promise).boundingBox(),
    await phone.getByRole('textbox').boundingBox(),
  ];
  expect(line?.y ?? Infinity, 'the line stands above the field').toBeLessThan(field?.y ?? 0);

  // Where nothing can be typed there is nothing to promise.
  await cockpit.getByLabel('Ga naar dia').selectOption('stap-2-wat-doe-je');
  await expect(phone.getByText(promise)).toHaveCount(0);
});
