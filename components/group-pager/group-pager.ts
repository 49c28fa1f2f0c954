import { css, html, LitElement, type nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { nl } from './nl.ts';

/** A person turned to another group. */
export class GroupTurnedEvent extends Event {
  static readonly type = 'group-turned';
  /** Index into the names. */
  readonly to: number;
  constructor(to: number) {
    super(GroupTurnedEvent.type);
    this.to = to;
  }
}

/**
 * Whose board is on the wall, and a way to the next one: for the beamer, in px of a slide.
 *
 * @fires {GroupTurnedEvent} group-turned - A person turned.
 */
@customElement('group-pager')
export class GroupPager extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: 20px;
      color: var(--ink);
      font: 700 44px / 1.1 var(--font-head);
    }
    .name {
      max-width: 380px;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .place {
      color: var(--ink-soft);
      font: 400 28px / 1.1 var(--font-text);
      white-space: nowrap;
    }
    button {
      flex: none;
      width: 64px;
      height: 64px;
      padding: 14px;
      border: 3px solid var(--step-deep, var(--night));
      border-radius: 999px;
      background: var(--white);
      color: var(--step-deep, var(--night));
      cursor: pointer;
    }
    button[aria-disabled='true'] {
      border-color: var(--line);
      color: var(--line);
      cursor: default;
    }
    button:focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--focus-gap, #fff);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) accessor names: readonly string[] = [];
  /** Index of the one that is there. */
  @property({ type: Number }) accessor at = 0;
  /** For print: only the name. */
  @property({ type: Boolean }) accessor paper = false;

  protected override render(): TemplateResult {
    const name = html`<span class="name" dir="auto">${this.names[this.at] ?? ''}</span>`;
    const { length } = this.names;
    if (this.paper || length < 2) return name;
    const place = html`${name}<span class="place">${nl.of(this.at + 1, length)}</span>`;
    // Not disabled at the ends: a button that loses the focus leaves the keyboard nowhere.
    return html`${place} ${this.#button(-1, nl.previous, 'pijl-links')} ${this.#button(1, nl.next, 'pijl-rechts')}`;
  }

  #button(by: number, label: string, name: string): TemplateResult | typeof nothing {
    const to = this.at + by;
    const isEnd = to < 0 || to >= this.names.length;
    return html`<button type="button" aria-label=${label} aria-disabled=${isEnd} @click=${() => isEnd || this.dispatchEvent(new GroupTurnedEvent(to))}>
      ${icon(name)}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'group-pager': GroupPager;
  }
}
