import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  emptyDraft,
  minutesAt,
  minutesOf,
  model,
  observedIn,
  parseDraft,
  parseMark,
  placeBeside,
  placesOf,
  playOf,
  roundAt,
  roundsOf,
  type State,
  steps,
  withPick,
} from './model.ts';
import { playA } from './nl-a.ts';
import { playB } from './nl-b.ts';

const read: State = { at: 'round', round: 1, step: 'read' };

describe('where the room stands', () => {
  test('chairs, then every round in five steps, then the end', () => {
    const places = placesOf(3);
    expect(places).toHaveLength(1 + 3 * steps.length + 1);
    let state: State = model.start;
    for (const place of places.slice(1)) {
      const next = placeBeside(state, 1, {});
      expect(next).toEqual(place);
      expect(placeBeside(place, -1, {})).toEqual(state);
      state = place;
    }
    expect(state).toEqual({ at: 'end' });
    expect(placeBeside(state, 1, {})).toBeNull();
    expect(placeBeside(model.start, -1, {})).toBeNull();
  });

  test('a slide may ask for fewer rounds; one that it no longer has leads back to those that it has', () => {
    expect(placeBeside({ at: 'round', round: 1, step: 'retry' }, 1, { rounds: '1' })).toEqual({ at: 'end' });
    expect(placeBeside({ at: 'round', round: 3, step: 'play' }, -1, { rounds: '1' })).toEqual({
      at: 'round',
      round: 1,
      step: 'retry',
    });
  });

  test('every place passes the schema, and nothing else does', () => {
    for (const place of placesOf(4)) expect(v.parse(model.stateSchema, place)).toEqual(place);
    for (const odd of [null, {}, { at: 'round', round: 5, step: 'read' }, { at: 'end', by: 'me' }])
      expect(v.is(model.stateSchema, odd)).toBe(false);
  });

  test('chairs are taken for the first round before it begins, and stay those of the last', () => {
    expect(roundAt(model.start, {})).toBe(1);
    expect(roundAt({ at: 'round', round: 2, step: 'out' }, {})).toBe(2);
    expect(roundAt({ at: 'end' }, { rounds: '2' })).toBe(2);
  });
});

describe('settings', () => {
  test.each([
    ['2 4 1 4 1', [2, 4, 1, 4, 1]],
    ['3 5 1 6 2', [3, 5, 1, 6, 2]],
    [undefined, [2, 4, 1, 4, 1]],
    ['', [2, 4, 1, 4, 1]],
    ['4 4', [2, 4, 1, 4, 1]],
    ['0 4 1 4 1', [2, 4, 1, 4, 1]],
    ['veel', [2, 4, 1, 4, 1]],
  ])('minutes "%s"', (minutes, expected) => {
    expect(minutesOf(minutes === undefined ? {} : { minutes })).toEqual(expected);
  });

  test('a step has its minutes; before and after the rounds the room takes its time', () => {
    expect(minutesAt({ ...read, step: 'debrief' }, { minutes: '1 2 3 5 1' })).toBe(5);
    expect(minutesAt({ at: 'start' }, {})).toBeNull();
    expect(minutesAt({ at: 'end' }, {})).toBeNull();
  });

  test.each([
    ['1', 1],
    ['4', 4],
    ['5', 3],
    ['0', 3],
    ['', 3],
    [undefined, 3],
  ])('rounds "%s"', (rounds, expected) => {
    expect(roundsOf(rounds === undefined ? {} : { rounds })).toBe(expected);
  });

  test('one of two role-plays', () => {
    expect([{ play: 'a' }, { play: 'b' }, { play: 'c' }, {}].map(playOf)).toEqual(['a', 'b', 'a', 'a']);
  });
});

describe('what a device holds', () => {
  test('what fits comes back as it was; anything else is nothing', () => {
    const draft = { ...emptyDraft, degree: 2, observed: [{ round: 1, ticks: [0, 4], note: 'stil' }] };
    expect(parseDraft(structuredClone(draft))).toEqual(draft);
    for (const odd of [null, 'x', { ...draft, degree: -1 }, { ...draft, name: 'An' }])
      expect(parseDraft(odd)).toEqual(emptyDraft);
    expect(observedIn(draft, 1).ticks).toEqual([0, 4]);
    expect(observedIn(draft, 2)).toEqual({ round: 2, ticks: [], note: '' });
  });

  test('what was chosen for a round replaces that, and what was chosen for later ones', () => {
    const picks = withPick(withPick([], 1, 'client'), 3, 'watch');
    expect(withPick(picks, 2, 'professional')).toEqual([
      { round: 1, role: 'client' },
      { round: 2, role: 'professional' },
    ]);
    expect(parseMark({ kind: 'chair', picks })).not.toBeNull();
  });
});

test('nothing of a role-play ever reaches the room', () => {
  expect(model.merge([null, null], {}, new Set())).toBeNull();
  expect(model.hasContent(null)).toBe(false);
  expect(v.is(model.entrySchema, { text: 'x' })).toBe(false);
});

test.each([
  ['A', playA, 8],
  ['B', playB, 9],
])('play %s has three degrees, its blocks in order, ten checks and questions', (_, play, blocks) => {
  expect(play.client.degrees.map(({ name }) => name)).toEqual(['Open', 'Twijfelt', 'Boos']);
  expect(play.professional.blocks).toHaveLength(blocks);
  expect(play.observer.checks).toHaveLength(10);
  expect(play.questions).toHaveLength(4);
});
