import { isCustom, voidTags } from './vocabulary.ts';

/** One tag in a text, as written. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Begins as a tag but never ends as one. */
  readonly isUnfinished: boolean;
  /** Ends in `/>`. */
  readonly isSelfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

const attributes = `(?:"[^"]*"|'[^']*'|[^'">])*`;
const tagSource = String.raw`<(?<closing>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[\s\/>])${attributes}>`;
const commentSource = String.raw`<!--[\s\S]*?-->`;
const fenceSource = String.raw`^[ \t]*(?<fence>\x60{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^[ \t]*\k<fence>[\x60~]*[ \t]*$|[\s\S]*)`;
const codeSource = String.raw`(?<!\x60)(?<ticks>\x60+)(?!\x60)(?:(?!\n[ \t]*\n)[\s\S])+?(?<!\x60)\k<ticks>(?!\x60)`;

const unfinishedSource = '<(?<unfinished>[A-Za-z][A-Za-z0-9-]*)';

const inHtml = () => new RegExp(`${commentSource}|${tagSource}|${unfinishedSource}`, 'g');
const inMarkdown = () => new RegExp(`${commentSource}|${fenceSource}|${codeSource}|${tagSource}`, 'gm');

/** The tags of an HTML text in order; none in comments. */
export const tagsInHtml = (text: string) => tags(text, inHtml());

/** The tags of a Markdown text in order; none in comments, code fences or code spans. */
export const tagsInMarkdown = (text: string) => tags(text, inMarkdown());

function* tags(text: string, pattern: RegExp): Generator<Tag> {
  for (const match of text.matchAll(pattern)) {
    const name = match.groups?.name ?? match.groups?.unfinished;
    if (name === undefined) continue;
    yield {
      name: name.toLowerCase(),
      isClosing: match.groups?.closing === '/',
      isUnfinished: match.groups?.unfinished !== undefined,
      isSelfClosing: match[0].endsWith('/>'),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

/** A tag with all its attributes at the start of a text, spread over lines or not. */
export const openingTag = new RegExp(`^ {0,3}${tagSource.replace(String.raw`(?<closing>\/?)`, '')}`);

/** Where the closing tag of `name` begins and ends in `text`, which starts after the opening one; null if there is none. */
export function findClosing(text: string, name: string): { start: number; end: number } | null {
  let depth = 1;
  for (const tag of tagsInMarkdown(text)) {
    if (tag.name !== name || tag.isSelfClosing) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return tag;
  }
  return null;
}

/** Marks raw tags with the line on which they stand, and gives self-closing elements the closing tag that HTML wants. */
export function markLines(html: string, firstLine: number): string {
  let out = '';
  let from = 0;
  for (const tag of tagsInHtml(html)) {
    if (tag.isClosing || tag.isUnfinished) continue;
    const nameEnd = tag.start + 1 + tag.name.length;
    const line = firstLine + countLines(html.slice(0, tag.start));
    out += `${html.slice(from, nameEnd)} ${lineAttribute}="${line}"`;
    const isExpanded = tag.isSelfClosing && (isCustom(tag.name) || !voidTags.has(tag.name));
    out += isExpanded ? `${html.slice(nameEnd, tag.end - 2)}></${tag.name}>` : html.slice(nameEnd, tag.end);
    from = tag.end;
  }
  return out + html.slice(from);
}

/** Carries a tag's line from Markdown to the checked tree; taken off there. */
export const lineAttribute = 'data-source-line';

/** How many line breaks `text` has. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
