import { css, html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-count/deck-count.ts';
import type { Doubt, Result } from './model.ts';
import { nl } from './nl.ts';
import type { Answer } from './table.ts';

/** How many hands were counted for one of two answers; null where the trainer does not count hands. */
export type CountHands = ((key: string, by: 1 | -1, answer: Answer) => void) | null;

/** "A risk, or ordinary?" on the beamer: both numbers beside each other, in one colour. */
export function doubtCards(
  doubts: readonly Doubt[],
  votes: Result['doubts'],
  count: CountHands,
): TemplateResult {
  return html`<div class="doubts">
    ${doubts.map(({ key, text }) => {
      const { risk, ordinary } = votes.find((vote) => vote.key === key) ?? { risk: 0, ordinary: 0 };
      const side = (answer: Answer, votes: number) => html`<div class="answer">
          <deck-count .answered=${votes} .people=${votes}>${nl.said[answer]}</deck-count>
          ${count === null ? nothing : stepper(key, `${nl.answers[answer]}, ${text}`, votes, (by) => count(key, by, answer))}
        </div>`;
      return html`<section class="doubt"><h3 dir="auto">${text}</h3>${side('risk', risk)}${side('ordinary', ordinary)}</section>`;
    })}
  </div>`;
}

/** One hand more or less. */
export function stepper(key: string, name: string, now: number, step: (by: 1 | -1) => void): TemplateResult {
  return html`<span class="stepper" data-key=${key}>
    <button type="button" aria-label=${nl.board.oneLess(name)} aria-disabled=${now === 0} @click=${() => (now > 0 ? step(-1) : undefined)}>−</button>
    <button type="button" aria-label=${nl.board.oneMore(name)} @click=${() => step(1)}>+</button>
  </span>`;
}

export const doubtStyles = css`
  .doubts {
    flex: 1;
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    gap: 20px;
    min-height: 0;
    max-height: 720px;
    margin-bottom: 92px;
  }
  .doubt {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) repeat(2, minmax(0, 0.9fr));
    align-items: center;
    gap: 36px;
    padding: 12px 48px;
    border-radius: var(--radius-card);
    background: var(--white);
    box-shadow: var(--shadow);
  }
  .doubt h3 {
    margin: 0;
    color: var(--step-deep, var(--night));
    font: 700 42px / 1.12 var(--font-head);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .answer {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 24px;
  }
  .doubt deck-count {
    position: static;
    font-size: 34px;
  }
  .stepper {
    display: inline-flex;
    gap: 10px;
  }
  .stepper button {
    justify-content: center;
    width: 60px;
    min-height: 60px;
    padding: 0;
    font: 700 36px / 1 var(--font-head);
  }
  .stepper button[aria-disabled='true'] {
    color: var(--line);
  }
  @media (forced-colors: active) {
    .doubt {
      border: 2px solid CanvasText;
    }
  }
`;
