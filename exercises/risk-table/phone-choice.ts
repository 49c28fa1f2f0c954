import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import type { Result } from './model.ts';
import { nl } from './nl.ts';

/** One protective factor to strengthen this week, of those in the room's table; null in `chosen`: none. */
export function choice(
  result: Result | null,
  chosen: string | null,
  choose: (key: string | null) => void,
): TemplateResult {
  const rows = result?.rows.filter(({ side }) => side === 'protective') ?? [];
  return html`<fieldset class="cell protective choice">
    <legend>${nl.question}</legend>
    ${
      result === null
        ? html`<p>${nl.phone.choiceSoon}</p>`
        : html`<p class="who">${icon('oog')}<span>${nl.phone.choiceHow}</span></p>`
    }
    ${repeat(
      rows,
      ({ key }) => key,
      ({ key, level, text, picks }) => html`<label class="row">
        <input type="radio" name="choice" .checked=${key === chosen} @change=${() => choose(key)} />
        <i aria-hidden="true">${icon('vink')}</i>
        <span class="text"><span dir="auto">${text}</span><small>${nl.levels[level]}</small></span>
        ${picks > 0 ? html`<b class="count" role="img" aria-label=${nl.choices(picks)}>${picks}</b>` : nothing}
      </label>`,
    )}
    ${
      rows.length === 0
        ? result === null
          ? nothing
          : html`<p>${nl.board.noProtection}</p>`
        : html`<label class="row">
            <input type="radio" name="choice" .checked=${chosen === null} @change=${() => choose(null)} />
            <i aria-hidden="true">${icon('vink')}</i><span class="text">${nl.phone.noChoice}</span>
          </label>`
    }
  </fieldset>`;
}
