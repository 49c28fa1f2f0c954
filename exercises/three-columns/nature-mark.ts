import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { iconFor } from '../../components/icons.ts';
import type { Nature } from './model.ts';
import { nl } from './nl.ts';

/** An eye for what was seen, a speech bubble for what somebody thinks of it, a question mark for what is supposed. */
const signs: Readonly<Record<Nature, SVGTemplateResult>> = {
  fact: iconFor('oog'),
  judgement: svg`<path fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"
    d="M5.4 4h13.2a2.4 2.4 0 0 1 2.4 2.4v7.2a2.4 2.4 0 0 1-2.4 2.4H12l-5 4.4V16H5.4A2.4 2.4 0 0 1 3 13.6V6.4A2.4 2.4 0 0 1 5.4 4Z" />`,
  suspicion: iconFor('vraag'),
};

/** The sign of a nature, with its word for whoever does not see it. */
export function natureSign(nature: Nature): TemplateResult {
  return html`<span class="nature" role="img" aria-label=${nl.natures[nature]}><svg width="1.15em" height="1.15em" viewBox="0 0 24 24" aria-hidden="true">${signs[nature]}</svg></span>`;
}

/** The sign and the word. */
export function natureWord(nature: Nature): TemplateResult {
  return html`<span class="nature"><svg viewBox="0 0 24 24" aria-hidden="true">${signs[nature]}</svg>${nl.natures[nature]}</span>`;
}
