import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from './processes.ts';
import { kilo, type Row } from './rows.ts';

/** An open question that phones can answer. */
const exerciseSlide = 'verwachtingen';
const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What pages loaded, counted as the server sends it: text gzipped, fonts and pictures as they are. */
class Scale {
  #script = 0;
  #font = 0;
  #all = 0;
  readonly #bodies: Promise<void>[] = [];

  constructor(context: BrowserContext) {
    context.on('response', (response) => {
      // Live messages are no part of the page.
      if (new URL(response.url()).pathname.startsWith('/socket.io/')) return;
      const type = response.request().resourceType();
      this.#bodies.push(
        response.body().then((body) => {
          const isDense = type === 'font' || /\.(png|webp|jpe?g)$/.test(response.url());
          const size = isDense ? body.byteLength : gzipSync(body, { level: 9 }).byteLength;
          // A worker's program is counted by the browser as "other".
          if (type === 'script' || response.url().endsWith('.js')) this.#script += size;
          if (type === 'font') this.#font += size;
          this.#all += size;
        }, leftEarly),
      );
    });
  }

  /** All that came since the first page. */
  async read(): Promise<string> {
    await Promise.all(this.#bodies);
    return `${kilo(this.#all)} (script ${kilo(this.#script)}, fonts ${kilo(this.#font)})`;
  }
}

/** A picture that was still coming when its page closed is no part of what was measured. */
function leftEarly(): void {}

/** The deck as it opens without a session, and the phone at each stage, each added to the one before. */
export async function measureBytes(browser: Browser, { origin, link }: Server): Promise<Row[]> {
  const deckContext = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const deckScale = new Scale(deckContext);
  await settledAt(await deckContext.newPage(), `${origin}/deck/`);
  const deck = await deckScale.read();
  await deckContext.close();

  const trainer = await browser.newContext();
  const cockpit = await trainer.newPage();
  await cockpit.goto(link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  const words = (await cockpit.locator('.words').innerText()).trim();

  const phoneContext = await browser.newContext(phoneScreen);
  const scale = new Scale(phoneContext);
  const phone = await phoneContext.newPage();
  await settledAt(phone, `${origin}/`);
  const before = await scale.read();
  await phone.getByLabel('De vier woorden').fill(words);
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  await phone.locator('phone-room').waitFor();
  await phone.waitForLoadState('networkidle');
  const inRoom = await scale.read();
  await cockpit.getByLabel('Ga naar dia').selectOption(exerciseSlide);
  await cockpit
    .getByRole('group', { name: 'Toestand van de oefening' })
    .getByRole('button', { name: 'Open', exact: true })
    .click();
  await phone.locator('open-question-phone').getByRole('textbox').first().waitFor();
  await phone.waitForLoadState('networkidle');
  const inExercise = await scale.read();
  await Promise.all([trainer.close(), phoneContext.close()]);

  return [
    { what: 'deck, all bytes', measured: deck, aim: '≤ 150 kB' },
    { what: 'phone page before joining, all bytes', measured: before, aim: '≤ 60 kB' },
    { what: '… and inside a room, with the texts of all slides', measured: inRoom, aim: '' },
    { what: '… and in an open question', measured: inExercise, aim: '' },
  ];
}

async function settledAt(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
}
