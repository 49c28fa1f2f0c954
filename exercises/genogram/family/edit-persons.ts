import { type Details, settled, tidy, withUnion } from './edit.ts';
import { inBirthOrder, parentUnionOf } from './kin.ts';
import { cleanLine, cleanNote, titleMax } from './texts.ts';
import type { Child, Genogram, Person } from './types.ts';

/** Changes what is known of somebody; the same genogram where a rule forbids it. */
export function changePerson(genogram: Genogram, id: string, details: Details): Genogram {
  const change = (person: Person) => tidy(withAgeAtDeath(person, { ...person, ...details }));
  const persons = genogram.persons.map((person) => (person.id === id ? change(person) : person));
  return settled(genogram, { ...genogram, persons });
}

/** Of the dead an age is the age at death: it stays the same when the year of death gets known, or is put right. */
function withAgeAtDeath(before: Person, after: Person): Person {
  const { age, died } = after;
  if (!before.died || !died || died.in === null || died.in === before.died.in) return after;
  return age && 'years' in age ? { ...after, age: { ...age, in: died.in } } : after;
}

/** Age in whole years, as it was given in `year`. */
export function ageGiven(person: Pick<Person, 'died'>, years: number, year: number): Person['age'] {
  return { years, in: person.died?.in ?? year };
}

/** Another index person; the same genogram where that one cannot be it. */
export function setIndex(genogram: Genogram, person: string): Genogram {
  return person === genogram.index ? genogram : settled(genogram, { ...genogram, index: person });
}

/** Title and free note of the whole. */
export function changeGenogram(
  genogram: Genogram,
  change: Partial<Pick<Genogram, 'title' | 'note'>>,
): Genogram {
  const { title = genogram.title, note = genogram.note } = change;
  return { ...genogram, title: cleanLine(title, titleMax), note: cleanNote(note) };
}

export type Side = 'left' | 'right';

/**
 * One place to the left or right among brothers and sisters, past twins as a whole. Years of birth rule: where all are
 * known only those of the same year change places; the same genogram where nothing can.
 */
export function moveSibling(genogram: Genogram, person: string, side: Side): Genogram {
  const union = parentUnionOf(genogram, person);
  if (!union) return genogram;
  const order = inBirthOrder(genogram, union);
  const moved = movedIn(order, person, side);
  if (!moved) return genogram;
  const after = withUnion(genogram, union.id, (one) => ({ ...one, children: moved }));
  const stands = inBirthOrder(after, { ...union, children: moved });
  return stands.every((child, place) => child.person === moved[place]?.person) ? after : genogram;
}

/** Whether `moveSibling` would move somebody. */
export function canMove(genogram: Genogram, person: string, side: Side): boolean {
  return moveSibling(genogram, person, side) !== genogram;
}

function movedIn(order: readonly Child[], person: string, side: Side): readonly Child[] | null {
  const place = order.findIndex((child) => child.person === person);
  const own = order[place];
  const next = order[side === 'left' ? place - 1 : place + 1];
  if (!own || !next) return null;
  const isAmongTwins = own.twins !== null && own.twins === next.twins;
  const mine = isAmongTwins ? [own] : blockOf(order, own);
  const first = order.indexOf(mine[0] ?? own);
  const beside = order[side === 'left' ? first - 1 : first + mine.length];
  if (!beside) return null;
  const theirs = isAmongTwins ? [beside] : blockOf(order, beside);
  const pair = side === 'left' ? [...mine, ...theirs] : [...theirs, ...mine];
  const start = side === 'left' ? first - theirs.length : first;
  return [...order.slice(0, start), ...pair, ...order.slice(start + pair.length)];
}

/** Somebody with their twins. */
function blockOf(order: readonly Child[], child: Child): readonly Child[] {
  return child.twins === null ? [child] : order.filter(({ twins }) => twins === child.twins);
}
