import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-timer/deck-timer.ts';
import type { TimerState } from '../../components/deck-timer/deck-timer.ts';
import { ExerciseSteerEvent, ExerciseTimerEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { deskStyles } from './desk.styles.ts';
import { type GroupPicture, groupIn, marksOf } from './group.ts';
import { minutesAt, model, placeBeside, roundAt, roundsOf, type State } from './model.ts';
import { nl } from './nl.ts';

/**
 * What the trainer does with a role-play: leads the room step by step, and sees which group sits and which one paused.
 * Who paused, or who plays what, is not here: nobody knows.
 *
 * @fires {ExerciseSteerEvent} exercise-steer - A step on, back, or the end of the playing.
 * @fires {ExerciseTimerEvent} exercise-timer - The minutes of that step; a minute more.
 */
@customElement('role-play-desk')
export class RolePlayDesk extends LitElement {
  static override styles = deskStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor settings: Settings = {};
  @property({ attribute: false }) accessor groups: readonly { readonly id: string; readonly name: string }[] =
    [];
  /** Marks of all groups, oldest first; values parsed by the group's picture. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;
  @property({ attribute: false }) accessor timer: TimerState | null = null;
  /** Added to this device's clock it gives the server's, ms. */
  @property({ attribute: false }) accessor offsetMs = 0;

  protected override render(): TemplateResult {
    const pictures = this.groups.map(({ id, name }) => ({
      name,
      picture: groupIn(
        marksOf(this.items.filter(({ group }) => group === id)),
        roundAt(this.state, this.settings),
      ),
    }));
    const paused = pictures.filter(({ picture }) => picture.isPaused).map(({ name }) => name);
    // The cockpit has the timer itself, with its words; this one is to see it beside the step.
    return html`<p class="where"><strong>${nameOf(this.state, this.settings)}</strong>
        <deck-timer aria-hidden="true" .timer=${this.timer} .offsetMs=${this.offsetMs}></deck-timer></p>
      ${this.phase === 'open' ? this.#steps() : html`<p>${this.phase === 'closed' ? nl.desk.notOpen : ''}</p>`}
      <p class="pausing ${paused.length > 0 ? 'is-there' : ''}" role="status">${paused.length === 0 ? nothing : html`${icon('pauze')}<span>${nl.desk.pausedSaid(paused)}</span>`}</p>
      ${this.people === null ? nothing : this.#groups(pictures)}`;
  }

  #groups(pictures: readonly { readonly name: string; readonly picture: GroupPicture }[]): TemplateResult {
    if (pictures.length === 0) return html`<p>${nl.desk.noGroups}</p>`;
    return html`<h3>${nl.desk.groups}</h3>
      <ul>${pictures.map(({ name, picture }) => html`<li><b>${name}</b> <span>${chairsOf(picture)}</span></li>`)}</ul>`;
  }

  #steps(): TemplateResult {
    const next = placeBeside(this.state, 1, this.settings);
    const back = placeBeside(this.state, -1, this.settings);
    const isLastRound = this.state.at === 'round' && this.state.round === roundsOf(this.settings);
    const mayStop = this.state.at === 'round' && this.state.step === 'retry' && !isLastRound;
    return html`<div class="steps">
        ${next === null ? nothing : html`<button type="button" class="main" @click=${(event: MouseEvent) => this.#press(event, next)}>${this.#wordsFor(next)}</button>`}
        ${mayStop ? html`<button type="button" @click=${(event: MouseEvent) => this.#press(event, { at: 'end' })}>${nl.desk.stop}</button>` : nothing}
        ${this.timer === null ? nothing : html`<button type="button" @click=${() => this.dispatchEvent(new ExerciseTimerEvent('add-minute'))}>${nl.desk.addMinute}</button>`}
        ${back === null ? nothing : html`<button type="button" @click=${(event: MouseEvent) => this.#press(event, back)}>${nl.desk.back}</button>`}
      </div>
      ${this.state.at === 'end' ? html`<p>${nl.desk.talk}</p>` : nothing}`;
  }

  #wordsFor(next: State): string {
    if (next.at === 'end') return nl.desk.next(nl.desk.finish);
    if (next.at === 'start' || this.state.at === 'start') return nl.desk.begin;
    const isNewRound = this.state.at === 'round' && this.state.round !== next.round;
    const name = isNewRound ? nl.desk.nextRound(next.round) : nl.steps[next.step].toLowerCase();
    const minutes = minutesAt(next, this.settings);
    return nl.desk.next(minutes === null ? name : `${name} (${nl.minutes(minutes)})`);
  }

  /** The second click of a double one is none: it would skip a step. */
  #press({ detail }: MouseEvent, to: State): void {
    if (detail > 1) return;
    this.dispatchEvent(new ExerciseSteerEvent(to));
    this.dispatchEvent(new ExerciseTimerEvent(minutesAt(to, this.settings)));
  }
}

function nameOf(state: State, settings: Settings): string {
  if (state.at === 'round')
    return `${nl.round(state.round, roundsOf(settings))}: ${nl.steps[state.step].toLowerCase()}`;
  return state.at === 'start' ? nl.desk.start : nl.desk.end;
}

/** How many sit, and what is still missing to play: never who. */
function chairsOf({ seats, isPaused }: GroupPicture): string {
  const sitting = seats.filter(({ role }) => role !== null);
  const missing = (['professional', 'client'] as const).filter(
    (role) => !sitting.some((seat) => seat.role === role),
  );
  return [
    nl.desk.seated(sitting.length),
    sitting.length > 0 && missing.length > 0
      ? nl.desk.missing(missing.map((role) => nl.roles[role].toLowerCase()))
      : '',
    seats.length > sitting.length ? nl.desk.standing : '',
    isPaused ? nl.desk.paused : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
