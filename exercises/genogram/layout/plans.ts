import { dropX, type Feet, leftToRight, tieOf } from './couples.ts';
import type { Member, Nest } from './kin.ts';
import type { Passage, Passages } from './passages.ts';
import { type Track, trackOf } from './tracks.ts';

/** The flat pieces of one family's lines, before they have heights. */
export interface Plan {
  readonly nest: Nest;
  /** Below which the children hang. */
  readonly row: number;
  /** x where the line to the children begins, px. */
  readonly drop: number;
  /** Between partners who are not neighbours. */
  readonly bracket: Track | null;
  /** To the deeper one of partners in different rows. */
  readonly slant: { readonly upper: Member; readonly track: Track; readonly passage: Passage } | null;
  readonly sibship: Track | null;
  readonly passages: ReadonlyMap<Member, Passage>;
}

/** A second line reaches a symbol beside the middle, px. */
const guestOffset = 8;
/** The line of partners in different rows reaches the deeper one here, px from the middle. */
const slantOffset = 14;

export function planOf(
  nest: Nest,
  feet: Feet,
  passages: Passages,
  halfWidth: (member: Member) => number,
): Plan {
  const { outer, children, guests } = nest;
  const row = outer.row;
  const tips = new Set(children.map((child) => tipX(nest, child, row)));
  const [only = null] = tips;
  const drop = dropX(nest, feet, halfWidth, tips.size + guests.length === 1 ? only : null);
  const ways = new Map<Member, Passage>();
  for (const child of children) ways.set(child, passages.to(nest, row, child, tipX(nest, child, row)));
  for (const guest of guests) {
    const side = Math.sign(drop - guest.x) || 1;
    ways.set(guest, passages.to(nest, row, guest, guest.x + side * guestOffset));
  }
  const xs = (isDown: boolean) => [...ways].flatMap(([{ row: at }, { x }]) => (at > row === isDown ? x : []));
  const sibship: Track | null =
    ways.size === 0
      ? null
      : trackOf({ nest, gap: row, kind: 'bar', ups: [drop, ...xs(false)], downs: xs(true) });
  return {
    nest,
    row,
    drop,
    bracket: bracketOf(nest, feet, sibship ? [drop] : []),
    slant: slantOf(nest, feet, passages),
    sibship,
    passages: ways,
  };
}

/** Where a child's line leaves the bar: twins share one point. */
function tipX({ twins }: Nest, child: Member, row: number): number {
  const group = twins.find((members) => members.includes(child)) ?? [child];
  const xs = group.filter((member) => member.row === row + 1).map(({ x }) => x);
  return xs.length > 0 ? (Math.min(...xs) + Math.max(...xs)) / 2 : child.x;
}

function bracketOf(nest: Nest, feet: Feet, downs: readonly number[]): Track | null {
  if (tieOf(nest) !== 'bracket') return null;
  const ups = leftToRight(nest).map((partner) => feet(partner, nest));
  return trackOf({ nest, gap: nest.outer.row, kind: 'bracket', ups, downs });
}

function slantOf(nest: Nest, feet: Feet, passages: Passages): Plan['slant'] {
  const lower = nest.outer;
  const upper = nest.partners.find(({ row }) => row < lower.row);
  if (!upper) return null;
  const side = Math.sign(upper.x - lower.x) || 1;
  const passage = passages.to(nest, upper.row, lower, lower.x + side * slantOffset);
  const track = trackOf({ nest, gap: upper.row, kind: 'bar', ups: [feet(upper, nest)], downs: [passage.x] });
  return { upper, track, passage };
}

export function tracksOf({ bracket, slant, sibship, passages }: Plan): Track[] {
  const landings = [...passages.values(), ...(slant ? [slant.passage] : [])].map(({ landing }) => landing);
  return [bracket, slant?.track ?? null, sibship, ...landings].filter((track) => track !== null);
}
