import type { Settings } from '../../src/session/exercise.ts';
import { isOver, type Timer } from '../../src/session/timer.ts';
import { type Moment, momentOf, roundsOf, type Step } from './model.ts';
import { nl } from './nl.ts';

/** What is said at one moment, the same on every screen. */
export interface Telling {
  /** Where the room is: "Ronde 2 van 5". */
  readonly where: string;
  readonly title: string;
  readonly how: string;
  /** In a round: its moment; null where no timer tells it. */
  readonly moment: Moment | null;
}

/** Pure. `now`: epoch ms, server clock. */
export function tellingOf(step: Step, settings: Settings, timer: Timer | null, now: number): Telling {
  switch (step.at) {
    case 'choose':
      return { where: nl.where.choose, ...nl.now.choose, moment: null };
    case 'round': {
      const of = roundsOf(settings);
      const moment = momentOf(timer, now);
      const where = nl.where.round(step.round, of);
      if (timer !== null && isOver(timer, now))
        return { where, ...(step.round < of ? nl.now.waits : nl.now.lastWaits), moment };
      const moments = step.round === 1 ? nl.now.first : nl.now.later;
      return { where, ...moments[moment ?? 'tell'], moment };
    }
    case 'present': {
      if (step.inFours) return { where: nl.where.fours, ...nl.now.fours, moment: null };
      const who = nl.starters[step.starter % nl.starters.length] ?? nl.starters[0];
      const instruction = step.turn === 1 ? nl.now.starts(who) : nl.now.turn;
      return { where: nl.where.turn(step.turn), ...instruction, moment: null };
    }
    case 'done':
      return { where: nl.where.done, ...nl.now.done, moment: null };
  }
}
