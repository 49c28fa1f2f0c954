/** How rows stand: letter size in px of the slide, and columns of equal width. */
export interface Arrangement {
  readonly size: number;
  readonly columns: number;
}

/** Pages of columns of row indices, in reading order: down a column, then the next column, then the next page. */
export type Pages = readonly (readonly (readonly number[])[])[];

/** Nothing on a slide is smaller; the last row could not read it. On paper the sheet is in a hand. */
const floor = 28;
const paperFloor = 20;

/** Tried in this order; few answers are large and leave room for the house, many are smaller and in more columns. */
const onOnePage: readonly Arrangement[] = [
  { size: 52, columns: 1 },
  { size: 44, columns: 1 },
  { size: 44, columns: 2 },
  { size: 40, columns: 2 },
  { size: 36, columns: 2 },
  { size: 36, columns: 3 },
  { size: 32, columns: 3 },
  { size: floor, columns: 3 },
];
/** Where there are pages anyway, none is smaller than the status line. */
const onPages: readonly Arrangement[] = [
  { size: 36, columns: 2 },
  { size: 36, columns: 3 },
  { size: 32, columns: 3 },
];
const onPaper: readonly Arrangement[] = [
  ...onOnePage,
  { size: 24, columns: 3 },
  { size: paperFloor, columns: 3 },
];
/** Of the rows in groups; the more columns, the smaller they start, so that words stay whole. */
const groupSizes = (columns: number) =>
  [40, 36, 32, floor].filter((size) => size * (columns + 1) <= 192 || size === floor);

/** Height of every row, in px, in this arrangement. */
export type Measure = (arrangement: Arrangement) => readonly number[];

export interface Fitted extends Arrangement {
  readonly pages: Pages;
}

/** The first arrangement that shows all rows on one page; else the one with the fewest pages, none on paper. */
export function fitRows(measure: Measure, room: number, isPaper: boolean): Fitted {
  const fitIn = (arrangement: Arrangement): Fitted => ({
    ...arrangement,
    pages: pagesOf(measure(arrangement), gapOf(arrangement), arrangement.columns, room),
  });
  for (const arrangement of isPaper ? onPaper : onOnePage) {
    const fitted = fitIn(arrangement);
    if (fitted.pages.length <= 1) return fitted;
  }
  if (isPaper) return fitIn({ size: paperFloor, columns: 3 });
  return fewestPages(onPages.map(fitIn));
}

/** One column per group, side by side: `groups` holds the row indices of each. The largest letters that fit win. */
export function fitGroups(
  measure: Measure,
  groups: readonly (readonly number[])[],
  room: number,
  isPaper: boolean,
): Fitted {
  const columns = groups.length;
  const fitIn = (size: number): Fitted => {
    const heights = measure({ size, columns });
    const perGroup = groups.map((rows) => {
      const pages = pagesOf(
        rows.map((row) => heights[row] ?? 0),
        gapOf({ size }),
        1,
        room,
      );
      return pages.map(([column = []]) => column.map((at) => rows[at] ?? 0));
    });
    const length = Math.max(1, ...perGroup.map((pages) => pages.length));
    const pages = Array.from({ length }, (_, page) => perGroup.map((one) => one[page] ?? []));
    return { size, columns, pages };
  };
  const sizes = groupSizes(columns);
  const fitted = (isPaper ? [...sizes, 24, paperFloor] : sizes).map(fitIn);
  return fitted.find(({ pages }) => pages.length === 1) ?? fewestPages(fitted);
}

/** Between two rows, and half of what is between two columns. */
export const gapOf = ({ size }: { readonly size: number }) => Math.round(size * 0.35);

function fewestPages(options: readonly Fitted[]): Fitted {
  const [first, ...others] = options;
  if (!first) throw new Error('fewestPages: expected at least one arrangement');
  return others.reduce((best, one) => (one.pages.length < best.pages.length ? one : best), first);
}

/** Fills columns and pages in order. A single page is spread evenly over its columns. */
export function pagesOf(heights: readonly number[], gap: number, columns: number, room: number): Pages {
  const pages = fill(heights, gap, columns, room);
  if (pages.length !== 1) return pages;
  let least = Math.max(...heights);
  let most = room;
  while (most - least > 1) {
    const middle = (least + most) / 2;
    if (fill(heights, gap, columns, middle).length === 1) most = middle;
    else least = middle;
  }
  return fill(heights, gap, columns, most);
}

function fill(heights: readonly number[], gap: number, columns: number, room: number): number[][][] {
  const all: number[][] = [];
  let column: number[] = [];
  let used = 0;
  for (const [index, height] of heights.entries()) {
    // A row higher than the room still stands somewhere: alone in its column.
    if (column.length > 0 && used + gap + height > room) {
      all.push(column);
      column = [];
    }
    used = column.length === 0 ? height : used + gap + height;
    column.push(index);
  }
  if (column.length > 0) all.push(column);
  const pages: number[][][] = [];
  while (all.length > 0) pages.push(all.splice(0, columns));
  return pages;
}
