import { clansOf } from './clans.ts';
import { hardCost, wishesOf } from './cost.ts';
import { type Board, costOf, improve, type Work } from './improve.ts';
import type { Kin, Member } from './kin.ts';
import { firstOrder, type Order, setRanks } from './order.ts';
import { randomFrom } from './random.ts';

/** The members of every part: parts are arranged one by one, since nothing ties them. */
export function partsOf({ members }: Kin): Member[][] {
  const count = Math.max(-1, ...members.map(({ part }) => part)) + 1;
  return Array.from({ length: count }, (_, part) => members.filter((member) => member.part === part));
}

export function boardOf(kin: Kin, part: readonly Member[], order: Order): Board {
  const clans = clansOf({ members: part });
  return { order, wishes: wishesOf(kin, part, clans) };
}

/** How far an order is from birth order, twins and couples that hold. Ranks have to be set. */
export function brokenIn({ wishes }: Board): number {
  return wishes.reduce((sum, wish) => sum + hardCost(wish), 0);
}

/**
 * The best order found for one part: the first order improved, and then up to `restarts` others, each begun elsewhere.
 * Yields after every slice of work.
 */
export function* arrangePart(
  kin: Kin,
  part: readonly Member[],
  restarts: number,
  work: Work,
): Generator<void, Order> {
  const clans = clansOf({ members: part });
  const wishes = wishesOf(kin, part, clans);
  const random = randomFrom(1);
  let best: Order | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start <= restarts && (best === null || work.done < work.most); start += 1) {
    const board = { order: firstOrder(part, clans, start === 0 ? null : random), wishes };
    yield* improve(board, work);
    setRanks(board.order);
    const cost = costOf(board);
    if (cost < least) {
      least = cost;
      best = board.order;
    }
  }
  return best ?? [];
}
