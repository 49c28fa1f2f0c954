import { describe, expect, test } from 'vitest';
import { nl } from './nl.ts';
import { readAge, readYear } from './read.ts';

const year = 2026;

describe('an age', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['37', { years: 37 }],
    [' 37 jaar ', { years: 37 }],
    ['37j.', { years: 37 }],
    ['0', { years: 0 }],
    ['8 maanden', { years: 0 }],
    ['3 weken', { years: 0 }],
    ['1989', { bornIn: 1989 }],
    ['2026', { bornIn: 2026 }],
  ])('%j', (text, value) => expect(readAge(text, year)).toEqual({ value }));

  test.each(['acht', '-3', '3,5', '126', '37 38', '12/05/2014', '19890', '0989'])('not %j', (text) =>
    expect(readAge(text, year)).toEqual({ problem: nl.wrong.age }),
  );

  test('nobody is born after this year', () =>
    expect(readAge('2027', year)).toEqual({ problem: nl.wrong.yearTo(2026) }));
});

describe('a year', () => {
  test.each([
    ['', null],
    [' 2014 ', 2014],
  ])('%j', (text, value) => expect(readYear(text)).toEqual({ value }));

  test.each(['14', '2014-2022', 'vorig jaar', '1599', '9999'])('not %j', (text) =>
    expect(readYear(text)).toEqual({ problem: nl.wrong.year }),
  );

  test('not before what came first, nor after now', () => {
    expect(readYear('2013', { from: 2014 })).toEqual({ problem: nl.wrong.yearFrom(2014) });
    expect(readYear('2014', { from: 2014, to: 2014 })).toEqual({ value: 2014 });
    expect(readYear('2027', { to: 2026 })).toEqual({ problem: nl.wrong.yearTo(2026) });
  });
});
