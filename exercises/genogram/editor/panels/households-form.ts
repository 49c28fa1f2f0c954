import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  leaveHousehold,
  newHousehold,
  putInHousehold,
  removeHousehold,
  renameHousehold,
} from '../../family/edit-households.ts';
import { nameMax } from '../../family/texts.ts';
import type { Household } from '../../family/types.ts';
import { type Choice, someOf } from './choices.ts';
import './genogram-field.ts';
import type { FieldEvent, GenogramField } from './genogram-field.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';
import { isBorn, tooLong } from './person-changes.ts';

const checkName = (text: string) => tooLong(text, nameMax);

/** Who lives together: the households that are there, and a form for a new one with somebody in it. */
@customElement('genogram-households-form')
export class GenogramHouseholdsForm extends PanelPart {
  @state() private accessor draft = '';
  /** Ids, besides the person. */
  @state() private accessor others: readonly string[] = [];

  protected override render(): TemplateResult {
    const { households } = this.genogram;
    return html`${households.map((household) => this.#there(household))}
      ${
        households.length === 0
          ? this.#fresh()
          : html`<details><summary>${nl.household.new}</summary>${this.#fresh()}</details>`
      }`;
  }

  #there(household: Household): TemplateResult {
    const { id, name, members } = household;
    return html`<details ?open=${this.genogram.households.length === 1}>
      <summary>${name || nl.household.nameless}</summary>
      <genogram-field label=${nl.household.name} how=${nl.household.nameHow} .value=${name} .check=${checkName}
        @genogram-field=${({ text }: FieldEvent) =>
          this.edit(
            renameHousehold(this.genogram, id, text),
            nl.said.householdChanged(titled(text)),
          )}></genogram-field>
      ${someOf({ legend: nl.household.who, options: this.#people(members) }, members, (person, isIn) =>
        this.edit(
          isIn ? putInHousehold(this.genogram, id, person) : leaveHousehold(this.genogram, id, person),
          nl.said.householdChanged(titled(name)),
        ),
      )}
      <button type="button" class="plain" @click=${() =>
        this.edit(
          removeHousehold(this.genogram, id),
          nl.said.householdRemoved(titled(name)),
        )}>${nl.household.remove}</button>
    </details>`;
  }

  #fresh(): TemplateResult {
    return html`<genogram-field class="new" label=${nl.household.name} how=${nl.household.nameHow}
        .value=${this.draft} .check=${checkName}
        @genogram-field=${({ text }: FieldEvent) => {
          this.draft = text;
        }}></genogram-field>
      ${someOf(
        {
          legend: nl.household.whoWith(this.name()),
          options: this.#people(this.others, this.person),
        },
        this.others,
        (id, isIn) => {
          this.others = isIn ? [...this.others, id] : this.others.filter((one) => one !== id);
        },
      )}
      ${this.problemLine()}
      <button type="button" class="main" @click=${this.#add}>${nl.household.add}</button>`;
  }

  /** Who can live somewhere: the born, and whoever is there already. */
  #people(members: readonly string[], without = ''): Choice<string>[] {
    return this.genogram.persons
      .filter((one) => one.id !== without && (isBorn(one) || members.includes(one.id)))
      .map(({ id }) => ({ value: id, words: this.capitalName(id) }));
  }

  readonly #add = () => {
    const field = this.renderRoot.querySelector<GenogramField>('.new');
    if (field && !field.commit()) {
      field.focus();
      return;
    }
    const members = [this.person, ...this.others];
    const name = this.draft;
    const { genogram } = newHousehold(this.genogram, { name, members }, this.newId);
    if (!this.edit(genogram, nl.said.householdAdded(titled(name)))) return;
    this.draft = '';
    this.others = [];
  };
}

function titled(name: string): string {
  return name.trim() || nl.household.nameless;
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-households-form': GenogramHouseholdsForm;
  }
}
