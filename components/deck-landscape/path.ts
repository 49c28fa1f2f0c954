/** A point of the slide, px at 1920 by 1080. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A smooth line through points, one cubic per pair (Catmull-Rom, tension 1/2), for an SVG `d`.
 * Each piece starts with its own M, so that pieces can be drawn apart and still meet without a kink.
 */
export function pieces(points: readonly Point[]): string[] {
  const point = (index: number): Point =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? { x: 0, y: 0 };
  return points.slice(1).map((end, index) => {
    const [before, start, after] = [point(index - 1), point(index), point(index + 2)];
    const away = `${round(start.x + (end.x - before.x) / 6)} ${round(start.y + (end.y - before.y) / 6)}`;
    const home = `${round(end.x - (after.x - start.x) / 6)} ${round(end.y - (after.y - start.y) / 6)}`;
    return `M${start.x} ${start.y}C${away} ${home} ${end.x} ${end.y}`;
  });
}

/** Pieces that follow each other as one line. */
export const joined = (parts: readonly string[]): string =>
  parts.map((part, index) => (index === 0 ? part : part.slice(part.indexOf('C')))).join('');

const round = (value: number): number => Math.round(value * 10) / 10;
