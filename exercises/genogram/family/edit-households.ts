import { type Added, added, type NewId, settled } from './edit.ts';
import { cleanLine, nameMax } from './texts.ts';
import type { Genogram, Household } from './types.ts';

/** Colours that households take in turn. */
const householdColors = 6;

/** A household of these; it takes the first colour that none has. */
export function newHousehold(
  genogram: Genogram,
  { name, members }: Pick<Household, 'name' | 'members'>,
  newId: NewId,
): Added {
  if (members.length === 0) return { genogram, id: null };
  const taken = new Set(genogram.households.map(({ color }) => color));
  const colors = Array.from({ length: householdColors }, (_, color) => color);
  const color = colors.find((one) => !taken.has(one)) ?? genogram.households.length % householdColors;
  const household = { id: newId(), name: cleanLine(name, nameMax), members: [...new Set(members)], color };
  return added(genogram, { ...genogram, households: [...genogram.households, household] }, household.id);
}

/** Somebody comes to live there too; they stay in other households, as children of two homes do. */
export function putInHousehold(genogram: Genogram, household: string, person: string): Genogram {
  return withHousehold(genogram, household, (one) => ({
    ...one,
    members: [...new Set([...one.members, person])],
  }));
}

/** Somebody does not live there any more; a household of nobody is gone. */
export function leaveHousehold(genogram: Genogram, household: string, person: string): Genogram {
  const left = withHousehold(genogram, household, (one) => ({
    ...one,
    members: one.members.filter((id) => id !== person),
  }));
  return { ...left, households: left.households.filter(({ members }) => members.length > 0) };
}

export function renameHousehold(genogram: Genogram, household: string, name: string): Genogram {
  return withHousehold(genogram, household, (one) => ({ ...one, name: cleanLine(name, nameMax) }));
}

export function removeHousehold(genogram: Genogram, household: string): Genogram {
  return { ...genogram, households: genogram.households.filter(({ id }) => id !== household) };
}

function withHousehold(
  genogram: Genogram,
  id: string,
  change: (household: Household) => Household,
): Genogram {
  const households = genogram.households.map((one) => (one.id === id ? change(one) : one));
  return settled(genogram, { ...genogram, households });
}
