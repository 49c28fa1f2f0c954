import type { Genogram } from '../family/types.ts';

/** What a layout looks at; bonds have no say in where people stand. */
export type Family = Pick<Genogram, 'index' | 'persons' | 'unions' | 'households' | 'rows'>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where one person stands: the middle of the symbol, px of the drawing. */
export interface Place extends Point {
  readonly row: number;
}

/** A straight piece of a family line; `hops` are the places where an upright piece jumps over a flat one of others. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly hops: readonly Point[];
}

/** How a union is drawn. */
export interface UnionLine {
  readonly union: string;
  /** Left to right; one piece at mid height for neighbours, a bracket of three below the names for those apart; none for one parent. */
  readonly segments: readonly Segment[];
  /** Where years are written, in the middle above the line; null where there is no line. */
  readonly years: Point | null;
  /** Where the slashes of separation stand: at the end of the parent with whom the children do not live. */
  readonly bars: Point | null;
  /** Where the line to the children begins; null without children. */
  readonly drop: Point | null;
}

/** From parents to one child. Twins share the upper end of their last piece. */
export interface ChildLine {
  readonly union: string;
  readonly child: string;
  /** From the sibship bar (or the twins' point) to the symbol. */
  readonly segments: readonly Segment[];
}

/** From the couple down to the bar over its children, and that bar. */
export interface SibshipLine {
  readonly union: string;
  readonly segments: readonly Segment[];
}

/** Between identical twins. */
interface TwinBar {
  readonly from: Point;
  readonly to: Point;
}

export interface Layout {
  /** Ids, top to bottom, left to right. */
  readonly rows: readonly (readonly string[])[];
  readonly places: ReadonlyMap<string, Place>;
  readonly unions: readonly UnionLine[];
  readonly sibships: readonly SibshipLine[];
  readonly children: readonly ChildLine[];
  readonly twinBars: readonly TwinBar[];
  /** Pairs of pieces of different families that cross; not the touching ends of one family. */
  readonly crossings: number;
  /** Of all symbols, names and lines, with a margin of 40 px; `left` and `top` are 0. */
  readonly width: number;
  readonly height: number;
}

/** Of the symbols, px. */
export const symbolSize = 44;
