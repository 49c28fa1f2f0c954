import * as v from 'valibot';
import { nl } from './nl.ts';
import { breachOf, maxPersons } from './rules.ts';
import { genogramSchema } from './schema.ts';
import type { Genogram } from './types.ts';

/** UTF-16 units of a file; 30 persons take about 10,000. */
const maxLength = 1_000_000;
/** Objects and lists in each other; ours has five. */
const maxDepth = 12;
/** Keys that would change more than the object they stand in. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Parsed = { readonly genogram: Genogram } | { readonly problem: string };

/** The genogram in the text of a file or of the device's store, or a Dutch sentence: what is wrong, where, and what to do. */
export function parseGenogram(text: string): Parsed {
  const { problems } = nl;
  if (text.length > maxLength) return { problem: problems.tooLarge };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: problems.notReadable };
  }
  const stranger = strangeIn(value);
  if (stranger !== null) return { problem: problems.strange(stranger) };
  if (typeof value !== 'object' || value === null || !('version' in value) || !('persons' in value))
    return { problem: problems.notOurs };
  const { version, persons } = value;
  if (typeof version === 'number' && version > 1) return { problem: problems.newer };
  if (version !== 1) return { problem: problems.notOurs };
  if (Array.isArray(persons) && persons.length > maxPersons)
    return { problem: problems.tooMany(persons.length, maxPersons) };
  const parsed = v.safeParse(genogramSchema, value, { abortEarly: true });
  if (!parsed.success) return { problem: sentenceOf(parsed.issues[0]) };
  const genogram: Genogram = parsed.output;
  const breach = breachOf(genogram);
  return breach
    ? { problem: problems.breach[breach.rule](breach.by) }
    : { genogram: withKnownRows(genogram) };
}

/** The text of a genogram's file, with all that was read and not known. */
export function serialize(genogram: Genogram): string {
  return `${JSON.stringify(genogram, null, 1)}\n`;
}

/** The order of the rows is a hint: who is not there, or is twice in it, is left out of it. */
function withKnownRows(genogram: Genogram): Genogram {
  const left = new Set(genogram.persons.map(({ id }) => id));
  const rows = genogram.rows.map((row) => row.filter((id) => left.delete(id)));
  return { ...genogram, rows: rows.filter((row) => row.length > 0) };
}

/** A key that does not belong in data, or `…` where the nesting is too deep; null: nothing. */
function strangeIn(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > maxDepth) return '…';
  for (const [key, inner] of Object.entries(value)) {
    const strange = hostileKeys.has(key) ? key : strangeIn(inner, depth + 1);
    if (strange !== null) return strange;
  }
  return null;
}

/** Where it is wrong, in the words of who opens the file: "persoon 3", and the name of the field. */
function sentenceOf(issue: v.InferIssue<typeof genogramSchema>): string {
  const path = (issue.path ?? []).map(({ key }) => key);
  const [list, place, field] = path;
  const part = nl.problems.parts[String(list)];
  const where =
    part !== undefined && typeof place === 'number'
      ? nl.problems.at(part, place + 1, String(field ?? ''))
      : nl.problems.field(String(list ?? ''));
  // Of a choice of shapes the sentence is about the choice; the year in it is what was looked at.
  const words = issue.issues?.some(({ message }) => message === 'year') ? 'year' : issue.message;
  if (words === 'unseen') return nl.problems.unseen(where);
  if (words === 'year') return nl.problems.year(where);
  return nl.problems.damaged(where);
}
