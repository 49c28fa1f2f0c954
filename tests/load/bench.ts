/**
 * `npm run bench`: bytes, PDF, editing and start, measured on this machine in one run. Prints a table; asserts nothing,
 * since a slower machine is not a broken product.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from '../../src/pdf/browser.ts';
import { withMetadata } from '../../src/pdf/metadata.ts';
import { printDeck } from '../../src/pdf/print.ts';
import { buildSite, distDir } from '../../src/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows: { what: string; measured: string; aim: string }[] = [];
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const executablePath = findBrowser();
if (!executablePath) throw new Error('no browser: set BROWSER_PATH');
const path = executablePath;

/** Bytes a page loads before anything is done with it: text gzipped as the server does it, fonts and pictures as they are. */
async function weigh(browser: Browser, url: string): Promise<{ script: number; font: number; all: number }> {
  const page = await browser.newPage();
  const sizes = { script: 0, font: 0, all: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then((body) => {
        const type = response.request().resourceType();
        const size =
          type === 'font' || type === 'image' ? body.byteLength : gzipSync(body, { level: 9 }).byteLength;
        if (type === 'script') sizes.script += size;
        if (type === 'font') sizes.font += size;
        sizes.all += size;
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  await page.close();
  return sizes;
}

async function measureBytes(browser: Browser, origin: string): Promise<void> {
  const deck = await weigh(browser, `${origin}/deck/`);
  rows.push({
    what: 'deck, all bytes (gz)',
    measured: `${kilo(deck.all)} (script ${kilo(deck.script)}, fonts ${kilo(deck.font)})`,
    aim: '≤ 150 kB',
  });
  const phone = await weigh(browser, `${origin}/`);
  rows.push({
    what: 'phone page, all bytes (gz)',
    measured: `${kilo(phone.all)} (script ${kilo(phone.script)}, fonts ${kilo(phone.font)})`,
    aim: '≤ 60 kB',
  });
}

async function measurePdf(origin: string): Promise<void> {
  const times: number[] = [];
  let size = 0;
  let slides = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    const printed = await printDeck(`${origin}/deck/?print`, path);
    const pdf = await withMetadata(printed, new Date());
    times.push(performance.now() - start);
    size = pdf.byteLength;
    slides = printed.slides;
  }
  rows.push({
    what: `PDF of ${slides} slides, browser started anew`,
    measured: `${seconds(median(times))}, ${kilo(size)}`,
    aim: '≤ 1.3 s',
  });
}

/** `npm run dev` from nothing to the first slide drawn, and one edit from the save to the screen. */
async function measureDev(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const start = performance.now();
  const dev = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', '0', '--strictPort', 'false'],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: mkdtempSync(join(tmpdir(), 'kindreflex-bench-')), NO_COLOR: '1' },
    },
  );
  try {
    const origin = await printedOrigin(dev.stdout);
    await page.goto(`${origin}/deck/`);
    await page.locator('html[data-deck-ready]').waitFor();
    rows.push({
      what: 'npm run dev to first slide',
      measured: seconds(performance.now() - start),
      aim: '≤ 1.3 s',
    });
    await measureEdits(page, origin);
  } finally {
    dev.kill();
    await page.close();
  }
}

async function printedOrigin(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [origin] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (origin) {
      output.resume();
      return origin;
    }
  }
  throw new Error('vite ended without an address');
}

async function measureEdits(page: Page, origin: string): Promise<void> {
  const folder = join(root, 'slides');
  const file = readdirSync(folder).find((name) => name.startsWith('20-')) ?? '';
  const text = readFileSync(join(folder, file), 'utf8');
  await page.goto(`${origin}/deck/#/stap-1-wat-doe-je`);
  const times: number[] = [];
  try {
    for (let turn = 0; turn < 5; turn += 1) {
      const mark = `Bewerking nummer ${turn}`;
      const seen = page.locator('#stap-1-wat-doe-je h2', { hasText: mark }).waitFor();
      const start = performance.now();
      writeFileSync(join(folder, file), text.replace(/(id: stap-1-wat-doe-je[\s\S]*?\n## ).*/, `$1${mark}`));
      await seen;
      times.push(performance.now() - start);
    }
  } finally {
    writeFileSync(join(folder, file), text);
  }
  rows.push({ what: 'slide edit to screen', measured: `${median(times).toFixed(0)} ms`, aim: '≤ 40 ms' });
}

await buildSite();
const files = sirv(distDir);
const site = createServer((request, response) => files(request, response));
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: path, args: browserFlags() });
await measureBytes(browser, origin);
await measureDev(browser);
await browser.close();
await measurePdf(origin);
site.closeAllConnections();
site.close();
console.table(rows);
rmSync(join(root, 'test-results'), { recursive: true, force: true });
