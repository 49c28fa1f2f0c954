import { slides } from 'virtual:slides/cockpit';
import { workshop } from 'virtual:workshop';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { serverAddresses } from '../client/open.ts';
import { tellOtherPages } from '../client/switch.ts';
import type { Session, SessionView } from '../session/session.ts';
import type { CockpitSlide } from '../slides/types.ts';
import { arrive } from './arrive.ts';
import { careCalls } from './care-calls.ts';
import { type DeskPlace, Desks } from './desks.ts';
import { exercisePanel, placeExercises } from './exercise-panel.ts';
import './groups-panel.ts';
import { nl } from './nl.ts';
import { minutesOfDay, pace } from './pace.ts';
import './session-panel.ts';
import './timer-panel.ts';

/** The trainer's page: notes, what comes next, the exercise of the moment, the session. Also the deck's speaker view. */
@customElement('cockpit-app')
export class CockpitApp extends LitElement {
  @state() private accessor session: Session | null = null;
  @state() private accessor view: SessionView | null = null;
  @state() private accessor addresses: readonly string[] = [];
  @state() private accessor isLarge = false;
  @state() private accessor now = new Date();
  #exercises: ReadonlyMap<string, DeskPlace> = new Map();
  #desks: Desks | null = null;
  #leave = () => {};
  #clock: ReturnType<typeof setInterval> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => {
      this.now = new Date();
    }, 10_000);
    addEventListener('keydown', this.#keys);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener('keydown', this.#keys);
    this.#leave();
  }

  async #start(): Promise<void> {
    this.#exercises = await placeExercises(slides);
    this.#use(await arrive());
    this.addresses = await serverAddresses();
  }

  /** Takes another session in hand: the one just opened, or none. */
  #use(session: Session): void {
    this.#leave();
    if (this.session !== session) this.session?.close();
    this.session = session;
    this.view = session.view;
    this.#desks = new Desks(session, () => this.requestUpdate());
    this.#leave = session.subscribe((view) => {
      this.view = view;
    });
  }

  #switch(session: Session): void {
    this.#use(session);
    tellOtherPages();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, view } = this;
    if (!session || !view) return nothing;
    const index = slides.findIndex(({ id }) => id === view.stage.slide);
    const slide = slides[index];
    const placed = slide?.exercise ? this.#exercises.get(slide.exercise.name) : undefined;
    return html`<header class="top">
        <h1>${nl.title}</h1>
        ${this.#moves(index)} ${this.#time(view)}
      </header>
      ${this.#trouble(view)} ${careCalls(session, view)}
      <main class="cockpit">
        <div class="column">
          <section class="now ${slide?.step ? `step-${slide.step}` : ''}" aria-labelledby="now">
            <div class="head">
              <h2 id="now">${slide?.title ?? nl.noSlide}</h2>
              ${slide ? html`<p class="meta">${nl.minutes(slide.minutes)}</p>` : nothing}
              <button type="button" @click=${() => this.#resize()}>${this.isLarge ? nl.smaller : nl.bigger}</button>
            </div>
            <div class="notes ${this.isLarge ? 'is-large' : ''}" aria-label=${nl.notes} role="region" tabindex="0">
              ${slide?.notes ? unsafeHTML(slide.notes) : html`<p>${nl.noNotes}</p>`}
            </div>
          </section>
          ${this.#next(slides[index + 1])}
        </div>
        <div class="column">
          ${exercisePanel(session, placed, view, placed ? (this.#desks?.desk(placed, view) ?? null) : null)}
          ${view.mode === 'room' ? html`<groups-panel .session=${session} .view=${view}></groups-panel>` : nothing}
          <timer-panel .session=${session} .view=${view} .slide=${slide ?? null}></timer-panel>
          <session-panel .session=${session} .view=${view} .addresses=${this.addresses} .workshop=${workshop}
            @session-opened=${(event: CustomEvent<Session>) => this.#switch(event.detail)}></session-panel>
        </div>
      </main>`;
  }

  /** What comes next: its heading and the beginning of its text, to look at only. */
  #next(slide: CockpitSlide | undefined): TemplateResult {
    return html`<section class="next ${slide?.step ? `step-${slide.step}` : ''}" aria-labelledby="next">
      <h2 id="next">${nl.nextSlide}</h2>
      ${slide ? html`<div class="preview" inert>${unsafeHTML(slide.html)}</div>` : html`<p>${nl.lastSlide}</p>`}
    </section>`;
  }

  #moves(index: number): TemplateResult {
    return html`<div class="moves">
      <button type="button" ?disabled=${index <= 0} @click=${() => this.#move(-1)}>${nl.previous}</button>
      <select aria-label=${nl.chooseSlide} @change=${(event: Event) => this.session?.goTo((event.target as HTMLSelectElement).value)}>
        ${index < 0 ? html`<option selected disabled>${nl.noSlide}</option>` : nothing}
        ${slides.map(({ id, title }, at) => html`<option value=${id} ?selected=${at === index} .selected=${at === index}>${at + 1}. ${title}</option>`)}
      </select>
      <button type="button" class="main" ?disabled=${index + 1 >= slides.length} @click=${() => this.#move(1)}>${nl.next}</button>
    </div>`;
  }

  #time(view: SessionView): TemplateResult {
    const starts = minutesOfDay(workshop.start);
    const now = this.now.getHours() * 60 + this.now.getMinutes();
    const off = starts === null ? null : pace(slides, view.stage.slide, starts, now);
    const clock = `${this.now.getHours()}.${String(this.now.getMinutes()).padStart(2, '0')}`;
    return html`<p class="time"><strong>${clock}</strong>${off === null ? nothing : html` <span>${nl.pace(off)}</span>`}</p>`;
  }

  #trouble(view: SessionView): TemplateResult {
    const { state } = view.connection;
    const isBad = view.mode === 'room' && state !== 'online';
    return html`<div role="status">
      ${isBad ? html`<p class="notice">${nl.connection[state]}</p>` : nothing}
      ${view.storeTrouble ? html`<p class="notice">${nl.storeTrouble}</p>` : nothing}
    </div>`;
  }

  #move(by: number): void {
    const index = slides.findIndex(({ id }) => id === this.view?.stage.slide);
    const slide = slides[Math.max(0, index + by)];
    if (slide) this.session?.goTo(slide.id);
  }

  #resize(): void {
    this.isLarge = !this.isLarge;
  }

  /** A clicker in the cockpit's window moves the beamer too; typing in a field never does. */
  readonly #keys = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const isInField = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches('input, textarea, select, .notes'));
    const forward = event.key === 'PageDown' || (!isInField && event.key === 'ArrowRight');
    const back = event.key === 'PageUp' || (!isInField && event.key === 'ArrowLeft');
    if (!forward && !back) return;
    event.preventDefault();
    this.#move(forward ? 1 : -1);
  };
}
