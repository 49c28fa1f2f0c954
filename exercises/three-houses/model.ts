import * as v from 'valibot';
import type { ExerciseModel } from '../../src/session/exercise.ts';
import { noResult } from '../../src/session/no-result.ts';
import { parseOr, textOf, typedText, upTo } from '../../src/session/schemas.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { countChars } from '../../src/session/texts.ts';
import { firstWall, type Placed, placedOf, wallSchema } from '../../src/session/wall.ts';

/** The three houses, from left to right on the wall. */
export const houses = ['worries', 'good', 'dreams'] as const;
export type House = (typeof houses)[number];
/** One begins with what goes well; worries and dreams come after it (Weld and Greening's usual order). */
export const walk: readonly House[] = ['good', 'worries', 'dreams'];

/** The sheet in each house, in units of its own; as `components/drawing-board/strokes.ts` has it. */
export const sheetSize = { width: 1000, height: 1250 } as const;
export const colours = ['ink', 'coral', 'honey', 'green', 'blue', 'purple'] as const;
export const lineWidths = ['thin', 'medium', 'thick'] as const;
const mostPoints = 180;

/** Characters of one note, counted as a reader sees them. */
export const noteMaxChars = 100;
/** UTF-16 units of one note: one visible character may be made of a dozen, never of thousands. */
export const noteMaxUnits = 1_400;
/** Marks that one person may have on the board: with what is erased again this stays below what the server keeps. */
export const mostOwnMarks = 220;

const houseSchema = v.picklist(houses);
const pointsSchema = v.pipe(
  v.array(upTo(Math.max(sheetSize.width, sheetSize.height))),
  v.minLength(2),
  v.maxLength(2 * mostPoints),
  v.check(
    (points) =>
      points.length % 2 === 0 && points.every((at, index) => index % 2 === 1 || at <= sheetSize.width),
    `expected x, y, …: x up to ${sheetSize.width}`,
  ),
);
const strokeSchema = v.pipe(
  v.strictObject({
    kind: v.literal('stroke'),
    house: houseSchema,
    colour: v.picklist(colours),
    width: v.picklist(lineWidths),
    points: pointsSchema,
    /** A digit per point; empty: even. */
    pressure: v.pipe(v.string(), v.regex(/^\d*$/)),
  }),
  v.check(
    ({ points, pressure }) => pressure === '' || pressure.length === points.length / 2,
    'expected a pressure for each point, or none',
  ),
);
const noteSchema = v.strictObject({
  kind: v.literal('note'),
  house: houseSchema,
  text: textOf(noteMaxChars, noteMaxUnits),
  /** Where it lies: its share of the room that it leaves on the sheet; 0 is against the left or upper edge. */
  x: upTo(sheetSize.width),
  y: upTo(sheetSize.height),
});
/** One thing that somebody made on the board of a small group: an item of its own, so that two never collide. */
const markSchema = v.variant('kind', [strokeSchema, noteSchema]);
export type Mark = v.InferOutput<typeof markSchema>;
export type StrokeMark = Extract<Mark, { kind: 'stroke' }>;
export type NoteMark = Extract<Mark, { kind: 'note' }>;

/** A mark on a board. */
export type PlacedMark<Kind extends Mark = Mark> = Placed<Kind>;

/** A value never changes once it is there, and a board is looked at after every line: each is read once. */
const read = new WeakMap<object, Mark | null>();

function parseMark(value: unknown): Mark | null {
  if (typeof value !== 'object' || value === null) return null;
  const known = read.get(value);
  if (known !== undefined) return known;
  const mark = parseOr(markSchema, value, null);
  read.set(value, mark);
  return mark;
}

/** The marks among these items, oldest first; what is none is left out, wherever it comes from. */
export const marksOf = (items: readonly BoardItem[], hidden: ReadonlySet<string> = new Set()): PlacedMark[] =>
  placedOf(items, hidden, parseMark);

/** True where two marks say the same: where somebody names a mark that the page gave its id. */
export function isSame(one: Mark, other: Mark): boolean {
  return JSON.stringify(parseMark(one)) === JSON.stringify(parseMark(other));
}

export const isNote = (placed: PlacedMark): placed is PlacedMark<NoteMark> => placed.mark.kind === 'note';
export const isStroke = (placed: PlacedMark): placed is PlacedMark<StrokeMark> =>
  placed.mark.kind === 'stroke';
export const inHouse = (marks: readonly PlacedMark[], house: House) =>
  marks.filter(({ mark }) => mark.house === house);

/** How many lines and notes there are. */
export function countOf(marks: readonly PlacedMark[]): { readonly strokes: number; readonly notes: number } {
  const notes = marks.filter(isNote).length;
  return { strokes: marks.length - notes, notes };
}

/** A note's size as it is drawn, near enough, in units of the sheet: at most half as wide as it. */
const noteWidth = 470;
const lineHeight = 77;
const charWidth = 36;
const noteEdge = 46;
const gap = 24;

function boxOf({ text, x, y }: Pick<NoteMark, 'text' | 'x' | 'y'>) {
  const chars = countChars(text);
  const width = Math.min(noteWidth, noteEdge + chars * charWidth);
  const height = noteEdge + lineHeight * Math.ceil((chars * charWidth) / (noteWidth - noteEdge));
  const left = (x / sheetSize.width) * (sheetSize.width - width);
  const top = (y / sheetSize.height) * Math.max(0, sheetSize.height - height);
  return { left, top, right: left + width, bottom: top + height, height };
}

/** A place for a new note: as high as it can lie without lying on another, at the left or at the right edge. */
export function placeFor(
  text: string,
  notes: readonly PlacedMark<NoteMark>[],
): { readonly x: number; readonly y: number } {
  const taken = notes.map(({ mark }) => boxOf(mark));
  const places = [40, sheetSize.width - 40].map((x) => ({ x, top: highest(text, x, taken) }));
  const [left, right] = places;
  const { x, top } = !right || (left && left.top <= right.top) ? (left ?? { x: 0, top: 0 }) : right;
  const room = sheetSize.height - boxOf({ text, x, y: 0 }).height;
  return keptOnSheet(x, room <= 0 ? 0 : (Math.min(top, room) / room) * sheetSize.height);
}

/**
 * The notes as they are drawn. Two devices that write at the same moment both choose the same free place: of those the
 * first by id stays, and the others lie where they would have come a moment later. A note that somebody laid on another
 * one on purpose stays there. Every device finds the same.
 */
export function apart(notes: readonly PlacedMark<NoteMark>[]): readonly PlacedMark<NoteMark>[] {
  const inOrder = [...notes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const isDouble = (note: PlacedMark<NoteMark>, index: number) =>
    inOrder.slice(0, index).some((other) => isSamePlace(note.mark, other.mark));
  const laid = inOrder.filter((note, index) => !isDouble(note, index));
  for (const note of inOrder.filter(isDouble))
    laid.push({ ...note, mark: { ...note.mark, ...placeFor(note.mark.text, laid) } });
  const drawn = new Map(laid.map((note) => [note.id, note]));
  return notes.map((note) => drawn.get(note.id) ?? note);
}

const isSamePlace = (one: NoteMark, other: NoteMark) =>
  one.x === other.x && Math.abs(boxOf(one).top - boxOf(other).top) < gap;

/** The least top at which the note touches none of these; below the sheet where there is no room. */
function highest(text: string, x: number, taken: readonly ReturnType<typeof boxOf>[]): number {
  const { left, right, height } = boxOf({ text, x, y: 0 });
  const beside = taken.filter((box) => box.left < right && box.right > left);
  const tops = [gap, ...beside.map(({ bottom }) => bottom + gap)].sort((one, other) => one - other);
  const isFree = (top: number) => beside.every((box) => box.bottom <= top || box.top >= top + height);
  return tops.find(isFree) ?? sheetSize.height;
}

/** A place on the sheet: where a note would go further, it lies against the edge. */
export function keptOnSheet(x: number, y: number): { readonly x: number; readonly y: number } {
  const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
  return { x: clamp(x, sheetSize.width), y: clamp(y, sheetSize.height) };
}

/** Whether this person made something: what is made stands on the group's board. */
const entrySchema = v.strictObject({ joined: v.boolean() });
export type Entry = v.InferOutput<typeof entrySchema>;
const stateSchema = wallSchema;
export type State = v.InferOutput<typeof stateSchema>;

/** The entry in `value`; the empty one where it is none. */
export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);

/** What is half done on this device. */
const draftSchema = v.strictObject({
  house: houseSchema,
  view: v.picklist(['draw', 'words']),
  /** Of the note that is being written. */
  text: typedText(noteMaxUnits),
});
export type Draft = v.InferOutput<typeof draftSchema>;
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);

export const model: ExerciseModel<Entry, null, State> = {
  ...noResult,
  kind: 'three-houses',
  entrySchema,
  stateSchema,
  empty: { joined: false },
  start: firstWall,
  hasContent: ({ joined }) => joined,
  samples: [{ joined: true }, { joined: true }, { joined: false }],
};
