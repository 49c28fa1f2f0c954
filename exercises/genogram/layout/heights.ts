import type { Member } from './kin.ts';
import { barAbove, barBelow, barStep, bracketStep, margin, reachBelow } from './sizes.ts';
import { levelsOf, type Track } from './tracks.ts';
import { symbolSize } from './types.ts';

/** y of everything, px. */
export interface Heights {
  /** Of the middle of the symbols. */
  row(row: number): number;
  track(track: Track): number;
  /** Where the names of the last row end. */
  readonly bottom: number;
}

/** Rows as near to each other as their names and the levels between them allow. Tracks need their levels. */
export function heightsOf(members: readonly Member[], tracks: readonly Track[]): Heights {
  const count = Math.max(0, ...members.map(({ row }) => row + 1));
  const reaches = Array.from({ length: count }, (_, row) =>
    Math.max(
      symbolSize / 2,
      ...members.map((member) => (member.row === row ? reachBelow(member.person) : 0)),
    ),
  );
  const bars = (gap: number) => Math.max(0, levelsOf(tracks, gap, 'bar') - 1) * barStep;
  const brackets = (gap: number) => levelsOf(tracks, gap, 'bracket') * bracketStep;
  const firstBar = (gap: number): number =>
    gap < 0 ? margin : (rows[gap] ?? 0) + (reaches[gap] ?? 0) + brackets(gap) + barAbove;

  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const isTop = row === 0 && levelsOf(tracks, -1, 'bar') === 0;
    rows.push(
      isTop ? margin + symbolSize / 2 : firstBar(row - 1) + bars(row - 1) + barBelow + symbolSize / 2,
    );
  }
  return {
    row: (row) => rows[row] ?? margin,
    track: ({ gap, kind, level }) =>
      kind === 'bar'
        ? firstBar(gap) + level * barStep
        : (rows[gap] ?? 0) + (reaches[gap] ?? 0) + (level + 1) * bracketStep - barStep / 4,
    bottom: (rows[count - 1] ?? 0) + (reaches[count - 1] ?? 0),
  };
}
