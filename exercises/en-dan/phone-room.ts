import { html, nothing, type TemplateResult } from 'lit';
import '../../components/deck-scale/deck-scale.ts';
import { keysOf } from './chains.ts';
import type { Entry, Node, Result } from './model.ts';
import { nl } from './nl.ts';

/** What the room thinks: a tree per child as lists in lists, and the numbers; one's own marked. */
export function roomTrees(result: Result, own: Entry): TemplateResult {
  const mine = keysOf(own);
  return html`${result.children.map(
    ({ name, nodes, more }) => html`<div class="tree"><h3>${name}</h3>
      ${nodes.length === 0 ? html`<p class="soft">${nl.nothing}</p>` : list(nodes, mine)}
      ${more > 0 ? html`<p class="soft">${nl.others(more)}</p>` : nothing}</div>`,
  )}
  ${
    result.numbers.length === 0
      ? nothing
      : html`<h3>${nl.worry.title}</h3>
        <deck-scale small .values=${result.numbers} .own=${own.numbers[0] ?? null} least=${nl.worry.least} most=${nl.worry.most}></deck-scale>`
  }`;
}

function list(nodes: readonly Node[], mine: ReadonlySet<string>): TemplateResult | typeof nothing {
  const [first] = nodes;
  if (!first) return nothing;
  const heads = nodes.flatMap(({ depth }, at) => (depth === first.depth ? [at] : []));
  return html`<ul>${heads.map((at, nth) => {
    const node = nodes[at];
    if (!node) return nothing;
    return html`<li>${node.depth === 0 ? html`<p class="fact-name" dir="auto">${node.text}</p>` : row(node, mine.has(node.key))}
      ${list(nodes.slice(at + 1, heads[nth + 1] ?? nodes.length), mine)}</li>`;
  })}</ul>`;
}

function row({ text, count }: Node, isMine: boolean): TemplateResult {
  return html`<div class="row ${isMine ? 'is-mine' : ''}"><span class="text" dir="auto">${text}</span>
    ${isMine ? html`<span class="mine">${nl.phone.yours}</span>` : nothing}
    ${count > 1 ? html`<span class="count" role="img" aria-label=${nl.times(count)}>${count}</span>` : nothing}</div>`;
}

/** Somebody's own chains and number, to read; nothing where there are none. */
export function ownThoughts(entry: Entry, names: readonly string[]): TemplateResult | typeof nothing {
  const [number] = entry.numbers;
  if (entry.chains.length === 0 && number === undefined) return nothing;
  return html`<ul class="own">
    ${entry.chains.map(
      ({ child, fact, links }) =>
        html`<li dir="auto"><b>${names[child] ?? ''}</b>${[fact, ...links].join(' → ')}</li>`,
    )}
    ${number === undefined ? nothing : html`<li>${nl.phone.myNumber(number)}</li>`}
  </ul>`;
}
