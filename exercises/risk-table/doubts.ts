import { css, html, nothing, type TemplateResult } from 'lit';
import './hands.ts';
import type { HandEvent } from './hands.ts';
import type { Doubt, Result } from './model.ts';
import { nl } from './nl.ts';
import type { Answer } from './table.ts';

/** So many hands were counted for one of two answers; null where the trainer does not count hands. */
export type CountHands = ((doubt: string, answer: Answer, count: number) => void) | null;

/** More stones than this nobody counts, and the number says enough. */
const mostStones = 36;

/** "A risk, or ordinary?" on the beamer: both numbers beside each other, in one colour. */
export function doubtCards(
  doubts: readonly Doubt[],
  votes: Result['doubts'],
  count: CountHands,
): TemplateResult {
  return html`<div class="doubts">
    ${doubts.map(({ key, text }) => {
      const { risk, ordinary } = votes.find((vote) => vote.key === key) ?? { risk: 0, ordinary: 0 };
      return html`<section class="doubt"><h3 dir="auto">${text}</h3>
        ${answer(key, text, 'risk', risk, count)}${answer(key, text, 'ordinary', ordinary, count)}</section>`;
    })}
  </div>`;
}

function answer(doubt: string, text: string, name: Answer, votes: number, count: CountHands): TemplateResult {
  return html`<div class="answer">
    <p><strong>${votes}</strong> ${nl.said[name]}</p>
    ${
      count === null
        ? html`<p class="stones" aria-hidden="true">${votes <= mostStones ? Array.from({ length: votes }, () => html`<i></i>`) : nothing}</p>`
        : html`<risk-table-hands steps bare of="${nl.answers[name]}, ${text}" .count=${votes} class="counting"
            @hand-counted=${(event: HandEvent) => count(doubt, name, event.count)}></risk-table-hands>`
    }
  </div>`;
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
    grid-template-columns: minmax(0, 1.2fr) repeat(2, minmax(0, 0.9fr));
    align-items: center;
    gap: 48px;
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
    font: 700 34px / 1.1 var(--font-head);
  }
  .answer strong {
    font-size: 60px;
  }
  .stones {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-height: 22px;
    max-width: 356px;
    margin-top: 10px;
  }
  .stones i {
    width: 22px;
    height: 21px;
    border-radius: var(--radius-pebble);
    background: var(--step-deep, var(--night));
  }
  .counting {
    justify-content: flex-start;
    margin-top: 10px;
    height: 60px;
  }
  @media (forced-colors: active) {
    .doubt {
      border: 2px solid CanvasText;
    }
    .stones i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
