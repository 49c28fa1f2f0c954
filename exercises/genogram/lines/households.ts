import type { Genogram, Household } from '../family/types.ts';
import type { Layout, Place, Point } from '../layout/types.ts';
import { type LabelPlace, labelPlace } from './label-width.ts';
import { type Box, ringsAround, roundedPath } from './outline.ts';

/** One outline round members who touch. */
export interface HouseholdOutline {
  readonly household: Household;
  /** SVG path data, closed. */
  readonly path: string;
  /** Together what the outline covers. */
  readonly boxes: readonly Box[];
  /** Where the name begins, on the lower edge, and how wide that edge is, px. */
  readonly name: Point;
  readonly nameRoom: number;
  /** One outline has the name; others of the same household have only its letter. */
  readonly isNamed: boolean;
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

/** Above the middle of a symbol, px: between two bars over children, so that no outline lies on one. */
const above = 42;
/** Between the name or year and the edge below it, px: just above the first line there, wider where there is none. */
const below = { inside: 5, last: 14 } as const;
const air = 14;
const least = 22;
const leastBelow = 30;
/** Outlines that would lie on each other stand this far apart. */
const step = 3;
/** Runs in rows above each other join when they overlap, or when no more than this lies between them. */
const reach = 60;
/** Runs that overlap by less are joined by a band of this height. */
const corridor = 28;

/**
 * How households are drawn: members who touch in one stepped outline that holds nobody else, the others with a mark.
 * A household whose members all stand apart has marks only; somebody who lives alone has an outline.
 */
export function householdShapes(
  genogram: Pick<Genogram, 'households' | 'persons' | 'index'>,
  layout: Pick<Layout, 'rows' | 'places'>,
): HouseholdShapes {
  const outlines: HouseholdOutline[] = [];
  const marks: HouseholdMark[] = [];
  const letters = new Map<string, string>();
  const labels = new Map(genogram.persons.map((person) => [person.id, labelPlace(person, genogram.index)]));
  for (const [index, household] of genogram.households.entries()) {
    const groups = groupsOf(runsOf(household, layout, labels, (index % 3) * step));
    const sizes = groups.map((group) => group.flatMap((run) => run.members).length);
    const isAlone = sizes.length === 1;
    const largest = sizes.indexOf(Math.max(...sizes));
    for (const [nth, group] of groups.entries()) {
      if (isAlone || (sizes[nth] ?? 0) > 1) outlines.push(outlineOf(household, group, nth === largest));
      else marks.push(...group.flatMap((run) => run.members.map((person) => ({ household, person }))));
    }
    if (groups.length > 1) letters.set(household.id, String.fromCharCode(65 + (index % 26)));
  }
  return { outlines, marks, letters };
}

function runsOf(
  { members }: Household,
  { rows, places }: Pick<Layout, 'rows' | 'places'>,
  labels: ReadonlyMap<string, LabelPlace>,
  inset: number,
): Run[] {
  const half = (id: string) => Math.max(least, labels.get(id)?.half ?? 0);
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
      const air = nth === rows.length - 1 ? below.last : below.inside;
      const bottom = place.y + Math.max(leastBelow, labels.get(id)?.bottom ?? 0) + air - inset;
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

function outlineOf(household: Household, group: readonly Run[], isNamed: boolean): HouseholdOutline {
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
    nameRoom: lowest.right - lowest.left - 28,
    isNamed,
  };
}

/**
 * What fills the way between two rows, where only lines are: the narrower run goes on to the other, which grows a band
 * towards it where they hardly overlap.
 */
function joinsBetween(upper: Box, lower: Box): Box[] {
  const [top, bottom] = [upper.bottom, lower.top];
  if (bottom <= top) return [];
  const isUpperNarrow = upper.right - upper.left < lower.right - lower.left;
  const narrow = isUpperNarrow ? upper : lower;
  const way: Box = { left: narrow.left, right: narrow.right, top, bottom };
  const overlap = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  if (overlap >= corridor) return [way];
  const height = Math.min(corridor, (bottom - top) / 2);
  return [
    way,
    {
      left: Math.min(upper.left, lower.left),
      right: Math.max(upper.right, lower.right),
      top: isUpperNarrow ? bottom - height : top,
      bottom: isUpperNarrow ? bottom : top + height,
    },
  ];
}
