import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { type Item, keyOf, parseItem, placeOf } from './model.ts';
import { nl } from './nl.ts';
import { sideIcon } from './phone-cell.ts';
import { hasItem } from './table.ts';

/** What lies on a small group's table: an item, how many put it there, and which of those marks are one's own. */
export interface OnTable extends Item {
  readonly key: string;
  readonly count: number;
  readonly own: readonly BoardItem[];
}

/** By cell, most put down first. Marks that are no item are left out. */
export function onTable(marks: readonly BoardItem[]): readonly OnTable[] {
  const found = new Map<string, OnTable>();
  for (const mark of marks) {
    const item = parseItem(mark.value);
    if (item === null) continue;
    const key = keyOf(item);
    const one = found.get(key) ?? { ...item, key, count: 0, own: [] };
    found.set(key, { ...one, count: one.count + 1, own: mark.isOwn ? [...one.own, mark] : one.own });
  }
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b) || b.count - a.count);
}

/** Whom the group's table tells. */
export interface GroupContext {
  readonly name: string;
  readonly marks: readonly BoardItem[];
  /** The own table. */
  readonly items: readonly Item[];
  readonly put: (item: Item) => void;
  readonly takeBack: (marks: readonly BoardItem[]) => void;
  readonly takeOver: (item: Item) => void;
}

/** The table that a small group shares: what lies on it, and what one may still put there. */
export function groupTable(context: GroupContext): TemplateResult {
  const lying = onTable(context.marks);
  const keys = new Set(lying.map(({ key }) => key));
  const free = context.items.filter((item) => !keys.has(keyOf(item)));
  return html`<section class="group">
    <h2>${nl.phone.group.title}${context.name === '' ? nothing : html` <small>${context.name}</small>`}</h2>
    <p class="who">${icon('mensen')}<span>${nl.phone.group.who}</span></p>
    ${lying.length === 0 ? html`<p>${nl.phone.group.empty}</p>` : nothing}
    <ul>${repeat(
      lying,
      ({ key }) => key,
      (one) => lyingRow(one, context),
    )}</ul>
    <h3>${nl.phone.group.putTitle}</h3>
    ${
      free.length > 0
        ? nothing
        : html`<p class="soft">${context.items.length === 0 ? nl.phone.group.putFirst : nl.phone.group.putNone}</p>`
    }
    <ul>${repeat(
      free,
      (item) => keyOf(item),
      (item) => html`<li class="row ${item.side}">
        ${label(item, false)}
        <button type="button" class="plain" aria-label=${nl.phone.group.putLabel(item.text)} @click=${() => context.put(item)}>
          ${nl.phone.group.put}</button>
      </li>`,
    )}</ul>
  </section>`;
}

function lyingRow(one: OnTable, { items, takeOver, takeBack }: GroupContext): TemplateResult {
  const item: Item = { level: one.level, side: one.side, text: one.text };
  const isMine = hasItem(items, item);
  const waits = one.own.some(({ standing }) => standing === 'device');
  const refused = one.own.some(({ standing }) => standing === 'refused');
  return html`<li class="row ${one.side}">
    ${label(item, isMine)}
    ${one.count > 1 ? html`<b class="count" role="img" aria-label=${nl.times(one.count)}>${one.count}</b>` : nothing}
    ${
      isMine
        ? nothing
        : html`<button type="button" class="plain" aria-label=${nl.phone.group.takeLabel(one.text)} @click=${() => takeOver(item)}>${nl.phone.group.take}</button>`
    }
    ${
      one.own.length === 0
        ? nothing
        : html`<button type="button" class="plain back" aria-label=${nl.phone.group.back(one.text)} @click=${() => takeBack(one.own)}>${icon('kruis')}</button>`
    }
    ${waits || refused ? html`<span class="soft wait">${refused ? nl.phone.group.refused : nl.phone.group.waits}</span>` : nothing}
  </li>`;
}

function label({ level, side, text }: Item, isMine: boolean): TemplateResult {
  return html`<span class="what">${sideIcon(side)}<span class="text"><span dir="auto">${text}</span>
    <small>${nl.cell[level][side]}${isMine ? html`, <b>${nl.phone.group.taken}</b>` : nothing}</small></span></span>`;
}
