import * as v from 'valibot';
import { cleanText, countChars, saysSomething } from './texts.ts';

/* What the schemas of exercises are made of, and how a value from outside is read by one. */

/** A whole number from 0 up to and including `most`. */
export const upTo = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** On a phone never more than one; a trainer without phones counts the hands of a room. */
export const handsSchema = upTo(99);
/** Of one answer in an entry, given on the device. */
export const answerIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8}$/));
/** What a row of a result is known by: see `keyFor`. */
export const keySchema = v.pipe(v.string(), v.maxLength(40));

/**
 * A text as it is shown: cleaned, and not empty. `maxChars` counts what a reader sees; `maxUnits` UTF-16 units, as one
 * visible character may be made of a dozen, never of thousands.
 */
export const textOf = (maxChars: number, maxUnits: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maxUnits),
    v.transform(cleanText),
    v.check(
      (text) => saysSomething(text) && countChars(text) <= maxChars,
      `expected 1 to ${maxChars} characters`,
    ),
  );
/** A text as it is typed: spaces, nothing at all or too much are kept until the person sends. */
export const typedText = (maxUnits: number) => v.pipe(v.string(), v.maxLength(maxUnits));

/** What is in `value` by that schema; `fallback` where it does not fit. */
export function parseOr<T, F>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: F): T | F {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : fallback;
}
