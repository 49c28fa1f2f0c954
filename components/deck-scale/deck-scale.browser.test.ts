import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../fixtures/mount.ts';
import './deck-scale.ts';
import type { DeckScale, ScaleStopEvent } from './deck-scale.ts';

beforeEach(() => page.viewport(1920, 1080));

const start = async (props: Partial<DeckScale>) => {
  const scale = await mountOnSlide<DeckScale>('deck-scale', {
    least: '0 = niet',
    most: '10 = heel erg',
    ...props,
  });
  scale.style.flex = '1';
  scale.style.alignSelf = 'stretch';
  await drawn(scale);
  return scale;
};
const stones = (scale: DeckScale, row: 'now' | 'before') =>
  [...(scale.shadowRoot?.querySelectorAll<HTMLElement>(`.${row} li`) ?? [])].map(
    (place) => place.querySelectorAll('i').length,
  );

test('a stone for everybody, above the own number, and said in words', async () => {
  const scale = await start({ values: [0, 3, 3, 10] });
  expect(stones(scale, 'now')).toEqual([1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1]);
  await expect.element(page.getByText('3: 2 mensen')).toBeInTheDocument();
  expect(scale.shadowRoot?.querySelector('.before')).toBeNull();
  await expectAccessible(scale);
});

test('before stands below now, in stones of the same size', async () => {
  const scale = await start({
    values: [8, 9],
    earlier: [2, 2, 5],
    nowName: 'Nu',
    earlierName: 'Vorig gesprek',
  });
  expect(stones(scale, 'before')).toEqual([0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0]);
  const [now, before] = ['.now i', '.before i'].map((one) =>
    scale.shadowRoot?.querySelector<HTMLElement>(one)?.getBoundingClientRect(),
  );
  expect(now?.bottom).toBeLessThan(before?.top ?? 0);
  expect(now?.width).toBe(before?.width);
  await expectAccessible(scale);
});

test('sixty people at one number stay in its place and in the box', async () => {
  const scale = await start({ values: Array.from({ length: 60 }, () => 7), earlier: [1] });
  const box = scale.getBoundingClientRect();
  const bar = scale.shadowRoot?.querySelector('.bar');
  const places = scale.shadowRoot?.querySelectorAll<HTMLElement>('.now li') ?? [];
  for (const stone of scale.shadowRoot?.querySelectorAll('.now i') ?? []) {
    const { top, bottom, left, right } = stone.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(box.top);
    expect(bottom).toBeLessThanOrEqual(bar?.getBoundingClientRect().top ?? 0);
    expect(left).toBeGreaterThanOrEqual((places[7] as HTMLElement).getBoundingClientRect().left);
    expect(right).toBeLessThanOrEqual((places[7] as HTMLElement).getBoundingClientRect().right);
  }
});

test('only a trainer who types presses numbers', async () => {
  const scale = await start({ values: [4] });
  expect(page.getByRole('button').elements()).toHaveLength(0);
  const heard: number[] = [];
  scale.addEventListener('scale-stop', (event) => heard.push((event as ScaleStopEvent).stop));
  scale.pressable = true;
  await drawn(scale);
  await page.getByRole('button', { name: 'Voeg iemand toe op 4. Nu 1.' }).click();
  expect(heard).toEqual([4]);
  await expectAccessible(scale);
});
