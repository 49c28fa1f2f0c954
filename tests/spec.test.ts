import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const numbersIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, number]) => number));

const rules = numbersIn(textOf('src/protocol/SPEC.md'), /\*\*(R\d+)\*\*/g);
const tests = readdirSync(join(root, 'tests/contract'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => textOf(`tests/contract/${name}`))
  .join('\n');
const tested = numbersIn(tests, /\[(R\d+)\]/g);

test('every rule of SPEC.md has a contract test that carries its number, and no test a number without a rule', () => {
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => !tested.has(rule))).toEqual([]);
  expect([...tested].filter((rule) => !rules.has(rule))).toEqual([]);
});
