import { expect, test } from './workshop.ts';

/** The deck without a session, as on a trainer's laptop without phones. */
test.use({ viewport: { width: 1920, height: 1080 } });

test.beforeEach(async ({ page, workshop }) => {
  await page.goto(`${workshop.origin}/deck/`);
  await page.locator('html[data-deck-ready]').waitFor();
});

const present = 'section.present';

test('the deck fills the screen, and its first slide is the title', async ({ page }) => {
  const box = await page.locator('.reveal').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  await expect(page.locator(present)).toHaveAttribute('data-layout', 'title');
});

test('arrows, space and a clicker walk through the deck; the address names the slide', async ({ page }) => {
  const ids = await page.locator('.slides > section').evaluateAll((sections) => sections.map(({ id }) => id));
  for (const [index, key] of ['ArrowRight', ' ', 'PageDown'].entries()) {
    await page.keyboard.press(key);
    await expect(page.locator(present)).toHaveId(ids[index + 1] ?? '');
  }
  await page.keyboard.press('PageUp');
  await expect(page.locator(present)).toHaveId(ids[2] ?? '');
  await expect(page).toHaveURL(new RegExp(`#/${ids[2]}$`));
});

test('an address with a slide id opens that slide, and a stone of the route leads to its step', async ({
  page,
  workshop,
}) => {
  await page.goto(`${workshop.origin}/deck/#/stap-2-wat-doe-je`);
  await page.reload();
  await expect(page.locator(present)).toHaveId('stap-2-wat-doe-je');
  await page
    .locator(present)
    .getByRole('link', { name: /^Stap\s4/ })
    .click();
  await expect(page.locator(present)).toHaveId('stap-4');
});

test('the overview opens with O and closes with Escape', async ({ page }) => {
  await page.keyboard.press('o');
  await expect(page.locator('.reveal')).toHaveClass(/overview/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
});

test('typing in a field inside a shadow root never moves or blanks the beamer', async ({ page }) => {
  await page.goto(`${page.url().split('#')[0]}#/verwachtingen`);
  await expect(page.locator(present)).toHaveId('verwachtingen');
  const field = page.locator(present).getByRole('textbox').first();
  await field.click();
  await page.keyboard.type('b.no e p');
  await page.keyboard.press('ArrowRight');
  await expect(field).toHaveValue('b.no e p');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused|overview/);
  await expect(page.locator(present)).toHaveId('verwachtingen');
});

test('a clicker still works after a click on a button', async ({ page }) => {
  await page.mouse.move(900, 500);
  await page.getByRole('toolbar').getByRole('button', { name: 'Volgende dia' }).click();
  const id = await page.locator(present).getAttribute('id');
  await page.keyboard.press('PageDown');
  await expect(page.locator(present)).not.toHaveId(id ?? '');
});

test('one key leads an exercise through its phases', async ({ page }) => {
  await page.goto(`${page.url().split('#')[0]}#/verwachtingen`);
  const board = page.locator(`${present} open-question-board`);
  for (const phase of ['open', 'shown', 'shut']) {
    await page.keyboard.press('e');
    await expect(board).toHaveJSProperty('phase', phase);
  }
  await page.keyboard.press('Shift+E');
  await expect(board).toHaveJSProperty('phase', 'shown');
});

test('a 4K beamer is filled', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect.poll(async () => (await page.locator(present).boundingBox())?.width).toBe(3840);
});

test('no slide overflows, and none has text under 28 px', async ({ page }) => {
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode, slide: HTMLElement) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 2 && box.height > 2 && getComputedStyle(element).visibility !== 'hidden';
        if (text && isSeen && !element.closest('style, script')) {
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          if (size < 28) found.push(`${slide.id}: ${size}px “${element.textContent?.trim().slice(0, 30)}”`);
          const frame = slide.getBoundingClientRect();
          if (box.bottom > frame.bottom + 1 || box.right > frame.right + 1) {
            found.push(`${slide.id}: “${element.textContent?.trim().slice(0, 30)}” runs off the slide`);
          }
        }
        // Scenery is no text: the numbers on far stones are drawn small.
        if (element.shadowRoot && element.ariaHidden !== 'true') walk(element.shadowRoot, slide);
      }
    };
    for (const section of document.querySelectorAll<HTMLElement>('.slides > section')) {
      section.style.display = 'block';
      section.hidden = false;
      walk(section, section);
      if (section.scrollHeight > 1081 || section.scrollWidth > 1921) {
        found.push(`${section.id}: ${section.scrollWidth} × ${section.scrollHeight}`);
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('a deck that opens joins where the trainer goes at that moment, and undoes nothing', async ({
  page: cockpit,
  workshop,
}) => {
  await cockpit.goto(workshop.link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  await expect(cockpit.locator('.words')).toBeVisible();
  const deck = await cockpit.context().newPage();
  let reachServer = () => {};
  const isReachable = new Promise<void>((resolve) => {
    reachServer = resolve;
  });
  await deck.route('**/socket.io/**', async (route) => {
    await isReachable;
    await route.continue();
  });
  await deck.goto(`${workshop.origin}/deck/`);
  await deck.locator('html[data-deck-ready]').waitFor();
  await cockpit.getByLabel('Ga naar dia').selectOption('verwachtingen');
  reachServer();
  await expect(deck.locator('section.present')).toHaveAttribute('id', 'verwachtingen');
  await expect(cockpit.getByLabel('Ga naar dia')).toHaveValue('verwachtingen');
  // Loaded again it follows the room, whatever slide its address names.
  await deck.evaluate(() => history.replaceState(null, '', '#/doe-mee'));
  await deck.reload();
  await expect(deck.locator('section.present')).toHaveAttribute('id', 'verwachtingen');
});
