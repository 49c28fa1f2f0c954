import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { openSession, phoneScreen, pressJoin, typeWords } from './pages.ts';
import type { Server } from './processes.ts';
import { type Findings, kilo } from './rows.ts';

/** A slide per kind of exercise, in the order in which a phone visits them. */
const exercises = [
  { slide: 'verwachtingen', kind: 'open-question' },
  { slide: 'voorwerpen', kind: 'object-exchange' },
  { slide: 'genogram', kind: 'genogram' },
  { slide: 'en-dan-1', kind: 'en-dan' },
  { slide: 'risico-tabel', kind: 'risk-table' },
  { slide: 'rollenspel-zorgen', kind: 'role-play' },
  { slide: 'drie-huizen', kind: 'three-houses' },
  { slide: 'drie-kolommen', kind: 'three-columns' },
  { slide: 'terugblik', kind: 'expectations-review' },
] as const;

/** A page on this machine that asks for nothing during so long has what it wants. */
const quietMs = 500;

/** Bytes, text gzipped. */
interface Weight {
  readonly all: number;
  readonly script: number;
  readonly font: number;
}

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

  /** All that came since the first page, as soon as nothing more comes. */
  async read(): Promise<Weight> {
    let heard: number;
    do {
      heard = this.#bodies.length;
      await Promise.all(this.#bodies);
      await setTimeout(quietMs);
    } while (this.#bodies.length > heard);
    return { all: this.#all, script: this.#script, font: this.#font };
  }
}

/** A picture that was still coming when its page closed is no part of what was measured. */
function leftEarly(): void {}

/** The deck as it opens without a session, and the phone at each stage, each added to the one before. */
export async function measureBytes(browser: Browser, { origin, link }: Server): Promise<Findings> {
  const deck = await measurePage(browser, `${origin}/deck/`, { viewport: { width: 1920, height: 1080 } });
  const { cockpit, words } = await openSession(browser, link);
  const context = await browser.newContext(phoneScreen);
  const scale = new Scale(context);
  const phone = await context.newPage();
  await phone.goto(`${origin}/`);
  const before = await scale.read();
  await typeWords(phone, words);
  await pressJoin(phone);
  const inRoom = await scale.read();
  const inExercises: { slide: string; kind: string; weight: Weight }[] = [];
  for (const exercise of exercises) {
    await cockpit.getByLabel('Ga naar dia').selectOption(exercise.slide);
    await cockpit
      .getByRole('group', { name: 'Toestand van de oefening' })
      .getByRole('button', { name: 'Open', exact: true })
      .click();
    await phone.locator(`${exercise.kind}-phone`).waitFor();
    inExercises.push({ slide: exercise.slide, kind: exercise.kind, weight: await scale.read() });
  }
  await Promise.all([cockpit.context().close(), context.close()]);
  const genogram = await measurePage(browser, `${origin}/genogram/`, phoneScreen);

  const rows = [
    { what: 'deck, all bytes', measured: said(deck), aim: '≤ 150 kB' },
    { what: 'phone page before joining, all bytes', measured: said(before), aim: '≤ 60 kB' },
    {
      what: '… in a room until an exercise is open, with seal and key worker',
      measured: said(inRoom),
      aim: 'script ≤ 35 kB',
    },
    ...inExercises.map(({ kind, weight }) => ({
      what: `… and then in an exercise, ${kind}`,
      measured: said(weight),
      aim: '',
    })),
    { what: 'the genogram’s own page', measured: said(genogram), aim: '' },
  ];
  return { rows, raw: { deck, genogram, phone: { before, inRoom, inExercises } } };
}

async function measurePage(browser: Browser, url: string, screen: BrowserContextOptions): Promise<Weight> {
  const context = await browser.newContext(screen);
  const scale = new Scale(context);
  await (await context.newPage()).goto(url);
  const weight = await scale.read();
  await context.close();
  return weight;
}

function said({ all, script, font }: Weight): string {
  return `${kilo(all)} (script ${kilo(script)}, fonts ${kilo(font)})`;
}
