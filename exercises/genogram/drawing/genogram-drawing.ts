import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { drawingStyles } from './drawing.styles.ts';
import { drawing, type Frame, frameOf, manyBonds, type Overlay, overlayOf } from './drawing.ts';

/** Somebody in the drawing was pressed. */
export class PersonEvent extends Event {
  static readonly type = 'person-press';
  readonly person: string;
  constructor(person: string) {
    super(PersonEvent.type, { bubbles: true, composed: true });
    this.person = person;
  }
}

/**
 * The genogram as a drawing; fills its box. Whoever puts it on a page moves the tab stop and the view.
 *
 * @fires {PersonEvent} person-press - Click, tap, Enter or Space on somebody; only where it `isInteractive`.
 */
@customElement('genogram-drawing')
export class GenogramDrawing extends LitElement {
  static override styles = [
    drawingStyles,
    css`
      :host {
        display: block;
        min-height: 0;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) accessor genogram: Genogram | null = null;
  @property({ attribute: false }) accessor layout: Layout | null = null;
  /** The year in which ages are counted. */
  @property({ attribute: false }) accessor year = 0;
  /** Title and one line of summary, for a screen reader. */
  @property({ attribute: false }) accessor heading = '';
  @property({ attribute: false }) accessor summary = '';
  @property({ attribute: false }) accessor chosen: string | null = null;
  /** Null: all while they are few, and with many those of the chosen person. */
  @property({ attribute: false }) accessor bonds: 'all' | 'chosen' | null = null;
  /** The part of the plane that is shown; null: everything. */
  @property({ attribute: false }) accessor view: Frame | null = null;
  @property({ type: Boolean }) accessor isInteractive = false;
  /** Who can be reached with Tab. */
  @property({ attribute: false }) accessor tabStop: string | null = null;
  /** What a screen reader says of somebody. */
  @property({ attribute: false }) accessor labelOf: (person: string) => string = () => '';

  #overlay: Overlay | null = null;
  #frame: Frame = { x: 0, y: 0, width: 1, height: 1 };
  #picture: SVGTemplateResult | typeof nothing = nothing;

  /** All that is drawn, px of the plane: what "fit" shows. */
  get frame(): Frame {
    return this.#frame;
  }

  /** Gives somebody the keyboard's focus. */
  focusPerson(person: string): void {
    this.renderRoot.querySelector<SVGGElement>(`[data-person="${CSS.escape(person)}"]`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Moving the view draws nothing anew.
    if (changed.size === 1 && changed.has('view')) return;
    const { genogram, layout, year, chosen, tabStop, labelOf } = this;
    if (!genogram || !layout) {
      this.#picture = nothing;
      return;
    }
    if (!this.#overlay || changed.has('genogram') || changed.has('layout')) {
      this.#overlay = overlayOf(genogram, layout);
      this.#frame = frameOf(layout, this.#overlay);
    }
    this.#picture = drawing(genogram, layout, this.#overlay, {
      year,
      chosen,
      bonds: this.bonds ?? (genogram.bonds.length > manyBonds ? 'chosen' : 'all'),
      pressing: this.isInteractive ? { labelOf, tabStop } : null,
    });
  }

  protected override render(): TemplateResult {
    const { x, y, width, height } = this.view ?? this.#frame;
    return html`<svg viewBox="${x} ${y} ${width} ${height}" role=${this.isInteractive ? 'group' : 'img'}
      aria-labelledby="title" aria-describedby="summary" @click=${this.#click} @keydown=${this.#key}>
      <title id="title">${this.heading}</title>
      <desc id="summary">${this.summary}</desc>
      ${this.#picture}
    </svg>`;
  }

  #click(event: Event): void {
    if (!this.isInteractive) return;
    const person = (event.target as Element).closest('[data-person]')?.getAttribute('data-person');
    if (person) this.dispatchEvent(new PersonEvent(person));
  }

  // An SVG group is no button by itself.
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#click(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-drawing': GenogramDrawing;
  }
}
