import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NoteForm } from '../../components/group-board/note-form.ts';
import { countChars, saysSomething } from '../../src/session/texts.ts';
import { type Column, type Nature, type NoteMark, natures, noteMaxChars, textMaxUnits } from './model.ts';
import { natureWord } from './nature-mark.ts';
import { nl } from './nl.ts';

/**
 * Writes a note for one column, or rewrites one, and says whether it is a fact, a judgement or a suspicion: that has to
 * be chosen, since it is what the exercise is about.
 */
@customElement('three-columns-note-form')
export class ThreeColumnsNoteForm extends NoteForm<NoteMark, Nature | null> {
  static override styles = [
    ...NoteForm.styles,
    css`
      .chip {
        flex: 1 1 100%;
      }
      .chip span.nature {
        flex: none;
        min-height: 0;
        padding: 0;
        border: 0;
        background: none;
        font-weight: 700;
      }
      .chip > span {
        flex-wrap: wrap;
        gap: 0 0.5rem;
      }
    `,
  ];

  @property() accessor column: Column = 'good';
  /** Name of the column. */
  @property() accessor name = '';
  /** What was typed and chosen earlier. */
  @property({ attribute: false }) accessor begun: { readonly text: string; readonly nature: Nature | null } =
    { text: '', nature: null };

  @state() protected accessor choice: Nature | null = null;
  protected readonly maxUnits = textMaxUnits;
  protected override readonly chooseFirst = nl.phone.natureFirst;

  protected get place(): string {
    return nl.phone.writeIn(this.name);
  }

  protected begin(): { readonly text: string; readonly choice: Nature | null } {
    const { text, nature } = this.note?.mark ?? this.begun;
    return { text, choice: nature };
  }

  protected left(): number {
    return noteMaxChars - countChars(this.text);
  }

  protected saysSomething(): boolean {
    return saysSomething(this.text);
  }

  protected chosen(): Nature | null | undefined {
    return this.column === 'next' ? null : (this.choice ?? undefined);
  }

  protected choices(): TemplateResult | typeof nothing {
    if (this.column === 'next') return nothing;
    return html`<fieldset>
      <legend>${nl.phone.nature}</legend>
      ${natures.map(
        (
          nature,
        ) => html`<label class="chip"><input type="radio" name="nature" .checked=${nature === this.choice}
          @change=${() => this.choose(nature)} /><span>${natureWord(nature)} ${nl.phone.natureHow[nature]}</span></label>`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'three-columns-note-form': ThreeColumnsNoteForm;
  }
}
