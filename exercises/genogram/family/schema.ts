import * as v from 'valibot';
import { hasUnseen, labelMax, nameMax, noteMax, titleMax, unitsFor } from './texts.ts';
import { isAge, isYear } from './years.ts';

const plain = v.check((text: string) => !hasUnseen(text), 'unseen');
const line = (max: number) => v.pipe(v.string(), v.maxLength(unitsFor(max)), plain);
const noteSchema = v.pipe(v.string(), v.maxLength(noteMax), plain);
const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));
const yearSchema = v.pipe(v.number(), v.check(isYear, 'year'));
const yearsSchema = v.pipe(v.number(), v.check(isAge, 'year'));
const timeSchema = v.pipe(v.string(), v.isoTimestamp());

/*
 * Every object is loose: what a later version added, or another program, stays and is written back.
 * What must hold between parts, and how many there may be, stands in `rules.ts`.
 */
const personSchema = v.looseObject({
  id: idSchema,
  label: line(labelMax),
  gender: v.picklist(['man', 'woman', 'non-binary', 'unknown']),
  kind: v.picklist(['person', 'pregnancy', 'miscarriage', 'abortion', 'stillbirth', 'support']),
  age: v.nullable(
    v.union([v.looseObject({ bornIn: yearSchema }), v.looseObject({ years: yearsSchema, in: yearSchema })]),
  ),
  died: v.nullable(v.looseObject({ in: v.nullable(yearSchema) })),
  marks: v.pipe(
    v.array(v.picklist(['care', 'support', 'school', 'work', 'health', 'worry'])),
    v.maxLength(3),
  ),
  note: noteSchema,
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
  partners: v.array(idSchema),
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
  children: v.array(childSchema),
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
  name: line(nameMax),
  members: v.array(idSchema),
  color: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
});

/** The shape of a genogram. */
export const genogramSchema = v.looseObject({
  version: v.literal(1),
  id: idSchema,
  title: line(titleMax),
  madeAt: timeSchema,
  changedAt: timeSchema,
  index: v.nullable(idSchema),
  persons: v.array(personSchema),
  unions: v.array(unionSchema),
  bonds: v.array(bondSchema),
  households: v.array(householdSchema),
  rows: v.array(v.array(idSchema)),
  note: noteSchema,
});
