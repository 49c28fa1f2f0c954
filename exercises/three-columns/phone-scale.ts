import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-scale/deck-scale.ts';
import '../../components/deck-standing/deck-standing.ts';
import { icon } from '../../components/icons.ts';
import type { Standing } from '../../src/session/session.ts';
import { highest } from './model.ts';
import { nl } from './nl.ts';

const numbers = Array.from({ length: highest + 1 }, (_, number) => number);

/** What the scale in a hand is made of, and whom it tells. */
export interface ScaleContext {
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly chosen: number | null;
  readonly standing: Standing | null;
  /** Everybody's numbers, once they are shown. */
  readonly ofRoom: readonly number[] | null;
  /** Null: no number after all. */
  readonly onChoose: (number: number | null) => void;
}

/** One's own number, chosen blind; and everybody's, once they are shown at the same time. */
export function scaleCard({
  isHere,
  isOpen,
  chosen,
  standing,
  ofRoom,
  onChoose,
}: ScaleContext): TemplateResult {
  return html`<section class="part scale ${isHere ? 'is-here' : ''}" aria-label=${nl.phone.parts.scale}>
    <h2 tabindex="-1">${nl.phone.parts.scale}</h2>
    <div id="question"><slot name="question"><p>${nl.scale}</p></slot></div>
    ${
      ofRoom === null
        ? nothing
        : html`<h3>${nl.phone.ofRoom}</h3>
          ${ofRoom.length === 0 ? html`<p class="soft">${nl.noNumbers}</p>` : html`<deck-scale small .values=${ofRoom} .own=${chosen} .least=${nl.least} .most=${nl.most}></deck-scale>`}`
    }
    ${
      isOpen
        ? html`<p class="who" id="blind">${icon('slot')}<span>${nl.phone.blind}</span></p>
          <fieldset class="numbers" aria-labelledby="question" aria-describedby="blind">
            ${numbers.map(
              (
                number,
              ) => html`<label class="chip"><input type="radio" name="number" .checked=${number === chosen} aria-label=${nl.phone.numberLabel(number)}
                @change=${() => onChoose(number)} /><span>${number}</span></label>`,
            )}
          </fieldset>
          <p class="ends"><span>${nl.least}</span><span>${nl.most}</span></p>
          ${chosen === null ? nothing : html`<button type="button" class="plain" @click=${() => onChoose(null)}>${nl.phone.clear}</button>`}`
        : chosen === null
          ? nothing
          : html`<p class="chosen">${nl.number(chosen)}</p>`
    }
    ${chosen === null ? nothing : html`<deck-standing .standing=${standing}></deck-standing>`}
  </section>`;
}
