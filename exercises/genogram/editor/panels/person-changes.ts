import { ageGiven } from '../../family/edit-persons.ts';
import { bornAbout, parentUnionOf, unionsOf } from '../../family/kin.ts';
import { cleanLine } from '../../family/texts.ts';
import type { Genogram, Mark, Person, PersonKind } from '../../family/types.ts';
import { nl } from './nl.ts';
import { type Read, readAge, readYear } from './read.ts';

/** What a child can be that was not born, or not yet. */
export const childKinds = ['person', 'pregnancy', 'miscarriage', 'abortion', 'stillbirth'] as const;
const maxMarks = 3;

/** Whether somebody lives or lived: everybody but pregnancies and losses. */
export function isBorn({ kind }: Person): boolean {
  return kind === 'person' || kind === 'support';
}

/** Whether somebody can be a pregnancy or a loss: a child that is nobody's partner or parent, and not the client. */
export function canBeUnborn(genogram: Genogram, { id, kind }: Person): boolean {
  if (kind === 'support' || id === genogram.index) return false;
  return parentUnionOf(genogram, id) !== null && unionsOf(genogram, id).length === 0;
}

/** The sentence for a text that is too long; null where it fits. */
export function tooLong(text: string, max: number): string | null {
  if (cleanLine(text, max) === cleanLine(text, text.length)) return null;
  return max < 20 ? nl.wrong.labelLong(max) : nl.wrong.textLong(max);
}

/** What was typed as an age, ready to be kept. */
export function ageFrom(text: string, person: Pick<Person, 'died'>, year: number): Read<Person['age']> {
  const read = readAge(text, year);
  if ('problem' in read) return read;
  const { value } = read;
  return { value: value && 'years' in value ? ageGiven(person, value.years, year) : value };
}

/** What was typed as a year of birth; of a pregnancy the year that is expected. */
export function bornFrom(text: string, { kind, died }: Person, year: number): Read<Person['age']> {
  const read = readYear(text, { to: died?.in ?? (kind === 'pregnancy' ? year + 1 : year) });
  if ('problem' in read) return read;
  return { value: read.value === null ? null : { bornIn: read.value } };
}

/** What was typed as the year in which somebody died. */
export function diedFrom(text: string, person: Person, year: number): Read<Person['died']> {
  const from = person.age && 'bornIn' in person.age ? person.age.bornIn : null;
  const read = readYear(text, { from, to: year });
  return 'problem' in read ? read : { value: { in: read.value } };
}

/** What else changes with what somebody is: of the unborn a year counts, and no death of its own. */
export function kindChange(person: Person, kind: PersonKind): Partial<Person> {
  const born = bornAbout(person);
  if (kind === 'person') return { kind };
  return { kind, died: null, age: born === null ? null : { bornIn: born } };
}

/** The marks with one more or one less; null where there are enough. */
export function marksWith(marks: readonly Mark[], mark: Mark, isOn: boolean): readonly Mark[] | null {
  if (!isOn) return marks.filter((one) => one !== mark);
  return marks.length >= maxMarks ? null : [...marks, mark];
}
