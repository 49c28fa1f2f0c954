import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { removePerson, whoGoesWith } from '../../family/remove.ts';
import { names } from './about.ts';
import { someOf } from './choices.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';

/**
 * Asks who of those that would hang in the air goes too, and removes them.
 *
 * @fires genogram-left - After all not.
 */
@customElement('genogram-remove-question')
export class GenogramRemoveQuestion extends PanelPart {
  /** Ids; at first all of them. */
  @state() private accessor stay: readonly string[] = [];

  protected override render(): TemplateResult {
    const loose = whoGoesWith(this.genogram, this.person);
    const going = loose.filter((id) => !this.stay.includes(id));
    const options = loose.map((value) => ({ value, words: this.capitalName(value) }));
    return html`${someOf({ legend: nl.remove.ask, options }, going, (id, goes) => {
      this.stay = goes ? this.stay.filter((one) => one !== id) : [...this.stay, id];
    })}
      <p class="soft">${nl.remove.undo}</p>
      ${this.problemLine()}
      <div class="stack">
        <button type="button" class="main" @click=${() => this.#remove(going)}>${nl.remove.do}</button>
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new Event('genogram-left', { bubbles: true }))}>${nl.remove.cancel}</button>
      </div>`;
  }

  #remove(also: readonly string[]): void {
    const gone = [this.person, ...also];
    const said = nl.said.removed(names(this.genogram, gone), gone.length);
    this.edit(removePerson(this.genogram, this.person, also), said, null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-remove-question': GenogramRemoveQuestion;
  }
}
