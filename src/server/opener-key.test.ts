import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openerKeyIn, trainerLink } from './opener-key.ts';

test('the key is made once, is long, and is for its owner only', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-key-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const key = openerKeyIn(join(dir, 'data'));
  expect(key).toMatch(/^[\w-]{22}$/);
  expect(openerKeyIn(join(dir, 'data'))).toBe(key);
  if (process.platform !== 'win32') expect(statSync(join(dir, 'data', 'sleutel')).mode & 0o777).toBe(0o600);
});

test('the key stands in the fragment of the link, whatever is in it', () => {
  expect(trainerLink('http://localhost:4173', 'a b#c')).toBe(
    'http://localhost:4173/regie/#sleutel=a%20b%23c',
  );
});
