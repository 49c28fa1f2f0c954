import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createCompiler, type Deck } from './compile.ts';
import { nearest } from './nearest.ts';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';
import type { DeckOptions, SourceFile, Workshop } from './types.ts';
import { parseWorkshop } from './workshop.ts';

/** Where the sources of a deck are; absolute paths. */
export interface SourceFolders {
  /** Markdown files, `workshop.yaml` and `img/`. */
  readonly dir: string;
  /** One folder per exercise. */
  readonly exercisesDir: string;
}

export interface BuiltDeck extends Deck {
  readonly workshop: Workshop | null;
}

/** Turns the files on disk into a deck, again and again. */
export interface Builder {
  /** Reads what is not yet known and compiles. */
  build(): BuiltDeck;
  /** Takes `text` for a file from now on; without it the file is read again. True where that is news. */
  changed(path: string, text?: string): boolean;
}

/** Problems name files by the folder's name: `slides/20-stap-1.md`. */
export function createBuilder(
  folders: SourceFolders,
  options: Pick<DeckOptions, 'pictureUrl' | 'withLines'> = {},
): Builder {
  const compile = createCompiler();
  const texts = new Map<string, string>();
  const read = (path: string) => {
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    texts.set(path, text);
    return text;
  };
  let settings: { stamp: string; read: ReturnType<typeof readWorkshop> } | null = null;
  const workshopOf = (yaml: string | null, pictures: readonly string[]) => {
    const stamp = JSON.stringify([yaml, pictures]);
    if (settings?.stamp !== stamp)
      settings = { stamp, read: readWorkshop(yaml, shown('workshop.yaml'), pictures) };
    return settings.read;
  };
  const shown = (name: string) => `${basename(folders.dir)}/${name}`;

  return {
    changed(path, text) {
      const isNews = text === undefined || texts.get(path) !== text;
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      return isNews;
    },
    build() {
      const names = existsSync(folders.dir) ? readdirSync(folders.dir).sort() : [];
      const pictures = listFiles(join(folders.dir, 'img'));
      const files = names
        .filter((name) => name.endsWith('.md'))
        .map((name): SourceFile => ({ path: shown(name), text: read(join(folders.dir, name)) }));
      const yaml = names.includes('workshop.yaml') ? read(join(folders.dir, 'workshop.yaml')) : null;
      const { workshop, problems } = workshopOf(yaml, pictures);
      const exercises = listFolders(folders.exercisesDir);
      const deck = compile(files, {
        ...options,
        workshop,
        exercises,
        recalls: exercises.filter((kind) => existsSync(join(folders.exercisesDir, kind, 'recall-board.ts'))),
        pictures,
      });
      const missing =
        files.length === 0 ? [{ file: shown(''), line: 1, column: 1, message: nl.file.noSlides }] : [];
      return { ...deck, workshop, problems: [...missing, ...deck.problems, ...problems] };
    },
  };
}

/** Reads and compiles a deck once. */
export const loadDeck = (dir: string, exercisesDir: string): BuiltDeck =>
  createBuilder({ dir, exercisesDir }).build();

function readWorkshop(
  yaml: string | null,
  file: string,
  pictures: readonly string[],
): { workshop: Workshop | null; problems: readonly Problem[] } {
  if (yaml === null)
    return { workshop: null, problems: [{ file, line: 1, column: 1, message: nl.file.noWorkshop }] };
  const { workshop, problems } = parseWorkshop(yaml, file);
  if (!workshop?.logo || pictures.includes(workshop.logo)) return { workshop, problems };
  const line = yaml.split('\n').findIndex((text) => text.startsWith('logo:')) + 1;
  const message = nl.slide.missingPicture(workshop.logo, nearest(workshop.logo, pictures));
  return { workshop: { ...workshop, logo: '' }, problems: [{ file, line, column: 1, message }] };
}

function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function listFolders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** One problem as a line that editors and terminals make clickable. */
export const formatProblem = ({ file, line, column, message }: Problem) =>
  `${file}:${line}:${column} ${message}`;
