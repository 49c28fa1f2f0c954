import type { Genogram } from './types.ts';

type Family = Pick<Genogram, 'index' | 'persons' | 'unions'>;

/** Partners stand in one row: who is tied by partners, over however many, is one block. */
interface Block {
  readonly above: Set<Block>;
  readonly below: Set<Block>;
  row: number | null;
}

/**
 * The row of each person, from 0 at the top: partners in one row, children at least one below their parents. Null where
 * that cannot be, since somebody would stand above their own row. All ids of unions must be there.
 */
export function generationsOf(family: Family): ReadonlyMap<string, number> | null {
  const blocks = blocksOf(family);
  const ordered = topDown(new Set(blocks.values()));
  if (!ordered) return null;
  const index = family.index === null ? undefined : blocks.get(family.index);
  for (const block of [...(index ? [index] : []), ...ordered]) walkFrom(block);
  for (const block of ordered)
    for (const parent of block.above) block.row = Math.max(rowOf(block), rowOf(parent) + 1);
  const top = Math.min(...ordered.map(rowOf));
  const rows = new Map([...blocks].map(([id, block]) => [id, rowOf(block) - top]));
  // A support figure stands beside whom it supports.
  for (const { id, supports } of family.persons) if (supports !== null) rows.set(id, rows.get(supports) ?? 0);
  return rows;
}

const rowOf = ({ row }: Block) => row ?? 0;

function blocksOf({ persons, unions }: Family): Map<string, Block> {
  const leaders = new Map(persons.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    const next = leaders.get(id) ?? id;
    return next === id ? id : leaderOf(next);
  };
  for (const { partners } of unions)
    for (const partner of partners) leaders.set(leaderOf(partner), leaderOf(partners[0] ?? partner));

  const byLeader = new Map<string, Block>();
  const blocks = new Map<string, Block>();
  for (const { id } of persons) {
    const block = byLeader.get(leaderOf(id)) ?? { above: new Set(), below: new Set(), row: null };
    byLeader.set(leaderOf(id), block);
    blocks.set(id, block);
  }
  for (const { partners, children } of unions) {
    const parents = blocks.get(partners[0] ?? '');
    for (const { person } of children) {
      const child = blocks.get(person);
      if (!parents || !child) continue;
      parents.below.add(child);
      child.above.add(parents);
    }
  }
  return blocks;
}

/** Every block after all that stand above it; null where a block would stand above itself. */
function topDown(blocks: ReadonlySet<Block>): readonly Block[] | null {
  const waiting = new Map([...blocks].map((block) => [block, block.above.size]));
  const ordered = [...blocks].filter((block) => block.above.size === 0);
  for (const block of ordered)
    for (const child of block.below) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) ordered.push(child);
    }
  return ordered.length === blocks.size ? ordered : null;
}

/** Gives a row to a block without one, and from there to all it is tied to. */
function walkFrom(start: Block): void {
  if (start.row !== null) return;
  start.row = 0;
  const reached = [start];
  for (const block of reached)
    for (const [others, step] of [
      [block.above, -1],
      [block.below, 1],
    ] as const)
      for (const other of others) {
        if (other.row !== null) continue;
        other.row = rowOf(block) + step;
        reached.push(other);
      }
}
