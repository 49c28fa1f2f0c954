import { expect, test } from 'vitest';
import { lookAt, revealNext, takeBack, turnKey } from './lead.ts';
import { model } from './model.ts';

const { start } = model;

test('facts come one by one and stop at the last', () => {
  const two = revealNext(revealNext(start, 2, false), 2, false);
  expect(two.revealed).toBe(2);
  expect(revealNext(two, 2, false)).toEqual(two);
  expect(takeBack(two, 2).revealed).toBe(1);
  expect(takeBack(start, 2).revealed).toBe(0);
});

test('a slide that lost facts counts from those it has', () => {
  expect(takeBack({ ...start, revealed: 6 }, 4).revealed).toBe(3);
  expect(revealNext({ ...start, revealed: 6 }, 4, false).revealed).toBe(4);
});

test('a new fact is seen: the case comes back before the answers, and the key closes', () => {
  expect(revealNext({ ...start, isKeyOpen: true }, 3, true)).toMatchObject({
    view: 'case',
    isKeyOpen: false,
  });
  expect(revealNext(start, 3, false).view).toBe('tree');
});

test('looking at something else closes the key; the key leaves what was looked at', () => {
  const open = turnKey(lookAt(start, 'before', 1));
  expect(open).toEqual({ ...start, view: 'before', child: 1, isKeyOpen: true });
  expect(lookAt(open, 'worry')).toEqual({ ...start, view: 'worry', child: 1 });
  expect(turnKey(open).isKeyOpen).toBe(false);
});
