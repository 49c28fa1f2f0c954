import { grouped } from '../family/grouped.ts';
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
  /** Its own ends, px. */
  readonly from: number;
  readonly to: number;
  /** Which height of its kind, from 0 at the top. */
  level: number;
}

export function trackOf(facts: Pick<Track, 'nest' | 'gap' | 'kind' | 'ups' | 'downs'>): Track {
  const xs = [...facts.ups, ...facts.downs];
  return { ...facts, from: Math.min(...xs), to: Math.max(...xs), level: 0 };
}

/** Two flat pieces nearer than this need heights of their own, px. */
const clearance = 8;

/** Gives tracks that would touch levels of their own, in the order that crosses least. */
export function setLevels(tracks: readonly Track[]): void {
  for (const group of grouped(tracks, ({ gap, kind }) => `${gap} ${kind}`).values()) {
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

function doTouch(one: Track, other: Track): boolean {
  return one.from <= other.to + clearance && other.from <= one.to + clearance;
}

/** Top to bottom. One after the other moves to where it crosses least; narrow ones begin on top. */
function leastCrossing(tracks: readonly Track[]): Track[] {
  const width = ({ from, to }: Track) => to - from;
  const sorted = tracks.toSorted((a, b) => width(a) - width(b) || a.from - b.from);
  for (let round = 0; round < sorted.length; round += 1) {
    let isBetter = false;
    for (const track of [...sorted]) {
      const others = sorted.filter((other) => other !== track);
      const costs = costsAt(track, others);
      const least = Math.min(...costs);
      if ((costs[sorted.indexOf(track)] ?? 0) <= least) continue;
      sorted.splice(0, sorted.length, ...others.toSpliced(costs.indexOf(least), 0, track));
      isBetter = true;
    }
    if (!isBetter) break;
  }
  return sorted;
}

/** How often a track crosses the others at each place among them, from above all to below all. */
function costsAt(track: Track, others: readonly Track[]): number[] {
  const touching = others.map((other) => doTouch(track, other));
  let cost = others.reduce((sum, other, at) => sum + (touching[at] ? crossingsOf(track, other) : 0), 0);
  return [
    cost,
    ...others.map((other, at) => {
      if (touching[at]) cost += crossingsOf(other, track) - crossingsOf(track, other);
      return cost;
    }),
  ];
}

function crossingsOf(upper: Track, lower: Track): number {
  const down = upper.downs.filter((x) => x >= lower.from && x <= lower.to).length;
  const up = lower.ups.filter((x) => x >= upper.from && x <= upper.to).length;
  // Uprights (nearly) on top of each other look like one line: worse than any crossing.
  const shared = upper.downs.filter((x) =>
    lower.ups.some((other) => Math.abs(other - x) <= clearance),
  ).length;
  return down + up + shared * 3;
}
