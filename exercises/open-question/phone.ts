import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerPhone } from '../../components/answer-phone.ts';
import { FocusKeeper, PlaceKeeper } from '../../components/focus-keeper.ts';
import { icon } from '../../components/icons.ts';
import { newId } from '../../components/ids.ts';
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
export class OpenQuestionPhone extends AnswerPhone<Entry> {
  static override styles = openQuestionPhoneStyles;

  @state() private accessor fields: readonly Field[] = [];
  /** The answer that was taken away last, to give it back. */
  @state() private accessor removed: { readonly field: Field; readonly at: number } | null = null;

  protected own: Entry = model.empty;
  readonly focusKeeper = new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('.main'));
  readonly placeKeeper = new PlaceKeeper(this);

  protected override halfDone(): unknown {
    return differs(entryOf(this.fields), this.own) ? { answers: this.fields } : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.own;
    if (changed.has('entry')) this.own = parseEntry(this.entry);
    if (changed.has('draft')) this.keeper.knows(parseDraft(this.draft));
    const isFirst = this.fields.length === 0;
    if (isFirst || (!this.isTouched && (changed.has('entry') || changed.has('draft')))) {
      this.fields = fieldsFor(parseDraft(this.draft), this.own, newId);
    } else if (changed.has('entry')) this.fields = mergeFields(this.fields, before, this.own);
    this.announcePhase(changed, nl.phone.announce);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      ${this.isShown ? roomAnswers(this.result, this.count, this.own, this.settings) : nothing}
      ${this.isOpen ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #reading(): TemplateResult {
    const unsent = entryOf(this.fields);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.own);
    return html`${ownAnswers(nl.phone.mine, this.own)} ${isUnsent ? ownAnswers(nl.phone.unsent, unsent) : nothing}
      ${this.restingBar(model.hasContent(this.own), this.phase === 'shut' ? nl.shut : nl.phone.soon)}`;
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
            keep: this.keeper.now,
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
    const count = next.answers.length;
    return this.sendingBar(
      {
        hasSent: model.hasContent(this.own),
        isChanged: differs(next, this.own),
        isEmpty: count === 0,
      },
      { ...nl.phone, send: nl.phone.send(count) },
    );
  }

  #change(at: number, change: Partial<Field>): void {
    this.isTouched = true;
    this.fields = this.fields.map((field, index) => (index === at ? { ...field, ...change } : field));
    this.keeper.soon();
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
    this.isTouched = true;
    const blank = this.#firstBlank() ?? { id: newId(), text: '', group: null };
    if (!this.fields.includes(blank)) this.fields = [...this.fields, blank];
    await this.updateComplete;
    this.#fieldOf(blank.id)?.focus();
  };

  async #remove(at: number): Promise<void> {
    const field = this.fields[at];
    if (!field) return;
    this.isTouched = true;
    this.removed = saysSomething(field.text) ? { field, at } : null;
    this.message = nl.phone.removed(at + 1);
    const others = this.fields.filter(({ id }) => id !== field.id);
    this.fields = others.length > 0 ? others : fieldsFor(null, model.empty, newId);
    // What was sent goes at once: who takes something back wants it gone, whatever else is half typed.
    const left = this.own.answers.filter(({ id }) => id !== field.id);
    if (left.length < this.own.answers.length) this.fire({ answers: left });
    this.keeper.now();
    await this.updateComplete;
    this.#fieldOf(this.fields[Math.min(at, this.fields.length - 1)]?.id ?? '')?.focus();
  }

  readonly #undo = async () => {
    if (this.removed === null) return;
    const { field, at } = this.removed;
    this.removed = null;
    const others = this.fields.filter(({ text }) => saysSomething(text));
    this.fields = [...others.slice(0, at), field, ...others.slice(at)];
    this.keeper.now();
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
    } else if (differs(next, this.own)) {
      this.removed = null;
      this.fields = fieldsFor(next, model.empty, newId);
      this.fire(next);
      this.settle();
    } else if (!model.hasContent(this.own)) {
      this.message = nl.phone.nothingYet;
      this.#fieldOf(this.fields[0]?.id ?? '')?.focus();
    }
  }

  #firstBlank(): Field | undefined {
    return this.fields.find(({ text }) => !saysSomething(text));
  }

  #fieldOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`textarea[id="${id}"]`);
  }
}
