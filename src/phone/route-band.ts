import { html, nothing, type TemplateResult } from 'lit';
import { pebblePath } from '../../components/pebble.ts';
import { nl } from './room-nl.ts';

const steps = [1, 2, 3, 4, 5, 6] as const;

/** The wave through the six stones, in a box of 390 by 66; `band.css` lays the stones at the same places. */
const wave =
  'M-900 35H-10C10 35 16 35 36 35 66 35 69 26 99 26S132 35 162 35 195 26 225 26 258 35 288 35 321 26 351 26 380 30 400 30H1290';

/**
 * The route at the top of the page: six stones that lead to what was said at that step.
 * `titles` holds the six steps' sentences; `step` is where the room is, null before the first.
 */
export function routeBand(
  step: number | null,
  titles: readonly string[],
  look: (step: number) => void,
): TemplateResult {
  return html`<nav class="band" aria-label=${nl.routeLabel}>
    <svg class="band-path" viewBox="0 0 390 66" preserveAspectRatio="none" aria-hidden="true">
      <path class="ribbon" d=${wave} />
      <path class="dashes" d=${wave} />
    </svg>
    <ol>
      ${steps.map((number) => {
        const isCurrent = number === step;
        const state = isCurrent ? 'is-current' : step !== null && number < step ? 'is-done' : 'is-to-come';
        return html`<li class=${state}>
          <button type="button" aria-label=${nl.stone(number, titles[number - 1] ?? '', isCurrent)} aria-current=${isCurrent ? 'step' : nothing}
            @click=${() => look(number)}>
            <svg viewBox="0 0 100 100" aria-hidden="true"><path d=${pebblePath} /></svg><span aria-hidden="true">${number}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
