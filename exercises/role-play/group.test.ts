import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardItem } from '../../src/session/session.ts';
import { groupIn, marksOf, roleAlone, type Seat, turnsOf } from './group.ts';
import { type Mark, type Pick, type Role, roles, withPick } from './model.ts';

const item = (id: string, value: Mark, isOwn = false): BoardItem => ({
  id,
  group: 'g1',
  value,
  isOwn,
  standing: 'sent',
});
const chair = (id: string, role: Pick, round = 1, isOwn = false) =>
  item(id, { kind: 'chair', picks: [{ round, role }] }, isOwn);
const pictureOf = (items: readonly BoardItem[], round: number) => groupIn(marksOf(items), round);
const rolesOf = (items: readonly BoardItem[], round: number) =>
  Object.fromEntries(pictureOf(items, round).seats.map(({ id, role }) => [id, role]));
const trio = [chair('ada', 'professional'), chair('bo', 'client'), chair('cis', 'observer')];

describe('chairs', () => {
  test('nobody sits before anybody chose', () => {
    expect(groupIn([], 1)).toEqual({ seats: [], own: null, isPaused: false, turn: 0 });
  });

  test('in a trio everybody has each role once in three rounds, whoever sat down first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(trio, { minLength: 3 }), (items) => {
        const had = new Map<string, Set<Role | null>>();
        for (const round of [1, 2, 3]) {
          const { seats } = pictureOf(items, round);
          expect(new Set(seats.map(({ role }) => role)).size).toBe(3);
          for (const { id, role } of seats) had.set(id, (had.get(id) ?? new Set()).add(role));
        }
        expect([...had.values()].every((one) => one.size === roles.length)).toBe(true);
      }),
    );
  });

  test('who played the professional is the client next, and who observed plays the professional', () => {
    expect(rolesOf(trio, 2)).toEqual({ ada: 'client', bo: 'observer', cis: 'professional' });
    expect(rolesOf(trio, 3)).toEqual({ ada: 'observer', bo: 'professional', cis: 'client' });
  });

  test('a duo has no observer, also where one began by observing', () => {
    const duo = [chair('ada', 'professional'), chair('bo', 'client')];
    expect(rolesOf(duo, 2)).toEqual({ ada: 'client', bo: 'professional' });
    expect(rolesOf(duo, 3)).toEqual({ ada: 'professional', bo: 'client' });
    expect(rolesOf([chair('ada', 'professional'), chair('bo', 'observer')], 2)).toEqual({
      ada: 'client',
      bo: 'professional',
    });
    expect(turnsOf(pictureOf(duo, 1).seats)).toEqual(['professional', 'client']);
    expect(turnsOf(pictureOf(trio, 1).seats)).toEqual(roles);
    expect(turnsOf([])).toEqual(roles);
  });

  test('a group of four or more has one professional and one client in every round, the others observe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 7 }), fc.integer({ min: 1, max: 4 }), (people, round) => {
        const items = Array.from({ length: people }, (_, at) => chair(`p${at}`, roles[at] ?? 'observer'));
        const counts = Object.values(rolesOf(items, round));
        expect(counts.filter((role) => role === 'professional')).toHaveLength(1);
        expect(counts.filter((role) => role === 'client')).toHaveLength(1);
        expect(counts.filter((role) => role === 'observer')).toHaveLength(people - 2);
      }),
    );
  });

  test('of two who sit down on the same chair the first has it; the other is told to choose again', () => {
    const items = [chair('ada', 'client'), chair('bo', 'client', 1, true)];
    expect(rolesOf(items, 1)).toEqual({ ada: 'client', bo: null });
    expect(pictureOf(items, 1).own).toEqual({ id: 'bo', isOwn: true, role: null } satisfies Seat);
    expect(rolesOf([...items.slice(0, 1), chair('bo', 'professional')], 1)).toEqual({
      ada: 'client',
      bo: 'professional',
    });
  });

  test('two swap within a round, and the next round goes on from there', () => {
    const swapped = [
      trio[2] as BoardItem,
      item('ada', { kind: 'chair', picks: withPick([{ round: 1, role: 'professional' }], 2, 'observer') }),
      item('bo', { kind: 'chair', picks: withPick([{ round: 1, role: 'client' }], 2, 'client') }),
    ];
    expect(rolesOf(swapped, 1)).toEqual({ ada: 'professional', bo: 'client', cis: 'observer' });
    expect(rolesOf(swapped, 2)).toEqual({ ada: 'observer', bo: 'client', cis: 'professional' });
    expect(rolesOf(swapped, 3)).toEqual({ ada: 'professional', bo: 'observer', cis: 'client' });
  });

  test('who would rather watch observes in every round, and the others go on as a duo', () => {
    const items = [chair('ada', 'professional'), chair('bo', 'watch'), chair('cis', 'client')];
    for (const round of [1, 2, 3]) expect(rolesOf(items, round).bo).toBe('observer');
    expect(rolesOf(items, 2)).toEqual({ ada: 'client', bo: 'observer', cis: 'professional' });
  });

  test('who comes in later takes a free place and moves on with the others', () => {
    const items = [...trio, chair('dre', 'observer', 2)];
    expect(rolesOf(items, 1)).not.toHaveProperty('dre');
    expect(rolesOf(items, 2)).toEqual({
      ada: 'client',
      bo: 'observer',
      cis: 'professional',
      dre: 'observer',
    });
    expect(Object.values(rolesOf(items, 3)).sort()).toEqual([
      'client',
      'observer',
      'observer',
      'professional',
    ]);
  });

  test('the chair of somebody who is gone is free from that round on, until taken again', () => {
    const gone = [...trio, item('x', { kind: 'leave', chair: 'cis', round: 2 })];
    expect(rolesOf(gone, 1)).toHaveProperty('cis', 'observer');
    expect(rolesOf(gone, 2)).toEqual({ ada: 'client', bo: 'professional' });
    const back = [...gone.filter(({ id }) => id !== 'cis'), chair('cis', 'observer', 2)];
    expect(rolesOf(back, 2)).toHaveProperty('cis', 'observer');
  });

  test('what makes no sense on the board is passed over', () => {
    const odd = ['x', null, { kind: 'chair' }, { kind: 'pause', by: 'ada' }, { kind: 'turn', round: 9 }];
    const items = odd.map((value, at) => ({ ...item(`odd${at}`, { kind: 'pause' }), value }));
    expect(pictureOf([...items, ...trio], 1)).toEqual(pictureOf(trio, 1));
  });

  test('without a group a person moves one role on with every round', () => {
    const picks = [{ round: 1, role: 'client' }] as const;
    expect([1, 2, 3, 4].map((round) => roleAlone([...picks], round))).toEqual([
      'client',
      'observer',
      'professional',
      'client',
    ]);
    expect(roleAlone([], 1)).toBeNull();
    expect(roleAlone(withPick([...picks], 2, 'watch'), 3)).toBe('observer');
  });
});

describe('pause', () => {
  const pause = (id: string) => item(id, { kind: 'pause' });
  const resume = (id: string) => item(id, { kind: 'resume' });

  test('the latest word counts, whoever said it', () => {
    const words = fc.array(fc.constantFrom('pause', 'resume'), { maxLength: 8 });
    fc.assert(
      fc.property(words, (said) => {
        const items = said.map((word, at) => (word === 'pause' ? pause(`${at}`) : resume(`${at}`)));
        expect(pictureOf([...trio, ...items], 1).isPaused).toBe(said.at(-1) === 'pause');
      }),
    );
  });

  test('it holds when the room goes on to another round', () => {
    expect(pictureOf([pause('a')], 3).isPaused).toBe(true);
  });
});

test('whose turn it is belongs to a round; the latest word counts', () => {
  const items = [
    item('a', { kind: 'turn', round: 1, turn: 2 }),
    item('b', { kind: 'turn', round: 1, turn: 1 }),
  ];
  expect(pictureOf(items, 1).turn).toBe(1);
  expect(pictureOf(items, 2).turn).toBe(0);
});
