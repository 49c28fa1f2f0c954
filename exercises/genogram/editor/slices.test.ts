import { expect, test } from 'vitest';
import { inSlices } from './slices.ts';

function* steps(count: number, took: (step: number) => void): Generator<void, string> {
  for (let step = 0; step < count; step += 1) {
    took(step);
    yield;
  }
  return 'done';
}

test('as many steps as fit in 8 ms, then the page has its turn', async () => {
  let time = 0;
  const turns: number[] = [];
  const pause = async () => {
    turns.push(time);
  };
  const result = await inSlices(
    steps(10, () => {
      time += 3;
    }),
    () => true,
    () => time,
    pause,
  );
  expect(result).toBe('done');
  expect(turns).toEqual([0, 9, 18, 27]);
});

test('what is not wanted any more stops before its next slice', async () => {
  let time = 0;
  let isWanted = true;
  const result = await inSlices(
    steps(100, (step) => {
      time += 3;
      if (step === 4) isWanted = false;
    }),
    () => isWanted,
    () => time,
    async () => {},
  );
  expect([result, time]).toEqual([null, 18]);
});
