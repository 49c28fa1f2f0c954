import { expect, test } from 'vitest';
import { nl } from './nl.ts';

test('an hour has a dot and two digits of minutes; a moment has its day before it', () => {
  const at = new Date(2026, 10, 27, 9, 5).getTime();
  expect(nl.hour(at)).toBe('9.05\u00a0uur');
  expect(nl.moment(at)).toBe('vrijdag 27 november om 9.05\u00a0uur');
});
