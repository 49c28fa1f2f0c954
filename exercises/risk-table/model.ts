import * as v from 'valibot';
import type { ExerciseModel, Settings } from '../../src/session/exercise.ts';
import {
  countSchema,
  handsSchema,
  keySchema,
  parseOr,
  textOf,
  typedText,
} from '../../src/session/schemas.ts';
import { byText, cleanText, commonest, fitting, fold, keyFor } from '../../src/session/texts.ts';
import { nl } from './nl.ts';

/*
 * How a group comes to a table. The trainer leads it through three steps, held in the state: first everybody fills in a
 * table of their own; then the small groups put items of it on a shared board; then the room sees what all wrote.
 *
 * The room's table is merged from the tables of people, never from the boards of groups: what one takes over from the
 * group goes into one's own table. So a number in the room's table always means the same, how many people stand behind
 * it, whether there were groups or not; who joins late, or works without a group, counts like everybody; and what was
 * only said within a group of three does not reach the wall without somebody's wish.
 */

export const levels = ['child', 'parent', 'family', 'surroundings'] as const;
export type Level = (typeof levels)[number];
export const sides = ['risk', 'protective'] as const;
export type Side = (typeof sides)[number];

/** Characters of one item, as a reader counts them: a row of the table. */
export const itemMaxChars = 60;
/** UTF-16 units: one visible character may be made of a dozen, never of thousands. */
export const itemMaxUnits = 600;
/** Items that a phone offers room for. */
export const phoneMaxItems = 40;
/** Items in one entry. More than on a phone: a trainer's page types here what a whole room says. */
export const entryMaxItems = 120;
const maxDoubts = 4;

const textSchema = textOf(itemMaxChars, itemMaxUnits);
const placeSchema = { level: v.picklist(levels), side: v.picklist(sides) };
/** Also what is put on a small group's board. */
const itemSchema = v.strictObject({ ...placeSchema, text: textSchema });
export type Item = v.InferOutput<typeof itemSchema>;
type Place = Pick<Item, 'level' | 'side'>;

const entrySchema = v.strictObject({
  items: v.pipe(v.array(itemSchema), v.maxLength(entryMaxItems)),
  /** Per doubt how many call it a risk, and how many ordinary. */
  votes: v.pipe(
    v.array(v.strictObject({ doubt: keySchema, risk: handsSchema, ordinary: handsSchema })),
    v.maxLength(maxDoubts),
  ),
  /** Keys of protective items to strengthen this week. */
  picks: v.pipe(v.array(v.strictObject({ key: keySchema, count: handsSchema })), v.maxLength(entryMaxItems)),
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** An entry, the letters in the field, and what had been sent when this was begun. */
const draftSchema = v.strictObject({
  ...entrySchema.entries,
  typed: typedText(itemMaxUnits),
  base: entrySchema,
});
export type Draft = v.InferOutput<typeof draftSchema>;

const resultSchema = v.strictObject({
  /** Most said first. `picks`: how many want to strengthen it this week. */
  rows: v.array(
    v.strictObject({
      key: keySchema,
      ...placeSchema,
      text: textSchema,
      count: v.pipe(countSchema, v.minValue(1)),
      picks: countSchema,
    }),
  ),
  /** In the order of the slide; those without a vote are left out. */
  doubts: v.array(
    v.strictObject({
      key: keySchema,
      text: v.pipe(v.string(), v.maxLength(itemMaxUnits)),
      risk: countSchema,
      ordinary: countSchema,
    }),
  ),
  /** Items that did not fit in one sealed body. */
  more: countSchema,
});
export type Result = v.InferOutput<typeof resultSchema>;
export type Row = Result['rows'][number];

/** What the room does, in order. */
export const steps = ['alone', 'together', 'choose'] as const;
export const pages = ['all', ...levels, 'doubts', 'choice'] as const;
export type Page = (typeof pages)[number];
const stateSchema = v.strictObject({
  /** What the phones ask for; `choose` once the table is shown. */
  step: v.picklist(steps),
  /** What stands on the beamer once the table is shown; `part` of it where it does not fit at once. */
  page: v.picklist(pages),
  part: countSchema,
});
export type State = v.InferOutput<typeof stateSchema>;

/** The entry in `value`; the empty one where it is none. */
export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);
/** The draft in `value`, or null. */
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);
/** The result in `value`, or null. */
export const parseResult = (value: unknown): Result | null => parseOr(resultSchema, value, null);
/** The item of a group's board in `value`, or null. */
export const parseItem = (value: unknown): Item | null => parseOr(itemSchema, value, null);
/** The state in `value`; where nothing was led yet the first. */
export const parseState = (value: unknown): State => parseOr(stateSchema, value, model.start);

export interface Doubt {
  readonly key: string;
  readonly text: string;
}

/** "Is this a risk, or ordinary?": the sentences that the slide asks it of. */
export function doubtsOf({ doubts = '' }: Settings): readonly Doubt[] {
  const texts = doubts.split('|').map(cleanText);
  return texts
    .filter((text) => text !== '')
    .slice(0, maxDoubts)
    .map((text) => ({ key: keyFor(fold(text), 'd'), text: text.slice(0, itemMaxUnits) }));
}

/** Whole minutes of the steps alone, in groups and together; null where the slide does not say. */
export function minutesOf({ minutes = '' }: Settings): readonly (number | null)[] {
  return steps.map((_, index) => {
    const count = Number(minutes.split('|')[index]);
    return Number.isInteger(count) && count >= 1 && count <= 60 ? count : null;
  });
}

/** Short name of what an item says in its cell: the same on every device. */
export function keyOf({ level, side, text }: Item): string {
  return keyFor(fold(text), `${levels.indexOf(level)}${side === 'risk' ? 'r' : 'p'}`);
}

/** By cell, as the table is read. */
export const placeOf = ({ level, side }: Place) => levels.indexOf(level) * 2 + sides.indexOf(side);

/** The rows of one cell, in their order. */
export function rowsIn<T extends Place>(rows: readonly T[], level: Level, side: Side): readonly T[] {
  return rows.filter((row) => row.level === level && row.side === side);
}

/** What may be strengthened: once somebody chose, what was chosen, most first; before that all that protects. */
export function choicesIn(rows: readonly Row[]): readonly Row[] {
  const protective = rows.filter(({ side }) => side === 'protective');
  const chosen = protective.filter(({ picks }) => picks > 0);
  return chosen.length === 0
    ? protective
    : [...chosen].sort((a, b) => b.picks - a.picks || b.count - a.count);
}

interface Said extends Item {
  readonly spellings: Map<string, number>;
  readonly folded: string;
  count: number;
}

function merge(entries: readonly Entry[], settings: Settings, hidden: ReadonlySet<string>): Result {
  const said = new Map<string, Said>();
  for (const item of entries.flatMap(({ items }) => items)) {
    const key = keyOf(item);
    if (hidden.has(key)) continue;
    const one = said.get(key) ?? { ...item, folded: fold(item.text), spellings: new Map(), count: 0 };
    one.count += 1;
    one.spellings.set(item.text, (one.spellings.get(item.text) ?? 0) + 1);
    said.set(key, one);
  }
  const picked = new Map<string, number>();
  for (const { key, count } of entries.flatMap(({ picks }) => picks))
    picked.set(key, (picked.get(key) ?? 0) + count);
  const rows = [...said]
    .sort(([, a], [, b]) => b.count - a.count || byText(a.folded, b.folded) || placeOf(a) - placeOf(b))
    .map(([key, { level, side, spellings, count }]): Row => {
      const picks = side === 'protective' ? (picked.get(key) ?? 0) : 0;
      return { key, level, side, text: commonest(spellings), count, picks };
    });
  const { kept, left } = fitting(rows);
  const more = left.reduce((sum, { count, picks }) => sum + count + picks, 0);
  return { rows: kept, doubts: votesOn(doubtsOf(settings), entries), more };
}

function votesOn(doubts: readonly Doubt[], entries: readonly Entry[]): Result['doubts'] {
  const votes = entries.flatMap((entry) => entry.votes);
  return doubts
    .map(({ key, text }) => {
      const on = votes.filter(({ doubt }) => doubt === key);
      const sum = (answer: 'risk' | 'ordinary') => on.reduce((total, vote) => total + vote[answer], 0);
      return { key, text, risk: sum('risk'), ordinary: sum('ordinary') };
    })
    .filter(({ risk, ordinary }) => risk + ordinary > 0);
}

function sentences({ rows, doubts, more }: Result): string[] {
  const cells = levels.flatMap((level) =>
    sides.flatMap((side) => {
      const said = rowsIn(rows, level, side).map(({ text, count }) => nl.sentence.item(text, count));
      return said.length === 0 ? [] : [nl.sentence.cell(nl.cell[level][side], said.join(', '))];
    }),
  );
  const picks = rows.filter((row) => row.picks > 0).sort((a, b) => b.picks - a.picks);
  const chosen = picks.map((row) => nl.sentence.item(row.text, row.picks)).join(', ');
  const all = [
    ...cells,
    ...(more === 0 ? [] : [nl.more(more)]),
    ...doubts.map(({ text, risk, ordinary }) => nl.sentence.doubt(text, risk, ordinary)),
    ...(chosen === '' ? [] : [nl.sentence.picks(chosen)]),
  ];
  return all.length === 0 ? [nl.nothing] : all;
}

const sample = (items: readonly (readonly [Level, Side, string])[]): Entry => ({
  items: items.map(([level, side, text]) => ({ level, side, text })),
  votes: [],
  picks: [],
});

export const model: ExerciseModel<Entry, Result, State> = {
  kind: 'risk-table',
  entrySchema,
  resultSchema,
  stateSchema,
  empty: { items: [], votes: [], picks: [] },
  start: { step: 'alone', page: 'all', part: 0 },
  hasContent: ({ items, votes, picks }) => items.length + votes.length + picks.length > 0,
  merge,
  without: ({ rows, ...rest }, hidden) => ({ ...rest, rows: rows.filter(({ key }) => !hidden.has(key)) }),
  items: ({ rows }) =>
    rows.map(({ key, level, side, text, count }) => ({
      key,
      text: `${nl.cell[level][side]}: ${text}`,
      count,
    })),
  size: ({ rows, doubts, more }) =>
    rows.reduce((sum, { count, picks }) => sum + count + picks, more) +
    doubts.reduce((sum, { risk, ordinary }) => sum + risk + ordinary, 0),
  sentences,
  samples: [
    sample([
      ['parent', 'risk', nl.samples.exhausted],
      ['family', 'risk', nl.samples.money],
      ['parent', 'protective', nl.samples.asks],
    ]),
    sample([
      ['family', 'risk', nl.samples.partner],
      ['family', 'protective', nl.samples.partner],
      ['family', 'risk', nl.samples.alone],
      ['surroundings', 'protective', nl.samples.school],
    ]),
    sample([
      ['child', 'risk', nl.samples.lunch],
      ['family', 'risk', nl.samples.money],
      ['surroundings', 'protective', nl.samples.granny],
      ['surroundings', 'protective', nl.samples.school],
    ]),
  ],
};
