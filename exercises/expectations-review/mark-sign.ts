import { html, svg, type TemplateResult } from 'lit';
import { pebblePath } from '../../components/pebble.ts';
import type { Mark } from './model.ts';

/** A stone of the path: filled, half, or only its edge. One colour, since no answer is better than another. */
export function markSign(mark: Mark): TemplateResult {
  return html`<svg class="sign" viewBox="-8 -8 116 116" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="12" d=${pebblePath} />
    ${mark === 'not' ? '' : svg`<path fill="currentColor" d=${pebblePath} clip-path=${mark === 'partly' ? 'inset(0 50% 0 0)' : 'none'} />`}
  </svg>`;
}
