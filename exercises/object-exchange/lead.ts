import type { Settings } from '../../src/session/exercise.ts';
import { isOver, type Timer, type TimerWish } from '../../src/session/timer.ts';
import { minutesOf, roundsOf, type State, type Step } from './model.ts';
import { nl } from './nl.ts';

/** More people than can present to the whole room in ten minutes. */
const mostTogether = 14;
/** For four people who present to each other. */
const minutesInFours = 8;

/** What one press of a button does: to the state, to the room's timer, or to both. */
export interface Act {
  readonly state?: State;
  readonly timer?: TimerWish;
}

/** A button with which the trainer leads. */
export interface Control {
  readonly id: string;
  readonly label: string;
  /** What comes next by itself: Enter presses it. There is at most one. */
  readonly isMain: boolean;
  /** For a switch: whether it is on. */
  readonly isOn?: boolean;
  /** `chance`: from 0 up to, not including, 1. */
  readonly act: (chance: number) => Act;
}

/** What the trainer's pages know when they lead. */
export interface Situation {
  readonly state: State;
  readonly settings: Settings;
  readonly timer: Timer | null;
  /** Epoch ms, server clock. */
  readonly now: number;
  /** Participants with a phone; null where nobody has one. */
  readonly people: number | null;
}

/** Everything the trainer can do at this moment, in the order of the buttons. */
export function controlsFor(situation: Situation): readonly Control[] {
  const { state, settings } = situation;
  const { step } = state;
  const before = stepBefore(step, settings);
  const back = before === null ? [] : [control('back', nl.lead.back, () => to(state, before))];
  return [...onward(situation), ...ofTimer(situation), ...back, soundOf(state)];
}

function onward({ state, settings, timer, now, people }: Situation): readonly Control[] {
  const { step } = state;
  const isRunning = timer !== null && !isOver(timer, now);
  switch (step.at) {
    case 'choose':
      return [main('next', nl.lead.start(1), () => intoRound(state, 1, settings))];
    case 'round': {
      const next = step.round + 1;
      if (next <= roundsOf(settings)) {
        const label = isRunning ? nl.lead.skip(next) : nl.lead.start(next);
        return [main('next', label, () => intoRound(state, next, settings))];
      }
      const inFours = people !== null && people > mostTogether;
      return [main('next', nl.lead.present, (chance) => intoPresenting(state, lot(chance), inFours))];
    }
    case 'present': {
      const { turn, starter, inFours } = step;
      const toEnd = () => to(state, { ...step, at: 'done' });
      if (inFours)
        return [
          main('end', nl.lead.end, toEnd),
          control('together', nl.lead.together, () => intoPresenting(state, starter, false)),
        ];
      const isFirst = turn === 1;
      return [
        main('next', nl.lead.next, () => ({ state: { ...state, step: { ...step, turn: turn + 1 } } })),
        ...(isFirst
          ? [
              control('lot', nl.lead.otherStart, (chance) => ({
                state: { ...state, step: { ...step, starter: otherLot(starter, chance) } },
              })),
              control('fours', nl.lead.inFours, () => intoPresenting(state, starter, true)),
            ]
          : []),
        control('end', nl.lead.end, toEnd),
      ];
    }
    case 'done':
      return [control('again', nl.lead.again, () => to(state, { at: 'choose' }))];
  }
}

/** Pause, one minute more; in a round whose timer was stopped, to start it again. */
function ofTimer({ state: { step }, settings, timer, now }: Situation): readonly Control[] {
  if (step.at === 'done' || step.at === 'choose') return [];
  if (timer === null) {
    if (step.at !== 'round') return [];
    const minutes = minutesOf(settings);
    return [control('time', nl.lead.startTime(minutes), () => ({ timer: minutes }))];
  }
  const isPaused = timer.state === 'paused';
  const pause = control('pause', isPaused ? nl.lead.resume : nl.lead.pause, () => ({
    timer: isPaused ? 'resume' : 'pause',
  }));
  const add = control('add', nl.lead.addMinute, () => ({ timer: 'add-minute' }));
  return isOver(timer, now) ? [add] : [pause, add];
}

function soundOf(state: State): Control {
  const { sound } = state;
  return { ...control('sound', nl.lead.sound, () => ({ state: { ...state, sound: !sound } })), isOn: sound };
}

const control = (id: string, label: string, act: Control['act']): Control => ({
  id,
  label,
  isMain: false,
  act,
});
const main = (id: string, label: string, act: Control['act']): Control => ({ id, label, isMain: true, act });

/** To another step; the time of the one before is no longer that of the room. */
const to = (state: State, step: Step): Act => ({ state: { ...state, step }, timer: null });

const intoRound = (state: State, round: number, settings: Settings): Act => ({
  state: { ...state, step: { at: 'round', round } },
  timer: minutesOf(settings),
});

const intoPresenting = (state: State, starter: number, inFours: boolean): Act => ({
  state: { ...state, step: { at: 'present', turn: 1, starter, inFours } },
  timer: inFours ? minutesInFours : null,
});

const lot = (chance: number) => Math.floor(chance * nl.starters.length);

/** Never the one that stood there: who asks for another gets another. */
const otherLot = (starter: number, chance: number) =>
  (starter + 1 + Math.floor(chance * (nl.starters.length - 1))) % nl.starters.length;

/** Where going back leads; null at the beginning. */
function stepBefore(step: Step, settings: Settings): Step | null {
  switch (step.at) {
    case 'choose':
      return null;
    case 'round':
      return step.round === 1 ? { at: 'choose' } : { at: 'round', round: step.round - 1 };
    case 'present':
      return step.turn === 1 ? { at: 'round', round: roundsOf(settings) } : { ...step, turn: step.turn - 1 };
    case 'done':
      return { ...step, at: 'present' };
  }
}
