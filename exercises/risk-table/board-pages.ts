import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-rows/deck-rows.ts';
import type { Row as DeckRow } from '../../components/deck-rows/deck-rows.ts';
import { type CountHands, doubtCards, stepper } from './doubts.ts';
import {
  choicesIn,
  type Doubt,
  type Level,
  type Page,
  pages,
  type Result,
  type Row,
  sides,
} from './model.ts';
import { nl } from './nl.ts';
import './overview.ts';

/** The parts of the table, in order; a slide that asks no doubts has no page for them. */
export function pagesOf(doubts: readonly Doubt[]): readonly Page[] {
  return doubts.length > 0 ? pages : pages.filter((page) => page !== 'doubts');
}

/** What a page of the shown table needs to know. */
export interface PageContext {
  readonly page: Page;
  readonly part: number;
  readonly result: Result;
  readonly doubts: readonly Doubt[];
  readonly action: 'hide' | 'remove';
  readonly countHands: CountHands;
  /** Null where the trainer does not count hands. */
  readonly countPicks: ((key: string, by: 1 | -1) => void) | null;
}

/** One part of the shown table. */
export function boardPage(context: PageContext): TemplateResult {
  const { page, result, doubts, countHands } = context;
  if (page === 'all') {
    return html`${result.rows.length === 0 ? html`<p class="nothing">${nl.nothing}</p>` : nothing}
      <risk-table-overview .rows=${result.rows}></risk-table-overview>`;
  }
  if (page === 'doubts') {
    return html`<h3 class="title">${nl.doubtsTitle}</h3>${doubtCards(doubts, result.doubts, countHands)}`;
  }
  return page === 'choice' ? choicePage(context) : levelPage(page, context);
}

function levelPage(level: Level, { result, part, action }: PageContext): TemplateResult {
  const rows = result.rows
    .filter((row) => row.level === level)
    .map(({ key, text, count, side }): DeckRow => ({ key, text, count, group: sides.indexOf(side) }));
  const groups = sides.map((side) => ({
    name: `${nl.levels[level]}: ${nl.sides[side].toLowerCase()}`,
    kind: side,
  }));
  return html`<deck-rows .rows=${rows} .groups=${groups} .more=${result.more} .action=${action} .turnedTo=${part}></deck-rows>`;
}

function choicePage({ result, part, action, countPicks }: PageContext): TemplateResult {
  const protective = result.rows.filter(({ side }) => side === 'protective');
  const listed = countPicks === null ? choicesIn(result.rows) : protective;
  const byKey = new Map(listed.map((row) => [row.key, row]));
  const rows = listed.map(({ key, text, picks }): DeckRow => ({ key, text, count: picks, group: null }));
  const tail = ({ key }: DeckRow) => pickTail(byKey.get(key), countPicks);
  return html`<h3 class="title protective">${nl.question}</h3>
    ${rows.length === 0 ? html`<p class="nothing">${nl.board.noProtection}</p>` : nothing}
    <deck-rows class="choice" .rows=${rows} .action=${action} .turnedTo=${part} .tail=${tail}></deck-rows>`;
}

function pickTail(
  row: Row | undefined,
  countPicks: PageContext['countPicks'],
): TemplateResult | typeof nothing {
  if (!row) return nothing;
  const { key, text, picks } = row;
  return html`${picks > 0 ? html`<span class="count" role="img" aria-label=${nl.choices(picks)}>${picks}</span>` : nothing}
    ${countPicks === null ? nothing : stepper(key, text, picks, (by) => countPicks(key, by))}`;
}
