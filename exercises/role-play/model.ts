import * as v from 'valibot';
import type { ExerciseModel, Settings } from '../../src/session/exercise.ts';
import { noEntries } from '../../src/session/no-result.ts';
import { parseOr, typedText, upTo } from '../../src/session/schemas.ts';

/** Of one round, in order. read: rol lezen · play: spelen · out: uit de rol · debrief: nabespreken · retry: herkansen. */
export const steps = ['read', 'play', 'out', 'debrief', 'retry'] as const;
export type Step = (typeof steps)[number];

/** In the order in which they speak afterwards, and in which a person gets them: who played the professional is the client next. */
export const roles = ['professional', 'client', 'observer'] as const;
export type Role = (typeof roles)[number];
/** `watch`: observer in every round, whoever else changes. */
export type Pick = Role | 'watch';

/** With more everybody in a group of four has had each role, and nobody has any attention left. */
const mostRounds = 4;
const mostMinutes = 30;
const defaultRounds = 3;
const defaultMinutes: readonly number[] = [2, 4, 1, 4, 1];

const roundSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostRounds));
const stateSchema = v.variant('at', [
  v.strictObject({ at: v.literal('start') }),
  v.strictObject({ at: v.literal('round'), round: roundSchema, step: v.picklist(steps) }),
  v.strictObject({ at: v.literal('end') }),
]);
/** Where the trainer has led the room. start: everybody takes a chair · end: the playing is over. */
export type State = v.InferOutput<typeof stateSchema>;

const picksSchema = v.pipe(
  v.array(v.strictObject({ round: roundSchema, role: v.picklist([...roles, 'watch']) })),
  v.maxLength(mostRounds),
);
/** What a person chose and in which round, ascending; in the rounds between they rotate. */
export type Picks = v.InferOutput<typeof picksSchema>;

const markSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('chair'), picks: picksSchema }),
  /** Somebody is gone: from this round on the chair of that mark is free. */
  v.strictObject({
    kind: v.literal('leave'),
    chair: v.pipe(v.string(), v.maxLength(64)),
    round: roundSchema,
  }),
  /** Whose turn it is when the group talks afterwards: an index into `roles`; one more: all have spoken. */
  v.strictObject({
    kind: v.literal('turn'),
    round: roundSchema,
    turn: upTo(roles.length),
  }),
  v.strictObject({ kind: v.literal('pause') }),
  v.strictObject({ kind: v.literal('resume') }),
]);
/** What a phone tells its small group. Each phone has one of each kind and replaces it: the latest of all counts. */
export type Mark = v.InferOutput<typeof markSchema>;

/** More than any list of a play is long. */
const indexSchema = upTo(99);
export const noteMaxUnits = 2_000;
const draftSchema = v.strictObject({
  /** How hard the client plays: an index into the play's degrees. */
  degree: v.nullable(indexSchema),
  /** What the professional watches for: an index into the play's blocks. */
  goal: v.nullable(indexSchema),
  /** What was seen, per round in which this person observed. */
  observed: v.pipe(
    v.array(
      v.strictObject({
        round: roundSchema,
        ticks: v.pipe(v.array(indexSchema), v.maxLength(100)),
        note: typedText(noteMaxUnits),
      }),
    ),
    v.maxLength(mostRounds),
  ),
  /** Without a small group chair and pause are this device's own. */
  picks: picksSchema,
  isPaused: v.boolean(),
});
/** What stays on this device. */
export type Draft = v.InferOutput<typeof draftSchema>;
export type Observed = Draft['observed'][number];

export const emptyDraft: Draft = { degree: null, goal: null, observed: [], picks: [], isPaused: false };

/** The draft in `value`; the empty one where it is none. */
export const parseDraft = (value: unknown): Draft => parseOr(draftSchema, value, emptyDraft);

/** The mark in `value`, or null. */
export const parseMark = (value: unknown): Mark | null => parseOr(markSchema, value, null);

/** What was observed in a round; nothing yet where it was not. */
export function observedIn({ observed }: Draft, round: number): Observed {
  return observed.find((one) => one.round === round) ?? { round, ticks: [], note: '' };
}

/** From this round on `role`; what was chosen for later rounds no longer holds. */
export function withPick(picks: Picks, round: number, role: Pick): Picks {
  return [...picks.filter((pick) => pick.round < round), { round, role }];
}

/** Which of the two role-plays a slide asks for. */
export function playOf({ play }: Settings): 'a' | 'b' {
  return play === 'b' ? 'b' : 'a';
}

/** Rounds of a role-play; 3 where the slide says nothing that makes sense. */
export function roundsOf(settings: Settings): number {
  const rounds = Number(settings.rounds);
  return Number.isInteger(rounds) && rounds >= 1 && rounds <= mostRounds ? rounds : defaultRounds;
}

/** Minutes per step, index-aligned with `steps`; the slide has them as `minutes="2 4 1 4 1"`. */
export function minutesOf({ minutes }: Settings): readonly number[] {
  const given = (minutes ?? '').trim().split(/\s+/).map(Number);
  const isRight = given.every((one) => Number.isInteger(one) && one >= 1 && one <= mostMinutes);
  return isRight && given.length === steps.length ? given : defaultMinutes;
}

/** How long the room has for where it stands; null where it takes its time. */
export function minutesAt(state: State, settings: Settings): number | null {
  return state.at === 'round' ? (minutesOf(settings)[steps.indexOf(state.step)] ?? null) : null;
}

/** Every place of a role-play of so many rounds, in order. */
export function placesOf(rounds: number): readonly State[] {
  const inRounds = Array.from({ length: rounds }, (_, index) =>
    steps.map((step): State => ({ at: 'round', round: index + 1, step })),
  );
  return [{ at: 'start' }, ...inRounds.flat(), { at: 'end' }];
}

/** `by` places on, or back; null where there is none. A round that the slide no longer has ends the playing. */
export function placeBeside(state: State, by: 1 | -1, settings: Settings): State | null {
  const places = placesOf(roundsOf(settings));
  const at = places.findIndex((one) => isSamePlace(one, state));
  return places[(at < 0 ? places.length - 1 : at) + by] ?? null;
}

function isSamePlace(one: State, other: State): boolean {
  if (one.at !== 'round' || other.at !== 'round') return one.at === other.at;
  return one.round === other.round && one.step === other.step;
}

/** The round for which chairs are taken: the first before it begins, the last after it ended. */
export function roundAt(state: State, settings: Settings): number {
  return state.at === 'round' ? state.round : state.at === 'start' ? 1 : roundsOf(settings);
}

/** Nobody sends anything to the room: what is shared stays in the small group, all else on the device. */
export const model: ExerciseModel<null, null, State> = {
  ...noEntries,
  kind: 'role-play',
  stateSchema,
  start: { at: 'start' },
};
