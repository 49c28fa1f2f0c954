/** What the layout needs to know of a node: depth first, a fact at depth 0. */
export interface Branch {
  readonly depth: number;
  readonly count: number;
}

/** A tree as it is to be drawn: its nodes, and what was said that is not among them. */
export interface Sapling {
  readonly branches: readonly Branch[];
  readonly more: number;
}

/** A node in its place, px from the upper left corner of its tree. */
export interface Placed {
  /** Into the branches. */
  readonly index: number;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The line from what it grows from; null for a fact. */
  readonly line: { readonly path: string; readonly width: number } | null;
}

export interface Grown {
  readonly placed: readonly Placed[];
  /** Where the line stands that counts the others. */
  readonly foot: number;
  /** What was said in the nodes that are not drawn, each time counted, and `more`. */
  readonly others: number;
}

export interface Fitted {
  /** Of letters, px of the slide. */
  readonly size: number;
  readonly trees: readonly Grown[];
}

/** Heights of all nodes of tree number `tree` in letters of this size, px. */
export type Measure = (tree: number, size: number) => readonly number[];

/** Tried in this order: the largest in which all trees stand whole. Nothing on a slide is smaller than the last. */
const sizes = [40, 36, 32, 30, 28] as const;
/** Where not all stands anyway, letters stay large enough for the last row. */
const crowdedSize = 30;
/** On paper the sheet is in a hand. */
const paperSizes = [...sizes, 24, 20] as const;
const crowdedPaperSize = 20;

const thinnest = 4;
const thickest = 18;

/** Room that a level of the tree takes at the left. */
export const indentOf = (size: number) => Math.round(size * 1.15);
/** Between two rows, and above a fact that is not the first. */
const gapOf = (size: number) => Math.round(size * 0.24);
const factGapOf = (size: number) => Math.round(size * 0.6);
/** Height of the line that counts the others. */
export const footOf = (size: number) => Math.round(size * 1.5);

/**
 * Lays trees of equal height `room` side by side, in one size of letters. Where they cannot stand whole, what was said
 * most is drawn and the rest is counted.
 */
export function layOut(
  saplings: readonly Sapling[],
  measure: Measure,
  room: number,
  { isPaper = false } = {},
): Fitted {
  const wholeIn = (size: number): Fitted | null => {
    const trees = saplings.map((sapling, tree) =>
      place(
        sapling,
        measure(tree, size),
        sapling.branches.map(() => true),
        size,
      ),
    );
    return trees.every(({ foot, others }) => foot + (others > 0 ? footOf(size) : 0) <= room)
      ? { size, trees }
      : null;
  };
  for (const size of isPaper ? paperSizes : sizes) {
    const whole = wholeIn(size);
    if (whole) return whole;
  }
  const size = isPaper ? crowdedPaperSize : crowdedSize;
  return {
    size,
    trees: saplings.map((sapling, tree) => {
      const heights = measure(tree, size);
      return place(sapling, heights, choose(sapling, heights, size, room), size);
    }),
  };
}

/**
 * Which nodes are drawn: most said first, and between equals one fact after the other, so that each has its first way
 * to the child before any has its second. Each brings what it grows from: no fact stands there bare.
 */
function choose(
  { branches, more }: Sapling,
  heights: readonly number[],
  size: number,
  room: number,
): boolean[] {
  const parents = parentsOf(branches);
  const costs = branches.map((_, index) => costOf(branches, heights, index, size));
  const isWhole = more === 0 && costs.reduce((sum, cost) => sum + cost, 0) <= room;
  let left = isWhole ? room : room - footOf(size);
  let fact = -1;
  let rank = 0;
  const order = branches.map(({ depth, count }, index) => {
    fact = depth === 0 ? fact + 1 : fact;
    rank = depth === 0 ? 0 : rank + 1;
    return { index, depth, count, fact, rank };
  });
  order.sort((a, b) => b.count - a.count || a.rank - b.rank || a.fact - b.fact);
  const isDrawn = branches.map(() => false);
  for (const { index } of order.filter(({ depth }) => depth > 0)) {
    const wanted: number[] = [];
    for (let at: number | null = index; at !== null && !isDrawn[at]; at = parents[at] ?? null)
      wanted.push(at);
    const cost = wanted.reduce((sum, at) => sum + (costs[at] ?? 0), 0);
    if (cost > left) continue;
    left -= cost;
    for (const at of wanted) isDrawn[at] = true;
  }
  return isDrawn;
}

const costOf = (branches: readonly Branch[], heights: readonly number[], index: number, size: number) =>
  (heights[index] ?? 0) + (index === 0 ? 0 : branches[index]?.depth === 0 ? factGapOf(size) : gapOf(size));

/** Of each node the index of what it grows from; null for a fact. */
function parentsOf(branches: readonly Branch[]): (number | null)[] {
  const trail: number[] = [];
  return branches.map(({ depth }, index) => {
    trail[depth] = index;
    return depth === 0 ? null : (trail[depth - 1] ?? null);
  });
}

function place(
  { branches, more }: Sapling,
  heights: readonly number[],
  isDrawn: readonly boolean[],
  size: number,
): Grown {
  const indent = indentOf(size);
  const parents = parentsOf(branches);
  const most = Math.max(2, ...branches.map(({ count }) => count));
  const placed: Placed[] = [];
  const at = new Map<number, Placed>();
  let y = 0;
  let others = more;
  for (const [index, { depth, count }] of branches.entries()) {
    if (!isDrawn[index]) {
      others += depth === 0 ? 0 : count;
      continue;
    }
    if (placed.length > 0) y += depth === 0 ? factGapOf(size) : gapOf(size);
    const height = heights[index] ?? 0;
    const parent = at.get(parents[index] ?? -1);
    const width = Math.round(thinnest + ((thickest - thinnest) * (count - 1)) / (most - 1));
    const here: Placed = {
      index,
      depth,
      x: depth * indent,
      y,
      height,
      line: parent ? { path: pathFrom(parent, depth * indent, y + height / 2, indent), width } : null,
    };
    placed.push(here);
    at.set(index, here);
    y += height;
  }
  return { placed, foot: y, others };
}

/** Down from below the parent's beginning, and round a corner to the middle of the child's side. */
function pathFrom(parent: Placed, x: number, middle: number, indent: number): string {
  const trunk = parent.x + indent / 2;
  const bend = Math.min(indent / 2, middle - parent.y - parent.height);
  const start = parent.y + parent.height;
  return `M${trunk} ${start}V${middle - bend}Q${trunk} ${middle} ${trunk + bend} ${middle}H${x}`;
}
