import { html, nothing, type TemplateResult } from 'lit';
import { type HouseState, houseFor } from '../../components/deck-exercise/house.ts';
import '../../components/deck-rows/deck-rows.ts';
import type { Row as DeckRow } from '../../components/deck-rows/deck-rows.ts';
import { type CountHands, doubtCards } from './doubts.ts';
import type { HandEvent } from './hands.ts';
import { choicesIn, type Doubt, type Level, type Page, pages, type Result, sides } from './model.ts';
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
  /** The house that stands beside few rows. */
  readonly house: HouseState;
  /** Null where the trainer does not count hands. */
  readonly countPicks: ((key: string, count: number) => void) | null;
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

function choicePage({ result, part, countPicks, house }: PageContext): TemplateResult {
  const protective = result.rows.filter(({ side }) => side === 'protective');
  const listed = countPicks === null ? choicesIn(result.rows) : protective;
  const rows = listed.map(({ key, text, picks }): DeckRow => ({ key, text, count: picks, group: null }));
  const tail = ({
    key,
    text,
    count,
  }: DeckRow) => html`<risk-table-hands .count=${count} of=${text} ?steps=${countPicks !== null}
    @hand-counted=${(event: HandEvent) => countPicks?.(key, event.count)}></risk-table-hands>`;
  return html`<h3 class="title">${nl.question}</h3>
    ${rows.length === 0 ? html`<p class="nothing">${nl.board.noProtection}</p>` : nothing}
    <deck-rows class="choice" .rows=${rows} .turnedTo=${part} .tail=${tail}>
      <div slot="beside" class="beside">${houseFor(house, 'stand')}</div>
    </deck-rows>`;
}
