import { expect, test } from 'vitest';
import { Pointers, type Touch } from './pointers.ts';

let lastId = 0;
const touch = (pointerType: string, at: number, sizePx = 20): Touch => {
  lastId += 1;
  return { pointerId: lastId, pointerType, width: sizePx, height: sizePx, at };
};

test('one finger draws, one that comes later does not, two together are no line', () => {
  const pointers = new Pointers();
  const first = touch('touch', 1_000);
  expect(pointers.down(first)).toBe('draw');
  expect(pointers.isDrawing(first.pointerId)).toBe(true);
  expect(pointers.down(touch('touch', 2_000))).toBe('ignore');
  expect(pointers.isDrawing(first.pointerId)).toBe(true);
  pointers.up();
  expect(pointers.down(touch('touch', 3_000))).toBe('draw');
  expect(pointers.down(touch('touch', 3_100))).toBe('cancel');
  expect(pointers.active).toBeNull();
});

test('a palm never draws, nor does a hand while its pen is near', () => {
  const pointers = new Pointers();
  expect(pointers.down(touch('touch', 10_000, 80))).toBe('ignore');
  pointers.sawPen(10_100);
  expect(pointers.down(touch('touch', 10_500))).toBe('ignore');
  expect(pointers.down(touch('mouse', 10_500))).toBe('draw');
  pointers.up();
  expect(pointers.down(touch('touch', 20_000))).toBe('draw');
});

test('a pen takes over from the hand that touched first', () => {
  const pointers = new Pointers();
  const hand = touch('touch', 10_000);
  const pen = touch('pen', 10_200);
  pointers.down(hand);
  expect(pointers.down(pen)).toBe('replace');
  expect([hand, pen].map(({ pointerId }) => pointers.isDrawing(pointerId))).toEqual([false, true]);
  expect(pointers.down(touch('pen', 10_300))).toBe('ignore');
});
