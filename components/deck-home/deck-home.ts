import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { iconFor } from '../icons.ts';
import { properties } from '../properties.ts';

const kinds = {
  worries: { icon: 'regenwolk', tone: 5, sign: 'var(--deep-5)' },
  good: { icon: 'zon', tone: 1, sign: 'var(--sun)' },
  dreams: { icon: 'ster', tone: 4, sign: 'var(--deep-4)' },
} as const;

const high = {
  height: 236,
  chimney: 'M307 0H359V130H307Z',
  roof: 'M220 17Q237 2 254 17L470 216Q478 224 472 231 469 236 462 236H12Q5 236 2 231-4 224 4 216Z',
  signY: 150,
  signSize: 44,
};
const low = {
  height: 124,
  chimney: 'M332 0H372V70H332Z',
  roof: 'M215 11Q237 0 259 11L467 102Q478 108 474 117 471 124 462 124H12Q3 124 0 117-4 108 7 102Z',
  signY: 74,
  signSize: 32,
};

type HomeKind = keyof typeof kinds;

/**
 * One of the three houses: an icon in the gable, and a question on the wall.
 *
 * @slot - `### Heading` and a prompt of at most three lines; both inherit `--home-deep`, `--home-tint`.
 * @cssprop --home-wall - Width of the wall, of the whole house's.
 * @cssprop --home-least - Least height of the wall.
 * @cssprop --home-padding - Padding of the wall.
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
      width: var(--home-wall, 84.4%);
      min-height: var(--home-least, 396px);
      margin-top: -4px;
      padding: var(--home-padding, 40px 26px 24px);
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
  /** A low roof, where the wall needs the room. */
  @property({ type: Boolean, reflect: true }) accessor low = false;

  protected override render() {
    const { icon, tone, sign } = kinds[this.knownKind];
    const deep = `var(--deep-${tone})`;
    const shape = this.low ? low : high;
    return html`<div class="home" ${properties({ '--home-deep': deep, '--home-tint': `var(--tint-${tone})` })}>
      <svg class="roof" viewBox="0 0 474 ${shape.height}" aria-hidden="true">
        ${svg`<path fill=${deep} d=${shape.chimney} />
          <path fill=${`var(--fill-${tone})`} d=${shape.roof} />
          <circle cx="237" cy=${shape.signY} r=${shape.signSize} fill="#fff" />
          <g color=${sign} transform=${`translate(237 ${shape.signY}) scale(${shape.signSize / 14.7}) translate(-12 -12)`}>${iconFor(icon)}</g>`}
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
