import { html, nothing, type TemplateResult } from 'lit';
import { nl } from './nl.ts';
import type { Play } from './play.ts';
import { rolePebble } from './role-pebble.ts';

/** The three role cards side by side, to cut apart or to read along: the observer's with boxes to tick and lines to write on. */
export function paperCards({ client, professional, observer }: Play): TemplateResult {
  return html`<div class="paper">
    <section>
      <h3>${rolePebble('client')}${nl.roles.client}</h3>
      <p>${client.who}</p>
      <h4>${nl.paper.degrees}</h4>
      <ol>${client.degrees.map(({ name, how }) => html`<li><b>${name}</b> ${how}</li>`)}</ol>
      <ul>${client.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
    </section>
    <section>
      <h3>${rolePebble('professional')}${nl.roles.professional}</h3>
      ${professional.before.length === 0 ? html`<p>${professional.task}</p>` : nothing}
      <h4>${nl.paper.blocks}</h4>
      <ol>${professional.blocks.map((block) => html`<li>${block}</li>`)}</ol>
      <h4>${nl.paper.sentences}</h4>
      <ul class="sentences">${professional.sentences.map((sentence) => html`<li>${nl.quote(sentence)}</li>`)}</ul>
    </section>
    <section>
      <h3>${rolePebble('observer')}${nl.roles.observer}</h3>
      <h4>${nl.paper.checks}</h4>
      <ul class="checks">${observer.checks.map((check) => html`<li>${check}</li>`)}</ul>
      <h4>${nl.paper.notes}</h4>
      <div class="lines" aria-hidden="true"><i></i><i></i><i></i></div>
    </section>
  </div>`;
}
