import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, goToSlide, setPhase, test } from './workshop.ts';

const careButton = (phone: Page) => phone.getByRole('button', { name: 'Zorg', exact: true });
const sheet = (phone: Page) => phone.getByRole('dialog', { name: 'Even zorg nodig?' });
const hideButton = (phone: Page) =>
  phone.locator('.top').getByRole('button', { name: 'Verberg mijn scherm' });
const veil = (phone: Page) => phone.getByRole('button', { name: 'Terug naar de workshop' });
const calls = (cockpit: Page) => cockpit.locator('.care-calls li');
const numberOn = async (phone: Page) =>
  /nummer(?: is)?:? (\d{4})/.exec(await sheet(phone).innerText())?.[1] ?? '';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Runs in the phone: what of a page is not the line at the top, and yet lies under it where the page begins. */
function underTop(): string[] {
  scrollTo(0, 0);
  const line = document.querySelector('.top')?.getBoundingClientRect();
  if (!line) return ['no line at the top'];
  return [...document.querySelectorAll('.band, .notices > *, main, main *, .follow')].flatMap((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > line.top + 1 && top < line.bottom - 1
      ? [element.outerHTML.slice(0, 60)]
      : [];
  });
}

/** Runs in a page: all its text, through every shadow root, seen or not. */
function everyWord(): string {
  const words = (root: Node): string =>
    [...root.childNodes]
      .map((node) => {
        if (node instanceof Element && node.shadowRoot) return words(node.shadowRoot) + words(node);
        return node.nodeType === Node.TEXT_NODE ? node.textContent : words(node);
      })
      .join(' ');
  return words(document.body);
}

test('care is on every page, one tap away, and lies over nothing on 360 px', async ({
  trainer,
  newPhone,
  workshop,
}) => {
  const phone = await newPhone({ viewport: { width: 360, height: 640 } });
  await phone.goto(`${workshop.origin}/#${trainer.words}`);
  await phone.locator('phone-room').waitFor();
  for (const id of ['onthaal', 'stap-1', 'stap-1-wat-doe-je', 'verwachtingen', 'pauze']) {
    await goToSlide(trainer, id);
    if (id === 'verwachtingen') await setPhase(trainer, 'Open');
    await expect(careButton(phone)).toBeInViewport({ ratio: 1 });
    expect(await phone.evaluate(underTop), id).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth), id).toBe(360);
    const { height = 0, width = 0 } = (await careButton(phone).boundingBox()) ?? {};
    expect(Math.min(height, width), id).toBeGreaterThanOrEqual(47);
  }
  await goToSlide(trainer, 'stap-1-wat-doe-je');
  await phone.getByRole('button', { name: /^Stap\s1/ }).click();
  await phone.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(careButton(phone)).toBeInViewport({ ratio: 1 });
  await trainer.cockpit.getByRole('button', { name: 'Wis de sessie' }).click();
  await trainer.cockpit.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(phone.getByText('De trainer heeft de sessie gewist.')).toBeVisible();
  await careButton(phone).click();
  await expect(sheet(phone).getByRole('heading', { name: 'Even landen' })).toBeVisible();
});

test('the sheet: what helps, whom to turn to, that skipping is invisible; by keyboard too, and from a link in the text', async ({
  trainer,
  joinedPhone,
}) => {
  const phone = await joinedPhone();
  await goToSlide(trainer, 'verwachtingen');
  await careButton(phone).focus();
  await phone.keyboard.press('Enter');
  for (const text of [
    'Niemand ziet wie iets overslaat',
    'Zet je voeten stevig',
    'Adem 4 tellen in',
    'Liv of Tina',
    '1712',
  ])
    await expect(sheet(phone)).toContainText(text);
  expect(await violations(phone)).toEqual([]);
  await phone.keyboard.press('Escape');
  await expect(sheet(phone)).toBeHidden();
  await expect(careButton(phone)).toBeFocused();
  await goToSlide(trainer, 'onthaal');
  await phone.getByRole('link', { name: 'Zorg voor jezelf' }).click();
  await expect(sheet(phone)).toBeVisible();
  await phone.mouse.click(100, 10);
  await expect(sheet(phone)).toBeHidden();
});

test('one tap hides the page, also from a reload; one tap brings it back, where the room is by then', async ({
  trainer,
  joinedPhone,
}) => {
  const phone = await joinedPhone();
  await goToSlide(trainer, 'verwachtingen');
  await setPhase(trainer, 'Open');
  await phone.getByRole('textbox').fill('half getypt');
  await hideButton(phone).click();
  await expect(veil(phone)).toBeVisible();
  const seen = () =>
    phone.evaluate(() =>
      [0.02, 0.3, 0.6, 0.98].flatMap((x) =>
        [0.01, 0.4, 0.7, 0.99].map(
          (y) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.closest('dialog')?.className,
        ),
      ),
    );
  expect(await seen()).toEqual(Array(16).fill('veil'));
  await expect(veil(phone)).toContainText(/\d{1,2}\.\d\d/);
  expect(await violations(phone)).toEqual([]);
  await goToSlide(trainer, 'betekenis');
  expect(await seen()).toEqual(Array(16).fill('veil'));
  await phone.reload();
  await expect(veil(phone)).toBeVisible();
  expect(await seen()).toEqual(Array(16).fill('veil'));
  await veil(phone).click();
  await expect(phone.getByRole('heading', { name: 'Wat betekent de Kindreflex voor jullie?' })).toBeVisible();
  await goToSlide(trainer, 'verwachtingen');
  await expect(phone.getByRole('textbox')).toHaveValue('half getypt');
  await phone.reload();
  await expect(phone.getByRole('textbox')).toHaveValue('half getypt');
  await expect(veil(phone)).toBeHidden();
});

test('a quiet call reaches the cockpit and nothing else, also after a while without network', async ({
  trainer,
  joinedPhone,
}) => {
  const { cockpit, deck } = trainer;
  const [phone, other] = [await joinedPhone(), await joinedPhone()];
  await goToSlide(trainer, 'verwachtingen');
  await phone.context().setOffline(true);
  await careButton(phone).click();
  const number = await numberOn(phone);
  expect(number).toMatch(/^\d{4}$/);
  await sheet(phone).getByRole('button', { name: 'Ik heb even iemand nodig' }).click();
  await expect(sheet(phone)).toContainText('Op dit toestel');
  await expect(calls(cockpit)).toHaveCount(0);
  await phone.context().setOffline(false);
  await expect(sheet(phone)).toContainText('Bij de trainer');
  await expect(calls(cockpit)).toContainText(`Nummer ${number} heeft even iemand nodig.`);
  await sheet(phone).getByLabel('Waar ben je?').fill('aan de deur');
  await sheet(phone).getByRole('button', { name: 'Laat het weten' }).click();
  await expect(calls(cockpit)).toContainText('“aan de deur”');
  expect(await violations(cockpit)).toEqual([]);
  for (const page of [deck, other]) {
    const all = await page.evaluate(everyWord);
    expect(all.length).toBeGreaterThan(100);
    for (const secret of ['aan de deur', 'even iemand nodig', `ummer ${number}`])
      expect(all).not.toContain(secret);
  }

  await calls(cockpit)
    .getByRole('button', { name: `Gezien: nummer ${number}` })
    .click();
  await expect(calls(cockpit)).toHaveCount(0);
  await cockpit.reload();
  await expect(cockpit.locator('.people')).toBeVisible();
  await expect(calls(cockpit)).toHaveCount(0);

  // Taken back, and asked once more: a new call, which the trainer has not seen.
  await sheet(phone).getByRole('button', { name: 'Het hoeft niet meer' }).click();
  await expect(sheet(phone).getByRole('button', { name: 'Ik heb even iemand nodig' })).toBeFocused();
  await sheet(phone).getByRole('button', { name: 'Ik heb even iemand nodig' }).click();
  await expect(calls(cockpit)).toHaveCount(1);
  await phone.reload();
  await careButton(phone).click();
  await sheet(phone).getByRole('button', { name: 'Het hoeft niet meer' }).click();
  await expect(calls(cockpit)).toHaveCount(0);
});

test('the pause counts down to its hour on the beamer and on the phones alike', async ({
  trainer,
  joinedPhone,
}) => {
  const { deck } = trainer;
  const phone = await joinedPhone();
  const until = await deck.locator('deck-countdown').getAttribute('until');
  const [hour = 0, minute = 0] = (until ?? '').split('.').map(Number);
  // In the zone of the pages, which may not be that of this process.
  const now = await deck.evaluate(
    ([h = 0, m = 0]) => new Date(2026, 10, 26, h, m - 7, -30).getTime(),
    [hour, minute],
  );
  for (const page of [deck, phone]) await page.clock.setFixedTime(now);
  await goToSlide(trainer, 'pauze');
  for (const page of [deck, phone]) {
    const clock = page.locator('deck-countdown').getByRole('timer');
    await expect(clock).toHaveText('7:30');
    await expect(page.getByText(`We gaan verder om ${until} uur`, { exact: true })).toBeVisible();
  }
  const { width = 0 } = (await phone.locator('deck-countdown').boundingBox()) ?? {};
  expect(width).toBeGreaterThan(300);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await violations(phone)).toEqual([]);
});
