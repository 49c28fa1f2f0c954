import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskButtonStyles } from '../../components/desk.styles.ts';
import { ExerciseSteerEvent } from '../../components/events.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';
import { icon } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { Phase } from '../../src/session/stage.ts';
import { readCase } from './case.ts';
import { lookAt, revealNext, takeBack, turnKey } from './lead.ts';
import { childNames, model, parseEntry, parseResult, type State, views } from './model.ts';
import { nl } from './nl.ts';

/**
 * The growing case in the cockpit: which facts the room has seen and which comes next, what stands on the wall once
 * answers are shown, and the answer key for the trainer's own eyes.
 *
 * @slot key - The answer key, from its heading on.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer reveals a fact, looks at something else, opens the key.
 */
@customElement('en-dan-desk')
export class EnDanDesk extends LitElement {
  static override styles = [
    deskButtonStyles,
    css`
    :host {
      display: block;
      margin-top: 1rem;
    }
    h3 {
      margin: 0 0 0.375rem;
      font: 700 1.125rem / 1.2 var(--font-head);
    }
    p {
      margin: 0 0 0.5rem;
      color: var(--ink-soft);
    }
    ol {
      margin: 0 0 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: baseline;
      gap: 0.5rem;
      padding: 0.125rem 0;
      color: var(--ink-soft);
    }
    li.is-seen {
      color: var(--ink);
    }
    li svg {
      flex: none;
      align-self: center;
      visibility: hidden;
    }
    li.is-seen svg {
      visibility: visible;
    }
    svg {
      width: 1.125em;
      height: 1.125em;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-bottom: 1rem;
    }
    button {
      text-align: start;
    }
    .main {
      flex-basis: 100%;
      text-align: center;
    }
    :is(.main, [aria-pressed="true"]) {
      border-color: var(--night);
      background: var(--night);
      color: var(--white);
      font-weight: 700;
    }
    button[aria-disabled="true"] {
      border-color: var(--line);
      background: transparent;
      color: var(--ink-soft);
      font-weight: 400;
      cursor: default;
    }
    :focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    summary {
      min-height: 2.75rem;
      padding-block: 0.625rem;
      color: var(--focus);
      cursor: pointer;
    }
    ::slotted(table) {
      font-size: 0.9375rem;
      text-align: left;
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      [aria-pressed="true"] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
  ];

  @property() accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor entry: unknown = null;
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;
  @property({ attribute: false }) accessor settings: Settings = {};
  /** Participants who are in; null: nobody joins by phone. */
  @property({ attribute: false }) accessor people: number | null = null;

  #facts: readonly string[] = [];

  protected override willUpdate(_: PropertyValues): void {
    if (!this.hasUpdated) this.#facts = readCase(this);
  }

  protected override render(): TemplateResult {
    const seen = Math.min(this.state.revealed, this.#facts.length);
    const next = this.#facts[seen];
    return html`<h3>${nl.desk.facts}</h3>
      <p role="status">${nl.desk.shown(seen, this.#facts.length)}</p>
      <ol>${this.#facts.map(
        (fact, at) => html`<li class=${at < seen ? 'is-seen' : ''}>${icon('vink')}
          <span>${fact}${at < seen ? html`<span class="visually-hidden"> (${nl.desk.onScreen})</span>` : nothing}</span></li>`,
      )}</ol>
      <div class="buttons">
        <button type="button" class="main" aria-disabled=${next === undefined}
          @click=${(event: MouseEvent) => event.detail < 2 && next !== undefined && this.#steer(revealNext(this.state, this.#facts.length, this.#isShowing))}>
          ${next === undefined ? nl.desk.all : seen === 0 ? nl.board.firstFact : nl.board.nextFact}</button>
        ${seen === 0 ? nothing : html`<button type="button" @click=${() => this.#steer(takeBack(this.state, this.#facts.length))}>${nl.desk.back}</button>`}
      </div>
      ${this.#isShowing ? this.#views() : nothing} ${this.#key()}`;
  }

  #views(): TemplateResult {
    const { state } = this;
    const shows = state.isKeyOpen ? null : state.view;
    const before = this.earlier?.result ?? this.earlier?.entry ?? null;
    return html`<h3>${nl.desk.views}</h3>
      <div class="buttons" role="group" aria-label=${nl.board.views}>
        ${views
          .filter((view) => view !== 'before')
          .map(
            (view) =>
              html`<button type="button" aria-pressed=${view === shows} @click=${() => this.#steer(lookAt(state, view))}>${nl.board.view[view]}</button>`,
          )}
        ${
          before === null
            ? nothing
            : childNames(this.settings).map(
                (
                  name,
                  child,
                ) => html`<button type="button" aria-pressed=${shows === 'before' && state.child === child}
                  @click=${() => this.#steer(lookAt(state, 'before', child))}>${nl.board.view.before}: ${name}</button>`,
              )
        }
      </div>`;
  }

  #key(): TemplateResult | typeof nothing {
    if (this.querySelector(':scope > [slot="key"]') === null) return nothing;
    const { isKeyOpen } = this.state;
    return html`<button type="button" aria-pressed=${isKeyOpen} @click=${() => this.#steer(turnKey(this.state))}>${isKeyOpen ? nl.desk.closeKey : nl.desk.openKey}</button>
      <details><summary>${nl.desk.readKey}</summary><slot name="key"></slot></details>`;
  }

  /** Answers stand on the wall: shown to the room, or without phones typed for all to see. */
  get #isShowing(): boolean {
    if (this.people === null && model.hasContent(parseEntry(this.entry))) return true;
    return (this.phase === 'shown' || this.phase === 'shut') && parseResult(this.result) !== null;
  }

  #steer(state: State): void {
    this.dispatchEvent(new ExerciseSteerEvent(state));
  }
}
