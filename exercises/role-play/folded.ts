import { html, type TemplateResult } from 'lit';

/** What somebody may open to read, and need not. */
export function folded(title: string, inner: TemplateResult): TemplateResult {
  return html`<details><summary>${title}</summary>${inner}</details>`;
}
