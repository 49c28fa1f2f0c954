/**
 * `npm test`: types, lint, unit, contract, component, end-to-end and accessibility tests, then one line with the counts.
 * Needs a browser (Chrome, Edge or Chromium) and PostgreSQL; what is not there it installs by itself, or says in one
 * sentence what to do.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { findBrowser } from '../src/pdf/browser.ts';
import { buildSite } from '../src/site/build.ts';
import { findPostgres } from './postgres/cluster.ts';

const results = mkdtempSync(join(tmpdir(), 'kindreflex-tests-'));
const counts = { passed: 0, failed: 0 };

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

const npx = (...args: readonly string[]) => run('npx', ['--no-install', ...args]);

function count(isGood: boolean): void {
  counts[isGood ? 'passed' : 'failed'] += 1;
}

/** As root on Debian; elsewhere nothing is tried. */
function installWithApt(name: string): boolean {
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isDebianRoot && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name]);
}

function ensurePostgres(): void {
  if (findPostgres()) return;
  console.log('No PostgreSQL found; installing one.');
  if (installWithApt('postgresql') && findPostgres()) return;
  console.error(
    'No PostgreSQL: install it (it need not run, and its initdb and pg_ctl may stand in PATH), and run npm test again.',
  );
  process.exit(1);
}

function ensureBrowser(): void {
  if (findBrowser()) return;
  console.log('No browser found; installing one.');
  if (installWithApt('chromium')) return;
  if (npx('playwright', 'install', 'chromium')) {
    process.env.BROWSER_PATH = chromium.executablePath();
    return;
  }
  console.error(
    'No browser: install Chrome, Edge or Chromium, or set BROWSER_PATH to one, and run npm test again.',
  );
  process.exit(1);
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
});
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Reads a runner's own report; where it left none, that runner counts as one failure. */
function tally<T>(file: string, schema: v.GenericSchema<unknown, T>, add: (report: T) => void): void {
  try {
    add(v.parse(schema, JSON.parse(readFileSync(join(results, file), 'utf8'))));
  } catch (error) {
    console.error(`No report of ${file}: ${error instanceof Error ? error.message : error}`);
    counts.failed += 1;
  }
}

ensureBrowser();
ensurePostgres();
console.log('— types');
count(npx('tsc', '-p', '.'));
console.log('— lint');
count(npx('biome', 'ci', '.'));
console.log('— unit, contract and component tests');
npx(
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'vitest.json')}`,
);
tally('vitest.json', vitestReport, (report) => {
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0);
});
console.log('— build');
const isBuilt = await buildSite().then(
  () => true,
  (error: unknown) => console.error(error) ?? false,
);
count(isBuilt);
if (isBuilt) {
  console.log('— end-to-end and accessibility tests');
  run('npx', ['--no-install', 'playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'),
  });
  tally('playwright.json', playwrightReport, ({ stats }) => {
    counts.passed += stats.expected;
    counts.failed += stats.unexpected + stats.flaky + stats.skipped;
  });
}
rmSync(results, { recursive: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
