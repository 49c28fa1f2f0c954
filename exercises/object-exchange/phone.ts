import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ExercisePhone } from '../../components/exercise-phone.ts';
import { icon } from '../../components/icons.ts';
import type { Timer } from '../../src/session/timer.ts';
import { Chime } from './chime.ts';
import { draftOf, model, noteMaxChars, parseNotes, roundsOf, type State, type Step } from './model.ts';
import { Moments } from './moments.ts';
import { momentsList } from './moments-list.ts';
import { nl } from './nl.ts';
import { phoneStyles } from './phone.styles.ts';
import { tellingOf } from './tell.ts';

/**
 * Object exchange in a hand: what to do now, and a note about each object, which stays on the device.
 *
 * @slot - The steps, as written in the slide.
 * @fires {ExerciseDraftEvent} exercise-draft - The notes, to be kept on this device only; null for none.
 */
@customElement('object-exchange-phone')
export class ObjectExchangePhone extends ExercisePhone {
  static override styles = phoneStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor timer: Timer | null = null;
  @property({ attribute: false }) accessor offsetMs = 0;

  @state() private accessor notes: readonly string[] = [];
  /** Off until somebody wants it: a room full of phones that sound helps nobody. */
  @state() private accessor hasSound = false;

  readonly #chime = new Chime();
  readonly #moments = new Moments(
    this,
    () => this,
    () => this.#end(),
  );

  protected override halfDone(): unknown {
    return draftOf(this.notes);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#moments.tick();
    if (!changed.has('draft')) return;
    this.keeper.knows(draftOf(parseNotes(this.draft)));
    if (!this.isTouched) this.notes = parseNotes(this.draft);
  }

  protected override render(): TemplateResult {
    if (this.phase === 'closed')
      return html`<slot></slot>
        ${this.notes.length > 0 ? this.#notes(this.notes.length - 1) : nothing}
        <div class="bar">${this.restingButton(nl.phone.soon)}</div>`;
    const step: Step =
      this.phase === 'open' ? this.state.step : { at: 'done', turn: 1, starter: 0, inFours: false };
    const telling = tellingOf(step, this.settings, this.timer, this.#moments.now);
    const isRound = step.at === 'round';
    return html`<section class="now" aria-label=${nl.phone.now}>
        <p class="where">${telling.where}</p>
        <h3>${telling.title}</h3>
        <p>${telling.how}</p>
        ${isRound ? momentsList(telling.moment) : nothing}
        ${step.at === 'done' ? html`<ul>${nl.questions.map((question) => html`<li>${question}</li>`)}</ul>` : nothing}
        ${step.at === 'choose' || telling.moment === 'move' ? html`<p class="soft">${nl.trio.perhaps}</p>` : nothing}
      </section>
      ${this.#notes(isRound ? step.round : step.at === 'choose' ? 0 : roundsOf(this.settings))}
      ${step.at === 'done' ? nothing : html`<details><summary>${nl.phone.how}</summary><slot></slot></details>`}
      ${step.at === 'choose' || isRound ? this.#soundSwitch() : nothing}
      <p class="visually-hidden" role="status">${telling.where}. ${telling.title}. ${telling.how}</p>`;
  }

  /** A field for the own object and for each that came since. */
  #notes(last: number): TemplateResult {
    return html`<section class="notes" aria-labelledby="notes">
      <h3 id="notes">${nl.phone.notes}</h3>
      <p class="who">${icon('slot')}<span>${nl.phone.stays}</span></p>
      ${Array.from({ length: last + 1 }, (_, index) => this.#note(index))}
    </section>`;
  }

  #note(index: number): TemplateResult {
    const text = this.notes[index] ?? '';
    return html`<label for="note-${index}">${index === 0 ? nl.phone.own : nl.phone.after(index)}</label>
      <div class="grow" data-value=${text}><textarea id="note-${index}" rows="1" dir="auto" maxlength=${noteMaxChars} .value=${text}
        placeholder=${nl.phone.placeholder} @input=${(event: Event) => this.#type(index, (event.target as HTMLTextAreaElement).value)}
        @change=${this.keeper.now}></textarea></div>`;
  }

  #soundSwitch(): TemplateResult {
    return html`<button type="button" class="plain" aria-pressed=${this.hasSound} @click=${this.#switchSound}>
      ${this.hasSound ? icon('vink') : nothing}${nl.phone.sound}</button>`;
  }

  readonly #switchSound = () => {
    this.hasSound = !this.hasSound;
    if (this.hasSound) this.#chime.prepare();
  };

  #end(): void {
    const isRound = this.phase === 'open' && this.state.step.at === 'round';
    if (this.hasSound && isRound) this.#chime.ring();
  }

  #type(index: number, text: string): void {
    this.isTouched = true;
    this.notes = Array.from(
      { length: Math.max(this.notes.length, index + 1) },
      (_, at) => (at === index ? text : this.notes[at]) ?? '',
    );
    this.keeper.soon();
  }
}
