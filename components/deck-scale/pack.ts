/** Tried in this order, px of the slide; below the last nobody sees a stone from the back. */
const sizes = [64, 56, 48, 40, 34, 28, 22, 18, 14, 12] as const;

export interface Packing {
  /** Of a stone, px. */
  readonly size: number;
  readonly gap: number;
  /** Stones side by side above one number: towers are as narrow as they can be. */
  readonly perRow: number;
}

/**
 * How stones stand above the numbers of a scale: as large as they can be where the highest tower, of `most` stones,
 * still fits in a place of `width` by `height` px. All towers are built alike, so that they can be compared.
 */
export function packStones(most: number, width: number, height: number): Packing {
  const packings = sizes.map((size) => {
    const gap = Math.max(3, Math.round(size / 9));
    const rows = Math.floor((height + gap) / (size + gap));
    const perRow = rows < 1 ? Number.POSITIVE_INFINITY : Math.max(1, Math.ceil(most / rows));
    return { size, gap, perRow };
  });
  const fits = packings.find(({ size, gap, perRow }) => perRow * (size + gap) - gap <= width);
  const smallest = { size: sizes[sizes.length - 1] ?? 12, gap: 3 };
  return fits ?? { ...smallest, perRow: Math.max(1, Math.floor(width / (smallest.size + smallest.gap))) };
}
