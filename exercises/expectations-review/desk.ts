import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../../components/copy.ts';
import { deskButtonStyles } from '../../components/desk.styles.ts';
import { parseEntry } from './model.ts';
import { nl } from './nl.ts';
import { openPoints } from './review.ts';

/** What is still open, for the trainer alone: a list to take along, from what all phones sent, shown or not. */
@customElement('expectations-review-desk')
export class ExpectationsReviewDesk extends LitElement {
  static override styles = [
    deskButtonStyles,
    css`
    :host {
      display: block;
      margin-bottom: 0.75rem;
    }
    h3 {
      margin: 0 0 0.25rem;
      font: 700 1rem / 1.3 var(--font-text);
    }
    p {
      margin: 0 0 0.5rem;
      color: var(--ink-soft);
    }
    textarea {
      display: block;
      box-sizing: border-box;
      width: 100%;
      margin-bottom: 0.5rem;
      padding: 0.625rem 0.75rem;
      border: 2px solid var(--line);
      border-radius: 14px;
      background: var(--white);
      color: var(--ink);
      font: 400 1rem / 1.4 var(--font-text);
      resize: vertical;
    }
    button {
      border-radius: 999px;
    }
    :is(textarea, button):focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    [role="status"] {
      margin: 0.375rem 0 0;
    }
  `,
  ];

  /** Every entry, by author: JSON, parsed here. */
  @property({ attribute: false }) accessor entries: Readonly<Record<string, unknown>> = {};
  @state() private accessor message = '';

  protected override render(): TemplateResult {
    const text = openPoints(Object.values(this.entries).map(parseEntry));
    return html`<h3 id="title">${nl.desk.title}</h3>
      ${
        text === ''
          ? html`<p>${nl.desk.none}</p>`
          : html`<p>${nl.desk.how}</p>
            <textarea readonly dir="auto" aria-labelledby="title" rows=${Math.min(10, text.split('\n').length)} .value=${text}></textarea>
            <button type="button" @click=${() => this.#copy(text)}>${nl.desk.copy}</button>
            <p role="status">${this.message === '' ? nothing : this.message}</p>`
      }`;
  }

  async #copy(text: string): Promise<void> {
    this.message = (await copyText(text)) ? nl.desk.copied : nl.desk.notCopied;
  }
}
