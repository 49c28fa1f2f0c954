/** What of a pointer event says who may draw. */
export interface Touch {
  readonly pointerId: number;
  readonly pointerType: string;
  /** Size of the contact in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Ms of any one clock. */
  readonly at: number;
}

/** A hand that rests on the glass is larger than a fingertip, CSS px. */
const palmPx = 56;
/** After a pen was seen fingers wait so long: the hand that holds it touches the glass. */
const penRestMs = 700;
/** A second finger within this time means that the first did not want to draw. */
const pinchMs = 250;

export type Verdict = 'draw' | 'ignore' | 'cancel' | 'replace';

/**
 * Decides which pointer draws. One at a time: a pen goes before a finger, a palm and a second finger never draw, and
 * two fingers put down together are no line at all.
 */
export class Pointers {
  #active: Touch | null = null;
  #penSeenAt = Number.NEGATIVE_INFINITY;

  /** A pen is near or on the glass. */
  sawPen(at: number): void {
    this.#penSeenAt = at;
  }

  /**
   * Down: `draw` begins a line, `replace` drops the line under way and begins this one, `cancel` drops it, `ignore`
   * leaves all as it is.
   */
  down(touch: Touch): Verdict {
    const { active } = this;
    if (touch.pointerType === 'pen') {
      this.sawPen(touch.at);
      if (active?.pointerType === 'pen') return 'ignore';
      this.#active = touch;
      return active ? 'replace' : 'draw';
    }
    if (touch.pointerType === 'touch' && this.#isResting(touch)) return 'ignore';
    if (active === null) {
      this.#active = touch;
      return 'draw';
    }
    const isPinch = active.pointerType === 'touch' && touch.at - active.at < pinchMs;
    if (!isPinch) return 'ignore';
    this.#active = null;
    return 'cancel';
  }

  isDrawing(pointerId: number): boolean {
    return this.#active?.pointerId === pointerId;
  }

  /** The line is finished, or was dropped. */
  up(): void {
    this.#active = null;
  }

  get active(): Touch | null {
    return this.#active;
  }

  #isResting({ width, height, at }: Touch): boolean {
    return Math.max(width, height) > palmPx || at - this.#penSeenAt < penRestMs;
  }
}
