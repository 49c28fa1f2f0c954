import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedMark, PlanMark, StepMark, WorryMark } from './model.ts';
import { nl } from './nl.ts';
import './plan-form.ts';
import { cleanText } from '../../src/session/texts.ts';
import type { Parts, PlanTypedEvent, PlanWrittenEvent } from './plan-form.ts';
import { planSentence } from './plan-sentence.ts';

/** What the group's sentence and step in a hand are made of, and whom they tell. */
export interface PlanContext {
  readonly isHere: boolean;
  readonly takes: boolean;
  readonly plans: readonly PlacedMark<PlanMark>[];
  /** The own one that is rewritten, or the kind of which a second one is begun. */
  readonly planning: PlacedMark<PlanMark> | PlanMark['kind'] | null;
  readonly begun: { readonly worry: Parts; readonly step: Parts };
  /** Gives back what was taken away last; null where there is nothing. */
  readonly removed: (() => void) | null;
  readonly onPlan: (planning: PlanContext['planning']) => void;
  readonly onType: (kind: PlanMark['kind'], parts: Parts) => void;
  /** `placed`: the one that is rewritten; null mark: it goes away. */
  readonly onWritten: (mark: PlanMark | null, placed: PlacedMark<PlanMark> | null) => void;
}

/** One worry sentence and one next step for the group: who writes first, writes for all; a second one stays possible. */
export function planCard(context: PlanContext): TemplateResult {
  const { isHere, removed } = context;
  return html`<section class="part plan ${isHere ? 'is-here' : ''}" aria-label=${nl.phone.parts.plan}>
    <h2 tabindex="-1">${nl.phone.parts.plan}</h2>
    <p class="questions">${nl.phone.onePlan}</p>
    ${half('worry', context)} ${half('step', context)}
    ${removed === null ? nothing : html`<p class="removed">${nl.phone.removed} <button type="button" class="plain" @click=${removed}>${nl.phone.undo}</button></p>`}
  </section>`;
}

function half(kind: PlanMark['kind'], context: PlanContext): TemplateResult {
  const { plans, planning, takes, onPlan } = context;
  const there = plans.filter(({ mark }) => mark.kind === kind);
  const rewritten = typeof planning === 'object' && planning?.mark.kind === kind ? planning : null;
  const isWriting = takes && (there.length === 0 || planning === kind || rewritten !== null);
  return html`<div class="half">
    <h3>${nl[kind]}</h3>
    ${there
      .filter((placed) => placed.id !== rewritten?.id)
      .map(
        (placed) => html`<div class="sentence">${planSentence(placed.mark)}
          ${
            takes && placed.isOwn
              ? html`<button type="button" class="plain" aria-label="${nl.phone.rewriteIt}: ${nl[kind]}" @click=${() => onPlan(placed)}>${nl.phone.rewriteIt}</button>`
              : nothing
          }</div>`,
      )}
    ${there.length === 0 && !takes ? html`<p class="soft">…</p>` : nothing}
    ${
      isWriting
        ? form(kind, rewritten, context)
        : takes
          ? html`<button type="button" class="plain" @click=${() => onPlan(kind)}>${nl.phone.another}</button>`
          : nothing
    }
  </div>`;
}

function form(
  kind: PlanMark['kind'],
  rewritten: PlacedMark<PlanMark> | null,
  { begun, onType, onWritten, onPlan }: PlanContext,
): TemplateResult {
  const { kind: _, ...parts } = rewritten?.mark ?? { kind };
  const written = ({ parts: said }: PlanWrittenEvent) => onWritten(said && markOf(kind, said), rewritten);
  const typed = ({ parts: said }: PlanTypedEvent) => {
    if (rewritten === null) onType(kind, said);
  };
  return html`<three-columns-plan-form .questions=${nl.plan[kind]} .begun=${rewritten ? parts : begun[kind]} ?rewrites=${rewritten !== null}
    @plan-written=${written} @plan-typed=${typed} @plan-left=${() => onPlan(null)}></three-columns-plan-form>`;
}

function markOf(kind: PlanMark['kind'], parts: Parts): PlanMark {
  const part = (name: string) => cleanText(parts[name] ?? '');
  if (kind === 'worry')
    return { kind, who: part('who'), about: part('about'), may: part('may') } satisfies WorryMark;
  return { kind, who: part('who'), what: part('what'), when: part('when') } satisfies StepMark;
}
