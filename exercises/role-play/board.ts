import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-chip/deck-chip.ts';
import '../../components/deck-phases/deck-phases.ts';
import '../../components/deck-rounds/deck-rounds.ts';
import '../../components/deck-timer/deck-timer.ts';
import type { TimerState } from '../../components/deck-timer/deck-timer.ts';
import { ExerciseSteerEvent, ExerciseTimerEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { icon } from '../../components/icons.ts';
import { LeadKey } from '../../components/lead-key.ts';
import { LiveRegion } from '../../components/live-region.ts';
import type { Phase } from '../../src/session/stage.ts';
import { boardStyles } from './board.styles.ts';
import { minutesAt, minutesOf, model, placeBeside, roles, roundsOf, type State, steps } from './model.ts';
import { nl } from './nl.ts';
import { paperCards } from './paper.ts';
import { playFor } from './plays.ts';
import { chairsScene } from './scene.ts';

/** The live region speaks at most this often. */
const announceEveryMs = 10_000;
/** From here on the time has a digit more. */
const tenMinutesMs = 600_000;

/**
 * The role-play on the beamer and on paper: which round, which step, how long still, and what everybody does now. Nothing
 * that happens in a small group is ever here. Closed, the slide's own cards stand above it.
 *
 * Enter is the next step, with Shift the one before.
 *
 * @slot - One line with the agreements.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer goes a step on, or back.
 * @fires {ExerciseTimerEvent} exercise-timer - The minutes of that step.
 */
@customElement('role-play-board')
export class RolePlayBoard extends ExerciseBoard {
  static override styles = boardStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor timer: TimerState | null = null;
  /** Added to this device's clock it gives the server's, ms. */
  @property({ attribute: false }) accessor offsetMs = 0;
  /** Set here while the time stands on the board itself, so that the deck need not show it too. */
  @property({ type: Boolean, reflect: true }) accessor timed = false;
  readonly lead = new LeadKey(this, (isBack) => this.#step(isBack ? -1 : 1));
  readonly #region = new LiveRegion(this, announceEveryMs);

  protected override willUpdate(): void {
    this.filled = this.paper || this.phase !== 'closed';
    this.timed = !this.paper && this.phase === 'open' && this.state.at === 'round' && this.timer !== null;
    if (this.phase === 'open' && !this.paper) this.#region.announce(this.#spoken(), this.clock);
  }

  protected override render(): TemplateResult {
    if (this.paper) return html`${paperCards(playFor(this.settings))}`;
    const pages: Record<Phase, () => TemplateResult> = {
      closed: () => this.#closed(),
      open: () => this.#open(),
      shown: () => this.#questions(),
      shut: () => this.#questions(),
    };
    return html`${pages[this.phase]()}${this.#region.draw()}`;
  }

  #closed(): TemplateResult {
    const minutes = minutesOf(this.settings);
    return html`<div class="agreed"><slot></slot></div>
      <deck-phases><ol>${steps.map((step, at) => html`<li>${minutes[at]}' ${nl.steps[step].toLowerCase()}</li>`)}</ol></deck-phases>`;
  }

  #open(): TemplateResult {
    const { state } = this;
    return html`<div class="open is-${state.at === 'round' ? state.step : state.at}">
        <div class="text">
          ${state.at === 'round' ? this.#rounds(state.round) : nothing}
          <h3>${this.#title}</h3>
          ${this.#time()} ${this.#now()}
        </div>
        ${chairsScene(state)}
      </div>
      <div class="foot">${this.#steps()}${this.#buttons()}</div>`;
  }

  #rounds(round: number): TemplateResult {
    const of = roundsOf(this.settings);
    return html`<p class="round">${nl.round(round, of)}
      ${of === 1 ? nothing : html`<deck-rounds aria-hidden="true" .of=${of} .now=${round}></deck-rounds>`}</p>`;
  }

  #time(): TemplateResult | typeof nothing {
    if (!this.timed) return nothing;
    return html`<deck-timer class=${(this.timer?.totalMs ?? 0) >= tenMinutesMs ? 'is-wide' : ''} .timer=${this.timer} .offsetMs=${this.offsetMs}></deck-timer>`;
  }

  #now(): TemplateResult {
    const { state } = this;
    if (state.at !== 'round' || state.step !== 'debrief')
      return html`<p class="now">${nl.board.now[state.at === 'round' ? (state.step as 'read') : state.at]}</p>`;
    return html`<ol class="turns" aria-label=${nl.board.debriefOrder}>${roles.map((role) => html`<li><b>${nl.roles[role]}</b> ${nl.turns[role]}</li>`)}</ol>`;
  }

  #steps(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.at !== 'round') return nothing;
    const at = steps.indexOf(state.step);
    return html`<ol class="steps" aria-label=${nl.board.steps}>
      ${steps.map(
        (
          step,
          index,
        ) => html`<li class=${index === at ? 'is-now' : index < at ? 'is-past' : ''} aria-current=${index === at ? 'step' : nothing}>
          ${index < at ? icon('vink') : nothing}${nl.steps[step]}</li>`,
      )}
    </ol>`;
  }

  /** For who leads from the laptop, and for who has no phones at all: small, at the lower edge. */
  #buttons(): TemplateResult {
    const { state, settings } = this;
    return html`<div class="buttons" role="group" aria-label=${nl.board.stepper}>
      ${placeBeside(state, -1, settings) === null ? nothing : html`<button type="button" aria-label=${nl.board.back} @click=${(event: MouseEvent) => this.#press(event, -1)}>${icon('pijl-links')}</button>`}
      ${placeBeside(state, 1, settings) === null ? nothing : html`<button type="button" @click=${(event: MouseEvent) => this.#press(event, 1)}>${state.at === 'start' ? nl.board.begin : nl.board.next}${icon('pijl-rechts')}</button>`}
    </div>`;
  }

  #questions(): TemplateResult {
    return html`<div class="open is-talk">
        <div class="text">
          <h3>${nl.board.questions}</h3>
          <ul class="questions">${playFor(this.settings).questions.map((question) => html`<li>${question}</li>`)}</ul>
        </div>
        ${chairsScene({ at: 'end' })}
      </div>
      ${this.phase === 'shut' ? html`<div class="foot"><deck-chip icon="slot">${nl.board.shut}</deck-chip></div>` : nothing}`;
  }

  /** The second click of a double one is none: it would skip a step. */
  #press({ detail }: MouseEvent, by: 1 | -1): void {
    if (detail <= 1) this.#step(by);
  }

  #step(by: 1 | -1): void {
    const to = this.phase === 'open' && !this.paper ? placeBeside(this.state, by, this.settings) : null;
    if (to === null) return;
    this.dispatchEvent(new ExerciseSteerEvent(to));
    this.dispatchEvent(new ExerciseTimerEvent(minutesAt(to, this.settings)));
  }

  get #title(): string {
    const { state } = this;
    if (state.at === 'round') return nl.steps[state.step];
    return state.at === 'start' ? nl.chairs : nl.done;
  }

  #spoken(): string {
    const { state } = this;
    if (state.at !== 'round') return `${this.#title}. ${nl.board.now[state.at]}`;
    return `${nl.round(state.round, roundsOf(this.settings))}. ${nl.steps[state.step]}.`;
  }
}
