import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons.ts';
import { properties } from '../properties.ts';
import { SizeWatch } from '../size-watch.ts';
import { rowsStyles } from './deck-rows.styles.ts';
import { type Arrangement, type Fitted, fitGroups, fitRows, gapOf } from './fit.ts';
import { nl } from './nl.ts';

/** One answer, however often it was said. */
export interface Row {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  /** Index into the groups; null for none. */
  readonly group: number | null;
}

/** What stands at the end of a row. */
export type RowTail = (row: Row) => TemplateResult | typeof nothing;

/** A column of its own; its kind gives it an icon and a colour. */
export interface RowGroup {
  readonly name: string;
  readonly kind?: 'risk' | 'protective' | 'next';
}

/** A person pressed the button of a row. */
export class RowActionEvent extends Event {
  static readonly type = 'row-action';
  readonly row: Row;
  constructor(row: Row) {
    super(RowActionEvent.type, { bubbles: true });
    this.row = row;
  }
}

/** A board hands over new lists each time it is drawn, mostly with the same in them: to fit those again is dear. */
const isOther = (lists: unknown, before: unknown) => JSON.stringify(lists) !== JSON.stringify(before);

/** Space that pages and foot take below the rows, px. */
const footHeight = 92;
/** What the house takes where it keeps its place beside few rows, px. */
const besideWidth = 560;
const columnGap = 24;
/** Of a panel with a group in it: at the sides, and above and below together; see the styles. */
const panelSides = 40;
const panelEnds = 48;
const headMargin = 20;

/**
 * What was said, as rows that fill the box they are given: large letters for few, more columns, then pages for many.
 *
 * @slot beside - Stands at the right as long as the rows need one column only.
 * @fires {RowActionEvent} row-action - A person pressed the button of a row.
 * @fires {Event} rows-emptied - The row whose button had the focus went, and none is left to take it.
 * @fires {Event} rows-fitted - There are now more or fewer pages.
 */
@customElement('deck-rows')
export class DeckRows extends LitElement {
  static override styles = rowsStyles;

  @property({ attribute: false, hasChanged: isOther }) accessor rows: readonly Row[] = [];
  /** A column each. None: one list. */
  @property({ attribute: false, hasChanged: isOther }) accessor groups: readonly RowGroup[] = [];
  /** Answers that are not among the rows. */
  @property({ type: Number }) accessor more = 0;
  /** On paper there are no pages and no buttons, and smaller letters where needed. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** Panels are white and rows tinted, for a slide whose own tint is that of a panel. */
  @property({ type: Boolean, reflect: true }) accessor white = false;
  /** The button of each row; null for none. Hiding can be taken back, removing is for what the trainer typed. */
  @property() accessor action: 'hide' | 'remove' | null = null;

  /** A single column takes the whole width: nothing stands beside it. */
  @property({ type: Boolean }) accessor wide = false;
  /** Of a size that is known before it is drawn. By default how often it was said. */
  @property({ attribute: false }) accessor tail: RowTail = countTail;
  /** The page to show where somebody else turns; null: there are buttons to turn. */
  @property({ attribute: false }) accessor turnedTo: number | null = null;

  @state() private accessor page = 0;
  @state() private accessor fitted: Fitted = { size: 40, columns: 1, pages: [] };
  /** Groups in which something was said, and those the slide names. */
  #columns: readonly (RowGroup & { readonly rows: readonly number[] })[] = [];
  /** Rows that have been on screen: only new ones rise. */
  #known = new Set<string>();
  /** Place of the button that a person pressed, to give the focus to the one that comes there. */
  #pressed: number | null = null;
  readonly #ruler = document.createElement('div');

  constructor() {
    super();
    new SizeWatch(this, () => this.#refit());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ruler.inert = true;
    this.renderRoot.append(this.#ruler);
  }

  /** Fits again after the box or the fonts changed. */
  readonly #refit = () => {
    if (this.hasUpdated) this.requestUpdate('rows');
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (!['rows', 'groups', 'more', 'paper', 'tail', 'wide'].some((name) => changed.has(name))) return;
    this.#columns = this.#group();
    // A slide that is not on screen has no size; the observer calls again when it has.
    const before = this.fitted.pages.length;
    if (this.clientHeight > 0) this.fitted = this.#fit();
    if (this.fitted.pages.length !== before) this.#tellPages();
    this.page = Math.min(this.page, Math.max(0, this.fitted.pages.length - 1));
    render(nothing, this.#ruler);
  }

  protected override updated(): void {
    for (const { key } of this.rows) this.#known.add(key);
    // The row went while its button had the focus, which then falls to the page.
    if (this.#pressed === null || document.activeElement !== document.body) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.area .row button')];
    const next = buttons[Math.min(this.#pressed, buttons.length - 1)];
    this.#pressed = null;
    if (next) next.focus();
    else this.dispatchEvent(new Event('rows-emptied', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    const { size, pages } = this.fitted;
    const page = this.turnedTo === null ? this.page : Math.min(this.turnedTo, Math.max(0, pages.length - 1));
    const columns = pages[page] ?? [];
    const hasHouse = this.#columns.length === 0 && this.fitted.columns === 1 && !this.paper && !this.wide;
    const left = this.#left(this.fitted);
    const isLast = this.paper || page >= pages.length - 1;
    return html`<div class="area ${hasHouse ? 'has-house' : ''}" ${properties({ '--size': `${size}px`, '--gap': `${gapOf({ size })}px`, '--head': `${this.#headSize()}px` })}>
        ${this.#columns.length > 0 ? this.#panels(columns) : columns.map((rows) => html`<ul>${this.#list(rows)}</ul>`)}
        ${hasHouse ? html`<div class="beside"><slot name="beside"></slot></div>` : nothing}
      </div>
      <div class="foot">
        ${left > 0 && isLast ? html`<p class="more">${nl.more(left)}</p>` : nothing}
        ${pages.length > 1 && !this.paper && this.turnedTo === null ? this.#pager(pages.length) : nothing}
      </div>`;
  }

  /** After this update: whoever turns the pages draws again. */
  #tellPages(): void {
    void this.updateComplete.then(() => this.dispatchEvent(new Event('rows-fitted', { bubbles: true })));
  }

  /** How many pages there are. */
  get pages(): number {
    return Math.max(1, this.fitted.pages.length);
  }

  #panels(columns: readonly (readonly number[])[]): readonly TemplateResult[] {
    return this.#columns.map(
      ({ name, kind = '' }, index) =>
        html`<section class="panel ${kind}"><h3>${headIcon(kind)}${name}</h3><ul>${this.#list(columns[index] ?? [])}</ul></section>`,
    );
  }

  #list(indices: readonly number[]): unknown {
    const rows = indices.flatMap((index) => this.rows[index] ?? []);
    return repeat(
      rows,
      ({ key }) => key,
      (row, nth) => this.#row(row, nth),
    );
  }

  #row(row: Row, nth: number): TemplateResult {
    const { text, key } = row;
    const isNew = !this.paper && !this.#known.has(key);
    return html`<li class="row ${isNew ? 'is-new' : ''}" ${properties({ '--nth': nth })}>
      <span class="text" dir="auto">${text}</span>
      ${
        this.action === null || this.paper
          ? nothing
          : html`<button type="button" aria-label=${this.action === 'hide' ? nl.hide(text) : nl.remove(text)}
              @click=${(event: Event) => this.#act(row, event)}>
              ${icon('kruis')}</button>`
      }
      ${this.tail(row)}
    </li>`;
  }

  #pager(pages: number): TemplateResult {
    const move = (by: number) => () => {
      this.page = Math.min(pages - 1, Math.max(0, this.page + by));
    };
    // Not disabled at the ends: a button that loses the focus leaves the keyboard nowhere.
    return html`<div class="pager" role="group" aria-label=${nl.pages}>
      <button type="button" aria-label=${nl.previous} aria-disabled=${this.page === 0} @click=${move(-1)}>
        ${icon('pijl-links')}</button>
      <span role="status">${nl.page(this.page + 1, pages)}</span>
      <button type="button" aria-label=${nl.next} aria-disabled=${this.page === pages - 1} @click=${move(1)}>
        ${icon('pijl-rechts')}</button>
    </div>`;
  }

  #act(row: Row, event: Event): void {
    const buttons = [...this.renderRoot.querySelectorAll('.area .row button')];
    this.#pressed = buttons.indexOf(event.currentTarget as Element);
    this.dispatchEvent(new RowActionEvent(row));
  }

  #group(): readonly (RowGroup & { readonly rows: readonly number[] })[] {
    if (this.groups.length === 0) return [];
    const indicesOf = (group: number | null) =>
      this.rows.flatMap((row, index) => (row.group === group ? [index] : []));
    const named = this.groups.map((one, group) => ({ ...one, rows: indicesOf(group) }));
    const others = indicesOf(null);
    return others.length === 0 ? named : [...named, { name: nl.ungrouped, rows: others }];
  }

  #fit(): Fitted {
    if (!this.paper) return this.#fitIn(this.clientHeight - footHeight);
    const whole = this.#fitIn(this.clientHeight);
    // Only a sheet that cannot hold all says so, at its foot.
    return this.#left(whole) === 0 ? whole : this.#fitIn(this.clientHeight - footHeight);
  }

  #fitIn(height: number): Fitted {
    const measure = (arrangement: Arrangement) => this.#heights(arrangement);
    if (this.#columns.length === 0) return fitRows(measure, height, this.paper);
    const groups = this.#columns.map(({ rows }) => rows);
    return fitGroups(measure, groups, height - panelEnds - this.#headHeight(), this.paper);
  }

  /** Answers that are nowhere: those that did not travel, and on paper those after its only page. */
  #left({ pages }: Fitted): number {
    if (!this.paper) return this.more;
    const drawn = new Set(pages[0]?.flat());
    return this.rows.reduce((sum, { count }, index) => (drawn.has(index) ? sum : sum + count), this.more);
  }

  /** Draws all rows in one column of the width they would get, and reads their heights. */
  #heights(arrangement: Arrangement): readonly number[] {
    this.#ruler.className = this.#columns.length > 0 ? 'ruler in-panel' : 'ruler';
    render(html`<ul>${this.rows.map((row, nth) => this.#row(row, nth))}</ul>`, this.#ruler);
    this.#ruler.style.cssText = `--size: ${arrangement.size}px; --gap: ${gapOf(arrangement)}px; width: ${this.#columnWidth(arrangement)}px`;
    return [...this.#ruler.querySelectorAll<HTMLElement>('.row')].map(({ offsetHeight }) => offsetHeight);
  }

  #headHeight(): number {
    const width = this.#columnWidth({ size: 40, columns: this.#columns.length });
    this.#ruler.style.width = `${width}px`;
    render(
      html`<section class="panel">${this.#columns.map(({ name, kind = '' }) => html`<h3>${headIcon(kind)}${name}</h3>`)}</section>`,
      this.#ruler,
    );
    const heads = [...this.#ruler.querySelectorAll<HTMLElement>('h3')];
    return Math.max(...heads.map((head) => head.offsetHeight)) + headMargin;
  }

  #headSize(): number {
    return this.#columns.length <= 3 ? 44 : this.#columns.length === 4 ? 36 : 30;
  }

  #columnWidth({ columns }: Arrangement): number {
    const isGrouped = this.#columns.length > 0;
    const beside = !isGrouped && columns === 1 && !this.paper && !this.wide ? besideWidth : 0;
    const width = (this.clientWidth - beside - (columns - 1) * columnGap) / columns;
    return isGrouped ? width - panelSides : width;
  }
}

/** How often it was said, where that is more than once. */
export const countTail: RowTail = ({ count }) =>
  count > 1 ? html`<span class="count" role="img" aria-label=${nl.times(count)}>${count}</span>` : nothing;

const icons: Readonly<Record<string, string>> = { risk: 'regenwolk', protective: 'zon', next: 'pijl-rechts' };

function headIcon(kind: string): TemplateResult | typeof nothing {
  const name = icons[kind];
  return name ? icon(name) : nothing;
}
