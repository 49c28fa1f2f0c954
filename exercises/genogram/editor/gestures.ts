import type { Point } from '../layout/types.ts';

/** What fingers, mouse and wheel ask of a view. CSS px of the surface. */
interface GestureActs {
  readonly pan: (by: Point) => void;
  readonly zoom: (factor: number, at: Point) => void;
  /** Two taps on the same place of the surface. */
  readonly doubleTap: () => void;
}

/** A finger that moved less than this pressed something, CSS px. */
const slack = 8;
const doubleTapMs = 350;
const doubleTapPx = 30;
/** Of the wheel, lines per notch and how fast it zooms. */
const lineHeight = 16;
const wheelZoom = 0.0022;
const pinchWheelZoom = 0.01;

/** One finger or the mouse pans, two fingers and Ctrl with the wheel zoom, the wheel pans; a tap goes through. */
export class Gestures {
  readonly #surface: HTMLElement;
  readonly #acts: GestureActs;
  readonly #pointers = new Map<number, Point>();
  #isMoving = false;
  #downAt: Point = { x: 0, y: 0 };
  #tap: { at: Point; time: number } | null = null;

  constructor(surface: HTMLElement, acts: GestureActs) {
    this.#surface = surface;
    this.#acts = acts;
    surface.addEventListener('pointerdown', (event) => this.#down(event));
    surface.addEventListener('pointermove', (event) => this.#move(event));
    surface.addEventListener('pointerup', (event) => this.#up(event));
    surface.addEventListener('pointercancel', (event) => this.#end(event));
    surface.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    // Who moved the drawing did not press the person under the finger.
    surface.addEventListener('click', (event) => this.#isMoving && event.stopPropagation(), {
      capture: true,
    });
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pointers.size === 0) {
      this.#isMoving = false;
      this.#downAt = this.#placeOf(event);
    } else {
      this.#begin();
    }
    this.#pointers.set(event.pointerId, this.#placeOf(event));
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const now = this.#placeOf(event);
    if (!this.#isMoving) {
      if (distance(this.#downAt, now) < slack) return;
      this.#begin();
    }
    const [other] = [...this.#pointers].flatMap(([id, place]) => (id === event.pointerId ? [] : [place]));
    this.#pointers.set(event.pointerId, now);
    if (!other) {
      this.#acts.pan(minus(now, before));
      return;
    }
    const [from, to] = [middle(before, other), middle(now, other)];
    this.#acts.pan(minus(to, from));
    this.#acts.zoom(distance(now, other) / Math.max(1, distance(before, other)), to);
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) return;
    this.#end(event);
    if (this.#isMoving) return;
    const at = this.#placeOf(event);
    const last = this.#tap;
    this.#tap = { at, time: event.timeStamp };
    if (!last || event.timeStamp - last.time > doubleTapMs || distance(last.at, at) > doubleTapPx) return;
    this.#tap = null;
    const isOnPerson = event.composedPath().some((one) => one instanceof Element && one.matches('.person'));
    if (!isOnPerson) this.#acts.doubleTap();
  }

  #end(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
  }

  /** From here on it is no tap; the surface gets the rest, also outside itself. */
  #begin(): void {
    this.#isMoving = true;
    this.#tap = null;
    for (const id of this.#pointers.keys()) this.#surface.setPointerCapture(id);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : lineHeight;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
    const speed = Math.abs(y) < 50 ? pinchWheelZoom : wheelZoom;
    if (event.ctrlKey || event.metaKey) this.#acts.zoom(Math.exp(-y * speed), this.#placeOf(event));
    else this.#acts.pan(event.shiftKey && x === 0 ? { x: -y, y: 0 } : { x: -x, y: -y });
  }

  #placeOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
