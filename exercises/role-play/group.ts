import type { BoardItem, Standing } from '../../src/session/session.ts';
import { type Mark, type Pick, type Picks, parseMark, type Role, roles } from './model.ts';

/** One person in a small group, as all its phones see them: nobody has a name. */
export interface Seat {
  /** Id of the mark with which this chair was taken. */
  readonly id: string;
  readonly isOwn: boolean;
  /** Null: somebody else sat down on that chair first; another one must be chosen. */
  readonly role: Role | null;
}

/** How a small group stands in one round. */
export interface GroupPicture {
  /** In the order in which they spoke up last. */
  readonly seats: readonly Seat[];
  /** Where this device sits; null before it took a chair, or when that was given up for it. */
  readonly own: Seat | null;
  readonly isPaused: boolean;
  /** An index into `turnsOf` this group; as many as there are: all have spoken. */
  readonly turn: number;
}

/** A mark on the board, and how far it has come. */
export type Known = { readonly id: string; readonly isOwn: boolean; readonly standing: Standing } & Mark;

/** Marks of a board that make sense, in the server's order. */
export function marksOf(items: readonly BoardItem[]): readonly Known[] {
  return items.flatMap(({ id, isOwn, standing, value }) => {
    const mark = parseMark(value);
    return mark === null ? [] : [{ id, isOwn, standing, ...mark }];
  });
}

/** Pure. `marks`: the board of one group, oldest first. */
export function groupIn(marks: readonly Known[], round: number): GroupPicture {
  const seats = seatsIn(marks, round);
  const stopping = marks.findLast(({ kind }) => kind === 'pause' || kind === 'resume');
  const turn = marks.findLast((mark) => mark.kind === 'turn' && mark.round === round);
  return {
    seats,
    own: seats.find(({ isOwn }) => isOwn) ?? null,
    isPaused: stopping?.kind === 'pause',
    turn: turn?.kind === 'turn' ? turn.turn : 0,
  };
}

/** Who speaks when a group talks afterwards, in order. Before anybody sits nobody is left out. */
export function turnsOf(seats: readonly Seat[]): readonly Role[] {
  const taken = new Set(seats.map(({ role }) => role));
  return taken.size === 0 || taken.has('observer') ? roles : roles.filter((role) => role !== 'observer');
}

/** Without a small group: chosen, and then one on with every round. Null before anything was chosen. */
export function roleAlone(picks: Picks, round: number): Role | null {
  const pick = pickIn(picks, round);
  if (pick === null) return null;
  if (pick.role === 'watch') return 'observer';
  return roles[(roles.indexOf(pick.role) + round - pick.round) % roles.length] ?? null;
}

/** True where somebody wants to observe in every round. */
export function isWatching(picks: Picks, round: number): boolean {
  return pickIn(picks, round)?.role === 'watch';
}

function pickIn(picks: Picks, round: number): Picks[number] | null {
  return picks.findLast((pick) => pick.round <= round) ?? null;
}

interface Person {
  readonly id: string;
  readonly isOwn: boolean;
  readonly picks: Picks;
  /** The first round in which this person is no longer here. */
  readonly goneFrom: number;
}

/** Of a chair taken again after it was given up, what was said before no longer holds: it then comes later. */
function peopleIn(marks: readonly Known[]): readonly Person[] {
  return marks.flatMap((mark, at) => {
    if (mark.kind !== 'chair') return [];
    const rounds = marks
      .slice(at)
      .flatMap((later) => (later.kind === 'leave' && later.chair === mark.id ? [later.round] : []));
    const { id, isOwn, picks } = mark;
    return [{ id, isOwn, picks, goneFrom: Math.min(Number.POSITIVE_INFINITY, ...rounds) }];
  });
}

/** A chair by number: 0 the professional's, 1 the client's, from 2 on observers'. */
type Chairs = ReadonlyMap<string, number>;
const roleOn = (chair: number): Role => roles[Math.min(chair, roles.length - 1)] ?? 'observer';

function seatsIn(marks: readonly Known[], round: number): readonly Seat[] {
  const people = peopleIn(marks);
  let chairs: Chairs = new Map();
  for (let one = 1; one <= round; one += 1) chairs = nextChairs(chairs, people, one);
  return people
    .filter(({ picks, goneFrom }) => goneFrom > round && pickIn(picks, round) !== null)
    .map(({ id, isOwn }) => {
      const chair = chairs.get(id);
      return { id, isOwn, role: chair === undefined ? null : roleOn(chair) };
    });
}

/**
 * Everybody moves one chair on, as many chairs as there are people: so in a trio each has each role once, a duo has no
 * observer and a group of four has two. Who chooses a chair in this round gets it where it is free then; of two who
 * choose the same one, who came first.
 */
function nextChairs(before: Chairs, people: readonly Person[], round: number): Chairs {
  const here = people.filter(({ goneFrom }) => goneFrom > round);
  const isWatcher = ({ picks }: Person) => pickIn(picks, round)?.role === 'watch';
  const ring = here
    .filter((person) => before.has(person.id) && !isWatcher(person))
    .sort((one, other) => (before.get(one.id) ?? 0) - (before.get(other.id) ?? 0));
  const chairs = new Map(ring.map(({ id }, at) => [id, (at + 1) % ring.length]));
  const choosing = here.flatMap((person) => {
    const pick = person.picks.find((one) => one.round === round);
    const role = pick?.role ?? (isWatcher(person) ? 'watch' : null);
    return role === null ? [] : [{ id: person.id, role }];
  });
  for (const { id } of choosing) chairs.delete(id);
  for (const { id, role } of choosing) {
    const chair = freeChair(chairs, role);
    if (chair !== null) chairs.set(id, chair);
  }
  return chairs;
}

/** There is always room to observe. */
function freeChair(chairs: Chairs, role: Pick): number | null {
  const taken = new Set(chairs.values());
  if (role === 'professional' || role === 'client') {
    const chair = roles.indexOf(role);
    return taken.has(chair) ? null : chair;
  }
  let chair = roles.indexOf('observer');
  while (taken.has(chair)) chair += 1;
  return chair;
}
