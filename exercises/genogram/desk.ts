import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskButtonStyles } from '../../components/desk.styles.ts';
import { ExerciseSteerEvent } from '../../components/events.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';
import { icon } from '../../components/icons.ts';
import { backward, forward, lastStep, model, type State, steps } from './model.ts';
import { nl } from './nl.ts';

/**
 * The genogram in the cockpit: how far the example has come, what to say with it, and what comes next.
 *
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer goes to a step of the example.
 */
@customElement('genogram-desk')
export class GenogramDesk extends LitElement {
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
    }
    .soft {
      color: var(--ink-soft);
    }
    ol {
      display: grid;
      gap: 0.375rem;
      margin: 0 0 0.75rem;
      padding: 0;
      list-style: none;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-bottom: 0.75rem;
    }
    button {
      text-align: start;
    }
    li button {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      width: 100%;
    }
    .main {
      flex: 1 1 12rem;
      border-color: var(--night);
      background: var(--night);
      color: var(--white);
      font-weight: 700;
      text-align: center;
    }
    .main[aria-disabled="true"] {
      border-color: var(--line);
      background: transparent;
      color: var(--ink-soft);
      font-weight: 400;
      cursor: default;
    }
    [aria-current="step"] {
      border-color: var(--night);
      color: var(--night);
      font-weight: 700;
    }
    svg {
      flex: none;
      width: 1.125em;
      height: 1.125em;
      visibility: hidden;
    }
    .is-shown svg {
      visibility: visible;
    }
    :focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      .main {
        border: 2px solid CanvasText;
      }
    }
  `,
  ];

  @property({ attribute: false }) accessor state: State = model.start;

  protected override render(): TemplateResult {
    const { shown } = this.state;
    const next = steps[shown];
    return html`<h3>${nl.desk.title}</h3>
      <p class="soft" role="status">${nl.desk.built(shown, steps.length)}</p>
      ${this.#telling()}
      <div class="buttons">
        <button type="button" class="main" aria-disabled=${next === undefined}
          @click=${(event: MouseEvent) => event.detail < 2 && this.#go(forward(this.state))}>
          ${next === undefined ? nl.desk.all : nl.desk.next(nl.steps[next].title)}</button>
        ${shown > 0 ? html`<button type="button" @click=${() => this.#go(backward(this.state))}>${nl.desk.back}</button>` : nothing}
      </div>
      <ol>${steps.map(
        (step, at) => html`<li><button type="button" class=${at < shown ? 'is-shown' : ''}
          aria-current=${at === shown - 1 ? 'step' : nothing} @click=${() => this.#go({ shown: at + 1 })}>
          ${icon('vink')}${nl.steps[step].title}${
            at < shown ? html`<span class="visually-hidden"> (${nl.desk.onScreen})</span>` : nothing
          }</button></li>`,
      )}</ol>
      <p class="soft">${nl.desk.private}</p>`;
  }

  /** With the step that stands there; before the first, nothing. */
  #telling(): TemplateResult | typeof nothing {
    const step = lastStep(this.state);
    if (step === null) return nothing;
    const { say, hint } = nl.steps[step];
    return html`<p><strong>${nl.desk.say}</strong>: “${say}”</p><p class="soft">${hint}</p>`;
  }

  #go(state: State | null): void {
    if (state) this.dispatchEvent(new ExerciseSteerEvent(state));
  }
}
