import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pebblePath } from '../pebble.ts';
import { iconOnPebble } from '../pictograms.ts';

/** The order in which cards without a tone take the fills of the steps: neighbours in a grid stay far apart. */
const toneOrder = [1, 2, 5, 4, 3, 6] as const;

/**
 * A card: a pebble with an icon, a name and one line.
 *
 * @slot - `### Name` (may be a link: then the whole card is) and a line.
 */
@customElement('deck-card')
export class DeckCard extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      display: flex;
      align-items: center;
      gap: var(--s-4);
      padding: 26px 30px;
      border-radius: var(--radius-card);
      background: var(--white);
      box-shadow: var(--shadow);
    }
    svg {
      flex: none;
      width: var(--card-icon, 152px);
      height: var(--card-icon, 152px);
    }
    .text {
      min-width: 0;
    }
    @media (forced-colors: active) {
      :host {
        border: 2px solid CanvasText;
      }
    }
  `;

  /** Name of a pictogram or icon of `components/`; without it the card has no pebble. */
  @property() accessor icon: string | null = null;
  /** The fill of the pebble: a step, 1 to 6. Anything else: by the card's place among its neighbours. */
  @property() accessor tone: string | null = null;

  protected override render() {
    return html`${this.icon ? this.renderPebble(this.icon) : nothing}<div class="text"><slot></slot></div>`;
  }

  private renderPebble(icon: string) {
    const tone = this.toneNumber();
    return html`<svg viewBox="0 0 100 100" aria-hidden="true" color="var(--on-fill-${tone})">
      ${svg`<path d=${pebblePath} fill="var(--fill-${tone})" />${iconOnPebble(icon)}`}
    </svg>`;
  }

  private toneNumber(): number {
    const tone = Number(this.tone);
    if (Number.isInteger(tone) && tone >= 1 && tone <= toneOrder.length) return tone;
    const cards = [...(this.parentElement?.children ?? [])].filter(
      (child) => child.localName === this.localName,
    );
    return toneOrder[Math.max(0, cards.indexOf(this)) % toneOrder.length] ?? 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-card': DeckCard;
  }
}
