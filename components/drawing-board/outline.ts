import { getStroke } from 'perfect-freehand';
import { type Sample, type Stroke, samplesOf, type Width, widths } from './strokes.ts';

/** How much pressure thins or widens a pen's line. */
const thinning = 0.6;
const drawn = new WeakMap<Stroke, string>();

/** The outline of a finished stroke, to be filled. Drawn once: a stroke never changes. */
export function outlineOf(stroke: Stroke): string {
  const known = drawn.get(stroke);
  if (known !== undefined) return known;
  const path = outline(samplesOf(stroke), {
    width: stroke.width,
    isPen: stroke.pressure !== '',
    isFinished: true,
  });
  drawn.set(stroke, path);
  return path;
}

/** The outline of what a pointer drew until now. Nothing is smoothed away, so that the finished stroke lies where the live one lay. */
export function outline(
  samples: readonly Sample[],
  {
    width,
    isPen,
    isFinished,
  }: { readonly width: Width; readonly isPen: boolean; readonly isFinished: boolean },
): string {
  const polygon = getStroke(dense(samples), {
    size: widths[width],
    thinning: isPen ? thinning : 0,
    streamline: 0,
    smoothing: 0.5,
    simulatePressure: false,
    last: isFinished,
  });
  return pathThrough(polygon);
}

/** Points further apart than this make the line thinner after a corner, in units of the sheet. */
const widestGap = 8;

/** The same line with points close together, as a slow hand would have made it. */
function dense(samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample, index) => {
    const next = samples[index + 1];
    if (!next) return [sample];
    const parts = Math.max(1, Math.ceil(Math.hypot(next.x - sample.x, next.y - sample.y) / widestGap));
    return Array.from({ length: parts }, (_, part) => {
      const between = (from: number, to: number) => from + ((to - from) * part) / parts;
      return {
        x: between(sample.x, next.x),
        y: between(sample.y, next.y),
        pressure: between(sample.pressure, next.pressure),
      };
    });
  });
}

/** A closed curve that goes through the middle of each side of the polygon, in tenths of a unit. */
function pathThrough(polygon: readonly (readonly [number, number])[]): string {
  const [first] = polygon;
  if (!first) return '';
  const middles = polygon.map(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? first;
    return `${tenths(x)} ${tenths(y)} ${tenths((x + nextX) / 2)} ${tenths((y + nextY) / 2)}`;
  });
  return `M${tenths(first[0])} ${tenths(first[1])}Q${middles.join(' ')}Z`;
}

const tenths = (value: number) => Math.round(value * 10) / 10;
