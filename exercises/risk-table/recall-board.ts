import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { SizeWatch } from '../../components/size-watch.ts';
import {
  type Level,
  levels,
  model,
  parseEntry,
  parseResult,
  type Result,
  type Row,
  rowsIn,
  type Side,
} from './model.ts';
import { nl } from './nl.ts';
import { sideIcon } from './phone-cell.ts';
import { fitPills, pillStyles, pills } from './pills.ts';

type Cells = readonly (readonly [Level, Side])[];
const all = (side: Side): Cells => levels.map((level) => [level, side]);

/** What each word in `cells` shows: a column of cells, or two beside each other. */
const columnsOf: Readonly<Record<string, readonly Cells[]>> = {
  'risk-child': [[['child', 'risk']]],
  'risk-parent': [[['parent', 'risk']]],
  'risk-around': [[['family', 'risk']], [['surroundings', 'risk']]],
  protective: [
    [
      ['child', 'protective'],
      ['parent', 'protective'],
    ],
    [
      ['family', 'protective'],
      ['surroundings', 'protective'],
    ],
  ],
};
/** Letters that a strip of two lines is read with from the back row, px. */
const pillSize = 34;

/**
 * What the group itself found, beside the theory: a strip below the slide's own panels, most said first. Takes no room
 * where there is nothing to show, on the wall and on paper.
 */
@customElement('risk-table-recall')
export class RiskTableRecall extends ExerciseBoard {
  static override styles = [
    pillStyles,
    css`
      :host {
        display: block;
        --pill: ${pillSize}px;
        color: var(--ink);
      }
      :host(:not([filled])) {
        display: none;
      }
      .strip {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        column-gap: 36px;
      }
      section {
        min-width: 0;
        padding: 18px 34px 20px;
        border: 3px dashed var(--deep);
        border-radius: var(--radius-card);
      }
      .risk {
        --deep: var(--risk);
      }
      .protective {
        --deep: var(--protect);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 14px;
        margin: 0 0 12px;
        color: var(--deep);
        font: 700 34px / 1.1 var(--font-head);
      }
      h3 svg {
        flex: none;
        width: 44px;
        height: 44px;
      }
      .protective h3 svg {
        color: var(--sun);
      }
      .pills {
        /* Two lines of pills. */
        max-height: calc(var(--pill) * 3.58 + 2px);
      }
      p {
        margin: 0;
        font: 400 32px / 1.2 var(--font-text);
      }
    `,
  ];

  /** Name of the exercise whose result comes back. */
  @property() accessor of = '';
  /** `risk-child`, `risk-parent`, `risk-around` or `protective`; anything else is all, risk beside protection. */
  @property() accessor cells = '';

  #result: Result | null = null;

  constructor() {
    super();
    // A frame later, since fitting changes the very height that is watched.
    new SizeWatch(this, () => requestAnimationFrame(this.#fit));
  }

  protected override willUpdate(): void {
    this.#result = this.resultToShow(parseEntry(this.entry), model, parseResult);
    this.filled = this.#columns().some(({ rows }) => rows.length > 0);
  }

  #columns(): readonly { readonly side: Side; readonly name: string; readonly rows: readonly Row[] }[] {
    const rows = this.#result?.rows ?? [];
    const columns = Object.hasOwn(columnsOf, this.cells)
      ? (columnsOf[this.cells] ?? [])
      : [all('risk'), all('protective')];
    return columns.map((cells) => ({
      side: cells[0]?.[1] ?? 'risk',
      name: [...new Set(cells.map(([level]) => nl.levels[level]))].join(', '),
      rows: cells
        .flatMap(([level, side]) => rowsIn(rows, level, side))
        .sort((a, b) => rows.indexOf(a) - rows.indexOf(b)),
    }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.filled) return nothing;
    const columns = this.#columns();
    return html`<div class="strip">
      ${columns.map(
        ({ side, name, rows }) => html`<section class=${side}>
          <h3>${sideIcon(side)}${nl.board.found}${columns.length > 1 ? `: ${name.toLowerCase()}` : nothing}</h3>
          ${rows.length === 0 ? html`<p>${nl.nothing}</p>` : pills(rows, side)}
        </section>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    this.#fit();
  }

  readonly #fit = () => {
    if (!this.hasUpdated || this.clientHeight === 0) return;
    for (const list of this.renderRoot.querySelectorAll<HTMLElement>('.pills')) fitPills(list);
  };
}
