import type { Genogram, Household } from '../family/types.ts';
import type { Layout, Place, Point } from '../layout/types.ts';
import { type Box, ringsAround, roundedPath } from './outline.ts';

/** One outline round members who touch. */
export interface HouseholdOutline {
  readonly household: Household;
  /** SVG path data, closed. */
  readonly path: string;
  /** Together what the outline covers. */
  readonly boxes: readonly Box[];
  /** Where the name begins, on the lower edge. */
  readonly name: Point;
}

/** A small house with a letter, for a member whom no outline of the household holds. */
export interface HouseholdMark {
  readonly household: Household;
  readonly person: string;
}

export interface HouseholdShapes {
  readonly outlines: readonly HouseholdOutline[];
  readonly marks: readonly HouseholdMark[];
  /** Of households with marks, by id; their outlines carry it too. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Members who stand next to each other in one row, and the box round them. */
interface Run extends Box {
  readonly row: number;
  readonly members: readonly string[];
}

// Round the middle of a symbol, px: room for the halo above it, for a name and a year below it.
const above = 36;
const belowName = 54;
const belowYear = 68;
const air = 14;
const least = 22;
/** Outlines that would lie on each other stand this far apart. */
const step = 4;
/** Runs in rows above each other join when they overlap, or when no more than this lies between them. */
const reach = 150;
/** Of the way between two rows for runs that do not overlap. */
const corridor = 28;

/**
 * How households are drawn: members who touch in one stepped outline that holds nobody else, the others with a mark.
 * A household whose members all stand apart has marks only; somebody who lives alone has an outline.
 * @param labelWidth px of the name under a symbol
 */
export function householdShapes(
  genogram: Pick<Genogram, 'households' | 'persons'>,
  layout: Pick<Layout, 'rows' | 'places'>,
  labelWidth: (person: string) => number,
): HouseholdShapes {
  const outlines: HouseholdOutline[] = [];
  const marks: HouseholdMark[] = [];
  const letters = new Map<string, string>();
  const withYear = new Set(genogram.persons.filter(({ died }) => died?.in).map(({ id }) => id));
  for (const [index, household] of genogram.households.entries()) {
    const groups = groupsOf(runsOf(household, layout, labelWidth, withYear, (index % 3) * step));
    const members = groups.flatMap((group) => group.flatMap((run) => run.members));
    const isAlone = members.length === 1;
    for (const group of groups) {
      const size = group.flatMap((run) => run.members).length;
      if (size > 1 || isAlone) outlines.push(outlineOf(household, group));
      else marks.push(...group.flatMap((run) => run.members.map((person) => ({ household, person }))));
    }
    if (marks.some((mark) => mark.household === household) || groups.length > 1)
      letters.set(household.id, String.fromCharCode(65 + (index % 26)));
  }
  return { outlines, marks, letters };
}

function runsOf(
  { members }: Household,
  { rows, places }: Pick<Layout, 'rows' | 'places'>,
  labelWidth: (person: string) => number,
  withYear: ReadonlySet<string>,
  inset: number,
): Run[] {
  const half = (id: string) => Math.max(least, labelWidth(id) / 2);
  return rows.flatMap((row, nth) => {
    const standing = row.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ id, place }] : [];
    });
    const runs: Run[] = [];
    for (const [index, { id, place }] of standing.entries()) {
      if (!members.includes(id)) continue;
      const [before, after] = [standing[index - 1], standing[index + 1]];
      const left = edge(place, half(id), before && { ...before, half: half(before.id) }, -1, inset);
      const right = edge(place, half(id), after && { ...after, half: half(after.id) }, 1, inset);
      const bottom = place.y + (withYear.has(id) ? belowYear : belowName) - inset;
      const last = runs.at(-1);
      if (last && before && last.members.at(-1) === before.id)
        runs[runs.length - 1] = {
          ...last,
          right,
          bottom: Math.max(last.bottom, bottom),
          members: [...last.members, id],
        };
      else runs.push({ row: nth, members: [id], left, right, top: place.y - above + inset, bottom });
    }
    return runs;
  });
}

/** The side of a box round somebody: clear of the own name, and never past halfway to the neighbour. */
function edge(
  place: Place,
  half: number,
  neighbour: { place: Place; half: number } | undefined,
  side: -1 | 1,
  inset: number,
): number {
  const own = half + air - inset;
  if (!neighbour) return place.x + side * own;
  const gap = Math.abs(neighbour.place.x - place.x) - half - neighbour.half;
  return place.x + side * Math.min(own, half + Math.max(0, gap / 2 - 2 - inset / 2));
}

/** Runs that can be joined, row by row. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const joined = groups.filter((group) => group.some((other) => joins(other, run)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), run]);
  }
  return groups;
}

const joins = (upper: Run, lower: Run): boolean =>
  lower.row === upper.row + 1 &&
  Math.max(upper.left, lower.left) - Math.min(upper.right, lower.right) < reach;

function outlineOf(household: Household, group: readonly Run[]): HouseholdOutline {
  const boxes = [
    ...group,
    ...group.flatMap((upper) =>
      group.filter((lower) => joins(upper, lower)).flatMap((lower) => joinsBetween(upper, lower)),
    ),
  ].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const lowest = group.reduce((best, run) => (run.bottom >= best.bottom ? run : best));
  return {
    household,
    path: ringsAround(boxes)
      .map((ring) => roundedPath(ring, 10))
      .join(''),
    boxes,
    name: { x: lowest.left + 14, y: lowest.bottom },
  };
}

/** What fills the way between two rows, where only lines are: as wide as the narrower, or a corridor from one to the other. */
function joinsBetween(upper: Box, lower: Box): Box[] {
  const [top, bottom] = [upper.bottom, lower.top];
  if (bottom <= top) return [];
  const [left, right] = [Math.max(upper.left, lower.left), Math.min(upper.right, lower.right)];
  if (right - left >= corridor) {
    const narrower = upper.right - upper.left < lower.right - lower.left ? upper : lower;
    return [{ left: narrower.left, right: narrower.right, top, bottom }];
  }
  const middle = (top + bottom) / 2;
  const isUpperLeft = upper.left < lower.left;
  const [west, east] = isUpperLeft ? [upper, lower] : [lower, upper];
  const stem = (box: Box, isWest: boolean): Box => ({
    left: isWest ? Math.max(box.left, box.right - corridor * 2) : box.left,
    right: isWest ? box.right : Math.min(box.right, box.left + corridor * 2),
    top: box === upper ? top : middle - corridor / 2,
    bottom: box === upper ? middle + corridor / 2 : bottom,
  });
  return [
    stem(west, true),
    stem(east, false),
    {
      left: west.right - corridor,
      right: east.left + corridor,
      top: middle - corridor / 2,
      bottom: middle + corridor / 2,
    },
  ];
}
