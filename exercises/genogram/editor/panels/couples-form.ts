import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import { changeUnion, joinParent, removeUnion } from '../../family/edit-unions.ts';
import { otherPartner, unionsOf } from '../../family/kin.ts';
import type { Union } from '../../family/types.ts';
import { names } from './about.ts';
import { couplesOf } from './add.ts';
import { oneOf, tick } from './choices.ts';
import './genogram-field.ts';
import type { FieldEvent } from './genogram-field.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';
import { problemOf, type Read, readYear } from './read.ts';
import { allStatuses } from './statuses.ts';

/** How somebody is, or was, together with each of their partners. */
@customElement('genogram-couples-form')
export class GenogramCouplesForm extends PanelPart {
  protected override render(): TemplateResult {
    return html`${unionsOf(this.genogram, this.person).map((union) => {
      const other = otherPartner(union, this.person);
      return other === null ? this.#alone(union) : this.#couple(union, other);
    })}
      ${this.problemLine()}`;
  }

  #couple(union: Union, other: string): TemplateResult {
    const options = allStatuses.map((value) => ({
      value,
      words: drawing.legendWords[`union:${value}`],
      picture: samples[`union:${value}`],
    }));
    return html`<details>
      <summary>${nl.couple.heading(this.name(other))}</summary>
      ${oneOf({ legend: nl.couple.status, name: `status-${union.id}`, options }, union.status, (status) =>
        this.#change(union, { status }),
      )}
      ${this.#year(union, 'from', nl.couple.from, (text) => readYear(text))}
      ${this.#year(union, 'until', nl.couple.until, (text) => readYear(text, { from: union.from }))}
      <p>${tick(nl.couple.related, union.isRelated, (isRelated) => this.#change(union, { isRelated }), samples.related)}</p>
      <button type="button" class="plain" @click=${() => this.#apart(union)}>${nl.couple.apart}</button>
    </details>`;
  }

  /** A parent whose children may be those of a partner too. */
  #alone(union: Union): TemplateResult | typeof nothing {
    const { genogram, person } = this;
    const children = names(
      genogram,
      union.children.map((child) => child.person),
    );
    const partners = couplesOf(genogram, person).flatMap((couple) => otherPartner(couple, person) ?? []);
    const free = partners.filter((partner) => joinParent(genogram, union.id, partner) !== genogram);
    if (free.length === 0 || children === '') return nothing;
    return html`<ul class="stack">
      ${free.map(
        (partner) =>
          html`<li><button type="button" class="plain" @click=${() =>
            this.edit(
              joinParent(genogram, union.id, partner),
              nl.said.joined(this.capitalName(partner), children),
            )}>${nl.couple.joinParent(this.capitalName(partner), children)}</button></li>`,
      )}
    </ul>`;
  }

  #year(
    union: Union,
    key: 'from' | 'until',
    label: string,
    read: (text: string) => Read<number | null>,
  ): TemplateResult {
    return html`<genogram-field label=${label} isNumber .value=${String(union[key] ?? '')}
      .check=${(text: string) => problemOf(read(text))}
      @genogram-field=${({ text }: FieldEvent) => {
        const answer = read(text);
        if ('value' in answer) this.#change(union, { [key]: answer.value });
      }}></genogram-field>`;
  }

  #change(union: Union, change: Parameters<typeof changeUnion>[2]): void {
    const said = nl.said.couple(names(this.genogram, union.partners));
    this.edit(changeUnion(this.genogram, union.id, change), said);
  }

  #apart(union: Union): void {
    const said = nl.said.apart(names(this.genogram, union.partners));
    this.edit(removeUnion(this.genogram, union.id, this.person), said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-couples-form': GenogramCouplesForm;
  }
}
