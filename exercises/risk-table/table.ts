import { cleanText, countChars } from '../../src/session/texts.ts';
import { type Draft, type Entry, type Item, itemMaxChars, keyOf, model, phoneMaxItems } from './model.ts';

/** What somebody holds in hand: their own table, votes and choice, and the letters in the field. */
export type Table = Omit<Draft, 'base'>;

/** The table to begin with: what was half done, with what was sent since in another tab; else what was sent. */
export function tableFor(draft: Draft | null, own: Entry): Table {
  if (draft === null) return { ...own, typed: '' };
  const { base, ...table } = draft;
  return followed(table, base, own);
}

/** What to keep on the device; null where it holds nothing that was not sent. */
export function draftOf(table: Table, own: Entry): Draft | null {
  return table.typed !== '' || differs(entryOf(table), own) ? { ...table, base: own } : null;
}

/** What would be sent: the letters in the field stay. */
export function entryOf({ items, votes, picks }: Table): Entry {
  return { items, votes, picks };
}

export function hasItem(items: readonly Item[], item: Item): boolean {
  const key = keyOf(item);
  return items.some((one) => keyOf(one) === key);
}

/** The items with this one, or without it where it was there; the same where no more fit. */
export function toggle(items: readonly Item[], item: Item): Item[] {
  const key = keyOf(item);
  const others = items.filter((one) => keyOf(one) !== key);
  if (others.length < items.length || items.length >= phoneMaxItems) return others;
  return [...others, item];
}

/** The items with this one; the same where it was there, or no more fit. */
export function withItem(items: readonly Item[], item: Item): Item[] {
  return hasItem(items, item) ? [...items] : toggle(items, item);
}

export type Answer = 'risk' | 'ordinary';

/** What this person said of a doubt; null for nothing. */
export function answerTo({ votes }: Pick<Entry, 'votes'>, doubt: string): Answer | null {
  const vote = votes.find((one) => one.doubt === doubt);
  if (!vote) return null;
  return vote.risk > 0 ? 'risk' : 'ordinary';
}

/** The votes with this answer instead of an earlier one; null takes it back. */
export function withAnswer(votes: Entry['votes'], doubt: string, answer: Answer | null): Entry['votes'] {
  const others = votes.filter((vote) => vote.doubt !== doubt);
  if (answer === null) return others;
  return [...others, { doubt, risk: answer === 'risk' ? 1 : 0, ordinary: answer === 'ordinary' ? 1 : 0 }];
}

/** True where sending would change something for the room. */
export function differs(a: Entry, b: Entry): boolean {
  const said = ({ items, votes, picks }: Entry) =>
    JSON.stringify([
      items.map((item) => `${keyOf(item)} ${item.text}`).sort(),
      votes.map(({ doubt, risk, ordinary }) => `${doubt} ${risk} ${ordinary}`).sort(),
      picks.map(({ key, count }) => `${key} ${count}`).sort(),
    ]);
  return said(a) !== said(b);
}

/**
 * The table in hand, after the own entry went from `before` to `after` in another tab or on another device: what was
 * changed here stays so, what was not follows.
 */
export function followed(table: Table, before: Entry, after: Entry): Table {
  const items = [
    ...after.items.filter((item) => !hasItem(before.items, item) || hasItem(table.items, item)),
    ...table.items.filter((item) => !hasItem(before.items, item) && !hasItem(after.items, item)),
  ].slice(0, phoneMaxItems);
  const isTouched = (part: 'votes' | 'picks') =>
    differs({ ...model.empty, [part]: table[part] }, { ...model.empty, [part]: before[part] });
  return {
    items,
    votes: isTouched('votes') ? table.votes : after.votes,
    picks: isTouched('picks') ? table.picks : after.picks,
    typed: table.typed,
  };
}

/** Characters that are still free; negative for too many. */
export function charsLeft(text: string): number {
  return itemMaxChars - countChars(cleanText(text));
}
