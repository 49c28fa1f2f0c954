import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressSite } from './compress.ts';

test('text that gains by it gets a br and a gz beside it, once, and again after it changed', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-site-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'assets'));
  const script = join(dir, 'assets', 'main.js');
  const text = 'export const word = 1;\n'.repeat(100);
  writeFileSync(script, text);
  writeFileSync(join(dir, 'small.css'), 'a{}');
  writeFileSync(join(dir, 'font.woff2'), text);
  await compressSite(dir);
  expect(readdirSync(dir, { recursive: true }).sort()).toEqual(
    [
      'assets',
      'font.woff2',
      'small.css',
      ...['', '.br', '.gz'].map((end) => join('assets', `main.js${end}`)),
    ].sort(),
  );
  expect(brotliDecompressSync(readFileSync(`${script}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${script}.gz`)).toString()).toBe(text);

  writeFileSync(`${script}.br`, 'kept');
  await compressSite(dir);
  expect(readFileSync(`${script}.br`, 'utf8')).toBe('kept');
  const later = new Date(Date.now() + 5_000);
  utimesSync(script, later, later);
  await compressSite(dir);
  expect(brotliDecompressSync(readFileSync(`${script}.br`)).toString()).toBe(text);
});
