import { breachOf } from './rules.ts';
import { cleanLine, cleanNote, labelMax } from './texts.ts';
import type { Genogram, Person, Union } from './types.ts';

/** Makes an id that no other has. */
export type NewId = () => string;

/** What may be said of somebody who is added, or changed. */
export type Details = Partial<Omit<Person, 'id'>>;

/** After an edit that adds. `id`: of what was added; null where nothing was, since a rule forbids it. */
export interface Added {
  readonly genogram: Genogram;
  readonly id: string | null;
}

/** A person as far as they are known. */
export function newPerson(id: string, details: Details = {}): Person {
  const empty: Person = {
    id,
    label: '',
    gender: 'unknown',
    kind: 'person',
    age: null,
    died: null,
    marks: [],
    note: '',
    supports: null,
  };
  return tidy({ ...empty, ...details });
}

/** A union without children of which only the partners are known. */
export function newUnion(
  id: string,
  partners: readonly string[],
  status: Union['status'] = 'relationship',
): Union {
  return { id, partners, status, from: null, until: null, isRelated: false, children: [] };
}

/** What was typed is made fit to be drawn. */
export function tidy(person: Person): Person {
  const marks = [...new Set(person.marks)].slice(0, 3);
  return { ...person, label: cleanLine(person.label, labelMax), note: cleanNote(person.note), marks };
}

/** `after`, or `before` where `after` breaks a rule. */
export function settled(before: Genogram, after: Genogram): Genogram {
  return breachOf(after) ? before : after;
}

/** `after` with what was added, or `before` where `after` breaks a rule. */
export function added(before: Genogram, after: Genogram, id: string): Added {
  const genogram = settled(before, after);
  return { genogram, id: genogram === after ? id : null };
}

/** The genogram with one of its unions as `change` makes it. */
export function withUnion(genogram: Genogram, id: string, change: (union: Union) => Union): Genogram {
  return { ...genogram, unions: genogram.unions.map((union) => (union.id === id ? change(union) : union)) };
}

/** The genogram with more persons and unions. */
export function withMore(
  genogram: Genogram,
  persons: readonly Person[],
  unions: readonly Union[] = [],
): Genogram {
  return {
    ...genogram,
    persons: [...genogram.persons, ...persons],
    unions: [...genogram.unions, ...unions],
  };
}
