import * as v from 'valibot';
import type { ExerciseModel } from '../../src/session/exercise.ts';
import { noEntries } from '../../src/session/no-result.ts';

/** What the trainer adds to the example, one after the other. */
export const steps = [
  'client',
  'children',
  'father',
  'grandparents',
  'household',
  'bonds',
  'legend',
] as const;
export type Step = (typeof steps)[number];

const stateSchema = v.strictObject({
  /** How many steps of the example stand on the screen. */
  shown: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(steps.length)),
});
export type State = v.InferOutput<typeof stateSchema>;

/** The step that was added last; null before the first. */
export const lastStep = ({ shown }: State): Step | null => steps[shown - 1] ?? null;
/** One step further; null where everything stands there. */
export const forward = ({ shown }: State): State | null =>
  shown < steps.length ? { shown: shown + 1 } : null;
/** One step back; null at the beginning. */
export const backward = ({ shown }: State): State | null => (shown > 0 ? { shown: shown - 1 } : null);

/**
 * The genogram: the trainer builds an example, everybody draws on the own device. Nothing of what is drawn is sent, so
 * there is nothing to merge; and a family in trouble is nothing to celebrate, so it has no end.
 */
export const model = {
  ...noEntries,
  kind: 'genogram',
  stateSchema,
  start: { shown: 0 },
} satisfies ExerciseModel<null, null, State>;
