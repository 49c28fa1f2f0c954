import * as v from 'valibot';
import { idSchema } from '../protocol/envelope.ts';
import type { Assignments, Member } from '../protocol/messages.ts';

/** More groups than a room has tables. */
export const mostGroups = 40;

/** A small group, as all in the room know it. */
export const groupSchema = v.strictObject({ id: idSchema, name: v.pipe(v.string(), v.maxLength(40)) });
export type Group = v.InferOutput<typeof groupSchema>;

/** The groups of the room; `tables`: participants are asked at which of so many tables they sit, null where they are not. */
export const groupingSchema = v.strictObject({
  groups: v.pipe(v.array(groupSchema), v.maxLength(mostGroups)),
  tables: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostGroups))),
});
export type Grouping = v.InferOutput<typeof groupingSchema>;
export const noGroups: Grouping = { groups: [], tables: null };

/** From 0 up to, not including, 1. */
type Chance = () => number;

/**
 * How many groups so many people make when each has about `size`: a rest is spread over the others, so that no group
 * is more than one larger than another, and none has one person alone where two can be together.
 */
export function groupCount(people: number, size: number): number {
  return Math.max(1, Math.min(Math.floor(people / Math.max(1, size)), mostGroups));
}

/** People in random order, dealt out over the groups one by one. Pure but for `chance`. */
export function dealRandomly(
  authors: readonly string[],
  groups: readonly Group[],
  chance: Chance,
): Assignments {
  const order = [...authors];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order.map((author, index) => ({ author, group: groups[index % groups.length]?.id ?? null }));
}

/** By the table that each said; who said none stays without a group. `tables`: numbered from 1, by author. */
export function dealByTable(
  authors: readonly string[],
  groups: readonly Group[],
  tables: ReadonlyMap<string, number>,
): Assignments {
  return authors.map((author) => ({ author, group: groups[(tables.get(author) ?? 0) - 1]?.id ?? null }));
}

/** Who is connected and has no group goes to the smallest, one after the other; of equals the first. */
export function placeLateComers(members: readonly Member[], groups: readonly Group[]): Assignments {
  if (groups.length === 0) return [];
  const sizes = new Map(groups.map(({ id }) => [id, 0]));
  for (const { group } of members) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return members
    .filter(({ group, isOnline }) => isOnline && (group === null || !groups.some(({ id }) => id === group)))
    .map(({ author }) => {
      const [smallest] = [...groups].sort(
        (one, other) => (sizes.get(one.id) ?? 0) - (sizes.get(other.id) ?? 0),
      );
      const group = smallest?.id ?? null;
      if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
      return { author, group };
    });
}

/**
 * A number of four digits by which a trainer and a participant can speak of the same phone, since nobody gives a name:
 * the same wherever it is made. Two people have the same one about once in 50 rooms of twenty.
 */
export function numberFor(author: string): string {
  let sum = 0x811c9dc5;
  for (const char of author) sum = Math.imul(sum ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return String(1_000 + (sum % 9_000));
}
