import { type Frame, frameOf, overlayOf } from './drawing/drawing.ts';
import { example } from './example.ts';
import type { Genogram } from './family/types.ts';
import { layOut } from './layout/layout.ts';
import type { Layout, SibshipLine } from './layout/types.ts';
import { nameWidth } from './lines/label-width.ts';
import { type State, type Step, steps } from './model.ts';

/** Ids of what each step brings. */
const brings: Readonly<Record<Step, readonly string[]>> = {
  client: ['mama'],
  children: ['parents', 'meisje', 'jongen'],
  father: ['papa'],
  grandparents: ['grandparents', 'opa', 'oma'],
  household: ['home'],
  bonds: ['oma-mama', 'papa-meisje'],
  legend: [],
};

/** How far the example has come: whom it holds, and where they stand. */
interface Stand {
  readonly genogram: Genogram;
  readonly layout: Layout;
}

/** Of the layout's margin, px. */
const spare = 18;

let whole: Layout | null = null;
const layout = () => (whole ??= layOut(example, nameWidth));

let frame: Frame | null = null;
/** The part of the plane that the whole family takes, less the margin: the sheet has its own. */
export const frameOfExample = (): Frame => (frame ??= frameLessMargin());

function frameLessMargin(): Frame {
  const { x, y, width, height } = frameOf(layout(), overlayOf(example, layout()));
  return { x: x + spare, y: y + spare, width: width - 2 * spare, height: height - 2 * spare };
}

const stands = new Map<number, Stand>();

/**
 * The whole family is laid out once; a step only adds to it, so that nobody ever moves. The same object each time: a
 * drawing that gets it again has nothing to draw.
 */
export function standOf({ shown }: State): Stand {
  const stand = stands.get(shown) ?? standAt(shown);
  stands.set(shown, stand);
  return stand;
}

function standAt(shown: number): Stand {
  const seen = new Set(steps.slice(0, shown).flatMap((step) => brings[step]));
  const isSeen = ({ id }: { readonly id: string }) => seen.has(id);
  const unions = example.unions.filter(isSeen).map((union) => ({
    ...union,
    partners: union.partners.filter((partner) => seen.has(partner)),
  }));
  const genogram: Genogram = {
    ...example,
    index: shown > 0 ? example.index : null,
    persons: example.persons.filter(isSeen),
    unions,
    bonds: example.bonds.filter(isSeen),
    households: example.households.filter(isSeen),
  };
  const alone = unions.filter(({ partners }) => partners.length === 1);
  return { genogram, layout: alone.reduce(underOneParent, layout()) };
}

/** While only one parent is there, the children hang under that one; they stay where they will stand under both. */
function underOneParent(layout: Layout, { id, partners }: Genogram['unions'][number]): Layout {
  const parent = layout.places.get(partners[0] ?? '');
  if (!parent) return layout;
  const hang = (line: SibshipLine): SibshipLine => {
    const ends = line.segments.flatMap(({ from, to }) => [from, to]);
    const bar = Math.max(...ends.map(({ y }) => y));
    const xs = [parent.x, ...ends.filter(({ y }) => y === bar).map(({ x }) => x)];
    const flat = { from: { x: Math.min(...xs), y: bar }, to: { x: Math.max(...xs), y: bar }, hops: [] };
    return { ...line, segments: [{ from: parent, to: { x: parent.x, y: bar }, hops: [] }, flat] };
  };
  return {
    ...layout,
    unions: layout.unions.filter(({ union }) => union !== id),
    sibships: layout.sibships.map((line) => (line.union === id ? hang(line) : line)),
  };
}
