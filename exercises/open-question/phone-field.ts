import { html, nothing, type TemplateResult } from 'lit';
import { charsLeftLine } from '../../components/chars-left.ts';
import { icon } from '../../components/icons.ts';
import { charsLeft, type Field } from './fields.ts';
import { answerMaxUnits } from './model.ts';
import { nl } from './nl.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 20;

/** What a field needs to know of the others, and whom it tells. */
export interface FieldContext {
  /** Answers one person may give. */
  readonly max: number;
  /** Names of the groups an answer may be put in; none: no choice is shown. */
  readonly groups: readonly string[];
  readonly canRemove: boolean;
  readonly change: (change: Partial<Field>) => void;
  readonly key: (event: KeyboardEvent) => void;
  /** Typing in this field is over for now. */
  readonly keep: () => void;
  readonly remove: () => void;
}

/** One answer: its label, the field that grows with the text, what is wrong with it, and where it belongs. */
export function answerField({ id, text, group }: Field, at: number, context: FieldContext): TemplateResult {
  const left = charsLeft(text);
  const number = at + 1;
  return html`<div class="field">
    <div class="head">
      <label for=${id}>${nl.phone.label(number, context.max)}</label>
      ${
        context.canRemove
          ? html`<button type="button" class="plain remove" aria-label=${nl.phone.remove(number)} @click=${context.remove}>
              ${icon('kruis')}</button>`
          : nothing
      }
    </div>
    <div class="grow" data-value=${text}>
      <textarea id=${id} rows="1" dir="auto" autocomplete="off" enterkeyhint=${number >= context.max ? 'send' : 'next'}
        maxlength=${answerMaxUnits} .value=${text} aria-invalid=${left < 0} aria-describedby="${id}-left"
        @input=${(event: Event) => context.change({ text: (event.target as HTMLTextAreaElement).value })}
        @keydown=${context.key} @change=${context.keep}></textarea>
    </div>
    ${charsLeftLine({ id: `${id}-left`, left, warnBelow, words: nl.phone })}
    ${context.groups.length === 0 ? nothing : groupChips(id, number, group, context)}
  </div>`;
}

/** A second press on the chosen group lets it go: to choose none is an answer too. */
function groupChips(
  id: string,
  number: number,
  chosen: number | null,
  { groups, change }: FieldContext,
): TemplateResult {
  return html`<fieldset>
    <legend class="visually-hidden">${nl.phone.group(number)}</legend>
    ${groups.map(
      (name, group) => html`<label class="chip">
        <input type="radio" name="group-${id}" .checked=${group === chosen}
          @click=${() => change({ group: group === chosen ? null : group })} />
        <span>${group === chosen ? icon('vink') : nothing}${name}</span>
      </label>`,
    )}
  </fieldset>`;
}
