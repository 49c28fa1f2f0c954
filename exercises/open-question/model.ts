import * as v from 'valibot';
import type { ExerciseModel, Settings } from '../../src/session/exercise.ts';
import {
  answerIdSchema,
  countSchema,
  keySchema,
  parseOr,
  textOf,
  typedText,
  upTo,
} from '../../src/session/schemas.ts';
import { byText, cleanText, commonest, fitting, fold, keyFor } from '../../src/session/texts.ts';
import { nl } from './nl.ts';

/** Characters of one answer, counted as a reader sees them: one family emoji is one. */
export const answerMaxChars = 140;
/** Answers a phone ever offers room for, whatever a slide asks. */
const phoneMaxAnswers = 10;
/** Answers in one entry. More than a phone offers: a trainer's page types here what a whole room says. */
export const entryMaxAnswers = 60;
/** UTF-16 units of one answer: one visible character may be made of a dozen, never of thousands. */
export const answerMaxUnits = 2_000;
const maxGroups = 6;

const groupSchema = v.nullable(upTo(maxGroups - 1));
const textSchema = textOf(answerMaxChars, answerMaxUnits);
const entrySchema = v.strictObject({
  answers: v.pipe(
    v.array(v.strictObject({ id: answerIdSchema, text: textSchema, group: groupSchema })),
    v.maxLength(entryMaxAnswers),
  ),
});
/** `group`: index into the slide's groups, null where none was chosen or the slide has none. */
export type Entry = v.InferOutput<typeof entrySchema>;
export type Answer = Entry['answers'][number];

/** As an entry, but as typed: spaces, nothing at all or too much are kept until the person sends. */
const draftSchema = v.strictObject({
  answers: v.pipe(
    v.array(
      v.strictObject({
        id: answerIdSchema,
        text: typedText(answerMaxUnits),
        group: groupSchema,
      }),
    ),
    v.maxLength(phoneMaxAnswers),
  ),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const resultSchema = v.strictObject({
  groups: v.array(
    v.strictObject({
      key: keySchema,
      text: textSchema,
      count: v.pipe(countSchema, v.minValue(1)),
      group: groupSchema,
    }),
  ),
  /** Answers that did not fit in one sealed body. */
  more: countSchema,
});
export type Result = v.InferOutput<typeof resultSchema>;
export type Row = Result['groups'][number];

/** The entry in `value`; the empty one where it is none. */
export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);
/** The draft in `value`, or null. */
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);
/** The result in `value`, or null. */
export const parseResult = (value: unknown): Result | null => parseOr(resultSchema, value, null);

/** Answers one person may give; 3 where the slide says nothing that makes sense. */
export function maxAnswers(settings: Settings): number {
  const max = Number(settings.max);
  return Number.isInteger(max) && max >= 1 ? Math.min(max, phoneMaxAnswers) : 3;
}

/** Names of the groups an answer may be put in; empty where the slide has none. */
export function groupNames(settings: Settings): readonly string[] {
  const names = (settings.groups ?? '').split('|').map(cleanText);
  return names.filter((name) => name !== '').slice(0, maxGroups);
}

const groupOf = ({ group }: { group: number | null }, names: readonly string[]) =>
  group !== null && group < names.length ? group : null;

/** Short name of what an answer says: the same on every device, and it fits 300 times in one body. */
export function keyOf(
  answer: { readonly text: string; readonly group: number | null },
  settings: Settings,
): string {
  return keyFor(fold(answer.text), groupOf(answer, groupNames(settings)));
}

interface Said {
  readonly folded: string;
  readonly group: number | null;
  readonly spellings: Map<string, number>;
  count: number;
}

function merge(entries: readonly Entry[], settings: Settings, hidden: ReadonlySet<string>): Result {
  const names = groupNames(settings);
  const said = new Map<string, Said>();
  for (const answer of entries.flatMap(({ answers }) => answers)) {
    const folded = fold(answer.text);
    const group = groupOf(answer, names);
    const key = keyFor(folded, group);
    if (hidden.has(key)) continue;
    const one = said.get(key) ?? { folded, group, spellings: new Map(), count: 0 };
    one.count += 1;
    one.spellings.set(answer.text, (one.spellings.get(answer.text) ?? 0) + 1);
    said.set(key, one);
  }
  const rows = [...said]
    .sort(
      ([, a], [, b]) => b.count - a.count || byText(a.folded, b.folded) || (a.group ?? -1) - (b.group ?? -1),
    )
    .map(([key, { group, spellings, count }]): Row => ({ key, text: commonest(spellings), count, group }));
  const { kept, left } = fitting(rows);
  return { groups: kept, more: left.reduce((sum, { count }) => sum + count, 0) };
}

const countOf = ({ groups }: Result) => groups.reduce((sum, { count }) => sum + count, 0);

export const model: ExerciseModel<Entry, Result> = {
  kind: 'open-question',
  entrySchema,
  resultSchema,
  stateSchema: v.null(),
  empty: { answers: [] },
  start: null,
  hasContent: ({ answers }) => answers.length > 0,
  merge,
  without: ({ groups, more }, hidden) => ({ groups: groups.filter(({ key }) => !hidden.has(key)), more }),
  items: ({ groups }) => groups.map(({ key, text, count }) => ({ key, text, count })),
  size: (result) => countOf(result) + result.more,
  sentences: ({ groups, more }) => {
    if (groups.length === 0) return [nl.noAnswers];
    const said = groups.map(({ text, count }) => nl.sentence(text, count));
    return more === 0 ? said : [...said, nl.more(more)];
  },
  samples: nl.samples.map((texts, person) => ({
    answers: texts.map((text, index) => ({ id: `sample${person}${index}`, text, group: null })),
  })),
};
