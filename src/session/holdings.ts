import type { Delivered, Envelope } from '../protocol/envelope.ts';
import type { Reason } from '../protocol/messages.ts';
import {
  type Content,
  entryTarget,
  hiddenTarget,
  itemTarget,
  openContent,
  sealContent,
  stageTarget,
  type Target,
} from './contents.ts';
import { applyAll, type Change, type Item, rebase, verdict } from './ledger.ts';
import type { RoomKeys } from './names.ts';
import type { DeviceStore, Kept } from './ports.ts';
import type { Random } from './seal.ts';

interface HoldingsPorts {
  readonly role: 'trainer' | 'participant';
  readonly keys: RoomKeys;
  readonly token: string;
  readonly store: DeviceStore;
  readonly random: Random;
}

/** The envelopes that this page holds, opened; sealed again for whoever keeps or carries them. */
export class Holdings {
  /** Envelopes that did not open, or said what they may not. */
  dropped = 0;
  readonly #ports: HoldingsPorts;
  readonly #items = new Map<string, Item>();
  readonly #entryTargets = new Map<string, Target>();

  constructor(ports: HoldingsPorts) {
    this.#ports = ports;
  }

  items(): Iterable<Item> {
    return this.#items.values();
  }

  /** Kept on the device, not confirmed, and worth sending. */
  waiting(): readonly Item[] {
    return [...this.#items.values()].filter(
      (item) => item.seq === null && item.isKept && !item.refused && !item.isHeldBack,
    );
  }

  entryTarget(exercise: string): Target {
    const { keys, token } = this.#ports;
    const target = this.#entryTargets.get(exercise) ?? entryTarget(keys, token, exercise);
    this.#entryTargets.set(exercise, target);
    return target;
  }

  hiddenTarget(exercise: string): Target {
    return hiddenTarget(this.#ports.keys, this.#ports.token, exercise);
  }

  /** `about`: an exercise, `@slide`, `@timer` or `@groups`. */
  stageTarget(about: string): Target {
    return stageTarget(this.#ports.keys, this.#ports.token, about);
  }

  /** Where a mark stands on a group's board; null where it is somebody else's, or stands on another board. */
  itemTarget(exercise: string, group: string, id: string, author: string | null): Target | null {
    const target = itemTarget(this.#ports.keys, exercise, group, id);
    const held = this.#items.get(id);
    if (!held) return target;
    const isOurs = held.author === null || held.author === author;
    return isOurs && held.envelope.slot === target.slot && held.envelope.group === group ? target : null;
  }

  /** Changes what stands at a target; `own`: name of the exercise where that is the own entry. Returns its id. */
  change(target: Target, change: Change, own: string | null = null): string {
    const held = this.#items.get(target.id);
    const rev = (held?.envelope.rev ?? 0) + 1;
    const earlier = held && held.seq === null && change.onTop !== 'whole' ? held.changes : [];
    const item: Item = {
      ...this.#sealed(target, rev, change.apply(held?.content ?? null)),
      seq: null,
      author: held?.author ?? null,
      own,
      isKept: false,
      base: held?.seq === null ? held.base : rev - 1,
      changes: [...earlier, change],
      refused: null,
      outdated: 0,
      isHeldBack: false,
    };
    this.#items.set(target.id, item);
    return target.id;
  }

  /** Keeps what stands under `id` on the device: on top of what another tab of this device wrote there meanwhile. */
  async keep(id: string): Promise<void> {
    let keptRev = 0;
    await this.#ports.store.update(id, (stored) => {
      let item = this.#items.get(id);
      if (!item || item.seq !== null) return null;
      keptRev = item.envelope.rev;
      if (!stored || item.envelope.rev > stored.envelope.rev) return asKept(item);
      if (item.isKept || isSame(item.envelope, stored.envelope)) return null;
      const opened = this.#open(stored.envelope, item);
      const theirs = opened ? opened.content : null;
      item = {
        ...item,
        ...this.#sealed(item.envelope, stored.envelope.rev + 1, applyAll(item.changes, theirs)),
      };
      this.#items.set(id, item);
      keptRev = item.envelope.rev;
      return asKept(item);
    });
    const item = this.#items.get(id);
    if (item?.envelope.rev === keptRev) this.#items.set(id, { ...item, isKept: true });
  }

  /** Takes in what this or another tab kept earlier. */
  recall(kept: readonly Kept[]): void {
    for (const { envelope, seq, author } of kept) {
      const held = this.#items.get(envelope.id);
      const isConfirmed = held?.seq === null && seq !== null && isSame(held.envelope, envelope);
      // What is not kept yet will find the other tab's revision when it gets to the store.
      const isNewer = !held || (held.envelope.rev < envelope.rev && (held.seq !== null || held.isKept));
      if (held && isConfirmed) this.#items.set(envelope.id, { ...held, seq, author });
      else if (isNewer) this.#take(envelope, seq, author, held);
    }
  }

  /**
   * Takes in what arrives. Returns what the device has to keep, and the ids of what stands unconfirmed on top of
   * what arrived, to be kept and sent anew.
   */
  receive(
    items: readonly Delivered[],
    now: number,
  ): { confirmed: readonly Kept[]; rebased: readonly string[] } {
    const confirmed: Kept[] = [];
    const rebased: string[] = [];
    for (const incoming of items) {
      const { seq, author, at: _, ...envelope } = incoming;
      const held = this.#items.get(incoming.id);
      const what = verdict(held, incoming);
      if (what === 'ignore') continue;
      if (what === 'confirm' && held) this.#items.set(incoming.id, { ...held, seq, author });
      else if (what === 'conflict' && held && this.#settleConflict(held, envelope, now)) {
        rebased.push(incoming.id);
        continue;
      } else if (!this.#take(envelope, seq, author, held)) continue;
      confirmed.push({ envelope, seq, author });
    }
    return { confirmed, rebased };
  }

  /** The server has it. Null where it was changed since, so that the newer one still has to go. */
  confirm(id: string, rev: number, seq: number, author: string | null): Kept | null {
    const item = this.#unconfirmed(id, rev);
    if (!item) {
      const newer = this.#items.get(id);
      // What we made since stands on this one; its arrival is no conflict.
      if (newer?.seq === null && newer.envelope.rev > rev) {
        this.#items.set(id, { ...newer, base: Math.max(newer.base, rev) });
      }
      return null;
    }
    const confirmed = { ...item, seq, author };
    this.#items.set(id, confirmed);
    return asKept(confirmed);
  }

  refuse(id: string, rev: number, reason: Reason): void {
    const item = this.#unconfirmed(id, rev);
    if (item) this.#items.set(id, { ...item, refused: reason });
  }

  /** Not sent again until the newer revision came, or it was raised above it. */
  holdBack(id: string, rev: number): void {
    const item = this.#unconfirmed(id, rev);
    if (item) this.#items.set(id, { ...item, isHeldBack: true, outdated: item.outdated + 1 });
  }

  /** Goes above a newer revision that never came, in growing steps. False where that is settled already. */
  raise(id: string, rev: number): boolean {
    const item = this.#unconfirmed(id, rev);
    if (!item) return false;
    const sealed = this.#sealed(item.envelope, rev + 2 ** item.outdated, item.content);
    this.#items.set(id, { ...item, ...sealed, isKept: false, isHeldBack: false });
    return true;
  }

  #unconfirmed(id: string, rev: number): Item | null {
    const item = this.#items.get(id);
    return item && item.seq === null && item.envelope.rev === rev ? item : null;
  }

  /** True where our own changes go on top; false where theirs stands. */
  #settleConflict(held: Item, envelope: Envelope, now: number): boolean {
    const theirs = this.#open(envelope, held);
    if (!theirs) {
      this.dropped += 1;
      return true; // Nobody can use it: ours goes above it once it is refused.
    }
    const mine = rebase(held, { rev: envelope.rev, content: theirs.content }, now);
    if (!mine) return false;
    const isSameEnvelope = mine.rev === held.envelope.rev;
    const sealed = isSameEnvelope
      ? {}
      : { ...this.#sealed(held.envelope, mine.rev, mine.content), isKept: false };
    this.#items.set(envelope.id, {
      ...held,
      ...sealed,
      base: envelope.rev,
      changes: mine.changes,
      isHeldBack: false,
    });
    return true;
  }

  #take(envelope: Envelope, seq: number | null, author: string | null, held: Item | undefined): boolean {
    const opened = this.#open(envelope, held);
    if (!opened) {
      this.dropped += 1;
      return false;
    }
    this.#items.set(envelope.id, {
      envelope,
      content: opened.content,
      seq,
      author,
      own: opened.own,
      isKept: true,
      base: seq === null ? envelope.rev - 1 : envelope.rev,
      changes: [],
      refused: null,
      outdated: 0,
      isHeldBack: false,
    });
    return true;
  }

  /** Null where it does not open, or is nothing that this role may be shown under this id. */
  #open(envelope: Envelope, held: Item | undefined): { content: Content | null; own: string | null } | null {
    const opened = openContent(this.#ports.keys, envelope);
    if (!opened.ok) return null;
    const { content } = opened;
    const isTrainer = this.#ports.role === 'trainer';
    if (content === null) return { content, own: held?.own ?? null };
    if (content.kind === 'stage' || content.kind === 'item') return { content, own: null };
    if (content.kind === 'hidden') {
      const isOurs = isTrainer && envelope.id === this.hiddenTarget(content.exercise).id;
      return isOurs ? { content, own: null } : null;
    }
    const isOwn = envelope.id === this.entryTarget(content.exercise).id;
    return isOwn || isTrainer ? { content, own: isOwn ? content.exercise : null } : null;
  }

  #sealed(target: Target, rev: number, content: Content | null): Pick<Item, 'envelope' | 'content'> {
    return { envelope: sealContent(this.#ports.keys, target, rev, content, this.#ports.random), content };
  }
}

function asKept({ envelope, seq, author }: Item): Kept {
  return { envelope, seq, author: seq === null ? null : author };
}

function isSame(a: Envelope, b: Envelope): boolean {
  return a.rev === b.rev && a.body === b.body;
}
