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
import { readCase } from './case.ts';
import {
  charsLeft,
  differs,
  emptyForm,
  entryOf,
  type Form,
  formFor,
  type HalfChain,
  mergeForm,
  withLink,
} from './chains.ts';
import { childNames, type Entry, model, parseDraft, parseEntry, parseResult, type State } from './model.ts';
import { nl } from './nl.ts';
import { enDanPhoneStyles } from './phone.styles.ts';
import { chainFields, fieldId } from './phone-chain.ts';
import { childChoice, numberField } from './phone-number.ts';
import { ownThoughts, roomTrees } from './phone-room.ts';
import { maxChains, maxLinks } from './settings.ts';

/**
 * The growing case in a hand: the facts that the room has seen; below each, for one child at a time, chains of "en
 * dan?"; and a number of one's own. All stays editable until shut.
 *
 * @slot - The question.
 * @slot child - A card per child.
 * @fires {ExerciseEntryEvent} exercise-entry - A person sent chains and a number, or took a chain back.
 * @fires {ExerciseDraftEvent} exercise-draft - What is half done, to be kept on the device; null for nothing.
 */
@customElement('en-dan-phone')
export class EnDanPhone extends LitElement {
  static override styles = enDanPhoneStyles;

  @property({ reflect: true }) accessor phase: Phase = 'closed';
  @property({ attribute: false }) accessor state: State = model.start;
  /** What this person sent: JSON, parsed here. */
  @property({ attribute: false }) accessor entry: unknown = null;
  /** What was typed before a reload: JSON, parsed here. */
  @property({ attribute: false }) accessor draft: unknown = null;
  @property({ attribute: false }) accessor standing: Standing | null = null;
  /** What the room sees: JSON, parsed here. */
  @property({ attribute: false }) accessor result: unknown = null;
  /** Of the part before: the own entry, and what the room was shown. JSON, parsed here. */
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;
  @property({ attribute: false }) accessor settings: Settings = {};

  @state() private accessor form: Form = emptyForm;
  /** The child for whom one thinks at the moment. */
  @state() private accessor child = 0;
  @state() private accessor message = '';
  /** The chain that was taken away last, to give it back. */
  @state() private accessor removed: HalfChain | null = null;

  #facts: readonly string[] = [];
  #own: Entry = model.empty;
  /** True while this person's letters win over what the page says. */
  #isTouched = false;
  readonly #keeper = new DraftKeeper(this, () => {
    if (!this.#isTouched) return undefined;
    return differs(entryOf(this.form), this.#own) ? this.form : null;
  });
  #focused: { readonly element: HTMLElement; readonly top: number } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#own;
    if (!this.hasUpdated) this.#facts = readCase(this);
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    if (changed.has('draft')) this.#keeper.knows(parseDraft(this.draft));
    if (!this.#isTouched && (changed.has('entry') || changed.has('draft')))
      this.form = formFor(parseDraft(this.draft), this.#own);
    else if (changed.has('entry')) this.form = mergeForm(this.form, before, this.#own);
    this.#announce(changed);
    const element = this.shadowRoot?.activeElement;
    this.#focused =
      element instanceof HTMLElement ? { element, top: element.getBoundingClientRect().top } : null;
  }

  #announce(changed: PropertyValues<this>): void {
    const was = changed.get('state');
    const newest = this.#revealed.at(-1);
    if (was && this.state.revealed > was.revealed && newest !== undefined)
      this.message = nl.phone.newFact(newest);
    if (changed.get('phase') !== undefined) this.message = nl.phone.announce[this.phase];
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
    return html`<div class="children"><slot name="child"></slot></div><slot></slot>
      ${isShown ? this.#room() : nothing}
      ${takesAnswers ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #room(): TemplateResult {
    const before = parseResult(this.earlier?.result);
    return html`<section><h2>${nl.phone.ofRoom}</h2>${roomTrees(parseResult(this.result) ?? { children: [], numbers: [] }, this.#own)}
      ${
        before !== null && model.size(before) > 0
          ? html`<details><summary>${nl.phone.roomBefore}</summary>${roomTrees(before, parseEntry(this.earlier?.entry))}</details>`
          : nothing
      }</section>`;
  }

  #reading(): TemplateResult {
    const names = childNames(this.settings);
    const unsent = entryOf(this.form);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.#own);
    const hasSent = model.hasContent(this.#own);
    return html`${this.phase === 'closed' ? html`<h2>${nl.phone.facts}</h2>${this.#factList()}` : nothing}
      ${hasSent ? html`<h2>${nl.phone.mine}</h2>${ownThoughts(this.#own, names)}` : nothing}
      ${isUnsent ? html`<h2>${nl.phone.unsent}</h2>${ownThoughts(unsent, names)}` : nothing}
      ${this.#mineBefore()}
      <div class="bar">
        ${hasSent ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        <button type="button" class="main" aria-disabled="true">${this.phase === 'shut' ? nl.phase.shut : nl.phone.soon}</button>
      </div>`;
  }

  #factList(): TemplateResult {
    if (this.#revealed.length === 0) return html`<p class="soft">${nl.phone.noFacts}</p>`;
    return html`<ul class="facts">${this.#revealed.map((fact) => html`<li class="is-new"><div class="fact" dir="auto"><span>${fact}</span></div></li>`)}</ul>`;
  }

  #mineBefore(): TemplateResult | typeof nothing {
    const own = ownThoughts(parseEntry(this.earlier?.entry), childNames(this.settings));
    return own === nothing
      ? nothing
      : html`<details><summary>${nl.phone.mineBefore}</summary>${own}</details>`;
  }

  #form(): TemplateResult {
    const names = childNames(this.settings);
    const chains = this.form.chains.filter(({ child }) => child === this.child);
    const isFull = chains.length >= maxChains(this.settings);
    return html`<form @submit=${this.#submit} novalidate>
      <p class="who">${icon('oog')}<span>${this.phase === 'open' ? nl.phone.whoSees : nl.phone.alreadyShown}</span></p>
      ${this.#mineBefore()}
      ${names.length > 1 ? childChoice(names, this.child, (child) => this.#think(child)) : nothing}
      <p>${this.#factsToUse.length === 0 ? nl.phone.noFacts : nl.phone.startHow}</p>
      <ul class="facts">${repeat(
        this.#factsToUse,
        (fact) => fact,
        (fact) => html`<li class="is-new">
          <button type="button" class="fact" aria-disabled=${isFull} aria-label=${nl.phone.startAt(fact)} @click=${() => this.#start(fact)}><span dir="auto">${fact}</span>${icon('plus')}</button>
          ${repeat(
            chains.filter((chain) => chain.fact === fact),
            ({ id }) => id,
            (chain) => this.#chain(chain),
          )}</li>`,
      )}</ul>
      ${isFull ? html`<p class="soft">${nl.phone.full(maxChains(this.settings))}</p>` : nothing}
      ${this.removed === null ? nothing : html`<p class="removed">${nl.phone.removed} <button type="button" class="plain" @click=${this.#giveBack}>${nl.phone.undo}</button></p>`}
      ${numberField(this.form.number, (number) => this.#set({ ...this.form, number }))} ${this.#sending()}
    </form>`;
  }

  #chain(chain: HalfChain): TemplateResult {
    return chainFields(chain, {
      max: maxLinks(this.settings),
      change: (at, text) => this.#change(chain.id, at, text),
      key: (event, at) => this.#key(event, chain, at),
      keep: this.#keeper.now,
      remove: () => this.#remove(chain),
    });
  }

  #sending(): TemplateResult {
    const next = entryOf(this.form);
    const hasSent = model.hasContent(this.#own);
    const isChanged = differs(next, this.#own);
    const isSent = hasSent && !isChanged;
    const label = isSent
      ? nl.phone.sent
      : hasSent && !model.hasContent(next)
        ? nl.phone.withdraw
        : nl.phone.send;
    return html`${isSent ? html`<p class="sent">${nl.phone.sentHow}</p>` : nothing}
      <div class="bar">
        ${isSent ? html`<deck-standing .standing=${this.standing}></deck-standing>` : nothing}
        ${isChanged ? html`<p class="unsent">${nl.phone.notSent}</p>` : nothing}
        <button class="main" aria-disabled=${!isChanged}>${isSent ? icon('vink') : nothing}${label}</button>
      </div>`;
  }

  get #revealed(): readonly string[] {
    return this.#facts.slice(0, this.state.revealed);
  }

  /** What the room has seen, and facts of own chains that the slide does not have any more. */
  get #factsToUse(): readonly string[] {
    const used = this.form.chains.filter(({ child }) => child === this.child).map(({ fact }) => fact);
    return [...new Set([...this.#revealed, ...used])];
  }

  #think(child: number): void {
    this.child = child;
  }

  /** A new chain at this fact; where one without a word stands already, that one. */
  async #start(fact: string): Promise<void> {
    const chains = this.form.chains.filter(({ child }) => child === this.child);
    const blank = chains.find((chain) => chain.fact === fact && !chain.links.some(saysSomething));
    const chain = blank ?? { id: newId(), child: this.child, fact, links: [] };
    if (!blank) {
      if (chains.length >= maxChains(this.settings)) {
        this.message = nl.phone.full(maxChains(this.settings));
        return;
      }
      this.#set({ ...this.form, chains: [...this.form.chains, chain] });
    }
    await this.#focusField(chain, 0);
  }

  #change(id: string, at: number, text: string): void {
    const chains = this.form.chains.map((chain) => (chain.id === id ? withLink(chain, at, text) : chain));
    this.#set({ ...this.form, chains });
  }

  /** Enter goes on to the next "en dan?"; from an empty one, and after the last, to the facts. */
  #key(event: KeyboardEvent, chain: HalfChain, at: number): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const isBlank = !saysSomething(chain.links[at] ?? '');
    if (!isBlank && at + 1 < maxLinks(this.settings)) void this.#focusField(chain, at + 1);
    else this.#factButton(chain.fact)?.focus();
  }

  async #remove(chain: HalfChain): Promise<void> {
    this.removed = chain.links.some(saysSomething) ? chain : null;
    this.message = nl.phone.removed;
    this.#set({ ...this.form, chains: this.form.chains.filter(({ id }) => id !== chain.id) });
    // What was sent goes at once: who takes something back wants it gone, whatever else is half typed.
    const left = this.#own.chains.filter(({ id }) => id !== chain.id);
    if (left.length < this.#own.chains.length) this.#fire({ ...this.#own, chains: left });
    this.#keeper.now();
    await this.updateComplete;
    this.#factButton(chain.fact)?.focus();
  }

  readonly #giveBack = async () => {
    if (this.removed === null) return;
    const chain = this.removed;
    this.removed = null;
    this.child = chain.child;
    this.#set({ ...this.form, chains: [...this.form.chains, chain] });
    await this.#focusField(chain, 0);
  };

  #set(form: Form): void {
    this.#isTouched = true;
    this.form = form;
    this.#keeper.soon();
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const next = entryOf(this.form);
    const tooLong = this.form.chains
      .flatMap((chain) => chain.links.map((text, at) => ({ chain, text, at })))
      .find(({ text }) => charsLeft(text) < 0);
    if (tooLong) {
      this.message = nl.phone.tooLong(-charsLeft(tooLong.text));
      this.child = tooLong.chain.child;
      void this.#focusField(tooLong.chain, tooLong.at);
    } else if (differs(next, this.#own)) {
      this.removed = null;
      this.form = formFor(null, next);
      this.#fire(next);
      // Also where the words came from a draft: it is not needed any more.
      this.#isTouched = true;
      this.#keeper.now();
      this.#isTouched = false;
    } else if (!model.hasContent(this.#own)) this.message = nl.phone.nothingYet;
  };

  /** From here on the own entry is what was sent, so that a second press sends nothing. */
  #fire(entry: Entry): void {
    this.#own = entry;
    this.requestUpdate();
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }

  async #focusField(chain: HalfChain, at: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`textarea[id="${fieldId(chain, at)}"]`)?.focus();
  }

  #factButton(fact: string): HTMLElement | undefined {
    const at = this.#factsToUse.indexOf(fact);
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button.fact')][Math.max(0, at)];
  }
}
