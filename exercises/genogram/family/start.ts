import { type NewId, newPerson, newUnion, withMore } from './edit.ts';
import { newChild } from './edit-relatives.ts';
import type { Genogram, Person, UnionStatus } from './types.ts';

/** The three questions with which a drawing begins. */
interface StartAnswers {
  readonly client: Pick<Person, 'label' | 'gender' | 'age'>;
  /** Null: no partner. */
  readonly partner: UnionStatus | null;
  /** How many children are drawn at once, with the partner where there is one. */
  readonly children: number;
}

/** Children that the start offers. */
export const startMaxChildren = 6;

/** A genogram of nobody, at the time `now` (ISO 8601). */
export function emptyGenogram(id: string, now: string): Genogram {
  return {
    version: 1,
    id,
    title: '',
    madeAt: now,
    changedAt: now,
    index: null,
    persons: [],
    unions: [],
    bonds: [],
    households: [],
    rows: [],
    note: '',
  };
}

/** A genogram of the client, and of partner and children where they were given. */
export function start({ client, partner, children }: StartAnswers, newId: NewId, now: string): Genogram {
  const index = newPerson(newId(), client);
  const beside = partner === null ? [] : [newPerson(newId())];
  const count = Math.max(0, Math.min(startMaxChildren, Math.trunc(children)));
  const below = Array.from({ length: count }, () => newPerson(newId()));
  const genogram = { ...emptyGenogram(newId(), now), index: index.id };
  const people = [index, ...beside, ...below];
  if (people.length === 1) return withMore(genogram, people);
  const partners = [index, ...beside].map(({ id }) => id);
  const union = {
    ...newUnion(newId(), partners, partner ?? 'relationship'),
    children: below.map(({ id }) => newChild(id)),
  };
  return withMore(genogram, people, [union]);
}
