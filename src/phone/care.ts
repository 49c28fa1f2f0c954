import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../components/deck-standing/deck-standing.ts';
import { icon } from '../../components/icons.ts';
import { parseCall, placeMaxChars } from '../session/care.ts';
import { numberFor } from '../session/groups.ts';
import { careEntry } from '../session/names.ts';
import type { Session, SessionView } from '../session/session.ts';
import type { PhoneSlide } from '../slides/types.ts';
import { nl } from './care-nl.ts';

/** The slide whose text is the heart of the sheet: what is written there stands on every page, one tap away. */
export const careSlide = 'zorg';
/** Kept on this device, so that a page that comes back by itself does not show what was hidden. */
const hiddenDraft = '@verborgen';

/**
 * Care, one tap away on every page: what may help, whom to turn to, a quiet call to the trainer, and a screen that is
 * blank at once. In the light, as the rest of the page.
 */
@customElement('phone-care')
export class PhoneCare extends LitElement {
  @property({ attribute: false }) accessor session!: Session;
  @property({ attribute: false }) accessor view!: SessionView;
  @property({ attribute: false }) accessor slides: readonly PhoneSlide[] = [];

  @state() private accessor isOpen = false;
  @state() private accessor now = new Date();
  @state() private accessor message = '';
  @query('dialog.care') private accessor sheet!: HTMLDialogElement;
  @query('dialog.veil') private accessor veil!: HTMLDialogElement;
  #focused: Element | null = null;
  #clock: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#link);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#link);
    clearTimeout(this.#clock);
  }

  protected override firstUpdated(): void {
    if (this.view.drafts[hiddenDraft] === true) this.#hide();
  }

  protected override willUpdate(): void {
    this.#focused = document.activeElement;
  }

  /** The button that was pressed goes when the call is made or taken back; the focus stays where the answer is. */
  protected override updated(): void {
    if (this.sheet.open && this.#focused?.isConnected === false)
      this.querySelector<HTMLElement>('.care-answer')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class="quiet" aria-label=${nl.hide} @click=${() => this.#hide()}>${icon('oog-dicht')}</button>
      <button type="button" class="quiet" aria-haspopup="dialog" @click=${() => this.#open()}>${icon('hart')}${nl.open}</button>
      ${this.#sheet()} ${this.#veil()}`;
  }

  #sheet(): TemplateResult {
    return html`<dialog class="care" aria-labelledby="care" @click=${this.#besides} @close=${this.#closed}>
      <div class="care-page">
        <div class="care-head"><h2 id="care">${nl.title}</h2>
          <button type="button" class="quiet" aria-label=${nl.close} @click=${() => this.sheet.close()}>${icon('kruis')}</button></div>
        ${this.isOpen ? this.#help() : nothing}
      </div>
    </dialog>`;
  }

  #help(): TemplateResult {
    const slide = this.slides.find(({ id }) => id === careSlide);
    const isOver = this.view.connection.state === 'ended' || this.view.connection.state === 'refused';
    return html`${isOver ? nothing : this.#calling()}
      <section class="care-card">
        <button type="button" class="plain" @click=${() => this.#hide()}>${icon('oog-dicht')}${nl.hide}</button>
        <p class="meta">${nl.hideHow}</p>
      </section>
      <p class="skip">${nl.skip}</p>
      ${slide ? html`<article class="slide" data-layout=${slide.layout}>${unsafeHTML(slide.html)}</article>` : nothing}`;
  }

  #calling(): TemplateResult {
    const own = this.view.own[careEntry];
    const call = parseCall(own?.value);
    const { author } = this.view;
    const number = author === null ? null : numberFor(author);
    return html`<section class="care-card">
      ${
        call === null
          ? html`<button type="button" class="main care-answer" @click=${() => this.#call('')}>${nl.call}</button>
            <p class="meta">${nl.callHow(number)}</p>`
          : html`<p class="care-answer" tabindex="-1"><strong>${nl.called(number)}</strong></p>
            <deck-standing .standing=${own?.standing ?? null}></deck-standing>
            <p class="meta">${nl.calledHow}</p>
            <form class="row" @submit=${this.#tellPlace}>
              <label for="care-place">${nl.place}</label>
              <input id="care-place" name="place" maxlength=${placeMaxChars} autocomplete="off" enterkeyhint="send" placeholder=${nl.placeExample} .value=${call.place} />
              <button class="plain">${nl.placeSend}</button>
              <button type="button" class="plain" @click=${this.#withdraw}>${nl.withdraw}</button>
            </form>`
      }
      <p class="meta" role="status">${this.message}</p>
    </section>`;
  }

  /** Says nothing to who looks over a shoulder. The whole of it brings the page back. */
  #veil(): TemplateResult {
    return html`<dialog class="veil" aria-label=${nl.back} @close=${this.#reveal}>
      <button type="button" @click=${() => this.veil.close()}>
        <span class="unseen">${nl.back}</span>
        <span class="veil-clock" aria-hidden="true">${nl.clock(this.now)}</span>
        <span aria-hidden="true">${nl.day(this.now)}</span>
      </button>
    </dialog>`;
  }

  #open(): void {
    this.message = '';
    this.isOpen = true;
    if (!this.sheet.open) this.sheet.showModal();
  }

  readonly #closed = () => {
    this.isOpen = false;
  };

  #hide(): void {
    if (this.veil.open) return;
    this.sheet.close();
    this.veil.showModal();
    this.session.setDraft(hiddenDraft, true);
    this.#tick();
  }

  readonly #reveal = () => {
    clearTimeout(this.#clock);
    this.session.setDraft(hiddenDraft, null);
  };

  /** At each whole minute, as long as somebody sees it. */
  #tick(): void {
    clearTimeout(this.#clock);
    this.now = new Date();
    this.#clock = setTimeout(() => this.#tick(), 60_050 - (this.now.getTime() % 60_000));
  }

  #call(place: string): void {
    void this.session.setEntry(careEntry, { at: Date.now() + this.view.clockOffsetMs, place });
  }

  readonly #tellPlace = (event: SubmitEvent) => {
    event.preventDefault();
    this.#call(String(new FormData(event.target as HTMLFormElement).get('place') ?? ''));
    this.message = nl.placeSent;
  };

  readonly #withdraw = () => {
    void this.session.setEntry(careEntry, null);
    this.message = nl.withdrawn;
  };

  /** A tap beside the sheet closes it. */
  readonly #besides = (event: Event) => {
    if (event.target === this.sheet) this.sheet.close();
  };

  /** The link to the care slide leads here, since a phone shows the slide of the room. */
  readonly #link = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href') !== `#${careSlide}`) return;
    event.preventDefault();
    this.#open();
  };
}
