/** A real server, a trainer and as many phones as a test wants, each in a browser context of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const linkPattern = /http:\/\/localhost:\d+\/regie\/#sleutel=\S+/;

/** `npm start`, as a child that can be killed and started again on the same port with the same data. */
export class Workshop {
  /** The trainer's link as the server printed it. */
  link = '';
  readonly #port: number;
  /** Where the server keeps its rooms. */
  readonly dataDir: string;
  /** All that the server printed, on both outputs. */
  printed = '';
  #child: ChildProcess | null = null;

  constructor(port: number, dataDir: string) {
    this.#port = port;
    this.dataDir = dataDir;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(this.#port), DATA_DIR: this.dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const output of [child.stdout, child.stderr])
      output.on('data', (chunk: Buffer) => {
        this.printed += chunk.toString();
      });
    for await (const line of createInterface(child.stdout)) {
      const [link] = linkPattern.exec(line) ?? [];
      if (!link) continue;
      this.link = link;
      child.stdout.resume();
      return;
    }
    throw new Error('npm start ended without printing the trainer link');
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The trainer's two windows in one browser. */
export interface Trainer {
  readonly cockpit: Page;
  readonly deck: Page;
  /** The four words, joined with hyphens. */
  readonly words: string;
}

interface Fixtures {
  /** What a page complained of, in any context; must stay empty. */
  readonly complaints: string[];
  readonly workshop: Workshop;
  /** Opens a session in the cockpit and the deck beside it. */
  readonly trainer: Trainer;
  /** A new phone, not yet joined. */
  readonly newPhone: (options?: BrowserContextOptions) => Promise<Page>;
  /** A new phone that is in, by the address of the QR. */
  readonly joinedPhone: () => Promise<Page>;
}

export const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What no page may ever say: something blocked by the Content-Security-Policy, or an error nobody caught. */
function watch(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text().slice(0, 120));
  });
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http')) complaints.push(`a request to ${hostname}`);
  });
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ browserName: _ }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      expect([...new Set(complaints)]).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    watch(context, complaints);
    await use(context);
  },
  workshop: async ({ browserName: _ }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'kindreflex-e2e-'));
    const workshop = new Workshop(await freePort(), dataDir);
    await workshop.start();
    await use(workshop);
    await workshop.stop();
    await rm(dataDir, { recursive: true });
  },
  trainer: async ({ workshop, browser, complaints }, use) => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    watch(context, complaints);
    const trainer = await openSession(await context.newPage(), workshop);
    await use(trainer);
    await context.close();
  },
  newPhone: async ({ browser, complaints }, use) => {
    const close: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...phoneScreen, ...options });
      watch(context, complaints);
      close.push(() => context.close());
      return context.newPage();
    });
    await Promise.all(close.map((one) => one()));
  },
  joinedPhone: async ({ newPhone, workshop, trainer }, use) => {
    await use(async () => {
      const phone = await newPhone();
      await phone.goto(`${workshop.origin}/#${trainer.words}`);
      await phone.locator('phone-room').waitFor();
      return phone;
    });
  },
});

async function openSession(cockpit: Page, workshop: Workshop): Promise<Trainer> {
  await cockpit.goto(workshop.link);
  await cockpit.getByRole('button', { name: 'Open een sessie' }).click();
  const words = (await cockpit.locator('.words').innerText()).trim();
  const deck = await cockpit.context().newPage();
  await deck.goto(`${workshop.origin}/deck/`);
  await deck.locator('html[data-deck-ready]').waitFor();
  return { cockpit, deck, words };
}

/** Moves the room to a slide, in the cockpit, and waits until the beamer is there. */
export async function goToSlide({ cockpit, deck }: Trainer, id: string): Promise<void> {
  await cockpit.getByLabel('Ga naar dia').selectOption(id);
  await expect(deck.locator('section.present')).toHaveAttribute('id', id);
}

/** Sets the phase of the exercise on the current slide, in the cockpit. */
export async function setPhase(
  { cockpit }: Trainer,
  name: 'Dadelijk' | 'Open' | 'Getoond' | 'Gesloten',
): Promise<void> {
  await cockpit
    .getByRole('group', { name: 'Toestand van de oefening' })
    .getByRole('button', { name, exact: true })
    .click();
}

/** Puts the phones at these tables, and makes a group of each table. */
export async function groupByTable(
  { cockpit }: Trainer,
  phones: readonly Page[],
  tables: readonly number[],
): Promise<void> {
  await cockpit.getByRole('heading', { name: 'Kleine groepen' }).click();
  const panel = cockpit.locator('groups-panel');
  await expect(cockpit.locator('.people')).toContainText(`${phones.length} deelnemers`);
  await panel.getByLabel('Aantal tafels').fill(String(Math.max(...tables)));
  await panel.getByRole('button', { name: 'Vraag de tafel' }).click();
  for (const [index, phone] of phones.entries()) {
    const table = phone
      .getByRole('group', { name: 'Aan welke tafel zit je?' })
      .getByRole('button', { name: String(tables[index]), exact: true });
    await table.click();
    await expect(table).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(panel).toContainText(`${phones.length} van ${phones.length} kozen hun tafel`);
  await panel.getByRole('button', { name: 'Verdeel per tafel' }).click();
  for (const [index, phone] of phones.entries())
    await expect(phone.locator('.group')).toContainText(`Tafel ${tables[index]}`);
}

/** Types one answer into the phone's last field and sends it. */
export async function answer(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox').last().fill(text);
  await phone.getByRole('button', { name: /^Verstuur/ }).click();
}

/** To be run in a phone (`phone.evaluate`): how many drafts its own store holds. */
export async function countDrafts(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kindreflex');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const count = await new Promise<number>((resolve) => {
    const request = database.transaction('drafts').objectStore('drafts').count();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return count;
}

/** The link with which another device takes over, on this machine's own name. */
export async function trainerLink({ cockpit }: Trainer): Promise<string> {
  const link = await cockpit
    .locator('details deck-qr')
    .evaluate((element) => (element as HTMLElement & { text: string }).text);
  return link.replace(new URL(link).origin, new URL(cockpit.url()).origin);
}

export { expect };
