import { html, type TemplateResult } from 'lit';
import { charsLeftLine } from '../../components/chars-left.ts';
import { icon } from '../../components/icons.ts';
import { itemMaxUnits } from './model.ts';
import { nl } from './nl.ts';
import { charsLeft } from './table.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 15;

/** Whom the field tells. */
export interface FieldContext {
  readonly change: (text: string) => void;
  /** Enter, or the button beside it. */
  readonly add: () => void;
  /** Typing is over for now. */
  readonly keep: () => void;
}

/** One item in own words: its field, what is wrong with it, and the button that puts it into the cell. */
export function ownField(typed: string, { change, add, keep }: FieldContext): TemplateResult {
  const left = charsLeft(typed);
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };
  return html`<div class="field">
    <label for="typed">${nl.phone.own}</label>
    <div class="line">
      <div class="grow" data-value=${typed}>
        <textarea id="typed" rows="1" dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${itemMaxUnits}
          .value=${typed} aria-invalid=${left < 0} aria-describedby="typed-how typed-left"
          @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
          @keydown=${key} @change=${keep}></textarea>
      </div>
      <button type="button" class="plain" aria-label=${nl.phone.add} @click=${add}>${icon('plus')}</button>
    </div>
    ${charsLeftLine({
      id: 'typed-left',
      left,
      warnBelow,
      words: { left: nl.phone.left, tooLong: nl.board.tooLong },
    })}
    <p class="soft" id="typed-how">${nl.phone.ownHow}</p>
  </div>`;
}
