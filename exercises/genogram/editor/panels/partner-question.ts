import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import { addPartner } from '../../family/edit-relatives.ts';
import { joinPartners } from '../../family/edit-unions.ts';
import type { UnionStatus } from '../../family/types.ts';
import { pick, sample } from './choices.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';
import { offeredStatuses } from './statuses.ts';

/** Asks how two are together, and adds the partner: somebody new, or somebody who is there. */
@customElement('genogram-partner-question')
export class GenogramPartnerQuestion extends PanelPart {
  /** Id; none: somebody new. */
  @state() private accessor other = '';

  protected override render(): TemplateResult | typeof nothing {
    const free = this.genogram.persons.filter(({ id }) => this.#canJoin(id));
    const options = [
      { value: '', words: nl.partner.new },
      ...free.map(({ id }) => ({ value: id, words: this.capitalName(id) })),
    ];
    return html`<h3>${nl.partner.ask(this.name())}</h3>
      <ul class="stack pairs">
        ${offeredStatuses.map(
          (status) => html`<li><button type="button" class="plain" @click=${() => this.#add(status)}>
            ${sample(samples[`union:${status}`])}${drawing.legendWords[`union:${status}`]}</button></li>`,
        )}
      </ul>
      ${this.problemLine()}
      ${
        free.length === 0
          ? nothing
          : pick({ legend: nl.partner.there, name: 'other', options }, this.other, (id) => {
              this.other = id;
            })
      }`;
  }

  #canJoin(id: string): boolean {
    const { genogram, person } = this;
    return joinPartners(genogram, person, id, 'relationship', () => 'tried').id !== null;
  }

  #add(status: UnionStatus): void {
    const { genogram, person, other, newId } = this;
    const said = nl.said.added.partner(this.name());
    if (other === '') {
      const { genogram: after, id } = addPartner(genogram, person, { status }, newId);
      this.edit(after, said, id);
    } else this.edit(joinPartners(genogram, person, other, status, newId).genogram, said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-partner-question': GenogramPartnerQuestion;
  }
}
