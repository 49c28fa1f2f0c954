import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import { nl as when } from '../client/nl.ts';
import { openCalls } from '../session/care.ts';
import { numberFor } from '../session/groups.ts';
import { careEntry } from '../session/names.ts';
import type { Session, SessionView } from '../session/session.ts';
import { nl } from './care-nl.ts';

/** Who quietly asked for somebody, until the trainer has seen it. Here and nowhere else: never on the beamer. */
export function careCalls(session: Session, view: SessionView): TemplateResult {
  const calls = openCalls(view);
  return html`<div class="care-calls" role="status">
    ${
      calls.length === 0
        ? nothing
        : html`<ul>${repeat(
            calls,
            ({ key }) => key,
            ({ author, at, place, key }) => html`<li>
              ${icon('hart')}
              <p><strong>${nl.needs(numberFor(author))}</strong> ${place === '' ? nothing : html`<span dir="auto">${nl.place(place)}</span>`}
                <span class="meta">${when.hour(at)}</span></p>
              <button type="button" aria-label=${nl.seenLabel(numberFor(author))} @click=${() => session.setHidden(careEntry, key, true)}>${nl.seen}</button>
            </li>`,
          )}</ul>`
    }
  </div>`;
}
