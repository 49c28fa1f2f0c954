import { type Kin, kinOf, type Member } from './kin.ts';
import type { Family } from './types.ts';

/** The row of every person, from 0 at the top: one generation is one row. */
export function rowsOf(family: Family): ReadonlyMap<string, number> {
  const kin = kinOf(family);
  setRows(kin);
  return new Map(kin.members.map(({ person, row }) => [person.id, row]));
}

/**
 * Gives every member a row and a part. A walk from the index person finds the generations; then partners of
 * different generations (an uncle and a niece) go to the deeper one, and children below their parents.
 */
export function setRows(kin: Kin): void {
  let part = 0;
  for (const start of kin.index ? [kin.index, ...kin.members] : kin.members)
    if (start.part < 0) {
      walk(kin, start, part);
      part += 1;
    }
  pushDown(kin);
  const top = kin.members.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  for (const member of kin.members) member.row -= top;
  // Children of partners in different rows hang below the deeper one.
  for (const nest of kin.nests)
    nest.outer = nest.partners.reduce((deepest, one) => (one.row > deepest.row ? one : deepest), nest.outer);
}

function walk(kin: Kin, start: Member, part: number): void {
  const reached: Member[] = [];
  const reach = (member: Member, row: number) => {
    if (member.part >= 0) return;
    member.part = part;
    member.row = row;
    reached.push(member);
  };
  reach(start, 0);
  let seen = 0;
  while (seen < reached.length) {
    for (const member of reached.slice(seen)) {
      seen += 1;
      for (const parent of member.home?.partners ?? []) reach(parent, member.row - 1);
      for (const sibling of member.home?.children ?? []) reach(sibling, member.row);
      for (const { partners, children } of member.nests) {
        for (const partner of partners) reach(partner, member.row);
        for (const child of children) reach(child, member.row + 1);
      }
    }
    // Weaker ties speak only where no family tie does: a grandmother who fosters stays a grandmother.
    if (seen === reached.length) reachBySupport(kin, reach, part);
    if (seen === reached.length) reachByGuest(kin, reach, part);
  }
}

type Reach = (member: Member, row: number) => void;

function reachBySupport({ members }: Kin, reach: Reach, part: number): void {
  for (const member of members) {
    const { supports } = member;
    if (supports?.part === part) reach(member, supports.row);
    else if (supports && member.part === part) reach(supports, member.row);
  }
}

function reachByGuest({ nests }: Kin, reach: Reach, part: number): void {
  for (const { partners, guests } of nests) {
    const known = partners.find((partner) => partner.part === part);
    const guest = guests.find((child) => child.part === part);
    if (known) for (const child of guests) reach(child, known.row + 1);
    else if (guest) for (const partner of partners) reach(partner, guest.row - 1);
  }
}

/** Those who share a row, and those below them. */
interface Level {
  readonly members: Member[];
  readonly below: Set<Level>;
}

function pushDown(kin: Kin): void {
  const levels = new Map(
    kin.members.map((member): [Member, Level] => [member, { members: [member], below: new Set() }]),
  );
  const levelOf = (member: Member) => levels.get(member) as Level;
  // No ring: nobody can stand below themselves.
  for (const { partners, children } of kin.nests)
    for (const parent of partners)
      for (const child of children)
        if (!leadsTo(levelOf(child), levelOf(parent))) levelOf(parent).below.add(levelOf(child));

  for (const { partners } of kin.nests) {
    const [one, other] = partners.map(levelOf);
    // A parent and a child who are a couple cannot share a row: they stay where they are.
    if (!one || !other || one === other || leadsTo(one, other) || leadsTo(other, one)) continue;
    one.members.push(...other.members);
    for (const level of other.below) one.below.add(level);
    for (const { below } of levels.values()) if (below.delete(other)) below.add(one);
    for (const member of other.members) levels.set(member, one);
  }

  for (const level of downwards(new Set(levels.values()))) {
    const row = Math.max(...level.members.map((member) => member.row));
    for (const member of level.members) member.row = row;
    for (const { members } of level.below)
      for (const member of members) member.row = Math.max(member.row, row + 1);
  }
}

function leadsTo(from: Level, to: Level): boolean {
  const seen = new Set([from]);
  for (const level of seen) {
    if (level === to) return true;
    for (const next of level.below) seen.add(next);
  }
  return false;
}

/** Every level before those below it. */
function downwards(levels: ReadonlySet<Level>): Level[] {
  const sorted: Level[] = [];
  const seen = new Set<Level>();
  const visit = (level: Level) => {
    if (seen.has(level)) return;
    seen.add(level);
    for (const next of level.below) visit(next);
    sorted.push(level);
  };
  for (const level of levels) visit(level);
  return sorted.reverse();
}
