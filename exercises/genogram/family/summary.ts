import { personOf } from './kin.ts';
import { rowsIn } from './rows.ts';
import { nl } from './telling/nl.ts';
import type { Genogram } from './types.ts';

/** The title as it was typed, or "Genogram van Mama". */
export function titleOf(genogram: Genogram): string {
  const index = genogram.index === null ? undefined : personOf(genogram, genogram.index);
  if (genogram.title !== '') return genogram.title;
  return index?.label ? nl.title(index.label) : nl.noTitle;
}

/** "7 personen in 3 generaties"; pregnancies and losses are no persons, support figures stand in no generation. */
export function summaryOf(genogram: Genogram): string {
  const persons = genogram.persons.filter(({ kind }) => kind === 'person' || kind === 'support');
  const family = persons.filter(({ kind }) => kind === 'person');
  const rows = rowsIn(genogram);
  const generations = new Set(family.map(({ id }) => rows.get(id)));
  return nl.summary(persons.length, generations.size);
}
