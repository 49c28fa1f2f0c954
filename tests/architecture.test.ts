import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Who may import what: the table of the README's "How the house is built". The first row whose pattern fits a file
 * is the one that counts. `packages` names what may come from npm (or `node:`); null: anything.
 */
const table: readonly { file: RegExp; folders: readonly RegExp[]; packages: readonly RegExp[] | null }[] = [
  { file: /^src\/protocol\//, folders: [/^src\/protocol\//], packages: [/^valibot$/] },
  { file: /^src\/session\//, folders: [/^src\/(session|protocol)\//], packages: [/^valibot$/, /^@noble\//] },
  {
    file: /^exercises\/[^/]+\/model\.ts$/,
    folders: [/^exercises\/[^/]+\/nl\.ts$/, /^src\/(session|protocol)\//],
    packages: [/^valibot$/],
  },
  { file: /^exercises\/index\.ts$/, folders: [/^exercises\//, /^src\/session\/exercise\.ts$/], packages: [] },
  // Pure, and private: nothing of a family's drawing has a way to the session or the network.
  {
    file: /^exercises\/genogram\/(family|layout|lines)\//,
    folders: [/^exercises\/genogram\/(family|layout|lines)\//],
    packages: [/^valibot$/],
  },
  {
    file: /^exercises\//,
    folders: [
      /^exercises\/(SAME)\//,
      /^components\//,
      /^src\/session\/(exercise|stage|session|texts|timer|wall)\.ts$/,
    ],
    packages: [/^lit(\/|$)/],
  },
  {
    file: /^components\//,
    folders: [/^components\//],
    packages: [/^lit(\/|$)/, /^uqr$/, /^perfect-freehand$/],
  },
  {
    file: /^src\/client\//,
    folders: [/^src\/(client|session|protocol)\//],
    packages: [/^idb$/, /^socket\.io-client$/, /^valibot$/],
  },
  {
    file: /^src\/(deck|phone|cockpit)\//,
    folders: [
      /^src\/(SAME|client|session|protocol|theme)\//,
      /^src\/slides\/(types|virtual\.d)\.ts$/,
      // Whether this device keeps a genogram, and to wipe it; nothing of what is in it.
      /^src\/genogram\/kept\.ts$/,
      /^exercises\//,
      /^components\//,
    ],
    packages: [
      /^lit(\/|$)/,
      /^reveal\.js(\/|$)/,
      /^canvas-confetti$/,
      /^virtual:/,
      /^valibot$/,
      /^vite\/types\//,
    ],
  },
  {
    file: /^src\/genogram\//,
    folders: [/^src\/(genogram|theme)\//, /^exercises\/genogram\//, /^components\//],
    packages: [/^lit(\/|$)/, /^idb$/, /^valibot$/],
  },
  { file: /^src\/server\//, folders: [/^src\/(server|protocol)\//, /^src\/site\//], packages: null },
  { file: /^src\/slides\//, folders: [/^src\/slides\//], packages: null },
  { file: /^src\/pdf\//, folders: [/^src\/pdf\//, /^src\/site\//], packages: null },
  { file: /^src\/site\//, folders: [/^src\/site\//], packages: null },
  { file: /^vite\.config\.ts$/, folders: [/^src\/(slides|server|pdf)\//], packages: null },
];

const isTest = /\.test\.ts$|\/fixtures\//;
const importLine =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\s*\(?\s*['"]([^'"]+)['"]/g;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importLine)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => !name.endsWith('.css'));
}

/** Sentences for every import of `file` that the table forbids. */
function breaches(file: string, imports: readonly string[]): string[] {
  const row = table.find((one) => one.file.test(file));
  if (!row) return [`${file}: stands in no row of the import table`];
  const room = file.split('/')[1] ?? '';
  return imports.flatMap((name) => {
    if (!name.startsWith('.')) {
      const isFree = row.packages === null || row.packages.some((pattern) => pattern.test(name));
      return isFree ? [] : [`${file}: may not import the package ${name}`];
    }
    const target = relative(root, resolve(root, dirname(file), name.replace(/\?.*$/, '')))
      .split(sep)
      .join('/');
    const isFree = row.folders.some((pattern) =>
      new RegExp(pattern.source.replace('SAME', room)).test(target),
    );
    return isFree ? [] : [`${file}: may not import ${target}`];
  });
}

const files = ['src', 'components', 'exercises'].flatMap(sources).filter((file) => !isTest.test(file));

test('every file imports only what the table allows', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => breaches(file, importsOf(file)))).toEqual([]);
});

test('nothing imports the tests', () => {
  expect(files.filter((file) => importsOf(file).some((name) => /(^|\/)tests\//.test(name)))).toEqual([]);
});

test('the table says no where it should', () => {
  expect(breaches('src/session/x.ts', ['lit'])).toHaveLength(1);
  expect(breaches('src/server/x.ts', ['../session/words.ts'])).toHaveLength(1);
  expect(breaches('exercises/a/board.ts', ['../b/model.ts'])).toHaveLength(1);
  expect(breaches('components/deck-x/deck-x.ts', ['../../src/client/open.ts'])).toHaveLength(1);
  expect(breaches('exercises/a/model.ts', ['./nl.ts', 'valibot', '../../src/session/exercise.ts'])).toEqual(
    [],
  );
});
