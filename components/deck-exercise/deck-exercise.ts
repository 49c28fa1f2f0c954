import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { browserClock, type Clock } from '../announcer.ts';
import '../deck-chip/deck-chip.ts';
import { phaseChip } from '../deck-chip/phase-chip.ts';
import '../deck-count/deck-count.ts';
import { ExerciseRefreshEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { LiveRegion } from '../live-region.ts';
import { frameStyles } from './deck-exercise.styles.ts';
import { houseFor } from './house.ts';
import { nl } from './nl.ts';

type PhaseName = keyof typeof nl.phase;

/** The live region speaks at most this often. */
const announceEveryMs = 10_000;

/**
 * What every exercise has on the beamer: its phase, how many answered, the house whose windows they light, and how to
 * come in. Stands below the heading of its slide and leans on the slide's content box, so that the house may rise
 * beside the heading.
 *
 * @slot - One line that says how: alone or in pairs, how long.
 * @slot tools - Buttons and fields of the trainer.
 * @slot rows - What the room gets to see, where it is {@link filled}.
 * @slot turn - With {@link turns}: buttons at the lower right that turn to another part of it.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('deck-exercise')
export class DeckExercise extends LitElement {
  static override styles = frameStyles;

  @property() accessor phase: PhaseName = 'closed';
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;
  /** Without phones: answers that the trainer typed, each a window. */
  @property({ type: Number }) accessor typed = 0;
  /** Answers that came in since the result was shown. */
  @property({ type: Number }) accessor fresh = 0;
  /** The four words, and the address at which they are typed; null without a room. */
  @property() accessor words: string | null = null;
  @property() accessor address: string | null = null;
  /** There is something in the slot for rows: the house makes room. */
  @property({ type: Boolean, reflect: true }) accessor filled = false;
  /** On a night scene letters are white, and the scene has a house of its own. */
  @property({ type: Boolean, reflect: true }) accessor dark = false;
  /** For print: nothing to press, no house. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** There is something in the slot to turn with. */
  @property({ type: Boolean, reflect: true }) accessor turns = false;
  /** The trainer needs the line at the foot: the words stay away from it. */
  @property({ type: Boolean }) accessor busy = false;
  /** Drives the pauses of the live region. */
  @property({ attribute: false }) accessor clock: Clock = browserClock;

  readonly #region = new LiveRegion(this, announceEveryMs);

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.paper) return;
    const { phase, count, people } = this;
    const counts = people !== null && count !== null && phase !== 'closed';
    const said = people === null ? nl.phase[phase] : `${nl.phase[phase]}. `;
    this.#region.announce(counts ? said + nl.count(count.answered, count.people) : said, this.clock);
  }

  protected override render(): TemplateResult {
    const counted = this.filled && !this.dark ? this.#counted() : nothing;
    if (this.paper)
      return html`${this.filled ? nothing : html`<slot></slot>`}<slot name="rows"></slot>${counted}`;
    // One order for all states, so that a field keeps its letters and its focus when the board changes around it.
    return html`<div class="board ${this.filled ? 'has-rows' : 'asks'}">
      <div class="side">
        <div class="how"><slot></slot></div>
        <div class="state">${this.#chip()}${this.filled ? nothing : this.#number()}</div>
        ${this.#door()} ${this.#freshButton()}
        <slot name="tools"></slot>
      </div>
      ${this.turns ? html`<div class="turn"><slot name="turn"></slot></div>` : nothing}
      ${this.filled ? html`<slot name="rows"></slot>` : this.dark ? nothing : houseFor(this, 'lean')}
      ${counted}
      ${this.#region.draw()}
    </div>`;
  }

  #chip(): TemplateResult | typeof nothing {
    // The trainer's line and buttons to turn with fill the foot.
    if (this.people === null && this.turns) return nothing;
    if (this.people === null) return html`<deck-chip outlined icon="papier">${nl.withoutPhones}</deck-chip>`;
    return phaseChip(this.phase, nl.phase);
  }

  #number(): TemplateResult | typeof nothing {
    if (this.people === null || this.count === null || this.phase === 'closed') return nothing;
    if (this.count.people === 0) return nothing;
    return html`<p class="number"><strong>${this.count.answered}</strong> ${nl.ofPeople(this.count.people)}</p>`;
  }

  #counted(): TemplateResult | typeof nothing {
    if (this.count === null || this.count.people === 0) return nothing;
    const { answered, people } = this.count;
    return html`<deck-count .answered=${answered} .people=${people}>${nl.answered(people)}</deck-count>`;
  }

  #door(): TemplateResult | typeof nothing {
    if (this.people === null || this.words === null || this.busy) return nothing;
    if (this.filled) {
      // Beside buttons to turn with there is no room for both, and who is new finds the words on every other slide.
      if (this.turns && this.fresh > 0) return nothing;
      return this.phase === 'shown'
        ? html`<p class="door">${nl.canAdd}<br /><b>${this.words}</b></p>`
        : nothing;
    }
    if (this.phase !== 'open') return nothing;
    const address = this.address?.replace(/^https?:\/\//, '');
    return html`<p class="door">${address ? html`${nl.on} <b>${address}</b><br />${nl.words} ` : nothing}<b>${this.words}</b></p>`;
  }

  #freshButton(): TemplateResult | typeof nothing {
    if (this.fresh < 1 || this.phase !== 'shown' || this.people === null) return nothing;
    return html`<button type="button" class="fresh" aria-label=${nl.freshLabel(this.fresh)} @click=${() => this.dispatchEvent(new ExerciseRefreshEvent())}>
      ${icon('plus')}${nl.fresh(this.fresh)}</button>`;
  }
}
