import { personOf } from '../kin.ts';
import { rowsIn } from '../rows.ts';
import type { Genogram, Person } from '../types.ts';
import { describe, nameOf, ownLabel, plainName } from './names.ts';
import { type Line, line, listed } from './pieces.ts';

/** Who tells about a family: knows whom it told about already. */
export interface Teller {
  readonly genogram: Genogram;
  readonly year: number;
  /** Those whose gender and age were said. */
  readonly told: Set<string>;
}

export function tellerOf(genogram: Genogram, year: number): Teller {
  return { genogram, year, told: new Set() };
}

export function rowOf({ genogram }: Teller, id: string): number {
  return rowsIn(genogram).get(id) ?? 0;
}

export function isBelowIndex(teller: Teller, id: string): boolean {
  return rowOf(teller, id) > rowOf(teller, teller.genogram.index ?? '');
}

export function isDead({ genogram }: Teller, id: string): boolean {
  return Boolean(personOf(genogram, id)?.died);
}

/** A name alone. */
export function named({ genogram }: Teller, id: string): Line {
  return [{ text: nameOf(genogram, id), person: id }];
}

export function allNamed(teller: Teller, ids: readonly string[]): Line {
  return listed(ids.map((id) => named(teller, id)));
}

/** "zijn/is", "hebben/heeft": by how many do it. */
export function verb(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}

/** A name, and the first time who it is: "M., meisje, 8 jaar" or "M. (meisje, 8 jaar)". */
export function introduced(teller: Teller, id: string, how: 'commas' | 'brackets', as = ''): Line {
  const person = personOf(teller.genogram, id);
  if (!person || teller.told.has(id)) return named(teller, id);
  const words = descriptionOf(teller, person, as);
  teller.told.add(id);
  const name: Line = [{ text: ownLabel(person) || as || plainName(person), person: id }];
  if (words === '') return name;
  return how === 'commas' ? line`${name}, ${words}` : line`${name} (${words})`;
}

function descriptionOf(teller: Teller, person: Person, as: string): string {
  // "een man zonder naam" says it, and of "kind 1" there is nothing to say.
  const isNameless = ownLabel(person) === '';
  const isGenderKnown = person.gender === 'man' || person.gender === 'woman';
  const isGenderSaid = isNameless && (as === '' ? isGenderKnown : person.gender === 'unknown');
  return describe(person, teller.year, { isBelowIndex: isBelowIndex(teller, person.id), isGenderSaid });
}

/** Several at the end of a sentence: two with commas, more with brackets. `as`: names of those who have none. */
export function allIntroduced(teller: Teller, ids: readonly string[], as: readonly string[] = []): Line {
  const how = ids.length > 2 ? 'brackets' : 'commas';
  const lines = ids.map((id, place) => introduced(teller, id, how, as[place]));
  return listed(lines, how === 'commas' && (lines[0]?.length ?? 0) > 1 ? ', ' : ' ');
}
