import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import { startTimer } from '../../src/session/timer.ts';
import './board.ts';
import type { ObjectExchangeBoard } from './board.ts';
import { Chime } from './chime.ts';
import type { State, Step } from './model.ts';
import { nl } from './nl.ts';

const stateAt = (step: Step, sound = false): State => ({ step, sound });
const round = (number: number, sound = false) => stateAt({ at: 'round', round: number }, sound);
const presenting = { at: 'present', turn: 1, starter: 0, inFours: false } as const;
const settings = { rounds: '5', minutes: '2' };
const steps = '<ol><li>Neem een voorwerp.</li><li>Wissel per twee.</li></ol>';

async function start(props: Partial<ObjectExchangeBoard>): Promise<ObjectExchangeBoard> {
  const board = await mountOnSlide<ObjectExchangeBoard>(
    'object-exchange-board',
    { phase: 'open', settings, people: 14, ...props },
    { inner: steps },
  );
  board.closest('section')?.classList.add('present');
  return board;
}
const title = (board: ObjectExchangeBoard) => board.shadowRoot?.querySelector('h3')?.textContent;
const button = (name: string) => page.getByRole('button', { name });

beforeEach(() => page.viewport(1920, 1080));
afterEach(() => vi.restoreAllMocks());

describe('what stands on it', () => {
  test('closed: the steps and “Dadelijk”, nothing to press', async () => {
    const board = await start({ phase: 'closed' });
    await expect.element(page.getByText('Dadelijk')).toBeVisible();
    await expect.element(page.getByText('Neem een voorwerp.')).toBeVisible();
    expect(board.shadowRoot?.querySelector('button')).toBeNull();
    expect([board.filled, board.timed]).toEqual([false, false]);
    await expectAccessible(board);
  });

  test('open: choose an object', async () => {
    const board = await start({});
    expect(title(board)).toBe('Kies een voorwerp');
    expect(board.filled).toBe(false);
    await expectAccessible(board);
  });

  test('in a round: its number, its moment and its time, large, and nothing over the edge', async () => {
    const board = await start({ state: round(2), timer: startTimer(2, Date.now()) });
    await expect.element(page.getByText('Ronde 2 van 5').first()).toBeVisible();
    expect(title(board)).toBe('Ga naar iemand anders');
    expect([board.filled, board.timed]).toEqual([true, true]);
    expect(board.shadowRoot?.querySelector('deck-timer')?.hasAttribute('large')).toBe(true);
    const box = board.getBoundingClientRect();
    for (const part of board.shadowRoot?.querySelectorAll('.stage > *, .controls') ?? []) {
      const { right, bottom } = part.getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(box.right + 1);
      expect(bottom).toBeLessThanOrEqual(box.bottom + 1);
    }
    await expectAccessible(board);
  });

  test('without a timer the round still says what to do', async () => {
    const board = await start({ state: round(2), timer: null });
    expect(title(board)).toBe('Vertel en voeg één ding toe');
    expect(board.timed).toBe(false);
    await expect.element(button('Start 2 minuten')).toBeVisible();
  });

  test.each(nl.starters.map((starter, index) => [starter, index] as const))(
    'presenting: %s begins, in letters that fit',
    async (starter, index) => {
      const board = await start({ state: stateAt({ ...presenting, starter: index }) });
      expect(title(board)).toBe(`${starter}, begint`);
      const controls = board.shadowRoot?.querySelector('.controls')?.getBoundingClientRect();
      const how = board.shadowRoot?.querySelector('.how')?.getBoundingClientRect();
      expect(how?.bottom).toBeLessThan(controls?.top ?? 0);
      expect(controls?.bottom).toBeLessThanOrEqual(board.getBoundingClientRect().bottom + 1);
    },
  );

  test.each([
    ['done', { phase: 'open', state: stateAt({ ...presenting, at: 'done' }) }],
    ['shown', { phase: 'shown', state: round(2) }],
    ['shut', { phase: 'shut', state: round(2) }],
  ] as const)('%s: three questions and the bridge, all in sight', async (_, props) => {
    const board = await start(props);
    for (const question of nl.questions) await expect.element(page.getByText(question)).toBeVisible();
    const [cards, bridge] = ['.questions', '.how'].map((part) =>
      board.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
    );
    expect(cards?.bottom).toBeLessThan(bridge?.top ?? 0);
    await expectAccessible(board);
  });

  test('on paper: the steps, and a row for every object', async () => {
    const board = await start({ paper: true, people: null, state: round(2) });
    expect(board.shadowRoot?.querySelector('deck-paper')?.getAttribute('rows')).toBe('6');
    await expect.element(page.getByText('Wissel per twee.')).toBeVisible();
    expect(board.shadowRoot?.querySelector('button')).toBeNull();
    expect(board.timed).toBe(false);
    await expectAccessible(board);
  });
});

describe('an odd group', () => {
  const trio = (board: ObjectExchangeBoard) => board.shadowRoot?.querySelector('.trio')?.textContent?.trim();

  test.each([
    [13, nl.trio.odd],
    [14, undefined],
    [null, nl.trio.perhaps],
    [0, nl.trio.perhaps],
    [1, nl.trio.perhaps],
  ])('with %s phones', async (people, said) => {
    expect(trio(await start({ people }))).toBe(said);
  });

  test('is told while people look for each other, not while they tell', async () => {
    const timer = startTimer(2, Date.now());
    const board = await start({ people: 13, state: round(1), timer });
    expect(trio(board)).toBe(nl.trio.odd);
    board.timer = { ...timer, endsAt: Date.now() + 60_000 } as typeof timer;
    await drawn(board);
    expect(trio(board)).toBeUndefined();
  });
});

describe('leading', () => {
  const heard = (board: ObjectExchangeBoard) => ({
    states: listen<State>(board, 'exercise-steer'),
    timers: listen(board, 'exercise-timer'),
  });

  test('Enter leads on and Shift with Enter back, from anywhere on the slide', async () => {
    const board = await start({});
    const { states, timers } = heard(board);
    await userEvent.keyboard('{Enter}');
    expect([states.at(-1)?.step, timers.at(-1)]).toEqual([{ at: 'round', round: 1 }, 2]);
    board.state = round(3);
    await drawn(board);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect([states.at(-1)?.step, timers.at(-1)]).toEqual([{ at: 'round', round: 2 }, null]);
    expect(states).toHaveLength(2);
  });

  test.each(['closed', 'shown', 'shut'] as const)('Enter does nothing while it is %s', async (phase) => {
    const board = await start({ phase });
    const { states } = heard(board);
    await userEvent.keyboard('{Enter}');
    expect(states).toEqual([]);
  });

  test('Enter on a slide that is not on screen does nothing', async () => {
    const board = await start({});
    board.closest('section')?.classList.remove('present');
    const { states } = heard(board);
    await userEvent.keyboard('{Enter}');
    expect(states).toEqual([]);
  });

  test('Enter on a button presses that button, once', async () => {
    const board = await start({ state: round(2), timer: startTimer(2, Date.now()) });
    const { states, timers } = heard(board);
    board.shadowRoot?.querySelectorAll('button')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    expect([states, timers]).toEqual([[], ['pause']]);
  });

  test('a double click leads one step on', async () => {
    const board = await start({ state: round(2), timer: startTimer(2, Date.now()) });
    const { states } = heard(board);
    await userEvent.dblClick(button('Sla over naar ronde 3'));
    expect(states.map(({ step }) => step)).toEqual([{ at: 'round', round: 3 }]);
  });

  test('the focus stays on the main button while its words change, and never falls to the page', async () => {
    const board = await start({ state: round(5) });
    const main = () => board.shadowRoot?.querySelector<HTMLElement>('.main');
    main()?.focus();
    board.state = stateAt(presenting);
    await drawn(board);
    expect(board.shadowRoot?.activeElement).toBe(main());
    board.state = stateAt({ ...presenting, at: 'done' });
    await drawn(board);
    expect(board.shadowRoot?.activeElement?.textContent).toContain('Begin opnieuw');
  });
});

describe('the end of a round', () => {
  /** Driven by hand: the board wakes by itself when the time is over. */
  async function endOf(
    props: Partial<ObjectExchangeBoard>,
  ): Promise<{ board: ObjectExchangeBoard; rings: number }> {
    const ring = vi.spyOn(Chime.prototype, 'ring').mockImplementation(() => {});
    vi.useFakeTimers({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      const timer = { state: 'running', totalMs: 60_000, endsAt: Date.now() + 2_000 } as const;
      const board = await start({ state: round(2), timer, ...props });
      await vi.advanceTimersByTimeAsync(2_100);
      await board.updateComplete;
      // Whatever draws it again later is no second end.
      board.requestUpdate();
      await board.updateComplete;
      return { board, rings: ring.mock.calls.length };
    } finally {
      vi.useRealTimers();
    }
  }

  test('says that the next begins soon, and is silent unless the trainer wanted a sound', async () => {
    const { board, rings } = await endOf({});
    expect(board.shadowRoot?.querySelector('.how')?.textContent).toBe(nl.now.waits.how);
    expect(rings).toBe(0);
  });

  test('sounds once where the trainer wanted it', async () => {
    expect((await endOf({ state: round(2, true) })).rings).toBe(1);
  });

  test('never sounds on paper, or when the exercise is no longer open', async () => {
    expect((await endOf({ state: round(2, true), phase: 'shut' })).rings).toBe(0);
    expect((await endOf({ state: round(2, true), paper: true })).rings).toBe(0);
  });

  test('a board that comes in afterwards hears nothing', async () => {
    const past = { state: 'running', totalMs: 60_000, endsAt: Date.now() - 5_000 } as const;
    expect((await endOf({ state: round(2, true), timer: past })).rings).toBe(0);
  });
});
