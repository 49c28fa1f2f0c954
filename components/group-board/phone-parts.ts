import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';

/** A card that says how things stand. `role`: status where it comes and goes by itself. */
export const notice = (iconName: string, text: string, role?: 'status'): TemplateResult =>
  html`<p class="card" role=${role ?? nothing}>${icon(iconName)}<span>${text}</span></p>`;

/** Who sees what is written here. */
export const whoSees = (text: string): TemplateResult =>
  html`<p class="who">${icon('oog')}<span>${text}</span></p>`;

/** How to do it, as the slide says in its `.hoe`. */
export const howTo = (host: Element, summary: string): TemplateResult | typeof nothing =>
  host.querySelector('.hoe') === null
    ? nothing
    : html`<details><summary>${summary}</summary><slot name="how"></slot></details>`;

interface Moves {
  /** Index of the part that is there now, among `parts`. */
  readonly at: number;
  readonly parts: number;
  readonly words: { readonly place: string; readonly previous: string; readonly next: string };
  readonly move: (by: 1 | -1) => void;
}

/** To the part before, or the next one. */
export function moves({ at, parts, words, move }: Moves): TemplateResult {
  return html`<div class="moves" role="group" aria-label=${words.place}>
    <button type="button" aria-label=${words.previous} aria-disabled=${at === 0} @click=${() => move(-1)}>${icon('pijl-links')}</button>
    <span>${words.place}</span>
    <button type="button" aria-label=${words.next} aria-disabled=${at === parts - 1} @click=${() => move(1)}>${icon('pijl-rechts')}</button>
  </div>`;
}
