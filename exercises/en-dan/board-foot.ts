import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-chip/deck-chip.ts';
import { ExerciseRefreshEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import type { Phase } from '../../src/session/stage.ts';
import type { View } from './model.ts';
import { nl } from './nl.ts';
import type { Shows } from './wall.ts';

const icons: Record<Phase, string> = { closed: '', open: '', shown: 'oog', shut: 'slot' };

/** How things stand, and what the trainer can do about it. */
export interface FootContext {
  readonly phase: Phase;
  /** Null: nobody joins by phone. */
  readonly people: number | null;
  readonly count: { readonly answered: number; readonly people: number } | null;
  readonly fresh: number;
  readonly shows: Shows;
  /** What can be looked at; none: only the case. */
  readonly views: readonly View[];
  readonly hasKey: boolean;
  readonly isTyping: boolean;
  /** On the button that reveals; null where all is revealed. */
  readonly lead: string | null;
  readonly canUndo: boolean;
  readonly look: (view: View) => void;
  readonly turnKey: () => void;
  readonly fold: () => void;
  readonly reveal: () => void;
  readonly undo: () => void;
}

/** The line at the foot of the board. */
export function foot(context: FootContext): TemplateResult {
  const { phase, people, count, shows, fresh } = context;
  const isCounted =
    shows === 'case' &&
    context.views.length === 0 &&
    people !== null &&
    phase !== 'closed' &&
    count !== null &&
    count.people > 0;
  return html`<div class="foot is-${shows}">
    ${
      people === null
        ? shows === 'case'
          ? html`<deck-chip outlined icon="papier">${nl.board.withoutPhones}</deck-chip>`
          : nothing
        : html`<deck-chip ?outlined=${phase === 'closed'} icon=${icons[phase]}>${nl.phase[phase]}</deck-chip>`
    }
    ${isCounted ? html`<p class="number"><strong>${count.answered}</strong> ${nl.board.ofPeople(count.people)}</p>` : nothing}
    ${views(context)}
    <span class="space"></span>
    ${fresh > 0 && phase === 'shown' && people !== null ? html`<button type="button" class="fresh" aria-label=${nl.board.freshLabel(fresh)} @click=${refresh}>${icon('plus')}${nl.board.fresh(fresh)}</button>` : nothing}
    ${context.canUndo && shows !== 'case' ? html`<button type="button" class="undo" aria-label=${nl.board.undoLabel} @click=${context.undo}>${icon('ongedaan')}${nl.board.undo}</button>` : nothing}
    ${phase === 'closed' && people !== null ? nothing : html`<button type="button" class="fold" aria-expanded=${context.isTyping} @click=${context.fold}>${context.isTyping ? nl.board.closeTyping : nl.board.typeIn}</button>`}
    ${context.lead === null || shows !== 'case' ? nothing : html`<button type="button" class="lead" title="Enter" @click=${(event: MouseEvent) => event.detail < 2 && context.reveal()}>${context.lead}</button>`}
  </div>`;
}

function views({ views, shows, hasKey, look, turnKey }: FootContext): TemplateResult | typeof nothing {
  // Opened in the cockpit, the key can be closed here too.
  if (views.length === 0 && shows !== 'key') return nothing;
  return html`<div class="views" role="group" aria-label=${nl.board.views}>
    ${views.map((view) => html`<button type="button" aria-pressed=${view === shows} @click=${() => look(view)}>${nl.board.view[view]}</button>`)}
    ${hasKey ? html`<button type="button" aria-pressed=${shows === 'key'} @click=${turnKey}>${nl.board.key}</button>` : nothing}
  </div>`;
}

function refresh(event: Event): void {
  event.currentTarget?.dispatchEvent(new ExerciseRefreshEvent());
}
