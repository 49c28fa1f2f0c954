import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NoteForm } from '../../components/group-board/note-form.ts';
import { icon } from '../../components/icons.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { type House, houses, type NoteMark, noteMaxChars, noteMaxUnits } from './model.ts';
import { nl } from './nl.ts';
import type { HouseWords } from './words.ts';

/** Writes a note, or rewrites one: what it says, and then also in which house it stands. */
@customElement('three-houses-composer')
export class ThreeHousesComposer extends NoteForm<NoteMark, House> {
  static override styles = [
    ...NoteForm.styles,
    css`
      form {
        padding: 1rem;
        border-radius: 20px;
        background: var(--white);
        box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
      }
    `,
  ];

  /** Where a new note goes. */
  @property() accessor house: House = 'good';
  @property({ attribute: false }) accessor words: Readonly<Record<House, HouseWords>> | null = null;
  /** What was typed earlier. */
  @property() accessor begun = '';

  @state() protected accessor choice: House = 'good';
  protected readonly maxUnits = noteMaxUnits;

  protected get place(): string {
    return nl.phone.writeIn(this.words?.[this.house].name ?? '');
  }

  protected begin(): { readonly text: string; readonly choice: House } {
    const { text, house } = this.note?.mark ?? { text: this.begun, house: this.house };
    return { text, choice: house };
  }

  protected left(): number {
    return noteMaxChars - countChars(this.text);
  }

  protected saysSomething(): boolean {
    return saysSomething(this.text);
  }

  protected chosen(): House {
    return this.note ? this.choice : this.house;
  }

  protected override tooLong(over: number): TemplateResult {
    return html`${icon('kruis')}${nl.phone.tooLong(over)}`;
  }

  protected choices(): TemplateResult | typeof nothing {
    if (!this.note) return nothing;
    return html`<fieldset>
      <legend>${nl.phone.where}</legend>
      ${houses.map(
        (house) => html`<label class="chip"><input type="radio" name="house" .checked=${house === this.choice}
          @change=${() => this.choose(house)} /><span>${this.words?.[house].name}</span></label>`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'three-houses-composer': ThreeHousesComposer;
  }
}
