import { html, type TemplateResult } from 'lit';
import '../drawing/legend.ts';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { iconButton } from './buttons.ts';
import { nl } from './nl.ts';

/** What the symbols mean, where else somebody's panel stands. */
export const legendSheet = (genogram: Genogram, layout: Layout | null, close: () => void): TemplateResult =>
  html`<aside aria-label=${nl.legend}>
    <div class="head"><h2>${nl.legendTitle}</h2>${iconButton(nl.close, 'kruis', close)}</div>
    <genogram-legend .genogram=${genogram} .layout=${layout}></genogram-legend>
  </aside>`;

/** Where nobody is chosen, beside the drawing on a laptop. */
export const hintSheet = (): TemplateResult => html`<aside class="is-hint" aria-label=${nl.keysTitle}>
    <p>${nl.choose}</p>
    <h2>${nl.keysTitle}</h2>
    <dl>${nl.keys.map(([keys, what]) => html`<dt>${keys}</dt><dd>${what}</dd>`)}</dl>
  </aside>`;

/** Stays until it is closed. */
export const noticeLine = (words: string, close: () => void): TemplateResult =>
  html`<div class="notice"><p>${words}</p>${iconButton(nl.close, 'kruis', close)}</div>`;

/** Until the next edit. */
export const toastLine = (words: string, undo: () => void): TemplateResult =>
  html`<div class="toast"><p>${words}</p><button type="button" @click=${undo}>${nl.undo}</button></div>`;
