import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerPhone } from '../../components/answer-phone.ts';
import { FocusKeeper, PlaceKeeper } from '../../components/focus-keeper.ts';
import { icon } from '../../components/icons.ts';
import { newId } from '../../components/ids.ts';
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
export class EnDanPhone extends AnswerPhone<Entry> {
  static override styles = enDanPhoneStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  /** Of the part before: the own entry, and what the room was shown. JSON, parsed here. */
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;

  @state() private accessor form: Form = emptyForm;
  /** The child for whom one thinks at the moment. */
  @state() private accessor child = 0;
  /** The chain that was taken away last, to give it back. */
  @state() private accessor removed: HalfChain | null = null;

  #facts: readonly string[] = [];
  protected own: Entry = model.empty;
  readonly focusKeeper = new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('.main'));
  readonly placeKeeper = new PlaceKeeper(this);

  protected override halfDone(): unknown {
    return differs(entryOf(this.form), this.own) ? this.form : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.own;
    if (!this.hasUpdated) this.#facts = readCase(this);
    if (changed.has('entry')) this.own = parseEntry(this.entry);
    if (changed.has('draft')) this.keeper.knows(parseDraft(this.draft));
    if (!this.isTouched && (changed.has('entry') || changed.has('draft')))
      this.form = formFor(parseDraft(this.draft), this.own);
    else if (changed.has('entry')) this.form = mergeForm(this.form, before, this.own);
    this.#announce(changed);
  }

  #announce(changed: PropertyValues<this>): void {
    const was = changed.get('state');
    const newest = this.#revealed.at(-1);
    if (was && this.state.revealed > was.revealed && newest !== undefined)
      this.message = nl.phone.newFact(newest);
    this.announcePhase(changed, nl.phone.announce);
  }

  protected override render(): TemplateResult {
    return html`<div class="children"><slot name="child"></slot></div><slot></slot>
      ${this.isShown ? this.#room() : nothing}
      ${this.isOpen ? this.#form() : this.#reading()}
      <p class="visually-hidden" role="status">${this.message}</p>`;
  }

  #room(): TemplateResult {
    const before = parseResult(this.earlier?.result);
    return html`<section><h2>${nl.phone.ofRoom}</h2>${roomTrees(parseResult(this.result) ?? { children: [], numbers: [] }, this.own)}
      ${
        before !== null && model.size(before) > 0
          ? html`<details><summary>${nl.phone.roomBefore}</summary>${roomTrees(before, parseEntry(this.earlier?.entry))}</details>`
          : nothing
      }</section>`;
  }

  #reading(): TemplateResult {
    const names = childNames(this.settings);
    const unsent = entryOf(this.form);
    const isUnsent = this.phase === 'shut' && differs(unsent, this.own);
    const hasSent = model.hasContent(this.own);
    return html`${this.phase === 'closed' ? html`<h2>${nl.phone.facts}</h2>${this.#factList()}` : nothing}
      ${hasSent ? html`<h2>${nl.phone.mine}</h2>${ownThoughts(this.own, names)}` : nothing}
      ${isUnsent ? html`<h2>${nl.phone.unsent}</h2>${ownThoughts(unsent, names)}` : nothing}
      ${this.#mineBefore()}
      ${this.restingBar(hasSent, this.phase === 'shut' ? nl.phase.shut : nl.phone.soon)}`;
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
      keep: this.keeper.now,
      remove: () => this.#remove(chain),
    });
  }

  #sending(): TemplateResult {
    const next = entryOf(this.form);
    return this.sendingBar(
      {
        hasSent: model.hasContent(this.own),
        isChanged: differs(next, this.own),
        isEmpty: !model.hasContent(next),
      },
      nl.phone,
    );
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
    const left = this.own.chains.filter(({ id }) => id !== chain.id);
    if (left.length < this.own.chains.length) this.fire({ ...this.own, chains: left });
    this.keeper.now();
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
    this.isTouched = true;
    this.form = form;
    this.keeper.soon();
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
    } else if (differs(next, this.own)) {
      this.removed = null;
      this.form = formFor(null, next);
      this.fire(next);
      this.settle();
    } else if (!model.hasContent(this.own)) this.message = nl.phone.nothingYet;
  };

  async #focusField(chain: HalfChain, at: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`textarea[id="${fieldId(chain, at)}"]`)?.focus();
  }

  #factButton(fact: string): HTMLElement | undefined {
    const at = this.#factsToUse.indexOf(fact);
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button.fact')][Math.max(0, at)];
  }
}
