import { Marked, type MarkedToken, type Token, type TokenizerThis, type Tokens } from 'marked';
import { countLines, findClosing, lineAttribute, markLines, openingTag } from './scan.ts';
import { isCustom, markdownHosts, voidTags } from './vocabulary.ts';

/** An element written as a tag at the beginning of a line; what is inside is Markdown. */
export interface ElementToken extends Tokens.Generic {
  readonly type: 'element';
  readonly name: string;
  /** The opening tag as written. */
  readonly opening: string;
  /** False where no closing tag was found: only the opening tag was taken then. */
  readonly isClosed: boolean;
  readonly tokens: Token[];
}

/** The line that starts the notes or the phone's part. */
export interface PartToken extends Tokens.Generic {
  readonly type: 'part';
  readonly name: PartName;
}

export type PartName = 'Phone' | 'Note';

/** Any token that this Markdown has; `line` is set by {@link placeTokens}. */
export type SlideToken = (MarkedToken | ElementToken | PartToken) & { line?: number };

const hosts = [...markdownHosts].join('|');
const elementStart = new RegExp(String.raw`\n {0,3}<(?:[a-z]+-[a-z0-9-]*|${hosts})(?=[\s\/>])`, 'i');
const partLine = /^(Phone|Note):[ \t]*(?:\n|$)/;
const partStart = /\n(?:Phone|Note):[ \t]*(?:\n|$)/;

/** Where a paragraph must stop for `pattern`, which begins with the line break before it. */
const startsAt = (pattern: RegExp) => (source: string) => {
  const found = source.search(pattern);
  return found === -1 ? undefined : found + 1;
};

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'element',
      level: 'block',
      start: startsAt(elementStart),
      tokenizer: readElement,
      renderer: drawElement,
    },
    {
      name: 'part',
      level: 'block',
      start: startsAt(partStart),
      tokenizer(source) {
        const match = partLine.exec(source);
        return match ? { type: 'part', raw: match[0], name: match[1] } : undefined;
      },
      renderer: () => '',
    },
  ],
  renderer: {
    html: (token) => markLines(token.raw, lineOf(token)),
    heading(token) {
      return `<h${token.depth}${mark(token)}>${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
    },
    link(token) {
      return `<a${mark(token)} href="${attribute(token.href)}">${this.parser.parseInline(token.tokens)}</a>`;
    },
    image: (token) =>
      `<img${mark(token)} src="${attribute(token.href)}" alt="${attribute(token.text)}" data-markdown>`,
  },
});

/** Splits a whole file into tokens whose `raw` texts together are the file, and notes the line of each. */
export function readTokens(markdown: string): SlideToken[] {
  const tokens = marked.lexer(markdown) as SlideToken[];
  placeTokens(tokens, 1);
  return tokens;
}

/** HTML of tokens from {@link readTokens}; raw tags carry their line. */
export const drawTokens = (tokens: readonly SlideToken[]): string => marked.parser([...tokens]);

function readElement(this: TokenizerThis, source: string): ElementToken | undefined {
  const match = openingTag.exec(source);
  const name = match?.groups?.name?.toLowerCase();
  if (!match || name === undefined || !(isCustom(name) || markdownHosts.has(name)) || voidTags.has(name))
    return undefined;
  const opening = match[0];
  const rest = source.slice(opening.length);
  const closing = opening.endsWith('/>') ? { start: 0, end: 0 } : findClosing(rest, name);
  const raw = closing
    ? withLineEnd(source, opening.length + closing.end)
    : withLineEnd(source, opening.length);
  const inside = closing ? rest.slice(0, closing.start) : '';
  return {
    type: 'element',
    raw,
    name,
    opening,
    isClosed: closing !== null,
    tokens: insideOf(this, name, inside),
  };
}

function insideOf({ lexer }: TokenizerThis, name: string, text: string): Token[] {
  if (name === 'p') return lexer.inline(text, []);
  // Inside an element blocks are blocks, also where the element itself stands in a list.
  const { top } = lexer.state;
  lexer.state.top = true;
  const tokens = lexer.blockTokens(withoutIndent(text), []);
  lexer.state.top = top;
  return tokens;
}

function drawElement(
  this: { parser: { parse(tokens: Token[]): string; parseInline(tokens: Token[]): string } },
  token: Tokens.Generic,
): string {
  const { name, opening, tokens } = token as ElementToken;
  const inside = name === 'p' ? this.parser.parseInline(tokens) : this.parser.parse(tokens);
  const tag = markLines(opening.trimStart().replace(/\/>$/, '>'), lineOf(token));
  return `${tag}${inside}</${name}>\n`;
}

/** The text up to `end`, with the rest of its line when that is blank. */
function withLineEnd(source: string, end: number): string {
  const blank = /^[ \t]*(?:\n|$)/.exec(source.slice(end))?.[0] ?? '';
  return source.slice(0, end + blank.length);
}

/** Takes off what all lines after the first are indented by, so that a neat indent is not read as code. */
function withoutIndent(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return [first.trimStart(), ...lines.map((line) => line.slice(indent))].join('\n');
}

/**
 * Gives every token the line on which it begins. Marked has no positions; but the `raw` texts of brothers follow
 * each other without a gap, and what Markdown takes off (indents, `>`) never is a line break.
 */
function placeTokens(tokens: readonly SlideToken[], first: number): void {
  let line = first;
  for (const token of tokens) {
    token.line = line;
    placeInside(token, line);
    line += countLines(token.raw);
  }
}

function placeInside(token: SlideToken, line: number): void {
  if (token.type === 'list') placeTokens(token.items as SlideToken[], line);
  else if (token.type === 'table') {
    for (const cell of token.header) placeTokens(cell.tokens as SlideToken[], line);
    for (const [index, row] of token.rows.entries()) {
      for (const cell of row) placeTokens(cell.tokens as SlideToken[], line + 2 + index);
    }
  } else if (token.type === 'element')
    placeTokens(token.tokens as SlideToken[], line + countLines(token.opening as string));
  else if ('tokens' in token && token.tokens) placeTokens(token.tokens as SlideToken[], line);
}

/** The tokens directly inside `token`, in reading order. */
export function childrenOf(token: SlideToken): readonly SlideToken[] {
  if (token.type === 'list') return token.items as SlideToken[];
  if (token.type === 'table')
    return [token.header, ...token.rows].flat().flatMap((cell) => cell.tokens as SlideToken[]);
  return 'tokens' in token && token.tokens ? (token.tokens as SlideToken[]) : [];
}

const lineOf = (token: object) => (token as SlideToken).line ?? 1;
const mark = (token: object) => ` ${lineAttribute}="${lineOf(token)}"`;
const attribute = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
