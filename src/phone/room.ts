import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../components/deck-timer/deck-timer.ts';
import { hasGenogram, wipeGenogram } from '../genogram/kept.ts';
import type { Session, SessionView } from '../session/session.ts';
import { exerciseOn } from '../session/stage.ts';
import type { PhoneSlide } from '../slides/types.ts';
import './care.ts';
import { ExerciseHost } from './exercise-host.ts';
import { groupCard } from './group-card.ts';
import './kept-genogram.ts';
import { nl } from './room-nl.ts';
import { routeBand } from './route-band.ts';

/**
 * The participant's page once inside: follows the room's slide, or shows what was said at one step.
 * Draws in the light, so that the page's own style sheet and the reader's text size reach everything.
 */
@customElement('phone-room')
export class PhoneRoom extends LitElement {
  /** The session, already opened; set once. */
  session!: Session;
  /** All slides as the phone shows them, in order. */
  slides: readonly PhoneSlide[] = [];

  @state() private accessor view: SessionView | null = null;
  /** The step somebody looks back at; null while following the room. */
  @state() private accessor lookingAt: number | null = null;
  @state() private accessor isWiping = false;
  /** The genogram could not be wiped. */
  @state() private accessor hasFailed = false;
  @state() private accessor isMoving = false;

  #host: ExerciseHost | null = null;
  #leave = () => {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.view = this.session.view;
    this.#host ??= new ExerciseHost(this.session, () => this.requestUpdate());
    this.#leave = this.session.subscribe((view) => {
      if (view.stage.slide !== this.view?.stage.slide) this.#arriveAtSlide();
      this.view = view;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /** The clock of the pause comes with the pause. Without network it stays away, and comes at the next change. */
  protected override updated(): void {
    if (this.querySelector('deck-countdown:not(:defined)'))
      import('../../components/deck-countdown/deck-countdown.ts').catch(() => {});
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    if (view.connection.state === 'ended') return this.#ended(view, view.connection.reason);
    if (view.connection.state === 'refused') return this.#refused(view);
    const current = this.slides.find(({ id }) => id === view.stage.slide) ?? null;
    const step = this.lookingAt ?? current?.step ?? null;
    const isWaiting = !current && this.lookingAt === null;
    return html`<div class="page ${step === null ? '' : `step-${step}`}" data-step=${step ?? nothing}>
      ${current?.hasRoute || this.lookingAt !== null ? routeBand(step, this.#stepTitles(), (chosen) => this.#look(chosen)) : nothing}
      ${this.#top(view)} ${this.#notices(view)} ${groupCard(this.session, view)}
      <main>${isWaiting ? nothing : html`<h1 class="unseen">${nl.page}</h1>`}${this.lookingAt === null ? this.#following(current) : this.#lookingBack(this.lookingAt)}</main>
      ${this.lookingAt === null ? nothing : this.#followBar(current)} ${this.#foot(view)}
    </div>`;
  }

  #following(slide: PhoneSlide | null): TemplateResult {
    if (!slide) return html`<h1>${nl.waiting}</h1><p>${nl.waitingHow}</p><p class="meta">${this.#ends()}</p>`;
    const placed = slide.exercise ?? this.#recalled(slide.recall);
    const exercise = placed && this.#host?.view(placed, this.#ends());
    return html`${slide.layout === 'contact' ? html`<kept-genogram></kept-genogram>` : nothing}
      <article class="slide" data-layout=${slide.layout}>${unsafeHTML(slide.html)}</article>${exercise ?? nothing}`;
  }

  /** Before anybody types: until when it is, and until when it stays. */
  #ends(): string {
    const times = this.view?.times;
    return times ? nl.ends(times.endsAt, times.deletesAt) : '';
  }

  /** On a slide that looks back at an exercise the phone shows that exercise as it stands; nothing where it was passed over. */
  #recalled(name: string | null): PhoneSlide['exercise'] {
    if (name === null || !this.view || exerciseOn(this.view.stage, name).phase === 'closed') return null;
    return this.slides.find(({ exercise }) => exercise?.name === name)?.exercise ?? null;
  }

  #lookingBack(step: number): TemplateResult {
    return html`<p class="kicker">${nl.lookBack(step)}</p>
      ${this.slides
        .filter((slide) => slide.step === step)
        .map(
          (slide) =>
            html`<article class="slide" data-layout=${slide.layout}>${unsafeHTML(slide.html)}</article>`,
        )}`;
  }

  #followBar(current: PhoneSlide | null): TemplateResult {
    const where =
      current === null ? '…' : current.step === null ? nl.slide(current.title) : nl.step(current.step);
    return html`<p class="follow"><span>${nl.trainerAt(where)}</span>
      <button type="button" class="link" @click=${() => this.#look(null)}>${nl.follow}</button></p>`;
  }

  /** The room's time, and care: both stay in sight. */
  #top(view: SessionView): TemplateResult {
    return html`<div class="top"><div class="top-line">${this.#clock(view)}
      <phone-care .session=${this.session} .view=${view} .slides=${this.slides}></phone-care></div></div>`;
  }

  #clock({ stage: { timer }, clockOffsetMs }: SessionView): TemplateResult | typeof nothing {
    if (timer === null) return nothing;
    return html`<aside class="clock" aria-label=${nl.timer}><deck-timer .timer=${timer} .offsetMs=${clockOffsetMs}>${nl.left}</deck-timer></aside>`;
  }

  #notices(view: SessionView): TemplateResult {
    const { state } = view.connection;
    return html`<div class="notices" role="status">
      ${state === 'offline' ? html`<p class="notice">${nl.offline}</p>` : nothing}
      ${view.storeTrouble ? html`<p class="notice">${nl.storeTrouble}</p>` : nothing}
    </div>`;
  }

  #foot(view: SessionView): TemplateResult {
    return html`<footer>
      <details @toggle=${(event: Event) => this.#openMove(event.target as HTMLDetailsElement)}>
        <summary>${nl.move.title}</summary>
        <p>${nl.move.how}</p>
        <p>${nl.move.warning}</p>
        ${this.isMoving ? html`<phone-move .session=${this.session}></phone-move>` : nothing}
      </details>
      <details>
        <summary>${nl.privacy}</summary>
        <p>${nl.privacyText(view.times?.deletesAt ?? null)}</p>
        <p>${nl.privacyLimit}</p>
        ${
          this.isWiping
            ? html`<p role="status">${this.hasFailed ? nl.wipeFailed : nl.wipeSure}</p>
              <p class="row"><button type="button" class="main" @click=${() => this.#wipe()}>${nl.wipeYes}</button>
              <button type="button" class="plain" @click=${() => this.#askToWipe(false)}>${nl.wipeNo}</button></p>`
            : html`<button type="button" class="plain" @click=${() => this.#askToWipe(true)}>${nl.wipe}</button>`
        }
      </details>
    </footer>`;
  }

  #ended(view: SessionView, reason: 'deleted' | 'expired'): TemplateResult {
    return html`<div class="page">${this.#top(view)}<main><h1>${nl.ended[reason]}</h1><p>${nl.endedHow}</p>
      <kept-genogram></kept-genogram></main></div>`;
  }

  #refused(view: SessionView): TemplateResult {
    return html`<div class="page">${this.#top(view)}<main><h1>${nl.gone}</h1><p>${nl.goneHow}</p>
      <button type="button" class="main" @click=${() => this.#forget()}>${nl.otherWords}</button>
      <kept-genogram></kept-genogram></main></div>`;
  }

  #stepTitles(): readonly string[] {
    return [1, 2, 3, 4, 5, 6].map(
      (step) => this.slides.find((slide) => slide.step === step && slide.layout === 'opener')?.title ?? '',
    );
  }

  #look(step: number | null): void {
    this.lookingAt = step;
    scrollTo({ top: 0 });
  }

  /** The room moved: back to the top, unless somebody is typing or reading back. */
  #arriveAtSlide(): void {
    if (this.lookingAt === null && !this.querySelector('main :focus')) scrollTo({ top: 0 });
  }

  /** The code is only there while somebody looks at it. */
  #openMove({ open }: HTMLDetailsElement): void {
    this.isMoving = open;
    if (open) import('./move.ts').catch(() => {}); // Without network it stays away, and comes at the next try.
  }

  #askToWipe(isWiping: boolean): void {
    this.isWiping = isWiping;
    this.hasFailed = false;
  }

  /** All that this device keeps: the session, and the genogram, which never belonged to it. */
  async #wipe(): Promise<void> {
    try {
      if (await hasGenogram()) await wipeGenogram();
    } catch {
      this.hasFailed = true;
      return;
    }
    await this.#forget();
  }

  async #forget(): Promise<void> {
    await this.session.wipe();
    location.replace('./');
  }
}
