import * as v from 'valibot';
import { type Grouping, groupingSchema, noGroups } from './groups.ts';
import { type Timer, timerSchema } from './timer.ts';

/** closed: dadelijk · open: answers come in · shown: the room sees the result · shut: read only. */
export const phases = ['closed', 'open', 'shown', 'shut'] as const;
export type Phase = (typeof phases)[number];

/** What the whole room shares of one exercise. */
export const exerciseStageSchema = v.strictObject({
  phase: v.picklist(phases),
  /** What the trainer showed, in the shape of the exercise's own result schema; null until shown. */
  result: v.unknown(),
  /** How many had answered of how many in the room when it was last shown; null until shown. */
  count: v.nullable(v.strictObject({ answered: v.number(), people: v.number() })),
  /** How far the trainer has led it, in the shape of the exercise's own state schema; null before anything was done. */
  state: v.unknown(),
});
export interface ExerciseStage {
  readonly phase: Phase;
  readonly result: unknown;
  readonly count: { readonly answered: number; readonly people: number } | null;
  readonly state: unknown;
}

/** The whole stage, put together from its envelopes. */
export interface Stage {
  /** Id of the slide on the beamer; null before the trainer has shown one. */
  readonly slide: string | null;
  readonly exercises: Readonly<Record<string, ExerciseStage>>;
  /** Null where there is none. */
  readonly timer: Timer | null;
  readonly grouping: Grouping;
}

/** Each stage envelope carries one of these, so that a slide change does not send results again. */
export const stagePartSchema = v.variant('part', [
  v.strictObject({ part: v.literal('slide'), slide: v.pipe(v.string(), v.maxLength(80)) }),
  v.strictObject({
    part: v.literal('exercise'),
    name: v.pipe(v.string(), v.maxLength(80)),
    ...exerciseStageSchema.entries,
  }),
  v.strictObject({ part: v.literal('timer'), timer: v.nullable(timerSchema) }),
  v.strictObject({ part: v.literal('groups'), ...groupingSchema.entries }),
]);
export type StagePart = v.InferOutput<typeof stagePartSchema>;

export const emptyStage: Stage = { slide: null, exercises: {}, timer: null, grouping: noGroups };
export const closedExercise: ExerciseStage = { phase: 'closed', result: null, count: null, state: null };

/** Pure. Puts one part into the stage; returns the same object when it changes nothing. */
export function reduceStage(stage: Stage, part: StagePart): Stage {
  switch (part.part) {
    case 'slide':
      return stage.slide === part.slide ? stage : { ...stage, slide: part.slide };
    case 'exercise': {
      const { part: _, name, ...exercise } = part;
      return { ...stage, exercises: { ...stage.exercises, [name]: exercise } };
    }
    case 'timer':
      return { ...stage, timer: part.timer };
    case 'groups':
      return { ...stage, grouping: { groups: part.groups, tables: part.tables } };
    default:
      return part satisfies never;
  }
}

/** How exercise `name` stands; closed where the stage does not speak of it. */
export function exerciseOn(stage: Stage, name: string): ExerciseStage {
  return Object.hasOwn(stage.exercises, name) ? (stage.exercises[name] ?? closedExercise) : closedExercise;
}

/** The phase after this one when the trainer presses the exercise key; shut is the last. */
export function phaseAfter(phase: Phase): Phase {
  return phases[phases.indexOf(phase) + 1] ?? 'shut';
}
/** The phase before this one. */
export function phaseBefore(phase: Phase): Phase {
  return phases[phases.indexOf(phase) - 1] ?? 'closed';
}
