import { expect, test } from 'vitest';
import { overall } from './overall.ts';

test('many things have come as far as the one that has come least far', () => {
  expect(overall([])).toBeNull();
  expect(overall(['trainer', 'trainer'])).toBe('trainer');
  expect(overall(['trainer', 'sent'])).toBe('sent');
  expect(overall(['sent', 'device', 'trainer'])).toBe('device');
  expect(overall(['device', 'refused'])).toBe('refused');
});
