import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/deck-card/deck-card.ts';
import '../../components/deck-chip/deck-chip.ts';
import '../../components/deck-paper/deck-paper.ts';
import '../../components/deck-rounds/deck-rounds.ts';
import '../../components/deck-timer/deck-timer.ts';
import { ExerciseSteerEvent, ExerciseTimerEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { FocusKeeper } from '../../components/focus-keeper.ts';
import { icon } from '../../components/icons.ts';
import { LeadKey } from '../../components/lead-key.ts';
import { LiveRegion } from '../../components/live-region.ts';
import type { Timer } from '../../src/session/timer.ts';
import { boardStyles } from './board.styles.ts';
import { Chime } from './chime.ts';
import { type Control, controlsFor } from './lead.ts';
import { model, roundsOf, type State, type Step } from './model.ts';
import { Moments } from './moments.ts';
import { momentsList } from './moments-list.ts';
import { nl } from './nl.ts';
import { type Telling, tellingOf } from './tell.ts';

/** The live region speaks at most this often. */
const announceEveryMs = 10_000;
/** What is shown once the exercise is no longer open, wherever it had come. */
const talkingStep: Step = { at: 'done', turn: 1, starter: 0, inFours: false };
const doneIcons = ['min', 'plus', 'hart-vol'] as const;

/**
 * Object exchange on the beamer: the instruction of the moment, the time, and the buttons with which the trainer leads;
 * Enter presses the first of them. On paper: the steps, and rows for notes.
 *
 * @slot - The steps, as a numbered list.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer leads the room on, or back.
 * @fires {ExerciseTimerEvent} exercise-timer - The trainer starts, pauses or lengthens a round.
 */
@customElement('object-exchange-board')
export class ObjectExchangeBoard extends ExerciseBoard {
  static override styles = boardStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor timer: Timer | null = null;
  @property({ attribute: false }) accessor offsetMs = 0;
  /** Set here while the room's timer stands on the board: it then need not hang over it. */
  @property({ type: Boolean, reflect: true }) accessor timed = false;

  readonly #chime = new Chime();
  readonly #moments = new Moments(
    this,
    () => this,
    () => this.#end(),
  );

  readonly #region = new LiveRegion(this, announceEveryMs);

  constructor() {
    super();
    new FocusKeeper(this, () => this.renderRoot.querySelector('button'));
    new LeadKey(this, (isBack) => this.#lead(isBack));
  }

  protected override willUpdate(_: PropertyValues): void {
    this.#moments.tick();
    const step = this.#step;
    this.filled = this.paper || step?.at === 'round' || step?.at === 'done' || this.#hasClock(step);
    this.timed = !this.paper && this.#hasClock(step);
    if (this.paper || step === null) return;
    const { where, title } = this.#tell(step);
    this.#region.announce(`${where}. ${title}.`, this.clock);
  }

  protected override render(): TemplateResult {
    const step = this.#step;
    if (this.paper) return this.#sheet();
    if (step === null) {
      return html`<div class="steps"><slot></slot></div>
        <div class="state"><deck-chip outlined>${nl.phase.closed}</deck-chip></div>`;
    }
    const telling = this.#tell(step);
    return html`<div class="stage is-${step.at}">
        <div class="telling">${this.#where(step, telling)}
          <h3>${telling.title}</h3>
          <p class="how">${telling.how}</p>
          ${step.at === 'round' ? momentsList(telling.moment) : nothing} ${this.#trio(step, telling)}
        </div>
        ${this.timed ? html`<deck-timer large .timer=${this.timer} .offsetMs=${this.offsetMs}></deck-timer>` : nothing}
        ${step.at === 'done' ? this.#questions() : nothing}
      </div>
      ${this.#takesPresses ? this.#controls() : html`<div class="state"><deck-chip icon=${this.phase === 'shut' ? 'slot' : 'mensen'}>${nl.phase[this.phase]}</deck-chip></div>`}
      ${this.#region.draw()}`;
  }

  #where(step: Step, { where }: Telling): TemplateResult {
    if (step.at !== 'round') return html`<p class="where">${where}</p>`;
    return html`<div class="rounds"><deck-rounds .of=${roundsOf(this.settings)} .now=${step.round} .label=${where}></deck-rounds>
      <p class="where" aria-hidden="true">${where}</p></div>`;
  }

  /** Whoever comes to stand alone has to know where to go. */
  #trio(step: Step, { moment }: Telling): TemplateResult | typeof nothing {
    const isPairing = step.at === 'choose' || (step.at === 'round' && moment !== 'tell' && moment !== 'swap');
    // Phones are counted, not people: with one or two of them nobody knows how many there are.
    const people = this.people ?? 0;
    const isKnown = people > 2;
    if (!isPairing || (isKnown && people % 2 === 0)) return nothing;
    return html`<p class="trio">${icon('mensen')}${isKnown ? nl.trio.odd : nl.trio.perhaps}</p>`;
  }

  #questions(): TemplateResult {
    return html`<div class="questions">${nl.questions.map(
      (question, index) =>
        html`<deck-card icon=${doneIcons[index] ?? ''} tone=${[1, 2, 5][index] ?? 1}><p>${question}</p></deck-card>`,
    )}</div>`;
  }

  #controls(): TemplateResult {
    const controls = this.#available;
    return html`<div class="controls" role="group" aria-label=${nl.lead.label}>
      ${repeat(
        controls,
        ({ id }) => id,
        (
          one,
        ) => html`<button type="button" class=${one.isMain ? 'main' : ''} aria-pressed=${one.isOn ?? nothing}
          @click=${(event: MouseEvent) => this.#press(event, one)}>${one.isOn ? icon('vink') : nothing}${one.label}${
            one.isMain ? html`<kbd aria-hidden="true">${nl.lead.key}</kbd>` : nothing
          }</button>`,
      )}
      ${this.state.sound && !this.#chime.isAllowed ? html`<p class="hint">${nl.board.soundNeedsClick}</p>` : nothing}
    </div>`;
  }

  #sheet(): TemplateResult {
    return html`<div class="sheet"><div class="steps"><slot></slot></div>
      <deck-paper rows=${roundsOf(this.settings) + 1} columns=${nl.board.paper.join('|')}></deck-paper></div>`;
  }

  /** Null before it is open. Shown or shut, the room talks about it. */
  get #step(): Step | null {
    if (this.phase === 'closed') return null;
    return this.phase === 'open' ? this.state.step : talkingStep;
  }

  #hasClock(step: Step | null): boolean {
    if (this.timer === null || step === null) return false;
    return step.at === 'round' || (step.at === 'present' && step.inFours);
  }

  get #takesPresses(): boolean {
    return !this.paper && this.phase === 'open';
  }

  get #available(): readonly Control[] {
    const { state, settings, timer, people } = this;
    return controlsFor({ state, settings, timer, people, now: this.#moments.now });
  }

  #tell(step: Step): Telling {
    return tellingOf(step, this.settings, this.timer, this.#moments.now);
  }

  /** The second click of a double one is none: it would skip a round. */
  #press(event: MouseEvent, control: Control): void {
    if (event.detail > 1) return;
    // This is the touch that a browser wants before a page may sound.
    this.#chime.prepare();
    this.#do(control);
  }

  #do(control: Control): void {
    const { state, timer } = control.act(Math.random());
    if (state !== undefined) this.dispatchEvent(new ExerciseSteerEvent(state));
    if (timer !== undefined) this.dispatchEvent(new ExerciseTimerEvent(timer));
  }

  /** Enter: what comes next by itself; with Shift back. */
  #lead(isBack: boolean): void {
    if (!this.#takesPresses) return;
    const control = this.#available.find(({ id, isMain }) => (isBack ? id === 'back' : isMain));
    if (control) this.#do(control);
  }

  #end(): void {
    const isPresent = this.closest('section')?.classList.contains('present') === true;
    if (this.state.sound && this.#takesPresses && isPresent) this.#chime.ring();
  }
}
