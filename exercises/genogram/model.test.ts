import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { backward, forward, lastStep, model, type State, steps } from './model.ts';

test('forward through every step and back again; nothing beyond the ends', () => {
  const walk = (from: State, go: (state: State) => State | null) => {
    const seen: (string | null)[] = [];
    let state: State | null = from;
    for (; state; state = go(state)) seen.push(lastStep(state));
    return seen;
  };
  expect(walk(model.start, forward)).toEqual([null, ...steps]);
  expect(walk({ shown: steps.length }, backward)).toEqual([...steps].reverse().concat([null as never]));
});

test('nothing is ever sent, whatever comes in', () => {
  expect(model.samples.some(model.hasContent)).toBe(false);
  for (const entry of [{ persons: [] }, 'Mama', [], {}])
    expect(safeParse(model.entrySchema, entry).success).toBe(false);
  expect(model.merge()).toBeNull();
});

test('a state from outside fits, or is none', () => {
  for (const state of [null, {}, { shown: -1 }, { shown: 1.5 }, { shown: steps.length + 1 }, { shown: '2' }])
    expect(safeParse(model.stateSchema, state).success, JSON.stringify(state)).toBe(false);
  for (let shown = 0; shown <= steps.length; shown += 1)
    expect(safeParse(model.stateSchema, { shown }).success).toBe(true);
});
