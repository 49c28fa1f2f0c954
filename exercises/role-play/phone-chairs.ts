import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import { folded } from './folded.ts';
import type { Seat } from './group.ts';
import { type Pick, type Role, roles } from './model.ts';
import { nl } from './nl.ts';
import { rolePebble } from './role-pebble.ts';

/** What the chairs need to know of the group, and whom they tell. */
export interface ChairContext {
  /** Of this group in this round; empty without a group. */
  readonly seats: readonly Seat[];
  /** The role of this device; null while it has none. */
  readonly role: Role | null;
  readonly isWatching: boolean;
  readonly choose: (pick: Pick) => void;
  /** Somebody is gone: gives their chair back to the group. */
  readonly free: (seat: Seat) => void;
}

/** The chairs of a small group, to sit down on: who is where nobody says, only what is still free. */
export function chairChooser(context: ChairContext): TemplateResult {
  const { seats, role, isWatching, choose } = context;
  const isStanding = role === null && seats.some((seat) => seat.isOwn);
  return html`${isStanding ? html`<p class="hint" role="status">${icon('vraag')}<span>${nl.phone.takenJustNow}</span></p>` : nothing}
    <div class="chairs" role="group" aria-label=${nl.chairs}>${roles.map((one) => chairButton(one, context))}</div>
    ${
      role === 'observer'
        ? html`<label class="option watch"><input type="checkbox" .checked=${isWatching}
            @change=${() => choose(isWatching ? 'observer' : 'watch')} /><span>${nl.phone.stayObserver}</span></label>`
        : nothing
    }`;
}

function chairButton(role: Role, { seats, role: own, choose }: ChairContext): TemplateResult {
  const isOwn = own === role;
  const others = seats.filter((seat) => !seat.isOwn && seat.role === role).length;
  const isTaken = !isOwn && role !== 'observer' && others > 0;
  const state = isOwn
    ? nl.phone.yours
    : isTaken
      ? nl.phone.taken
      : others > 0
        ? nl.phone.room
        : nl.phone.free;
  return html`<button type="button" class="chair" aria-pressed=${isOwn} aria-disabled=${isTaken}
    @click=${() => (isTaken || isOwn ? undefined : choose(role))}>
    ${rolePebble(role)}
    <span class="what"><b>${nl.roles[role]}</b> <span>${nl.phone.chair[role]}</span></span>
    <span class="free">${isOwn ? icon('vink') : nothing}${state}</span>
  </button>`;
}

/** Chairs of others that may be given back: for who left, or went to another group. */
export function freeChairs({ seats, free }: ChairContext): TemplateResult | typeof nothing {
  const others = seats.flatMap((seat) =>
    seat.isOwn || seat.role === null ? [] : [{ seat, role: seat.role }],
  );
  if (others.length === 0) return nothing;
  return folded(
    nl.phone.away,
    html`${others.map(
      ({ seat, role }) =>
        html`<button type="button" class="plain" @click=${() => free(seat)}>${nl.phone.free1(role)}</button>`,
    )}`,
  );
}
