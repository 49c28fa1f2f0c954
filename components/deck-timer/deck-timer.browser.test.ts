import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../fixtures/mount.ts';
import './deck-timer.ts';
import type { DeckTimer, TimerState } from './deck-timer.ts';

const start = Date.UTC(2026, 2, 12, 13, 3, 18, 250);
const minute = 60_000;
const running = (leftMs: number, totalMs = 5 * minute): TimerState => ({
  state: 'running',
  totalMs,
  endsAt: start + leftMs,
});

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Set before it is connected, as a page's template does it. */
async function place(props: Partial<DeckTimer>, words = ''): Promise<DeckTimer> {
  const timer = document.createElement('deck-timer');
  Object.assign(timer, props);
  timer.textContent = words;
  document.body.append(timer);
  await timer.updateComplete;
  return timer;
}

async function pass(ms: number, timer: DeckTimer): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await timer.updateComplete;
}

const clock = ({ shadowRoot }: DeckTimer) => shadowRoot?.querySelector('[role=timer]');
const status = ({ shadowRoot }: DeckTimer) => shadowRoot?.querySelector('[role=status]')?.textContent;
const words = ({ shadowRoot }: DeckTimer) => shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();

test('it counts down by itself, and changes when a whole second of what is left begins', async () => {
  const timer = await place({ timer: running(4 * minute) });
  expect(clock(timer)?.textContent).toBe('4:00');
  await pass(999, timer);
  expect(clock(timer)?.textContent).toBe('4:00');
  await pass(1, timer);
  expect(clock(timer)?.textContent).toBe('3:59');
  await pass(60_000, timer);
  expect(clock(timer)?.textContent).toBe('2:59');
});

test('a device whose clock is wrong shows the same as the others', async () => {
  const timer = await place({ timer: running(4 * minute), offsetMs: -90_000 });
  expect(clock(timer)?.textContent).toBe('5:00');
  timer.offsetMs = 90_000;
  await timer.updateComplete;
  expect(clock(timer)?.textContent).toBe('2:30');
});

test('paused it stands still and says so; going on it runs again', async () => {
  const timer = await place({ timer: { state: 'paused', totalMs: 5 * minute, leftMs: 61_000 } });
  expect(words(timer)).toBe('1:01 gepauzeerd');
  expect(vi.getTimerCount()).toBe(0);
  timer.timer = running(61_000);
  await timer.updateComplete;
  expect(words(timer)).toBe('1:01');
  await pass(2_000, timer);
  expect(words(timer)).toBe('0:59');
});

test('the end is said once, politely, and stays; nothing runs on behind it', async () => {
  const timer = await place({ timer: running(2_000) }, 'Nog');
  expect(status(timer)).toBe('');
  await pass(2_000, timer);
  expect(timer.shadowRoot?.querySelector('slot')).toBeNull();
  expect(words(timer)).toMatch(/^Tijd om/);
  expect(timer.hasAttribute('over')).toBe(true);
  expect(status(timer)).toBe('De tijd is om.');
  expect(vi.getTimerCount()).toBe(0);
  await pass(minute, timer);
  expect(status(timer)).toBe('De tijd is om.');
  timer.timer = running(2 * minute);
  await timer.updateComplete;
  expect(status(timer)).toBe('');
  expect(timer.hasAttribute('over')).toBe(false);
});

test('who comes in after the end sees it, and hears nothing of it', async () => {
  const timer = await place({ timer: running(-minute) });
  expect(words(timer)).toBe('Tijd om');
  expect(status(timer)).toBe('');
});

test('it is a timer to a screen reader, and no live region reads every second aloud', async () => {
  const timer = await place({ timer: running(minute) }, 'Nog');
  expect(clock(timer)?.closest('[aria-live], [role=status]')).toBeNull();
  expect(clock(timer)?.getAttribute('aria-label')).toBe('Tijd die nog rest');
  vi.useRealTimers(); // axe waits by them
  await expectAccessible(timer);
});

test('the pebble empties from above as the time goes by', async () => {
  const timer = await place({ timer: running(5 * minute) });
  const level = () => Number(timer.shadowRoot?.querySelector('rect')?.getAttribute('y'));
  expect(level()).toBe(0);
  await pass(2.5 * minute, timer);
  expect(level()).toBeCloseTo(50, 0);
});

test('large, the time stands in the middle of the pebble, and says in words that it stands still', async () => {
  const timer = await place({ timer: running(4 * minute), large: true });
  const middle = (element: Element | null | undefined) => {
    const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
    return [(left + right) / 2, (top + bottom) / 2].map(Math.round);
  };
  expect(middle(clock(timer))).toEqual(middle(timer.shadowRoot?.querySelector('svg')));
  timer.timer = { state: 'paused', totalMs: 5 * minute, leftMs: 61_000 };
  await timer.updateComplete;
  expect(words(timer)).toBe('1:01 gepauzeerd');
  const word = timer.shadowRoot?.querySelector('.word')?.getBoundingClientRect();
  expect(word?.top).toBeGreaterThan(clock(timer)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
});

test('without a timer it draws and does nothing', async () => {
  const timer = await place({ timer: null });
  expect(words(timer)).toBe('');
  expect(vi.getTimerCount()).toBe(0);
  timer.timer = running(minute);
  await timer.updateComplete;
  expect(words(timer)).toBe('1:00');
});

test('moved to another place it runs once; removed it leaves nothing behind, and comes back right', async () => {
  const timer = await place({ timer: running(4 * minute) });
  const other = document.body.appendChild(document.createElement('div'));
  other.append(timer);
  await timer.updateComplete;
  expect(vi.getTimerCount()).toBe(1);
  timer.remove();
  expect(vi.getTimerCount()).toBe(0);
  timer.offsetMs = 1_000;
  await timer.updateComplete;
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(9_000);
  document.body.append(timer);
  await timer.updateComplete;
  expect(clock(timer)?.textContent).toBe('3:50');
  expect(vi.getTimerCount()).toBe(1);
});
