import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressSite } from './compress.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'slides', 'components', 'exercises', 'vite.config.ts', 'package-lock.json'];

/** Where the built pages stand. */
export const distDir = join(root, 'dist');
const stamp = join(distDir, '.built');

/**
 * Builds and compresses the pages when a source is younger than the last build, else does nothing.
 * Returns the seconds it took; 0 where all was fresh. Throws what Vite throws: a slide's errors among them.
 */
export async function buildSite(): Promise<number> {
  if (existsSync(stamp) && newest(sources.map((name) => join(root, name))) <= statSync(stamp).mtimeMs)
    return 0;
  const start = performance.now();
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await compressSite(distDir);
  writeFileSync(stamp, '');
  return (performance.now() - start) / 1000;
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      // A folder's own time changes when a file in it is added or removed.
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
