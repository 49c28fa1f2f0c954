import { describe, expect, test } from 'vitest';
import type { BoardItem } from './session.ts';
import {
  boardOnWall,
  boardsOf,
  firstWall,
  newSince,
  seenBoards,
  snapshotOf,
  stillThere,
  turnTo,
  WallView,
} from './wall.ts';

const groups = ['een', 'twee', 'drie'].map((name) => ({ id: name.padEnd(22, '_'), name }));
const [one, two, three] = groups.map(({ id }) => id) as [string, string, string];
const item = (id: string, group: string, value: unknown = id): BoardItem => ({
  id,
  group,
  value,
  isOwn: false,
  standing: 'trainer',
});

test('boards stand in the order of the groups; what an earlier division left comes after them', () => {
  const boards = boardsOf(groups, [item('a', two), item('b', 'old'), item('c', two)]);
  expect(boards.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ['een', []],
    ['twee', ['a', 'c']],
    ['drie', []],
    [null, ['b']],
  ]);
});

test('on the wall is what the trainer chose, else the first board that has something', () => {
  const boards = boardsOf(groups, [item('a', two)]);
  expect(boardOnWall(firstWall, boards)?.id).toBe(two);
  expect(boardOnWall({ group: three, seen: [] }, boards)?.id).toBe(three);
  expect(boardOnWall({ group: 'gone', seen: [] }, boards)?.id).toBe(two);
  expect(boardOnWall(firstWall, boardsOf(groups, []))?.id).toBe(one);
  expect(boardOnWall(firstWall, [])).toBeNull();
});

test('paper holds what was on the wall: not what was only chosen, and nothing empty', () => {
  const boards = boardsOf(groups, [item('a', one), item('b', two), item('c', three)]);
  const chosen = turnTo(firstWall, boards, two, { isShown: false });
  const idsOf = (wall: typeof chosen, isShown: boolean) =>
    seenBoards(wall, boards, { isShown }).map(({ id }) => id);
  expect(idsOf(chosen, false)).toEqual([]);
  expect(idsOf(chosen, true)).toEqual([two]);
  const turned = turnTo(chosen, boards, one, { isShown: true });
  expect(idsOf(turned, true)).toEqual([one, two]);
  const back = turnTo(turnTo(turned, boards, two, { isShown: true }), boards, one, { isShown: true });
  expect(back.seen).toEqual([two, one]);
  expect(seenBoards(back, boardsOf(groups, [item('b', two)]), { isShown: true }).map(({ id }) => id)).toEqual(
    [two],
  );
});

test('a snapshot loses what is taken back, and leaves what came in or changed waiting', () => {
  const first = [item('a', one), item('b', one), item('c', one)];
  const snapshot = snapshotOf(first);
  expect([stillThere(snapshot, first), newSince(snapshot, first)]).toEqual([first, 0]);
  const later = [item('a', one), item('c', one, 'verschoven'), item('d', one)];
  expect(stillThere(snapshot, later).map(({ value }) => value)).toEqual(['a', 'c']);
  expect(newSince(snapshot, later)).toBe(2);
});

describe('the wall, from one moment to the next', () => {
  const now = { wall: firstWall, groups, items: [item('a', two)], isShown: true, isAlone: false };
  const idsOn = (view: WallView) => view.items.map(({ id }) => id);

  test('what a group adds waits until the trainer takes it in', () => {
    const view = new WallView();
    view.look(now);
    view.look({ ...now, items: [item('a', two), item('b', two), item('c', three)] });
    expect([view.at, view.busy, view.fresh]).toEqual([1, 2, 1]);
    expect(idsOn(view)).toEqual(['a']);
    view.refresh();
    expect(idsOn(view)).toEqual(['a', 'b']);
    expect(view.fresh).toBe(0);
  });

  test('another board, or one that is shown anew, stands there as it is then', () => {
    const view = new WallView();
    view.look(now);
    const items = [item('a', two), item('b', two), item('c', three)];
    view.look({ ...now, items, wall: { group: three, seen: [] } });
    expect(idsOn(view)).toEqual(['c']);
    view.look({ ...now, items, isShown: false });
    expect(idsOn(view)).toEqual([]);
    view.look({ ...now, items });
    expect(idsOn(view)).toEqual(['a', 'b']);
  });

  test('without phones all is seen at once, and paper holds every board that has something', () => {
    const view = new WallView();
    view.look({ ...now, isShown: false, isAlone: true });
    expect(idsOn(view)).toEqual(['a']);
    expect(view.seen.map(({ id }) => id)).toEqual([two]);
  });

  test('turning remembers what the room has seen; beside the boards there is nothing', () => {
    const view = new WallView();
    view.look(now);
    expect(view.turnedTo(2)).toEqual({ group: three, seen: [two] });
    expect(view.turnedTo(3)).toBeNull();
  });
});
