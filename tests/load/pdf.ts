import { withMetadata } from '../../src/pdf/metadata.ts';
import { printDeck } from '../../src/pdf/print.ts';
import type { Server } from './processes.ts';
import { type Findings, kilo, median, seconds } from './rows.ts';

const runs = 7;

/** The deck as a PDF, with a browser that starts anew each time. */
export async function measurePdf({ origin }: Server, browserPath: string): Promise<Findings> {
  const times: number[] = [];
  let size = 0;
  let slides = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const printed = await printDeck(`${origin}/deck/?print`, browserPath);
    const pdf = await withMetadata(printed, new Date());
    times.push(performance.now() - start);
    size = pdf.byteLength;
    slides = printed.slides;
  }
  const row = {
    what: `PDF of ${slides} slides, browser started anew (median of ${runs})`,
    measured: `${seconds(median(times))} (best ${seconds(Math.min(...times))}), ${kilo(size)}`,
    aim: '≤ 1.30 s',
  };
  return { rows: [row], raw: { times, size, slides } };
}
