import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { maxPoints, palette, sheet, strokeFrom, widths } from '../../components/drawing-board/strokes.ts';
import type { BoardItem } from '../../src/session/session.ts';
import {
  apart,
  colours,
  countOf,
  houses,
  isSame,
  keptOnSheet,
  lineWidths,
  type Mark,
  marksOf,
  model,
  type NoteMark,
  type PlacedMark,
  parseDraft,
  parseEntry,
  placeFor,
  sheetSize,
} from './model.ts';

let lastId = 0;
const item = (value: unknown, isOwn = true): BoardItem => {
  lastId += 1;
  return { id: `item${lastId}`, group: 'g', value, isOwn, standing: 'sent' };
};
const note = (text: string, place: Partial<NoteMark> = {}): NoteMark => ({
  kind: 'note',
  house: 'good',
  text,
  x: 0,
  y: 0,
  ...place,
});
const stroke = (change: Record<string, unknown> = {}) => ({
  kind: 'stroke',
  house: 'dreams',
  colour: 'ink',
  width: 'thin',
  points: [0, 0, 1000, 1250],
  pressure: '',
  ...change,
});
const placed = (mark: NoteMark): PlacedMark<NoteMark> => ({
  id: mark.text,
  isOwn: true,
  standing: 'sent',
  mark,
});

test('whatever the drawing board makes is a mark', () => {
  expect(colours).toEqual(Object.keys(palette));
  expect(lineWidths).toEqual(Object.keys(widths));
  expect(sheetSize).toEqual(sheet);
  const samples = fc.array(
    fc.record({
      x: fc.double({ min: -50, max: 1050, noNaN: true }),
      y: fc.double({ min: -50, max: 1300, noNaN: true }),
      pressure: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 2 * maxPoints },
  );
  const look = fc.record({
    colour: fc.constantFrom(...colours),
    width: fc.constantFrom(...lineWidths),
    isPen: fc.boolean(),
  });
  fc.assert(
    fc.property(samples, look, fc.constantFrom(...houses), (drawn, how, house) => {
      const value = { kind: 'stroke', house, ...strokeFrom(drawn, how) };
      expect(marksOf([item(JSON.parse(JSON.stringify(value)))])).toHaveLength(1);
    }),
  );
});

test('what is no mark is left out, wherever it comes from', () => {
  const bad: unknown[] = [
    null,
    'note',
    {},
    note(''),
    note('  \u200B'),
    note('a'.repeat(101)),
    note('x', { x: 1_001 }),
    note('x', { y: -1 }),
    { ...note('x'), house: 'kasteel' },
    { ...note('x'), extra: 1 },
    stroke({ colour: 'url(#x)' }),
    stroke({ width: 7 }),
    stroke({ points: [1] }),
    stroke({ points: [1, 2, 3] }),
    stroke({ points: [1_001, 0] }),
    stroke({ points: [0, 1_251] }),
    stroke({ points: [0.5, 1] }),
    stroke({ points: Array.from({ length: 2 * maxPoints + 2 }, () => 1) }),
    stroke({ pressure: '1' }),
    stroke({ pressure: 'ab' }),
  ];
  expect(marksOf(bad.map((value) => item(value)))).toEqual([]);
  expect(
    marksOf([item(stroke()), item(stroke({ pressure: '19' })), item(note('👨‍👩‍👧'.repeat(100)))]),
  ).toHaveLength(3);
});

test('text is cleaned, hidden marks are gone, and a value is read only once', () => {
  const value = { ...note('  Oma \n komt ') };
  const one = item(value);
  const [mark] = marksOf([one]);
  expect(mark?.mark).toEqual(note('Oma komt'));
  expect(marksOf([{ ...one }])[0]?.mark).toBe(mark?.mark);
  expect(marksOf([one], new Set([one.id]))).toEqual([]);
  expect(countOf(marksOf([one, item(stroke()), item(stroke())]))).toEqual({ strokes: 2, notes: 1 });
});

test('a mark is found again by what it says, in whatever order it travelled', () => {
  const { kind, house, ...rest } = note('Oma');
  expect(isSame(note('Oma'), { ...rest, house, kind } as Mark)).toBe(true);
  expect(isSame(note('Oma'), note('Opa'))).toBe(false);
});

test('a new note lies on no other as long as there is room, and on the sheet always', () => {
  const texts = [
    'Oma',
    'Papa komt elke woensdag',
    'Ik slaap bij mijn zus',
    'Tekenen',
    'De juf',
    'Naar de zee',
  ];
  const notes: PlacedMark<NoteMark>[] = [];
  for (const text of texts) notes.push(placed(note(text, placeFor(text, notes))));
  const corners = notes.map(({ mark }) => `${mark.x > 500 ? 'right' : 'left'} ${mark.y}`);
  expect(new Set(corners).size).toBe(texts.length);
  expect(new Set(notes.map(({ mark }) => mark.x > 500)).size).toBe(2);
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 30 }), (many) => {
      const all: PlacedMark<NoteMark>[] = [];
      for (const text of many) {
        const place = placeFor(text, all);
        expect(keptOnSheet(place.x, place.y)).toEqual(place);
        all.push(placed(note(text, place)));
      }
    }),
  );
});

test('notes that were written at the same moment lie apart, the same on every device; one laid on another stays', () => {
  const same = ['Oma', 'De juf is lief', 'Samen eten'].map((text, index) => ({
    ...placed(note(text, placeFor(text, []))),
    id: `note${index}`,
  }));
  const onPurpose = { ...placed(note('Erop', { x: 60, y: 30 })), id: 'note9' };
  const drawn = apart([...same, onPurpose]);
  expect(drawn.map(({ id }) => id)).toEqual(['note0', 'note1', 'note2', 'note9']);
  expect([drawn[0], drawn[3]]).toEqual([same[0], onPurpose]);
  const corners = drawn.slice(0, 3).map(({ mark }) => `${mark.x > 500 ? 'right' : 'left'} ${mark.y}`);
  expect(new Set(corners).size).toBe(3);
  const elsewhere = apart([onPurpose, ...same.toReversed()]);
  expect(elsewhere.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(drawn);
});

test('entries, drafts and samples hold their own schema', () => {
  expect(parseEntry({ joined: true })).toEqual({ joined: true });
  expect([null, {}, { joined: 1 }].map(parseEntry)).toEqual(Array(3).fill(model.empty));
  expect(parseDraft({ house: 'good', view: 'words', text: 'half' })).toEqual({
    house: 'good',
    view: 'words',
    text: 'half',
  });
  expect(parseDraft({ house: 'good', view: 'words' })).toBeNull();
  for (const sample of model.samples) expect(safeParse(model.entrySchema, sample).success).toBe(true);
  expect(model.samples.map((sample) => model.hasContent(sample))).toContain(true);
  expect(safeParse(model.stateSchema, model.start).success).toBe(true);
  expect(model.merge(model.samples, {}, new Set())).toBeNull();
});
