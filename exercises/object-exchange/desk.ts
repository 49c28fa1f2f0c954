import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/deck-timer/deck-timer.ts';
import { deskButtonStyles } from '../../components/desk.styles.ts';
import { ExerciseSteerEvent, ExerciseTimerEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { Phase } from '../../src/session/stage.ts';
import type { Timer } from '../../src/session/timer.ts';
import { type Control, controlsFor } from './lead.ts';
import { model, type State } from './model.ts';
import { Moments } from './moments.ts';
import { nl } from './nl.ts';
import { tellingOf } from './tell.ts';

/**
 * Object exchange in the cockpit: where the room is, and the same buttons as on the board.

 *
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer leads the room on, or back.
 * @fires {ExerciseTimerEvent} exercise-timer - The trainer starts, pauses or lengthens a round.
 */
@customElement('object-exchange-desk')
export class ObjectExchangeDesk extends LitElement {
  static override styles = [
    deskButtonStyles,
    css`
    :host {
      display: block;
      margin-top: 1rem;
    }
    p {
      margin: 0 0 0.5rem;
    }
    .where {
      color: var(--ink-soft);
    }
    .title {
      font: 700 1.375rem / 1.15 var(--font-head);
      text-wrap: balance;
    }
    deck-timer {
      margin-bottom: 0.75rem;
      color: var(--night);
      font: 700 2rem / 1 var(--font-head);
    }
    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
    }
    .main {
      flex-basis: 100%;
      justify-content: center;
      border-color: var(--night);
      background: var(--night);
      color: var(--white);
      font-weight: 700;
    }
    [aria-pressed="true"] {
      border-color: var(--night);
      color: var(--night);
      font-weight: 700;
    }
    svg {
      width: 1.125em;
      height: 1.125em;
    }
    :focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      .main {
        border: 2px solid CanvasText;
      }
    }
  `,
  ];

  @property({ attribute: false }) accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor settings: Settings = {};
  @property({ attribute: false }) accessor timer: Timer | null = null;
  @property({ attribute: false }) accessor offsetMs = 0;
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;

  #focused: Element | null = null;
  readonly #moments = new Moments(
    this,
    () => this,
    () => {},
  );

  protected override willUpdate(): void {
    this.#moments.tick();
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  /** A button that had the focus may go with its step; the focus never falls to the page. */
  protected override updated(): void {
    if (this.#focused?.isConnected === false) this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.phase === 'closed') return html`<p>${nl.desk.opensFirst}</p>`;
    if (this.phase !== 'open') return html`<p>${nl.desk.talks}</p>`;
    const { state, settings, timer, people } = this;
    const { now } = this.#moments;
    const telling = tellingOf(state.step, settings, timer, now);
    const hasClock = timer !== null && (state.step.at === 'round' || state.step.at === 'present');
    return html`<p class="where">${telling.where}</p>
      <p class="title">${telling.title}</p>
      ${hasClock ? html`<deck-timer .timer=${timer} .offsetMs=${this.offsetMs}></deck-timer>` : nothing}
      <div class="controls" role="group" aria-label=${nl.lead.label}>
        ${repeat(
          controlsFor({ state, settings, timer, people, now }),
          ({ id }) => id,
          (
            one,
            index,
          ) => html`<button type="button" class=${index === 0 ? 'main' : ''} aria-pressed=${one.isOn ?? nothing}
            @click=${(event: MouseEvent) => this.#press(event, one)}>${one.isOn ? icon('vink') : nothing}${one.label}</button>`,
        )}
      </div>`;
  }

  /** The second click of a double one is none: it would skip a round. */
  #press(event: MouseEvent, control: Control): void {
    if (event.detail > 1) return;
    const { state, timer } = control.act(Math.random());
    if (state !== undefined) this.dispatchEvent(new ExerciseSteerEvent(state));
    if (timer !== undefined) this.dispatchEvent(new ExerciseTimerEvent(timer));
  }
}
