import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import '../../src/theme/fonts.css';
import './board.ts';
import type { RolePlayBoard } from './board.ts';
import { placesOf, type State, steps } from './model.ts';

const running = (minutes: number) => ({
  state: 'running' as const,
  totalMs: minutes * 60_000,
  endsAt: Date.now() + minutes * 60_000,
});
/** As the deck places it: the slide's rules for a board that needs the sheet go by that mark. */
async function start(props: Partial<RolePlayBoard>): Promise<RolePlayBoard> {
  const inner = '<p>Niemand speelt zijn eigen verhaal.</p>';
  const board = await mountOnSlide<RolePlayBoard>('role-play-board', props, { layout: 'roleplay', inner });
  board.dataset.exercise = 'rollenspel';
  await document.fonts.ready;
  await drawn(board);
  return board;
}
const inRound = (step: Extract<State, { at: 'round' }>['step'], round = 1): State => ({
  at: 'round',
  round,
  step,
});

/** What sticks out of the slide, or of its own card. */
function overflow(board: RolePlayBoard): string[] {
  const slide = board.closest('section')?.getBoundingClientRect();
  const parts = [...(board.shadowRoot?.querySelectorAll('h3, p, li, button, deck-timer, section') ?? [])];
  return parts.flatMap((part) => {
    if (part.matches('.visually-hidden')) return [];
    const box = part.getBoundingClientRect();
    const isOut =
      !slide ||
      box.bottom > slide.bottom ||
      box.right > slide.right ||
      part.scrollWidth > part.clientWidth + 1;
    return isOut ? [part.textContent?.trim().slice(0, 40) ?? ''] : [];
  });
}

beforeEach(() => page.viewport(1920, 1080));

test('closed: the task, and how long each step is; the cards of the slide stay', async () => {
  const board = await start({ phase: 'closed', settings: { minutes: '3 5 1 4 1' } });
  expect(board.filled).toBe(false);
  await expect.element(page.getByText('5 min')).toBeVisible();
  await expect.element(page.getByText('Niemand speelt zijn eigen verhaal.')).toBeVisible();
  expect(page.getByRole('button').elements()).toHaveLength(0);
  await expectAccessible(board);
});

describe('open', () => {
  test('every step is on the wall in words: round, step, what everybody does', async () => {
    const board = await start({ phase: 'open', timer: running(4) });
    for (const state of placesOf(3)) {
      board.state = state;
      await drawn(board);
      expect(board.filled).toBe(true);
      expect(board.shadowRoot?.querySelector('h3')?.textContent).not.toBe('');
      expect(board.shadowRoot?.querySelector('.now, .turns')?.textContent?.trim()).not.toBe('');
      expect(overflow(board)).toEqual([]);
    }
  });

  test.each(steps)('%s passes an accessibility check', async (step) => {
    const board = await start({ phase: 'open', state: inRound(step, 2), timer: running(4) });
    expect(board.shadowRoot?.querySelector('.round')?.textContent).toContain('Ronde 2 van 3');
    expect(board.shadowRoot?.querySelector('[aria-current=step]')).not.toBeNull();
    await expectAccessible(board);
  });

  test('the time stands there large, and the deck is told so; without a timer it is not', async () => {
    const board = await start({ phase: 'open', state: inRound('play'), timer: running(4) });
    expect(board.hasAttribute('timed')).toBe(true);
    const clock = board.shadowRoot?.querySelector('deck-timer');
    expect(clock?.shadowRoot?.textContent).toMatch(/[34]:\d\d/);
    expect(parseFloat(getComputedStyle(clock as Element).fontSize)).toBeGreaterThanOrEqual(150);
    board.timer = null;
    await drawn(board);
    expect(board.hasAttribute('timed')).toBe(false);
  });

  test('twelve minutes and the end of the time fit too', async () => {
    const board = await start({ phase: 'open', state: inRound('debrief'), timer: running(12) });
    const scene = () => board.shadowRoot?.querySelector('.scene')?.getBoundingClientRect().left ?? 0;
    const clock = () => board.shadowRoot?.querySelector('deck-timer')?.getBoundingClientRect().right ?? 0;
    expect(clock()).toBeLessThan(scene());
    board.timer = { state: 'paused', totalMs: 60_000, leftMs: 0 };
    await drawn(board);
    expect(clock()).toBeLessThan(scene());
  });

  test('a step on starts its minutes; a double click is one step', async () => {
    const board = await start({ phase: 'open', state: inRound('read') });
    const led = listen<State>(board, 'exercise-steer');
    const timed = listen(board, 'exercise-timer');
    await page.getByRole('button', { name: 'Volgende stap' }).dblClick();
    expect(led).toEqual([inRound('play')]);
    expect(timed).toEqual([4]);
    await page.getByRole('button', { name: 'Vorige stap' }).click();
    expect(led.at(-1)).toEqual({ at: 'start' });
    expect(timed.at(-1)).toBeNull();
  });

  test('Enter leads on where the slide is on screen, and only there', async () => {
    const board = await start({ phase: 'open' });
    const led = listen<State>(board, 'exercise-steer');
    await userEvent.keyboard('{Enter}');
    expect(led).toEqual([]);
    board.closest('section')?.classList.add('present');
    await userEvent.keyboard('{Enter}');
    expect(led).toEqual([inRound('read')]);
    board.phase = 'shown';
    await drawn(board);
    await userEvent.keyboard('{Enter}');
    expect(led).toHaveLength(1);
  });

  test('one round is not counted', async () => {
    const board = await start({ phase: 'open', state: inRound('play'), settings: { rounds: '1' } });
    expect(board.shadowRoot?.querySelector('deck-rounds')).toBeNull();
    await expect.element(page.getByText('Eén ronde', { exact: true })).toBeVisible();
  });
});

test.each([
  ['shown', 'a'],
  ['shut', 'b'],
] as const)('%s: the questions for the whole room, and nothing to press', async (phase, play) => {
  const board = await start({ phase, settings: { play }, state: { at: 'end' } });
  expect(board.shadowRoot?.querySelectorAll('.questions li')).toHaveLength(4);
  expect(page.getByRole('button').elements()).toHaveLength(0);
  expect(overflow(board)).toEqual([]);
  await expectAccessible(board);
});

test.each(['a', 'b'])(
  'paper: three cards of play %s on the sheet, boxes to tick, nothing smaller than 28',
  async (play) => {
    const board = await start({ phase: 'open', paper: true, settings: { play }, state: inRound('play') });
    expect(board.filled).toBe(true);
    expect(
      [...(board.shadowRoot?.querySelectorAll('h3') ?? [])].map((one) => one.textContent?.trim()),
    ).toEqual(['Cliënt', 'Hulpverlener', 'Observator']);
    expect(board.shadowRoot?.querySelectorAll('.checks li')).toHaveLength(10);
    expect(overflow(board)).toEqual([]);
    const sizes = [...(board.shadowRoot?.querySelectorAll('li, p, h3, h4') ?? [])].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    await expectAccessible(board);
  },
);
