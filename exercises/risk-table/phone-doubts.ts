import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import type { Doubt, Result } from './model.ts';
import { nl } from './nl.ts';
import type { Answer } from './table.ts';

const answers: readonly Answer[] = ['risk', 'ordinary'];

/** "A risk, or ordinary?": a second press on the chosen answer lets it go, since to say nothing is an answer too. */
export function doubtVotes(
  doubts: readonly Doubt[],
  result: Result | null,
  answerTo: (doubt: string) => Answer | null,
  say: (doubt: string, answer: Answer | null) => void,
): TemplateResult | typeof nothing {
  if (doubts.length === 0) return nothing;
  return html`<section class="doubts">
    <h2>${nl.doubtsTitle}</h2>
    <p class="soft">${nl.phone.doubtsHow}</p>
    ${doubts.map(({ key, text }) => {
      const chosen = answerTo(key);
      const counted = result?.doubts.find((doubt) => doubt.key === key);
      return html`<fieldset>
        <legend>${text}</legend>
        ${answers.map((answer) => {
          const count = counted?.[answer] ?? null;
          return html`<label class="chip">
            <input type="radio" name=${key} .checked=${answer === chosen} @click=${() => say(key, answer === chosen ? null : answer)} />
            <span>${answer === chosen ? icon('vink') : nothing}${nl.answers[answer]}${
              count === null ? nothing : html`<b role="img" aria-label=${nl.times(count)}>${count}</b>`
            }</span>
          </label>`;
        })}
      </fieldset>`;
    })}
  </section>`;
}
