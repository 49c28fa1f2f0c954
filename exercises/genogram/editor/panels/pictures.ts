import { html, svg, type TemplateResult } from 'lit';
import type { Addable } from './offered.ts';

const parts: Readonly<Record<Addable, ReturnType<typeof svg>>> = {
  partner: svg`<path d="M2 4h16v16H2ZM18 12h13" /><circle cx="39" cy="12" r="8" />`,
  child: svg`<path d="M10 2h28M24 2v6" /><circle cx="24" cy="15" r="7" />`,
  parents: svg`<path d="M4 2h12v12H4ZM16 8h14M24 8v14M17 22h14" /><circle cx="37" cy="8" r="6" />`,
  sibling: svg`<path d="M10 8V2h28v6M31 8.500h14v13h-14Z" /><circle cx="10" cy="15" r="7" />`,
  support: svg`<rect x="14" y="2" width="20" height="20" rx="7" /><path d="M24 7.500v9M19.500 12h9" />`,
  bond: svg`<path d="m4 15 5-9 7 13 7-13 7 13 7-13 6 10" />`,
  household: svg`<rect x="3" y="3" width="42" height="18" rx="6" stroke-dasharray="1 5" />`,
};

/** The little picture on the button that adds this. */
export function picture(what: Addable): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 48 24" fill="none" stroke="currentColor" stroke-width="2.4"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${parts[what]}</svg>`;
}
