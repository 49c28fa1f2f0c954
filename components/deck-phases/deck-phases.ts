import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { nl } from './nl.ts';

interface Phase {
  /** Whole minutes, 1 to 30; null when the line does not begin with minutes. */
  readonly minutes: number | null;
  readonly text: string;
}

/** More pebbles than this cannot be told apart on a chip: the number alone says it. */
const mostPebbles = 30;

/**
 * The phases of a role-play as chips in a row, each with a pebble per minute.
 *
 * @slot - An ordered list. A line may begin with its minutes: `4' spelen` or `4 min spelen`.
 */
@customElement('deck-phases')
export class DeckPhases extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    slot {
      display: none;
    }
    ol {
      display: flex;
      gap: var(--s-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex: 1 1 auto;
      flex-direction: column;
      justify-content: center;
      gap: 14px;
      min-height: 132px;
      padding: 18px 30px;
      border-radius: var(--radius-card);
      background: var(--white);
      box-shadow: var(--shadow);
      box-sizing: border-box;
      color: var(--ink);
      font: 400 var(--t-small) / 1.15 var(--font-text);
      text-wrap: balance;
    }
    .minutes {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      color: var(--step-deep);
      font: 700 var(--t-small) / 1 var(--font-head);
    }
    .minutes span {
      margin-right: 8px;
      white-space: nowrap;
    }
    i {
      width: 24px;
      height: 23px;
      border-radius: var(--radius-pebble);
      background: var(--step-deep);
    }
    @media (forced-colors: active) {
      li {
        border: 2px solid CanvasText;
      }
    }
  `;

  @state() private accessor phases: readonly Phase[] = [];

  protected override render() {
    return html`<ol>
        ${this.phases.map(
          ({ minutes, text }) => html`<li>
            ${
              minutes === null
                ? nothing
                : html`<div class="minutes">
                  <span>${nl.minutes(String(minutes))}</span>${Array.from({ length: minutes }, () => html`<i aria-hidden="true"></i>`)}
                </div>`
            }
            <div>${text}</div>
          </li>`,
        )}
      </ol>
      <slot @slotchange=${this.readList}></slot>`;
  }

  private readList(): void {
    const lines = [...this.querySelectorAll('li')].map((line) => line.textContent.trim());
    this.phases = lines.filter((line) => line !== '').map(phaseOf);
  }
}

function phaseOf(line: string): Phase {
  const [, count, text] = /^(\d{1,2})\s*(?:['’′]|min(?:uut|uten)?\b\.?)\s*:?\s*(\S.*)$/s.exec(line) ?? [];
  const minutes = Number(count);
  if (text === undefined || minutes < 1 || minutes > mostPebbles) return { minutes: null, text: line };
  return { minutes, text };
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-phases': DeckPhases;
  }
}
