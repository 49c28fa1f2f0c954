import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { startTimer, type Timer } from '../../src/session/timer.ts';
import {
  draftOf,
  minutesOf,
  model,
  momentOf,
  nextChangeIn,
  noteMaxChars,
  parseNotes,
  roundsOf,
} from './model.ts';

const now = 1_760_000_000_000;
const second = 1_000;
const momentAfter = (timer: Timer, seconds: number) => momentOf(timer, now + seconds * second);

test('what the slide says counts; what makes no sense becomes 5 rounds of 2 minutes', () => {
  expect([roundsOf({ rounds: '3' }), minutesOf({ minutes: '4' })]).toEqual([3, 4]);
  for (const text of ['0', '-1', '2.5', 'veel', '']) {
    expect([roundsOf({ rounds: text }), minutesOf({ minutes: text })]).toEqual([5, 2]);
  }
  expect([roundsOf({}), minutesOf({})]).toEqual([5, 2]);
  expect([roundsOf({ rounds: '99' }), minutesOf({ minutes: '99' })]).toEqual([9, 15]);
});

describe('the moments of a round', () => {
  test('twenty seconds to find somebody, then telling, and twenty seconds to swap', () => {
    const timer = startTimer(2, now);
    expect([0, 19, 20, 99, 100, 119, 120, 500].map((seconds) => momentAfter(timer, seconds))).toEqual([
      'move',
      'move',
      'tell',
      'tell',
      'swap',
      'swap',
      'swap',
      'swap',
    ]);
  });

  test('in a short round half of the time is left for telling', () => {
    const timer = startTimer(1, now);
    expect([0, 14, 15, 44, 45].map((seconds) => momentAfter(timer, seconds))).toEqual([
      'move',
      'move',
      'tell',
      'tell',
      'swap',
    ]);
  });

  test('paused, a moment stays; without a timer there is none', () => {
    const paused: Timer = { state: 'paused', totalMs: 120_000, leftMs: 60_000 };
    expect([momentAfter(paused, 0), momentAfter(paused, 600), nextChangeIn(paused, now)]).toEqual([
      'tell',
      'tell',
      null,
    ]);
    expect([momentOf(null, now), nextChangeIn(null, now)]).toEqual([null, null]);
  });

  test('a view that wakes at each change misses none, and is left alone after the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 900_000 }), (minutes, late) => {
        const timer = startTimer(minutes, now);
        let at = now + late;
        let last = momentOf(timer, at);
        for (let wakes = 0; ; wakes += 1) {
          const next = nextChangeIn(timer, at);
          if (next === null) break;
          expect(wakes).toBeLessThan(4);
          expect(momentOf(timer, at + next - 1)).toBe(last);
          at += next;
          last = momentOf(timer, at);
        }
        expect(last).toBe('swap');
        expect(at).toBeGreaterThanOrEqual(now + minutes * 60_000);
      }),
    );
  });
});

describe('notes stay what they were', () => {
  test('through the device and back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 10 }), (notes) => {
        const kept = draftOf(notes);
        expect(parseNotes(JSON.parse(JSON.stringify(kept)))).toEqual(kept === null ? [] : notes);
      }),
    );
  });

  test('too long a note is cut, nothing to read is nothing to keep, and other shapes are no notes', () => {
    expect(draftOf(['a'.repeat(noteMaxChars + 9)])?.notes[0]).toHaveLength(noteMaxChars);
    expect(draftOf([' ', '\n'])).toBeNull();
    for (const value of [null, [], { notes: 'x' }, { notes: [5] }, { notes: Array(99).fill('') }])
      expect(parseNotes(value)).toEqual([]);
  });
});

test('nothing is ever sent, whatever comes in', () => {
  expect(model.samples.some(model.hasContent)).toBe(false);
  expect(safeParse(model.entrySchema, { notes: ['geheim'] }).success).toBe(false);
  expect(model.merge()).toBeNull();
});

test('a state from outside is the start or fits', () => {
  const bad: unknown[] = [
    null,
    {},
    { step: { at: 'round', round: 0 }, sound: false },
    { step: { at: 'round', round: 99 }, sound: false },
    { step: { at: 'elsewhere' }, sound: false },
    { step: { at: 'choose' }, sound: 'yes' },
    { step: { at: 'present', turn: 1 }, sound: true },
  ];
  for (const state of bad)
    expect(safeParse(model.stateSchema, state).success, JSON.stringify(state)).toBe(false);
  expect(safeParse(model.stateSchema, model.start).success).toBe(true);
  expect(model.isDone(model.start)).toBe(false);
});
