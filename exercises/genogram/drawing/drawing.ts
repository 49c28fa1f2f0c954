import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { type BondLine, bondLines } from '../lines/bonds.ts';
import { type HouseholdShapes, householdShapes } from '../lines/households.ts';
import { familyLines, unionYears } from './families.ts';
import { bond, householdArea, householdName } from './overlays.ts';
import { fontFamily } from './palette.ts';
import { halo, type Pressing, persons } from './persons.ts';

interface DrawingOptions {
  /** The year in which ages are counted. */
  readonly year: number;
  /** Who has the halo. */
  readonly chosen: string | null;
  /** All bonds, or only those of the chosen person. */
  readonly bonds: 'all' | 'chosen';
  /** Null: a picture, nobody can be pressed. */
  readonly pressing: Pressing | null;
}

/** Up to so many bonds are all shown; above it a picture is only readable with those of one person. */
export const manyBonds = 6;

/** px of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn over the layout, computed once and used for the frame and the picture. */
export interface Overlay {
  readonly bonds: readonly BondLine[];
  readonly houses: HouseholdShapes;
}

/** Bonds and households of a laid out genogram. */
export function overlayOf(genogram: Genogram, layout: Layout): Overlay {
  return { bonds: bondLines(genogram, layout), houses: householdShapes(genogram, layout) };
}

/** The part of the plane that everything takes: the layout's size, and more where a bond or household goes outside it. */
export function frameOf(layout: Pick<Layout, 'width' | 'height'>, { bonds, houses }: Overlay): Frame {
  const margin = 12;
  const xs = bonds.flatMap(({ points }) => points.map(({ x }) => x));
  const ys = bonds.flatMap(({ points }) => points.map(({ y }) => y));
  const boxes = houses.outlines.flatMap((outline) => outline.boxes);
  const left = Math.min(0, ...[...xs, ...boxes.map((box) => box.left)].map((x) => x - margin));
  const top = Math.min(0, ...[...ys, ...boxes.map((box) => box.top)].map((y) => y - margin));
  const right = Math.max(layout.width, ...[...xs, ...boxes.map((box) => box.right)].map((x) => x + margin));
  const bottom = Math.max(
    layout.height,
    ...[...ys, ...boxes.map((box) => box.bottom)].map((y) => y + margin),
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The whole genogram as parts of an `<svg>`, with every style as an attribute: the same for the editor, the deck,
 * paper and a saved picture.
 */
export function drawing(
  genogram: Genogram,
  layout: Layout,
  overlay: Overlay,
  options: DrawingOptions,
): SVGTemplateResult {
  const { bonds, houses } = overlay;
  const { chosen } = options;
  const shown = bonds.filter(
    (one) => options.bonds === 'all' || one.bond.from === chosen || one.bond.to === chosen,
  );
  const chosenPlace = chosen === null ? undefined : layout.places.get(chosen);
  return svg`<g font-family=${fontFamily}>
    <g class="lines" aria-hidden="true">
      ${houses.outlines.map(householdArea)}
      ${chosenPlace ? halo(chosenPlace) : nothing}
      ${familyLines(genogram, layout)}
      ${shown.map(({ bond: one, shape }) => bond(one, shape))}
      ${houses.outlines.map((outline) => householdName(outline, houses.letters.get(outline.household.id)))}
      ${unionYears(genogram, layout)}
    </g>
    ${persons(genogram, layout, houses, options)}
  </g>`;
}
