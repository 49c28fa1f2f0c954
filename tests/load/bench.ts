/**
 * `npm run bench`: bytes, PDF, editing and start, measured on this machine in one run. Prints a table; asserts nothing,
 * since a slower machine is not a broken product.
 */
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../src/pdf/browser.ts';
import { withMetadata } from '../../src/pdf/metadata.ts';
import { printDeck } from '../../src/pdf/print.ts';
import { buildSite } from '../../src/site/build.ts';
import { measureBytes } from './bytes.ts';
import { measureDev } from './dev.ts';
import { startServer } from './processes.ts';
import { kilo, median, type Row, seconds } from './rows.ts';

const pdfRuns = 7;

async function measurePdf(origin: string, browserPath: string): Promise<Row> {
  const times: number[] = [];
  let size = 0;
  let slides = 0;
  for (let run = 0; run < pdfRuns; run += 1) {
    const start = performance.now();
    const printed = await printDeck(`${origin}/deck/?print`, browserPath);
    const pdf = await withMetadata(printed, new Date());
    times.push(performance.now() - start);
    size = pdf.byteLength;
    slides = printed.slides;
  }
  return {
    what: `PDF of ${slides} slides, browser started anew (median of ${pdfRuns})`,
    measured: `${seconds(median(times))} (best ${seconds(Math.min(...times))}), ${kilo(size)}`,
    aim: '≤ 1.30 s',
  };
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('no browser: install Chrome, Edge or Chromium, or set BROWSER_PATH');
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = load();

await buildSite();
const server = await startServer();
const rows: Row[] = [];
try {
  rows.push(await measurePdf(server.origin, executablePath));
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  rows.unshift(...(await measureBytes(browser, server)));
  rows.push(...(await measureDev(browser)));
  await browser.close();
} finally {
  await server.stop();
  rmSync(server.dataDir, { recursive: true });
}
console.table(rows);
console.log(
  `${cpus().length} cores, load ${loadBefore} before and ${load()} after. Bytes: text gzipped, fonts as they are.`,
);
