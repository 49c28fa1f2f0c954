import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icons.ts';
import { folded } from './folded.ts';
import { type Draft, noteMaxUnits, type Observed, observedIn, type Role, type Step } from './model.ts';
import { nl } from './nl.ts';
import type { Play } from './play.ts';
import { rolePebble } from './role-pebble.ts';

/** What a role card needs to know, and whom it tells. */
export interface CardContext {
  readonly play: Play;
  readonly step: Step;
  readonly round: number;
  readonly draft: Draft;
  readonly keep: (change: Partial<Draft>) => void;
  readonly observe: (change: Partial<Observed>) => void;
  /** Typing in the note is over for now. */
  readonly keepNow: () => void;
}

/** The private card of the role that somebody has now. */
export function roleCard(role: Role, context: CardContext): TemplateResult {
  const cards = { professional: professionalCard, client: clientCard, observer: observerCard };
  return html`<section class="card" aria-labelledby="role">
    <header>
      ${rolePebble(role)}
      <div><h3 id="role">${nl.roles[role]}</h3><p class="private">${icon('slot')}${nl.phone.onlyYours}</p></div>
    </header>
    ${cards[role](context)}
  </section>`;
}

/** Reading, somebody chooses; playing, only what was chosen stands there. */
function clientCard({ play: { client }, step, draft, keep }: CardContext): TemplateResult {
  const chosen = draft.degree === null ? undefined : client.degrees[draft.degree];
  const isReading = step === 'read' || chosen === undefined;
  return html`<p>${client.who}</p>
    ${
      isReading
        ? html`<fieldset>
            <legend>${nl.phone.degree}</legend>
            ${client.degrees.map(
              (
                { name, how },
                at,
              ) => html`<label class="option"><input type="radio" name="degree" .checked=${at === draft.degree}
                @change=${() => keep({ degree: at })} /><span><b>${at + 1}. ${name}</b> ${how}</span></label>`,
            )}
          </fieldset>`
        : html`<p class="chosen"><b>${chosen.name}</b> ${chosen.how}</p>`
    }
    <ul>${client.rules.map((rule) => html`<li>${rule}</li>`)}</ul>`;
}

function professionalCard({ play: { professional }, step, draft, keep }: CardContext): TemplateResult {
  const { task, before, blocks, sentences } = professional;
  const goal = draft.goal === null ? undefined : blocks[draft.goal];
  if (step === 'read')
    return html`<p>${task}</p>
      ${before.length === 0 ? nothing : folded(nl.phone.before, html`<ul>${before.map((one) => html`<li>${one}</li>`)}</ul>`)}
      <fieldset>
        <legend>${nl.phone.goal}</legend>
        ${blocks.map(
          (
            block,
            at,
          ) => html`<label class="option"><input type="radio" name="goal" .checked=${at === draft.goal}
            @change=${() => keep({ goal: at })} /><span><b>${at + 1}.</b> ${block}</span></label>`,
        )}
      </fieldset>
      ${folded(nl.phone.sentences, sentenceList(sentences))}`;
  return html`<p class="chosen"><b>${nl.phone.yourGoal}</b> ${goal ?? nl.phone.noGoal}</p>
    ${folded(nl.phone.blocks, html`<ol>${blocks.map((block) => html`<li>${block}</li>`)}</ol>`)}
    ${folded(nl.phone.sentences, sentenceList(sentences))}`;
}

function observerCard({ play: { observer }, round, draft, observe, keepNow }: CardContext): TemplateResult {
  const { ticks, note } = observedIn(draft, round);
  const toggle = (at: number) => (ticks.includes(at) ? ticks.filter((one) => one !== at) : [...ticks, at]);
  return html`<p>${observer.task}</p>
    <fieldset>
      <legend>${nl.phone.checks}</legend>
      ${observer.checks.map(
        (check, at) => html`<label class="option"><input type="checkbox" .checked=${ticks.includes(at)}
          @change=${() => observe({ ticks: toggle(at) })} /><span>${check}</span></label>`,
      )}
    </fieldset>
    <label class="note" for="note">${nl.phone.note}</label>
    <div class="grow" data-value=${note}>
      <textarea id="note" rows="3" dir="auto" autocomplete="off" maxlength=${noteMaxUnits} .value=${note}
        @input=${(event: Event) => observe({ note: (event.target as HTMLTextAreaElement).value })} @change=${keepNow}></textarea>
    </div>`;
}

/** All cards, to read again when nobody plays any more. */
export function allCards({ client, professional, observer }: Play): TemplateResult {
  return html`<h4>${nl.roles.client}</h4>
    <p>${client.who}</p>
    <ul>${client.degrees.map(({ name, how }) => html`<li><b>${name}</b> ${how}</li>`)}</ul>
    <h4>${nl.roles.professional}</h4>
    <p>${professional.task}</p>
    <ol>${professional.blocks.map((block) => html`<li>${block}</li>`)}</ol>
    ${sentenceList(professional.sentences)}
    <h4>${nl.roles.observer}</h4>
    <ul>${observer.checks.map((check) => html`<li>${check}</li>`)}</ul>`;
}

const sentenceList = (sentences: readonly string[]) =>
  html`<ul class="sentences">${sentences.map((sentence) => html`<li>${nl.quote(sentence)}</li>`)}</ul>`;
