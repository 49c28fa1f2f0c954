import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { browserClock, type Clock } from './announcer.ts';

/** How far the trainer is with an exercise; as the session has it. */
export type ExercisePhase = 'closed' | 'open' | 'shown' | 'shut';

/** Of an exercise's model. */
interface Merging<Entry, Result> {
  hasContent(entry: Entry): boolean;
  merge(
    entries: readonly Entry[],
    settings: Readonly<Record<string, string>>,
    hidden: ReadonlySet<string>,
  ): Result;
}

/**
 * What the deck gives to every board of an exercise, on the beamer and on paper. What only some of them need (state,
 * groups, timer, …) a board adds itself.
 */
export abstract class ExerciseBoard extends LitElement {
  @property({ reflect: true }) accessor phase: ExercisePhase = 'closed';
  /** What a slide says of it: its tag's attributes. */
  @property({ attribute: false }) accessor settings: Readonly<Record<string, string>> = {};
  /** What the room was shown: JSON, not yet parsed. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;
  /** Answers that came in since the result was shown. */
  @property({ type: Number }) accessor fresh = 0;
  /** What the trainer typed or counted: JSON, not yet parsed. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** Keys of what stays hidden. */
  @property({ attribute: false }) accessor hiddenKeys: ReadonlySet<string> = new Set();
  /** The four words, and the address at which they are typed; null without a room. */
  @property() accessor words: string | null = null;
  @property() accessor address: string | null = null;
  /** For print: what was shown, or something to fill in; nothing to press. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;
  /** Drives the pauses of the live region. */
  @property({ attribute: false }) accessor clock: Clock = browserClock;
  /** Set by a board while it needs the whole slide: the theme then takes the scene away behind it. */
  @property({ type: Boolean, reflect: true }) accessor filled = false;

  /**
   * What may be on the wall. Without phones all answers are the trainer's, typed here for everybody to see; in a room
   * only what was shown. `own`: what was typed, parsed.
   */
  protected resultToShow<Entry, Result>(
    own: Entry,
    { hasContent, merge }: Merging<Entry, Result>,
    parse: (result: unknown) => Result | null,
  ): Result | null {
    if (this.isAlone && hasContent(own)) return merge([own], this.settings, this.hiddenKeys);
    return this.isShown || this.paper ? parse(this.result) : null;
  }

  /** Nobody joins by phone: the trainer types for the room, and what is typed is seen at once. */
  protected get isAlone(): boolean {
    return this.people === null;
  }

  /** The room looks at what was made. */
  protected get isShown(): boolean {
    return this.phase === 'shown' || this.phase === 'shut';
  }
}
