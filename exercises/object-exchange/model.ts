import * as v from 'valibot';
import type { ExerciseModel, Settings } from '../../src/session/exercise.ts';
import { noEntries } from '../../src/session/no-result.ts';
import { parseOr } from '../../src/session/schemas.ts';
import { isOver, leftOf, type Timer } from '../../src/session/timer.ts';

const mostRounds = 9;
const mostMinutes = 15;
/** At the beginning people look for somebody, at the end they swap: so long, or a quarter of a short round. */
const edgeMs = 20_000;
/** Characters of one note; more than anybody types while standing. */
export const noteMaxChars = 500;

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

/** Of presenting: `turn` counts from 1; `starter` is a place in the list of who may begin; `inFours`: not all together. */
const turns = { turn: count(1, 999), starter: count(0, 99), inFours: v.boolean() };
const stepSchema = v.variant('at', [
  v.strictObject({ at: v.literal('choose') }),
  v.strictObject({ at: v.literal('round'), round: count(1, mostRounds) }),
  v.strictObject({ at: v.literal('present'), ...turns }),
  v.strictObject({ at: v.literal('done'), ...turns }),
]);
/** Where the room is. */
export type Step = v.InferOutput<typeof stepSchema>;

const stateSchema = v.strictObject({
  step: stepSchema,
  /** Whether the beamer sounds when the time of a round is over. */
  sound: v.boolean(),
});
export type State = v.InferOutput<typeof stateSchema>;

const draftSchema = v.strictObject({
  /** First of the own object, then of the one that each round brought. */
  notes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(noteMaxChars))), v.maxLength(mostRounds + 1)),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** The notes in `value`, by object; none where there are none. */
export const parseNotes = (value: unknown): readonly string[] =>
  parseOr(draftSchema, value, { notes: [] }).notes;

/** What a device keeps of these notes; null where nothing was written. */
export function draftOf(notes: readonly string[]): Draft | null {
  const cut = notes.map((note) => note.slice(0, noteMaxChars));
  return cut.some((note) => note.trim() !== '') ? { notes: cut } : null;
}

/** How often people swap; 5 where the slide says nothing that makes sense. */
export const roundsOf = ({ rounds }: Settings): number => wholeOf(rounds, mostRounds, 5);
/** How long a round takes; 2 where the slide says nothing that makes sense. */
export const minutesOf = ({ minutes }: Settings): number => wholeOf(minutes, mostMinutes, 2);

function wholeOf(text: string | undefined, most: number, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : otherwise;
}

/** What people do in a round: go to somebody, tell, swap. */
export type Moment = 'move' | 'tell' | 'swap';

/** Which moment of a round it is, by the time that went by; after the end people swap. Null without a timer. */
export function momentOf(timer: Timer | null, now: number): Moment | null {
  if (timer === null) return null;
  const edge = edgeOf(timer);
  const left = leftOf(timer, now);
  if (left <= edge) return 'swap';
  return timer.totalMs - left < edge ? 'move' : 'tell';
}

/** Ms until the moment changes or the time is over, whichever comes first; null where nothing will change by itself. */
export function nextChangeIn(timer: Timer | null, now: number): number | null {
  if (timer?.state !== 'running' || isOver(timer, now)) return null;
  const left = leftOf(timer, now);
  const edge = edgeOf(timer);
  const ahead = [left, left - edge, left - (timer.totalMs - edge)].filter((ms) => ms > 0);
  return Math.min(...ahead);
}

const edgeOf = ({ totalMs }: Timer) => Math.min(edgeMs, totalMs / 4);

/** Object exchange: nothing is sent, the trainer leads, and notes stay on the device. */
export const model = {
  ...noEntries,
  kind: 'object-exchange',
  stateSchema,
  start: { step: { at: 'choose' }, sound: false },
  isDone: ({ step }) => step.at === 'done',
} satisfies ExerciseModel<null, null, State>;
