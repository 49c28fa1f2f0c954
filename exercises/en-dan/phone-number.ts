import { html, nothing, type TemplateResult } from 'lit';
import { highest } from './model.ts';
import { nl } from './nl.ts';

const numbers = Array.from({ length: highest + 1 }, (_, number) => number);

/** The private number: one of eleven, or none; a second press on the chosen one lets it go. */
export function numberField(chosen: number | null, choose: (number: number | null) => void): TemplateResult {
  return html`<h2 id="worry">${nl.phone.worry}</h2><p class="soft" id="worry-how">${nl.phone.worryHow}</p>
    <p class="ends" aria-hidden="true"><span>${nl.worry.least}</span><span>${nl.worry.most}</span></p>
    <fieldset class="numbers" aria-labelledby="worry" aria-describedby="worry-how">${numbers.map(
      (
        number,
      ) => html`<label class="chip"><input type="radio" name="number" .checked=${number === chosen} aria-label=${nl.phone.numberLabel(number)}
        @click=${() => choose(number === chosen ? null : number)} /><span>${number}</span></label>`,
    )}
    ${chosen === null ? nothing : html`<button type="button" class="plain" @click=${() => choose(null)}>${nl.phone.worryClear}</button>`}</fieldset>`;
}

/** For which child one thinks at the moment. */
export function childChoice(
  names: readonly string[],
  chosen: number,
  choose: (child: number) => void,
): TemplateResult {
  return html`<fieldset class="who-for"><legend class="visually-hidden">${nl.phone.forChild}</legend>${names.map(
    (name, child) => html`<label class="chip"><input type="radio" name="child" .checked=${child === chosen}
      @change=${() => choose(child)} /><span>${name}</span></label>`,
  )}</fieldset>`;
}
