import * as v from 'valibot';
import type { ExerciseModel } from '../../src/session/exercise.ts';
import { parseOr, textOf, typedText, upTo } from '../../src/session/schemas.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { firstWall, type Placed, placedOf, wallSchema } from '../../src/session/wall.ts';
import { nl } from './nl.ts';

/** The three columns, from left to right on the wall. */
export const columns = ['worry', 'good', 'next'] as const;
export type Column = (typeof columns)[number];
/** What a note is: seen or heard, thought of it, or supposed. What must happen is none of these. */
export const natures = ['fact', 'judgement', 'suspicion'] as const;
export type Nature = (typeof natures)[number];

/** Characters of one note, and of one part of a sentence, counted as a reader sees them. */
export const noteMaxChars = 120;
export const partMaxChars = 90;
/** UTF-16 units: one visible character may be made of a dozen, never of thousands. */
export const textMaxUnits = 1_700;
/** Notes that one person may have on the board. */
export const mostOwnNotes = 60;

/** The scale: 0 is too unsafe to stay at home, 10 is safe enough for us to stop. */
export const highest = 10;
/** Numbers in one entry. A phone gives one: a trainer's page types here what a whole room says. */
export const entryMaxNumbers = 60;
/** More than a room holds people, and it fits in one sealed body. */
const resultMaxNumbers = 6_000;

const part = textOf(partMaxChars, textMaxUnits);

const noteSchema = v.pipe(
  v.strictObject({
    kind: v.literal('note'),
    column: v.picklist(columns),
    text: textOf(noteMaxChars, textMaxUnits),
    nature: v.nullable(v.picklist(natures)),
  }),
  v.check(
    ({ column, nature }) => (column === 'next') === (nature === null),
    'expected a nature for what is or goes',
  ),
);
/** The worry in one sentence that the family understands: who worries, about which fact, what may happen to the child. */
const worrySchema = v.strictObject({ kind: v.literal('worry'), who: part, about: part, may: part });
/** The next small step. */
const stepSchema = v.strictObject({ kind: v.literal('step'), who: part, what: part, when: part });
const markSchema = v.variant('kind', [noteSchema, worrySchema, stepSchema]);
export type Mark = v.InferOutput<typeof markSchema>;
export type NoteMark = Extract<Mark, { kind: 'note' }>;
export type WorryMark = Extract<Mark, { kind: 'worry' }>;
export type StepMark = Extract<Mark, { kind: 'step' }>;
export type PlanMark = WorryMark | StepMark;

/** A mark on a board. */
export type PlacedMark<Kind extends Mark = Mark> = Placed<Kind>;

/** The marks among these items, oldest first; what is none is left out, wherever it comes from. */
export const marksOf = (items: readonly BoardItem[], hidden: ReadonlySet<string> = new Set()): PlacedMark[] =>
  placedOf(items, hidden, (value) => parseOr(markSchema, value, null));

export const isNote = (placed: PlacedMark): placed is PlacedMark<NoteMark> => placed.mark.kind === 'note';
export const isPlan = (placed: PlacedMark): placed is PlacedMark<PlanMark> => placed.mark.kind !== 'note';

/** A mark as a sentence, for the wall, paper and a screen reader. */
export function sentenceOf(mark: Mark): string {
  if (mark.kind === 'note') return mark.text;
  return mark.kind === 'worry' ? nl.worrySentence(mark) : nl.stepSentence(mark);
}

const numberSchema = upTo(highest);
const entrySchema = v.strictObject({ numbers: v.pipe(v.array(numberSchema), v.maxLength(entryMaxNumbers)) });
export type Entry = v.InferOutput<typeof entrySchema>;
/** From low to high: every number stands for itself, and there is no average. */
const resultSchema = v.strictObject({
  numbers: v.pipe(v.array(numberSchema), v.maxLength(resultMaxNumbers)),
});
export type Result = v.InferOutput<typeof resultSchema>;

/** What the trainer has on the wall: a group's columns, everybody's numbers, or a group's sentence and step. */
export const views = ['columns', 'scale', 'plan'] as const;
export type View = (typeof views)[number];
const stateSchema = v.strictObject({ view: v.picklist(views), wall: wallSchema });
export type State = v.InferOutput<typeof stateSchema>;

/** What is half done on this device. */
const half = typedText(textMaxUnits);
const draftSchema = v.strictObject({
  part: v.picklist([...columns, 'scale', 'plan']),
  text: half,
  nature: v.nullable(v.picklist(natures)),
  worry: v.strictObject({ who: half, about: half, may: half }),
  step: v.strictObject({ who: half, what: half, when: half }),
});
export type Draft = v.InferOutput<typeof draftSchema>;
export type Part = Draft['part'];
/** One begins with what goes well: worries fill up by themselves. */
export const walk: readonly Part[] = ['good', 'worry', 'next', 'scale', 'plan'];
/** Before anybody wrote anything. */
export const blank: Draft = {
  part: 'good',
  text: '',
  nature: null,
  worry: { who: '', about: '', may: '' },
  step: { who: '', what: '', when: '' },
};

export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);
export const parseResult = (value: unknown): Result | null => parseOr(resultSchema, value, null);
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);

const keyOf = (number: number) => `n${number}`;

function tally(numbers: readonly number[]): readonly { readonly number: number; readonly count: number }[] {
  return [...new Set(numbers)].map((number) => ({
    number,
    count: numbers.filter((one) => one === number).length,
  }));
}

export const model: ExerciseModel<Entry, Result, State> = {
  kind: 'three-columns',
  entrySchema,
  resultSchema,
  stateSchema,
  empty: { numbers: [] },
  start: { view: 'columns', wall: firstWall },
  hasContent: ({ numbers }) => numbers.length > 0,
  merge: (entries, _settings, hidden) => ({
    numbers: entries
      .flatMap(({ numbers }) => numbers)
      .filter((number) => !hidden.has(keyOf(number)))
      .sort((one, other) => one - other)
      .slice(0, resultMaxNumbers),
  }),
  without: ({ numbers }, hidden) => ({ numbers: numbers.filter((number) => !hidden.has(keyOf(number))) }),
  items: ({ numbers }) =>
    tally(numbers).map(({ number, count }) => ({ key: keyOf(number), text: nl.number(number), count })),
  size: ({ numbers }) => numbers.length,
  sentences: ({ numbers }) =>
    numbers.length === 0
      ? [nl.noNumbers]
      : tally(numbers).map(({ number, count }) => nl.numberSentence(number, count)),
  samples: [{ numbers: [3] }, { numbers: [4] }, { numbers: [3] }, { numbers: [7] }],
};
