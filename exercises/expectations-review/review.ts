import {
  type Entry,
  type Expectation,
  expectationsIn,
  expectationsOf,
  keyOf,
  type Mark,
  type Marked,
  marks,
  model,
  type Result,
  type Row,
} from './model.ts';
import { nl } from './nl.ts';

/** What this person said of an expectation; null for nothing. */
export function markOf(entry: Entry, key: string): Mark | null {
  const row = entry.rows.find((one) => keyOf(one) === key);
  return (row && marks.find((mark) => row[mark] > 0)) ?? null;
}

/** The entry with this mark instead of an earlier one; null takes it back. */
export function withMark(entry: Entry, { key, text, group }: Expectation, mark: Mark | null): Entry {
  const others = entry.rows.filter((row) => keyOf(row) !== key);
  if (mark === null) return { rows: others };
  return { rows: [...others, { text, group, met: 0, partly: 0, not: 0, [mark]: 1 }] };
}

/** The entry with one hand more for this mark. */
export function withHand(entry: Entry, { key, text, group }: Expectation, mark: Mark): Entry {
  const old = entry.rows.find((row) => keyOf(row) === key) ?? { text, group, met: 0, partly: 0, not: 0 };
  const row: Marked = { ...old, [mark]: Math.min(99, old[mark] + 1) };
  return { rows: [...entry.rows.filter((one) => keyOf(one) !== key), row] };
}

/**
 * What is in hand, after the own entry went from `before` to `after` in another tab or on another device: what was
 * marked here stays so, what was not follows.
 */
export function followed(hand: Entry, before: Entry, after: Entry): Entry {
  const isTouched = (key: string) => markOf(hand, key) !== markOf(before, key);
  const mine = hand.rows.filter((row) => isTouched(keyOf(row)));
  return { rows: [...after.rows.filter((row) => !isTouched(keyOf(row))), ...mine] };
}

/** True where sending would change something for the room. */
export function differs(a: Entry, b: Entry): boolean {
  const said = ({ rows }: Entry) =>
    JSON.stringify(rows.map((row) => `${keyOf(row)} ${row.met} ${row.partly} ${row.not}`).sort());
  return said(a) !== said(b);
}

/** A row on the wall: an expectation, and how many said what of it once that is shown. */
export interface WallRow extends Expectation {
  readonly marked: Pick<Row, Mark> | null;
}

/**
 * What stands on the wall. Only what the room was shown at the start comes back, so that what the trainer hid then does
 * not return by a side door; where nothing was shown then, what is shown now.
 */
export function wallRows(
  earlier: { readonly entry: unknown; readonly result: unknown } | null,
  result: Result | null,
  isAlone: boolean,
): { readonly rows: readonly WallRow[]; readonly more: number } {
  const typed = isAlone ? expectationsIn(earlier?.entry) : [];
  const known = typed.length > 0 ? typed : expectationsOf(earlier?.result);
  const none = { met: 0, partly: 0, not: 0 };
  const marked = new Map(result?.rows.map((row) => [row.key, row]));
  if (known.length === 0) {
    const rows = result?.rows ?? [];
    return {
      rows: rows.map((row) => ({ key: row.key, text: row.text, group: null, count: 1, marked: row })),
      more: result?.more ?? 0,
    };
  }
  const rows = known.map((one) => ({ ...one, marked: result && (marked.get(one.key) ?? none) }));
  return { rows, more: result?.more ?? 0 };
}

/** What is not or only partly met, as a text for the trainer to take along: most said first; empty where all is met. */
export function openPoints(entries: readonly Entry[]): string {
  const { rows } = model.merge(entries, {}, new Set());
  const part = (heading: string, mark: Mark) => {
    const open = rows.filter((row) => row[mark] > 0).sort((a, b) => b[mark] - a[mark]);
    return open.length === 0
      ? []
      : [[heading, ...open.map((row) => nl.desk.line(row.text, row[mark]))].join('\n')];
  };
  return [...part(nl.desk.not, 'not'), ...part(nl.desk.partly, 'partly')].join('\n\n');
}
