import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { householdColors, palette } from './palette.ts';

const tokens = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];

test('the drawing has the colours of the design', () => {
  expect(palette).toEqual({
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    white: token('white'),
    focus: token('focus'),
    close: token('fill-3'),
    conflict: token('deep-5'),
    distant: token('ink-soft'),
  });
  const steps = [2, 4, 1, 3, 6];
  expect(householdColors).toEqual(
    steps.map((step) => ({ line: token(`deep-${step}`), fill: token(`tint-${step}`) })),
  );
});
