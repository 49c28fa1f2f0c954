import type { Browser, Page } from 'playwright-core';

export const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A trainer's page with a session open, and the words for the phones. */
export async function openSession(browser: Browser, link: string): Promise<{ cockpit: Page; words: string }> {
  const cockpit = await (await browser.newContext()).newPage();
  await cockpit.goto(link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  return { cockpit, words: (await cockpit.locator('.words').innerText()).trim() };
}

/** Ms between two letters, of somebody who types fast: what the page loads meanwhile is there at the end. */
const betweenLettersMs = 80;

/** Types the words; what is left is to press "Doe mee". */
export async function typeWords(phone: Page, words: string): Promise<void> {
  await phone.getByLabel('De vier woorden').pressSequentially(words, { delay: betweenLettersMs });
}

/** Resolves when the room is on the page. The page itself watches for it: a locator would only look now and then. */
export async function pressJoin(phone: Page): Promise<void> {
  const isThere = phone.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('phone-room')?.hasChildNodes()) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve());
        });
        observer.observe(document, { childList: true, subtree: true });
      }),
  );
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await isThere;
}
