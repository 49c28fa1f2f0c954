import type { Kin, Member, Nest } from './kin.ts';

/** Those of one row who are tied by unions: a couple, or a chain of partners; a single person is one too. */
export interface Clan {
  /** Left to right, as they would stand best if there were nobody else. */
  members: Member[];
}

/** The clan of every member. Rows have to be known. */
export function clansOf({ members }: Pick<Kin, 'members'>): Map<Member, Clan> {
  const clans = new Map<Member, Clan>();
  for (const member of members) {
    if (clans.has(member)) continue;
    const clan: Clan = { members: lineUp(connected(member)) };
    for (const one of clan.members) clans.set(one, clan);
  }
  return clans;
}

/** The partners in the same row, in order of time; each once. */
function partnersOf(member: Member): Member[] {
  const all = member.nests.flatMap(({ partners }) => partners);
  return [...new Set(all)].filter((partner) => partner !== member && partner.row === member.row);
}

function connected(start: Member): Member[] {
  const found = new Set([start]);
  for (const member of found) for (const partner of partnersOf(member)) found.add(partner);
  return [...found];
}

/** From the one with most partners: the last partner right of them, the earlier ones left. */
function lineUp(members: readonly Member[]): Member[] {
  const placed = new Set<Member>();
  const outwards = (member: Member): Member[] => {
    if (placed.has(member)) return [];
    placed.add(member);
    // The last partner stands nearest.
    const others = partnersOf(member).toReversed();
    return [member, ...others.flatMap(outwards)];
  };
  const hub = members.reduce((most, member) =>
    partnersOf(member).length > partnersOf(most).length ? member : most,
  );
  placed.add(hub);
  const partners = partnersOf(hub);
  const last = partners.pop();
  const right = last ? outwards(last) : [];
  const left = partners.toReversed().flatMap(outwards).reverse();
  const line = [...left, hub, ...right];
  return wrongSides(line) > wrongSides(line.toReversed()) ? line.reverse() : line;
}

/** How often a woman stands left of her husband, or an earlier partner right of a later one. */
function wrongSides(line: readonly Member[]): number {
  const isWrong = (left: Member, right: Member) => line.indexOf(left) > line.indexOf(right);
  const couples = new Set(line.flatMap(({ nests }) => nests));
  const turned = [...couples].filter((nest) => {
    const [man, woman] = manAndWoman(nest);
    return man && woman && isWrong(man, woman);
  });
  const late = line.flatMap((member) => {
    const partners = partnersOf(member);
    return partners.filter((partner, place) => place > 0 && isWrong(partners[place - 1] ?? partner, partner));
  });
  return turned.length + late.length * 1.5;
}

/** Of a couple of a man and a woman: who should stand left, and who right. Nothing for other couples. */
export function manAndWoman({ partners }: Nest): [Member, Member] | [] {
  const [one, other] = partners;
  if (!one || !other) return [];
  if (one.person.gender === 'man' && other.person.gender === 'woman') return [one, other];
  if (one.person.gender === 'woman' && other.person.gender === 'man') return [other, one];
  return [];
}
