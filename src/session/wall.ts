import * as v from 'valibot';
import { idSchema } from '../protocol/envelope.ts';
import { type Group, mostGroups } from './groups.ts';
import type { BoardItem, Standing } from './session.ts';

/* Shared by the exercises in which small groups work on boards of their own, and the trainer pages through them. */

/** Which group's board is on the wall: the state of such an exercise, or a part of it. */
export const wallSchema = v.strictObject({
  /** The trainer's choice; null: the first that has something. */
  group: v.nullable(idSchema),
  /** Boards that were on the wall and made room for another. */
  seen: v.pipe(v.array(idSchema), v.maxLength(2 * mostGroups)),
});
export type Wall = v.InferOutput<typeof wallSchema>;
export const firstWall: Wall = { group: null, seen: [] };

/** A group's board. `name` is null where the group is no more: its marks are still there. */
export interface GroupBoard {
  readonly id: string;
  readonly name: string | null;
  /** Oldest first. */
  readonly items: readonly BoardItem[];
}

/** What somebody put on a board. */
export interface Placed<Mark> {
  readonly id: string;
  readonly isOwn: boolean;
  readonly standing: Standing;
  readonly mark: Mark;
}

/** The marks among these items, in their order; what is none by `read`, or hidden, is left out. */
export function placedOf<Mark>(
  items: readonly BoardItem[],
  hidden: ReadonlySet<string>,
  read: (value: unknown) => Mark | null,
): Placed<Mark>[] {
  return items.flatMap(({ id, isOwn, standing, value }) => {
    const mark = hidden.has(id) ? null : read(value);
    return mark === null ? [] : [{ id, isOwn, standing, mark }];
  });
}

/** The boards of all groups, in their order, and after them those that an earlier division of the room left behind. */
export function boardsOf(groups: readonly Group[], items: readonly BoardItem[]): readonly GroupBoard[] {
  const known = new Set(groups.map(({ id }) => id));
  const left = [...new Set(items.map(({ group }) => group))].filter((id) => !known.has(id));
  return [...groups, ...left.map((id) => ({ id, name: null }))].map(({ id, name }) => ({
    id,
    name,
    items: items.filter(({ group }) => group === id),
  }));
}

/** The board that the trainer chose; else the first that has something, else the first. Null where there is none. */
export function boardOnWall(wall: Wall, boards: readonly GroupBoard[]): GroupBoard | null {
  const chosen = boards.find(({ id }) => id === wall.group);
  return chosen ?? boards.find(({ items }) => items.length > 0) ?? boards[0] ?? null;
}

/** The trainer puts another board on the wall. `isShown`: what made room for it was really seen. */
export function turnTo(
  wall: Wall,
  boards: readonly GroupBoard[],
  group: string,
  { isShown }: { readonly isShown: boolean },
): Wall {
  const before = boardOnWall(wall, boards);
  const isNew = isShown && before !== null && before.id !== group && !wall.seen.includes(before.id);
  return { group, seen: isNew ? [...wall.seen, before.id].slice(-2 * mostGroups) : wall.seen };
}

/** Boards that the room has seen and that hold something, in their own order: what paper may hold. */
export function seenBoards(
  wall: Wall,
  boards: readonly GroupBoard[],
  { isShown }: { readonly isShown: boolean },
): readonly GroupBoard[] {
  const now = isShown ? boardOnWall(wall, boards)?.id : null;
  return boards.filter(({ id, items }) => items.length > 0 && (id === now || wall.seen.includes(id)));
}

/** A board as it was when it was put on the wall. */
export type Snapshot = ReadonlyMap<string, BoardItem>;

export function snapshotOf(items: readonly BoardItem[]): Snapshot {
  return new Map(items.map((item) => [item.id, item]));
}

/** What of a snapshot is still there, as it was: what was taken back since is gone, what came in since waits. */
export function stillThere(snapshot: Snapshot, items: readonly BoardItem[]): readonly BoardItem[] {
  const ids = new Set(items.map(({ id }) => id));
  return [...snapshot.values()].filter(({ id }) => ids.has(id));
}

/** How many marks were added or changed since. */
export function newSince(snapshot: Snapshot, items: readonly BoardItem[]): number {
  return items.filter(({ id, value }) => snapshot.get(id)?.value !== value).length;
}

/** How things stand, as a page that shows the boards of groups is told. */
export interface WallNow {
  readonly wall: Wall;
  readonly groups: readonly Group[];
  /** Marks of all groups. */
  readonly items: readonly BoardItem[];
  /** The room sees the wall. */
  readonly isShown: boolean;
  /** Nobody joins by phone: what the trainer makes is seen at once. */
  readonly isAlone: boolean;
}

/**
 * The boards of groups as a page shows them, from one moment to the next. What is on the wall stays as it was when it was
 * put there; what its group adds later waits for {@link refresh}.
 */
export class WallView {
  #now: WallNow = { wall: firstWall, groups: [], items: [], isShown: false, isAlone: false };
  #boards: readonly GroupBoard[] = [];
  #onWall: GroupBoard | null = null;
  #kept: { readonly id: string; readonly snapshot: Snapshot } | null = null;

  look(now: WallNow): void {
    this.#now = now;
    this.#boards = boardsOf(now.groups, now.items);
    this.#onWall = boardOnWall(now.wall, this.#boards);
    if (!now.isShown || !this.#onWall) this.#kept = null;
    else if (this.#kept?.id !== this.#onWall.id) this.refresh();
  }

  get boards(): readonly GroupBoard[] {
    return this.#boards;
  }

  get onWall(): GroupBoard | null {
    return this.#onWall;
  }

  /** The place of the board on the wall among all; -1 where there is none. */
  get at(): number {
    return this.#boards.findIndex(({ id }) => id === this.#onWall?.id);
  }

  /** What may be seen of it: in a room only what was put there. */
  get items(): readonly BoardItem[] {
    const { items = [] } = this.#onWall ?? {};
    if (this.#now.isAlone) return items;
    return this.#kept ? stillThere(this.#kept.snapshot, items) : [];
  }

  /** Marks that were added or changed since it was put there. */
  get fresh(): number {
    return this.#kept && this.#onWall ? newSince(this.#kept.snapshot, this.#onWall.items) : 0;
  }

  /** Boards that paper may hold. */
  get seen(): readonly GroupBoard[] {
    const { wall, isShown, isAlone } = this.#now;
    if (isAlone) return this.#boards.filter(({ items }) => items.length > 0);
    return seenBoards(wall, this.#boards, { isShown });
  }

  /** Groups that have made something. */
  get busy(): number {
    return this.#boards.filter(({ name, items }) => name !== null && items.length > 0).length;
  }

  /** Puts on the wall what came in since. */
  refresh(): void {
    if (this.#onWall) this.#kept = { id: this.#onWall.id, snapshot: snapshotOf(this.#onWall.items) };
  }

  /** The state once the trainer turns to the board at this place; null where there is none. */
  turnedTo(at: number): Wall | null {
    const board = this.#boards[at];
    const { wall, isShown } = this.#now;
    return board ? turnTo(wall, this.#boards, board.id, { isShown }) : null;
  }
}
