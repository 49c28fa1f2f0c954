/** Characters of a label, a title, the name of a household and a note, as a reader counts them. */
export const labelMax = 14;
export const titleMax = 60;
export const nameMax = 40;
export const noteMax = 2000;

/** Half characters, fillers, zero width, and what overturns the direction of a line. */
const unseen =
  /\u034F|[\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u2800\u3164\uFEFF\uFFA0]/gu;

/** Older Firefox has no Segmenter; code points are then near enough. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('nl', { granularity: 'grapheme' }) : null;

/** Characters as a reader counts them. */
export function charsOf(text: string): readonly string[] {
  return segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];
}

/** What was typed on one line, fit to be drawn: without what nobody sees, and cut to `max` characters. */
export function cleanLine(text: string, max: number): string {
  const seen = text.replace(unseen, '').replace(/[\p{Cc}\s]+/gu, ' ');
  const calm = seen.replace(/(\p{M}{4})\p{M}+/gu, '$1').normalize('NFC');
  return charsOf(calm.trimStart()).slice(0, max).join('').trimEnd();
}

/** The same for a note, which may have lines. */
export function cleanNote(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => cleanLine(line, noteMax));
  return charsOf(lines.join('\n').trim()).slice(0, noteMax).join('');
}

/** True where a text holds signs that nobody sees, or that overturn a line; a note may have line ends and tabs. */
export function hasUnseen(text: string): boolean {
  return text.search(unseen) >= 0 || /[^\P{Cc}\n\r\t]/u.test(text);
}
