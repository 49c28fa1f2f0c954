import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import { addBond, bondsOf, changeBond, removeBond } from '../../family/edit-bonds.ts';
import { isDirected } from '../../family/rules.ts';
import type { Bond, BondKind, ViolenceForm } from '../../family/types.ts';
import { type Choice, oneOf, pick, sample } from './choices.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';

const groups: Readonly<Record<keyof typeof nl.bond.groups, readonly BondKind[]>> = {
  warm: ['close', 'fused', 'repaired', 'focused'],
  tense: ['conflict'],
  distant: ['distant', 'cut-off'],
  violence: ['violence'],
};
const groupKeys = ['warm', 'tense', 'distant', 'violence'] as const;

/** What stands in the form: a new bond, or one that is changed. */
interface Draft {
  /** Null: a new one. */
  readonly id: string | null;
  /** Id; `''`: not chosen yet. */
  readonly other: string;
  readonly kind: BondKind | null;
  /** Id of whom it comes from; null: from both. */
  readonly from: string | null;
  readonly form: ViolenceForm | null;
}
const blank: Draft = { id: null, other: '', kind: null, from: null, form: null };

/** The bonds of one person: those that are there, and a form for one more. */
@customElement('genogram-bonds-form')
export class GenogramBondsForm extends PanelPart {
  @state() private accessor draft: Draft = blank;

  protected override render(): TemplateResult {
    const bonds = bondsOf(this.genogram, this.person);
    return html`${
      bonds.length === 0
        ? nothing
        : html`<h3>${nl.bond.there(this.name())}</h3><ul class="stack">${bonds.map((bond) => this.#row(bond))}</ul>`
    }
      ${this.#form()}`;
  }

  #row(bond: Bond): TemplateResult {
    const words = `${drawing.legendWords[`bond:${bond.kind}`]} ${this.#between(bond)}`;
    return html`<li class="row">${sample(samples[`bond:${bond.kind}`])}<span>${words}</span>
      <button type="button" class="plain" aria-label="${nl.bond.edit}: ${words}" @click=${() => this.#begin(bond)}>${nl.bond.edit}</button>
      <button type="button" class="plain" aria-label="${nl.bond.remove}: ${words}" @click=${() => this.#remove(bond)}>${nl.bond.remove}</button>
    </li>`;
  }

  #form(): TemplateResult {
    const { id, other, kind } = this.draft;
    const others = this.genogram.persons.filter((one) => one.id !== this.person);
    const options = [
      { value: '', words: nl.bond.choose },
      ...others.map((one) => ({ value: one.id, words: this.capitalName(one.id) })),
    ];
    return html`<h3 tabindex="-1" id="form">${id === null ? nl.bond.new : nl.bond.change}</h3>
      ${pick({ legend: nl.bond.with, name: 'other', options }, other, (value) =>
        this.#fill({ other: value, from: null }),
      )}
      <p class="legend" id="kind">${nl.bond.kind}</p>
      <div role="group" aria-labelledby="kind">${groupKeys.map((group) => this.#kinds(group))}</div>
      ${kind && other ? this.#direction(kind, other) : nothing}
      ${kind === 'violence' ? this.#violence() : nothing}
      ${this.problemLine()}
      <div class="bar">
        <button type="button" class="main" @click=${this.#save}>${id === null ? nl.bond.add : nl.bond.save}</button>
        ${id === null ? nothing : html`<button type="button" class="plain" @click=${() => this.#fill(blank)}>${nl.bond.cancel}</button>`}
      </div>`;
  }

  #kinds(group: (typeof groupKeys)[number]): TemplateResult {
    const options = groups[group].map((value) => ({
      value,
      words: drawing.legendWords[`bond:${value}`],
      picture: samples[`bond:${value}`],
    }));
    return oneOf<BondKind | null>(
      { legend: nl.bond.groups[group], name: 'bond', options },
      this.draft.kind,
      (kind) => this.#fill({ kind }),
    );
  }

  /** Violence and worry always come from one of the two. */
  #direction(kind: BondKind, other: string): TemplateResult {
    const options: Choice<string | null>[] = [
      ...(isDirected(kind) ? [] : [{ value: null, words: nl.bond.both }]),
      ...[this.person, other].map((value) => ({ value, words: nl.bond.from(this.name(value)) })),
    ];
    const from = this.draft.from ?? (isDirected(kind) ? this.person : null);
    return oneOf({ legend: nl.bond.direction, name: 'from', options }, from, (value) =>
      this.#fill({ from: value }),
    );
  }

  #violence(): TemplateResult {
    const forms: Choice<ViolenceForm | null>[] = [
      { value: null, words: nl.bond.formUnknown },
      ...(['physical', 'emotional', 'sexual'] as const).map((value) => ({
        value,
        words: nl.bond.forms[value],
      })),
    ];
    return oneOf({ legend: nl.bond.form, name: 'form', options: forms }, this.draft.form, (form) =>
      this.#fill({ form }),
    );
  }

  #fill(change: Partial<Draft>): void {
    this.problem = '';
    this.draft = { ...this.draft, ...change };
  }

  #begin({ id, from, to, kind, isOneSided, form }: Bond): void {
    this.#fill({ id, other: from === this.person ? to : from, kind, from: isOneSided ? from : null, form });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#form')?.focus());
  }

  readonly #save = () => {
    const { id, other, kind, from, form } = this.draft;
    if (other === '' || kind === null) {
      this.problem = other === '' ? nl.bond.withFirst : nl.bond.kindFirst;
      this.renderRoot.querySelector<HTMLElement>(other === '' ? 'select' : 'input[name="bond"]')?.focus();
      return;
    }
    const begin = from ?? this.person;
    const bond = {
      from: begin,
      to: begin === this.person ? other : this.person,
      kind,
      isOneSided: from !== null || isDirected(kind),
      form: kind === 'violence' ? form : null,
    };
    const between = this.#between(bond);
    const isDone =
      id === null
        ? this.edit(addBond(this.genogram, bond, this.newId).genogram, nl.said.bondAdded(between))
        : this.edit(changeBond(this.genogram, id, bond), nl.said.bondChanged(between));
    if (isDone) this.draft = blank;
    else this.problem = nl.bond.isThere;
  };

  #remove(bond: Bond): void {
    this.edit(removeBond(this.genogram, bond.id), nl.said.bondRemoved(this.#between(bond)));
    if (this.draft.id === bond.id) this.draft = blank;
  }

  #between({ from, to, isOneSided }: Pick<Bond, 'from' | 'to' | 'isOneSided'>): string {
    return nl.bond.between(this.name(from), this.name(to), isOneSided);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-bonds-form': GenogramBondsForm;
  }
}
