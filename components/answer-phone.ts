import { html, nothing, type TemplateResult } from 'lit';
import './deck-standing/deck-standing.ts';
import { ExerciseEntryEvent } from './events.ts';
import { ExercisePhone } from './exercise-phone.ts';
import { icon } from './icons.ts';

interface SendingWords {
  readonly send: string;
  readonly sent: string;
  readonly withdraw: string;
  readonly sentHow: string;
  readonly notSent: string;
}

/** An exercise in a hand that is filled in first, and then sent to the trainer as a whole. */
export abstract class AnswerPhone<Entry> extends ExercisePhone {
  /** What this person sent, parsed. */
  protected abstract own: Entry;

  /** From here on the own entry is what was sent, so that a second press sends nothing. */
  protected fire(entry: Entry): void {
    this.own = entry;
    this.requestUpdate();
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }

  /** All was sent. Also where the words came from a draft: it is not needed any more. */
  protected settle(): void {
    this.isTouched = true;
    this.keeper.now();
    this.isTouched = false;
  }

  /** The foot of a form: how far it has come, and the button that sends it. `isEmpty`: there is nothing in the form. */
  protected sendingBar(
    { hasSent, isChanged, isEmpty }: Readonly<Record<'hasSent' | 'isChanged' | 'isEmpty', boolean>>,
    words: SendingWords,
  ): TemplateResult {
    const isSent = hasSent && !isChanged;
    const label = isSent ? words.sent : hasSent && isEmpty ? words.withdraw : words.send;
    return html`${isSent ? html`<p class="sent">${words.sentHow}</p>` : nothing}
      <div class="bar">
        ${isSent ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        ${isChanged ? html`<p class="unsent">${words.notSent}</p>` : nothing}
        <button class="main" aria-disabled=${!isChanged}>${isSent ? icon('vink') : nothing}${label}</button>
      </div>`;
  }

  /** The foot where nothing can be sent: not yet, or not any more. */
  protected restingBar(hasSent: boolean, label: string): TemplateResult {
    return html`<div class="bar">
      ${hasSent ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
      ${this.restingButton(label)}
    </div>`;
  }
}
