import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { iconFor } from '../icons.ts';
import { properties } from '../properties.ts';

/** Icon and colours of each kind; a meaning never stands on colour alone, so all but `plain` have an icon. */
const kinds = {
  risk: { icon: 'regenwolk', deep: 'var(--risk)', tint: 'var(--risk-tint)' },
  protective: { icon: 'zon', deep: 'var(--protect)', tint: 'var(--protect-tint)' },
  dream: { icon: 'ster', deep: 'var(--dream)', tint: 'var(--dream-tint)' },
  worry: { icon: 'regenwolk', deep: 'var(--risk)', tint: 'var(--risk-tint)' },
  good: { icon: 'zon', deep: 'var(--protect)', tint: 'var(--protect-tint)' },
  next: { icon: 'pijl-rechts', deep: 'var(--night)', tint: 'var(--night-tint)' },
  plain: { icon: null, deep: 'var(--step-deep)', tint: 'var(--white)' },
} as const;

type PanelKind = keyof typeof kinds;

/**
 * A panel: a heading with its icon, and a list whose items lie as rows. Six rows of one line fit.
 *
 * @slot - `### Heading` and a list; both inherit `--panel-deep` and `--panel-tint`.
 * @cssprop --panel-fill - Background of the whole panel; by default the tint of its kind.
 */
@customElement('deck-panel')
export class DeckPanel extends LitElement {
  static override styles = css`
    :host {
      display: block;
      border-radius: var(--radius-panel);
    }
    .panel {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: minmax(82px, auto) minmax(0, 1fr);
      align-items: center;
      row-gap: 16px;
      height: 100%;
      padding: 28px 34px 34px;
      border-radius: inherit;
      background: var(--panel-fill, var(--panel-tint));
      box-sizing: border-box;
    }
    svg {
      width: 84px;
      height: 84px;
      margin-right: 26px;
      color: var(--panel-deep);
    }
    .is-sun {
      color: var(--sun);
    }
    ::slotted(*) {
      grid-column: 1 / -1;
    }
    ::slotted(h3) {
      grid-column: 2;
      grid-row: 1;
    }
    @media (forced-colors: active) {
      .panel {
        border: 2px solid CanvasText;
      }
    }
  `;

  /** `risk`, `protective`, `dream`, `worry`, `good`, `next` or `plain`; anything else is `plain`. */
  @property({ reflect: true }) accessor kind = 'plain';

  protected override render() {
    const { icon, deep, tint } = kinds[this.knownKind];
    return html`<div class="panel" ${properties({ '--panel-deep': deep, '--panel-tint': tint })}>
      ${
        icon
          ? html`<svg class=${icon === 'zon' ? 'is-sun' : ''} viewBox="0 0 24 24" aria-hidden="true">${iconFor(icon)}</svg>`
          : nothing
      }
      <slot></slot>
    </div>`;
  }

  private get knownKind(): PanelKind {
    return Object.hasOwn(kinds, this.kind) ? (this.kind as PanelKind) : 'plain';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-panel': DeckPanel;
  }
}
