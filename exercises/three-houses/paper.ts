import { html, nothing, type TemplateResult } from 'lit';
import { groupName } from '../../components/group-board/group-name.ts';
import '../../components/group-pager/group-pager.ts';
import type { GroupBoard } from '../../src/session/wall.ts';
import { type House, houses, inHouse, isNote, isStroke, marksOf, type PlacedMark } from './model.ts';
import { nl } from './nl.ts';
import { wallHouses } from './wall-houses.ts';
import type { HouseWords } from './words.ts';

/** Groups that one sheet can hold and still be read. */
const mostGroups = 4;
/** Notes per house that stand beside a small drawing, by how many groups there are. */
const mostNotes = [0, 0, 9, 6, 4];

interface PaperContext {
  /** Boards that the room has seen, and that hold something. */
  readonly seen: readonly GroupBoard[];
  readonly all: readonly GroupBoard[];
  /** The one that must be there if it was seen: it is on the wall. */
  readonly first: GroupBoard | null;
  readonly words: Readonly<Record<House, HouseWords>>;
  readonly hidden: ReadonlySet<string>;
}

/** Houses to draw in; the board of one group as it was on the wall; or several, small, with their notes beside them. */
export function paperSheet({ seen, all, first, words, hidden }: PaperContext): TemplateResult {
  const [only] = seen;
  if (!only) {
    return html`<p class="whose">${nl.paper.group} <span></span></p>
      ${wallHouses({ words, marks: [] })}`;
  }
  if (seen.length === 1) {
    return html`<group-pager paper .names=${[groupName(only, all)]}></group-pager>
      ${wallHouses({ words, marks: marksOf(only.items, hidden) })}`;
  }
  const printed = choose(seen, first);
  return html`<div class="strips">
      <div class="strip names">${houses.map((house) => html`<h3 class=${house}>${words[house].name}</h3>`)}</div>
      ${printed.map((board) => strip(groupName(board, all), marksOf(board.items, hidden), words, mostNotes[printed.length] ?? 0))}
    </div>
    ${printed.length < seen.length ? html`<p class="left">${nl.paper.left(printed.length, seen.length)}</p>` : nothing}`;
}

/** The first ones, and among them what is on the wall. */
function choose(seen: readonly GroupBoard[], first: GroupBoard | null): readonly GroupBoard[] {
  const chosen = seen.slice(0, mostGroups);
  const onWall = seen.find(({ id }) => id === first?.id);
  return !onWall || chosen.includes(onWall) ? chosen : [...chosen.slice(0, -1), onWall];
}

function strip(
  name: string,
  marks: readonly PlacedMark[],
  words: Readonly<Record<House, HouseWords>>,
  most: number,
): TemplateResult {
  return html`<h3 class="group" dir="auto">${name}</h3>
    <div class="strip">
      ${houses.map((house) => {
        const here = inHouse(marks, house);
        const notes = here.filter(isNote);
        return html`<div class="cell ${house}">
          <three-houses-sheet .house=${house} .name=${words[house].name} .marks=${here.filter(isStroke)}></three-houses-sheet>
          <ul>
            ${notes.slice(0, most).map(({ mark }) => html`<li dir="auto">${mark.text}</li>`)}
            ${notes.length > most ? html`<li class="more">${nl.paper.more(notes.length - most)}</li>` : nothing}
          </ul>
        </div>`;
      })}
    </div>`;
}
