import { ageIn } from '../../family/kin.ts';
import type { Person } from '../../family/types.ts';
import { isAge, isYear } from '../../family/years.ts';
import { nl } from './nl.ts';

/** What was typed, understood; or one Dutch sentence that says what to do. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

interface Span {
  /** The first year that can be. */
  readonly from?: number | null;
  /** The last one. */
  readonly to?: number | null;
}

/** A year of four digits; nothing is null. */
export function readYear(text: string, { from = null, to = null }: Span = {}): Read<number | null> {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const year = Number(typed);
  if (!/^\d{4}$/u.test(typed) || !isYear(year)) return { problem: nl.wrong.year };
  if (from !== null && year < from) return { problem: nl.wrong.yearFrom(from) };
  if (to !== null && year > to) return { problem: nl.wrong.yearTo(to) };
  return { value: year };
}

/** "37", "37 jaar", "8 maanden" (0) or a year of birth up to `year`; nothing is null. */
export function readAge(text: string, year: number): Read<{ years: number } | { bornIn: number } | null> {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { value: null };
  if (/^\d{4}$/u.test(typed)) {
    const bornIn = Number(typed);
    if (!isYear(bornIn)) return { problem: nl.wrong.age };
    return bornIn > year ? { problem: nl.wrong.yearTo(year) } : { value: { bornIn } };
  }
  if (/^\d{1,2}\s*(?:dag|dagen|week|weken|maand|maanden|mnd)\.?$/u.test(typed))
    return { value: { years: 0 } };
  const [, digits] = /^(\d{1,3})\s*(?:jaar|jr\.?|j\.?)?$/u.exec(typed) ?? [];
  const years = Number(digits ?? Number.NaN);
  return isAge(years) ? { value: { years } } : { problem: nl.wrong.age };
}

/** The age as it stands in its field: whole years in `year`, or at death. */
export function ageText(person: Person, year: number): string {
  return String(ageIn(person, year) ?? '');
}

/** The year of birth as it stands in its field: only where a year was given. */
export function bornText({ age }: Person): string {
  return age && 'bornIn' in age ? String(age.bornIn) : '';
}

/** The sentence of what could not be read; null where it could. */
export function problemOf(read: Read<unknown>): string | null {
  return 'problem' in read ? read.problem : null;
}
