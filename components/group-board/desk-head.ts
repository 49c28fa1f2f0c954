import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import { groupWords } from './nl.ts';

interface DeskGroup {
  readonly name: string;
  /** How far it is, in words. */
  readonly made: string;
  readonly isOnWall: boolean;
  /** The room sees the wall. */
  readonly isShown: boolean;
  readonly show: () => void;
}

/** The line of one small group in the cockpit: how far it is, and a button that puts its board on the wall. */
export function deskHead({ name, made, isOnWall, isShown, show }: DeskGroup): TemplateResult {
  const { desk } = groupWords;
  return html`<div class="head">
    <strong>${name}</strong> <span class="made">${made}</span>
    ${
      isOnWall
        ? html`<span class="on-wall">${icon(isShown ? 'oog' : 'vink')}${isShown ? desk.onWall : desk.chosen}</span>`
        : html`<button type="button" @click=${show}>${isShown ? desk.show(name) : desk.choose(name)}</button>`
    }
  </div>`;
}
