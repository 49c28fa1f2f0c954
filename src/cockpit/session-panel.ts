import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/deck-qr/deck-qr.ts';
import { fragmentFor, joinLink, trainerLink } from '../client/open.ts';
import { openerKey, openRoom } from '../client/open-trainer.ts';
import type { Session, SessionView } from '../session/session.ts';
import type { Workshop } from '../slides/types.ts';
import { endOfRoom } from './ends.ts';
import { nl } from './nl.ts';

/**
 * Opens, shares and deletes the session.
 *
 * @fires {CustomEvent<Session>} session-opened - The trainer opened a session, or began anew without one.
 */
@customElement('session-panel')
export class SessionPanel extends LitElement {
  @property({ attribute: false }) accessor session!: Session;
  @property({ attribute: false }) accessor view!: SessionView;
  /** Where phones reach this server, best first. */
  @property({ attribute: false }) accessor addresses: readonly string[] = [];
  @property({ attribute: false }) accessor workshop!: Workshop;

  @state() private accessor busy = false;
  @state() private accessor message = '';
  @state() private accessor isDeleting = false;
  @state() private accessor isCopied = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<section class="session" aria-labelledby="session">
      <h2 id="session">${nl.session}</h2>
      ${this.view.mode === 'alone' ? this.#alone() : this.#inRoom()}
      <p role="status" class="message">${this.message}</p>
      ${this.#pages()}
    </section>`;
  }

  #pages(): TemplateResult {
    const fragment = fragmentFor(this.session);
    // A deck that is open already would take a new fragment for a slide; one with the way in is opened anew.
    const target = fragment ? '_blank' : 'kindreflex-deck';
    return html`<p class="row pages"><a class="button" href="../deck/${fragment}" target=${target}>${nl.deck}</a>
      <a class="button" href="../deck/?print=dialog${fragment}" target="_blank">${nl.pdf}</a></p>`;
  }

  #alone(): TemplateResult {
    return html`<p>${nl.alone}</p>
      <button type="button" class="main" ?disabled=${this.busy} @click=${() => this.#open()}>${this.busy ? nl.opening : nl.open}</button>`;
  }

  #inRoom(): TemplateResult {
    const { words, people, times, connection } = this.view;
    if (connection.state === 'ended' || connection.state === 'refused') {
      return html`<p>${nl.connection[connection.state]}</p>
        <button type="button" class="main" @click=${() => this.#beginAnew()}>${nl.fresh}</button>`;
    }
    const [address = location.origin] = this.addresses;
    return html`
      <div class="way-in">
        ${words ? html`<deck-qr .text=${joinLink(address, words.split('-'))} .label=${nl.address}></deck-qr>` : nothing}
        <div>
          <p class="people"><strong>${nl.people(people?.joined ?? 0)}</strong> <span>${nl.online(people?.online ?? 0)}</span></p>
          <dl>
            <dt>${nl.words}</dt>
            <dd class="words">${words}</dd>
            <dt>${nl.address}</dt>
            ${this.addresses.map((one) => html`<dd>${one.replace(/^https?:\/\//, '')}</dd>`)}
          </dl>
        </div>
      </div>
      ${times ? html`<p class="meta">${nl.deletesAt(times.deletesAt)}</p>` : nothing}
      <details>
        <summary>${nl.otherDevice}</summary>
        <p>${nl.otherDeviceHow}</p>
        <deck-qr .text=${trainerLink(this.session, address)} .label=${nl.otherDevice}></deck-qr>
        <button type="button" @click=${() => this.#copy(trainerLink(this.session, address))}>${this.isCopied ? nl.copied : nl.copy}</button>
      </details>
      ${this.#deletion()}`;
  }

  #deletion(): TemplateResult {
    if (!this.isDeleting)
      return html`<button type="button" @click=${() => this.#askToDelete(true)}>${nl.delete}</button>`;
    return html`<p>${nl.deleteSure}</p>
      <p class="row"><button type="button" class="risk" ?disabled=${this.busy} @click=${() => this.#delete()}>${nl.deleteYes}</button>
      <button type="button" @click=${() => this.#askToDelete(false)}>${nl.cancel}</button></p>`;
  }

  async #open(): Promise<void> {
    const key = await openerKey();
    if (!key) {
      this.message = nl.noKey;
      return;
    }
    this.busy = true;
    this.message = '';
    const { endsAt, deletesAt } = endOfRoom(new Date(), this.workshop);
    const opened = await openRoom({ key, endsAt, deletesAt });
    this.busy = false;
    if (opened.ok) this.#hand(opened.session);
    else this.message = nl.openFailed(opened.reason);
  }

  async #delete(): Promise<void> {
    this.busy = true;
    const receipt = await this.session.deleteRoom();
    this.busy = false;
    this.isDeleting = false;
    this.message = receipt.ok ? nl.deleted(receipt.envelopes, receipt.people, receipt.at) : nl.deleteFailed;
  }

  async #beginAnew(): Promise<void> {
    const { openAlone } = await import('../client/open-trainer.ts');
    await this.session.wipe();
    this.#hand(await openAlone());
  }

  #askToDelete(isDeleting: boolean): void {
    this.isDeleting = isDeleting;
  }

  async #copy(text: string): Promise<void> {
    const { copyText } = await import('../../components/copy.ts');
    this.isCopied = await copyText(text);
  }

  #hand(session: Session): void {
    this.dispatchEvent(new CustomEvent('session-opened', { detail: session }));
  }
}
