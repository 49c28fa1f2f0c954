import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MarkChangedEvent, NoteChosenEvent } from './events.ts';
import { keptOnSheet, type NoteMark, type PlacedMark, sheetSize } from './model.ts';

/** A finger that moves less only pressed, CSS px. */
const stillPx = 6;
/** One press of an arrow, in units of the sheet. */
const arrowStep = 40;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A note on a sheet. Its place is a share of the room that it leaves: at 0 it lies against the left or upper edge, at
 * the end against the other one, so that it lies on the sheet whatever its size.
 *
 * @fires {MarkChangedEvent} mark-changed - A person moved it.
 * @fires {NoteChosenEvent} note-chosen - A person pressed it.
 */
@customElement('three-houses-note')
export class ThreeHousesNote extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      width: max-content;
      max-width: 47cqw;
      font: 400 6.7cqw / 1.18 var(--font-text);
      color: var(--ink);
    }
    .note {
      display: block;
      box-sizing: border-box;
      width: 100%;
      margin: 0;
      padding: 0.3em 0.36em;
      border: 0.06em solid var(--home-edge, transparent);
      border-radius: 0.42em;
      background: var(--home-tint, var(--white));
      color: inherit;
      font: inherit;
      text-align: start;
      overflow-wrap: anywhere;
      hyphens: auto;
      box-shadow: 0 0.08em 0 rgb(30 37 40 / 0.16);
    }
    button {
      pointer-events: auto;
      cursor: pointer;
    }
    :host([movable]) button {
      border-color: var(--home-deep, var(--line));
      cursor: grab;
      touch-action: none;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) accessor placed: PlacedMark<NoteMark> | null = null;
  /** Set where this person may move and rewrite it. */
  @property({ type: Boolean, reflect: true }) accessor movable = false;
  /** What pressing it does, for a screen reader; null: nothing. */
  @property({ attribute: false }) accessor press: string | null = null;

  #drag: { readonly x: number; readonly y: number; readonly pointerId: number; hasMoved: boolean } | null =
    null;
  #ignoreClick = false;

  protected override updated(): void {
    const { placed } = this;
    if (placed && !this.#drag) this.#lieAt(placed.mark);
  }

  protected override render(): TemplateResult {
    const text = this.placed?.mark.text ?? '';
    if (this.press === null) return html`<span class="note" dir="auto">${text}</span>`;
    return html`<button type="button" class="note" dir="auto" aria-label=${this.press} data-takes-keys
      @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#cancel}
      @keydown=${this.#key} @click=${this.#choose}>${text}</button>`;
  }

  readonly #down = (event: PointerEvent) => {
    if (!this.movable || event.button !== 0 || this.#drag) return;
    const { clientX: x, clientY: y, pointerId } = event;
    (event.currentTarget as Element).setPointerCapture(pointerId);
    this.#drag = { x, y, pointerId, hasMoved: false };
  };

  readonly #move = (event: PointerEvent) => {
    const place = this.#placeAt(event);
    if (place) this.#lieAt(place);
  };

  readonly #up = (event: PointerEvent) => {
    const place = this.#placeAt(event);
    if (!this.#drag || this.#drag.pointerId !== event.pointerId) return;
    this.#drag = null;
    this.#ignoreClick = place !== null;
    if (place) this.#moveTo(place);
  };

  readonly #cancel = () => {
    this.#drag = null;
    this.requestUpdate();
  };

  readonly #choose = () => {
    if (!this.#ignoreClick && this.placed) this.dispatchEvent(new NoteChosenEvent(this.placed.id));
    this.#ignoreClick = false;
  };

  readonly #key = (event: KeyboardEvent) => {
    const [dx, dy] = arrows[event.key] ?? [];
    if (!this.movable || dx === undefined || dy === undefined || !this.placed) return;
    event.preventDefault();
    const { x, y } = this.placed.mark;
    this.#moveTo(keptOnSheet(x + dx * arrowStep, y + dy * arrowStep));
  };

  /** Where the note would lie; null while the pointer only presses. */
  #placeAt({ clientX, clientY, pointerId }: PointerEvent): { x: number; y: number } | null {
    const drag = this.#drag;
    const around = this.offsetParent?.getBoundingClientRect();
    if (!drag || drag.pointerId !== pointerId || !around || !this.placed) return null;
    const [dx, dy] = [clientX - drag.x, clientY - drag.y];
    drag.hasMoved ||= Math.hypot(dx, dy) > stillPx;
    if (!drag.hasMoved) return null;
    const own = this.getBoundingClientRect();
    const share = (moved: number, room: number, whole: number) => (room < 1 ? 0 : (moved / room) * whole);
    const { mark } = this.placed;
    return keptOnSheet(
      mark.x + share(dx, around.width - own.width, sheetSize.width),
      mark.y + share(dy, around.height - own.height, sheetSize.height),
    );
  }

  #moveTo({ x, y }: { x: number; y: number }): void {
    if (!this.placed) return;
    const { id, mark } = this.placed;
    if (mark.x === x && mark.y === y) return;
    this.dispatchEvent(new MarkChangedEvent(id, mark, { ...mark, x, y }));
  }

  #lieAt({ x, y }: { readonly x: number; readonly y: number }): void {
    const [right, down] = [(x / sheetSize.width) * 100, (y / sheetSize.height) * 100];
    this.style.setProperty('left', `${right}%`);
    this.style.setProperty('top', `${down}%`);
    this.style.setProperty('translate', `-${right}% -${down}%`);
  }
}
