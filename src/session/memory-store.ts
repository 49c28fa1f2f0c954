import { type DeviceStore, type Kept, noProgress, type Progress, type Recollection } from './ports.ts';

/** Whether `item` replaces what is stored: higher revision, or the same one that is now confirmed. */
export function replaces(item: Kept, stored: Kept | null): boolean {
  if (!stored || item.envelope.rev > stored.envelope.rev) return true;
  return item.envelope.rev === stored.envelope.rev && stored.seq === null;
}

/** The further of two. */
export function further(a: Progress, b: Progress): Progress {
  return {
    since: Math.max(a.since, b.since),
    group: b.group,
    seen: Math.max(a.seen, b.seen),
    author: b.author ?? a.author,
    times: b.times ?? a.times,
  };
}

/** Keeps until the page closes: where the device refuses to keep anything. */
export class MemoryStore implements DeviceStore {
  readonly #kept = new Map<string, Kept>();
  readonly #drafts = new Map<string, unknown>();
  #progress: Progress = noProgress;

  async load(): Promise<Recollection> {
    return {
      kept: [...this.#kept.values()],
      drafts: Object.fromEntries(this.#drafts),
      progress: this.#progress,
    };
  }

  async update(id: string, decide: (stored: Kept | null) => Kept | null): Promise<void> {
    const next = decide(this.#kept.get(id) ?? null);
    if (next) this.#kept.set(id, next);
  }

  async receive(items: readonly Kept[], progress: Progress): Promise<void> {
    for (const item of items) {
      if (replaces(item, this.#kept.get(item.envelope.id) ?? null)) this.#kept.set(item.envelope.id, item);
    }
    this.#progress = further(this.#progress, progress);
  }

  async keepDraft(exercise: string, draft: unknown): Promise<void> {
    if (draft === null) this.#drafts.delete(exercise);
    else this.#drafts.set(exercise, draft);
  }

  async wipe(): Promise<void> {
    this.#kept.clear();
    this.#drafts.clear();
    this.#progress = noProgress;
  }

  onTrouble(): void {}
}
