import type { Delivered, Envelope } from '../protocol/envelope.ts';
import type { Reason } from '../protocol/messages.ts';
import type { Content } from './contents.ts';
import type { BoardItem, SessionView, Standing } from './session.ts';
import { emptyStage, reduceStage, type Stage } from './stage.ts';

/** One step of a change that a person made here, so that it can be made again on top of somebody else's. */
export interface Change {
  readonly apply: (held: Content | null) => Content | null;
  /** `always`: also on top of what others wrote; `fresh`: only shortly after it was made; `whole`: replaces, so the higher revision wins. */
  readonly onTop: 'always' | 'fresh' | 'whole';
  /** Epoch ms of this device's clock. */
  readonly at: number;
}

/** An opened envelope, as this page holds it. */
export interface Item {
  readonly envelope: Envelope;
  readonly content: Content | null;
  /** Null: not confirmed by the server yet. */
  readonly seq: number | null;
  readonly author: string | null;
  /** Name of the exercise where this is the own entry; else null. Known also once it is withdrawn. */
  readonly own: string | null;
  /** Unconfirmed only, from here on. False until the device has kept it. */
  readonly isKept: boolean;
  /** Revision on which the changes were made. */
  readonly base: number;
  readonly changes: readonly Change[];
  /** Why the server will not have it. */
  readonly refused: Reason | null;
  /** How often this was put in vain because a newer revision that we do not hold was there. */
  readonly outdated: number;
  /** Waits for that newer revision. */
  readonly isHeldBack: boolean;
}

/** How long a change of the stage is still meant: later, whoever changed it since knows better. */
const freshMs = 15_000;

/**
 * What an arriving envelope does to the one held under its id. `conflict`: both sides went on from the same revision.
 */
export function verdict(
  held: Item | undefined,
  incoming: Delivered,
): 'ignore' | 'take' | 'confirm' | 'conflict' {
  if (!held) return 'take';
  const { rev, body } = held.envelope;
  if (held.seq !== null) return incoming.rev > rev ? 'take' : 'ignore';
  if (incoming.rev === rev && incoming.body === body) return 'confirm';
  return incoming.rev > held.base ? 'conflict' : 'ignore';
}

/** What becomes of unconfirmed changes when `theirs` came in between; null: theirs stands. */
export function rebase(
  held: Item,
  theirs: { readonly rev: number; readonly content: Content | null },
  now: number,
): { readonly content: Content | null; readonly rev: number; readonly changes: readonly Change[] } | null {
  const isWhole =
    held.changes.some(({ onTop }) => onTop === 'whole') || (held.changes.length === 0 && held.own !== null);
  if (isWhole) {
    if (theirs.rev > held.envelope.rev) return null;
    const rev = theirs.rev === held.envelope.rev ? theirs.rev + 1 : held.envelope.rev;
    return { content: held.content, rev, changes: held.changes };
  }
  const changes = held.changes.filter(({ onTop, at }) => onTop === 'always' || now - at < freshMs);
  if (changes.length === 0) return null;
  return {
    content: applyAll(changes, theirs.content),
    rev: Math.max(held.envelope.rev, theirs.rev) + 1,
    changes,
  };
}

export function applyAll(changes: readonly Change[], content: Content | null): Content | null {
  return changes.reduce((before, { apply }) => apply(before), content);
}

/** Pure; the order of `items` never matters. */
export function summarize(
  items: Iterable<Item>,
  { role, seen, author, isAlone }: { role: string; seen: number; author: string | null; isAlone: boolean },
): Pick<SessionView, 'stage' | 'own' | 'entries' | 'hidden' | 'items'> {
  let stage: Stage = emptyStage;
  const own = new Map<string, SessionView['own'][string]>();
  const entries = new Map<string, Map<string, unknown>>();
  const hidden = new Map<string, readonly string[]>();
  const marks = new Map<string, BoardItem[]>();
  // An author's later envelope about the same thing stands, so that many envelopes never count as many people.
  for (const item of [...items].sort(byOrder)) {
    const { content } = item;
    if (item.own !== null) {
      const value = content?.kind === 'entry' ? content.value : null;
      own.set(item.own, { value, standing: standingOf(item, role, seen, isAlone) });
    }
    if (content?.kind === 'stage') stage = reduceStage(stage, content.part);
    const { id, group } = item.envelope;
    if (content?.kind === 'item' && group !== null) {
      const isOwn = item.author === null || item.author === author;
      const standing = standingOf(item, role, seen, isAlone);
      const of = marks.get(content.exercise) ?? [];
      of.push({ id, group, value: content.value, isOwn, standing });
      marks.set(content.exercise, of);
    }
    if (role !== 'trainer') continue;
    if (content?.kind === 'hidden') hidden.set(content.exercise, content.keys);
    if (content?.kind === 'entry') {
      const of = entries.get(content.exercise) ?? new Map<string, unknown>();
      entries.set(content.exercise, of.set(item.author ?? author ?? '@own', content.value));
    }
  }
  return {
    stage,
    own: Object.fromEntries(own),
    entries: Object.fromEntries([...entries].map(([name, of]) => [name, Object.fromEntries(of)])),
    hidden: Object.fromEntries(hidden),
    items: Object.fromEntries(marks),
  };
}

function standingOf(item: Item, role: string, seen: number, isAlone: boolean): Standing {
  if (item.refused) return 'refused';
  if (item.seq === null || isAlone) return 'device';
  return role === 'trainer' || seen >= item.seq ? 'trainer' : 'sent';
}

/** The server's order; what it has not confirmed comes last. */
function byOrder(a: Item, b: Item): number {
  const order = (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER);
  return order === 0 ? (a.envelope.id < b.envelope.id ? -1 : 1) : order;
}
