import type { BrowserContext, Page } from 'playwright/test';
import { answer, expect, goToSlide, setPhase, test } from './workshop.ts';

/** Ways in which a device refuses to keep anything. Each runs in the page, before its own code. */
const refusals: Readonly<Record<string, () => void>> = {
  'has no IndexedDB': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'refuses to open it': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'fails while opening it': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      open.call(this, 'newer', 2);
      return open.call(this, 'newer', 1);
    };
  },
  'never answers': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      // The first one stays open, so that the second waits for it for ever.
      open.call(this, 'held', 1);
      return open.call(this, 'held', 2);
    };
  },
  'is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'finds out too late that it is full': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    };
  },
};

const warning = (page: Page) => page.getByText('Dit toestel kan niets bewaren.');

for (const [what, refuse] of Object.entries(refusals)) {
  test(`a phone that ${what} says so, and its answer reaches the trainer all the same`, async ({
    workshop,
    trainer,
    newPhone,
  }) => {
    await goToSlide(trainer, 'verwachtingen');
    await setPhase(trainer, 'Open');
    const phone = await newPhone();
    await phone.context().addInitScript(refuse);
    await phone.goto(`${workshop.origin}/#${trainer.words}`);
    // A browser that does not answer is given two times four seconds, once.
    await expect(warning(phone)).toBeVisible({ timeout: 15_000 });
    await answer(phone, 'gaat toch door');
    await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
    await expect(trainer.cockpit.locator('.answers')).toContainText('gaat toch door');
    // A second one replaces the first: also in memory this is one participant.
    await phone.getByRole('textbox').first().fill('nog beter');
    await phone.getByRole('button', { name: /^Verstuur/ }).click();
    await expect(trainer.cockpit.locator('.answers')).toContainText('nog beter');
    await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
  });
}

/** A trainer's browser that keeps nothing: cockpit and deck. */
async function openWithoutStore(context: BrowserContext, link: string) {
  await context.addInitScript(refusals['refuses to open it'] ?? (() => {}));
  const cockpit = await context.newPage();
  await cockpit.goto(link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  const words = (await cockpit.locator('.words').innerText()).trim();
  const opened = context.waitForEvent('page');
  await cockpit.getByRole('link', { name: 'Open het deck' }).click();
  const deck = await opened;
  await deck.locator('html[data-deck-ready]').waitFor();
  return { cockpit, deck, words };
}

test('a trainer whose browser keeps nothing is warned on both pages, and gives the workshop all the same', async ({
  context,
  workshop,
  newPhone,
}) => {
  const trainer = await openWithoutStore(context, workshop.link);
  for (const page of [trainer.cockpit, trainer.deck]) await expect(warning(page)).toBeVisible();
  expect(new URL(trainer.deck.url()).hash).not.toContain(trainer.words);
  await goToSlide(trainer, 'verwachtingen');
  await setPhase(trainer, 'Open');
  const phone = await newPhone();
  await phone.goto(`${workshop.origin}/#${trainer.words}`);
  await answer(phone, 'gehoord');
  await expect(trainer.cockpit.locator('.answers')).toContainText('gehoord');
  await setPhase(trainer, 'Getoond');
  await expect(trainer.deck.locator('section.present')).toContainText('gehoord');
});
