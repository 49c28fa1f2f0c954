import { html, nothing, type TemplateResult } from 'lit';
import { charsLeftLine } from '../../components/chars-left.ts';
import { icon } from '../../components/icons.ts';
import { charsLeft, type HalfChain } from './chains.ts';
import { linkMaxUnits } from './model.ts';
import { nl } from './nl.ts';

/** The number of free characters is said when it gets this low. */
const warnBelow = 15;

/** Whom a chain tells what happened to it. */
export interface ChainContext {
  /** Links that a chain may have. */
  readonly max: number;
  readonly change: (at: number, text: string) => void;
  readonly key: (event: KeyboardEvent, at: number) => void;
  /** Typing in a field is over for now. */
  readonly keep: () => void;
  readonly remove: () => void;
}

/** Id of the field of link number `at`, so that the focus can go there. */
export const fieldId = (chain: { readonly id: string }, at: number) => `${chain.id}-${at}`;

/** A chain: a field for each link, and an empty one for what comes then. */
export function chainFields(chain: HalfChain, context: ChainContext): TemplateResult {
  const { fact, links } = chain;
  const isOpen = links.length < context.max;
  const fields = isOpen ? [...links, ''] : links;
  return html`<div class="chain" role="group" aria-label=${nl.phone.chainOf(fact)}>
    ${fields.map((text, at) => linkField(chain, text, at, context))}
  </div>`;
}

function linkField(chain: HalfChain, text: string, at: number, context: ChainContext): TemplateResult {
  const id = fieldId(chain, at);
  const left = charsLeft(text);
  const isLast = at + 1 >= context.max;
  return html`<div class="link">
    <div class="top">
      <label for=${id}>${nl.andThen}<span class="visually-hidden"> ${nl.phone.step(at + 1)}</span></label>
      ${
        at === 0
          ? html`<button type="button" class="plain remove" aria-label=${nl.phone.removeChain(chain.fact)} @click=${context.remove}>
              ${icon('kruis')}</button>`
          : nothing
      }
    </div>
    <div class="grow" data-value=${text}>
      <textarea id=${id} rows="1" dir="auto" autocomplete="off" enterkeyhint=${isLast ? 'done' : 'next'} maxlength=${linkMaxUnits}
        .value=${text} aria-invalid=${left < 0} aria-describedby="${id}-left"
        @input=${(event: Event) => context.change(at, (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => context.key(event, at)} @change=${context.keep}></textarea>
    </div>
    ${charsLeftLine({ id: `${id}-left`, left, warnBelow, words: nl.phone })}
  </div>`;
}
