import { rowsOf } from '../layout/rows.ts';
import type { Genogram } from './types.ts';

/** A genogram never changes, so its rows are kept with it: labels ask for them once per person. */
const kept = new WeakMap<Genogram, ReadonlyMap<string, number>>();

/** The generation of each person, from 0 at the top: the rows of the drawing, so that words and drawing agree. */
export function rowsIn(genogram: Genogram): ReadonlyMap<string, number> {
  const rows = kept.get(genogram) ?? rowsOf(genogram);
  kept.set(genogram, rows);
  return rows;
}
