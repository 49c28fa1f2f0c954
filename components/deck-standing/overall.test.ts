import { expect, test } from 'vitest';
import { overall } from './overall.ts';

test('the marks of a board have come as far as the one that has come least far', () => {
  expect(overall([])).toBeNull();
  expect(overall(['trainer', 'sent'])).toBe('sent');
  expect(overall(['trainer'])).toBe('sent');
  expect(overall(['sent', 'device', 'trainer'])).toBe('device');
  expect(overall(['device', 'refused'])).toBe('refused');
});
