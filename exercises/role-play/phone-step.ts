import { html, type TemplateResult } from 'lit';
import type { Settings } from '../../src/session/exercise.ts';
import { type Role, roundsOf, type Step, steps } from './model.ts';
import { nl } from './nl.ts';

/** Where the room is, and what this person does now. */
export function stepHeading(
  { round, step }: { readonly round: number; readonly step: Step },
  settings: Settings,
  role: Role | null,
): TemplateResult {
  const at = steps.indexOf(step);
  return html`<p class="where"><span>${nl.round(round, roundsOf(settings))}</span>
      <span class="stones" aria-hidden="true">${steps.map((_, index) => html`<i class=${index === at ? 'is-now' : index < at ? 'is-past' : ''}></i>`)}</span></p>
    <h2 tabindex="-1">${nl.steps[step]}</h2>
    <p class="now">${role === null ? '' : nl.phone.now[step][role]}</p>`;
}
