import { expect, test } from 'vitest';
import type { Step } from '../../components/drawing-board/history.ts';
import type { House, Mark, PlacedMark, StrokeMark } from './model.ts';
import { OwnWork } from './own-work.ts';

/** A board that keeps what is put on it, and names what is new. */
function board() {
  let lastId = 0;
  const steps: Step<Mark>[] = [];
  const work = new OwnWork((step) => {
    steps.push(step);
    const { id, after } = step;
    const others = work.marks.filter((placed) => placed.id !== id);
    if (id === null) lastId += 1;
    const name = id ?? `m${lastId}`;
    work.marks = after ? [...others, { id: name, isOwn: true, standing: 'sent', mark: after }] : others;
  });
  return { work, steps };
}

const stroke = (house: House, x: number): StrokeMark => ({
  kind: 'stroke',
  house,
  colour: 'ink',
  width: 'thin',
  points: [x, 0, x, 9],
  pressure: '',
});
const made = (mark: Mark): Step<Mark> => ({ id: null, before: null, after: mark });
const saysOf = ({ work }: ReturnType<typeof board>) =>
  work.marks.map(({ mark }) => (mark.kind === 'note' ? mark.text : mark.points[0]));

test('undo and redo go house by house, and bring back the same mark under the same name', () => {
  const it = board();
  const { work } = it;
  work.change(made(stroke('good', 1)));
  work.change(made(stroke('good', 2)));
  work.change(made(stroke('dreams', 3)));
  const [first] = work.marks;
  expect(work.undo('good')).toBe(true);
  expect(saysOf(it)).toEqual([1, 3]);
  expect(work.undo('good')).toBe(true);
  expect(saysOf(it)).toEqual([3]);
  expect([work.canUndo('good'), work.canRedo('good'), work.canUndo('dreams')]).toEqual([false, true, true]);
  expect(work.undo('good')).toBe(false);
  expect(work.redo('good')).toBe(true);
  expect(work.marks.at(-1)).toEqual(first);
});

test('what was erased comes back, and what others made is never touched', () => {
  const it = board();
  const { work } = it;
  const theirs: PlacedMark = { id: 'x', isOwn: false, standing: 'trainer', mark: stroke('good', 2) };
  work.marks = [theirs];
  // The same line as theirs: undoing takes away one's own.
  work.change(made(stroke('good', 2)));
  work.change({ id: 'm1', before: stroke('good', 2), after: null });
  expect(work.undo('good')).toBe(true);
  expect(saysOf(it)).toEqual([2, 2]);
  expect(work.undo('good')).toBe(true);
  expect(work.marks).toEqual([theirs]);
});

test('a note is written, rewritten, moved to another house, and taken away', () => {
  const it = board();
  const { work, steps } = it;
  work.write(null, '  Oma ', 'good');
  const noteNow = () => {
    const [placed] = work.marks;
    if (placed?.mark.kind !== 'note') throw new Error('no note');
    return { ...placed, mark: placed.mark };
  };
  expect(noteNow().mark).toMatchObject({ text: 'Oma', house: 'good' });
  work.write(noteNow(), 'Oma', 'good');
  expect(steps).toHaveLength(1);
  work.write(noteNow(), 'Opa', 'good');
  work.write(noteNow(), 'Opa', 'dreams');
  expect(noteNow()).toMatchObject({ id: 'm1', mark: { text: 'Opa', house: 'dreams' } });
  work.write(noteNow(), null, 'dreams');
  expect(work.marks).toEqual([]);
  expect(work.undo('dreams')).toBe(true);
  expect(saysOf(it)).toEqual(['Opa']);
});

test('on another board nothing of the last one is undone', () => {
  const { work, steps } = board();
  work.change(made(stroke('good', 1)));
  work.forget();
  expect([work.canUndo('good'), work.undo('good')]).toEqual([false, false]);
  expect(steps).toHaveLength(1);
});
