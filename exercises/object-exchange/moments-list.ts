import { html, type TemplateResult } from 'lit';
import type { Moment } from './model.ts';
import { nl } from './nl.ts';

const order = ['move', 'tell', 'swap'] as const;

/** The three moments of a round, with the one of now; none where no timer tells it. The look is the view's own. */
export function momentsList(moment: Moment | null): TemplateResult {
  return html`<ol class="moments">${order.map(
    (one) =>
      html`<li class=${one === moment ? 'is-now' : ''} aria-current=${one === moment ? 'step' : 'false'}>${nl.moments[one]}</li>`,
  )}</ol>`;
}
