import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../../components/icons.ts';
import { newId } from '../../../components/ids.ts';
import type { PersonEvent } from '../drawing/genogram-drawing.ts';
import type { NewId } from '../family/edit.ts';
import { emptyGenogram } from '../family/start.ts';
import { summaryOf, titleOf } from '../family/summary.ts';
import { labelOf } from '../family/telling/label.ts';
import { nameOf } from '../family/telling/names.ts';
import { capital } from '../family/telling/pieces.ts';
import type { Genogram } from '../family/types.ts';
import { iconButton } from './buttons.ts';
import { Editing } from './editing.ts';
import { editorStyles } from './editor.styles.ts';
import { type ChooseEvent, type EditEvent, GenogramChangeEvent } from './events.ts';
import { loadExport } from './files.ts';
import './genogram-canvas.ts';
import type { CommandEvent, GenogramCanvas } from './genogram-canvas.ts';
import './genogram-menu.ts';
import type { GenogramMenu, MenuEvent } from './genogram-menu.ts';
import { historyKey, neighbourOf } from './keys.ts';
import { actOn } from './menu-acts.ts';
import { nl } from './nl.ts';
import './panels/genogram-panel.ts';
import type { GenogramPanel } from './panels/genogram-panel.ts';
import './panels/genogram-sentences.ts';
import './panels/genogram-start.ts';
import { printOnDemand } from './print.ts';
import { hintSheet, legendSheet, noticeLine, toastLine } from './sheets.ts';
import { activeIn, isField } from './typing.ts';

const ownId: NewId = () => `n${newId()}`;
const now = () => new Date().toISOString();

/**
 * The whole editor: fills the screen, keeps the history, and knows no network and no store.
 *
 * @fires {GenogramChangeEvent} genogram-change - After every change, and every step back or forward.
 * @fires genogram-wipe - All of it must go from this device.
 * @fires genogram-leave - Back to where the person came from.
 */
@customElement('genogram-editor')
export class GenogramEditor extends LitElement {
  static override styles = editorStyles;

  /** One sentence that stays: about this device. */
  @property({ attribute: false }) accessor notice = '';

  @state() private accessor view: 'drawing' | 'sentences' = 'drawing';
  @state() private accessor hasLegend = false;
  @query('genogram-canvas') private accessor canvas!: GenogramCanvas | null;
  @query('genogram-panel') private accessor panel!: GenogramPanel | null;
  @query('genogram-menu') private accessor menu!: GenogramMenu;

  readonly #editing = new Editing(emptyGenogram(ownId(), now()), now, (hasNews) => {
    this.requestUpdate();
    if (hasNews) this.dispatchEvent(new GenogramChangeEvent(this.genogram));
  });
  #isByKey = false;
  /** What went wrong last in the menu, while it is on the screen. */
  #problem = '';
  /** From where the sheet was opened. */
  #opener: Element | null = null;
  #stopPrinting = () => {};
  readonly #year = new Date().getFullYear();
  readonly #labelOf = (id: string) => labelOf(this.genogram, id, this.#year);

  constructor() {
    super();
    // Keys are for the family here, not for a deck around it.
    for (const type of ['keydown', 'keyup', 'keypress'])
      this.addEventListener(type, (event) => event.stopPropagation());
    this.addEventListener('keydown', this.#key);
    // Before anything in here acts on it.
    for (const type of ['pointerdown', 'keydown'])
      this.addEventListener(type, this.#touched, { capture: true });
    this.addEventListener('genogram-edit', this.#edited);
    this.addEventListener('genogram-choose', this.#chose);
  }

  get genogram(): Genogram {
    return this.#editing.genogram;
  }

  /** Another genogram, without a way back to the one before. */
  set genogram(genogram: Genogram) {
    this.#editing.begin(genogram);
  }

  /** What stands elsewhere too and is newer; what stood here is one step back. */
  adopt(genogram: Genogram, said: string): void {
    this.#editing.adopt(genogram);
    this.notice = said;
  }

  /** Nothing, and no way back. */
  restart(said: string): void {
    this.#editing.begin(emptyGenogram(ownId(), now()));
    this.notice = said;
    this.view = 'drawing';
    this.hasLegend = false;
  }

  /** Takes what stands half typed in a field, as leaving the field does. */
  takeTyped(): void {
    const active = activeIn(this.renderRoot);
    if (isField(active)) active.dispatchEvent(new Event('change', { bubbles: true }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.toggleAttribute('data-prevent-swipe', true);
    this.#stopPrinting = printOnDemand(() => {
      const { genogram, layout } = this.#editing;
      return layout && { genogram, layout, year: this.#year };
    });
    // While there is a network: saving a picture must not need one.
    setTimeout(() => void loadExport().catch(() => {}), 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrinting();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('notice') && this.notice) this.#editing.say(this.notice);
  }

  protected override render(): TemplateResult {
    const isEmpty = this.#editing.layout === null;
    return html`${this.#header()}
      ${isEmpty ? nothing : this.#switch()}
      <main class=${isEmpty ? 'is-wide' : ''} tabindex="-1">
        ${this.notice ? noticeLine(this.notice, this.#closeNotice) : nothing}
        ${isEmpty ? this.#start() : this.view === 'drawing' ? this.#drawing() : this.#sentences()}
        ${this.#editing.toast ? toastLine(this.#editing.toast, this.#undo) : nothing}
      </main>
      ${isEmpty ? nothing : this.#sheet()}
      <genogram-menu .heading=${this.genogram.title} .isDrawn=${!isEmpty} @menu-action=${this.#menuAction}></genogram-menu>
      <p class="visually-hidden" role="status">${this.#editing.said}</p>`;
  }

  #header(): TemplateResult {
    const { past, future } = this.#editing.history;
    return html`<header>
      ${iconButton(nl.back, 'pijl-links', () => this.dispatchEvent(new Event('genogram-leave')))}
      <h1>${this.genogram.title || nl.title}</h1>
      ${iconButton(nl.undo, 'ongedaan', this.#undo, past.length > 0)}
      ${iconButton(nl.redo, 'opnieuw', this.#redo, future.length > 0)}
      ${iconButton(nl.menu, 'lijst', () => this.menu.open())}
    </header>`;
  }

  #switch(): TemplateResult {
    const one = (view: typeof this.view) => html`<button type="button" aria-pressed=${this.view === view}
      @click=${() => {
        this.view = view;
      }}>${nl.view[view]}</button>`;
    return html`<nav aria-label=${nl.views}>
      <div class="views">${one('drawing')}${one('sentences')}</div>
      <button type="button" class="legend-button" aria-expanded=${this.hasLegend} @click=${this.#toggleLegend}>${nl.legend}</button>
    </nav>`;
  }

  #start(): TemplateResult {
    return html`<div class="scroll">
      <genogram-start .newId=${ownId} .now=${this.genogram.madeAt} .year=${this.#year}
        @genogram-open=${() => this.menu.chooseFile()}></genogram-start>
    </div>`;
  }

  #drawing(): TemplateResult {
    const { genogram, layout, chosen } = this.#editing;
    return html`<genogram-canvas .genogram=${genogram} .layout=${layout} .year=${this.#year}
        .heading=${titleOf(genogram)} .summary=${summaryOf(genogram)} .chosen=${chosen} .labelOf=${this.#labelOf}
        @person-press=${this.#pressed} @canvas-command=${this.#command}></genogram-canvas>
      <p class="stays">${icon('slot')}${nl.stays}</p>`;
  }

  #sentences(): TemplateResult {
    return html`<div class="scroll">
      <genogram-sentences .genogram=${this.genogram} .year=${this.#year} .chosen=${this.#editing.chosen}
        .newId=${ownId}></genogram-sentences>
    </div>`;
  }

  #sheet(): TemplateResult {
    const { genogram, layout, chosen } = this.#editing;
    if (this.hasLegend) return legendSheet(genogram, layout, () => this.#close());
    if (chosen === null) return hintSheet();
    return html`<aside class="has-panel" aria-label=${capital(nameOf(genogram, chosen))}>
      <genogram-panel .genogram=${genogram} .person=${chosen} .year=${this.#year} .newId=${ownId}></genogram-panel>
    </aside>`;
  }

  readonly #undo = (): void => this.#editing.undo();
  readonly #redo = (): void => this.#editing.redo();

  readonly #closeNotice = (): void => {
    this.notice = '';
  };

  readonly #toggleLegend = (): void => {
    this.hasLegend = !this.hasLegend;
  };

  readonly #edited = ({ genogram, chosen, said }: EditEvent): void => {
    if (chosen !== null) this.hasLegend = false;
    this.#editing.edit(genogram, chosen, said);
    // The panel puts the focus where it goes on; where it has nowhere, it is not lost.
    requestAnimationFrame(() => {
      if (this.#isByKey && activeIn(this.renderRoot) === null) void this.#land();
    });
  };

  readonly #pressed = ({ person }: PersonEvent): Promise<void> => this.#open(person);
  readonly #chose = ({ person }: ChooseEvent): void => {
    if (person === null) this.#close();
    else void this.#open(person);
  };

  /** Shows somebody's sheet; the focus goes there too, except of who points. */
  async #open(person: string): Promise<void> {
    this.hasLegend = false;
    if (!this.#isInSheet) this.#opener = activeIn(this.renderRoot);
    this.#editing.choose(person);
    await this.updateComplete;
    if (this.#isByKey) this.panel?.focus();
  }

  /** Closes the sheet; who was in it stands again where it was opened. */
  #close(): void {
    const { chosen } = this.#editing;
    const wasInSheet = this.#isInSheet;
    const wasLegend = this.hasLegend;
    if (wasLegend) this.hasLegend = false;
    else this.#editing.choose(null);
    if (!wasInSheet) return;
    if (wasLegend) this.renderRoot.querySelector<HTMLElement>('.legend-button')?.focus();
    else void this.#land(chosen);
  }

  get #isInSheet(): boolean {
    return this.renderRoot.querySelector('aside:focus-within') !== null;
  }

  /** Puts the focus with somebody: in their sheet, in the drawing, or on the sentence from which they were opened. */
  async #land(person = this.genogram.index): Promise<void> {
    await this.updateComplete;
    if (this.#editing.chosen !== null) this.panel?.focus();
    else if (this.canvas && person !== null) await this.canvas.focusPerson(person);
    else if (this.#opener?.isConnected) (this.#opener as HTMLElement).focus();
    else this.renderRoot.querySelector('main')?.focus();
  }

  readonly #command = async ({ command, person }: CommandEvent): Promise<void> => {
    const beside = neighbourOf(this.genogram.rows, person);
    if (command === 'remove' && this.#editing.remove(person))
      return this.#land(beside ?? this.genogram.index);
    // Where it may not be done, the sheet says why.
    await this.#open(person);
    this.panel?.open(command);
  };

  readonly #menuAction = (event: MenuEvent): void => {
    if (event.action === 'wipe') this.dispatchEvent(new Event('genogram-wipe'));
    else if (event.action === 'renew') this.#editing.edit(emptyGenogram(ownId(), now()), null, nl.begun);
    else void this.#act(event);
  };

  async #act(event: MenuEvent): Promise<void> {
    const problem = await actOn(event, this.#editing).catch(() => nl.failed);
    // What went wrong before does not count any more; what is about this device does.
    if (problem !== null || this.notice === this.#problem) this.notice = problem ?? '';
    this.#problem = problem ?? '';
  }

  readonly #touched = ({ type }: Event): void => {
    this.#isByKey = type === 'keydown';
  };

  readonly #key = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.defaultPrevented || event.composedPath().includes(this.menu)) return;
    if (event.key === 'Escape') this.#close();
    // A field has a history of its own.
    const step = isField(target) ? null : historyKey(event);
    if (!step) return;
    event.preventDefault();
    this.#editing[step]();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-editor': GenogramEditor;
  }
}
