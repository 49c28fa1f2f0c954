import { expect, test } from 'vitest';
import { parseHour, pauseClockAt } from './clock.ts';

const at = (hour: number, minute: number, second = 0) => new Date(2026, 2, 12, hour, minute, second);
const quarterPastTwo = 14 * 60 + 15;

test('the clock counts down to the hour at which we go on', () => {
  expect(pauseClockAt(at(14, 3, 18), quarterPastTwo, 15)).toEqual({ text: '11:42', minute: 3 });
});

test('the first second of the pause and the last one', () => {
  expect(pauseClockAt(at(14, 0, 0), quarterPastTwo, 15)).toEqual({ text: '15:00', minute: 0 });
  expect(pauseClockAt(at(14, 14, 59), quarterPastTwo, 15)).toEqual({ text: '0:01', minute: 14 });
});

test('a part of a second counts as a whole one', () => {
  expect(pauseClockAt(new Date(2026, 2, 12, 14, 14, 59, 400), quarterPastTwo, 15).text).toBe('0:01');
});

test('who begins early sees how long it still is until the hour', () => {
  expect(pauseClockAt(at(13, 50), quarterPastTwo, 15)).toEqual({ text: '25:00', minute: null });
  expect(pauseClockAt(at(13, 59, 59), quarterPastTwo, 15)).toEqual({ text: '15:01', minute: null });
});

test('when the hour has come all minutes are gone, and it stays so for who is late', () => {
  expect(pauseClockAt(at(14, 15), quarterPastTwo, 15)).toEqual({ text: '0:00', minute: 15 });
  expect(pauseClockAt(at(14, 30), quarterPastTwo, 15)).toEqual({ text: '0:00', minute: 15 });
});

test.each([at(9, 0), at(13, 14, 59), at(14, 36), at(20, 0), at(3, 0)])(
  'long before and long after (%s) the whole length stands there',
  (now) => {
    expect(pauseClockAt(now, quarterPastTwo, 15)).toEqual({ text: '15:00', minute: null });
  },
);

test('a pause over midnight', () => {
  expect(pauseClockAt(at(23, 55), 5, 15)).toEqual({ text: '10:00', minute: 5 });
  expect(pauseClockAt(at(0, 5), 23 * 60 + 55, 15)).toEqual({ text: '0:00', minute: 15 });
});

test('without an hour the clock stands still', () => {
  expect(pauseClockAt(at(14, 3), null, 20)).toEqual({ text: '20:00', minute: null });
});

test.each([
  ['14.45', 885],
  ['9:05', 545],
  [' 00.00 ', 0],
  ['24.00', null],
  ['14.60', null],
  ['14', null],
  ['', null],
  ['straks', null],
])('the hour %s is %s minutes after midnight', (text, minutes) => {
  expect(parseHour(text)).toBe(minutes);
});
