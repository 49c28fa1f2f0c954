import type { Browser } from 'playwright-core';
import { openSession, phoneScreen, pressJoin, typeWords } from './pages.ts';
import type { Server } from './processes.ts';
import { type Findings, largest, median, seconds } from './rows.ts';

const runs = 3;
/** How many times slower than this machine a slow phone is taken to be. */
const slowdown = 6;

/**
 * Chromium slows a page's own thread, but not its workers ("only supported for pages", Chromium 156). A page without
 * workers makes the key on its own thread, in slices: then all of it is slow, as on a slow phone.
 */
const settings = [
  { what: 'typed words to the room, this machine', rate: 1, hasWorker: true, aim: '' },
  { what: `… page ${slowdown} times slower, its worker not`, rate: slowdown, hasWorker: true, aim: '' },
  { what: `… all of it ${slowdown} times slower`, rate: slowdown, hasWorker: false, aim: '≤ 2.00 s' },
] as const;
type Setting = (typeof settings)[number];

/** From pressing "Doe mee" with the right words: ms. `keyMs` is null where no worker makes the key. */
interface Joining {
  readonly roomMs: number;
  readonly keyMs: number | null;
}

export async function measureKey(browser: Browser, { origin, link }: Server): Promise<Findings> {
  const { cockpit, words } = await openSession(browser, link);
  const found: { setting: Setting; joins: Joining[] }[] = settings.map((setting) => ({ setting, joins: [] }));
  for (let turn = 0; turn < runs; turn += 1)
    for (const { setting, joins } of found) joins.push(await join(browser, origin, words, setting));
  await cockpit.context().close();
  const rows = found.map(({ setting: { what, aim }, joins }) => {
    const rooms = joins.map(({ roomMs }) => roomMs);
    const keys = joins.flatMap(({ keyMs }) => keyMs ?? []);
    const key = keys.length > 0 ? `, the key after ${seconds(median(keys))}` : '';
    return {
      what: `${what} (median of ${runs})`,
      measured: `${seconds(median(rooms))} (worst ${seconds(largest(rooms))})${key}`,
      aim,
    };
  });
  return { rows, raw: found };
}

async function join(
  browser: Browser,
  origin: string,
  words: string,
  { rate, hasWorker }: Setting,
): Promise<Joining> {
  const context = await browser.newContext(phoneScreen);
  const phone = await context.newPage();
  if (!hasWorker) await phone.addInitScript(() => void Reflect.deleteProperty(globalThis, 'Worker'));
  const devtools = await context.newCDPSession(phone);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  let keyAt: number | null = null;
  // The page ends its worker as soon as that has given the key.
  phone.on('worker', (worker) =>
    worker.on('close', () => {
      keyAt = performance.now();
    }),
  );
  await phone.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await typeWords(phone, words);
  const start = performance.now();
  await pressJoin(phone);
  const roomMs = performance.now() - start;
  await context.close();
  return { roomMs, keyMs: keyAt === null ? null : keyAt - start };
}
