import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { drawFamily, fingers, focusedIn, inWords, keptOn, keyboard, wanted } from './genogram-hands.ts';
import { expect, phoneScreen, test, type Workshop } from './workshop.ts';

const open = async (page: Page, { origin }: Workshop) => {
  await page.goto(`${origin}/genogram/`);
  await page.getByRole('button', { name: 'Teken het genogram' }).waitFor();
};
const keptInWords = async (page: Page) => inWords((await keptOn(page)) ?? '{}');
const persons = (page: Page) => page.locator('genogram-canvas [data-person]');
const header = (page: Page) => page.getByRole('banner');
const notice = (page: Page) => page.locator('.notice');
const menu = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name, exact: true }).click();
};
const openFile = async (page: Page, name: string, text: string) => {
  const choosing = page.waitForEvent('filechooser');
  await menu(page, 'Open een bestand');
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

test.describe('the same family', () => {
  test('by touch on a phone', async ({ workshop, newPhone }) => {
    test.setTimeout(120_000);
    const phone = await newPhone();
    await open(phone, workshop);
    await drawFamily(fingers(phone, 'genogram-canvas'));
    expect(await keptInWords(phone)).toEqual(wanted);
  });

  test('in sentences only', async ({ workshop, newPhone }) => {
    test.setTimeout(120_000);
    const phone = await newPhone();
    await open(phone, workshop);
    const hands = fingers(phone, 'genogram-sentences');
    await drawFamily({
      ...hands,
      press: async (role, name) => {
        await hands.press(role, name);
        if (name === 'Teken het genogram') await hands.press('button', 'Gezin in zinnen');
      },
    });
    await expect(phone.locator('genogram-canvas')).toHaveCount(0);
    expect(await keptInWords(phone)).toEqual(wanted);
  });

  test('by keyboard only', async ({ workshop, page }) => {
    test.setTimeout(180_000);
    await open(page, workshop);
    await drawFamily(keyboard(page));
    expect(await keptInWords(page)).toEqual(wanted);
  });
});

test.describe('on this device', () => {
  /** A small family, by the three questions. */
  const start = async (page: Page, workshop: Workshop) => {
    await open(page, workshop);
    await page.getByRole('textbox', { name: 'Afkorting' }).fill('Mama');
    await page.getByRole('radio', { name: 'gehuwd' }).check();
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await page.getByRole('button', { name: 'Teken het genogram' }).click();
    await expect(persons(page)).toHaveCount(4);
  };

  test('what was drawn, and half typed, is there after a reload', async ({ workshop, page }) => {
    await start(page, workshop);
    await page.getByRole('button', { name: 'Bewerk' }).click();
    await page.getByRole('textbox', { name: 'Afkorting' }).fill('Mams');
    await page.reload();
    await expect(persons(page)).toHaveCount(4);
    await expect(page.getByRole('button', { name: /^Mams,/ })).toBeVisible();
  });

  test('back closes the tab that was opened for it, and goes to the start elsewhere', async ({
    workshop,
    page,
  }) => {
    await page.goto(workshop.origin);
    const opening = page.waitForEvent('popup');
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: './genogram/', target: '_blank', textContent: 'genogram' });
      document.body.append(link);
      link.click();
    });
    const tab = await opening;
    const back = tab.getByRole('button', { name: 'Terug' });
    await back.waitFor();
    // The tab may be gone before it can say that it was clicked.
    await Promise.all([tab.waitForEvent('close'), back.click().catch(() => {})]);
    await start(page, workshop);
    await page.getByRole('button', { name: 'Terug' }).first().click();
    await expect(page).toHaveURL(`${workshop.origin}/`);
    expect(await keptOn(page)).not.toBeNull();
  });

  test('the focus is never lost: out of a sheet, of the legend, and of who was removed', async ({
    workshop,
    page,
  }) => {
    await start(page, workshop);
    await page.getByRole('button', { name: /^Kind 1/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Kind 1/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Kind 1/ })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(persons(page)).toHaveCount(3);
    expect(await page.evaluate(focusedIn)).toMatchObject({ kind: 'person' });
    // What may not be done is said where everybody sees it.
    await page.getByRole('button', { name: /^Mama,/ }).focus();
    await page.keyboard.press('Delete');
    await expect(page.locator('genogram-panel')).toContainText('Kies eerst een andere indexpersoon');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Legende' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('button', { name: 'Sluit' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Legende' })).toBeFocused();
    await page.getByRole('button', { name: 'Gezin in zinnen' }).click();
    const sentence = page.getByRole('button', { name: /^Indexpersoon/ });
    await sentence.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Mama/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sentence).toBeFocused();
  });

  test('steps go back and forward, with buttons and keys', async ({ workshop, page }) => {
    await start(page, workshop);
    await page.getByRole('button', { name: /^Mama/ }).focus();
    await page.keyboard.press('b');
    await expect(persons(page)).toHaveCount(7);
    await header(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(persons(page)).toHaveCount(4);
    await expect(page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await expect(persons(page)).toHaveCount(7);
    await persons(page).first().focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Teken het genogram' }).waitFor();
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await expect(persons(page)).toHaveCount(4);
    // Delete at once, and the way back is on the screen.
    await page.getByRole('button', { name: /^Kind 1/ }).focus();
    await page.keyboard.press('Delete');
    await expect(persons(page)).toHaveCount(3);
    await page.getByText('is verwijderd').locator('..').getByRole('button').click();
    await expect(persons(page)).toHaveCount(4);
  });

  test('a file holds it all and opens again; a newer one is refused and nothing is lost', async ({
    workshop,
    page,
    newPhone,
  }) => {
    await start(page, workshop);
    const saving = page.waitForEvent('download');
    await menu(page, 'Bewaar als bestand');
    const text = await readFile(await (await saving).path(), 'utf8');
    const other = await newPhone();
    await open(other, workshop);
    await openFile(other, 'familie.json', text);
    await expect(persons(other)).toHaveCount(4);
    await expect.poll(() => keptOn(other)).not.toBeNull();
    expect(inWords((await keptOn(other)) ?? '')).toEqual(inWords(text));

    for (const [name, spoiled, said] of [
      ['newer', text.replace('"version": 1', '"version": 2'), 'nieuwere versie'],
      ['hostile', text.replace('"version"', '"__proto__": {"x": 1}, "version"'), '__proto__'],
      ['damaged', text.slice(0, 200), 'beschadigd'],
      ['huge', 'x'.repeat(5_000_000), 'te groot'],
    ] as const) {
      await openFile(other, `${name}.json`, spoiled);
      await expect(notice(other), name).toContainText(said);
      await expect(persons(other)).toHaveCount(4);
    }
    await openFile(other, 'familie.json', text);
    await expect(notice(other)).toHaveCount(0);
  });

  test('opening a file is one step: what stood here comes back', async ({ workshop, page }) => {
    await start(page, workshop);
    await expect.poll(() => keptOn(page)).not.toBeNull();
    const text = (await keptOn(page)) ?? '';
    await menu(page, 'Nieuw genogram');
    await page.getByRole('button', { name: 'Open een bewaard bestand' }).waitFor();
    await header(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(persons(page)).toHaveCount(4);
    await openFile(page, 'leeg.json', text.replaceAll('Mama', 'Tante'));
    await expect(page.getByRole('button', { name: /^Tante,/ })).toBeVisible();
    await header(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.getByRole('button', { name: /^Mama,/ })).toBeVisible();
  });

  test('a picture has ink and letters in it, a drawing stands on its own', async ({ workshop, page }) => {
    await start(page, workshop);
    for (const [name, type] of [
      ['Bewaar als afbeelding', 'png'],
      ['Bewaar als tekening (SVG)', 'svg'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await menu(page, name);
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^genogram-\\d{4}-\\d\\d-\\d\\d\\.${type}$`));
      expect((await readFile(await download.path())).length).toBeGreaterThan(10_000);
    }
  });

  test('on paper stand the drawing, the legend and the sentences, on their side', async ({
    workshop,
    page,
  }) => {
    await start(page, workshop);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('genogram-sheet svg[role=img]')).toBeVisible();
    await expect(page.locator('genogram-sheet')).toContainText('Indexpersoon: Mama');
    await expect(page.locator('genogram-editor')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('genogram-sheet')).toHaveCount(0);
  });

  test('everything is wiped after a yes, in other tabs too, and does not come back', async ({
    workshop,
    page,
  }) => {
    await start(page, workshop);
    const other = await page.context().newPage();
    await other.goto(`${workshop.origin}/genogram/`);
    await expect(persons(other)).toHaveCount(4);
    await menu(page, 'Wis alles op dit toestel');
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await expect(persons(page)).toHaveCount(4);
    await menu(page, 'Wis alles op dit toestel');
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    for (const tab of [page, other]) {
      await tab.getByRole('button', { name: 'Teken het genogram' }).waitFor();
      await expect(notice(tab)).toContainText('Alles van het genogram is van dit toestel gewist');
      await tab.keyboard.press('Control+z');
    }
    await other.reload();
    await other.getByRole('button', { name: 'Teken het genogram' }).waitFor();
    expect(await keptOn(page)).toBeNull();
  });

  test('two tabs: the later edit shows in both, and the earlier one is a step back', async ({
    workshop,
    page,
  }) => {
    await start(page, workshop);
    await expect.poll(() => keptOn(page)).not.toBeNull();
    const other = await page.context().newPage();
    await other.goto(`${workshop.origin}/genogram/`);
    await other.getByRole('button', { name: /^Mama,/ }).focus();
    await other.keyboard.press('b');
    await expect(persons(page)).toHaveCount(7);
    await expect(notice(page)).toContainText('in een ander tabblad veranderd');
    await header(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(persons(other)).toHaveCount(4);
  });

  test('what cannot be read is set apart, and said', async ({ workshop, page }) => {
    await start(page, workshop);
    await expect.poll(() => keptOn(page)).not.toBeNull();
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kindreflex-genogram');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('genograms', 'readwrite');
      transaction.objectStore('genograms').put('{"version": 1, "persons": [', 'mine');
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    });
    await page.reload();
    await expect(notice(page)).toContainText('niet te lezen');
    const keys = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kindreflex-genogram');
        request.onsuccess = () => resolve(request.result);
      });
      return new Promise<IDBValidKey[]>((resolve) => {
        const request = database.transaction('genograms').objectStore('genograms').getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
    });
    expect(keys).toEqual([expect.stringMatching(/^damaged /)]);
  });

  test('a device that refuses to keep says so, and drawing goes on', async ({ workshop, page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await start(page, workshop);
    await expect(notice(page)).toContainText('kan het genogram niet bewaren');
    await page.getByRole('button', { name: /^Mama,/ }).focus();
    await page.keyboard.press('b');
    await expect(persons(page)).toHaveCount(7);
  });
});

test('fingers move and zoom the drawing; who moved it pressed nobody', async ({ workshop, newPhone }) => {
  const phone = await newPhone();
  await open(phone, workshop);
  await phone.getByRole('radio', { name: '2', exact: true }).tap();
  await phone.getByRole('button', { name: 'Teken het genogram' }).tap();
  await phone.getByRole('button', { name: 'Sluit' }).tap();
  const touch = await phone.context().newCDPSession(phone);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const view = async () => {
    const box = await phone.locator('genogram-canvas svg[role=group]').getAttribute('viewBox');
    const [x = 0, y = 0, width = 0] = (box ?? '').split(' ').map(Number);
    return { x, y, scale: 390 / width };
  };
  const middle = await phone.locator('genogram-canvas [data-person]').first().boundingBox();
  const [x, y] = [(middle?.x ?? 0) + 20, (middle?.y ?? 0) + 20];
  const before = await view();
  await send('touchStart', [x, y]);
  await send('touchMove', [x + 40, y + 30]);
  await send('touchMove', [x + 60, y + 30]);
  await send('touchEnd');
  const moved = await view();
  expect(moved.scale).toBeCloseTo(before.scale);
  expect((before.x - moved.x) * moved.scale).toBeCloseTo(60, 0);
  expect((before.y - moved.y) * moved.scale).toBeCloseTo(30, 0);
  await expect(phone.locator('genogram-panel')).toHaveCount(0);

  await send('touchStart', [150, 400], [250, 400]);
  await send('touchMove', [125, 400], [275, 400]);
  await send('touchMove', [100, 400], [300, 400]);
  await send('touchEnd');
  expect((await view()).scale).toBeCloseTo(2 * before.scale, 1);
  await expect(phone.locator('genogram-panel')).toHaveCount(0);

  // Twice on a place where nobody stands.
  await phone.touchscreen.tap(30, 760);
  await phone.touchscreen.tap(30, 760);
  expect(await view()).toEqual(before);
  await phone.getByRole('button', { name: 'Vergroot' }).tap();
  expect((await view()).scale).toBeGreaterThan(before.scale);
  await phone.getByRole('button', { name: 'Pas in beeld' }).tap();
  expect(await view()).toEqual(before);
  // The page itself did not move.
  expect(await phone.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
});

test('nothing of it leaves: not in a request, not over a socket, not while a session runs beside it', async ({
  workshop,
  joinedPhone,
  complaints,
}) => {
  const phone = await joinedPhone();
  const page = await phone.context().newPage();
  const sent: string[] = [];
  const secret = 'Xylofoon';
  phone.context().on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  for (const one of [phone, page])
    one.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  // The part that makes pictures comes by itself, so that nothing has to be fetched when it is needed.
  const whole = page.waitForResponse(/\/assets\/export-/);
  const response = await page.goto(`${workshop.origin}/genogram/`);
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  await (await whole).finished();
  await page.getByRole('textbox', { name: 'Afkorting' }).fill(secret);
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Teken het genogram' }).click();
  await expect(persons(page)).toHaveCount(4);
  const saving = page.waitForEvent('download');
  await menu(page, 'Bewaar als afbeelding');
  await saving;
  await expect.poll(() => keptOn(page)).toContain(secret);
  await page.context().setOffline(false);
  const refused = await page.evaluate(() =>
    fetch('/api/server').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  expect(complaints.splice(0)).toContainEqual(expect.stringContaining('"connect-src'));
  expect(sent.filter((text) => text.includes(secret) || text.includes('/api/'))).toEqual([]);
});

test('no state of the page has an axe violation', async ({ workshop, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(phoneScreen.viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const check = async (state: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found, state).toEqual([]);
  };
  await open(page, workshop);
  await check('start');
  await page.getByRole('textbox', { name: 'Afkorting' }).fill('Mama');
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await page.getByRole('button', { name: 'Teken het genogram' }).click();
  await check('panel');
  await page.getByRole('button', { name: 'Bewerk' }).click();
  await check('form');
  await page.keyboard.press('Escape');
  await check('drawing');
  await page.getByRole('button', { name: 'Legende' }).click();
  await check('legend');
  await page.getByRole('button', { name: 'Gezin in zinnen' }).click();
  await check('sentences');
  await page.getByRole('button', { name: 'Menu' }).click();
  await check('menu');
  await page.getByRole('button', { name: 'Titel' }).click();
  await check('title');
});
