import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { pauseTimer, startTimer, type Timer } from '../../src/session/timer.ts';
import { type Act, controlsFor, type Situation } from './lead.ts';
import { model, type State } from './model.ts';
import { nl } from './nl.ts';
import { tellingOf } from './tell.ts';

const now = 1_760_000_000_000;
const settings = { rounds: '2', minutes: '2' };
const inState = (step: State['step'], more: Partial<Situation> = {}): Situation => ({
  state: { step, sound: false },
  settings,
  timer: null,
  now,
  people: null,
  ...more,
});
const ids = (situation: Situation) => controlsFor(situation).map(({ id }) => id);
const press = (situation: Situation, id: string, chance = 0): Act => {
  const found = controlsFor(situation).find((one) => one.id === id);
  if (!found) throw new Error(`no control ${id}`);
  return found.act(chance);
};
const labelOf = (situation: Situation, id: string) =>
  controlsFor(situation).find((one) => one.id === id)?.label;
const presenting = { at: 'present', turn: 1, starter: 0, inFours: false } as const;

describe('going on', () => {
  test('from choosing through every round to presenting and the end, each round with its own time', () => {
    const story: [string, unknown][] = [];
    let situation = inState({ at: 'choose' });
    for (let steps = 0; steps < 4; steps += 1) {
      const { state, timer } = press(situation, 'next');
      if (!state) throw new Error('nothing happened');
      story.push([state.step.at, timer]);
      situation = { ...situation, state };
    }
    expect(story).toEqual([
      ['round', 2],
      ['round', 2],
      ['present', null],
      ['present', undefined],
    ]);
    expect(press(situation, 'end').state?.step).toMatchObject({ at: 'done', turn: 2 });
  });

  test('whoever begins is drawn by lot, everybody as likely, and asked for another it is another', () => {
    const { length } = nl.starters;
    const drawn = Array.from({ length }, (_, index) =>
      press(inState({ at: 'round', round: 2 }), 'next', (index + 0.5) / length),
    ).map(({ state }) => (state?.step.at === 'present' ? state.step.starter : null));
    expect(drawn).toEqual(nl.starters.map((_, index) => index));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: length - 1 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (starter, chance) => {
          const { state } = press(inState({ ...presenting, starter }), 'lot', chance);
          const other = state?.step.at === 'present' ? state.step.starter : starter;
          expect(other).not.toBe(starter);
          expect(other).toBeLessThan(length);
        },
      ),
    );
  });

  test('more than fourteen people present in fours, with a time for it; the trainer may choose otherwise', () => {
    const last = (people: number | null) => press(inState({ at: 'round', round: 2 }, { people }), 'next');
    expect(last(14)).toMatchObject({ state: { step: { inFours: false } }, timer: null });
    expect(last(15)).toMatchObject({ state: { step: { inFours: true } }, timer: 8 });
    expect(last(null)).toMatchObject({ state: { step: { inFours: false } } });
    expect(press(inState(presenting), 'fours')).toMatchObject({
      state: { step: { inFours: true } },
      timer: 8,
    });
    expect(press(inState({ ...presenting, inFours: true }), 'together')).toMatchObject({
      state: { step: { inFours: false } },
      timer: null,
    });
  });

  test('the end is not left by the key that led there', () => {
    expect(controlsFor(inState({ ...presenting, at: 'done' })).filter(({ isMain }) => isMain)).toEqual([]);
    expect(press(inState({ ...presenting, at: 'done' }), 'again').state?.step).toEqual({ at: 'choose' });
  });
});

describe('the time of a round', () => {
  const round = { at: 'round', round: 1 } as const;
  const running = startTimer(2, now);
  const over: Timer = { state: 'running', totalMs: 120_000, endsAt: now - 1 };

  test('running it may be paused and lengthened, and going on says that it skips', () => {
    expect(ids(inState(round, { timer: running }))).toEqual(['next', 'pause', 'add', 'back', 'sound']);
    expect(labelOf(inState(round, { timer: running }), 'next')).toBe('Sla over naar ronde 2');
    expect(press(inState(round, { timer: running }), 'pause')).toEqual({ timer: 'pause' });
    expect(press(inState(round, { timer: pauseTimer(running, now) }), 'pause')).toEqual({ timer: 'resume' });
    expect(press(inState(round, { timer: running }), 'add')).toEqual({ timer: 'add-minute' });
  });

  test('over, there is nothing to pause, and going on starts the next round', () => {
    expect(ids(inState(round, { timer: over }))).toEqual(['next', 'add', 'back', 'sound']);
    expect(labelOf(inState(round, { timer: over }), 'next')).toBe('Start ronde 2');
  });

  test('stopped elsewhere, it can be started again', () => {
    expect(press(inState(round), 'time')).toEqual({ timer: 2 });
  });
});

test('going back undoes going on, and takes its timer away', () => {
  const back = (step: State['step']) => press(inState(step), 'back');
  expect(ids(inState({ at: 'choose' }))).not.toContain('back');
  expect(back({ at: 'round', round: 1 })).toMatchObject({ state: { step: { at: 'choose' } }, timer: null });
  expect(back({ at: 'round', round: 2 }).state?.step).toEqual({ at: 'round', round: 1 });
  expect(back(presenting).state?.step).toEqual({ at: 'round', round: 2 });
  expect(back({ ...presenting, turn: 5 }).state?.step).toEqual({ ...presenting, turn: 4 });
  expect(back({ ...presenting, at: 'done', turn: 5 }).state?.step).toEqual({ ...presenting, turn: 5 });
});

test('the sound is off until the trainer wants it, and stays as it is whatever follows', () => {
  expect(model.start.sound).toBe(false);
  const { state } = press(inState({ at: 'choose' }), 'sound');
  expect(state?.sound).toBe(true);
  expect(press({ ...inState({ at: 'choose' }), state: state ?? model.start }, 'next').state?.sound).toBe(
    true,
  );
});

test('whatever is pressed in whatever order, the state fits and there is at most one main button', () => {
  const pick = fc.record({ which: fc.nat(), chance: fc.double({ min: 0, max: 0.999, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 40 }), fc.option(fc.nat(60)), (presses, people) => {
      let state: State = model.start;
      for (const { which, chance } of presses) {
        const controls = controlsFor({ state, settings, timer: null, now, people });
        expect(controls.filter(({ isMain }) => isMain).length).toBeLessThanOrEqual(1);
        expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
        state = controls[which % controls.length]?.act(chance).state ?? state;
        expect(safeParse(model.stateSchema, state).success).toBe(true);
        const { where, title, how } = tellingOf(state.step, settings, null, now);
        expect([where, title, how].every((text) => text.length > 3)).toBe(true);
      }
    }),
  );
});

describe('what is said', () => {
  const at = (round: number, seconds: number) =>
    tellingOf({ at: 'round', round }, settings, startTimer(2, now), now + seconds * 1_000);

  test('the first round is about the own object, later ones about what was heard', () => {
    expect([at(1, 0), at(1, 60), at(1, 110)].map(({ title }) => title)).toEqual([
      'Zoek iemand',
      'Vertel over je voorwerp',
      'Wissel van voorwerp',
    ]);
    expect([at(2, 0), at(2, 60), at(2, 110)].map(({ title }) => title)).toEqual([
      'Ga naar iemand anders',
      'Vertel en voeg één ding toe',
      'Wissel van voorwerp',
    ]);
    expect(at(2, 0).where).toBe('Ronde 2 van 2');
  });

  test('when the time is over people wait, after the last round in a circle', () => {
    expect(at(1, 130).how).toContain('volgende ronde');
    expect(at(2, 130).how).toContain('kring');
  });

  test('presenting begins with who was drawn, and goes from owner to owner', () => {
    const say = (turn: number) => tellingOf({ ...presenting, starter: 2, turn }, settings, null, now).title;
    expect(say(1)).toBe(`${nl.starters[2]}, begint`);
    expect(say(2)).toContain('eigenaar');
  });
});
