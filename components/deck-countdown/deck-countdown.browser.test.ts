import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './deck-countdown.ts';
import type { DeckCountdown } from './deck-countdown.ts';

const start = new Date(2026, 2, 12, 14, 3, 18);

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function place(attributes: string): Promise<DeckCountdown> {
  document.body.innerHTML = `<deck-countdown ${attributes}></deck-countdown>`;
  const countdown = document.querySelector('deck-countdown') as DeckCountdown;
  await settle(countdown);
  return countdown;
}

async function settle(countdown: DeckCountdown): Promise<void> {
  while (!(await countdown.updateComplete));
}

const textOf = (countdown: DeckCountdown) => countdown.shadowRoot?.querySelector('.clock')?.textContent;
const pebbles = (countdown: DeckCountdown, look = '') =>
  countdown.shadowRoot?.querySelectorAll(`.scene .pebble${look}`).length;

test('it counts down by itself, with one pebble per minute', async () => {
  const countdown = await place('until="14.15" minutes="15"');
  expect(textOf(countdown)).toBe('11:42');
  expect([pebbles(countdown), pebbles(countdown, '.is-gone'), pebbles(countdown, '.is-now')]).toEqual([
    15, 3, 1,
  ]);
  await vi.advanceTimersByTimeAsync(2_010);
  await settle(countdown);
  expect(textOf(countdown)).toBe('11:40');
});

test('the pebbles lie on the ribbon from left to right, each at a place of its own', async () => {
  const countdown = await place('until="14.15" minutes="15"');
  const places = [...(countdown.shadowRoot?.querySelectorAll('.scene .pebble') ?? [])].map((pebble) =>
    Number(/translate\(([\d.]+)/.exec(pebble.getAttribute('transform') ?? '')?.[1]),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(places).size).toBe(15);
});

test('where there is no scene the pebbles lie in rows below a clock that fits', async () => {
  const countdown = await place('until="14.15" minutes="15"');
  const rows = () => [...(countdown.shadowRoot?.querySelectorAll<SVGElement>('.rows svg') ?? [])];
  expect(rows()[0]?.getBoundingClientRect().width).toBe(0);
  for (const [name, value] of [
    ['--countdown-scene', 'none'],
    ['--countdown-rows', 'flex'],
    ['--countdown-size', '90px'],
  ] as const)
    countdown.style.setProperty(name, value);
  expect(rows()).toHaveLength(15);
  expect(rows()[0]?.getBoundingClientRect().width).toBeGreaterThan(10);
  expect(countdown.shadowRoot?.querySelector('.scene')?.getBoundingClientRect().width).toBe(0);
  expect(rows().filter((row) => row.querySelector('.is-gone'))).toHaveLength(3);
});

test('it is a timer to a screen reader, and no live region reads every second aloud', async () => {
  const clock = (await place('until="14.15" minutes="15"')).shadowRoot?.querySelector('.clock');
  expect(clock?.getAttribute('role')).toBe('timer');
  expect(clock?.hasAttribute('aria-live')).toBe(false);
});

test.each(['', 'minutes="0"', 'minutes="61"', 'minutes="kwartier"', 'minutes="1.5"'])(
  'a bad length (%s) is 15 minutes',
  async (attributes) => {
    const countdown = await place(attributes);
    expect([textOf(countdown), pebbles(countdown)]).toEqual(['15:00', 15]);
  },
);

test('a bad hour leaves the clock at the whole pause', async () => {
  expect(textOf(await place('until="straks" minutes="20"'))).toBe('20:00');
});

test('moved to another place it runs once; removed it leaves no timer behind', async () => {
  const countdown = await place('until="14.15" minutes="15"');
  const other = document.body.appendChild(document.createElement('div'));
  other.append(countdown);
  expect(vi.getTimerCount()).toBe(1);
  countdown.remove();
  expect(vi.getTimerCount()).toBe(0);
  document.body.append(countdown);
  await settle(countdown);
  expect(textOf(countdown)).toBe('11:42');
  expect(vi.getTimerCount()).toBe(1);
});
