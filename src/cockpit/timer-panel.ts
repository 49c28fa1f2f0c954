import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-timer/deck-timer.ts';
import type { Session, SessionView } from '../session/session.ts';
import {
  addMinute,
  isOver,
  leftOf,
  mostMinutes,
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
} from '../session/timer.ts';
import type { CockpitSlide } from '../slides/types.ts';
import { nl } from './nl.ts';

/** The timer that the whole room sees: begins with the minutes of the slide. */
@customElement('timer-panel')
export class TimerPanel extends LitElement {
  @property({ attribute: false }) accessor session!: Session;
  @property({ attribute: false }) accessor view!: SessionView;
  /** The slide on the beamer, whose minutes are proposed. */
  @property({ attribute: false }) accessor slide: CockpitSlide | null = null;

  /** What the trainer typed for this slide; null: the slide's own minutes stand. */
  @state() private accessor typed: string | null = null;
  @state() private accessor trouble = '';
  #atZero: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#atZero);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('slide');
    if (!changed.has('slide') || before?.id === this.slide?.id) return;
    this.typed = null;
    this.trouble = '';
  }

  /** The clock runs by itself; the buttons have to hear of its end. */
  protected override updated(): void {
    clearTimeout(this.#atZero);
    const { timer } = this.view.stage;
    if (timer?.state !== 'running' || isOver(timer, this.#now())) return;
    this.#atZero = setTimeout(() => this.requestUpdate(), leftOf(timer, this.#now()));
  }

  protected override render(): TemplateResult {
    const { timer } = this.view.stage;
    return html`<section class="timer" aria-labelledby="timer">
      <h2 id="timer">${nl.timer}</h2>
      ${timer === null ? nothing : html`<deck-timer .timer=${timer} .offsetMs=${this.view.clockOffsetMs}></deck-timer>`}
      <form class="row" @submit=${this.#press} novalidate>
        ${timer === null ? this.#field() : nothing} ${this.#main(timer)}
        ${
          timer === null
            ? nothing
            : html`<button type="button" @click=${() => this.session.setTimer(addMinute(timer, this.#now()))}>${nl.timerAdd}</button>
              <button type="button" @click=${this.#stop}>${nl.timerStop}</button>`
        }
      </form>
      <p class="trouble" role="alert">${this.trouble}</p>
    </section>`;
  }

  #field(): TemplateResult {
    return html`<label for="minutes">${nl.timerMinutes}</label>
      <input id="minutes" type="number" inputmode="numeric" min="1" max=${mostMinutes} .value=${this.#minutes}
        aria-invalid=${this.trouble ? 'true' : nothing} @input=${(event: Event) => this.#type(event)} />`;
  }

  /** One button that starts, pauses and goes on, so that the focus stays where the hand is. */
  #main(timer: Timer | null): TemplateResult {
    const label = timer === null ? nl.timerStart : timer.state === 'running' ? nl.timerPause : nl.timerResume;
    const isDone = timer !== null && isOver(timer, this.#now());
    return html`<button class="main" aria-disabled=${isDone ? 'true' : nothing}>${label}</button>`;
  }

  readonly #press = (event: Event) => {
    event.preventDefault();
    const { timer } = this.view.stage;
    const now = this.#now();
    if (timer)
      this.session.setTimer(timer.state === 'running' ? pauseTimer(timer, now) : resumeTimer(timer, now));
    else this.#start(now);
  };

  #start(now: number): void {
    const minutes = Number(this.#minutes);
    if (Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes) {
      this.session.setTimer(startTimer(minutes, now));
      return;
    }
    this.trouble = nl.timerRange(mostMinutes);
    this.querySelector('input')?.focus();
  }

  readonly #stop = () => {
    this.session.setTimer(null);
    this.querySelector<HTMLElement>('button.main')?.focus();
  };

  #type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.trouble = '';
  }

  get #minutes(): string {
    return this.typed ?? String(Math.min(Math.max(1, this.slide?.minutes ?? 5), mostMinutes));
  }

  /** The server's clock, as well as this page knows it. */
  #now(): number {
    return Date.now() + this.view.clockOffsetMs;
  }
}
