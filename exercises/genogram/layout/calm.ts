import { boardOf, brokenIn } from './arrange.ts';
import { improve, type Work } from './improve.ts';
import type { Kin, Member } from './kin.ts';
import { type Order, setRanks, siblingsInRow } from './order.ts';

/**
 * The order of a part that was drawn before: new persons stand beside whom they belong to, and nobody else moves
 * more than two places. Without new persons it stays as it was, unless that breaks what must hold.
 * Null where most of the part was not drawn before.
 */
export function* calmOrder(
  kin: Kin,
  part: readonly Member[],
  rows: readonly (readonly string[])[],
  work: Work,
): Generator<void, Order | null> {
  const before = new Map<Member, number>();
  for (const id of rows.flat()) {
    const member = kin.byId.get(id);
    if (member && part.includes(member) && !before.has(member)) before.set(member, before.size);
  }
  const isNew = (member: Member) => !before.has(member);
  if (before.size * 2 < part.length) return null;

  const order = asBefore(part, before);
  setRanks(order);
  if (part.some(isNew)) {
    for (const member of part) if (isNew(member)) insert(order, member);
    yield* improve(boardOf(kin, part, order), work, keepsPlaces(order, isNew));
    return order;
  }
  const mended = boardOf(
    kin,
    part,
    order.map((row) => [...row]),
  );
  setRanks(order);
  const broken = brokenIn(mended);
  yield* improve(mended, work);
  setRanks(mended.order);
  return brokenIn(mended) < broken ? mended.order : order;
}

function asBefore(part: readonly Member[], before: ReadonlyMap<Member, number>): Order {
  const depth = Math.max(...part.map(({ row }) => row)) + 1;
  const place = (member: Member) => before.get(member) ?? 0;
  return Array.from({ length: depth }, (_, row) =>
    part.filter((member) => member.row === row && before.has(member)).sort((a, b) => place(a) - place(b)),
  );
}

/** Puts a new person beside somebody: an elder sibling, a partner, or else at the end of the row. */
function insert(order: Order, member: Member): void {
  const row = order[member.row] ?? [];
  const siblings = siblingsInRow(member);
  const elder = siblings.slice(0, siblings.indexOf(member)).findLast((one) => row.includes(one));
  const younger = siblings.find((one) => one !== member && row.includes(one));
  const partner = member.nests.flatMap(({ partners }) => partners).find((one) => row.includes(one));
  const after =
    elder ?? partner ?? (member.supports && row.includes(member.supports) ? member.supports : undefined);
  if (after) row.splice(row.indexOf(after) + 1, 0, member);
  else row.splice(younger ? row.indexOf(younger) : row.length, 0, member);
}

/** Places that somebody may move in the row when one person is added, at most. */
const mostPlaces = 2;

/** Allows orders in which nobody but the new ones moves too far from where they stood; more new ones need more room. */
function keepsPlaces(order: Order, isNew: (member: Member) => boolean): (row: readonly Member[]) => boolean {
  const places = new Map<Member, { before: number; most: number }>();
  for (const row of order) {
    const known = row.filter((one) => !isNew(one));
    const most = Math.max(mostPlaces, mostPlaces + row.length - known.length - 1);
    for (const [before, member] of known.entries()) places.set(member, { before, most });
  }
  return (row) =>
    row.every((member, place) => {
      const known = places.get(member);
      return known === undefined || Math.abs(known.before - place) <= known.most;
    });
}
