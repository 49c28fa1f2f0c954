import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/deck-standing/deck-standing.ts';
import { DraftKeeper } from '../../components/draft-keeper.ts';
import { ExerciseEntryEvent } from '../../components/events.ts';
import { icon } from '../../components/icons.ts';
import { newId } from '../../components/ids.ts';
import type { Settings } from '../../src/session/exercise.ts';
import type { Standing } from '../../src/session/session.ts';
import type { Phase } from '../../src/session/stage.ts';
import { saysSomething } from '../../src/session/texts.ts';
import { charsLeft, differs, entryOf, type Field, fieldsFor, mergeFields } from './fields.ts';
import { type Entry, groupNames, maxAnswers, model, parseDraft, parseEntry } from './model.ts';
import { nl } from './nl.ts';
import { openQuestionPhoneStyles } from './phone.styles.ts';
import { answerField } from './phone-field.ts';
import { ownAnswers, roomAnswers } from './phone-lists.ts';

/**
 * The open question in a hand: says who will read it, takes a few short answers, and keeps them editable until shut.
 *
 * @slot - The task, as written in the slide.
 * @fires {ExerciseEntryEvent} exercise-entry - A person sent answers, or took one back.
 * @fires {ExerciseDraftEvent} exercise-draft - What is typed and not sent, to be kept on the device; null for nothing.
 */
@customElement('open-question-phone')
export class OpenQuestionPhone extends LitElement {
  static override styles = openQuestionPhoneStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  /** What this person sent: JSON, parsed here. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** What was typed before a reload: JSON, parsed here. */
  @property({ attribute: false }) accessor draft: unknown = null;
  @property({ attribute: false }) accessor standing: Standing | null = null;
  /** What the room sees: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  @property({ attribute: false }) accessor count: { answered: number; people: number } | null = null;
  @property({ attribute: false }) accessor settings: Settings = {};

  @state() private accessor fields: readonly Field[] = [];
  @state() private accessor message = '';
  /** The answer that was taken away last, to give it back. */
  @state() private accessor removed: { readonly field: Field; readonly at: number } | null = null;

  #own: Entry = model.empty;
  /** True while this person's letters win over what the page says. */
  #isTouched = false;
  readonly #keeper = new DraftKeeper(this, () => {
    if (!this.#isTouched) return undefined;
    return differs(entryOf(this.fields), this.#own) ? { answers: this.fields } : null;
  });
  #focused: { readonly element: HTMLElement; readonly top: number } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#own;
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    if (changed.has('draft')) this.#keeper.knows(parseDraft(this.draft));
    const isFirst = this.fields.length === 0;
    if (isFirst || (!this.#isTouched && (changed.has('entry') || changed.has('draft')))) {
      this.fields = fieldsFor(parseDraft(this.draft), this.#own, newId);
    } else if (changed.has('entry')) this.fields = mergeFields(this.fields, before, this.#own);
    if (changed.has('phase') && changed.get('phase') !== undefined)
      this.message = nl.phone.announce[this.phase];
    const element = this.shadowRoot?.activeElement;
    this.#focused =
      element instanceof HTMLElement ? { element, top: element.getBoundingClientRect().top } : null;
  }

  /** What came in above the field somebody types in does not push it away, and focus never falls to the page. */
  protected override updated(): void {
    if (this.#focused === null) return;
    const { element, top } = this.#focused;
    if (element.isConnected) {
      const moved = element.getBoundingClientRect().top - top;
      if (moved !== 0 && element.matches('textarea')) scrollBy({ top: moved, behavior: 'instant' });
    } else this.renderRoot.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const takesAnswers = this.phase === 'open' || this.phase === 'shown';
    const isShown = this.phase === 'shown' || this.phase === 'shut';
    return html`<slot></slot>
      ${isShown ? roomAnswers(this.result, this.count, this.#own, this.settings) : nothing}
      ${takesAnswers ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #reading(): TemplateResult {
    const unsent = entryOf(this.fields);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.#own);
    return html`${ownAnswers(nl.phone.mine, this.#own)} ${isUnsent ? ownAnswers(nl.phone.unsent, unsent) : nothing}
      <div class="bar">
        ${model.hasContent(this.#own) ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        <button type="button" class="main" aria-disabled="true">${this.phase === 'shut' ? nl.shut : nl.phone.soon}</button>
      </div>`;
  }

  #form(): TemplateResult {
    const isFull = this.fields.length >= maxAnswers(this.settings);
    return html`<form @submit=${this.#submit} novalidate>
      <p class="who">${icon('oog')}<span>${this.phase === 'open' ? nl.phone.whoSees : nl.phone.alreadyShown}</span></p>
      ${repeat(
        this.fields,
        ({ id }) => id,
        (field, at) =>
          answerField(field, at, {
            max: maxAnswers(this.settings),
            groups: groupNames(this.settings),
            canRemove: this.fields.length > 1 || field.text !== '',
            change: (change) => this.#change(at, change),
            key: (event) => this.#key(event, at),
            keep: this.#keeper.now,
            remove: () => this.#remove(at),
          }),
      )}
      ${
        this.removed === null
          ? nothing
          : html`<p class="removed">${nl.phone.removed(this.removed.at + 1)}
          <button type="button" class="plain" @click=${this.#undo}>${nl.board.undo}</button></p>`
      }
      ${isFull ? nothing : html`<button type="button" class="plain add" @click=${this.#add}>${icon('plus')}${nl.phone.another}</button>`}
      ${this.#sending()}
    </form>`;
  }

  #sending(): TemplateResult {
    const next = entryOf(this.fields);
    const hasSent = model.hasContent(this.#own);
    const isChanged = differs(next, this.#own);
    const count = next.answers.length;
    const label =
      !isChanged && hasSent
        ? nl.phone.sent
        : count === 0 && hasSent
          ? nl.phone.withdraw
          : nl.phone.send(count);
    return html`${hasSent && !isChanged ? html`<p class="sent">${nl.phone.sentHow}</p>` : nothing}
      <div class="bar">
        ${hasSent && !isChanged ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        ${isChanged ? html`<p class="unsent">${nl.phone.notSent}</p>` : nothing}
        <button class="main" aria-disabled=${!isChanged}>${!isChanged && hasSent ? icon('vink') : nothing}${label}</button>
      </div>`;
  }

  #change(at: number, change: Partial<Field>): void {
    this.#isTouched = true;
    this.fields = this.fields.map((field, index) => (index === at ? { ...field, ...change } : field));
    this.#keeper.soon();
  }

  /** Enter goes on: to the next empty field, a new one, or off to the trainer where there is no room. */
  #key(event: KeyboardEvent, at: number): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const isFull = this.fields.length >= maxAnswers(this.settings);
    const isBlank = !saysSomething(this.fields[at]?.text ?? '');
    if (isBlank || (isFull && this.#firstBlank() === undefined)) this.#send();
    else void this.#add();
  }

  readonly #add = async () => {
    this.#isTouched = true;
    const blank = this.#firstBlank() ?? { id: newId(), text: '', group: null };
    if (!this.fields.includes(blank)) this.fields = [...this.fields, blank];
    await this.updateComplete;
    this.#fieldOf(blank.id)?.focus();
  };

  async #remove(at: number): Promise<void> {
    const field = this.fields[at];
    if (!field) return;
    this.#isTouched = true;
    this.removed = saysSomething(field.text) ? { field, at } : null;
    this.message = nl.phone.removed(at + 1);
    const others = this.fields.filter(({ id }) => id !== field.id);
    this.fields = others.length > 0 ? others : fieldsFor(null, model.empty, newId);
    // What was sent goes at once: who takes something back wants it gone, whatever else is half typed.
    const left = this.#own.answers.filter(({ id }) => id !== field.id);
    if (left.length < this.#own.answers.length) this.#fire({ answers: left });
    this.#keeper.now();
    await this.updateComplete;
    this.#fieldOf(this.fields[Math.min(at, this.fields.length - 1)]?.id ?? '')?.focus();
  }

  readonly #undo = async () => {
    if (this.removed === null) return;
    const { field, at } = this.removed;
    this.removed = null;
    const others = this.fields.filter(({ text }) => saysSomething(text));
    this.fields = [...others.slice(0, at), field, ...others.slice(at)];
    this.#keeper.now();
    await this.updateComplete;
    this.#fieldOf(field.id)?.focus();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#send();
  };

  #send(): void {
    const next = entryOf(this.fields);
    const tooLong = this.fields.find(({ text }) => charsLeft(text) < 0);
    if (tooLong) {
      this.message = nl.phone.tooLong(-charsLeft(tooLong.text));
      this.#fieldOf(tooLong.id)?.focus();
    } else if (differs(next, this.#own)) {
      this.removed = null;
      this.fields = fieldsFor(next, model.empty, newId);
      this.#fire(next);
      // Also where the words came from a draft: it is not needed any more.
      this.#isTouched = true;
      this.#keeper.now();
      this.#isTouched = false;
    } else if (!model.hasContent(this.#own)) {
      this.message = nl.phone.nothingYet;
      this.#fieldOf(this.fields[0]?.id ?? '')?.focus();
    }
  }

  /** From here on the own entry is what was sent, so that a second press sends nothing. */
  #fire(entry: Entry): void {
    this.#own = entry;
    this.requestUpdate();
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }

  #firstBlank(): Field | undefined {
    return this.fields.find(({ text }) => !saysSomething(text));
  }

  #fieldOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`textarea[id="${id}"]`);
  }
}
