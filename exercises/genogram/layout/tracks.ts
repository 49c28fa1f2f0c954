import type { Nest } from './kin.ts';

/** A flat piece of a family's line between two rows, and where uprights leave it. */
export interface Track {
  readonly nest: Nest;
  /** The row above it; -1 above the top row. */
  readonly gap: number;
  /** Brackets of partners lie above all bars over children. */
  readonly kind: 'bracket' | 'bar';
  /** x of the uprights that go up and down from it, px. */
  readonly ups: readonly number[];
  readonly downs: readonly number[];
  /** Which height of its kind, from 0 at the top. */
  level: number;
}

/** Two flat pieces nearer than this need heights of their own, px. */
const clearance = 8;

/** Gives tracks that would touch levels of their own, in the order that crosses least. */
export function setLevels(tracks: readonly Track[]): void {
  const groups = new Map<string, Track[]>();
  for (const track of tracks) {
    const key = `${track.gap} ${track.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), track]);
  }
  for (const group of groups.values()) {
    const placed: Track[] = [];
    for (const track of leastCrossing(group)) {
      const above = placed.filter((other) => doTouch(other, track));
      track.level = Math.max(-1, ...above.map(({ level }) => level)) + 1;
      placed.push(track);
    }
  }
}

/** How many levels a kind of track takes in a gap. */
export function levelsOf(tracks: readonly Track[], gap: number, kind: Track['kind']): number {
  return Math.max(
    0,
    ...tracks.map((track) => (track.gap === gap && track.kind === kind ? track.level + 1 : 0)),
  );
}

export function extentOf({ ups, downs }: Track): { readonly from: number; readonly to: number } {
  return { from: Math.min(...ups, ...downs), to: Math.max(...ups, ...downs) };
}

function doTouch(a: Track, b: Track): boolean {
  const [one, other] = [extentOf(a), extentOf(b)];
  return one.from <= other.to + clearance && other.from <= one.to + clearance;
}

/** Top to bottom. Neighbours change places while that helps; narrow ones begin on top. */
function leastCrossing(tracks: readonly Track[]): Track[] {
  const width = (track: Track) => extentOf(track).to - extentOf(track).from;
  const sorted = tracks.toSorted((a, b) => width(a) - width(b) || extentOf(a).from - extentOf(b).from);
  for (let round = 0; round < sorted.length; round += 1) {
    let isBetter = false;
    for (const [place, track] of sorted.entries())
      for (let to = 0; to < sorted.length; to += 1) {
        const tried = sorted.toSpliced(place, 1).toSpliced(to, 0, track);
        if (sorted[place] === track && crossingsIn(tried) < crossingsIn(sorted)) {
          sorted.splice(0, sorted.length, ...tried);
          isBetter = true;
        }
      }
    if (!isBetter) break;
  }
  return sorted;
}

function crossingsIn(tracks: readonly Track[]): number {
  let sum = 0;
  for (const [place, upper] of tracks.entries())
    for (const lower of tracks.slice(place + 1)) if (doTouch(upper, lower)) sum += crossingsOf(upper, lower);
  return sum;
}

function crossingsOf(upper: Track, lower: Track): number {
  const [above, below] = [extentOf(upper), extentOf(lower)];
  const down = upper.downs.filter((x) => x >= below.from && x <= below.to).length;
  const up = lower.ups.filter((x) => x >= above.from && x <= above.to).length;
  // Uprights (nearly) on top of each other look like one line: worse than any crossing.
  const shared = upper.downs.filter((x) =>
    lower.ups.some((other) => Math.abs(other - x) <= clearance),
  ).length;
  return down + up + shared * 3;
}
