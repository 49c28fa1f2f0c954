import { type Added, added, type NewId, settled } from './edit.ts';
import { isDirected } from './rules.ts';
import type { Bond, Genogram } from './types.ts';

type NewBond = Pick<Bond, 'from' | 'to' | 'kind'> & Partial<Pick<Bond, 'isOneSided' | 'form'>>;

/** A bond between two. One of the same kind between the same two is that one, not a second. */
export function addBond(genogram: Genogram, bond: NewBond, newId: NewId): Added {
  const fresh = straight({ id: newId(), isOneSided: false, form: null, ...bond });
  const there = genogram.bonds.find((one) => isSame(one, fresh));
  if (there) return { genogram, id: there.id };
  return added(genogram, { ...genogram, bonds: [...genogram.bonds, fresh] }, fresh.id);
}

/** Changes a bond; the same genogram where a rule forbids it, or where that bond is there already. */
export function changeBond(genogram: Genogram, id: string, change: Partial<Omit<Bond, 'id'>>): Genogram {
  const bonds = genogram.bonds.map((bond) => (bond.id === id ? straight({ ...bond, ...change }) : bond));
  const changed = bonds.find((bond) => bond.id === id);
  if (bonds.some((bond) => bond.id !== id && changed && isSame(bond, changed))) return genogram;
  return settled(genogram, { ...genogram, bonds });
}

export function removeBond(genogram: Genogram, id: string): Genogram {
  return { ...genogram, bonds: genogram.bonds.filter((bond) => bond.id !== id) };
}

/** All bonds of one person. */
export function bondsOf({ bonds }: Genogram, person: string): readonly Bond[] {
  return bonds.filter(({ from, to }) => from === person || to === person);
}

/** Only violence has a form. */
function straight(bond: Bond): Bond {
  return {
    ...bond,
    isOneSided: bond.isOneSided || isDirected(bond.kind),
    form: bond.kind === 'violence' ? bond.form : null,
  };
}

function isSame(one: Bond, other: Bond): boolean {
  const isAlong = one.from === other.from && one.to === other.to;
  const isAgainst = one.from === other.to && one.to === other.from;
  const isDirected = one.isOneSided || other.isOneSided;
  return one.kind === other.kind && one.form === other.form && (isAlong || (isAgainst && !isDirected));
}
