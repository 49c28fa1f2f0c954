import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import { nl } from './nl.ts';

/** On every phone, at the bottom: large, and quiet. */
export function pauseBar(pause: () => void): TemplateResult {
  return html`<div class="bar"><button type="button" class="main pause" @click=${pause}>
    ${icon('pauze')}${nl.phone.pause}</button></div>`;
}

/** The same on every phone of the group, whoever said the word. `isUnsent`: the others do not know it yet. */
export function pausedPage(isUnsent: boolean, resume: () => void): TemplateResult {
  return html`<section class="paused" aria-labelledby="paused">
    <h2 id="paused" tabindex="-1">${nl.phone.paused}</h2>
    <p class="large">${nl.phone.pausedHow}</p>
    <p>${nl.phone.pausedCare}</p>
    ${isUnsent ? html`<p class="offline">${nl.phone.pausedOffline}</p>` : nothing}
    <button type="button" class="main" @click=${resume}>${nl.phone.resume}</button>
  </section>`;
}
