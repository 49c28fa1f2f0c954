import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encode } from 'uqr';

/** Light modules around the code that a camera needs; the standard asks for four. */
const quietZone = 4;

/** A text, mostly an address, as a QR code in vectors: black on white whatever lies below. */
@customElement('deck-qr')
export class DeckQr extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
      background: #fff;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      forced-color-adjust: none;
    }
  `;

  /** What a camera reads. Nothing is drawn while it is empty. */
  @property() accessor text = '';
  /** What the code is for, for who cannot see it. */
  @property() accessor label = '';

  protected override render(): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    const { size, data } = encode(this.text, { ecc: 'M', border: quietZone });
    return html`<svg role="img" aria-label=${this.label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <path fill="#fff" d="M0 0h${size}v${size}H0Z" />
      <path fill="#000" d=${data.map(pathOfRow).join('')} />
    </svg>`;
  }
}

/** One stroke per run of dark modules, which keeps hairlines out and the path short. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}Z`;
  }
  return path;
}
