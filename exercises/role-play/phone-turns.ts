import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from './model.ts';
import { nl } from './nl.ts';

/**
 * Who speaks when a group talks afterwards: the order is fixed, the group goes on by itself. `turn`: index into
 * `order`; as many as there are: all have spoken.
 */
export function turnList(
  order: readonly Role[],
  turn: number,
  own: Role | null,
  goTo: (turn: number) => void,
): TemplateResult {
  const next = order[turn + 1];
  const current = order[turn];
  return html`<ol class="turns">
      ${order.map(
        (
          role,
          at,
        ) => html`<li class=${at === turn ? 'is-now' : at < turn ? 'is-past' : ''} aria-current=${at === turn ? 'step' : nothing}>
          <b>${nl.roles[role]}</b> <span>${nl.turns[role]}</span>
          ${at === turn && role === own ? html`<strong>${nl.phone.yourTurn}</strong>` : nothing}
        </li>`,
      )}
    </ol>
    ${current === undefined ? html`<p>${nl.phone.allSpoke}</p>` : nothing}
    <div class="row">
      ${turn > 0 ? html`<button type="button" class="plain" @click=${() => goTo(Math.min(turn, order.length) - 1)}>${nl.phone.backTurn}</button>` : nothing}
      ${current === undefined ? nothing : html`<button type="button" class="plain on" @click=${() => goTo(turn + 1)}>${next === undefined ? nl.phone.lastTurn : nl.phone.nextTurn(next)}</button>`}
    </div>`;
}
