import type { Frame } from '../drawing/drawing.ts';
import type { Point } from '../layout/types.ts';

/** The window through which the drawing is seen, CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Which part of the plane is seen: its upper left corner, and CSS px per px of the plane. */
export interface View extends Point {
  readonly scale: number;
}

const leastScale = 0.12;
const mostScale = 3;
/** Nothing is gained by symbols that are much larger than on paper. */
const fittingMost = 1.2;
/** Below this names cannot be read on a phone; then a part of the drawing is shown, in a size that can. */
const readable = 0.62;
const wellReadable = 0.85;
/** CSS px left free round what is fitted, and round a person who is shown. */
const margin = 12;
/** Half of a person with name and focus ring, px of the plane. */
const person = { side: 44, top: 44, bottom: 62 } as const;

/** What `genogram-drawing` shows. */
export function frameIn({ x, y, scale }: View, box: Box): Frame {
  return { x, y, width: box.width / scale, height: box.height / scale };
}

/** Everything in the box, in its middle. */
export function fitted(frame: Frame, box: Box): View {
  const wide = (box.width - 2 * margin) / frame.width;
  const high = (box.height - 2 * margin) / frame.height;
  const scale = limited(Math.min(wide, high, fittingMost));
  return {
    scale,
    x: frame.x + frame.width / 2 - box.width / scale / 2,
    y: frame.y + frame.height / 2 - box.height / scale / 2,
  };
}

/** With which a drawing is opened: everything, or where that cannot be read the part round `point`. */
export function firstView(frame: Frame, box: Box, point: Point | undefined): View {
  const whole = fitted(frame, box);
  if (whole.scale >= readable || !point) return whole;
  const scale = wellReadable;
  return {
    scale,
    x: along(point.x, box.width / scale, frame.x, frame.width),
    y: along(point.y, box.height / scale, frame.y, frame.height),
  };
}

/** Where a window of `length` begins: round `middle`, but not past the ends; all in its middle where it is long enough. */
function along(middle: number, length: number, from: number, whole: number): number {
  if (length >= whole) return from + (whole - length) / 2;
  return Math.min(Math.max(middle - length / 2, from), from + whole - length);
}

/** Larger or smaller by `factor`; the place under `at`, CSS px of the box, stays there. */
export function zoomAt(view: View, factor: number, at: Point): View {
  const scale = limited(view.scale * factor);
  return {
    scale,
    x: view.x + at.x / view.scale - at.x / scale,
    y: view.y + at.y / view.scale - at.y / scale,
  };
}

/** The drawing moved by CSS px, to the right and down. */
export function panned(view: View, by: Point): View {
  return { ...view, x: view.x - by.x / view.scale, y: view.y - by.y / view.scale };
}

/**
 * Moved no further than needed for a person at `point` to be seen whole.
 * @param calm part of the box on every side in which they should not stand either: 0 to 0.5, which is the middle
 */
export function reveal(view: View, box: Box, point: Point, calm = 0): View {
  const width = box.width / view.scale;
  const height = box.height / view.scale;
  const free = margin / view.scale;
  const across = Math.min(Math.max(person.side + free, width * calm), width / 2);
  const above = Math.min(Math.max(person.top + free, height * calm), height / 2);
  const below = Math.min(Math.max(person.bottom + free, height * calm), height / 2);
  return {
    ...view,
    x: Math.min(Math.max(view.x, point.x + across - width), point.x - across),
    y: Math.min(Math.max(view.y, point.y + below - height), point.y - above),
  };
}

/** So that something of the drawing stays in the middle of the box, and nobody looks at an empty plane. */
export function held(view: View, frame: Frame, box: Box): View {
  const halfWidth = box.width / view.scale / 2;
  const halfHeight = box.height / view.scale / 2;
  const clamp = (value: number, from: number, length: number) =>
    Math.min(Math.max(value, from), from + length);
  return {
    ...view,
    x: clamp(view.x + halfWidth, frame.x, frame.width) - halfWidth,
    y: clamp(view.y + halfHeight, frame.y, frame.height) - halfHeight,
  };
}

function limited(scale: number): number {
  return Math.min(Math.max(scale, leastScale), mostScale);
}
