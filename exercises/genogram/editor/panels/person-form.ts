import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import type { Details } from '../../family/edit.ts';
import { changePerson } from '../../family/edit-persons.ts';
import { labelMax, noteMax } from '../../family/texts.ts';
import type { Gender, Mark, Person } from '../../family/types.ts';
import { oneOf, pick, someOf, tick } from './choices.ts';
import './genogram-field.ts';
import type { FieldEvent, GenogramField } from './genogram-field.ts';
import { focusNext, isEnterOnChoice } from './next.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';
import {
  ageFrom,
  bornFrom,
  canBeUnborn,
  childKinds,
  diedFrom,
  isBorn,
  kindChange,
  marksWith,
  tooLong,
} from './person-changes.ts';
import { ageText, bornText, problemOf, type Read } from './read.ts';

const genders: readonly Gender[] = ['woman', 'man', 'non-binary', 'unknown'];
const marks: readonly Mark[] = ['care', 'support', 'school', 'work', 'health', 'worry'];

/** The choice of a gender, with the symbols of the drawing. */
export const genderChoice = (chosen: Gender, choose: (gender: Gender) => void): TemplateResult =>
  oneOf(
    {
      legend: nl.field.gender,
      name: 'gender',
      options: genders.map((value) => ({
        value,
        words: value === 'unknown' ? nl.field.unknown : drawing.legendWords[`gender:${value}`],
        picture: samples[`gender:${value}`],
      })),
    },
    chosen,
    choose,
  );

/**
 * Who somebody is: three fields, and the rest under "Meer". Every field is kept as soon as it is left.
 *
 * @fires {EditEvent} genogram-edit
 * @fires genogram-next - Enter in the last of the three fields.
 */
@customElement('genogram-person-form')
export class GenogramPersonForm extends PanelPart {
  /** The field where typing begins. */
  override focus(): void {
    void this.updateComplete.then(() => this.#field()?.focus());
  }

  /** Takes what stands in the fields; false where one of them cannot be read: that one has the focus. */
  commit(): boolean {
    const wrong = [...this.renderRoot.querySelectorAll('genogram-field')].find((field) => !field.commit());
    wrong?.focus();
    return wrong === undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { who } = this;
    if (!who) return nothing;
    return html`
      <genogram-field label=${nl.field.label} how=${nl.field.labelHow} .value=${who.label}
        .check=${(text: string) => tooLong(text, labelMax)}
        @genogram-field=${({ text }: FieldEvent) => this.#change({ label: text })}
        @genogram-next=${this.#toGender}></genogram-field>
      <div @keydown=${this.#fromGender}>${genderChoice(who.gender, (gender) => this.#change({ gender }))}</div>
      ${isBorn(who) ? this.#age(who) : this.#unbornYear(who)}
      ${this.problemLine()}
      <details>
        <summary>${nl.field.more}</summary>
        ${canBeUnborn(this.genogram, who) ? this.#kind(who) : nothing}
        ${isBorn(who) ? this.#years(who) : nothing}
        ${who.kind === 'support' ? this.#supports(who) : nothing}
        ${this.#marks(who)}
        <genogram-field label=${nl.field.note} isLong .value=${who.note}
          .check=${(text: string) => tooLong(text, noteMax)}
          @genogram-field=${({ text }: FieldEvent) => this.#change({ note: text })}></genogram-field>
      </details>`;
  }

  #age(who: Person): TemplateResult {
    return this.#numberField({
      label: who.died ? nl.field.ageAtDeath : nl.field.age,
      value: ageText(who, this.year),
      read: (text) => ageFrom(text, who, this.year),
      details: (age) => ({ age }),
    });
  }

  #unbornYear(who: Person): TemplateResult {
    return this.#numberField({
      label: who.kind === 'pregnancy' ? nl.field.due : nl.field.lossYear,
      value: bornText(who),
      read: (text) => bornFrom(text, who, this.year),
      details: (age) => ({ age }),
    });
  }

  #years(who: Person): TemplateResult {
    return html`${this.#numberField({
      label: nl.field.born,
      value: bornText(who),
      read: (text) => bornFrom(text, who, this.year),
      details: (age) => ({ age }),
    })}
      <p>${tick(nl.field.died, who.died !== null, (isOn) => this.#change({ died: isOn ? { in: null } : null }))}</p>
      ${
        who.died === null
          ? nothing
          : this.#numberField({
              label: nl.field.diedIn,
              value: String(who.died.in ?? ''),
              read: (text) => diedFrom(text, who, this.year),
              details: (died) => ({ died }),
            })
      }`;
  }

  #kind(who: Person): TemplateResult {
    const options = childKinds.map((value) => ({
      value,
      words: value === 'person' ? nl.field.aChild : drawing.legendWords[`kind:${value}`],
    }));
    return oneOf<Person['kind']>({ legend: nl.field.kind, name: 'kind', options }, who.kind, (kind) =>
      this.#change(kindChange(who, kind)),
    );
  }

  #supports(who: Person): TemplateResult {
    const family = this.genogram.persons.filter(({ kind }) => kind === 'person');
    const options = [
      { value: '', words: nl.field.supportsNobody },
      ...family.map(({ id }) => ({ value: id, words: this.capitalName(id) })),
    ];
    return pick({ legend: nl.field.supports, name: 'supports', options }, who.supports ?? '', (id) =>
      this.#change({ supports: id || null }),
    );
  }

  #marks(who: Person): TemplateResult {
    const options = marks.map((value) => ({ value, words: drawing.legendWords[`mark:${value}`] }));
    return someOf({ legend: nl.field.marks, options }, who.marks, (mark, isOn) => {
      const next = marksWith(who.marks, mark, isOn);
      if (next) this.#change({ marks: next });
      else {
        this.problem = nl.wrong.marks;
        this.requestUpdate();
      }
    });
  }

  #numberField<T>({
    label,
    value,
    read,
    details,
  }: {
    label: string;
    value: string;
    read: (text: string) => Read<T>;
    details: (value: T) => Details;
  }): TemplateResult {
    return html`<genogram-field label=${label} isNumber .value=${value}
      .check=${(text: string) => problemOf(read(text))}
      @genogram-field=${({ text }: FieldEvent) => {
        const answer = read(text);
        if ('value' in answer) this.#change(details(answer.value));
      }}></genogram-field>`;
  }

  #change(details: Details): void {
    const after = changePerson(this.genogram, this.person, details);
    this.edit(after, nl.said.changed(this.capitalName()));
  }

  #field(): GenogramField | null {
    return this.renderRoot.querySelector('genogram-field');
  }

  readonly #toGender = (event: Event) => {
    event.stopPropagation();
    focusNext(this.renderRoot, event.target);
  };

  readonly #fromGender = (event: KeyboardEvent) => {
    if (!isEnterOnChoice(event)) return;
    event.preventDefault();
    focusNext(this.renderRoot, event.target);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-person-form': GenogramPersonForm;
  }
}
