import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskButtonStyles } from '../../components/desk.styles.ts';
import { ExerciseSteerEvent, ExerciseTimerEvent } from '../../components/events.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { pagesOf } from './board-pages.ts';
import { doubtsOf, minutesOf, parseState, type State, steps } from './model.ts';
import { nl } from './nl.ts';
import { onTable } from './phone-group.ts';

/**
 * How the trainer leads the table: alone, in groups, one factor; the minutes of each step, and what stands on the beamer.
 *
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer goes to another step, or turns to another part of the table.
 * @fires {ExerciseTimerEvent} exercise-timer - The trainer starts the minutes of this step.
 */
@customElement('risk-table-desk')
export class RiskTableDesk extends LitElement {
  static override styles = [
    deskButtonStyles,
    css`
    :host {
      display: block;
      margin-bottom: 0.75rem;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin: 0 0 0.625rem;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      margin-bottom: 0.25rem;
      padding: 0;
      font-weight: 700;
    }
    button {
      padding-inline: 0.875rem;
      border-radius: 999px;
    }
    button[aria-pressed='true'] {
      border-color: var(--night);
      background: var(--night);
      color: #fff;
      font-weight: 700;
    }
    button[aria-disabled='true'] {
      border-color: var(--line-soft);
      color: var(--ink-soft);
      cursor: default;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    p,
    ul {
      margin: 0 0 0.625rem;
      padding: 0;
      color: var(--ink-soft);
      list-style: none;
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
  ];

  @property() accessor phase: Phase = 'closed';
  /** How far the trainer has led it. */
  @property({ attribute: false }) accessor state: unknown = null;
  @property({ attribute: false }) accessor settings: Settings = {};
  @property({ attribute: false }) accessor groups: readonly { id: string; name: string }[] = [];
  /** What lies on the tables of all groups. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  protected override render(): TemplateResult {
    const state = parseState(this.state);
    const isShown = this.phase === 'shown' || this.phase === 'shut';
    const hasGroups = this.groups.length > 0;
    const minutes = minutesOf(this.settings)[steps.indexOf(state.step)] ?? null;
    const offered = steps.filter((step) => step !== 'together' || hasGroups);
    return html`<fieldset>
        <legend>${nl.desk.step}</legend>
        ${offered.map(
          (step) => html`<button type="button" aria-pressed=${step === state.step}
            aria-disabled=${step === 'choose' && !isShown} @click=${() => this.#goTo(step, state, isShown)}>${nl.desk.steps[step]}</button>`,
        )}
        ${
          minutes === null || this.phase === 'closed'
            ? nothing
            : html`<button type="button" @click=${() => this.dispatchEvent(new ExerciseTimerEvent(minutes))}>${nl.desk.time(minutes)}</button>`
        }
      </fieldset>
      ${hasGroups ? nothing : html`<p>${nl.desk.noGroups}</p>`}
      ${isShown ? nothing : html`<p>${nl.desk.notShown}</p>`}
      ${state.step === 'together' && hasGroups && !isShown ? this.#tables() : nothing}
      ${isShown ? this.#pages(state) : nothing}`;
  }

  #tables(): TemplateResult {
    return html`<ul>${this.groups.map(({ id, name }) => {
      const lying = onTable(this.items.filter(({ group }) => group === id));
      return html`<li>${nl.desk.onTable(name, lying.length)}</li>`;
    })}</ul>`;
  }

  #pages(state: State): TemplateResult {
    return html`<fieldset>
      <legend>${nl.desk.page}</legend>
      ${pagesOf(doubtsOf(this.settings)).map(
        (
          page,
        ) => html`<button type="button" aria-pressed=${page === state.page} @click=${() => this.#steer({ ...state, page, part: 0 })}>
          ${nl.board.pages[page]}</button>`,
      )}
    </fieldset>`;
  }

  /** To choose is to look at what there is to choose from, on the beamer too. */
  #goTo(step: State['step'], state: State, isShown: boolean): void {
    if (step === 'choose' && !isShown) return;
    this.#steer(step === 'choose' ? { step, page: 'choice', part: 0 } : { ...state, step });
  }

  #steer(state: State): void {
    this.dispatchEvent(new ExerciseSteerEvent<State>(state));
  }
}
