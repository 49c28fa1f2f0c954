/**
 * `npm run bench`: bytes, PDF, editing and start, the genogram's layout, and the live session, measured on this machine in one run;
 * `npm run bench -- <part>` measures one of them. Prints a table and writes every figure to `test-results/bench.json`;
 * asserts nothing, since a slower machine is not a broken product.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../src/pdf/browser.ts';
import { buildSite } from '../../src/site/build.ts';
import { measureBytes } from './bytes.ts';
import { measureDev } from './dev.ts';
import { measureGenogram } from './genogram.ts';
import { measureKey } from './key.ts';
import { measurePdf } from './pdf.ts';
import { root, type Server, startServer } from './processes.ts';
import type { Findings } from './rows.ts';
import { measureSession } from './session/session.ts';

/** Each starts what it needs and stops it again: no part weighs on the next. */
const parts: Readonly<Record<string, () => Promise<Findings>>> = {
  bytes: () => withServer((server) => withBrowser((browser) => measureBytes(browser, server))),
  pdf: () => withServer((server) => measurePdf(server, browserPath())),
  dev: () => withBrowser(measureDev),
  genogram: measureGenogram,
  session: async () => {
    const live = await measureSession();
    const key = await withServer((server) => withBrowser((browser) => measureKey(browser, server)));
    return { rows: [...live.rows, ...key.rows], raw: { ...live.raw, key: key.raw } };
  },
};

function browserPath(): string {
  const path = findBrowser();
  if (!path) throw new Error('no browser: install Chrome, Edge or Chromium, or set BROWSER_PATH');
  return path;
}

async function withServer<T>(work: (server: Server) => Promise<T>): Promise<T> {
  await buildSite();
  const server = await startServer();
  try {
    return await work(server);
  } finally {
    await server.stop();
    rmSync(server.dataDir, { recursive: true });
  }
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags() });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const load = () => (loadavg()[0] ?? 0).toFixed(1);

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
  if (unknown) throw new Error(`no part "${unknown}": expected ${Object.keys(parts).join(', ')}`);
  const loadBefore = load();
  const found: Record<string, Findings> = {};
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) found[name] = await measure();

  const rows = Object.values(found).flatMap((findings) => findings.rows);
  const columns = ['what', 'measured', ...(rows.some((row) => row.relay) ? ['relay'] : []), 'aim'];
  console.table(rows, columns);
  const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version };
  console.log(
    `${machine.cores} cores, load ${loadBefore} before and ${load()} after. Bytes: text gzipped, fonts as they are.`,
  );
  const file = join(root, 'test-results', 'bench.json');
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const facts = { at: new Date().toISOString(), machine, load: { before: loadBefore, after: load() }, found };
  writeFileSync(file, JSON.stringify(facts, rounded));
  console.log('Every figure: test-results/bench.json');
}

/** Microseconds and thousandths of a byte say nothing here. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

await main();
