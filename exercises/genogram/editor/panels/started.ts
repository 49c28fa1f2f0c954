import type { NewId } from '../../family/edit.ts';
import { changePerson } from '../../family/edit-persons.ts';
import { start } from '../../family/start.ts';
import type { Gender, Genogram, Person, UnionStatus } from '../../family/types.ts';
import { ageFrom } from './person-changes.ts';

/** What was answered to the three questions; ages as they were typed. */
interface Answers {
  readonly label: string;
  readonly gender: Gender;
  readonly age: string;
  readonly partner: UnionStatus | null;
  /** One per child; `''`: not known. */
  readonly ages: readonly string[];
}

/** The family as answered, in `year`, at the time `now` (ISO 8601). What cannot be read is not known. */
export function startedWith(answers: Answers, year: number, newId: NewId, now: string): Genogram {
  const { label, gender, age, partner, ages } = answers;
  const client = { label, gender, age: ageOf(age, year) };
  const family = start({ client, partner, children: ages.length }, newId, now);
  const children = family.unions.flatMap((union) => union.children);
  return children.reduce(
    (grown, child, place) => changePerson(grown, child.person, { age: ageOf(ages[place] ?? '', year) }),
    family,
  );
}

function ageOf(text: string, year: number): Person['age'] {
  const read = ageFrom(text, { died: null }, year);
  return 'value' in read ? read.value : null;
}
