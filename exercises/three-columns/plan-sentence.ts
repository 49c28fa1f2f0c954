import { html, type TemplateResult } from 'lit';
import type { PlanMark } from './model.ts';
import { nl } from './nl.ts';

/** A sentence in its three parts, each with its name. */
export function planSentence(mark: PlanMark): TemplateResult {
  const { kind: _, ...parts } = mark;
  return html`<dl>
    ${Object.entries(parts).map(
      ([name, text]) =>
        html`<div><dt>${nl.board[name as keyof typeof parts]}</dt><dd dir="auto">${text}</dd></div>`,
    )}
  </dl>`;
}
