import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import {
  addMinute,
  isOver,
  leftOf,
  mostMinutes,
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
  timerAfter,
  timerSchema,
} from './timer.ts';

const now = 1_760_000_000_000;
const minute = 60_000;

test('a timer runs by the clock alone: what is left follows from the end', () => {
  const timer = startTimer(5, now);
  expect(timer).toEqual({ state: 'running', totalMs: 5 * minute, endsAt: now + 5 * minute });
  expect(leftOf(timer, now + 1_500)).toBe(5 * minute - 1_500);
  expect(isOver(timer, now + 5 * minute - 1)).toBe(false);
  expect(isOver(timer, now + 5 * minute)).toBe(true);
  expect(leftOf(timer, now + 60 * minute)).toBe(0);
});

test.each([
  [0, 1],
  [-3, 1],
  [2.4, 2],
  [91, 90],
])('%s minutes become %s', (asked, given) => {
  expect(startTimer(asked, now).totalMs).toBe(given * minute);
});

test('a paused timer stands still, and goes on with what was left', () => {
  const paused = pauseTimer(startTimer(5, now), now + minute);
  expect(paused).toEqual({ state: 'paused', totalMs: 5 * minute, leftMs: 4 * minute });
  expect(leftOf(paused, now + 30 * minute)).toBe(4 * minute);
  const resumed = resumeTimer(paused, now + 30 * minute);
  expect(resumed).toEqual({ state: 'running', totalMs: 5 * minute, endsAt: now + 34 * minute });
});

test('pausing twice, pausing what is over and resuming what runs change nothing', () => {
  const running = startTimer(5, now);
  const paused = pauseTimer(running, now);
  expect(pauseTimer(paused, now + minute)).toBe(paused);
  expect(resumeTimer(running, now + minute)).toBe(running);
  expect(pauseTimer(running, now + 6 * minute)).toBe(running);
});

test('a minute more, while it runs, stands still, or is over', () => {
  const running = startTimer(5, now);
  expect(addMinute(running, now + minute)).toEqual({
    state: 'running',
    totalMs: 6 * minute,
    endsAt: now + 6 * minute,
  });
  expect(addMinute(pauseTimer(running, now + minute), now + 9 * minute)).toEqual({
    state: 'paused',
    totalMs: 6 * minute,
    leftMs: 5 * minute,
  });
  expect(leftOf(addMinute(running, now + 20 * minute), now + 20 * minute)).toBe(minute);
});

test('however often a minute is added, it fits its schema', () => {
  let timer = startTimer(90, now);
  for (let times = 0; times < 200; times += 1) timer = addMinute(timer, now);
  expect(safeParse(timerSchema, timer).success).toBe(true);
  expect(safeParse(timerSchema, addMinute(pauseTimer(timer, now), now)).success).toBe(true);
  expect(leftOf(timer, now)).toBe(timer.totalMs);
});

test('a device whose clock is far off never shows more than the whole', () => {
  expect(leftOf(startTimer(5, now), now - 60 * minute)).toBe(5 * minute);
});

test('whatever is done to it, it fits its schema, and no more is left than the whole', () => {
  const act = fc.constantFrom(pauseTimer, resumeTimer, addMinute);
  const steps = fc.array(fc.tuple(act, fc.nat({ max: 3 * minute })), { maxLength: 300 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: mostMinutes }), steps, (minutes, list) => {
      let at = now;
      let timer: Timer = startTimer(minutes, at);
      for (const [change, pause] of list) {
        at += pause;
        timer = change(timer, at);
        expect(safeParse(timerSchema, timer).success).toBe(true);
        expect(leftOf(timer, at)).toBeLessThanOrEqual(timer.totalMs);
      }
    }),
  );
});

test('what is both, neither, or no whole number is no timer', () => {
  const both = { state: 'running', totalMs: minute, endsAt: now, leftMs: 5 };
  const neither = { state: 'running', totalMs: minute };
  const odd = { state: 'paused', totalMs: minute, leftMs: 0.5 };
  for (const value of [both, neither, odd]) expect(safeParse(timerSchema, value).success).toBe(false);
});

test('what an exercise asks of the timer is done to the one there is; without one there is nothing to do it to', () => {
  const running = startTimer(2, now);
  expect(timerAfter(null, 2, now)).toEqual(running);
  expect(timerAfter(startTimer(5, now), 2, now)).toEqual(running);
  expect(timerAfter(running, null, now)).toBeNull();
  const paused = pauseTimer(running, now + minute);
  expect(timerAfter(running, 'pause', now + minute)).toEqual(paused);
  expect(timerAfter(paused, 'resume', now + minute)).toEqual(resumeTimer(paused, now + minute));
  expect(timerAfter(running, 'add-minute', now)).toEqual(addMinute(running, now));
  for (const wish of ['pause', 'resume', 'add-minute'] as const)
    expect(timerAfter(null, wish, now)).toBeNull();
});
