import type { Random } from './seal.ts';
import { wordList } from './word-list.ts';

/** How many words open a session. */
export const wordsPerSession = 4;
/** Letters after which a word is worth suggesting. */
const enoughLetters = 3;
const mostSuggestions = 3;

/** Four words, each equally likely: 1,024 of them fit ten bits, so nothing is rounded. */
export function drawWords(random: Random): readonly string[] {
  const bytes = random(wordsPerSession * 2);
  return Array.from({ length: wordsPerSession }, (_, index) => {
    const number = ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0);
    return wordList[number % wordList.length] ?? '';
  });
}

export type ParsedWords =
  | { readonly ok: true; readonly words: readonly string[] }
  | {
      readonly ok: false;
      /** The first word that is not in the list, as it was understood; null where only the number is wrong. */
      readonly unknown: string | null;
      /** At most three words of the list that may have been meant. */
      readonly near: readonly string[];
      /** How many words were typed. */
      readonly found: number;
    };

/** Forgives case, accents, and whatever stands between the words. */
export function parseWords(text: string): ParsedWords {
  const words = wordsIn(text);
  const unknown = words.find((word) => !isWord(word)) ?? null;
  if (unknown === null && words.length === wordsPerSession) return { ok: true, words };
  return { ok: false, unknown, near: unknown === null ? [] : nearest(unknown), found: words.length };
}

/** One way to complete the word that is being typed. */
export interface Completion {
  readonly word: string;
  /** What the field holds then, and where the caret stands: ready for the next word. */
  readonly text: string;
  readonly caret: number;
}

/** At most three words of the list for the word at the caret, whichever of the four it is; from its third letter on. */
export function completionsAt(text: string, caret: number): readonly Completion[] {
  const [start = ''] = /[\p{L}\p{M}]*$/u.exec(text.slice(0, caret)) ?? [];
  const [end = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(caret)) ?? [];
  const letters = lettersOf(start + end);
  if (letters.length < enoughLetters) return [];
  const before = text.slice(0, caret - start.length);
  const after = text.slice(caret + end.length);
  return wordList
    .filter((word) => word.startsWith(letters) && word !== letters)
    .slice(0, mostSuggestions)
    .map((word) => {
      const isLast = after === '' && wordsIn(before).length + 1 < wordsPerSession;
      const typed = before + word + (isLast ? '-' : '');
      return { word, text: typed + after, caret: typed.length };
    });
}

function wordsIn(text: string): readonly string[] {
  return lettersOf(text)
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function isWord(word: string): boolean {
  return wordList.includes(word);
}

/** `ij` also comes as one letter from some keyboards. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words that take the fewest slips, at most two; a word that only lacks its end takes none. */
function nearest(word: string): readonly string[] {
  const isBeginning = (candidate: string) => word.length >= enoughLetters && candidate.startsWith(word);
  const slips = new Map(wordList.map((one) => [one, isBeginning(one) ? 0 : distance(word, one)]));
  const fewest = Math.min(...slips.values());
  if (fewest > 2) return [];
  return wordList.filter((one) => slips.get(one) === fewest).slice(0, mostSuggestions);
}

/** Levenshtein: the fewest letters to add, drop or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
