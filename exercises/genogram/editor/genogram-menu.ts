import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../../components/icons.ts';
import { nl as family } from '../family/nl.ts';
import { looksPersonal } from '../family/personal.ts';
import { titleMax } from '../family/texts.ts';
import { menuStyles } from './menu.styles.ts';
import { nl } from './nl.ts';

type MenuAction = keyof typeof nl.actions;

/** Something was chosen in the menu; `title` and `wipe` only after they were confirmed. */
export class MenuEvent extends Event {
  readonly action: MenuAction;
  /** What was typed, or the file that was chosen. */
  readonly title: string;
  readonly file: File | null;

  constructor(action: MenuAction, { title = '', file = null }: { title?: string; file?: File | null } = {}) {
    super('menu-action');
    this.action = action;
    this.title = title;
    this.file = file;
  }
}

const whereDrawn: readonly MenuAction[] = [
  'save',
  'picture',
  'drawing',
  'print',
  'arrange',
  'title',
  'renew',
];

/**
 * All that is done with the genogram as a whole.
 *
 * @fires {MenuEvent} menu-action
 */
@customElement('genogram-menu')
export class GenogramMenu extends LitElement {
  static override styles = menuStyles;

  /** As it was typed before. */
  @property({ attribute: false }) accessor heading = '';
  /** Whether there is anything to save. */
  @property({ type: Boolean }) accessor isDrawn = false;

  @state() private accessor step: 'list' | 'title' | 'wipe' = 'list';
  @state() private accessor typed = '';
  @query('dialog') private accessor dialog!: HTMLDialogElement;
  @query('input[type="file"]') private accessor picker!: HTMLInputElement;

  /** Opens the menu; it closes itself. */
  open(): void {
    this.step = 'list';
    this.typed = this.heading;
    this.dialog.showModal();
  }

  /** Lets the person choose a saved file. */
  chooseFile(): void {
    this.picker.click();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="name" @click=${this.#outside}>
      <div class="head">
        <h2 id="name">${this.step === 'list' ? nl.menu : nl.actions[this.step]}</h2>
        <button type="button" class="icon" aria-label=${nl.close} @click=${this.#close}>
          ${icon('kruis')}</button>
      </div>
      ${this.step === 'list' ? this.#list() : this.step === 'title' ? this.#titleForm() : this.#wipeForm()}
    </dialog>
    <input type="file" hidden accept=".json,application/json" @change=${this.#chose} />`;
  }

  #list(): TemplateResult {
    const offered = (Object.keys(nl.actions) as MenuAction[]).filter(
      (action) => this.isDrawn || !whereDrawn.includes(action),
    );
    return html`<ul>
        ${offered.map((action) => html`<li>${this.#item(action)}</li>`)}
      </ul>
      <p class="soft">${nl.saveHint}</p>`;
  }

  #item(action: MenuAction): TemplateResult {
    const act = () => {
      if (action === 'title' || action === 'wipe') this.step = action;
      else if (action === 'open') this.chooseFile();
      else this.#done(new MenuEvent(action));
    };
    return html`<button type="button" @click=${act}>${nl.actions[action]}</button>`;
  }

  #chose(): void {
    const [file] = this.picker.files ?? [];
    // So that the same file can be chosen again.
    this.picker.value = '';
    if (file) this.#done(new MenuEvent('open', { file }));
  }

  #titleForm(): TemplateResult {
    const personal = looksPersonal(this.typed);
    const save = (event: Event) => {
      event.preventDefault();
      this.#done(new MenuEvent('title', { title: this.typed }));
    };
    return html`<form @submit=${save}>
      <label for="title">${nl.titleLabel}</label>
      <input id="title" type="text" autocomplete="off" maxlength=${titleMax} aria-describedby="hint" .value=${this.typed}
        @input=${(event: Event) => {
          this.typed = (event.target as HTMLInputElement).value;
        }} />
      <p class="soft" id="hint">${nl.titleHint}</p>
      <p class="soft" role="status">${personal ? family.personal[personal] : nothing}</p>
      <div class="row">
        <button class="main">${nl.titleSet}</button>
        <button type="button" @click=${this.#close}>${nl.cancel}</button>
      </div>
    </form>`;
  }

  #wipeForm(): TemplateResult {
    return html`<p>${nl.wipeAsk}</p>
      <div class="row">
        <button type="button" class="main" @click=${() => this.#done(new MenuEvent('wipe'))}>${nl.wipeSure}</button>
        <button type="button" @click=${this.#close}>${nl.cancel}</button>
      </div>`;
  }

  #done(event: MenuEvent): void {
    this.#close();
    this.dispatchEvent(event);
  }

  readonly #close = (): void => this.dialog.close();

  readonly #outside = (event: Event): void => {
    if (event.target === this.dialog) this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-menu': GenogramMenu;
  }
  interface GlobalEventHandlersEventMap {
    'menu-action': MenuEvent;
  }
}
