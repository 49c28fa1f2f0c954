import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const defaultRows = 4;
const mostRows = 12;

/** Empty rows to write on, on the wall and on paper. */
@customElement('deck-paper')
export class DeckPaper extends LitElement {
  static override styles = css`
    :host {
      display: block;
      flex: 1;
      min-height: 0;
    }
    table {
      width: 100%;
      height: 100%;
      border-collapse: separate;
      border-spacing: 0;
      table-layout: fixed;
      border-radius: var(--radius-card);
      background: var(--white);
      box-shadow: var(--shadow);
      overflow: hidden;
    }
    th {
      height: 1px;
      padding: 22px 28px 14px;
      color: var(--step-deep);
      font: 700 var(--t-card) / 1.15 var(--font-head);
      text-align: left;
      vertical-align: bottom;
    }
    td {
      /* A share of the height, for as many rows as there may be: without it Chrome takes the heading off the last row. */
      height: 8%;
      border-bottom: 2px solid var(--line);
    }
    tbody tr:last-child td {
      border-bottom: 0;
    }
    :is(th, td) + :is(th, td) {
      border-left: 2px solid var(--line-soft);
    }
  `;

  /** How many empty rows, 1 to 12; anything else is 4. */
  @property() accessor rows: string | null = null;
  /** Headings of the columns, with `|` between them; none: one column without a heading. */
  @property() accessor columns = '';

  protected override render() {
    const headings = this.columns
      .split('|')
      .map((heading) => heading.trim())
      .filter((heading) => heading !== '');
    const rows = Array.from({ length: this.rowCount });
    const cells = headings.length > 0 ? headings : [''];
    // Without headings it is no table to a screen reader, only lines on paper.
    return html`<table role=${headings.length > 0 ? 'table' : 'presentation'}>
      ${
        headings.length > 0
          ? html`<thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>`
          : ''
      }
      <tbody>
        ${rows.map(() => html`<tr>${cells.map(() => html`<td></td>`)}</tr>`)}
      </tbody>
    </table>`;
  }

  private get rowCount(): number {
    const count = Number(this.rows);
    return this.rows !== null && Number.isInteger(count) && count >= 1 && count <= mostRows
      ? count
      : defaultRows;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deck-paper': DeckPaper;
  }
}
