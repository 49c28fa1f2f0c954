import * as v from 'valibot';
import type { ExerciseModel } from '../../src/session/exercise.ts';
import { countSchema, handsSchema, keySchema, parseOr, textOf, upTo } from '../../src/session/schemas.ts';
import { byText, commonest, fitting, fold, keyFor } from '../../src/session/texts.ts';
import { nl } from './nl.ts';

export const marks = ['met', 'partly', 'not'] as const;
export type Mark = (typeof marks)[number];

/** As long as an answer of the open question may be. */
const textMaxChars = 140;
const textMaxUnits = 2_000;
const entryMaxRows = 60;
const maxGroup = 5;

const textSchema = textOf(textMaxChars, textMaxUnits);
const groupSchema = v.nullable(upTo(maxGroup));

/** An expectation carries its own words: what was written at the start may have been changed or taken back since. */
const entrySchema = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        text: textSchema,
        group: groupSchema,
        met: handsSchema,
        partly: handsSchema,
        not: handsSchema,
      }),
    ),
    v.maxLength(entryMaxRows),
  ),
});
export type Entry = v.InferOutput<typeof entrySchema>;
export type Marked = Entry['rows'][number];

/** An entry that was not sent, and what had been sent when it was begun. */
const draftSchema = v.strictObject({ ...entrySchema.entries, base: entrySchema });
export type Draft = v.InferOutput<typeof draftSchema>;

const resultSchema = v.strictObject({
  rows: v.array(
    v.strictObject({
      key: keySchema,
      text: textSchema,
      met: countSchema,
      partly: countSchema,
      not: countSchema,
    }),
  ),
  /** Marks that did not fit in one sealed body. */
  more: countSchema,
});
export type Result = v.InferOutput<typeof resultSchema>;
export type Row = Result['rows'][number];

/** Of an open question's entry and result, only what is needed here. Another exercise's shape: other keys are let be. */
const earlierEntrySchema = v.object({
  answers: v.array(v.object({ text: textSchema, group: groupSchema })),
});
const earlierResultSchema = v.object({
  groups: v.array(
    v.object({
      key: keySchema,
      text: textSchema,
      count: countSchema,
      group: groupSchema,
    }),
  ),
});

/** One expectation of the start, however often it was written. */
export interface Expectation {
  readonly key: string;
  readonly text: string;
  readonly group: number | null;
  readonly count: number;
}

/** The entry in `value`; the empty one where it is none. */
export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);
/** The draft in `value`, or null. */
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);
/** The result in `value`, or null. */
export const parseResult = (value: unknown): Result | null => parseOr(resultSchema, value, null);

/** The same key as the open question gives to an answer, so that its rows are found again. */
export const keyOf = ({ text, group }: { readonly text: string; readonly group: number | null }) =>
  keyFor(fold(text), group);

/** What one person, or a trainer for the room, wrote at the start; the same thing once. `entry`: JSON, parsed here. */
export function expectationsIn(entry: unknown): readonly Expectation[] {
  const { answers } = parseOr(earlierEntrySchema, entry, { answers: [] });
  const found = new Map<string, Expectation>();
  for (const { text, group } of answers) {
    const key = keyOf({ text, group });
    const one = found.get(key) ?? { key, text, group, count: 0 };
    found.set(key, { ...one, count: one.count + 1 });
  }
  return [...found.values()];
}

/** What the room was shown at the start, in that order. `result`: JSON, parsed here. */
export function expectationsOf(result: unknown): readonly Expectation[] {
  return parseOr(earlierResultSchema, result, { groups: [] }).groups;
}

const total = ({ met, partly, not }: Pick<Row, Mark>) => met + partly + not;

interface Said extends Pick<Row, Mark> {
  readonly folded: string;
  readonly spellings: Map<string, number>;
}

function merge(entries: readonly Entry[], _settings: unknown, hidden: ReadonlySet<string>): Result {
  const said = new Map<string, Said>();
  for (const row of entries.flatMap(({ rows }) => rows)) {
    const key = keyOf(row);
    if (hidden.has(key) || total(row) === 0) continue;
    const one = said.get(key) ?? { folded: fold(row.text), spellings: new Map(), met: 0, partly: 0, not: 0 };
    one.spellings.set(row.text, (one.spellings.get(row.text) ?? 0) + total(row));
    const sum = (mark: Mark) => one[mark] + row[mark];
    said.set(key, { ...one, met: sum('met'), partly: sum('partly'), not: sum('not') });
  }
  const rows = [...said]
    .sort(([keyA, a], [keyB, b]) => total(b) - total(a) || byText(a.folded, b.folded) || byText(keyA, keyB))
    .map(
      ([key, { spellings, met, partly, not }]): Row => ({
        key,
        text: commonest(spellings),
        met,
        partly,
        not,
      }),
    );
  const { kept, left } = fitting(rows);
  return { rows: kept, more: left.reduce((sum, row) => sum + total(row), 0) };
}

const sample = (...rows: readonly (readonly [string, Mark])[]): Entry => ({
  rows: rows.map(([text, mark]) => ({ text, group: null, met: 0, partly: 0, not: 0, [mark]: 1 })),
});
const [dare, whom, talk] = nl.samples;

export const model: ExerciseModel<Entry, Result> = {
  kind: 'expectations-review',
  entrySchema,
  resultSchema,
  stateSchema: v.null(),
  empty: { rows: [] },
  start: null,
  hasContent: ({ rows }) => rows.some((row) => total(row) > 0),
  merge,
  without: ({ rows, more }, hidden) => ({ rows: rows.filter(({ key }) => !hidden.has(key)), more }),
  items: ({ rows }) => rows.map((row) => ({ key: row.key, text: row.text, count: total(row) })),
  size: ({ rows, more }) => rows.reduce((sum, row) => sum + total(row), more),
  sentences: ({ rows, more }) => {
    if (rows.length === 0) return [nl.nothing];
    const said = rows.map(({ text, met, partly, not }) => nl.sentence(text, nl.marked(met, partly, not)));
    return more === 0 ? said : [...said, nl.more(more)];
  },
  samples: [
    sample([dare, 'met'], [whom, 'partly']),
    sample([dare, 'not']),
    sample([talk, 'met'], [dare, 'met'], [whom, 'not']),
  ],
};
