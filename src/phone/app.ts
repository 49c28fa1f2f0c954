import { loadSlides } from 'virtual:slides/phone';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { parseJoinFragment } from '../client/links.ts';
import { isRemembered } from '../client/sessions.ts';
import { hasGenogram } from '../genogram/kept.ts';
import type { Session } from '../session/session.ts';
import type { Completion } from '../session/words.ts';
import { nl } from './nl.ts';

/** Ciphers and connection: most of this page's code. It comes when somebody has words, or begins to type them. */
const loadClient = () => import('../client/open.ts');
const loadWords = () => import('../session/words.ts');

/**
 * The participant's page: joins by the words in the address, by what this device remembers, or by typed words;
 * then hands over to the room. One screen, no account, no name.
 */
@customElement('phone-app')
export class PhoneApp extends LitElement {
  @state() private accessor stage: 'join' | 'joining' | 'in' = 'joining';
  @state() private accessor trouble = '';
  @state() private accessor completions: readonly Completion[] = [];
  #session: Session | null = null;
  #typed = '';
  #room: TemplateResult | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#byAddress);
    void this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#byAddress);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('stage') && this.stage === 'join') askForGenogram().catch(() => {}); // Without network it is asked the next time.
  }

  protected override render(): TemplateResult {
    if (this.stage === 'in' && this.#room) return this.#room;
    if (this.stage === 'joining')
      return html`<div class="page night"><main><p class="wait" role="status">${nl.joining}</p></main></div>`;
    return this.#joinForm();
  }

  #joinForm(): TemplateResult {
    return html`<div class="page night"><main>
      <h1>${nl.joinTitle}</h1>
      <p id="how">${nl.joinHow}</p>
      <form @submit=${(event: Event) => this.#submit(event)} novalidate>
        <label for="words">${nl.words}</label>
        <input id="words" name="words" type="text" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false"
          enterkeyhint="go" placeholder=${nl.wordsExample} .value=${this.#typed}
          aria-describedby="how trouble" aria-invalid=${this.trouble ? 'true' : nothing} @focus=${this.#prepare} @input=${(event: Event) => this.#type(event)} />
        <div class="help">
          ${this.#offers()}
          <p id="trouble" class="trouble" role="alert">${this.trouble}</p>
        </div>
        <button type="submit" class="main">${nl.join}</button>
      </form>
      <kept-genogram></kept-genogram>
    </main></div>`;
  }

  /** Buttons, and no list of the field's own: that one is missing on some phones and only completes the first word. */
  #offers(): TemplateResult {
    const words = this.completions.map(({ word }) => word);
    const buttons = this.completions.map(
      (completion) =>
        html`<button type="button" @mousedown=${keepFocus} @click=${() => this.#take(completion)}>${completion.word}</button>`,
    );
    return html`<p class="unseen" role="status">${words.length === 0 ? '' : nl.offered(words)}</p>
      ${words.length === 0 ? nothing : html`<div class="offers" role="group" aria-label=${nl.offers}>${buttons}</div>`}`;
  }

  readonly #byAddress = () => void this.#arrive();

  async #arrive(): Promise<void> {
    const { hash } = location;
    const words = parseJoinFragment(hash);
    // The words leave the address bar at once: they are the key, and addresses end up in histories and screenshots.
    if (hash) history.replaceState(null, '', location.pathname);
    if (words) await this.#attempt(() => this.#join(words));
    else if (hash.startsWith('#w=')) await this.#attempt(() => this.#goOn(hash));
    else if (!this.#session) await this.#comeBack(hash.length > 1 ? nl.wrongLink : '');
  }

  /** `trouble`: what there is to say where this device was in no room. */
  async #comeBack(trouble: string): Promise<void> {
    if (await isRemembered('participant')) {
      await this.#attempt(async () => (await loadClient()).resumeSession('participant'));
      return;
    }
    this.trouble = trouble;
    this.stage = 'join';
  }

  /** So that the code is there when the words are typed; where it cannot come now, joining asks for it again. */
  readonly #prepare = () => {
    Promise.all([loadClient(), loadWords()]).catch(() => {});
  };

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.completions = [];
    await this.#attempt(async () => {
      const { parseWords } = await loadWords();
      const parsed = parseWords(this.#typed);
      if (parsed.ok) return this.#join(parsed.words);
      this.trouble = parsed.unknown
        ? nl.unknownWord(parsed.unknown, parsed.near)
        : nl.missingWords(parsed.found);
      return null;
    });
  }

  async #type(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    this.#typed = field.value;
    this.trouble = '';
    const words = await loadWords().catch(() => null); // Without it the words are typed in full.
    if (words)
      this.completions = words.completionsAt(field.value, field.selectionStart ?? field.value.length);
  }

  #take({ text, caret }: Completion): void {
    const field = this.querySelector('input');
    this.#typed = text;
    this.completions = [];
    if (!field) return;
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
  }

  async #join(words: readonly string[]): Promise<Session> {
    this.stage = 'joining';
    this.trouble = '';
    const { joinRoom } = await loadClient();
    return joinRoom(words);
  }

  /** On this device as the participant of a personal link. */
  async #goOn(hash: string): Promise<Session | null> {
    const { joinAs, parseOwnFragment } = await loadClient();
    const link = parseOwnFragment(hash);
    this.stage = link ? 'joining' : 'join';
    this.trouble = link ? '' : nl.wrongLink;
    return link && joinAs(link);
  }

  /** Enters the session that `open` gives; without one the form stays. Code that cannot be fetched is said there too. */
  async #attempt(open: () => Promise<Session | null>): Promise<void> {
    try {
      const session = await open();
      if (session) await this.#enter(session);
      else this.stage = 'join';
    } catch (error) {
      this.trouble = nl.refusedOther;
      this.stage = 'join';
      reportError(error);
    }
  }

  /** Waits until the server has said yes or no; a server that cannot be reached is neither, and the room says so itself. */
  async #enter(session: Session): Promise<void> {
    const { state, ...rest } = await whenAnswered(session);
    if (state === 'refused') {
      session.close();
      const reason = 'reason' in rest ? rest.reason : 'no-room';
      if (reason === 'no-room' || reason === 'ended') await session.wipe();
      this.trouble = nl.refused[reason as keyof typeof nl.refused] ?? nl.refusedOther;
      this.stage = 'join';
      return;
    }
    const [slides] = await Promise.all([loadSlides(), import('./room.ts')]);
    this.#session?.close();
    this.#session = session;
    this.#room = html`<phone-room .session=${session} .slides=${slides}></phone-room>`;
    this.stage = 'in';
    this.requestUpdate();
    loadClient().then(({ sendLeftBehind }) => sendLeftBehind(session), reportError);
  }
}

/** A device that is in no room (any more) may still keep a genogram: the form then asks what to do with it. */
async function askForGenogram(): Promise<void> {
  if (await hasGenogram()) await import('./kept-genogram.ts');
}

/** A tap on a word leaves the keyboard of a phone where it is. */
const keepFocus = (event: Event) => event.preventDefault();

function whenAnswered(session: Session): Promise<Session['view']['connection']> {
  return new Promise((resolve) => {
    const stop = session.subscribe(check);
    check();
    function check() {
      const { connection } = session.view;
      if (connection.state === 'connecting') return;
      stop();
      resolve(connection);
    }
  });
}
