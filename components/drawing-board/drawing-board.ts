import { css, html, LitElement, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { outline, outlineOf } from './outline.ts';
import { Pointers } from './pointers.ts';
import {
  type Colour,
  type PlacedStroke,
  palette,
  type Sample,
  type Stroke,
  sheet,
  strokeFrom,
  touched,
  type Width,
} from './strokes.ts';

/** A person finished a line. */
export class StrokeDrawnEvent extends Event {
  static readonly type = 'stroke-drawn';
  readonly stroke: Stroke;
  constructor(stroke: Stroke) {
    super(StrokeDrawnEvent.type);
    this.stroke = stroke;
  }
}

/** The eraser touched a line. */
export class StrokeErasedEvent extends Event {
  static readonly type = 'stroke-erased';
  readonly id: string;
  constructor(id: string) {
    super(StrokeErasedEvent.type);
    this.id = id;
  }
}

/**
 * A sheet to draw on with pen, finger or mouse, 4 wide by 5 high. Draws the strokes it is given; while a person draws
 * only that line is drawn anew. What it fires comes back as a property, or is gone. Drawing is never the only way in:
 * whoever uses this offers words too.
 *
 * @slot - What lies on the drawing; it lets pointers through where it does not take them itself.
 * @fires {StrokeDrawnEvent} stroke-drawn - A line is finished. Unfinished ones are nobody's business.
 * @fires {StrokeErasedEvent} stroke-erased - The eraser touched a line: once for each.
 */
@customElement('drawing-board')
export class DrawingBoard extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      display: block;
      container-type: inline-size;
      aspect-ratio: 4 / 5;
      background: var(--white);
      forced-color-adjust: none;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: hidden;
      -webkit-user-select: none;
      user-select: none;
    }
    :host([takes]) svg {
      /* Here a finger draws and does not scroll; beside the sheet it scrolls. */
      touch-action: none;
      cursor: crosshair;
    }
    :host([takes][tool='eraser']) svg {
      cursor: cell;
    }
    .over {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
  `;

  /** In the order in which they lie on each other. */
  @property({ attribute: false }) accessor strokes: readonly PlacedStroke[] = [];
  @property({ reflect: true }) accessor tool: 'pen' | 'eraser' = 'pen';
  @property() accessor colour: Colour = 'ink';
  @property() accessor width: Width = 'medium';
  /** Set while a person may draw here. */
  @property({ type: Boolean, reflect: true }) accessor takes = false;
  /** Whose lines the eraser takes. */
  @property() accessor erases: 'own' | 'all' = 'own';
  /** What a screen reader says of the drawing. */
  @property() accessor label = '';

  @query('svg') private accessor svg!: SVGSVGElement;
  @query('.live') private accessor live!: SVGPathElement | null;

  readonly #pointers = new Pointers();
  /** The line under way, or the way of the eraser. */
  #samples: Sample[] = [];
  readonly #erased = new Set<string>();
  #isErasing = false;
  #frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('takes') && !this.takes) this.#drop();
  }

  protected override render(): TemplateResult {
    return html`<svg viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" aria-label=${this.label}
        @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#cancel}
        @contextmenu=${this.#menu}>
        ${repeat(
          this.strokes,
          ({ id }) => id,
          ({ stroke }) => svg`<path fill=${palette[stroke.colour]} d=${outlineOf(stroke)} />`,
        )}
        <path class="live"></path>
      </svg>
      <div class="over"><slot></slot></div>`;
  }

  readonly #down = (event: PointerEvent) => {
    if (!this.takes || (event.pointerType === 'mouse' && event.button !== 0)) return;
    const { pointerId, pointerType, width, height, timeStamp: at } = event;
    const verdict = this.#pointers.down({ pointerId, pointerType, width, height, at });
    if (verdict === 'ignore') return;
    event.preventDefault();
    this.#clear();
    if (verdict === 'cancel') return;
    this.svg.setPointerCapture(pointerId);
    // The other end of many pens is an eraser.
    const isPenEraser = pointerType === 'pen' && (event.buttons & 32) !== 0;
    this.#isErasing = this.tool === 'eraser' || isPenEraser;
    this.#take(event);
  };

  readonly #move = (event: PointerEvent) => {
    if (event.pointerType === 'pen') this.#pointers.sawPen(event.timeStamp);
    if (this.#pointers.isDrawing(event.pointerId)) this.#take(event);
  };

  readonly #up = (event: PointerEvent) => {
    if (!this.#pointers.isDrawing(event.pointerId)) return;
    const isPen = this.#pointers.active?.pointerType === 'pen';
    const samples = this.#samples;
    const isLine = !this.#isErasing && samples.length > 0;
    this.#drop();
    if (!isLine) return;
    const { colour, width } = this;
    this.dispatchEvent(new StrokeDrawnEvent(strokeFrom(samples, { colour, width, isPen })));
  };

  readonly #cancel = (event: PointerEvent) => {
    if (this.#pointers.isDrawing(event.pointerId)) this.#drop();
  };

  /** A pen or finger that rests a while would open the browser's menu in the middle of a line. */
  readonly #menu = (event: Event) => {
    if (this.takes) event.preventDefault();
  };

  /** Takes in where the pointer was since the last event: fast hands move further than one event tells. */
  #take(event: PointerEvent): void {
    const matrix = this.svg.getScreenCTM()?.inverse();
    if (!matrix) return;
    const coalesced = event.getCoalescedEvents?.() ?? [];
    const before = this.#samples.at(-1);
    for (const { clientX, clientY, pressure } of coalesced.length > 0 ? coalesced : [event]) {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
      this.#samples.push({ x, y, pressure });
    }
    if (this.#isErasing) this.#erase(before);
    else this.#frame ||= requestAnimationFrame(this.#drawLive);
  }

  #erase(before: Sample | undefined): void {
    const here = this.#samples.at(-1);
    if (!here) return;
    const candidates = this.strokes.filter(({ isOwn }) => isOwn || this.erases === 'all');
    for (const id of touched(candidates, before ?? here, here)) {
      if (this.#erased.has(id)) continue;
      this.#erased.add(id);
      this.dispatchEvent(new StrokeErasedEvent(id));
    }
  }

  readonly #drawLive = () => {
    this.#frame = 0;
    const { colour, width } = this;
    const isPen = this.#pointers.active?.pointerType === 'pen';
    this.live?.setAttribute('fill', palette[colour]);
    this.live?.setAttribute('d', outline(this.#samples, { width, isPen, isFinished: false }));
  };

  #drop(): void {
    this.#pointers.up();
    this.#clear();
  }

  #clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#samples = [];
    this.#erased.clear();
    this.live?.removeAttribute('d');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drawing-board': DrawingBoard;
  }
  interface HTMLElementEventMap {
    'stroke-drawn': StrokeDrawnEvent;
    'stroke-erased': StrokeErasedEvent;
  }
}
