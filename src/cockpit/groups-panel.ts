import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Assignments, Member } from '../protocol/messages.ts';
import {
  dealByTable,
  dealRandomly,
  type Group,
  groupCount,
  mostGroups,
  numberFor,
  placeLateComers,
} from '../session/groups.ts';
import { tableEntry } from '../session/names.ts';
import type { Session, SessionView } from '../session/session.ts';
import { nl } from './nl.ts';

const defaultSize = 3;

/** Makes small groups of who is in the room: by size and chance, by table, by hand. Who comes later lands in the smallest. */
@customElement('groups-panel')
export class GroupsPanel extends LitElement {
  @property({ attribute: false }) accessor session!: Session;
  @property({ attribute: false }) accessor view!: SessionView;

  @state() private accessor size = defaultSize;
  @state() private accessor tables = 4;
  @state() private accessor trouble = '';
  /** While people are being put into groups nobody is a late-comer. */
  #isAssigning = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    void this.#placeLateComers();
  }

  protected override render(): TemplateResult {
    const { groups, tables } = this.view.stage.grouping;
    return html`<section class="groups" aria-labelledby="groups">
      <details>
        <summary><h2 id="groups">${nl.groups}</h2> <span class="meta">${nl.groupCount(groups.length)}</span></summary>
        ${tables === null ? this.#making(groups) : this.#asking(tables)}
        <p class="trouble" role="alert">${this.trouble}</p>
        ${groups.length === 0 ? nothing : this.#list(groups)}
      </details>
    </section>`;
  }

  #making(groups: readonly Group[]): TemplateResult {
    return html`<form class="row" @submit=${this.#deal} novalidate>
        <label for="group-size">${nl.groupSize}</label>
        <input id="group-size" type="number" inputmode="numeric" min="1" max="12" .value=${String(this.size)}
          @input=${(event: Event) => this.#setSize(event)} />
        <button class="main">${groups.length === 0 ? nl.groupsMake : nl.groupsAgain}</button>
      </form>
      <form class="row" @submit=${this.#ask} novalidate>
        <label for="group-tables">${nl.tables}</label>
        <input id="group-tables" type="number" inputmode="numeric" min="1" max=${mostGroups} .value=${String(this.tables)}
          @input=${(event: Event) => this.#setTables(event)} />
        <button>${nl.tablesAsk}</button>
      </form>`;
  }

  #asking(tables: number): TemplateResult {
    const said = this.#tables().size;
    return html`<p role="status">${nl.tablesSaid(said, this.#online().length)}</p>
      <p class="row"><button type="button" class="main" @click=${() => this.#dealTables(tables)}>${nl.tablesDeal}</button>
      <button type="button" @click=${this.#stopAsking}>${nl.cancel}</button></p>`;
  }

  #list(groups: readonly Group[]): TemplateResult {
    const outside = this.view.members.filter(
      ({ group }) => group === null || !groups.some(({ id }) => id === group),
    );
    return html`<ul class="group-list">
        ${groups.map((group) => {
          const members = this.view.members.filter((member) => member.group === group.id);
          return html`<li><strong>${group.name}</strong> <span class="meta">${nl.people(members.length)}</span>
            ${this.#members(members, groups)}</li>`;
        })}
        ${outside.length === 0 ? nothing : html`<li><strong>${nl.noGroup}</strong>${this.#members(outside, groups)}</li>`}
      </ul>
      <button type="button" @click=${this.#end}>${nl.groupsEnd}</button>`;
  }

  #members(members: readonly Member[], groups: readonly Group[]): TemplateResult {
    return html`<ul class="members">
      ${members.map(
        ({ author, group, isOnline }) => html`<li class=${isOnline ? '' : 'is-away'}>
          <label>${nl.participant(numberFor(author))}${isOnline ? '' : ` (${nl.away})`}
          <select @change=${(event: Event) => this.#move(author, (event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${group === null} .selected=${group === null}>${nl.noGroup}</option>
            ${groups.map(({ id, name }) => html`<option value=${id} ?selected=${id === group} .selected=${id === group}>${name}</option>`)}
          </select></label></li>`,
      )}
    </ul>`;
  }

  #setSize(event: Event): void {
    this.size = Number((event.target as HTMLInputElement).value);
  }

  #setTables(event: Event): void {
    this.tables = Number((event.target as HTMLInputElement).value);
  }

  readonly #deal = (event: Event) => {
    event.preventDefault();
    const authors = this.#online();
    if (!this.#isWithin(this.size, 12)) return;
    const groups = this.#newGroups(groupCount(authors.length, this.size), nl.groupName);
    this.session.setGrouping({ groups, tables: null });
    void this.#assign(dealRandomly(authors, groups, Math.random));
  };

  readonly #ask = (event: Event) => {
    event.preventDefault();
    if (!this.#isWithin(this.tables, mostGroups)) return;
    this.session.setGrouping({ ...this.view.stage.grouping, tables: this.tables });
  };

  #dealTables(tables: number): void {
    const groups = this.#newGroups(tables, nl.tableName);
    this.session.setGrouping({ groups, tables: null });
    void this.#assign(dealByTable(this.#online(), groups, this.#tables()));
  }

  readonly #stopAsking = () => this.session.setGrouping({ ...this.view.stage.grouping, tables: null });

  readonly #end = () => {
    const assignments = this.view.members.map(({ author }) => ({ author, group: null }));
    this.session.setGrouping({ groups: [], tables: null });
    void this.#assign(assignments);
  };

  #move(author: string, group: string): void {
    void this.#assign([{ author, group: group || null }]);
  }

  /** By itself, as long as this page is open: nobody has to look for who comes in late. */
  async #placeLateComers(): Promise<void> {
    const { stage, members, connection } = this.view;
    const assignments = placeLateComers(members, stage.grouping.groups);
    if (this.#isAssigning || connection.state !== 'online') return;
    await this.#assign(assignments);
  }

  async #assign(assignments: Assignments): Promise<void> {
    if (assignments.length === 0) return;
    this.#isAssigning = true;
    this.trouble = (await this.session.assign(assignments)) ? '' : nl.groupsFailed;
    this.#isAssigning = false;
  }

  /** New ids each time: what one group made is not for those who come in its place. */
  #newGroups(count: number, nameOf: (number: number) => string): Group[] {
    return Array.from({ length: count }, (_, index) => ({
      id: this.session.newId(),
      name: nameOf(index + 1),
    }));
  }

  #online(): string[] {
    return this.view.members.filter(({ isOnline }) => isOnline).map(({ author }) => author);
  }

  /** The table that each said, by author. */
  #tables(): ReadonlyMap<string, number> {
    const said = Object.entries(this.view.entries[tableEntry] ?? {});
    return new Map(said.flatMap(([author, table]) => (typeof table === 'number' ? [[author, table]] : [])));
  }

  #isWithin(value: number, most: number): boolean {
    const isRight = Number.isInteger(value) && value >= 1 && value <= most;
    this.trouble = isRight ? '' : nl.groupsRange(most);
    return isRight;
  }
}
