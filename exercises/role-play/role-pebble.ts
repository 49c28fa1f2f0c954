import { html, svg, type TemplateResult } from 'lit';
import { pebblePath } from '../../components/pebble.ts';
import { iconOnPebble } from '../../components/pictograms.ts';
import type { Role } from './model.ts';

/** As the cards on the slide have them: icon and fill by their place. */
const looks: Record<Role, { readonly icon: string; readonly tone: number }> = {
  client: { icon: 'stoel', tone: 1 },
  professional: { icon: 'boek', tone: 2 },
  observer: { icon: 'oog', tone: 5 },
};

/** The sign of a role: the same on the slide, on paper and in the hand. Decoration, beside its name. */
export function rolePebble(role: Role): TemplateResult {
  const { icon, tone } = looks[role];
  return html`<svg class="pebble" viewBox="0 0 100 100" aria-hidden="true" color="var(--on-fill-${tone})">
    ${svg`<path d=${pebblePath} fill="var(--fill-${tone})" />${iconOnPebble(icon)}`}
  </svg>`;
}
