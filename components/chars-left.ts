import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

interface CharsLeft {
  /** Of the line, so that its field can name it. */
  readonly id: string;
  /** Characters that still fit; below zero it is too long. */
  readonly left: number;
  /** It is said when it gets this low. */
  readonly warnBelow: number;
  readonly words: {
    readonly left: (count: number) => string;
    readonly tooLong: (count: number) => string;
  };
}

/** The line below a field in a hand: how much still fits, where that is little, or how much too long it is. */
export function charsLeftLine({ id, left, warnBelow, words }: CharsLeft): TemplateResult {
  return html`<p class="left ${left < 0 ? 'is-over' : ''}" id=${id}>${
    left < 0 ? html`${icon('kruis')}${words.tooLong(-left)}` : left < warnBelow ? words.left(left) : nothing
  }</p>`;
}
