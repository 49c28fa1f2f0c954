import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { grouped } from '../../family/grouped.ts';
import { type Section, type Sentence, sectionTitle, sentences } from '../../family/sentences.ts';
import { ChooseEvent } from '../events.ts';
import { headingOf } from './about.ts';
import { nl } from './nl.ts';
import { panelStyles } from './panel.styles.ts';
import { PanelPart } from './panel-part.ts';

/**
 * "Gezin in zinnen": all that the drawing shows, in words. A sentence opens the panel of whom it is about; at the end
 * everybody stands once, so that nobody is out of reach.
 *
 * @fires {ChooseEvent} genogram-choose
 */
@customElement('genogram-sentences')
export class GenogramSentences extends PanelPart {
  static override styles = [
    ...panelStyles,
    css`
      :host {
        --step-tint: transparent;
      }
      ul {
        display: grid;
        gap: 0.375rem;
        margin: 0 0 1rem;
        padding: 0;
        list-style: none;
      }
      .said {
        width: 100%;
        min-height: 3rem;
        padding: 0.5rem 0.875rem;
        border: 2px solid transparent;
        border-radius: 14px;
        background: var(--white);
        box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
        color: inherit;
        text-align: start;
        overflow-wrap: anywhere;
      }
      [aria-current='true'] {
        border-color: var(--step-deep);
        background: var(--tint-2);
      }
    `,
  ];

  /** Id: whose panel is open. */
  @property() accessor chosen: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { genogram, year } = this;
    const sections = grouped(sentences(genogram, year), ({ section }) => section);
    return html`<h2 tabindex="-1">${nl.sentences.title}</h2>
      <p class="soft">${nl.sentences.how}</p>
      ${[...sections].map(([section, told]) => this.#section(section, told))}
      <h3>${nl.sentences.everyone}</h3>
      <ul>
        ${genogram.persons.map((person) => html`<li>${this.#button(person.id, headingOf(genogram, person, year))}</li>`)}
      </ul>`;
  }

  #section(section: Section, told: readonly Sentence[]): TemplateResult {
    return html`<h3>${sectionTitle(section)}</h3>
      <ul>
        ${told.map(({ text, person }) => html`<li>${this.#button(person, text)}</li>`)}
      </ul>`;
  }

  #button(person: string, words: string): TemplateResult {
    return html`<button type="button" class="said" aria-current=${person === this.chosen ? 'true' : nothing}
      @click=${() => this.dispatchEvent(new ChooseEvent(person))}>${words}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-sentences': GenogramSentences;
  }
}
