import type { Draft } from './draft.ts';
import { type ReadFile, readFile } from './file.ts';
import { nearest } from './nearest.ts';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';
import { writeSlide } from './section.ts';
import { type Fragment, rename } from './tree.ts';
import type { CompiledSlide, DeckOptions, ExerciseUse, SourceFile } from './types.ts';
import { valuesOf } from './variables.ts';

/** A compiled deck. Where there are problems, `slides` holds what could be made all the same. */
export interface Deck {
  readonly slides: readonly CompiledSlide[];
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/** Compiles all Markdown files, in the order of their names. Pure: reads no files. */
export function compileDeck(files: readonly SourceFile[], options: DeckOptions): Deck {
  return createCompiler()(files, options);
}

/** A {@link compileDeck} that reads and writes only those slides anew that changed since the last call. */
export function createCompiler(): typeof compileDeck {
  const known = new Map<string, ReadFile>();
  const written = new WeakMap<Fragment, { stamp: string; slide: CompiledSlide }>();
  let knownOptions = '';
  return (files, options) => {
    const pictureUrl = options.pictureUrl ?? ((name) => `../../slides/img/${name}`);
    const { workshop, exercises, pictures, recalls } = options;
    const stamp = JSON.stringify([workshop, exercises, pictures.map((name) => [name, pictureUrl(name)])]);
    if (stamp !== knownOptions) known.clear();
    knownOptions = stamp;
    const draftOptions = {
      exercises,
      pictures: new Set(pictures),
      pictureUrl,
      values: workshop && valuesOf(workshop),
    };
    const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const reads = ordered.map((file) => {
      const before = known.get(file.path);
      const read = before?.text === file.text ? before : readFile(file, draftOptions, before);
      known.set(file.path, read);
      return read;
    });
    const drafts = reads.flatMap((read) => read.drafts);
    const problems = [
      ...reads.flatMap((read) => read.problems),
      ...checkNames(ordered),
      ...checkDeck(drafts, recalls),
    ];
    const slides = drafts.map((draft, index) => {
      const stamp = JSON.stringify([
        index,
        draft.settings,
        options.withLines && draft.line,
        draft.recall?.element.attrs,
      ]);
      const before = written.get(draft.body);
      if (before?.stamp === stamp) return before.slide;
      const slide = writeSlide(draft, index + 1, { ...options, pictureUrl });
      written.set(draft.body, { stamp, slide });
      return slide;
    });
    return { slides, problems: sortProblems(problems) };
  };
}

function checkNames(files: readonly SourceFile[]): Problem[] {
  return files.flatMap(({ path }) => {
    const name = path.split('/').at(-1) ?? path;
    return /^\d\d-/.test(name) ? [] : [{ file: path, line: 1, column: 1, message: nl.file.badName(name) }];
  });
}

/** What only the whole deck can tell: names used twice, links and exercises that lead nowhere. */
function checkDeck(drafts: readonly Draft[], recalls: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Draft>();
  const uses = new Map<string, { use: ExerciseUse; where: string }>();
  for (const draft of drafts) {
    const { file, line, settings, exercise } = draft;
    const report = (at: number, message: string) => problems.push({ file, line: at, column: 1, message });
    const same = ids.get(settings.id);
    if (same) report(line, nl.slide.duplicateId(settings.id, `${same.file}:${same.line}`));
    else ids.set(settings.id, draft);
    if (!exercise || exercise.name === '') continue;
    const double = uses.get(exercise.name);
    if (double) report(exercise.line, nl.exercise.duplicate(exercise.name, double.where));
    else uses.set(exercise.name, { use: exercise, where: `${file}:${exercise.line}` });
  }
  for (const draft of drafts) {
    const report = (line: number, message: string) =>
      problems.push({ file: draft.file, line, column: 1, message });
    for (const { id, line } of draft.links) {
      if (!ids.has(id)) report(line, nl.link.deadSlide(id, nearest(id, ids.keys())));
    }
    const goesOn = draft.exercise?.settings.of;
    if (draft.exercise && goesOn && !uses.has(goesOn))
      report(draft.exercise.line, nl.exercise.unknownOf(goesOn, nearest(goesOn, uses.keys())));
    if (draft.recall) connectRecall(draft.recall, uses, recalls, report);
  }
  return problems;
}

/** The tag becomes the element of the exercise that it brings back, with its settings; what the tag itself says wins. */
function connectRecall(
  { of, line, element, attrs }: NonNullable<Draft['recall']>,
  uses: ReadonlyMap<string, { use: ExerciseUse }>,
  recalls: readonly string[],
  report: (line: number, message: string) => void,
): void {
  const found = uses.get(of);
  if (!found) {
    report(line, nl.exercise.unknownRecall(of, nearest(of, uses.keys())));
    return;
  }
  const { kind, settings } = found.use;
  if (!recalls.includes(kind)) {
    report(line, nl.exercise.noRecall(of, kind));
    return;
  }
  const own = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  const { name: _, ...inherited } = settings;
  const all = { ...inherited, ...own, 'data-exercise': of, 'data-recall': '', 'data-kind': kind };
  rename(element, `${kind}-recall`);
  element.attrs = Object.entries(all).map(([name, value]) => ({ name, value }));
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: Problem, b: Problem) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  return [...problems].sort(order);
}
