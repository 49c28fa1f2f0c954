import { expect, test } from 'vitest';
import { child, genogram, person, union } from '../lines/fixtures/family.ts';
import { commandOf, historyKey, neighbourOf, type Step, stepTo } from './keys.ts';

const key = (text: string, held: Partial<KeyboardEvent> = {}) => ({
  key: text,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const family = genogram({
  index: 'Mama',
  persons: ['Opa', 'Oma', 'Papa', 'Mama', 'Mila', 'Finn'].map((name) => person(name)),
  unions: [
    union('old', ['Opa', 'Oma'], { children: [child('Mama')] }),
    union('young', ['Papa', 'Mama'], { children: [child('Mila'), child('Finn')] }),
  ],
});
const rows = [
  ['Opa', 'Oma'],
  ['Papa', 'Mama'],
  ['Mila', 'Finn'],
];
const walk = (from: string, ...steps: Step[]) =>
  steps.reduce((place, step) => stepTo(family, rows, place, step), {
    person: from,
    below: null as string | null,
  }).person;

test('letters of the drawing, also capital; none with a key that the browser wants itself', () => {
  expect(commandOf(key('p'))).toBe('partner');
  expect(commandOf(key('K', { shiftKey: true }))).toBe('child');
  expect(commandOf(key('+'))).toBe('zoom-in');
  expect(commandOf(key('0', { ctrlKey: true }))).toBeNull();
  expect(commandOf(key('p', { metaKey: true }))).toBeNull();
  expect(commandOf(key('Tab'))).toBeNull();
});

test('steps back and forward, on a Mac too', () => {
  expect(historyKey(key('z', { ctrlKey: true }))).toBe('undo');
  expect(historyKey(key('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
  expect(historyKey(key('y', { ctrlKey: true }))).toBe('redo');
  expect(historyKey(key('z'))).toBeNull();
});

test('left and right to the neighbour in the row, home to the index person', () => {
  expect(walk('Mama', 'left')).toBe('Papa');
  expect(walk('Papa', 'left')).toBe('Papa');
  expect(walk('Mila', 'right')).toBe('Finn');
  expect(walk('Finn', 'home')).toBe('Mama');
});

test('up to a parent, again to the other one, and then on; down to the first child', () => {
  expect(walk('Finn', 'up')).toBe('Papa');
  expect(walk('Finn', 'up', 'up')).toBe('Mama');
  expect(walk('Finn', 'up', 'up', 'up')).toBe('Opa');
  // Somebody who was come to otherwise goes up to their own parents.
  expect(walk('Finn', 'up', 'right', 'up')).toBe('Opa');
  expect(walk('Opa', 'up')).toBe('Opa');
  expect(walk('Opa', 'down', 'down')).toBe('Mila');
  expect(walk('Finn', 'down')).toBe('Finn');
});

test('who stands beside somebody who goes', () => {
  expect(neighbourOf(rows, 'Finn')).toBe('Mila');
  expect(neighbourOf(rows, 'Mila')).toBe('Finn');
  expect(neighbourOf([['Mama']], 'Mama')).toBeNull();
});
