import { chromium } from 'playwright-core';
import { browserFlags } from './browser.ts';

/** What the printed page says of itself. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly slides: number;
}

/** How long the page may take to be drawn, ms; the deck itself gives up waiting for slow parts after 8 s. */
const readyMs = 30_000;

/**
 * Prints the page at `url` (the deck's print view) to a tagged PDF with an outline.
 * Throws when the browser cannot start or the page is not drawn in time.
 */
export async function printDeck(url: string, browserPath: string): Promise<Printed> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector('html[data-deck-ready]', { state: 'attached', timeout: readyMs });
    const about = await page.evaluate(() => ({
      title: document.title,
      author: document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '',
      language: document.documentElement.lang,
      slides: document.querySelectorAll('main section').length,
    }));
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { bytes, ...about };
  } finally {
    await browser.close();
  }
}
