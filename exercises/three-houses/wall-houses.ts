import { html, nothing, type TemplateResult } from 'lit';
import { firstTool, type Tool } from '../../components/drawing-board/drawing-tools.ts';
import type { MarkChangedEvent, NoteChosenEvent } from './events.ts';
import { type House, houses, inHouse, type PlacedMark } from './model.ts';
import { nl } from './nl.ts';
import './sheet.ts';
import type { HouseWords } from './words.ts';

/** What one board on the wall, or on paper, is made of, and whom it tells. */
export interface WallContext {
  readonly words: Readonly<Record<House, HouseWords>>;
  readonly marks: readonly PlacedMark[];
  readonly tool?: Tool;
  readonly takes?: boolean;
  readonly hides?: boolean;
  readonly onChange?: (event: MarkChangedEvent) => void;
  readonly onChoose?: (event: NoteChosenEvent) => void;
}

/** Three houses side by side with their sheets; an empty one still says its question. */
export function wallHouses({ words, marks, tool = firstTool, ...context }: WallContext): TemplateResult {
  return html`<div class="wall">
    ${houses.map(
      (house) => html`<deck-home kind=${house} low>
        <h3>${words[house].name}</h3>
        <div class="sheet">
          ${inHouse(marks, house).length === 0 ? html`<p>${words[house].prompt}</p>` : nothing}
          <three-houses-sheet .house=${house} .name=${words[house].name} .marks=${marks} .tool=${tool}
            ?takes=${context.takes ?? false} ?hides=${context.hides ?? false} .pressing=${nl.board.remove}
            @mark-changed=${context.onChange ?? nothing} @note-chosen=${context.onChoose ?? nothing}></three-houses-sheet>
        </div>
      </deck-home>`,
    )}
  </div>`;
}
