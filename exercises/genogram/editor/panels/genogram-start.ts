import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../../../components/icons.ts';
import { newId } from '../../../../components/ids.ts';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import type { NewId } from '../../family/edit.ts';
import { startMaxChildren } from '../../family/start.ts';
import { summaryOf } from '../../family/summary.ts';
import { labelMax } from '../../family/texts.ts';
import type { Gender, UnionStatus } from '../../family/types.ts';
import { EditEvent } from '../events.ts';
import { type Choice, oneOf } from './choices.ts';
import './genogram-field.ts';
import type { FieldEvent, GenogramField } from './genogram-field.ts';
import { focusNext, isEnterOnChoice } from './next.ts';
import { nl } from './nl.ts';
import { panelStyles } from './panel.styles.ts';
import { tooLong } from './person-changes.ts';
import { genderChoice } from './person-form.ts';
import { problemOf, readAge } from './read.ts';
import { startedWith } from './started.ts';
import { offeredStatuses } from './statuses.ts';

const counts = Array.from({ length: startMaxChildren + 1 }, (_, count) => count);

/**
 * Three questions on one sheet, and the drawing stands there: there is no empty page to begin with.
 *
 * @fires {EditEvent} genogram-edit - The family as answered; the client is chosen.
 * @fires genogram-open - A saved file is wanted.
 */
@customElement('genogram-start')
export class GenogramStart extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      :host {
        --step-tint: transparent;
      }
      h2 {
        margin: 0.75rem 0 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) accessor newId: NewId = () => `n${newId()}`;
  /** The time as ISO 8601. */
  @property() accessor now = '';
  /** In which ages are counted. */
  @property({ attribute: false }) accessor year = 0;

  @state() private accessor label = '';
  @state() private accessor gender: Gender = 'unknown';
  @state() private accessor age = '';
  @state() private accessor partner: UnionStatus | null = null;
  @state() private accessor count = 0;
  /** As typed, per child. */
  @state() private accessor ages: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`<form @submit=${this.#submit} @genogram-next=${this.#next} @keydown=${this.#key} novalidate>
      <h2>${nl.start.client}</h2>
      <genogram-field label=${nl.field.label} how=${nl.field.labelHow} .value=${this.label}
        .check=${(text: string) => tooLong(text, labelMax)}
        @genogram-field=${({ text }: FieldEvent) => {
          this.label = text;
        }}></genogram-field>
      ${genderChoice(this.gender, (gender) => {
        this.gender = gender;
      })}
      ${this.#ageField(nl.field.age, this.age, (text) => {
        this.age = text;
      })}
      ${this.#partners()}
      ${this.#children()}
      <p class="soft">${nl.start.later}</p>
      <p class="who">${icon('slot')}<span>${nl.start.private}</span></p>
      <div class="bar"><button class="main">${nl.start.draw}</button></div>
      <button type="button" class="plain" @click=${this.#open}>${nl.start.open}</button>
    </form>`;
  }

  #partners(): TemplateResult {
    const options: Choice<UnionStatus | null>[] = [
      { value: null, words: nl.start.noPartner },
      ...offeredStatuses.map((value) => ({
        value,
        words: drawing.legendWords[`union:${value}`],
        picture: samples[`union:${value}`],
      })),
    ];
    return oneOf(
      { legend: html`<h2>${nl.start.partner}</h2>`, name: 'partner', options },
      this.partner,
      (partner) => {
        this.partner = partner;
      },
    );
  }

  #children(): TemplateResult {
    const options = counts.map((value) => ({
      value,
      words: value === 0 ? nl.start.noChildren : String(value),
    }));
    return html`${oneOf(
      { legend: html`<h2>${nl.start.children}</h2>`, name: 'children', options },
      this.count,
      (count) => {
        this.count = count;
      },
    )}
      ${counts.slice(0, this.count).map((place) =>
        this.#ageField(nl.start.childAge(place + 1, this.count), this.ages[place] ?? '', (text) => {
          this.ages = counts.slice(1).map((_, at) => (at === place ? text : (this.ages[at] ?? '')));
        }),
      )}`;
  }

  #ageField(label: string, value: string, take: (text: string) => void): TemplateResult {
    return html`<genogram-field label=${label} isNumber .value=${value}
      .check=${(text: string) => problemOf(readAge(text, this.year))}
      @genogram-field=${({ text }: FieldEvent) => take(text)}></genogram-field>`;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll<GenogramField>('genogram-field')];
    const wrong = fields.filter((field) => !field.commit());
    if (wrong.length > 0) {
      wrong[0]?.focus();
      return;
    }
    const { label, gender, age, partner, count, ages, year } = this;
    const answers = { label, gender, age, partner, ages: counts.slice(0, count).map((at) => ages[at] ?? '') };
    const genogram = startedWith(answers, year, this.newId, this.now);
    this.dispatchEvent(new EditEvent(genogram, genogram.index, nl.start.said(summaryOf(genogram))));
  };

  readonly #next = ({ target }: Event) => focusNext(this.renderRoot, target);

  readonly #key = (event: KeyboardEvent) => {
    if (!isEnterOnChoice(event)) return;
    event.preventDefault();
    focusNext(this.renderRoot, event.target);
  };

  readonly #open = () => this.dispatchEvent(new Event('genogram-open', { bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-start': GenogramStart;
  }
}
