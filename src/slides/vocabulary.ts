import { nl } from './nl.ts';

/** What one attribute of a slide tag may hold; `expected` is read by people, see `nl.ts`. */
export interface AttributeRule {
  readonly isRequired?: boolean;
  readonly pattern: RegExp;
  readonly expected: string;
}

const { expected } = nl;
const text = { pattern: /\S/, expected: expected.text };
const count = { pattern: /^[1-9]\d?$/, expected: expected.count };
const kebab = { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, expected: expected.kebab };
const oneOf = (pattern: RegExp, words: string) => ({ isRequired: true, pattern, expected: words });

/** The elements that a slide may use beside plain HTML and exercises, with their attributes. */
export const slideTags: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  'deck-card': {
    icon: { ...kebab, expected: expected.icon },
    tone: { pattern: /^[1-6]$/, expected: expected.tone },
  },
  'deck-panel': {
    kind: oneOf(/^(risk|protective|dream|worry|good|next|plain)$/, expected.panelKind),
  },
  'deck-home': { kind: oneOf(/^(worries|good|dreams)$/, expected.homeKind) },
  'deck-phases': {},
  'deck-paper': { rows: count, columns: text },
  'deck-countdown': {
    until: oneOf(/^([01]?\d|2[0-3])\.[0-5]\d$/, expected.hour),
    minutes: { ...count, isRequired: true },
  },
  'deck-join': {},
};

/** The tag that brings the shown result of an earlier exercise back; its other attributes are read by what draws it. */
export const recallTag = 'exercise-recall';

export const recallRules: Readonly<Record<string, AttributeRule>> = { of: { isRequired: true, ...kebab } };

/** What holds for the tag of every exercise; its other attributes are settings that its own model reads. */
export const exerciseRules: Readonly<Record<string, AttributeRule>> = {
  name: { isRequired: true, ...kebab },
  max: count,
};

const words = (list: string) => new Set(list.split(' '));

/** Plain HTML that a slide may hold. Markdown itself makes these too. */
export const htmlTags: ReadonlySet<string> = words(
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 hr i img ins kbd li mark ol p pre q s small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
);

/** HTML elements that have no closing tag. */
export const voidTags: ReadonlySet<string> = words(
  'area base br col embed hr img input link meta source track wbr',
);

/** Elements that stand on lines of their own and may not begin in the middle of a sentence. */
export const blockTags: ReadonlySet<string> = words(
  'blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 li ol p pre table tbody td tfoot th thead tr ul',
);

/** Elements whose inside is Markdown although they are plain HTML: `p` holds a line, the others hold blocks. */
export const markdownHosts: ReadonlySet<string> = words('div p figure');

/** A custom element has a hyphen in its name. */
export const isCustom = (tag: string) => tag.includes('-');
