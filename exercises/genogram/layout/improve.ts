import { gapCost, rowCost, type Wishes } from './cost.ts';
import type { Member } from './kin.ts';
import { type Order, setRanks } from './order.ts';

/** Counted instead of timed, so that the same family always gets the same layout: one unit is one tried order. */
export interface Work {
  done: number;
  /** At what number the search stops where it stands. */
  readonly most: number;
}

/** Tried orders between two yields: about 1 ms on a laptop. */
export const slice = 100;
const longestBlock = 9;

export interface Board {
  readonly order: Order;
  readonly wishes: Wishes;
}

/** What an order costs in all. Ranks have to be set. */
export function costOf({ order, wishes }: Board): number {
  let cost = 0;
  for (const [row, wish] of wishes.entries()) {
    cost += rowCost(wish, order[row] ?? []);
    cost += gapCost(wish, order[row]?.length ?? 0, order[row + 1]?.length ?? 0);
  }
  return cost;
}

/**
 * Moves blocks of neighbours, also reversed, to every other place of their row while that makes the order better;
 * changes `board.order`. `isAllowed` may forbid an order of a row. Yields after every slice of work.
 */
export function* improve(
  board: Board,
  work: Work,
  isAllowed: (row: readonly Member[]) => boolean = () => true,
): Generator<void, void> {
  setRanks(board.order);
  let isBetter = true;
  while (isBetter && work.done < work.most) {
    isBetter = false;
    for (const row of board.order.keys()) if (yield* improveRow(board, row, work, isAllowed)) isBetter = true;
  }
}

function* improveRow(
  { order, wishes }: Board,
  at: number,
  work: Work,
  isAllowed: (row: readonly Member[]) => boolean,
): Generator<void, boolean> {
  const row = order[at] ?? [];
  const cost = (members: readonly Member[], most: number) => {
    const wish = wishes[at];
    const above = wishes[at - 1];
    let sum = wish ? rowCost(wish, members, most) : 0;
    if (sum < most && wish) sum += gapCost(wish, members.length, order[at + 1]?.length ?? 0);
    if (sum < most && above) sum += gapCost(above, order[at - 1]?.length ?? 0, members.length);
    return sum;
  };
  let best = cost(row, Number.POSITIVE_INFINITY);
  let isBetter = false;
  for (let from = 0; from < row.length; from += 1)
    for (let length = 1; length <= longestBlock && from + length <= row.length; length += 1)
      for (let to = 0; to + length <= row.length; to += 1)
        for (const isReversed of length > 1 ? [false, true] : [false]) {
          if (from === to && !isReversed) continue;
          if (work.done >= work.most) return isBetter;
          work.done += 1;
          if (work.done % slice === 0) yield;
          const tried = moved(row, from, length, to, isReversed);
          if (!isAllowed(tried)) continue;
          rank(tried);
          const price = cost(tried, best);
          if (price < best - 1e-6) {
            best = price;
            isBetter = true;
            row.splice(0, row.length, ...tried);
          } else rank(row);
        }
  return isBetter;
}

function rank(row: readonly Member[]): void {
  for (let place = 0; place < row.length; place += 1) (row[place] as Member).rank = place;
}

/** The row with `length` members from `from` on taken out and put back so that they begin at `to`. */
function moved(
  row: readonly Member[],
  from: number,
  length: number,
  to: number,
  isReversed: boolean,
): Member[] {
  const block = row.slice(from, from + length);
  if (isReversed) block.reverse();
  const rest = row.slice(0, from).concat(row.slice(from + length));
  return rest.slice(0, to).concat(block, rest.slice(to));
}
