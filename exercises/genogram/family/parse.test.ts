import { expect, test } from 'vitest';
import { cases } from '../fixtures/cases.ts';
import { parseGenogram, serialize } from './parse.ts';

test.each(cases())('$id: the same after a file', ({ genogram }) => {
  expect(parseGenogram(serialize(genogram))).toEqual({ genogram });
});
