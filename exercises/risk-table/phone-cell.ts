import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import { type Item, keyOf, type Level, levels, type Row, rowsIn, type Side, sides } from './model.ts';
import { nl } from './nl.ts';
import { suggestions } from './suggestions.ts';
import { hasItem } from './table.ts';

export const sideIcon = (side: Side) => icon(side === 'risk' ? 'regenwolk' : 'zon');

/** Suggestions that are there at once: as many as a phone shows without turning the list into a search. */
const firstSuggestions = 6;

/** One of the eight cells of the table. */
export interface Cell {
  readonly level: Level;
  readonly side: Side;
}

/** Two choices that lead to a cell: whose it is, and on which side it stands. */
export function cellPickers(
  { level, side }: Cell,
  items: readonly Item[],
  choose: (cell: Partial<Cell>) => void,
): TemplateResult {
  const chosen = (of: (item: Item) => boolean) => {
    const count = items.filter(of).length;
    return count === 0 ? nothing : html`<b role="img" aria-label=${nl.phone.chosen(count)}>${count}</b>`;
  };
  return html`<fieldset class="levels">
      <legend class="visually-hidden">${nl.phone.level}</legend>
      ${levels.map(
        (one) => html`<label class="chip">
          <input type="radio" name="level" .checked=${one === level} @change=${() => choose({ level: one })} />
          <span>${nl.levels[one]}${chosen((item) => item.level === one)}</span>
        </label>`,
      )}
    </fieldset>
    <fieldset class="sides">
      <legend class="visually-hidden">${nl.phone.side}</legend>
      ${sides.map(
        (one) => html`<label class="side ${one}">
          <input type="radio" name="side" .checked=${one === side} @change=${() => choose({ side: one })} />
          <span>${sideIcon(one)}${nl.sides[one]}${chosen((item) => item.level === level && item.side === one)}</span>
        </label>`,
      )}
    </fieldset>`;
}

/** What a cell's list needs to know, and whom it tells. */
export interface CellContext {
  readonly items: readonly Item[];
  /** Items that were ever in the own table: they stay in the list when they are let go. */
  readonly seen: readonly Item[];
  /** Rows that the room was shown; null where nothing was. */
  readonly rows: readonly Row[] | null;
  /** All suggestions are listed, not only the first. */
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly toggle: (item: Item) => void;
}

/** Items to tick: what the room says, what this person wrote, and suggestions. */
export function cellList(cell: Cell, context: CellContext): TemplateResult {
  const { level, side } = cell;
  const { items, seen, rows, isOpen } = context;
  const of = (text: string): Item => ({ level, side, text });
  const said = rows === null ? [] : rowsIn(rows, level, side);
  const counts = new Map(said.map(({ key, count }) => [key, count]));
  const offered = suggestions[level][side].map(of);
  const listed = new Map<string, Item>();
  const list = (all: readonly Item[]) => {
    for (const item of all) if (!listed.has(keyOf(item))) listed.set(keyOf(item), item);
  };
  const written = rowsIn([...items, ...seen], level, side);
  list(said.map(({ text }) => of(text)));
  if (rows === null) list(offered.slice(0, firstSuggestions));
  list(written);
  const rest = offered.filter((item) => !listed.has(keyOf(item)));
  if (isOpen) list(rest);
  return html`<fieldset class="cell ${side}">
    <legend>${nl.cell[level][side]}</legend>
    ${rows === null ? nothing : html`<p class="soft">${said.length === 0 ? nl.nothing : nl.phone.ofRoom}</p>`}
    ${repeat(
      listed,
      ([key]) => key,
      ([key, item]) => {
        const count = counts.get(key) ?? 0;
        return html`<label class="row">
          <input type="checkbox" .checked=${hasItem(items, item)} @change=${() => context.toggle(item)} />
          <i aria-hidden="true">${icon('vink')}</i>
          <span class="text" dir="auto">${item.text}</span>
          ${count > 0 ? html`<b class="count" role="img" aria-label=${nl.times(count)}>${count}</b>` : nothing}
        </label>`;
      },
    )}
    ${
      isOpen || rest.length === 0
        ? nothing
        : html`<button type="button" class="plain rest" @click=${context.open}>${icon('lijst')}${nl.phone.rest(rest.length)}</button>`
    }
  </fieldset>`;
}

/** A whole table to read: own items, or what the room says with the own ones marked. */
export function tableToRead(
  heading: string,
  rows: readonly (Item & { readonly count?: number })[],
  mine: readonly Item[] | null,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section class="read">
    <h2>${heading}</h2>
    ${levels.flatMap((level) =>
      sides.map((side) => {
        const inCell = rowsIn(rows, level, side);
        if (inCell.length === 0) return nothing;
        return html`<h3 class=${side}>${sideIcon(side)}${nl.cell[level][side]}</h3>
          <ul class=${side}>${inCell.map((row) => readRow(row, mine !== null && hasItem(mine, row)))}</ul>`;
      }),
    )}
  </section>`;
}

function readRow({ text, count = 1 }: Item & { readonly count?: number }, isMine: boolean): TemplateResult {
  return html`<li class="row ${isMine ? 'is-mine' : ''}">
    <span class="text" dir="auto">${text}</span>
    ${isMine ? html`<span class="mine">${icon('vink')}${nl.phone.yours}</span>` : nothing}
    ${count > 1 ? html`<b class="count" role="img" aria-label=${nl.times(count)}>${count}</b>` : nothing}
  </li>`;
}
