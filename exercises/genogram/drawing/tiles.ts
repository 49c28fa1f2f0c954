import type { Frame } from './drawing.ts';

/** How a drawing is put on paper. */
interface Tiling {
  /** CSS px of paper per px of the drawing. */
  readonly scale: number;
  /** Parts of the plane, row by row; one where everything fits. */
  readonly tiles: readonly Frame[];
}

/** CSS px of an A4 sheet on its side, within margins of 10 mm and below a title or above a caption. */
export const sheet = { width: 1046, height: 660 } as const;
/** Names of 16 px are then 12 pt; larger helps nobody. */
const most = 1;
/** Names of 16 px are then 9 pt; smaller is not read. */
const least = 0.75;
/** px of the drawing that two sheets share: who stands on the edge stands whole on one of them. */
const overlap = 150;

/**
 * Fits a drawing on one sheet with room below it, else on one full sheet, else on as many as it takes for names of 9 pt.
 * @param room CSS px that would be good to have left below
 */
export function tilesOf(frame: Frame, room: number): Tiling {
  const fitting = (height: number) => Math.min(most, sheet.width / frame.width, height / frame.height);
  const scale = [fitting(sheet.height - room), fitting(sheet.height)].find((one) => one >= least);
  if (scale !== undefined) return { scale, tiles: [frame] };
  const columns = cuts(frame.x, frame.width, sheet.width / least);
  const rows = cuts(frame.y, frame.height, sheet.height / least);
  const tiles = rows.flatMap(([y, height]) => columns.map(([x, width]) => ({ x, y, width, height })));
  return { scale: least, tiles };
}

/** Equal pieces of at most `size` that share `overlap` with the next: start and length of each. */
function cuts(start: number, length: number, size: number): [number, number][] {
  if (length <= size) return [[start, length]];
  const count = Math.ceil((length - overlap) / (size - overlap));
  const step = (length - overlap) / count;
  return Array.from({ length: count }, (_, index) => [start + index * step, step + overlap]);
}
