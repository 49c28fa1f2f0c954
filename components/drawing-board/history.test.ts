import { expect, test } from 'vitest';
import { History } from './history.ts';

const nobody = () => null;

test('undo gives back the latest step, redo the one undone last; new work ends what could be redone', () => {
  const history = new History<string>();
  expect([history.canUndo, history.canRedo, history.undo(nobody), history.redo()]).toEqual([
    false,
    false,
    null,
    null,
  ]);
  history.did({ id: 'a', before: null, after: 'huis' });
  history.did({ id: 'a', before: 'huis', after: 'boom' });
  expect(history.undo(nobody)).toEqual({ id: 'a', before: 'huis', after: 'boom' });
  expect(history.undo(nobody)).toEqual({ id: 'a', before: null, after: 'huis' });
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  expect(history.redo()).toEqual({ id: 'a', before: null, after: 'huis' });
  history.did({ id: 'b', before: 'x', after: null });
  expect(history.canRedo).toBe(false);
  expect(history.undo(nobody)?.id).toBe('b');
});

test('a mark that was named elsewhere keeps the name it is found by', () => {
  const history = new History<string>();
  history.did({ id: null, before: null, after: 'huis' });
  expect(history.undo(({ after }) => `name of ${after}`)?.id).toBe('name of huis');
  expect(history.redo()?.id).toBe('name of huis');
  expect(history.undo(nobody)?.id).toBe('name of huis');
});
