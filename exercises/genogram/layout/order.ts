import type { Clan } from './clans.ts';
import type { Member } from './kin.ts';

/** The members of one part, row by row, left to right. A row may be empty where generations are missing. */
export type Order = Member[][];

/**
 * A first order: a walk from the index person up to the oldest ancestors and down to all their children, in which
 * birth order and couples already hold. With `random`, one of many such orders: where to begin the improving.
 */
export function firstOrder(
  part: readonly Member[],
  clans: ReadonlyMap<Member, Clan>,
  random: (() => number) | null,
): Order {
  const isChance = () => random !== null && random() < 0.5;
  const depth = Math.max(...part.map(({ row }) => row)) + 1;
  const rows = Array.from({ length: depth }, (): Clan[] => []);
  const visited = new Set<Clan>();
  const placed = new Set<Clan>();
  const clanOf = (member: Member) => clans.get(member) as Clan;

  const place = (clan: Clan) => {
    if (!placed.has(clan)) rows[clan.members[0]?.row ?? 0]?.push(clan);
    placed.add(clan);
  };
  const visit = (clan: Clan) => {
    if (visited.has(clan)) return;
    visited.add(clan);
    if (isChance()) clan.members.reverse();
    const upwards = isChance() ? clan.members.toReversed() : clan.members;
    for (const { home } of upwards) for (const parent of home?.partners ?? []) visit(clanOf(parent));
    place(clan);
    for (const { nests } of clan.members)
      for (const child of nests.flatMap(({ children }) => children)) {
        visit(clanOf(child));
        // Somebody on the way up from whom we came: they stand among their siblings.
        place(clanOf(child));
      }
  };

  const starts = random === null ? part : rotated(part, Math.floor(random() * part.length));
  for (const member of starts) visit(clanOf(member));
  return rows.map((row) => inBirthOrder(row, clans).flatMap(({ members }) => members));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  return [...items.slice(by), ...items.slice(0, by)];
}

/** The clans with as few moves as needed to have every sibship from left to right. */
function inBirthOrder(row: readonly Clan[], clans: ReadonlyMap<Member, Clan>): Clan[] {
  const elders = new Map(row.map((clan): [Clan, Set<Clan>] => [clan, new Set()]));
  for (const clan of row)
    for (const member of clan.members) {
      const siblings = siblingsInRow(member);
      const elder = siblings[siblings.indexOf(member) - 1];
      const elderClan = elder && clans.get(elder);
      if (elderClan && elderClan !== clan) elders.get(clan)?.add(elderClan);
    }
  const left = new Set(row);
  const sorted: Clan[] = [];
  while (left.size > 0) {
    const [first] = left;
    const next =
      [...left].find((clan) => [...(elders.get(clan) ?? [])].every((elder) => !left.has(elder))) ?? first;
    if (!next) break;
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

/** Who share a sibship bar with this person, eldest first. */
export function siblingsInRow({ home, row }: Member): Member[] {
  return home?.children.filter((child) => child.row === row) ?? [];
}

/** Writes down where everybody stands. */
export function setRanks(order: Order): void {
  for (const row of order) for (const [rank, member] of row.entries()) member.rank = rank;
}
