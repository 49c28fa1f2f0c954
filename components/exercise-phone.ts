import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { StandingName } from './deck-standing/deck-standing.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { ExercisePhase } from './exercise-board.ts';

/**
 * What the page gives to every exercise in a hand, and how what is half done stays on the device. What only some of them
 * are given (state, groups, timer, …) a view declares itself.
 */
export abstract class ExercisePhone extends LitElement {
  @property({ reflect: true }) accessor phase: ExercisePhase = 'closed';
  /** What the slide says of it: the attributes of its tag. */
  @property({ attribute: false }) accessor settings: Readonly<Record<string, string>> = {};
  /** What this person sent: JSON, not yet parsed. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** How far that has come. */
  @property({ attribute: false }) accessor standing: StandingName | null = null;
  /** What was half done before a reload: JSON, not yet parsed. */
  @property({ attribute: false }) accessor draft: unknown = null;
  /** What the room sees: JSON, not yet parsed. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;

  /** What the live region says. */
  @state() protected accessor message = '';
  /** True while what this person does wins over what the page says. */
  protected isTouched = false;
  protected readonly keeper = new DraftKeeper(this, () => (this.isTouched ? this.halfDone() : undefined));

  /** What is half done, as JSON to be kept on this device; null where there is nothing to keep. */
  protected halfDone(): unknown {
    return null;
  }

  /** Something can be written: also once it is shown, until it is shut. */
  protected get isOpen(): boolean {
    return this.phase === 'open' || this.phase === 'shown';
  }

  /** The room looks at what was made. */
  protected get isShown(): boolean {
    return this.phase === 'shown' || this.phase === 'shut';
  }

  /** The button at the foot where nothing can be done: not yet, or not any more. */
  protected restingButton(label: string): TemplateResult {
    return html`<button type="button" class="main" aria-disabled="true">${label}</button>`;
  }

  /** Says that the trainer went on; not when the page first stands there. */
  protected announcePhase(
    changed: PropertyValues<ExercisePhone>,
    words: Readonly<Record<ExercisePhase, string>>,
  ): void {
    if (changed.get('phase') !== undefined) this.message = words[this.phase];
  }
}
