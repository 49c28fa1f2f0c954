import type { Member, Nest } from './kin.ts';
import { nameGap } from './sizes.ts';
import { type Track, trackOf } from './tracks.ts';

/** How a line gets from the gap below a couple to the top of a symbol. */
export interface Passage {
  /** x at which it leaves the couple's gap, px. */
  readonly x: number;
  /** x at which it reaches the symbol, px. */
  readonly entry: number;
  /** Above the row of the symbol, where that is not the row right below the couple; null where it is. */
  readonly landing: Track | null;
}

interface Blocked {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Finds passages round symbols, names and partner lines. Ranks and x have to be set. */
export class Passages {
  readonly #blocked: Blocked[];

  constructor(members: readonly Member[], halfWidth: (member: Member) => number) {
    this.#blocked = members.flatMap((member) => {
      const right = member.nests
        .flatMap(({ partners }) => partners)
        .find(({ row, rank }) => row === member.row && rank === member.rank + 1);
      const half = halfWidth(member) + nameGap / 2;
      const { row, x } = member;
      return [{ row, from: x - half, to: (right?.x ?? x) + half }];
    });
  }

  /** From the gap below `row` to a symbol in any row. */
  to(nest: Nest, row: number, member: Member, entry: number): Passage {
    if (member.row === row + 1) return { x: entry, entry, landing: null };
    const isDown = member.row > row;
    const x = isDown ? this.#clear(row + 1, member.row - 1, entry) : this.#clear(member.row, row, entry);
    const [ups, downs] = isDown ? [[x], [entry]] : [[], [x, entry]];
    return { x, entry, landing: trackOf({ nest, gap: member.row - 1, kind: 'bar', ups, downs }) };
  }

  /** The nearest x at which an upright passes these rows and touches nothing; nobody else passes there after this. */
  #clear(first: number, last: number, wanted: number): number {
    const blocked = this.#blocked.filter(({ row }) => row >= first && row <= last);
    const isFree = (x: number) => blocked.every(({ from, to }) => x <= from || x >= to);
    const candidates = [wanted, ...blocked.flatMap(({ from, to }) => [from, to])].filter(isFree);
    const x = candidates.reduce(
      (best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best),
      candidates[0] ?? wanted,
    );
    for (let row = first; row <= last; row += 1)
      this.#blocked.push({ row, from: x - nameGap, to: x + nameGap });
    return x;
  }
}
