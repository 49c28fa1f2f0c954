import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ExercisePhone } from '../../components/exercise-phone.ts';
import { icon } from '../../components/icons.ts';
import { phoneStyles } from '../../components/phone.styles.ts';
import { nl } from './nl.ts';
import { signs } from './signs.ts';

/**
 * The genogram in a hand: the task, the promise that nobody sees it, and the way to the editor, a page of its own. That
 * page opens in a new tab, so that the room stays open in this one.
 *
 * @slot - The task, as a list.
 */
@customElement('genogram-phone')
export class GenogramPhone extends ExercisePhone {
  static override styles = [
    phoneStyles,
    css`
      a.main {
        margin-top: 0.25rem;
        font-size: 1.25rem;
        text-decoration: none;
      }
      .questions {
        margin: 0 0 1rem;
        padding-inline-start: 1.25rem;
      }
      /* When the session's answers are wiped: nothing of this is among them. */
      ::slotted(.meta) {
        display: none;
      }
      ::slotted(ul) {
        margin: 0 0 1rem;
        padding-inline-start: 1.25rem;
      }
      summary {
        display: flex;
        align-items: center;
        min-height: 3rem;
        color: var(--ink-soft);
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      genogram-legend {
        margin-bottom: 1rem;
      }
    `,
  ];

  @state() private accessor hasSigns = false;

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <h3>${nl.questionsTitle}</h3>
      <ul class="questions">${nl.questions.map((question) => html`<li>${question}</li>`)}</ul>
      <p class="soft">${nl.phone.paper}</p>
      <details @toggle=${this.#openSigns}><summary>${nl.phone.signs}</summary>
        ${this.hasSigns ? html`<genogram-legend .genogram=${signs}></genogram-legend>` : nothing}</details>
      <div class="bar">
        <p class="who">${icon('slot')}<span>${nl.phone.stays}</span></p>
        ${this.phase === 'closed' ? html`<p class="soft" role="status">${nl.phone.soon}</p>` : nothing}
        <a class="main" href="./genogram/" target="_blank" rel="noopener">${nl.phone.open}
          <span class="visually-hidden"> (${nl.phone.tab})</span></a>
      </div>`;
  }

  /** The code of the drawing comes when somebody wants to see a sign; without network at the next try. */
  readonly #openSigns = async (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || this.hasSigns) return;
    await import('./drawing/legend.ts').then(
      () => {
        this.hasSigns = true;
      },
      () => {},
    );
  };
}
