import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ExerciseItemEvent } from '../../components/events.ts';
import { ExercisePhone } from '../../components/exercise-phone.ts';
import { FocusKeeper } from '../../components/focus-keeper.ts';
import { icon } from '../../components/icons.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { folded } from './folded.ts';
import {
  type GroupPicture,
  groupIn,
  isWatching,
  type Known,
  marksOf,
  roleAlone,
  type Seat,
  turnsOf,
} from './group.ts';
import {
  type Draft,
  emptyDraft,
  type Mark,
  model,
  type Observed,
  observedIn,
  type Pick,
  parseDraft,
  type Role,
  roundAt,
  roundsOf,
  type State,
  withPick,
} from './model.ts';
import { nl } from './nl.ts';
import { phoneStyles } from './phone.styles.ts';
import { allCards, roleCard } from './phone-cards.ts';
import { type ChairContext, chairChooser, freeChairs } from './phone-chairs.ts';
import { pauseBar, pausedPage } from './phone-pause.ts';
import { stepHeading } from './phone-step.ts';
import { turnList } from './phone-turns.ts';
import { playFor } from './plays.ts';

/**
 * The role-play in a hand: takes a chair in the small group, holds the private card of the role somebody has now, says
 * what to do in this step, and can stop the group at any moment.
 *
 * @slot - The task, as written in the slide.
 * @fires {ExerciseItemEvent} exercise-item - For the small group: a chair, whose turn it is, pause and going on.
 * @fires {ExerciseDraftEvent} exercise-draft - What stays on this device: degree, goal, ticks, notes.
 */
@customElement('role-play-phone')
export class RolePlayPhone extends ExercisePhone {
  static override styles = phoneStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  /** The small group that this device is in, or null. */
  @property({ attribute: false }) accessor group: string | null = null;
  /** What the phones of the group told each other, oldest first; values parsed here. */
  @property({ attribute: false }) accessor items: readonly BoardItem[] = [];

  /** Set here from the first round on: the page then makes the heading of the slide small. */
  @property({ type: Boolean, reflect: true }) accessor playing = false;

  @state() private accessor own: Draft = emptyDraft;
  readonly focusKeeper = new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('.main, h2'));
  /** Kinds of marks that were made here for the first time, until the page knows of them: a double tap makes one. */
  readonly #underWay = new Set<Mark['kind']>();
  #marks: readonly Known[] = [];
  #picture: GroupPicture = groupIn([], 1);
  #wasPaused = false;
  /** Where the page stood when the pause came, to go back to. */
  #scrolledTo = 0;

  protected override halfDone(): Draft {
    return this.own;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) {
      this.keeper.knows(parseDraft(this.draft));
      if (!this.isTouched) this.own = parseDraft(this.draft);
    }
    if (changed.has('items')) {
      this.#underWay.clear();
      this.#marks = marksOf(this.items);
    }
    this.#picture = groupIn(this.group === null ? [] : this.#marks, this.#round);
    this.playing = this.phase === 'open' && this.state.at === 'round';
    const isPaused = this.#isPaused;
    if (isPaused !== this.#wasPaused)
      this.message = isPaused ? `${nl.phone.paused} ${nl.phone.pausedHow}` : nl.phone.resumed;
    else if (changed.has('state') && this.state.at === 'round' && this.phase === 'open')
      this.message = `${nl.round(this.state.round, roundsOf(this.settings))}. ${nl.steps[this.state.step]}.`;
    if (isPaused && !this.#wasPaused) this.#scrolledTo = scrollY;
  }

  /** A pause is seen at once, wherever somebody was reading; going on leads back there. A new step
   * too, unless somebody writes. */
  protected override updated(changed: PropertyValues<this>): void {
    const isPaused = this.#isPaused;
    if (isPaused && !this.#wasPaused)
      this.renderRoot.querySelector('.paused')?.scrollIntoView({ block: 'nearest' });
    else if (!isPaused && this.#wasPaused) scrollTo({ top: this.#scrolledTo, behavior: 'instant' });
    else if (changed.has('state') && !this.shadowRoot?.activeElement?.matches('textarea'))
      this.renderRoot.querySelector('.where')?.scrollIntoView({ block: 'nearest' });
    this.#wasPaused = isPaused;
  }

  protected override render(): TemplateResult {
    return html`${this.#page()}<p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #page(): TemplateResult {
    if (this.phase === 'closed') return this.#waiting();
    if (this.phase !== 'open') return this.#lookingBack();
    if (this.#isPaused) return pausedPage(this.#isPauseUnsent, () => this.#stop(false));
    return this.state.at === 'round' ? this.#inRound(this.state) : this.#between(this.state.at);
  }

  #waiting(): TemplateResult {
    return html`<slot></slot><p>${nl.phone.ahead}</p>
      <div class="bar">${this.restingButton(nl.phone.soon)}</div>`;
  }

  #between(at: 'start' | 'end'): TemplateResult {
    if (at === 'end')
      return html`<h2 tabindex="-1">${nl.done}</h2><p>${nl.phone.end}</p><p>${nl.phone.endHow}</p><slot></slot>`;
    const chairs = this.#chairs;
    return html`<slot></slot>
      <h2 tabindex="-1">${nl.chairs}</h2>
      <p>${this.group === null ? nl.phone.noGroup : nl.phone.chooseHow}</p>
      <p class="who">${icon('oog')}<span>${this.group === null ? nl.phone.whoSeesAlone : nl.phone.whoSees}</span></p>
      ${chairChooser(chairs)}
      ${chairs.role === null ? nothing : html`<p class="ready">${nl.phone.waitForStart}</p>`}
      ${freeChairs(chairs)}`;
  }

  #inRound({ round, step }: Extract<State, { at: 'round' }>): TemplateResult {
    const chairs = this.#chairs;
    const { role } = chairs;
    const heading = stepHeading({ round, step }, this.settings, role);
    if (role === null)
      return html`${heading}<p>${nl.phone.noChair}</p>${chairChooser(chairs)}${freeChairs(chairs)}${this.#pauseBar()}`;
    const order = turnsOf(this.#picture.seats);
    const isOutOfRole = (step === 'out' || step === 'debrief') && role !== 'observer';
    return html`${heading} ${step === 'retry' ? this.#nextRole(round) : nothing}
      ${step === 'debrief' ? turnList(order, Math.min(this.#picture.turn, order.length), role, (turn) => this.#mark({ kind: 'turn', round, turn })) : nothing}
      ${isOutOfRole ? nothing : roleCard(role, { ...this.#card, step, round })}
      ${folded(nl.phone.otherChair, html`${chairChooser(chairs)}${freeChairs(chairs)}`)}
      <slot></slot>${this.#pauseBar()}`;
  }

  /** So that nobody is surprised by the card of the next round. */
  #nextRole(round: number): TemplateResult | typeof nothing {
    if (round >= roundsOf(this.settings)) return nothing;
    const next =
      this.group === null ? roleAlone(this.own.picks, round + 1) : groupIn(this.#marks, round + 1).own?.role;
    return next ? html`<p class="soft">${nl.phone.nextRole(next)}</p>` : nothing;
  }

  /** Nobody plays any more: the questions for the room, the cards to read again, and what was noted here. */
  #lookingBack(): TemplateResult {
    const { questions } = playFor(this.settings);
    const noted = this.own.observed.filter(({ note }) => note.trim() !== '');
    return html`<h2 tabindex="-1">${nl.phone.questions}</h2>
      <ul class="questions">${questions.map((question) => html`<li>${question}</li>`)}</ul>
      ${
        noted.length === 0
          ? nothing
          : html`<h3>${nl.phone.ownNotes}</h3><p class="private">${icon('slot')}${nl.phone.onlyYours}</p>
            ${noted.map(({ round, note }) => html`<div class="noted"><b>${nl.phone.ownNotesIn(round)}</b><p dir="auto">${note}</p></div>`)}`
      }
      ${folded(nl.phone.cards, allCards(playFor(this.settings)))} <slot></slot>`;
  }

  #pauseBar(): TemplateResult {
    return pauseBar(() => this.#stop(true));
  }

  get #round(): number {
    return roundAt(this.state, this.settings);
  }

  get #role(): Role | null {
    return this.group === null ? roleAlone(this.own.picks, this.#round) : (this.#picture.own?.role ?? null);
  }

  get #isPaused(): boolean {
    if (this.phase !== 'open') return false;
    return this.group === null ? this.own.isPaused : this.#picture.isPaused;
  }

  /** The word was said here, and the others have not heard of it yet. */
  get #isPauseUnsent(): boolean {
    return this.#ownMarks('pause').some(({ standing }) => standing === 'device');
  }

  get #chairs(): ChairContext {
    const picks = this.group === null ? this.own.picks : this.#ownPicks;
    return {
      seats: this.#picture.seats,
      role: this.#role,
      isWatching: isWatching(picks, this.#round),
      choose: (pick) => this.#choose(pick),
      free: (seat) => this.#free(seat),
    };
  }

  get #card() {
    return {
      play: playFor(this.settings),
      draft: this.own,
      keep: (change: Partial<Draft>) => this.#keep(change),
      observe: (change: Partial<Observed>) => this.#observe(change),
      keepNow: this.keeper.now,
    };
  }

  get #ownPicks() {
    const [mark] = this.#ownMarks('chair');
    return mark?.kind === 'chair' ? mark.picks : [];
  }

  #ownMarks(...kinds: readonly Mark['kind'][]) {
    return this.#marks.filter(({ isOwn, kind }) => isOwn && kinds.includes(kind));
  }

  #choose(role: Pick): void {
    if (this.group === null) this.#keep({ picks: withPick(this.own.picks, this.#round, role) });
    else this.#mark({ kind: 'chair', picks: withPick(this.#ownPicks, this.#round, role) });
  }

  #free(seat: Seat): void {
    this.#mark({ kind: 'leave', chair: seat.id, round: this.#round });
  }

  #stop(isPaused: boolean): void {
    if (this.group === null) this.#keep({ isPaused });
    else this.#mark({ kind: isPaused ? 'pause' : 'resume' });
  }

  /** Replaces this device's mark of the same kind, so that its latest word is the latest of all, also before the server has it. */
  #mark(mark: Mark): void {
    const same: readonly Mark['kind'][] =
      mark.kind === 'pause' || mark.kind === 'resume' ? ['pause', 'resume'] : [mark.kind];
    const earlier = this.#ownMarks(...same).find(
      (one) => mark.kind !== 'leave' || (one.kind === 'leave' && one.chair === mark.chair),
    );
    if (earlier === undefined && this.#underWay.has(mark.kind)) return;
    if (earlier === undefined) this.#underWay.add(mark.kind);
    this.dispatchEvent(new ExerciseItemEvent(mark, earlier?.id ?? null));
  }

  #observe(change: Partial<Observed>): void {
    const round = this.#round;
    const others = this.own.observed.filter((one) => one.round !== round);
    const observed = [...others, { ...observedIn(this.own, round), ...change }];
    this.#keep({ observed }, change.note !== undefined);
  }

  #keep(change: Partial<Draft>, isTyping = false): void {
    this.isTouched = true;
    this.own = { ...this.own, ...change };
    if (isTyping) this.keeper.soon();
    else this.keeper.now();
  }
}
