import { html, nothing, type TemplateResult } from 'lit';
import { pebblePath } from '../../components/icons.ts';
import { nl } from './nl.ts';

/** Where the six stones lie on the band, in its 390 × 66 box: centre and size. */
const stones = [36, 99, 162, 225, 288, 351].map((x, index) => ({ x, y: index % 2 === 0 ? 36 : 26 }));

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
      <path class="ribbon" d="M-10 36 C40 46 60 22 110 26 S170 46 200 34 240 20 270 28 330 42 400 26" />
      <path class="dashes" d="M-10 36 C40 46 60 22 110 26 S170 46 200 34 240 20 270 28 330 42 400 26" />
    </svg>
    <ol>
      ${stones.map(({ x, y }, index) => {
        const number = index + 1;
        const isCurrent = number === step;
        const state = isCurrent ? 'is-current' : step !== null && number < step ? 'is-done' : 'is-to-come';
        return html`<li class=${state} data-x=${x} data-y=${y}>
          <button type="button" aria-label=${nl.stone(number, titles[index] ?? '', isCurrent)} aria-current=${isCurrent ? 'step' : nothing}
            @click=${() => look(number)}>
            <svg viewBox="0 0 100 100" aria-hidden="true"><path d=${pebblePath} /></svg><span aria-hidden="true">${number}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
