import type { Genogram, Person } from '../family/types.ts';
import { type Point, symbolSize } from '../layout/types.ts';

type Shape = 'square' | 'circle' | 'diamond' | 'rounded' | 'triangle';

/** What a person looks like: the shape, and half its width and height in px. */
export interface Outline {
  readonly shape: Shape;
  readonly radius: number;
  /** How far its middle is below the person's place: what is small hangs from the top, where its line ends. */
  readonly drop: number;
}

const half = symbolSize / 2;
/** Corners of a diamond stick out, so that it does not look smaller than a square. */
const diamondRadius = 26;
const shapes = { man: 'square', woman: 'circle', 'non-binary': 'diamond', unknown: 'diamond' } as const;
/** Between the two outlines of the index person, px. */
export const indexGap = 5;

export function outlineOf(person: Pick<Person, 'kind' | 'gender'>): Outline {
  const { kind, gender } = person;
  if (kind === 'support') return { shape: 'rounded', radius: half, drop: 0 };
  if (kind === 'pregnancy') return { shape: 'triangle', radius: 18, drop: 18 - half };
  if (kind === 'miscarriage' || kind === 'abortion')
    return { shape: 'triangle', radius: half / 2, drop: -half / 2 };
  const shape = shapes[gender];
  if (kind === 'stillbirth') return { shape, radius: half / 2, drop: -half / 2 };
  return { shape, radius: shape === 'diamond' ? diamondRadius : half, drop: 0 };
}

/** The same with the second outline of the index person. */
export function outerOutline(person: Person, index: Genogram['index']): Outline {
  const outline = outlineOf(person);
  return person.id === index ? { ...outline, radius: outline.radius + indexGap } : outline;
}

/** Whether a point lies inside an outline whose person stands at `place`, or within `margin` px of it. */
export function isInOutline(
  point: Point,
  { shape, radius, drop }: Outline,
  place: Point,
  margin: number,
): boolean {
  const reach = radius + margin;
  const x = Math.abs(point.x - place.x);
  const y = Math.abs(point.y - place.y - drop);
  if (x >= reach * 1.1 || y >= reach * 1.1) return false;
  if (shape === 'circle') return Math.hypot(x, y) < reach;
  if (shape === 'diamond') return x + y < reach + margin * 0.4;
  return x < reach && y < reach;
}
