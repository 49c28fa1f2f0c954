/** What people type, made fit to be shown, compared and counted: the same on every device. Shared by all exercises. */

/** A result travels as one sealed body (64 KiB of base64url after padding): so much of it may be rows. */
const rowsMaxBytes = 30_000;

/** Half characters, fillers, zero width, and what overturns the direction of a line. */
const unseen =
  /\p{Cs}|[\u00AD\u180E\u200B\u2060\uFEFF]|\u034F|[\u115F\u1160\u2800\u3164\uFFA0]|[\u202A-\u202E\u2066-\u2069]/gu;
/** Accents, joiners and variation selectors; in other scripts a mark is a letter (Hindi vowels). */
const accents = /[\u0300-\u036F]|[\u200C-\u200F]|[\uFE00-\uFE0F]/gu;

/** Leaves out what no reader sees but what could overturn a line, and towers of accents. */
export function cleanText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .normalize('NFC')
    .trim();
}

/** True where a reader would see something. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(cleanText(text));
}

/** Older Firefox has no Segmenter; code points are then near enough. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('nl', { granularity: 'grapheme' }) : null;

/** Characters as a reader counts them: one family emoji is one. */
export function countChars(text: string): number {
  return [...(segmenter ? segmenter.segment(text) : text)].length;
}

/** What two texts share when they say the same: without case, spaces, accents and closing punctuation. */
export function fold(text: string): string {
  const bare = cleanText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return bare.replace(/[\s.,;:!?…]+$/u, '') || bare || text;
}

/**
 * Short name of a folded text in a place (a group, a cell): it fits 300 times in one body. Two rounds of FNV-1a, 64
 * bits. Not secret, only short; a clash hides two rows together, and is as good as impossible.
 */
export function keyFor(folded: string, place: string | number | null): string {
  const hash = (seed: number) => {
    let sum = seed;
    for (let index = 0; index < folded.length; index += 1)
      sum = Math.imul(sum ^ folded.charCodeAt(index), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return `${place ?? ''}.${hash(0x811c9dc5)}.${hash(0x5bd1e995)}`;
}

/** An order of texts that no device's language changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The spelling most people used, of all that fold to the same; between equals the first in order. */
export function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, countA], [b, countB]) => countB - countA || byText(a, b));
  return first?.[0] ?? '';
}

/** As many rows as one sealed body holds, the first first; `left` holds the others, for whoever counts them. */
export function fitting<Row>(rows: readonly Row[]): { readonly kept: Row[]; readonly left: Row[] } {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept: Row[] = [];
  const left: Row[] = [];
  for (const row of rows) {
    bytes += encoder.encode(JSON.stringify(row)).length + 1;
    (bytes <= rowsMaxBytes ? kept : left).push(row);
  }
  return { kept, left };
}
