import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret of the trainer's link on a laptop, kept in the data folder so that a printed or bookmarked link stays good. Made at
 * the first start; readable by the owner only. Throws Node's error where the folder cannot be written.
 */
export function openerKeyIn(dataDir: string): string {
  const file = join(dataDir, 'sleutel');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const kept = readKey(file);
  if (kept) return kept;
  const key = newKey();
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

/** 128 random bits: a hash of it needs no salt and no slow function, since nobody can guess what went in. */
export function newKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The link that brings a trainer in. The key stands in the fragment, which browsers send to nobody. */
export function trainerLink(origin: string, key: string): string {
  return `${origin}/regie/#sleutel=${encodeURIComponent(key)}`;
}

function readKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
