import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../../components/icons.ts';
import '../drawing/genogram-drawing.ts';
import type { GenogramDrawing } from '../drawing/genogram-drawing.ts';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { Gestures } from './gestures.ts';
import { type Command, commandOf, type Place, stepTo } from './keys.ts';
import { nl } from './nl.ts';
import { type Box, firstView, fitted, frameIn, held, panned, reveal, type View, zoomAt } from './view.ts';

/** A key asked for something to be done for the person who has the focus. */
export class CommandEvent extends Event {
  readonly command: 'remove' | 'partner' | 'child' | 'parents' | 'sibling';
  readonly person: string;

  constructor(command: CommandEvent['command'], person: string) {
    super('canvas-command');
    this.command = command;
    this.person = person;
  }
}

const zoomStep = 1.35;
/** Round who is chosen so much of the view is seen too: their relatives. */
const calm = 0.3;

/**
 * The drawing, with a view that fingers, wheel and keys move, and one person who can be reached with Tab.
 *
 * @fires {PersonEvent} person-press - Somebody was pressed.
 * @fires {CommandEvent} canvas-command - A key asked to add or remove.
 */
@customElement('genogram-canvas')
export class GenogramCanvas extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      display: block;
      min-height: 0;
      overflow: hidden;
      background: var(--white);
      container-type: size;
    }
    genogram-drawing {
      position: absolute;
      inset: 0;
      touch-action: none;
      cursor: grab;
    }
    .zoom {
      position: absolute;
      right: 0.75rem;
      bottom: 0.75rem;
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
    }
    button {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      padding: 0;
      border: 2px solid var(--line);
      border-radius: 14px;
      background: var(--white);
      color: var(--ink);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    button svg {
      width: 24px;
      height: 24px;
    }
    /* As in #free. */
    @container (max-height: 320px) {
      .zoom {
        flex-direction: row;
      }
    }
  `;

  @property({ attribute: false }) accessor genogram: Genogram | null = null;
  @property({ attribute: false }) accessor layout: Layout | null = null;
  @property({ attribute: false }) accessor year = 0;
  @property({ attribute: false }) accessor heading = '';
  @property({ attribute: false }) accessor summary = '';
  @property({ attribute: false }) accessor chosen: string | null = null;
  @property({ attribute: false }) accessor labelOf: (person: string) => string = () => '';

  @state() private accessor view: View | null = null;
  @state() private accessor place: Place | null = null;
  @query('genogram-drawing') private accessor drawing!: GenogramDrawing;

  #box: Box = { width: 0, height: 0 };
  /** Nobody moved the view since everything was fitted: it follows the drawing. */
  #isFitted = true;
  #hadFocus = false;
  readonly #resizes = new ResizeObserver(() => this.#resized());

  /** Gives somebody the keyboard's focus, and shows them. */
  async focusPerson(person: string): Promise<void> {
    this.place = { person, below: null };
    await this.updateComplete;
    await this.drawing.updateComplete;
    this.drawing.focusPerson(person);
  }

  /** Everything in view. */
  fit(): void {
    this.#isFitted = true;
    this.view = fitted(this.drawing.frame, this.#box);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  protected override firstUpdated(): void {
    new Gestures(this.drawing, {
      pan: (by) => this.#move((view) => panned(view, by)),
      zoom: (factor, at) => this.#move((view) => zoomAt(view, factor, at)),
      doubleTap: () => this.fit(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('genogram')) this.#hadFocus = this.drawing?.matches(':focus-within') ?? false;
    if (changed.has('chosen') && this.chosen) this.place = { person: this.chosen, below: null };
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('layout');
    if (changed.has('layout') || changed.has('chosen')) void this.#settle(before, changed.get('chosen'));
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<genogram-drawing
        .genogram=${this.genogram}
        .layout=${this.layout}
        .year=${this.year}
        .heading=${this.heading}
        .summary=${this.summary}
        .chosen=${this.chosen}
        .labelOf=${this.labelOf}
        .tabStop=${this.#tabStop()}
        .view=${view && this.#box.width > 0 ? frameIn(view, this.#box) : null}
        isInteractive
        @keydown=${this.#key}
        @focusin=${this.#focused}
      ></genogram-drawing>
      <div class="zoom">
        ${button(nl.zoomIn, 'plus', () => this.#zoom(zoomStep))}
        ${button(nl.zoomOut, 'min', () => this.#zoom(1 / zoomStep))}
        ${button(nl.fit, 'scherm', () => this.fit())}
      </div>`;
  }

  #tabStop(): string | null {
    const { genogram, place } = this;
    const isThere = genogram?.persons.some(({ id }) => id === place?.person);
    return (isThere ? place?.person : genogram?.index) ?? null;
  }

  /** After another layout: who was chosen stays on the same spot of the screen, and who is chosen now is seen. */
  async #settle(before: Layout | null | undefined, chosenBefore: string | null | undefined): Promise<void> {
    await this.drawing.updateComplete;
    this.#holdFocus();
    const { layout, view } = this;
    if (!layout || this.#box.width === 0) return;
    if (!view) {
      const { frame } = this.drawing;
      this.view = firstView(frame, this.#box, layout.places.get(this.genogram?.index ?? ''));
      this.#isFitted = this.view.scale === fitted(frame, this.#box).scale;
      return;
    }
    if (this.#isFitted && this.chosen === null) return this.fit();
    const anchor = chosenBefore ?? this.chosen ?? this.genogram?.index ?? '';
    const [from, to] = [before?.places.get(anchor), layout.places.get(anchor)];
    const still = from && to ? { ...view, x: view.x + to.x - from.x, y: view.y + to.y - from.y } : view;
    this.view = this.#withChosen(held(still, this.drawing.frame, this.#box));
  }

  /** Who had the keyboard's focus and is gone leaves it to somebody who is there. */
  #holdFocus(): void {
    const tabStop = this.#tabStop();
    if (this.#hadFocus && tabStop && !this.drawing.matches(':focus-within'))
      this.drawing.focusPerson(tabStop);
    this.#hadFocus = false;
  }

  #withChosen(view: View): View {
    const point = this.layout?.places.get(this.chosen ?? '');
    return point ? reveal(view, this.#free, point, calm) : view;
  }

  /** What of the box is not below the buttons, where they lie in a row. */
  get #free(): Box {
    const { width, height } = this.#box;
    return height > 320 ? this.#box : { width, height: height - 60 };
  }

  #resized(): void {
    this.#box = { width: this.clientWidth, height: this.clientHeight };
    if (!this.view) void this.#settle(undefined, undefined);
    else if (this.#isFitted && this.chosen === null) this.fit();
    else this.view = this.#withChosen({ ...this.view });
  }

  #move(change: (view: View) => View): void {
    if (!this.view) return;
    this.#isFitted = false;
    this.view = held(change(this.view), this.drawing.frame, this.#box);
  }

  #zoom(factor: number): void {
    this.#move((view) => zoomAt(view, factor, { x: this.#box.width / 2, y: this.#box.height / 2 }));
  }

  #focused(event: FocusEvent): void {
    const person = (event.composedPath()[0] as Element).getAttribute('data-person');
    const point = this.layout?.places.get(person ?? '');
    if (!person || !point) return;
    if (this.place?.person !== person) this.place = { person, below: null };
    if (this.view) this.view = reveal(this.view, this.#free, point);
  }

  #key(event: KeyboardEvent): void {
    const { genogram, layout } = this;
    const person = (event.composedPath()[0] as Element).getAttribute('data-person');
    const command = commandOf(event);
    if (!genogram || !layout || !person || !command) return;
    event.preventDefault();
    const act: Record<Command, () => void> = {
      left: () => this.#step('left', person),
      right: () => this.#step('right', person),
      up: () => this.#step('up', person),
      down: () => this.#step('down', person),
      home: () => this.#step('home', person),
      'zoom-in': () => this.#zoom(zoomStep),
      'zoom-out': () => this.#zoom(1 / zoomStep),
      fit: () => this.fit(),
      remove: () => this.dispatchEvent(new CommandEvent('remove', person)),
      partner: () => this.dispatchEvent(new CommandEvent('partner', person)),
      child: () => this.dispatchEvent(new CommandEvent('child', person)),
      parents: () => this.dispatchEvent(new CommandEvent('parents', person)),
      sibling: () => this.dispatchEvent(new CommandEvent('sibling', person)),
    };
    act[command]();
  }

  #step(step: Parameters<typeof stepTo>[3], person: string): void {
    const { genogram, layout } = this;
    if (!genogram || !layout) return;
    const below = this.place?.person === person ? this.place.below : null;
    this.place = stepTo(genogram, layout.rows, { person, below }, step);
    this.drawing.focusPerson(this.place.person);
  }
}

const button = (label: string, name: string, act: () => void): TemplateResult =>
  html`<button type="button" aria-label=${label} title=${label} @click=${act}>
    ${icon(name)}
  </button>`;

declare global {
  interface HTMLElementTagNameMap {
    'genogram-canvas': GenogramCanvas;
  }
  interface GlobalEventHandlersEventMap {
    'canvas-command': CommandEvent;
  }
}
