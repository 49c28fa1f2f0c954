import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './drawing-board.ts';
import type { DrawingBoard, StrokeDrawnEvent, StrokeErasedEvent } from './drawing-board.ts';
import './drawing-tools.ts';
import { type DrawingTools, firstTool, type Tool, type ToolTakenEvent } from './drawing-tools.ts';
import type { PlacedStroke, Stroke } from './strokes.ts';

beforeEach(() => page.viewport(390, 844));

const placed = (id: string, points: readonly number[], isOwn = true): PlacedStroke => ({
  id,
  isOwn,
  stroke: { colour: 'blue', width: 'medium', points, pressure: '' },
});
const start = (props: Partial<DrawingBoard>) =>
  mount<DrawingBoard>('drawing-board', { label: 'Tekening', takes: true, ...props });

function svgOf(board: DrawingBoard): SVGSVGElement {
  const found = board.shadowRoot?.querySelector('svg');
  if (!found) throw new Error('no svg');
  return found;
}

/** Sends what a hand would: places in units of the sheet. */
function pointer(
  board: DrawingBoard,
  type: string,
  place: readonly [number, number],
  init: PointerEventInit = {},
): void {
  const { left, top, width } = svgOf(board).getBoundingClientRect();
  const [x, y] = place;
  const event = new PointerEvent(type, {
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    bubbles: true,
    cancelable: true,
    width: 20,
    height: 20,
    pressure: 0.5,
    clientX: left + (x * width) / 1000,
    clientY: top + (y * width) / 1000,
    ...init,
  });
  svgOf(board).setPointerCapture = () => {}; // Refuses pointers that no hand moves.
  svgOf(board).dispatchEvent(event);
}

function line(
  board: DrawingBoard,
  places: readonly (readonly [number, number])[],
  init: PointerEventInit = {},
): void {
  const [first = [0, 0]] = places;
  pointer(board, 'pointerdown', first, init);
  for (const place of places.slice(1)) pointer(board, 'pointermove', place, init);
  pointer(board, 'pointerup', places.at(-1) ?? first, init);
}

function strokesFrom(board: DrawingBoard): Stroke[] {
  const heard: Stroke[] = [];
  board.addEventListener('stroke-drawn', (event) => heard.push((event as StrokeDrawnEvent).stroke));
  return heard;
}

const pathsOf = (board: DrawingBoard) => [...svgOf(board).querySelectorAll('path:not(.live)')];
const liveOf = (board: DrawingBoard) => svgOf(board).querySelector('.live')?.getAttribute('d') ?? '';

test('a line of a finger is one stroke, in the colour and width in hand, fired when the finger goes up', async () => {
  const board = await start({ colour: 'coral', width: 'thick' });
  const strokes = strokesFrom(board);
  pointer(board, 'pointerdown', [100, 100]);
  pointer(board, 'pointermove', [500, 100]);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(liveOf(board)).toContain('M');
  expect(strokes).toEqual([]);
  pointer(board, 'pointermove', [500, 600]);
  pointer(board, 'pointerup', [500, 600]);
  expect(strokes).toEqual([
    { colour: 'coral', width: 'thick', points: [100, 100, 500, 100, 500, 600], pressure: '' },
  ]);
  expect(liveOf(board)).toBe('');
});

test('a line that the browser takes away, or that the sheet is taken from, is nobody’s business', async () => {
  const board = await start({});
  const strokes = strokesFrom(board);
  pointer(board, 'pointerdown', [100, 100]);
  pointer(board, 'pointermove', [300, 300]);
  pointer(board, 'pointercancel', [300, 300]);
  pointer(board, 'pointerup', [300, 300]);
  pointer(board, 'pointerdown', [100, 100]);
  pointer(board, 'pointermove', [300, 300]);
  board.takes = false;
  await drawn(board);
  pointer(board, 'pointerup', [300, 300]);
  line(board, [
    [100, 100],
    [200, 200],
  ]);
  expect(strokes).toEqual([]);
});

test('a pen’s pressure travels; the hand that rests beside it draws nothing', async () => {
  const board = await start({});
  const strokes = strokesFrom(board);
  pointer(board, 'pointerdown', [800, 1000], { pointerId: 7 });
  const pen = { pointerId: 8, pointerType: 'pen' };
  pointer(board, 'pointerdown', [100, 100], { ...pen, pressure: 0.1 });
  pointer(board, 'pointermove', [820, 1010], { pointerId: 7 });
  pointer(board, 'pointermove', [300, 100], { ...pen, pressure: 1 });
  pointer(board, 'pointerup', [300, 100], { ...pen, pressure: 0 });
  pointer(board, 'pointerup', [820, 1010], { pointerId: 7 });
  expect(strokes.map(({ points, pressure }) => ({ points, pressure }))).toEqual([
    { points: [100, 100, 300, 100], pressure: '19' },
  ]);
});

test('two fingers at once draw nothing', async () => {
  const board = await start({});
  const strokes = strokesFrom(board);
  pointer(board, 'pointerdown', [100, 100], { pointerId: 1 });
  pointer(board, 'pointerdown', [400, 400], { pointerId: 2 });
  pointer(board, 'pointermove', [150, 150], { pointerId: 1 });
  pointer(board, 'pointerup', [150, 150], { pointerId: 1 });
  pointer(board, 'pointerup', [400, 400], { pointerId: 2 });
  expect(strokes).toEqual([]);
});

test('the eraser takes own lines only, each once; with another setting all of them', async () => {
  const strokes = [placed('mine', [500, 0, 500, 1000]), placed('theirs', [600, 0, 600, 1000], false)];
  const board = await start({ strokes, tool: 'eraser' });
  const erased: string[] = [];
  board.addEventListener('stroke-erased', (event) => erased.push((event as StrokeErasedEvent).id));
  line(board, [
    [400, 500],
    [700, 500],
    [400, 510],
  ]);
  expect(erased).toEqual(['mine']);
  board.erases = 'all';
  await drawn(board);
  line(board, [
    [400, 500],
    [700, 500],
  ]);
  expect(erased).toEqual(['mine', 'mine', 'theirs']);
});

test('while a line is drawn the finished ones are not drawn anew', async () => {
  const board = await start({ strokes: [placed('one', [0, 0, 900, 900]), placed('two', [0, 900, 900, 0])] });
  const before = pathsOf(board);
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.filter(({ target }) => !(target as Element).classList.contains('live')).length;
  });
  observer.observe(svgOf(board), { subtree: true, attributes: true, childList: true });
  pointer(board, 'pointerdown', [100, 100]);
  pointer(board, 'pointermove', [300, 300]);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  observer.disconnect();
  expect(liveOf(board)).not.toBe('');
  expect(changes).toBe(0);
  board.strokes = [...board.strokes, placed('three', [500, 0, 500, 900])];
  await drawn(board);
  expect(pathsOf(board).slice(0, 2)).toEqual(before);
});

test('a sheet that only shows lets a finger scroll', async () => {
  const board = await start({ takes: false });
  expect(getComputedStyle(svgOf(board)).touchAction).toBe('auto');
  board.takes = true;
  await drawn(board);
  expect(getComputedStyle(svgOf(board)).touchAction).toBe('none');
  await expectAccessible(board);
});

test('tools have names and are taken with the keyboard; a colour takes the pen back', async () => {
  const tools = await mount<DrawingTools>('drawing-tools', { tool: firstTool, canUndo: true });
  const taken: Tool[] = [];
  tools.addEventListener('tool-taken', (event) => {
    tools.tool = (event as ToolTakenEvent).tool;
    taken.push(tools.tool);
  });
  const asked: string[] = [];
  for (const type of ['undo-asked', 'redo-asked']) tools.addEventListener(type, () => asked.push(type));
  (page.getByRole('radio', { name: 'Inkt' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await drawn(tools);
  await page.getByRole('button', { name: /^Gom/ }).click();
  await drawn(tools);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(asked).toEqual(['undo-asked']);
  await expect.element(page.getByRole('button', { name: 'Opnieuw doen' })).toBeDisabled();
  (page.getByRole('radio', { name: 'Honing' }).element() as HTMLElement).click();
  await drawn(tools);
  expect(taken).toEqual([
    { tool: 'pen', colour: 'coral', width: 'medium' },
    { tool: 'eraser', colour: 'coral', width: 'medium' },
    { tool: 'pen', colour: 'honey', width: 'medium' },
  ]);
  await expectAccessible(tools);
});

test('every target of the tools is 48 px on the narrowest phone', async () => {
  await page.viewport(360, 640);
  const tools = await mount<DrawingTools>('drawing-tools', {});
  for (const target of tools.shadowRoot?.querySelectorAll('label, button') ?? []) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
  }
});
