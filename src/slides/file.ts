import type { Report } from './balance.ts';
import { type Draft, type DraftOptions, moveSlide, type ReadSlide, readSlide, reporter } from './draft.ts';
import type { Problem } from './problem.ts';
import { readFileSettings } from './settings.ts';
import { normalise, splitFrontMatter, splitSlides } from './split.ts';
import type { SourceFile } from './types.ts';
import { fillIn, type Values } from './variables.ts';

/** One file read: its slides, and what reading it again may use. */
export interface ReadFile {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Each slide by its text, placed where it stood. */
  readonly slides: ReadonlyMap<string, ReadSlide & { readonly line: number }>;
}

/**
 * Reads one file. `before` is what came of it under the same options: slides whose text stayed the same are
 * taken from there, so that an edit costs one slide.
 */
export function readFile(source: SourceFile, options: DraftOptions, before?: ReadFile): ReadFile {
  const file = source.path;
  const text = normalise(source.text);
  const lines = text.split('\n');
  const problems: Problem[] = [];
  const report = reporter(file, lines, problems);
  const { settings, markdown } = splitFrontMatter(text, report);
  const shared = readFileSettings(settings, file);
  problems.push(...shared.problems);
  const filled = options.values ? fillInLines(markdown, options.values, report) : markdown;
  const slides = new Map<string, ReadSlide & { line: number }>();
  const drafts: Draft[] = [];
  for (const slide of splitSlides(filled, report)) {
    const key = JSON.stringify([shared.value, slide.source]);
    const known = before?.slides.get(key);
    const read = known
      ? moveSlide(known, slide.line - known.line)
      : readSlide(slide, shared.value ?? {}, { file, lines }, options);
    slides.set(key, { ...read, line: slide.line });
    if (read.draft) drafts.push(read.draft);
    problems.push(...read.problems);
  }
  return { text: source.text, drafts, problems, slides };
}

function fillInLines(markdown: string, values: Values, report: Report): string {
  const lineAt = (offset: number) => markdown.slice(0, offset).split('\n').length;
  return fillIn(markdown, values, (offset, needle, message) => report(lineAt(offset), needle, message));
}
