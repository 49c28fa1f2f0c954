import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { newId } from '../../../../components/ids.ts';
import type { NewId } from '../../family/edit.ts';
import { personOf } from '../../family/kin.ts';
import { emptyGenogram } from '../../family/start.ts';
import { nameOf } from '../../family/telling/names.ts';
import { capital } from '../../family/telling/pieces.ts';
import type { Genogram, Person } from '../../family/types.ts';
import { EditEvent } from '../events.ts';
import { nl } from './nl.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * A part of somebody's panel that changes the family.
 *
 * @fires {EditEvent} genogram-edit - After a change.
 */
export class PanelPart extends LitElement {
  static override styles = panelStyles;

  @property({ attribute: false }) accessor genogram: Genogram = emptyGenogram('', '');
  /** Id: whom it is about. */
  @property() accessor person = '';
  /** In which ages are counted. */
  @property({ attribute: false }) accessor year = 0;
  @property({ attribute: false }) accessor newId: NewId = () => `n${newId()}`;

  /** One sentence about what could not be done. */
  @state() protected accessor problem = '';

  protected get who(): Person | undefined {
    return personOf(this.genogram, this.person);
  }

  /** What somebody is called, as it is in a sentence. */
  protected name(id: string = this.person): string {
    return nameOf(this.genogram, id);
  }

  /** The same with a capital, to begin a sentence with. */
  protected capitalName(id: string = this.person): string {
    return capital(this.name(id));
  }

  /** Hands over the family after a change; false, and a sentence, where the change was refused. */
  protected edit(after: Genogram, said: string, chosen: string | null = this.person): boolean {
    this.problem = after === this.genogram ? nl.wrong.refused : '';
    // What the browser ticked by itself goes back to what holds.
    this.requestUpdate();
    if (after === this.genogram) return false;
    this.dispatchEvent(new EditEvent(after, chosen, said));
    return true;
  }

  protected problemLine(): TemplateResult {
    return html`<p class="problem" role="status">${this.problem}</p>`;
  }
}
