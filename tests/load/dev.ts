import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { freePort, root, run } from './processes.ts';
import { type Findings, median, seconds } from './rows.ts';

const startRuns = 5;
const editRuns = 15;
/** The watcher does not hear a change that follows the last one at once; nobody saves twice within this time. */
const betweenEditsMs = 400;
const editedSlide = 'stap-1-wat-doe-je';

/** `npm run dev` from nothing to the first slide, and a slide's edit from the save to the screen. */
export async function measureDev(browser: Browser): Promise<Findings> {
  // The first start may fill Vite's cache of packages; what counts is every later one.
  await (await startDev(browser)).end();
  const starts: number[] = [];
  for (let turn = 1; turn < startRuns; turn += 1) {
    const { ms, end } = await startDev(browser);
    starts.push(ms);
    await end();
  }
  const { ms, page, end } = await startDev(browser);
  starts.push(ms);
  const edits = await measureEdits(page);
  await end();
  const rows = [
    {
      what: `slide edit to screen (median of ${editRuns})`,
      measured: `${median(edits).toFixed(0)} ms (best ${Math.min(...edits).toFixed(0)}, worst ${Math.max(...edits).toFixed(0)})`,
      aim: '≤ 40 ms',
    },
    {
      what: `npm run dev to first slide, packages cached (median of ${startRuns})`,
      measured: `${seconds(median(starts))} (best ${seconds(Math.min(...starts))})`,
      aim: '≤ 1.30 s',
    },
  ];
  return { rows, raw: { edits, starts } };
}

async function startDev(browser: Browser): Promise<{ ms: number; page: Page; end: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const port = String(await freePort());
  const start = performance.now();
  const dev = await run(
    ['node_modules/vite/bin/vite.js', '--port', port, '--strictPort'],
    /http:\/\/localhost:\d+/,
  );
  await page.goto(`${dev.found}/deck/`, { waitUntil: 'commit' });
  await page.locator('.reveal.ready section.present').waitFor();
  const ms = performance.now() - start;
  const end = async () => {
    // The server may still load the session; ended in the middle it would complain.
    await page.request.get(`${dev.found}/api/server`);
    await context.close();
    await dev.stop();
  };
  return { ms, page, end };
}

async function measureEdits(page: Page): Promise<number[]> {
  const folder = join(root, 'slides');
  const name = readdirSync(folder).find((one) => one.endsWith('.md') && isSource(join(folder, one)));
  if (!name) throw new Error(`no slide "${editedSlide}" in slides/`);
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const restore = () => writeFileSync(file, text);
  // Also when somebody stops the bench: the slides are their work.
  const stop = () => process.exit(130);
  process.once('SIGINT', stop).once('SIGTERM', stop).once('exit', restore);
  const times: number[] = [];
  try {
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, editedSlide);
    await page.locator(`#${editedSlide}.present`).waitFor();
    await page.locator('html[data-deck-ready]').waitFor();
    for (let turn = 0; turn < editRuns; turn += 1) {
      await page.waitForTimeout(betweenEditsMs);
      times.push(await edit(page, file, text, `Bewerking nummer ${turn}`));
    }
  } finally {
    restore();
    process.off('SIGINT', stop).off('SIGTERM', stop).off('exit', restore);
  }
  return times;
}

function isSource(file: string): boolean {
  return readFileSync(file, 'utf8').includes(`id: ${editedSlide}\n`);
}

/** From the save until the browser has drawn the slide with its new heading; both clocks are this machine's. */
async function edit(page: Page, file: string, text: string, heading: string): Promise<number> {
  const drawn = await page.evaluateHandle(
    ([id, wanted]) => {
      const at = new Promise<number>((resolve) => {
        new MutationObserver((_, watch) => {
          if (document.querySelector(`#${id}.present h2`)?.textContent !== wanted) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      return { at };
    },
    [editedSlide, heading],
  );
  const start = performance.timeOrigin + performance.now();
  writeFileSync(file, text.replace(new RegExp(`(id: ${editedSlide}\\n[\\s\\S]*?\\n## ).*`), `$1${heading}`));
  return (await drawn.evaluate(({ at }) => at)) - start;
}
