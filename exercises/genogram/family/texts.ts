/** Characters of a label, a title and the name of a household, as a reader counts them; of a note UTF-16 units. */
export const labelMax = 14;
export const titleMax = 60;
export const nameMax = 40;
export const noteMax = 2000;

/** Half characters, fillers, zero width, and what overturns the direction of a line. */
const unseen =
  /\u034F|[\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u2800\u3164\uFEFF\uFFA0]/gu;

/** Older Firefox has no Segmenter; code points are then near enough. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('nl', { granularity: 'grapheme' }) : null;

/** UTF-16 units that `max` characters may take: one visible character can be made of a dozen, never of thousands. */
export const unitsFor = (max: number): number => max * 4;

/** What was typed on one line, fit to be drawn: without what nobody sees, and cut to `max` characters. */
export function cleanLine(text: string, max: number): string {
  return firstOf(calmed(text).trimStart(), max).trimEnd();
}

/** The same for a note, which may have lines; it is cut to `noteMax` units. */
export function cleanNote(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map(calmed);
  return lines.join('\n').trim().slice(0, noteMax).replace(unseen, '');
}

/** Without unseen signs, control characters and towers of accents. */
function calmed(text: string): string {
  const seen = text.replace(unseen, '').replace(/[\p{Cc}\s]+/gu, ' ');
  return seen.replace(/(\p{M}{4})\p{M}+/gu, '$1').normalize('NFC');
}

/** The first characters, as a reader counts them. Cut before they are counted: the Segmenter copies the text for each. */
function firstOf(text: string, max: number): string {
  const head = text.slice(0, unitsFor(max));
  const chars = segmenter ? [...segmenter.segment(head)].map(({ segment }) => segment) : [...head];
  // The last one may have been cut through.
  if (head.length < text.length) chars.pop();
  return chars.slice(0, max).join('');
}

/** True where a text holds signs that nobody sees, or that overturn a line; a note may have line ends and tabs. */
export function hasUnseen(text: string): boolean {
  return text.search(unseen) >= 0 || /[^\P{Cc}\n\r\t]/u.test(text);
}
