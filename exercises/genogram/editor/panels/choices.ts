import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sampleSize } from '../../drawing/legend-samples.ts';

export interface Choice<T> {
  readonly value: T;
  readonly words: string;
  /** As in the legend. */
  readonly picture?: SVGTemplateResult;
}

interface Choices<T> {
  /** Text, or a heading. */
  readonly legend: string | TemplateResult;
  /** Of the group: once in a shadow root. */
  readonly name: string;
  readonly options: readonly Choice<T>[];
}

/** One of several: radio buttons that look like chips. */
export function oneOf<T>(
  { legend, name, options }: Choices<T>,
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, words, picture }) => html`<label class="chip">
        <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} />
        <span>${picture ? sample(picture) : nothing}${words}</span></label>`,
    )}
  </fieldset>`;
}

/** Several, or none: tick boxes that look like chips. */
export function someOf<T>(
  { legend, options }: Omit<Choices<T>, 'name'>,
  chosen: readonly T[],
  toggle: (value: T, isOn: boolean) => void,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${options.map(({ value, words, picture }) =>
      tick(words, chosen.includes(value), (isOn) => toggle(value, isOn), picture),
    )}
  </fieldset>`;
}

/** One thing that is so or not. */
export function tick(
  words: string,
  isOn: boolean,
  turn: (isOn: boolean) => void,
  picture?: SVGTemplateResult,
): TemplateResult {
  return html`<label class="chip tick">
    <input type="checkbox" .checked=${live(isOn)} @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)} />
    <span>${picture ? sample(picture) : nothing}${words}</span></label>`;
}

/** One of many: the browser's own list. */
export function pick(
  { legend, name, options }: Choices<string>,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="pick"><label for=${name}>${legend}</label>
    <select id=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, words }) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select></div>`;
}

/** The little drawing of the legend. */
export function sample(picture: SVGTemplateResult): TemplateResult {
  const { width, height } = sampleSize;
  return html`<svg class="sample" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true">${picture}</svg>`;
}
