import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { nl } from './nl.ts';
import { type Colour, palette, type Width, widths } from './strokes.ts';

/** What a person draws with. */
export interface Tool {
  readonly tool: 'pen' | 'eraser';
  readonly colour: Colour;
  readonly width: Width;
}

export const firstTool: Tool = { tool: 'pen', colour: 'ink', width: 'medium' };

/** A person took another pen, or the eraser. */
export class ToolTakenEvent extends Event {
  static readonly type = 'tool-taken';
  readonly tool: Tool;
  constructor(tool: Tool) {
    super(ToolTakenEvent.type);
    this.tool = tool;
  }
}

const colours = Object.keys(palette) as Colour[];
const widthNames = Object.keys(widths) as Width[];

/**
 * Colours with their names, widths, eraser, undo and redo: two rows of six, or one. Everything in em, so that it serves a hand
 * and a slide.
 *
 * @fires {ToolTakenEvent} tool-taken - Another pen, or the eraser. A colour or width always takes the pen.
 * @fires undo-asked - The own last step is to be undone.
 * @fires redo-asked - What was undone is to be done again.
 */
@customElement('drawing-tools')
export class DrawingTools extends LitElement {
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      color: var(--ink);
      font: 400 1rem / 1 var(--font-text);
    }
    .tools {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 0.25em;
    }
    @container (min-width: 38em) {
      .tools {
        grid-template-columns: repeat(12, minmax(0, 1fr));
      }
    }
    fieldset {
      display: contents;
    }
    legend,
    .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    label,
    button {
      position: relative;
      display: grid;
      place-items: center;
      box-sizing: border-box;
      min-width: 0;
      height: 3em;
      padding: 0;
      border: 2px solid transparent;
      border-radius: 14px;
      background: var(--white);
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    svg {
      width: 2em;
      height: 2em;
      pointer-events: none;
    }
    label:has(:checked),
    button[aria-pressed='true'] {
      border-color: var(--ink);
    }
    label:has(:focus-visible),
    button:focus-visible {
      z-index: 1;
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    button:disabled {
      color: var(--line-soft);
      cursor: default;
    }
    .tick {
      fill: none;
      stroke: var(--white);
      stroke-width: 2.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .is-pale .tick {
      stroke: var(--ink);
    }
    .swatch {
      forced-color-adjust: none;
    }
    @media (forced-colors: active) {
      label,
      button {
        border-color: CanvasText;
      }
      label:has(:checked),
      button[aria-pressed='true'] {
        outline: 3px solid Highlight;
      }
    }
  `;

  @property({ attribute: false }) accessor tool: Tool = firstTool;
  @property({ type: Boolean }) accessor canUndo = false;
  @property({ type: Boolean }) accessor canRedo = false;

  protected override render(): TemplateResult {
    const { tool, colour, width } = this.tool;
    return html`<div class="tools" role="group" aria-label=${nl.tools}>
      <fieldset>
        <legend>${nl.colour}</legend>
        ${colours.map((one) => this.#swatch(one, one === colour))}
      </fieldset>
      <fieldset>
        <legend>${nl.width}</legend>
        ${widthNames.map((one) => this.#width(one, one === width))}
      </fieldset>
      <button type="button" aria-label=${nl.eraser} title=${nl.eraser} aria-pressed=${tool === 'eraser'}
        @click=${() => this.#take({ tool: tool === 'eraser' ? 'pen' : 'eraser' })}>${eraser}</button>
      <button type="button" aria-label=${nl.undo} title=${nl.undo} ?disabled=${!this.canUndo}
        @click=${() => this.dispatchEvent(new Event('undo-asked'))}>${icon('ongedaan')}</button>
      <button type="button" aria-label=${nl.redo} title=${nl.redo} ?disabled=${!this.canRedo}
        @click=${() => this.dispatchEvent(new Event('redo-asked'))}>${icon('opnieuw')}</button>
    </div>`;
  }

  #swatch(one: Colour, isChosen: boolean): TemplateResult {
    const isInHand = isChosen && this.tool.tool === 'pen';
    return html`<label class=${one === 'honey' ? 'is-pale' : ''} title=${nl.colours[one]}>
      <input type="radio" name="colour" .checked=${isInHand} @change=${() => this.#take({ tool: 'pen', colour: one })} />
      <svg class="swatch" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10.5" fill=${palette[one]}></circle>
        ${isInHand ? svg`<path class="tick" d="M7.4 12.4 10.7 15.7 16.8 8.8" />` : ''}</svg>
      <span class="name">${nl.colours[one]}</span>
    </label>`;
  }

  #width(one: Width, isChosen: boolean): TemplateResult {
    const isInHand = isChosen && this.tool.tool === 'pen';
    return html`<label title=${nl.widths[one]}>
      <input type="radio" name="width" .checked=${isInHand} @change=${() => this.#take({ tool: 'pen', width: one })} />
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 14C8 7 12 19 20 10" fill="none" stroke="currentColor" stroke-linecap="round"
        stroke-width=${widths[one] / 5.5}></path></svg>
      <span class="name">${nl.widths[one]}</span>
    </label>`;
  }

  #take(change: Partial<Tool>): void {
    const next = { ...this.tool, ...change };
    const isSame =
      next.tool === this.tool.tool && next.colour === this.tool.colour && next.width === this.tool.width;
    if (!isSame) this.dispatchEvent(new ToolTakenEvent(next));
  }
}

const eraser = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"
  stroke-linejoin="round" d="M9 20H20M5.2 15.8 14.6 6.4a2 2 0 0 1 2.8 0l3.2 3.2a2 2 0 0 1 0 2.8L13 20H8.6l-3.4-3.4a.6.6 0 0 1 0-.8ZM10.2 10.8l6 6"/></svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'drawing-tools': DrawingTools;
  }
  interface HTMLElementEventMap {
    'tool-taken': ToolTakenEvent;
  }
}
