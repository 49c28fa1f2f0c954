import { groupWords } from './nl.ts';

interface Named {
  readonly id: string;
  /** Null where the group is no more: its marks are still there. */
  readonly name: string | null;
}

/** The name of a group; of one that is no more, that it was there before. `all`: every board, in order. */
export function groupName({ id, name }: Named, all: readonly Named[]): string {
  if (name !== null) return name;
  const earlier = all.filter((board) => board.name === null);
  return groupWords.earlier(earlier.findIndex((board) => board.id === id) + 1);
}
