import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { iconFor } from '../icons.ts';
import { properties } from '../properties.ts';

const kinds = {
  worries: { icon: 'regenwolk', roof: 'var(--fill-5)', deep: 'var(--deep-5)', sign: 'var(--deep-5)' },
  good: { icon: 'zon', roof: 'var(--fill-1)', deep: 'var(--deep-1)', sign: 'var(--sun)' },
  dreams: { icon: 'ster', roof: 'var(--fill-4)', deep: 'var(--deep-4)', sign: 'var(--deep-4)' },
} as const;

type HomeKind = keyof typeof kinds;

/**
 * One of the three houses: an icon in the gable, and a question on the wall.
 *
 * @slot - `### Heading` and a prompt of at most three lines; both inherit `--home-deep`.
 */
@customElement('deck-home')
export class DeckHome extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .home {
      display: flex;
      flex-direction: column;
      align-items: center;
    }
    .roof {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
    }
    .wall {
      width: 84.4%;
      min-height: 396px;
      margin-top: -4px;
      padding: 40px 26px 24px;
      border-radius: 0 0 10px 10px;
      background: var(--white);
      text-align: center;
      box-sizing: border-box;
    }
    @media (forced-colors: active) {
      .wall {
        border: 2px solid CanvasText;
      }
    }
  `;

  /** `worries`, `good` or `dreams`; anything else is `worries`, the house that one begins with. */
  @property({ reflect: true }) accessor kind = 'worries';

  protected override render() {
    const { icon, roof, deep, sign } = kinds[this.knownKind];
    return html`<div class="home" ${properties({ '--home-deep': deep })}>
      <svg class="roof" viewBox="0 0 474 236" aria-hidden="true">
        ${svg`<path fill=${deep} d="M307 0H359V130H307Z" />
          <path fill=${roof} d="M220 17Q237 2 254 17L470 216Q478 224 472 231 469 236 462 236H12Q5 236 2 231-4 224 4 216Z" />
          <circle cx="237" cy="150" r="44" fill="#fff" />
          <g color=${sign} transform="translate(201 114) scale(3)">${iconFor(icon)}</g>`}
      </svg>
      <div class="wall"><slot></slot></div>
    </div>`;
  }

  private get knownKind(): HomeKind {
    return Object.hasOwn(kinds, this.kind) ? (this.kind as HomeKind) : 'worries';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-home': DeckHome;
  }
}
