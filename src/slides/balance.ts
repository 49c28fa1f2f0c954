import { childrenOf, type ElementToken, type SlideToken } from './markdown.ts';
import { nl } from './nl.ts';
import { countLines, tagsInHtml } from './scan.ts';
import { blockTags, isCustom, voidTags } from './vocabulary.ts';

/** Hears of something wrong on a line; `needle` is the text on that line to point at. */
export type Report = (line: number, needle: string, message: string) => void;

interface Open {
  readonly name: string;
  readonly line: number;
}

/**
 * Checks that raw tags open and close in pairs. Looks at all tokens of a part at once, since one `<ul>` may
 * span several; and at tags as written, since an HTML parser mends silently.
 */
export function checkBalance(tokens: readonly SlideToken[], report: Report): void {
  const open: Open[] = [];
  collect(tokens, open, false, report);
  for (const { name, line } of open) report(line, `<${name}`, nl.tag.neverClosed(name));
}

function collect(tokens: readonly SlideToken[], open: Open[], isInLine: boolean, report: Report): void {
  for (const token of tokens) {
    if (token.type === 'html') takeTags(token.raw, token.line ?? 1, open, isInLine, report);
    else if (token.type === 'element') checkElement(token as ElementToken & SlideToken, report);
    else
      collect(
        childrenOf(token),
        open,
        isInLine || token.type === 'paragraph' || token.type === 'heading',
        report,
      );
  }
}

function checkElement(token: ElementToken & SlideToken, report: Report): void {
  if (!token.isClosed) report(token.line ?? 1, `<${token.name}`, nl.tag.neverClosed(token.name));
  checkBalance(childrenOf(token), report);
}

function takeTags(html: string, firstLine: number, open: Open[], isInLine: boolean, report: Report): void {
  for (const { name, isClosing, isSelfClosing, isUnfinished, start } of tagsInHtml(html)) {
    const line = firstLine + countLines(html.slice(0, start));
    if (isUnfinished) {
      report(line, `<${name}`, nl.tag.unfinished(name));
      return;
    }
    if (isClosing) close(name, line, open, report);
    else {
      if (isInLine && (blockTags.has(name) || isCustom(name)))
        report(line, `<${name}`, nl.tag.insideLine(name));
      if (!isSelfClosing && !voidTags.has(name)) open.push({ name, line });
    }
  }
}

function close(name: string, line: number, open: Open[], report: Report): void {
  if (voidTags.has(name)) return;
  const last = open.at(-1);
  if (last?.name === name) open.pop();
  else if (last && open.some((one) => one.name === name)) {
    report(line, `</${name}`, nl.tag.wrongOrder(name, last.name));
    while (open.pop()?.name !== name);
  } else report(line, `</${name}`, nl.tag.neverOpened(name));
}
