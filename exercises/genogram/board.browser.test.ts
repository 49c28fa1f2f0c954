import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { GenogramBoard } from './board.ts';
import { type State, steps } from './model.ts';
import { nl } from './nl.ts';

const task = '<ul><li>Kies een casus waarover je je zorgen maakt.</li><li>Wie woont waar?</li></ul>';

async function start(props: Partial<GenogramBoard> = {}): Promise<GenogramBoard> {
  const board = await mountOnSlide<GenogramBoard>('genogram-board', props, {
    layout: 'bullets',
    step: '1',
    inner: task,
  });
  board.dataset.exercise = 'genogram';
  board.closest('section')?.classList.add('present');
  await drawn(board);
  return board;
}
const find = (board: GenogramBoard, selector: string) => board.shadowRoot?.querySelector(selector);
const people = (board: GenogramBoard) =>
  [...(find(board, 'genogram-drawing')?.shadowRoot?.querySelectorAll('[data-person]') ?? [])].map((one) => ({
    id: one.getAttribute('data-person'),
    at: one.getAttribute('transform'),
  }));
const says = (board: GenogramBoard) => find(board, '.say')?.textContent ?? null;

beforeEach(() => page.viewport(1920, 1080));

describe('the example', () => {
  test('at first an empty sheet, the task, and one button', async () => {
    const board = await start();
    expect(people(board)).toEqual([]);
    expect(says(board)).toBeNull();
    await expect.element(page.getByText('Wie woont waar?')).toBeVisible();
    await expect.element(page.getByText(nl.phase.closed)).toBeVisible();
    expect(board.shadowRoot?.querySelectorAll('button')).toHaveLength(1);
    await expectAccessible(board);
  });

  test.each(steps.map((step, at) => [at + 1, step] as const))(
    'step %i, %s: its sentence, all in sight',
    async (shown, step) => {
      const board = await start({ state: { shown }, phase: 'open' });
      expect(says(board)).toBe(nl.steps[step].say);
      const box = board.getBoundingClientRect();
      const parts = ['.now', '.foot', '.sheet', '.legend'].flatMap((part) => find(board, part) ?? []);
      for (const part of [...parts, ...board.querySelectorAll('li')]) {
        const { right, bottom } = part.getBoundingClientRect();
        expect(right).toBeLessThanOrEqual(box.right + 1);
        expect(bottom).toBeLessThanOrEqual(box.bottom + 1);
      }
      const lowest = board.querySelector('li:last-child')?.getBoundingClientRect().bottom;
      expect(lowest).toBeLessThan(find(board, '.foot')?.getBoundingClientRect().top ?? 0);
      await expectAccessible(board);
    },
  );

  test('nobody on the sheet moves from step to step', async () => {
    const board = await start();
    const places = new Map<string | null, string | null>();
    const boxes = new Set<string>();
    for (let shown = 1; shown <= steps.length; shown += 1) {
      board.state = { shown };
      await drawn(board);
      for (const { id, at } of people(board)) {
        expect(places.get(id) ?? at).toBe(at);
        places.set(id, at);
      }
      const { left, top, width } = find(board, 'genogram-drawing')?.getBoundingClientRect() ?? new DOMRect();
      const view = find(board, 'genogram-drawing')?.shadowRoot?.querySelector('svg')?.getAttribute('viewBox');
      boxes.add([left, top, width, view].join(' '));
    }
    expect(places.size).toBe(6);
    expect(boxes.size).toBe(1);
  });

  test('the legend comes last, with what occurs', async () => {
    const board = await start({ state: { shown: steps.length - 1 } });
    expect(find(board, 'genogram-legend')).toBeNull();
    board.state = { shown: steps.length };
    await drawn(board);
    const words = find(board, 'genogram-legend')?.shadowRoot?.textContent ?? '';
    for (const word of ['indexpersoon', 'uit elkaar', 'hecht', 'conflict', 'overleden'])
      expect(words).toContain(word);
    expect(words).not.toContain('gescheiden');
  });
});

test.each(['shown', 'shut'] as const)('%s: three questions in the place of the task', async (phase) => {
  const board = await start({ phase, state: { shown: steps.length } });
  for (const question of nl.questions) await expect.element(page.getByText(question)).toBeVisible();
  await expect.element(page.getByText('Wie woont waar?')).not.toBeVisible();
  await expectAccessible(board);
});

describe('leading', () => {
  test('Enter adds a step and Shift with Enter takes it away, from anywhere on the slide, in any phase', async () => {
    const board = await start({ state: { shown: 2 } });
    const states = listen<State>(board, 'exercise-steer');
    await userEvent.keyboard('{Enter}');
    board.phase = 'open';
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(states).toEqual([{ shown: 3 }, { shown: 1 }]);
  });

  test('at the ends nothing happens, and on paper never', async () => {
    const board = await start({ state: { shown: steps.length } });
    const states = listen<State>(board, 'exercise-steer');
    await userEvent.keyboard('{Enter}');
    board.state = { shown: 0 };
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    board.paper = true;
    await userEvent.keyboard('{Enter}');
    expect(states).toEqual([]);
  });

  test('the buttons do the same, and a double click leads one step on', async () => {
    const board = await start({ state: { shown: 1 } });
    const states = listen<State>(board, 'exercise-steer');
    await userEvent.dblClick(page.getByRole('button', { name: nl.board.next }));
    await userEvent.click(page.getByRole('button', { name: nl.board.back }));
    expect(states).toEqual([{ shown: 2 }, { shown: 0 }]);
  });
});

describe('on paper', () => {
  test('the whole example, wherever it had come, all signs, the task, and room for an own one', async () => {
    const board = await start({ paper: true, state: { shown: 1 } });
    expect(people(board)).toHaveLength(6);
    expect(find(board, 'genogram-legend')?.shadowRoot?.textContent).toContain('pleegkind');
    await expect.element(page.getByText('Wie woont waar?')).toBeVisible();
    expect(board.shadowRoot?.querySelector('button')).toBeNull();
    await expectAccessible(board);
  });

  test('a worksheet has the signs and more room, and no example', async () => {
    const printed = await start({ paper: true });
    const narrow = find(printed, '.own')?.getBoundingClientRect().width ?? 0;
    const board = await start({ paper: true, blank: true });
    expect(find(board, 'genogram-drawing')).toBeNull();
    expect(find(board, '.own')?.getBoundingClientRect().width).toBeGreaterThan(narrow + 300);
    expect(find(board, 'genogram-legend')).not.toBeNull();
    const signs = find(board, '.signs')?.getBoundingClientRect();
    expect(signs?.bottom).toBeLessThanOrEqual(board.getBoundingClientRect().bottom + 1);
    await expectAccessible(board);
  });
});
