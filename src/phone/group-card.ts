import { html, nothing, type TemplateResult } from 'lit';
import { numberFor } from '../session/groups.ts';
import { tableEntry } from '../session/names.ts';
import type { Session, SessionView } from '../session/session.ts';
import { nl } from './room-nl.ts';

/** Which small group this person is in, and the question at which table they sit while the trainer asks it. */
export function groupCard(session: Session, view: SessionView): TemplateResult | typeof nothing {
  const { groups, tables } = view.stage.grouping;
  if (tables !== null) return card(tableQuestion(session, view, tables));
  const group = groups.find(({ id }) => id === view.group);
  if (!group || view.author === null) return nothing;
  return card(
    html`<p><strong>${group.name}</strong> <span>${nl.yourNumber(numberFor(view.author))}</span></p>`,
  );
}

const card = (content: TemplateResult): TemplateResult =>
  html`<section class="group" aria-label=${nl.yourGroup}>${content}</section>`;

function tableQuestion(session: Session, view: SessionView, tables: number): TemplateResult {
  const chosen = view.own[tableEntry]?.value;
  return html`<fieldset class="tables">
    <legend>${nl.whichTable}</legend>
    ${Array.from({ length: tables }, (_, index) => index + 1).map(
      (table) => html`<button type="button" aria-pressed=${table === chosen}
        @click=${() => void session.setEntry(tableEntry, table)}>${table}</button>`,
    )}
  </fieldset>`;
}
