import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../components/icons.ts';

/** Its word is seen where there is room for it. One that is not ready keeps the focus, and says why when pressed. */
export const iconButton = (label: string, name: string, act: () => void, isReady = true): TemplateResult =>
  html`<button type="button" class="icon" aria-label=${label} title=${label} aria-disabled=${isReady ? nothing : 'true'}
    @click=${act}>${icon(name)}<span aria-hidden="true">${label}</span></button>`;
