import * as v from 'valibot';
import { oldestAge } from './kin.ts';
import { hasUnseen, nameMax, noteMax, titleMax } from './texts.ts';

/** Years that a family of today, or of history, can have. */
export const firstYear = 1600;
export const lastYear = 2200;

const plain = v.check((text: string) => !hasUnseen(text), 'unseen');
const line = (max: number) => v.pipe(v.string(), v.maxLength(max), plain);
const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));
const yearSchema = v.pipe(
  v.number(),
  v.integer('year'),
  v.minValue(firstYear, 'year'),
  v.maxValue(lastYear, 'year'),
);
const yearsSchema = v.pipe(
  v.number(),
  v.integer('year'),
  v.minValue(0, 'year'),
  v.maxValue(oldestAge, 'year'),
);
const timeSchema = v.pipe(v.string(), v.isoTimestamp());
const list = <S extends v.GenericSchema>(item: S, max: number) => v.pipe(v.array(item), v.maxLength(max));

/*
 * Every object is loose: what a later version added, or another program, stays and is written back.
 * Lengths are UTF-16 units, with room for characters that need several.
 */
const personSchema = v.looseObject({
  id: idSchema,
  label: line(60),
  gender: v.picklist(['man', 'woman', 'non-binary', 'unknown']),
  kind: v.picklist(['person', 'pregnancy', 'miscarriage', 'abortion', 'stillbirth', 'support']),
  age: v.nullable(
    v.union([v.looseObject({ bornIn: yearSchema }), v.looseObject({ years: yearsSchema, in: yearSchema })]),
  ),
  died: v.nullable(v.looseObject({ in: v.nullable(yearSchema) })),
  marks: list(v.picklist(['care', 'support', 'school', 'work', 'health', 'worry']), 3),
  note: line(noteMax * 2),
  supports: v.nullable(idSchema),
});

const childSchema = v.looseObject({
  person: idSchema,
  link: v.picklist(['birth', 'adopted', 'foster', 'step', 'guardian']),
  twins: v.nullable(idSchema),
  isIdentical: v.boolean(),
  livesWith: v.nullable(idSchema),
});

const unionSchema = v.looseObject({
  id: idSchema,
  partners: list(idSchema, 2),
  status: v.picklist([
    'married',
    'cohabiting',
    'lat',
    'engaged',
    'relationship',
    'separated',
    'divorced',
    'together-again',
    'widowed',
  ]),
  from: v.nullable(yearSchema),
  until: v.nullable(yearSchema),
  isRelated: v.boolean(),
  children: list(childSchema, 200),
});

const bondSchema = v.looseObject({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  kind: v.picklist(['close', 'fused', 'distant', 'conflict', 'violence', 'cut-off', 'repaired', 'focused']),
  isOneSided: v.boolean(),
  form: v.nullable(v.picklist(['physical', 'emotional', 'sexual'])),
});

const householdSchema = v.looseObject({
  id: idSchema,
  name: line(nameMax * 2),
  members: list(idSchema, 200),
  color: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
});

/** The shape of a genogram; what must hold between its parts stands in `rules.ts`. */
export const genogramSchema = v.looseObject({
  version: v.literal(1),
  id: idSchema,
  title: line(titleMax * 2),
  madeAt: timeSchema,
  changedAt: timeSchema,
  index: v.nullable(idSchema),
  persons: v.array(personSchema),
  unions: list(unionSchema, 400),
  bonds: list(bondSchema, 1000),
  households: list(householdSchema, 100),
  rows: list(list(idSchema, 200), 200),
  note: line(noteMax * 2),
});
