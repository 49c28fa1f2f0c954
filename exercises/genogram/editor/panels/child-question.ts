import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { addChild, type OtherParent } from '../../family/edit-relatives.ts';
import { otherPartner } from '../../family/kin.ts';
import { couplesOf } from './add.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';

/** Asks with whom a child is, and adds it. */
@customElement('genogram-child-question')
export class GenogramChildQuestion extends PanelPart {
  protected override render(): TemplateResult {
    const { genogram, person } = this;
    const choices: [string, OtherParent][] = [
      ...couplesOf(genogram, person).map((union): [string, OtherParent] => [
        nl.child.with(this.name(otherPartner(union, person) ?? '')),
        { union: union.id },
      ]),
      [nl.child.someoneElse, 'someone-else'],
      [nl.child.unknown, 'unknown'],
      [nl.child.alone, 'alone'],
    ];
    return html`<h3>${nl.child.ask(this.name())}</h3>
      <ul class="stack">
        ${choices.map(
          ([words, other]) =>
            html`<li><button type="button" class="plain" @click=${() => this.#add(other)}>${words}</button></li>`,
        )}
      </ul>
      ${this.problemLine()}`;
  }

  #add(other: OtherParent): void {
    const { genogram: after, id } = addChild(this.genogram, this.person, other, {}, this.newId);
    this.edit(after, nl.said.added.child(this.name()), id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-child-question': GenogramChildQuestion;
  }
}
