import type { Draft } from './draft.ts';
import { type Chrome, chromeOf } from './layouts.ts';
import { nl } from './nl.ts';
import { type Choice, type Element, writeHtml } from './tree.ts';
import type { CompiledSlide, DeckOptions } from './types.ts';

type SectionOptions = Pick<DeckOptions, 'workshop' | 'withLines'> & {
  readonly pictureUrl: (name: string) => string;
};

/** Writes one slide in every form; `number` is its place in the deck, from 1. */
export function writeSlide(draft: Draft, number: number, options: SectionOptions): CompiledSlide {
  const { settings, title, exercise } = draft;
  const { id, layout, minutes, step } = settings;
  const chrome = chromeOf(layout, step, draft.file);
  const recall = draft.recall?.of ?? null;
  const use = exercise && {
    kind: exercise.kind,
    name: exercise.name,
    settings: exercise.settings,
    html: writeHtml(exercise.element),
  };
  const without =
    (choice: Choice) =>
    (element: Element): Choice => {
      if (element === exercise?.element || element === draft.recall?.element) return choice;
      return isPicture(element) ? 'drop' : 'keep';
    };
  const phoneBody = writeHtml(draft.body, without('drop'));
  const phonePart = writeHtml(draft.phone, without('drop'));
  return {
    id,
    html: sectionOf(draft, number, chrome, options),
    cockpit: {
      id,
      title,
      step,
      minutes,
      layout,
      notes: writeHtml(draft.notes),
      html: writeHtml(draft.body, without('unwrap')),
      exercise: use,
      recall,
    },
    phone: {
      id,
      title,
      step,
      layout,
      hasRoute: chrome.onRoute,
      html: [phoneBody, phonePart].filter(Boolean).join('\n'),
      exercise: use,
      recall,
    },
  };
}

/** A picture, or the paragraph that Markdown puts around one. */
function isPicture({ tagName, childNodes }: Element): boolean {
  if (tagName === 'img') return true;
  return tagName === 'p' && childNodes.length > 0 && childNodes.every(({ nodeName }) => nodeName === 'img');
}

function sectionOf(draft: Draft, number: number, chrome: Chrome, options: SectionOptions): string {
  const { settings, title, file, line } = draft;
  const { id, layout, minutes, step, picture } = settings;
  const stepAttribute = step === null ? '' : ` step="${step}"`;
  const attributes = [
    `id="${id}"`,
    `data-layout="${layout}"`,
    step === null ? '' : `data-step="${step}"`,
    `data-minutes="${minutes}"`,
    `data-title="${escapeAttribute(title)}"`,
    `data-number="${number}"`,
    options.withLines ? lineAttribute(file, line) : '',
    `class="${step === null ? '' : `step-${step} `}layout-${layout}"`,
  ];
  const parts = [
    `<section ${attributes.filter(Boolean).join(' ')}>`,
    chrome.strip ? `<deck-route${stepAttribute} number="${number}"></deck-route>` : '',
    chrome.scene ? `<deck-landscape scene="${chrome.scene}"${stepAttribute}></deck-landscape>` : '',
    layout === 'opener' && step !== null ? `<p class="kicker">${nl.step(step)}</p>` : '',
    `<div class="content">${writeHtml(draft.body)}</div>`,
    picture === null
      ? ''
      : `<img class="picture" loading="lazy" src="${options.pictureUrl(picture)}" alt="">`,
    layout === 'contact' ? logoOf(options) : '',
    '</section>',
  ];
  return parts.filter(Boolean).join('\n');
}

/** The organisation's own mark stands on the contact slide only. */
function logoOf({ workshop, pictureUrl }: SectionOptions): string {
  if (!workshop?.logo) return '';
  return `<img class="logo" src="${pictureUrl(workshop.logo)}" alt="${escapeAttribute(workshop.organisation)}">`;
}

const lineAttribute = (file: string, line: number) => `data-line="${escapeAttribute(file)}:${line}"`;

/** A section without the place it came from: two that are equal so need not be swapped. */
export const withoutLine = (html: string) => html.replace(/^(<section [^>]*?) data-line="[^"]*"/, '$1');

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
