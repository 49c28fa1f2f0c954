import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerPhone } from '../../components/answer-phone.ts';
import { icon } from '../../components/icons.ts';
import { markSign } from './mark-sign.ts';
import {
  type Draft,
  type Entry,
  type Expectation,
  expectationsIn,
  expectationsOf,
  marks,
  model,
  parseDraft,
  parseEntry,
  parseResult,
} from './model.ts';
import { nl } from './nl.ts';
import { expectationsPhoneStyles } from './phone.styles.ts';
import { differs, followed, markOf, wallRows, withMark } from './review.ts';

/**
 * The look back in a hand: one's own expectations of the start, each to be marked as met, partly or not yet.
 *
 * @slot - The task, as written in the slide.
 * @fires {ExerciseEntryEvent} exercise-entry - A person sent the marks, or took them back.
 * @fires {ExerciseDraftEvent} exercise-draft - Marks that were not sent, to be kept on the device; null for none.
 */
@customElement('expectations-review-phone')
export class ExpectationsReviewPhone extends AnswerPhone<Entry> {
  static override styles = expectationsPhoneStyles;

  /** The open question of the start: own entry and what the room was shown, JSON. */
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;

  @state() private accessor hand: Entry = model.empty;

  protected own: Entry = model.empty;
  #draft: Draft | null = null;
  #list: List = { isOwn: false, rows: [] };
  #wall = wallRows(null, null, false);

  protected override halfDone(): Draft | null {
    return differs(this.hand, this.own) ? { ...this.hand, base: this.own } : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.own;
    if (changed.has('entry')) this.own = parseEntry(this.entry);
    if (changed.has('draft')) {
      this.#draft = parseDraft(this.draft);
      this.keeper.knows(this.#draft);
    }
    const draft = this.#draft;
    const isNews = changed.has('entry') || changed.has('draft');
    if (isNews && !this.isTouched)
      this.hand = draft === null ? this.own : followed({ rows: draft.rows }, draft.base, this.own);
    else if (changed.has('entry')) this.hand = followed(this.hand, before, this.own);
    if (changed.has('earlier')) this.#list = listIn(this.earlier);
    if (changed.has('earlier') || changed.has('result'))
      this.#wall = wallRows(this.earlier, parseResult(this.result), false);
    this.announcePhase(changed, nl.phone.announce);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      ${this.isOpen ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #form(): TemplateResult {
    const { isOwn, rows } = this.#list;
    return html`<form @submit=${this.#submit} novalidate>
      <p class="who">${icon('oog')}<span>${nl.phone.whoSees}</span></p>
      <h2>${isOwn ? nl.phone.mine : nl.phone.ofRoom}</h2>
      ${rows.length === 0 ? html`<p>${nl.phone.none}</p>` : isOwn ? nothing : html`<p>${nl.phone.noneOwn}</p>`}
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => this.#expectation(row),
      )}
      ${rows.length === 0 ? nothing : html`<p class="soft">${nl.phone.skip}</p>`}
      ${this.isShown ? this.#room() : nothing}
      ${this.#sending()}
    </form>`;
  }

  /** A second press on the chosen mark lets it go: to say nothing is an answer too. */
  #expectation(row: Expectation): TemplateResult {
    const chosen = markOf(this.hand, row.key);
    return html`<fieldset>
      <legend dir="auto">${row.text}</legend>
      ${marks.map(
        (mark) => html`<label class="chip">
          <input type="radio" name=${row.key} .checked=${mark === chosen}
            @click=${() => this.#mark(row, mark === chosen ? null : mark)} />
          <span>${markSign(mark)}${nl.marks[mark]}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #reading(): TemplateResult {
    const own = this.#list.isOwn ? this.#list.rows : [];
    const isUnsent = this.phase === 'shut' && differs(this.hand, this.own);
    return html`${this.isShown ? this.#room() : nothing}
      ${this.#marked(nl.phone.mine, own, this.own)}
      ${isUnsent ? this.#marked(nl.phone.unsent, own, this.hand) : nothing}
      ${this.restingBar(model.hasContent(this.own), this.phase === 'shut' ? nl.shut : nl.phone.soon)}`;
  }

  #marked(heading: string, rows: readonly Expectation[], entry: Entry): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section><h2>${heading}</h2>
      <ul>${rows.map(({ key, text }) => {
        const mark = markOf(entry, key);
        return html`<li class="row"><span class="text" dir="auto">${text}</span>
          ${mark === null ? nothing : html`<span class="mark">${markSign(mark)}${nl.marks[mark]}</span>`}</li>`;
      })}</ul></section>`;
  }

  #room(): TemplateResult {
    const { rows, more } = this.#wall;
    const { count } = this;
    return html`<section class="room"><h2>${nl.phone.room}</h2>
      ${count && count.people > 0 ? html`<p class="soft">${nl.phone.count(count.answered, count.people)}</p>` : nothing}
      ${rows.length === 0 ? html`<p>${nl.nothing}</p>` : nothing}
      <ul>${rows.map(
        ({ text, marked }) => html`<li class="row"><span class="text" dir="auto">${text}</span>
          ${
            marked === null
              ? nothing
              : html`<span class="counts" role="img" aria-label=${nl.marked(marked.met, marked.partly, marked.not)}>
                  ${marks.map((mark) => html`<span>${markSign(mark)}${marked[mark]}</span>`)}</span>`
          }</li>`,
      )}</ul>
      ${more > 0 ? html`<p class="soft">${nl.more(more)}</p>` : nothing}
    </section>`;
  }

  #sending(): TemplateResult {
    return this.sendingBar(
      {
        hasSent: model.hasContent(this.own),
        isChanged: differs(this.hand, this.own),
        isEmpty: !model.hasContent(this.hand),
      },
      nl.phone,
    );
  }

  #mark(row: Expectation, mark: (typeof marks)[number] | null): void {
    this.isTouched = true;
    this.hand = withMark(this.hand, row, mark);
    this.keeper.now();
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (differs(this.hand, this.own)) {
      this.fire(this.hand);
      this.settle();
    } else if (!model.hasContent(this.own)) this.message = nl.phone.nothingYet;
  };
}

interface List {
  readonly isOwn: boolean;
  readonly rows: readonly Expectation[];
}

/** The own expectations; who has none on this device may take one of the room's. */
function listIn(earlier: ExpectationsReviewPhone['earlier']): List {
  const own = expectationsIn(earlier?.entry);
  return own.length > 0
    ? { isOwn: true, rows: own }
    : { isOwn: false, rows: expectationsOf(earlier?.result) };
}
