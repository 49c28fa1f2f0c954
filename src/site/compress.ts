import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
/** Fonts and pictures in these formats are compressed already. */
const compressible = /\.(html|js|css|svg|json|webmanifest|txt)$/;
/** Below this an answer fits in one packet anyway. */
const worthwhileBytes = 1_024;

/** Puts a `.br` and a `.gz` beside every built file that gains by it, where they are missing or older. */
export async function compressSite(dir: string): Promise<void> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size >= worthwhileBytes && !isFresh(file));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      await writeFile(`${file}.br`, await brotliAsync(bytes, { params }));
      await writeFile(`${file}.gz`, await gzipAsync(bytes, { level: 9 }));
    }),
  );
}

function isFresh(file: string): boolean {
  const since = statSync(file).mtimeMs;
  return ['.br', '.gz'].every((end) => existsSync(file + end) && statSync(file + end).mtimeMs >= since);
}
