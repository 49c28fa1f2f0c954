import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../../../components/icons.ts';
import { moveSibling, type Side, setIndex } from '../../family/edit-persons.ts';
import { addChild } from '../../family/edit-relatives.ts';
import { birthUnionOf } from '../../family/kin.ts';
import { type Offers, offers } from '../../family/offers.ts';
import { removePerson, whoGoesWith } from '../../family/remove.ts';
import type { Person } from '../../family/types.ts';
import { ChooseEvent, type EditEvent } from '../events.ts';
import { aboutOf, headingOf } from './about.ts';
import { addRelative, couplesOf, type Relative } from './add.ts';
import './bonds-form.ts';
import './child-question.ts';
import './couples-form.ts';
import './households-form.ts';
import { nl } from './nl.ts';
import { type Addable, offered } from './offered.ts';
import './origin-form.ts';
import { genogramPanelStyles } from './genogram-panel.styles.ts';
import { PanelPart } from './panel-part.ts';
import './partner-question.ts';
import type { GenogramPersonForm } from './person-form.ts';
import './person-form.ts';
import { picture } from './pictures.ts';
import './remove-question.ts';

/** What a panel can be opened on. */
type PanelTask = Addable | 'edit' | 'remove';
type View = 'home' | 'partner' | 'child' | 'bond' | 'household' | 'edit' | 'remove';
type Added = 'partner' | 'child' | Relative;

/**
 * The sheet of one person: who it is, what can be added, and the forms behind that. Whoever is added is chosen, and
 * filled in at once.
 *
 * @fires {EditEvent} genogram-edit - After a change; `chosen` is who was added.
 * @fires {ChooseEvent} genogram-choose - Nobody any more: the sheet is closed.
 */
@customElement('genogram-panel')
export class GenogramPanel extends PanelPart {
  static override styles = genogramPanelStyles;

  @state() private accessor view: View = 'home';
  /** What the chosen person was just added as, and to whom. */
  @state() private accessor fresh: { readonly as: Added; readonly to: string } | null = null;
  /** Who was added, before the page says that they are chosen. */
  #coming: { readonly id: string; readonly as: Added; readonly to: string } | null = null;
  @query('h2') private accessor heading!: HTMLElement | null;
  @query('genogram-person-form') private accessor personForm!: GenogramPersonForm | null;

  /** The heading, from where a screen reader reads on. */
  override focus(): void {
    void this.updateComplete.then(() => this.heading?.focus());
  }

  /** Does what the button of that name does; where it may not be done, it says why. */
  open(what: PanelTask): void {
    this.problem = '';
    if (what === 'edit') this.#show('edit');
    else if (what === 'remove') this.#remove();
    else {
      const refusal = offers(this.genogram, this.person)[what];
      if (refusal === null) this.#add(what);
      else this.problem = `${refusal}.`;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('person')) return;
    const isComing = this.#coming !== null && this.#coming.id === this.person;
    this.fresh = isComing ? this.#coming : null;
    this.view = isComing ? 'edit' : 'home';
    this.#coming = null;
    this.problem = '';
    if (isComing) this.#focusView();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { who } = this;
    if (!who) return nothing;
    return html`<div class="panel" @genogram-edit=${this.#edited} @genogram-left=${() => this.#show('home')}>
      <button type="button" class="handle" aria-label=${nl.panel.close} @click=${this.#close}></button>
      ${this.view === 'home' ? this.#home(who) : this.#task(who)}
    </div>`;
  }

  #home(who: Person): TemplateResult {
    const may = offers(this.genogram, this.person);
    const { buttons, reasons } = offered(may);
    return html`<header>
        <div><h2 tabindex="-1">${headingOf(this.genogram, who, this.year)}</h2>
          <p class="soft">${aboutOf(this.genogram, who)}</p></div>
        <button type="button" class="plain" @click=${() => this.#show('edit')}>${nl.panel.edit}</button>
      </header>
      <h3>${nl.panel.addTo(this.name())}</h3>
      <ul class="adds">
        ${buttons.filter((one) => one !== 'support').map((one) => this.#addButton(one))}
      </ul>
      ${reasons.map((reason) => html`<p class="soft reason">${reason}</p>`)}
      ${this.problemLine()}
      <details>
        <summary>${nl.field.more}</summary>
        ${may.support === null ? html`<ul class="adds">${this.#addButton('support')}</ul>` : nothing}
        <ul class="stack">${this.#acts(may)}</ul>
      </details>`;
  }

  #addButton(what: Addable): TemplateResult {
    return html`<li><button type="button" @click=${() => this.#add(what)}>${picture(what)}${this.#addWords(what)}</button></li>`;
  }

  #addWords(what: Addable): string {
    return what === 'parents' && this.#parents === 1 ? nl.panel.adds.parent : nl.panel.adds[what];
  }

  #acts(may: Offers): TemplateResult[] {
    const acts: [string | null, string, () => void][] = [
      [may.index, nl.panel.index, this.#makeIndex],
      [may.left, nl.panel.left, () => this.#move('left')],
      [may.right, nl.panel.right, () => this.#move('right')],
      [may.remove, nl.panel.remove, () => this.#remove()],
    ];
    return acts
      .filter(([refusal]) => refusal === null)
      .map(
        ([, words, act]) =>
          html`<li><button type="button" class="plain" @click=${act}>${words}</button></li>`,
      );
  }

  #task(who: Person): TemplateResult {
    return html`<header class="task">
        <button type="button" class="back" aria-label=${nl.panel.back} @click=${this.#leave}>
          ${icon('pijl-links')}</button>
        <h2 tabindex="-1">${this.#title(who)}</h2>
      </header>
      ${this.#form()}`;
  }

  #title(who: Person): string {
    if (this.view === 'edit' && this.fresh) return nl.panel.fresh[this.fresh.as](this.name(this.fresh.to));
    if (this.view === 'edit') return nl.panel.editOf(this.name(who.id));
    if (this.view === 'remove') return nl.remove.heading(this.name(who.id));
    return this.view === 'home' ? '' : nl.panel.adds[this.view];
  }

  #form(): TemplateResult {
    const { genogram, person, newId } = this;
    switch (this.view) {
      case 'partner':
        return html`<genogram-partner-question .genogram=${genogram} .person=${person} .newId=${newId}></genogram-partner-question>`;
      case 'child':
        return html`<genogram-child-question .genogram=${genogram} .person=${person} .newId=${newId}></genogram-child-question>`;
      case 'bond':
        return html`<genogram-bonds-form .genogram=${genogram} .person=${person} .newId=${newId}></genogram-bonds-form>`;
      case 'household':
        return html`<genogram-households-form .genogram=${genogram} .person=${person} .newId=${newId}></genogram-households-form>`;
      case 'remove':
        return html`<genogram-remove-question .genogram=${genogram} .person=${person}></genogram-remove-question>`;
      default:
        return html`${repeat([person], String, () => this.#editing())}`;
    }
  }

  /** Drawn anew for somebody else, so that nothing typed about one stands with the other. */
  #editing(): TemplateResult {
    const { genogram, person, year, newId } = this;
    return html`<genogram-person-form .genogram=${genogram} .person=${person} .year=${year}
            @genogram-next=${this.#toDone}></genogram-person-form>
          <genogram-couples-form .genogram=${genogram} .person=${person} .year=${year}></genogram-couples-form>
          <genogram-origin-form .genogram=${genogram} .person=${person} .newId=${newId}></genogram-origin-form>
          <div class="bar"><button type="button" class="main" @click=${this.#leave}>${nl.panel.done}</button></div>`;
  }

  #add(what: Addable): void {
    const { genogram, person, newId } = this;
    if (what === 'bond' || what === 'household' || what === 'partner') this.#show(what);
    else if (what === 'child' && couplesOf(genogram, person).length > 0) this.#show('child');
    else if (what === 'child') {
      const { genogram: after, id } = addChild(genogram, person, 'alone', {}, newId);
      this.#send(after, id, 'child', nl.said.added.child(this.name()));
    } else {
      const words = what === 'parents' && this.#parents === 1 ? 'parent' : what;
      const { genogram: after, id } = addRelative(genogram, person, what, newId);
      this.#send(after, id, what, nl.said.added[words](this.name()));
    }
  }

  #send(after: typeof this.genogram, id: string | null, as: Added, said: string): void {
    if (id !== null) this.#coming = { id, as, to: this.person };
    this.edit(after, said, id ?? this.person);
  }

  /** A form in here changed something; whoever it added gets filled in next. */
  readonly #edited = ({ chosen }: EditEvent) => {
    const { view, person } = this;
    const isQuestion = view === 'partner' || view === 'child';
    if (chosen !== null && chosen !== person)
      this.#coming = { id: chosen, as: isQuestion ? view : 'parents', to: person };
    else if (isQuestion) this.#show('home');
  };

  #remove(): void {
    const refusal = offers(this.genogram, this.person).remove;
    if (refusal !== null) this.problem = `${refusal}.`;
    else if (whoGoesWith(this.genogram, this.person).length > 0) this.#show('remove');
    else this.edit(removePerson(this.genogram, this.person), nl.said.removed(this.capitalName(), 1), null);
  }

  readonly #makeIndex = () => {
    this.edit(setIndex(this.genogram, this.person), nl.said.index(this.capitalName()));
  };

  #move(side: Side): void {
    this.edit(moveSibling(this.genogram, this.person, side), nl.said.moved[side](this.capitalName()));
  }

  /** Out of a form; what cannot be read in it is answered first. */
  readonly #leave = () => {
    if (this.view !== 'edit' || (this.personForm?.commit() ?? true)) this.#show('home');
  };

  #show(view: View): void {
    this.view = view;
    this.fresh = null;
    this.problem = '';
    this.#focusView();
  }

  #focusView(): void {
    void this.updateComplete.then(() => {
      if (this.view === 'edit') this.personForm?.focus();
      else this.heading?.focus();
    });
  }

  readonly #toDone = () => this.renderRoot.querySelector<HTMLElement>('.bar .main')?.focus();

  readonly #close = () => this.dispatchEvent(new ChooseEvent(null));

  /** How many parents by birth stand there. */
  get #parents(): number {
    return birthUnionOf(this.genogram, this.person)?.partners.length ?? 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-panel': GenogramPanel;
  }
}
