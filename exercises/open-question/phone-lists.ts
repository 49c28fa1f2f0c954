import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import type { Settings } from '../../src/session/exercise.ts';
import { type Entry, groupNames, keyOf, model, parseResult, type Row } from './model.ts';
import { nl } from './nl.ts';

/** A heading and somebody's own answers, to read; nothing where there are none. */
export function ownAnswers(heading: string, entry: Entry): TemplateResult | typeof nothing {
  if (!model.hasContent(entry)) return nothing;
  return html`<section class="own">
    <h2>${heading}</h2>
    <ul>${entry.answers.map(({ text }) => html`<li class="row"><span class="text" dir="auto">${text}</span></li>`)}</ul>
  </section>`;
}

/** What the room sees, the own answers marked; per group where the slide has groups. */
export function roomAnswers(
  shown: unknown,
  count: { readonly answered: number; readonly people: number } | null,
  own: Entry,
  settings: Settings,
): TemplateResult {
  const result = parseResult(shown) ?? { groups: [], more: 0 };
  const mine = new Set(own.answers.map((answer) => keyOf(answer, settings)));
  const names = groupNames(settings);
  const isGrouped = names.length > 0;
  const parts = isGrouped
    ? [...names.map((name, group) => ({ name, group })), { name: nl.ungrouped, group: null }]
    : [];
  return html`<section class="room">
    <h2>${nl.phone.ofRoom}</h2>
    ${count && count.people > 0 ? html`<p class="soft">${nl.board.count(count.answered, count.people)}</p>` : nothing}
    ${result.groups.length === 0 ? html`<p>${nl.noAnswers}</p>` : nothing}
    ${
      isGrouped
        ? parts.map(({ name, group }) => {
            const rows = result.groups.filter((row) => row.group === group);
            return rows.length === 0 ? nothing : html`<h3>${name}</h3>${list(rows, mine)}`;
          })
        : list(result.groups, mine)
    }
    ${result.more > 0 ? html`<p class="soft">${nl.more(result.more)}</p>` : nothing}
  </section>`;
}

function list(rows: readonly Row[], mine: ReadonlySet<string>): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<ul>
    ${rows.map(
      ({ key, text, count }) => html`<li class="row ${mine.has(key) ? 'is-mine' : ''}">
        <span class="text" dir="auto">${text}</span>
        ${mine.has(key) ? html`<span class="mine">${icon('vink')}${nl.phone.yours}</span>` : nothing}
        ${count > 1 ? html`<span class="count" role="img" aria-label=${nl.times(count)}>${count}</span>` : nothing}
      </li>`,
    )}
  </ul>`;
}
