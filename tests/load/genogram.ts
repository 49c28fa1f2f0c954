import { randomFamily } from '../../exercises/genogram/fixtures/random-family.ts';
import { layOut, rearrange } from '../../exercises/genogram/layout/layout.ts';
import type { Family } from '../../exercises/genogram/layout/types.ts';
import { type Findings, largest, median, millis, percentile, type Row } from './rows.ts';

const sizes = [5, 15, 30, 60] as const;
/** Families per size: some are much harder than others. */
const families = 40;
const aims: Readonly<Record<number, string>> = { 15: '≤ 30 ms', 30: '≤ 300 ms' };
/** Leaves room in a frame of 16 ms. */
const sliceAim = '≤ 8 ms';
/** The same family takes the same steps every time. */
const repeats = 3;
const labelWidth = (label: string) => label.length * 8;

/** How long the layout of a genogram takes, and the longest moment in which rearranging lets nothing else happen. */
export async function measureGenogram(): Promise<Findings> {
  for (let seed = 0; seed < 20; seed += 1) layOut(randomFamily(seed, 20), labelWidth);
  const found = sizes.map((size) => {
    const firsts: number[] = [];
    const again: number[] = [];
    const slices: number[] = [];
    const totals: number[] = [];
    for (let seed = 0; seed < families; seed += 1) {
      const family = randomFamily(seed, size);
      const { rows } = timed(firsts, () => layOut(family, labelWidth));
      timed(again, () => layOut({ ...family, rows }, labelWidth));
      const steps = stepTimes(family);
      slices.push(...steps);
      totals.push(steps.reduce((sum, time) => sum + time, 0));
    }
    return { size, firsts, again, slices, totals };
  });
  const rows = found.flatMap(({ size, firsts, again, slices, totals }): Row[] => [
    {
      what: `genogram of ${size}: first layout (median / p95 of ${families} families)`,
      measured: millis(median(firsts), percentile(firsts, 95)),
      aim: aims[size] ?? '',
    },
    {
      what: `genogram of ${size}: drawn again after an edit (median / p95)`,
      measured: millis(median(again), percentile(again, 95)),
      aim: aims[size] ?? '',
    },
    {
      what: `genogram of ${size}: rearranged in slices (p95 / longest, each the least of ${repeats} runs), all of it (median)`,
      measured: `${millis(percentile(slices, 95), largest(slices))}, ${millis(median(totals))}`,
      aim: sliceAim,
    },
  ]);
  return { rows, raw: { found } };
}

/** ms per step of one rearranging: the least of some runs, since another process may get its turn in the midst of one. */
function stepTimes(family: Family): number[] {
  const times = Array.from({ length: repeats }, () => {
    const run: number[] = [];
    const steps = rearrange(family, labelWidth);
    while (!timed(run, () => steps.next()).done);
    return run;
  });
  return (times[0] ?? []).map((_, step) => Math.min(...times.map((run) => run[step] ?? Number.NaN)));
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}
