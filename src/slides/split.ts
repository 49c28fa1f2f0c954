import type { Report } from './balance.ts';
import { childrenOf, type PartName, readTokens, type SlideToken } from './markdown.ts';
import { nl } from './nl.ts';
import { countLines } from './scan.ts';

/** The tokens of one slide, by part. */
export interface SplitSlide {
  /** Line on which the slide begins. */
  readonly line: number;
  /** The slide's own text. */
  readonly source: string;
  /** Text stands directly above a row of hyphens or equals signs: a heading that nobody meant. */
  readonly hasUnderline: boolean;
  /** What stands in `<!-- slide … -->`; `line` is that of its first setting. Null where it is missing. */
  readonly settings: { readonly text: string; readonly line: number } | null;
  readonly body: readonly SlideToken[];
  readonly Phone: readonly SlideToken[];
  readonly Note: readonly SlideToken[];
}

/** What stands above the slides of a file, and the rest with every line where it was. */
export interface SplitFile {
  /** The YAML between the first two `---`; empty where there is none. It begins on line 2. */
  readonly settings: string;
  readonly markdown: string;
}

/** Line breaks of every system become one; a mark at the beginning of a file goes. */
export const normalise = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Takes the settings off the top of a normalised file. */
export function splitFrontMatter(text: string, report: Report): SplitFile {
  if (!/^---[ \t]*\n/.test(text)) return { settings: '', markdown: text };
  const match = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    report(1, '---', nl.file.unclosedFrontMatter);
    return { settings: '', markdown: '' };
  }
  const settings = match[1] ?? '';
  return { settings, markdown: '\n'.repeat(countLines(match[0])) + text.slice(match[0].length) };
}

/** Splits Markdown into slides at every thematic break that is in no list, quote, fence or element. */
export function splitSlides(markdown: string, report: Report): SplitSlide[] {
  const tokens = readTokens(markdown);
  const groups: { line: number; tokens: SlideToken[] }[] = [{ line: 1, tokens: [] }];
  for (const token of tokens) {
    if (token.type === 'hr') groups.push({ line: token.line ?? 1, tokens: [] });
    else groups.at(-1)?.tokens.push(token);
  }
  const isEmpty = (group: readonly SlideToken[]) =>
    group.every(({ type }) => type === 'space' || type === 'def');
  // A file with nothing in it is left to whoever counts slides.
  if (groups.length === 1 && isEmpty(groups[0]?.tokens ?? [])) return [];
  return groups.flatMap((group) => {
    if (!isEmpty(group.tokens)) return [splitParts(group.tokens, report)];
    report(group.line, '', nl.slide.empty);
    return [];
  });
}

function splitParts(tokens: readonly SlideToken[], report: Report): SplitSlide {
  const content = tokens.filter(({ type }) => type !== 'space');
  const first = content[0];
  const line = first?.line ?? 1;
  const settings = first ? settingsIn(first) : null;
  if (!settings) report(line, '', nl.slide.noSettings);
  const parts: Record<'body' | PartName, SlideToken[]> = { body: [], Phone: [], Note: [] };
  const seen = new Set<PartName>();
  let hasUnderline = false;
  let current: 'body' | PartName = 'body';
  for (const token of settings ? content.slice(1) : content) {
    checkToken(token, false, report);
    hasUnderline ||= isUnderlined(token);
    // The break that should have stood above these settings was taken for an underline.
    if (!hasUnderline && settingsIn(token)) report(token.line ?? 1, '<!--', nl.slide.settingsElsewhere);
    if (token.type === 'part') {
      current = token.name as PartName;
      if (seen.has(current)) report(token.line ?? 1, `${current}:`, nl.slide.secondPart(current));
      else if (current === 'Phone' && seen.has('Note'))
        report(token.line ?? 1, 'Phone:', nl.slide.phoneAfterNote);
      seen.add(current);
    } else parts[current].push(token);
  }
  return { line, source: content.map(({ raw }) => raw).join('\n'), hasUnderline, settings, ...parts };
}

function settingsIn(token: SlideToken): SplitSlide['settings'] {
  const match = token.type === 'html' ? /^\s*<!--\s*?slide\b[ \t]*(\n?)([\s\S]*?)-->/.exec(token.raw) : null;
  if (!match) return null;
  const before = match[0].slice(0, match[0].length - '-->'.length - (match[2]?.length ?? 0));
  return { text: match[2] ?? '', line: (token.line ?? 1) + countLines(before) };
}

/** The traps of Markdown that would silently make something else of a slide. */
function checkToken(token: SlideToken, isInside: boolean, report: Report): void {
  const line = token.line ?? 1;
  if (isUnderlined(token)) report(line, '', nl.slide.setext);
  if (token.type === 'part' && isInside) report(line, '', nl.slide.partInside(token.name as string));
  if (token.type === 'paragraph' || token.type === 'text') {
    for (const [index, text] of token.raw.split('\n').entries()) {
      const part = /^\s*(Phone|Note):(.*)$/i.exec(text);
      if (!part?.[1]) continue;
      const message = part[2]?.trim() ? nl.slide.partWithText(part[1]) : nl.slide.partInside(part[1]);
      report(line + index, part[1], message);
    }
    return;
  }
  for (const child of childrenOf(token)) checkToken(child, true, report);
}

const isUnderlined = ({ type, raw }: SlideToken) =>
  type === 'heading' && /\n {0,3}(-+|=+)[ \t]*\n*$/.test(raw);
