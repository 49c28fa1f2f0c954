import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SizeWatch } from '../../components/size-watch.ts';
import { levels, type Row, rowsIn, sides } from './model.ts';
import { nl } from './nl.ts';
import { sideIcon } from './phone-cell.ts';
import { fitPills, pillStyles, pills, showAll } from './pills.ts';

/** Sizes of letters, tried in this order; on paper the sheet is in a hand. */
const onScreen = [40, 36, 32, 30, 28] as const;
const onPaper = [36, 32, 28, 24, 22] as const;
/** A level in which nothing was said still has room for its name, px. */
const leastHeight = 88;
/** Of a cell above and below its pills together, and between two levels; see the styles. */
const cellEnds = 20;
const gap = 12;

/** The whole table at a glance: four levels, two sides, most said first, as much as can be read. */
@customElement('risk-table-overview')
export class RiskTableOverview extends LitElement {
  static override styles = [
    pillStyles,
    css`
      :host {
        display: block;
        min-height: 0;
        color: var(--ink);
      }
      .table {
        display: grid;
        grid-template-columns: 216px repeat(2, minmax(0, 1fr));
        grid-template-rows: auto var(--rows);
        gap: 12px 16px;
        align-content: start;
        height: 100%;
      }
      h3,
      h4 {
        margin: 0;
        font: 700 40px / 1.1 var(--font-head);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 16px;
        padding: 0 24px;
      }
      h3 svg {
        width: 60px;
        height: 60px;
      }
      h3.risk {
        color: var(--risk);
      }
      h3.protective {
        color: var(--protect);
      }
      h3.protective svg {
        color: var(--sun);
      }
      h4 {
        align-self: center;
        color: var(--step-deep, var(--night));
      }
      .cell {
        min-height: 0;
        padding: 10px 16px;
        border-radius: 24px;
        box-sizing: border-box;
      }
      .cell.risk {
        background: var(--risk-tint);
      }
      .cell.protective {
        background: var(--protect-tint);
      }
      .pills {
        height: 100%;
      }
      @media (forced-colors: active) {
        .cell {
          border: 2px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor rows: readonly Row[] = [];
  @property({ type: Boolean, reflect: true }) accessor paper = false;

  constructor() {
    super();
    new SizeWatch(this, () => this.#fit());
  }

  protected override render(): TemplateResult {
    return html`<div class="table">
      <span></span>
      ${sides.map((side) => html`<h3 class=${side}>${sideIcon(side)}${nl.sideLong[side]}</h3>`)}
      ${levels.map(
        (level) => html`<h4>${nl.levels[level]}</h4>
          ${sides.map((side) => html`<div class="cell ${side}">${pills(rowsIn(this.rows, level, side), side)}</div>`)}`,
      )}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#fit();
  }

  /** The largest letters with which all is there; else the smallest, and each cell says how many more it has. */
  readonly #fit = () => {
    // A slide that is not on screen has no size; the observer calls again when it has.
    if (!this.hasUpdated || this.clientHeight === 0) return;
    const lists = [...this.renderRoot.querySelectorAll<HTMLElement>('.pills')];
    const head = this.renderRoot.querySelector<HTMLElement>('h3')?.offsetHeight ?? 0;
    const room = this.clientHeight - head - levels.length * gap;
    for (const size of this.paper ? onPaper : onScreen) {
      this.style.setProperty('--pill', `${size}px`);
      const needs = this.#needs(lists);
      const isEnough = needs.reduce((sum, need) => sum + need, 0) <= room;
      const heights = isEnough ? shareRest(needs, room) : shareRoom(needs, room);
      this.style.setProperty('--rows', heights.map((height) => `${Math.floor(height)}px`).join(' '));
      if (isEnough) break;
    }
    for (const list of lists) fitPills(list);
  };

  /** Height of each level with all that is in its fuller cell. */
  #needs(lists: readonly HTMLElement[]): readonly number[] {
    this.style.setProperty('--rows', `repeat(${levels.length}, auto)`);
    for (const list of lists) showAll(list);
    return levels.map((_, level) => {
      const cells = lists.slice(level * sides.length, (level + 1) * sides.length);
      return Math.max(leastHeight, ...cells.map(({ scrollHeight }) => scrollHeight + cellEnds));
    });
  }
}

/** What is left over goes to all levels alike, so that the table fills its box. */
function shareRest(needs: readonly number[], room: number): readonly number[] {
  const rest = (room - needs.reduce((sum, need) => sum + need, 0)) / needs.length;
  return needs.map((need) => need + rest);
}

/** Too much for the box: who needs less than an equal share gets that, the others share what is left. */
function shareRoom(needs: readonly number[], room: number): readonly number[] {
  const small = needs.filter((need) => need <= room / needs.length);
  if (small.length === 0) return needs.map(() => room / needs.length);
  const left = room - small.reduce((sum, need) => sum + need, 0);
  const others = needs.filter((need) => need > room / needs.length);
  const shares = [...shareRoom(others, left)];
  return needs.map((need) => (need <= room / needs.length ? need : (shares.shift() ?? need)));
}
