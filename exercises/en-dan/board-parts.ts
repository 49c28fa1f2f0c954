import { html, type TemplateResult } from 'lit';
import '../../components/deck-scale/deck-scale.ts';
import type { ScaleStopEvent } from '../../components/deck-scale/deck-scale.ts';
import { nl } from './nl.ts';

/** The facts of the case. Those to come have their place already, so that nothing moves when they come. */
export const factList = (facts: readonly string[], seen: number): TemplateResult =>
  html`<ol class="facts">${facts.map(
    (fact, at) =>
      html`<li class=${at >= seen ? 'is-to-come' : at === seen - 1 ? 'is-new' : ''} dir="auto">${fact}</li>`,
  )}</ol>`;

/** Everybody's number on one line, and those of before. `add`: the trainer counts one more; null: nothing to press. */
export function worryLine(
  numbers: readonly number[],
  before: readonly number[],
  add: ((event: ScaleStopEvent) => void) | null,
): TemplateResult {
  const how = add !== null ? nl.worry.tap : numbers.length === 0 ? nl.noNumbers : nl.worry.how;
  return html`<div><h3>${nl.worry.title}</h3><p class="soft">${how}</p></div>
    <deck-scale .values=${numbers} .earlier=${before.length > 0 ? before : null} least=${nl.worry.least} most=${nl.worry.most}
      nowName=${nl.worry.now} earlierName=${nl.worry.before} ?pressable=${add !== null} @scale-stop=${add}></deck-scale>`;
}
