/** The sheet that all strokes are drawn on, in units of its own: the same on a phone, the beamer and paper. */
export const sheet = { width: 1000, height: 1250 } as const;

/** Colours of the design, in the order of the palette; each has its name in `nl.ts`. */
export const palette = {
  ink: 'var(--ink)',
  coral: 'var(--fill-5)',
  honey: 'var(--fill-1)',
  green: 'var(--fill-3)',
  blue: 'var(--fill-2)',
  purple: 'var(--deep-4)',
} as const;
export type Colour = keyof typeof palette;

/** Widths of the pen in units of the sheet. */
export const widths = { thin: 9, medium: 20, thick: 44 } as const;
export type Width = keyof typeof widths;

/** One finished line: what travels. About 2 kB of JSON at most. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: Width;
  /** x, y, x, y, …: whole units of the sheet. */
  readonly points: readonly number[];
  /** How hard the pen pressed, a digit per point; empty where finger or mouse drew, which press evenly. */
  readonly pressure: string;
}

/** A stroke on the sheet. */
export interface PlacedStroke {
  readonly id: string;
  readonly isOwn: boolean;
  readonly stroke: Stroke;
}

/** Where a pointer was: units of the sheet, and pressure from 0 to 1. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

export const maxPoints = 180;
/** A deviation that nobody sees: half a pixel of a house on the beamer. */
const finestTolerance = 1.2;
/** How much a step of pressure counts as deviation, in units of the sheet. */
const pressureWeight = 1.6;

const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);

/**
 * The stroke that a pointer drew: on whole units, without the points that a straight line replaces, and coarser where
 * it would still be too long to travel. `isPen`: its pressure counts. Needs one sample or more.
 */
export function strokeFrom(
  samples: readonly Sample[],
  { colour, width, isPen }: { readonly colour: Colour; readonly width: Width; readonly isPen: boolean },
): Stroke {
  const placed = samples.map(({ x, y, pressure }) => ({
    x: clamp(x, sheet.width),
    y: clamp(y, sheet.height),
    pressure: isPen ? clamp(pressure * 9, 9) : 5,
  }));
  let tolerance = finestTolerance;
  let kept = simplify(placed, tolerance);
  while (kept.length > maxPoints) {
    tolerance *= 1.5;
    kept = simplify(placed, tolerance);
  }
  return {
    colour,
    width,
    points: kept.flatMap(({ x, y }) => [x, y]),
    pressure: isPen ? kept.map(({ pressure }) => pressure).join('') : '',
  };
}

/** Ramer, Douglas and Peucker: what lies further than `tolerance` from the line between its neighbours stays. */
export function simplify(samples: readonly Sample[], tolerance: number): Sample[] {
  const isKept = samples.map((_, index) => index === 0 || index === samples.length - 1);
  const open: [number, number][] = [[0, samples.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const furthest = furthestBetween(samples, from, to);
    if (furthest === null || furthest.distance <= tolerance) continue;
    isKept[furthest.index] = true;
    open.push([from, furthest.index], [furthest.index, to]);
  }
  const kept = samples.filter((_, index) => isKept[index]);
  const [first, last] = kept;
  // A tap, or a line that ends where it began without going anywhere.
  return kept.length === 2 && first && last && first.x === last.x && first.y === last.y ? [first] : kept;
}

function furthestBetween(
  samples: readonly Sample[],
  from: number,
  to: number,
): { index: number; distance: number } | null {
  const start = samples[from];
  const end = samples[to];
  if (!start || !end) return null;
  let found: { index: number; distance: number } | null = null;
  for (let index = from + 1; index < to; index += 1) {
    const sample = samples[index];
    if (!sample) continue;
    const { distance: off, share } = distanceToSegment(sample, start, end);
    const even = start.pressure + (end.pressure - start.pressure) * share;
    const distance = Math.max(off, Math.abs(sample.pressure - even) * pressureWeight);
    if (distance > (found?.distance ?? 0)) found = { index, distance };
  }
  return found;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** `share`: how far along the segment the nearest place lies, 0 to 1. */
function distanceToSegment(point: Point, from: Point, to: Point): { distance: number; share: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  const distance = Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
  return { distance, share };
}

/** Points of a stroke, with a middling pressure where it has none. */
export function samplesOf({ points, pressure }: Stroke): Sample[] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, index) => ({
    x: points[index * 2] ?? 0,
    y: points[index * 2 + 1] ?? 0,
    pressure: pressure === '' ? 0.5 : Number(pressure[index] ?? 5) / 9,
  }));
}

/** Half the eraser, in units of the sheet: about a fingertip. */
const eraserRadius = 22;
const eraserStep = 14;

/** Ids of the strokes that an eraser touches which goes from one place to another. */
export function touched(strokes: readonly PlacedStroke[], from: Point, to: Point): string[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / eraserStep));
  const places = Array.from({ length: steps + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps,
    y: from.y + ((to.y - from.y) * index) / steps,
  }));
  return strokes.filter(({ stroke }) => places.some((place) => isHit(stroke, place))).map(({ id }) => id);
}

function isHit(stroke: Stroke, place: Point): boolean {
  const reach = eraserRadius + widths[stroke.width] / 2;
  const samples = samplesOf(stroke);
  return samples.some((sample, index) => {
    const next = samples[index + 1] ?? sample;
    return distanceToSegment(place, sample, next).distance <= reach;
  });
}
