import { checkBalance, type Report } from './balance.ts';
import { checkTree, type ExerciseElement, type SlideLink, type TreeOptions } from './check-tree.ts';
import { drawTokens, type SlideToken } from './markdown.ts';
import { nearest } from './nearest.ts';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';
import { lineAttribute } from './scan.ts';
import { type FileSettings, mergeSettings, readSlideSettings, type SlideSettings } from './settings.ts';
import type { SplitSlide } from './split.ts';
import {
  attributeOf,
  type Element,
  type Fragment,
  mapTexts,
  parseHtml,
  rename,
  setAttribute,
  textOf,
  tidy,
} from './tree.ts';
import type { ExerciseUse } from './types.ts';
import type { Values } from './variables.ts';
import { recallTag } from './vocabulary.ts';

/** One slide of one file, checked as far as that file can tell. */
export interface Draft {
  readonly file: string;
  readonly line: number;
  readonly settings: SlideSettings;
  readonly title: string;
  readonly body: Fragment;
  readonly phone: Fragment;
  readonly notes: Fragment;
  readonly exercise: (ExerciseUse & { readonly line: number; readonly element: Element }) | null;
  /** `attrs`: as written, since the element is made into another one each time the deck is put together. */
  readonly recall: {
    readonly of: string;
    readonly line: number;
    readonly element: Element;
    readonly attrs: Element['attrs'];
  } | null;
  readonly links: readonly SlideLink[];
}

/** What is known before any file is read. */
export interface DraftOptions extends TreeOptions {
  /** Null where the settings themselves are broken: names are then not checked. */
  readonly values: Values | null;
}

/** What came of one slide; the draft is null where too little of it stands. */
export interface ReadSlide {
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
}

/** Reads one slide of `file`. `lines` is the file as written, to point at the right column. */
export function readSlide(
  slide: SplitSlide,
  shared: FileSettings,
  { file, lines }: { file: string; lines: readonly string[] },
  options: DraftOptions,
): ReadSlide {
  const problems: Problem[] = [];
  const report = reporter(file, lines, problems);
  const { line } = slide;
  const body = readPart(slide.body, line, options, report);
  const phone = readPart(slide.Phone, line, options, report);
  const notes = readPart(slide.Note, line, options, report);
  const [heading, second] = body.headings;
  if (!heading) report(line, '', nl.slide.noHeading);
  if (second && !slide.hasUnderline) report(second.line, '#', nl.slide.twoHeadings);
  for (const { tag, line } of [...phone.exercises, ...notes.exercises]) {
    report(line, `<${tag}`, nl.exercise.onlyInBody(tag));
  }
  const [live, ...more] = body.exercises.filter(({ tag }) => tag !== recallTag);
  for (const other of more) report(other.line, `<${other.tag}`, nl.slide.twoExercises(nameOf(live)));
  const recall = body.exercises.find(({ tag }) => tag === recallTag);

  const settings = settingsOf(slide, shared, file, options, report, problems);
  if (!settings || !heading) return { draft: null, problems };
  const draft = {
    file,
    line,
    settings,
    title: textOf(heading.element),
    body: body.fragment,
    phone: phone.fragment,
    notes: notes.fragment,
    exercise: live ? makeBoard(live) : null,
    recall: recall ? readRecall(recall) : null,
    links: [...body.links, ...phone.links, ...notes.links],
  };
  return { draft, problems };
}

/** The same slide `by` lines further down. */
export function moveSlide({ draft, problems }: ReadSlide, by: number): ReadSlide {
  const move = <Placed extends { readonly line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + by,
  });
  if (by === 0) return { draft, problems };
  return {
    draft: draft && {
      ...move(draft),
      exercise: draft.exercise && move(draft.exercise),
      recall: draft.recall && move(draft.recall),
      links: draft.links.map(move),
    },
    problems: problems.map(move),
  };
}

/** A {@link Report} that finds the column in the file as written. */
export function reporter(file: string, lines: readonly string[], problems: Problem[]): Report {
  return (line, needle, message) => {
    const column = needle === '' ? 1 : Math.max(0, lines[line - 1]?.indexOf(needle) ?? 0) + 1;
    problems.push({ file, line, column, message });
  };
}

function settingsOf(
  slide: SplitSlide,
  shared: FileSettings,
  file: string,
  { pictures }: DraftOptions,
  report: Report,
  problems: Problem[],
): SlideSettings | null {
  if (!slide.settings) return null;
  const own = readSlideSettings(slide.settings.text, file, slide.settings.line);
  problems.push(...own.problems);
  if (!own.value) return null;
  const settings = mergeSettings(own.value, shared, (message) => report(slide.line, '', message));
  const picture = settings?.picture;
  if (picture && !pictures.has(picture)) {
    report(own.lineOf('picture'), picture, nl.slide.missingPicture(picture, nearest(picture, pictures)));
  }
  return settings;
}

function readPart(tokens: readonly SlideToken[], firstLine: number, options: DraftOptions, report: Report) {
  checkBalance(tokens, report);
  const html = drawTokens(tokens);
  const fragment = parseHtml(html, ({ code, startOffset }) => {
    // What Markdown writes is sound but for characters such as a bare "&", which browsers read as meant.
    // A tag that never ends was found where tags are paired.
    if (code.includes('character-reference') || code.startsWith('eof-')) return;
    const marks = [...html.slice(0, startOffset).matchAll(new RegExp(`${lineAttribute}="(\\d+)"`, 'g'))];
    report(Number(marks.at(-1)?.[1] ?? firstLine), '', nl.tag.malformed(code));
  });
  const facts = checkTree(fragment, firstLine, options, report);
  tidy(fragment);
  mapTexts(fragment, keepStepWhole);
  return { fragment, ...facts };
}

/** "Stap 2" never breaks over two lines. */
const keepStepWhole = (text: string) => text.replace(/\b([Ss]tap(?:pen)?)[ \n](?=\d)/g, '$1\u00a0');

const nameOf = (exercise: ExerciseElement | undefined) =>
  (exercise && attributeOf(exercise.element, 'name')) ?? '';

/** The tag as written becomes the board that draws it; what it asked for is kept. */
function makeBoard({ tag, line, element }: ExerciseElement): Draft['exercise'] {
  const settings = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const name = settings.name ?? '';
  rename(element, `${tag}-board`);
  setAttribute(element, 'data-exercise', name);
  setAttribute(element, 'data-kind', tag);
  return { kind: tag, name, settings, line, element };
}

/** Which element draws it only the whole deck can tell: see `connectRecall`. */
function readRecall({ line, element }: ExerciseElement): Draft['recall'] {
  return { of: attributeOf(element, 'of') ?? '', line, element, attrs: element.attrs };
}
