import type { Content } from './contents.ts';
import type { Grouping } from './groups.ts';
import type { Change } from './ledger.ts';
import { closedExercise, type ExerciseStage, type Phase } from './stage.ts';
import type { Timer } from './timer.ts';

/** The own entry, as a whole; null withdraws it. */
export function enter(exercise: string, value: unknown, at: number): Change {
  const content: Content | null = value == null ? null : { kind: 'entry', exercise, value };
  return { apply: () => content, onTop: 'whole', at };
}

export function moveTo(slide: string, at: number): Change {
  return { apply: () => ({ kind: 'stage', part: { part: 'slide', slide } }), onTop: 'fresh', at };
}

/** As a whole: two trainers who press the same button at the same moment mean it once. */
export function setTimer(timer: Timer | null, at: number): Change {
  return { apply: () => ({ kind: 'stage', part: { part: 'timer', timer } }), onTop: 'fresh', at };
}

/** Without `shown`, what the room was shown stays. */
export function putInPhase(
  name: string,
  phase: Phase,
  shown: { result: unknown; count: { answered: number; people: number } } | undefined,
  at: number,
): Change {
  return {
    apply: (held) => {
      const before = exerciseIn(held);
      const { result, count } = shown ?? before;
      const { state = null } = before;
      return { kind: 'stage', part: { part: 'exercise', name, phase, result: result ?? null, count, state } };
    },
    onTop: 'fresh',
    at,
  };
}

/** Leads an exercise on; its phase and what was shown stay. */
export function steer(name: string, state: unknown, at: number): Change {
  return {
    apply: (held) => {
      const { phase, result, count } = exerciseIn(held);
      return { kind: 'stage', part: { part: 'exercise', name, phase, result, count, state: state ?? null } };
    },
    onTop: 'fresh',
    at,
  };
}

export function setGrouping({ groups, tables }: Grouping, at: number): Change {
  return {
    apply: () => ({ kind: 'stage', part: { part: 'groups', groups: [...groups], tables } }),
    onTop: 'fresh',
    at,
  };
}

/** A mark on a board, as a whole; null withdraws it. */
export function mark(exercise: string, value: unknown, at: number): Change {
  const content: Content | null = value == null ? null : { kind: 'item', exercise, value };
  return { apply: () => content, onTop: 'whole', at };
}

function exerciseIn(held: Content | null): ExerciseStage {
  return held?.kind === 'stage' && held.part.part === 'exercise' ? held.part : closedExercise;
}

/** On top of what the trainer's other page did at the same moment: what is hidden must stay hidden. */
export function hide(exercise: string, key: string, isHidden: boolean, at: number): Change {
  return {
    apply: (held) => {
      const others = held?.kind === 'hidden' ? held.keys.filter((one) => one !== key) : [];
      return { kind: 'hidden', exercise, keys: isHidden ? [...others, key] : others };
    },
    onTop: isHidden ? 'always' : 'fresh',
    at,
  };
}
