import { parseGenogram, serialize } from '../../exercises/genogram/family/parse.ts';
import type { Genogram } from '../../exercises/genogram/family/types.ts';
import { genogramKey, inGenograms, type TabMessage, tabChannel, wipeGenogram } from './kept.ts';

/** Between an edit and its saving; a page that is left saves at once. */
const saveAfterMs = 300;

export interface KeeperEvents {
  /** This device keeps nothing (any more); what is drawn stays in memory. */
  readonly onRefused: () => void;
  /** Another tab saved this: the newest there is. */
  readonly onOther: (genogram: Genogram) => void;
  /** Everything was wiped from this device, by whatever page. */
  readonly onWiped: () => void;
}

export type Loaded =
  | { readonly genogram: Genogram | null }
  /** It could not be read; it was set apart and is still on the device. */
  | { readonly damaged: string };

/**
 * Keeps one genogram on this device and nowhere else. Two tabs: what was saved last counts, and a tab that hears of it
 * takes it over with its own drawing as one step back, so that nothing is lost without a word.
 */
export class Keeper {
  readonly #events: KeeperEvents;
  /** The text in the store, as far as this tab knows. */
  #known: string | null = null;
  #unsaved: Genogram | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #channel = tabChannel();

  constructor(events: KeeperEvents) {
    this.#events = events;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
      if (data === 'wiped') this.#wiped();
      else void this.follow();
    });
  }

  /** What this device keeps. */
  async load(): Promise<Loaded> {
    try {
      const text = await inGenograms('readonly', (genograms) => genograms.get(genogramKey));
      if (text === undefined) return { genogram: null };
      const parsed = parseGenogram(String(text));
      if ('problem' in parsed) return { damaged: await setApart(String(text), parsed.problem) };
      this.#known = text;
      return parsed;
    } catch {
      this.#events.onRefused();
      return { genogram: null };
    }
  }

  /** Saves a little later, once for all edits until then. */
  change(genogram: Genogram): void {
    this.#unsaved = genogram;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), saveAfterMs);
  }

  /** Saves now what was not saved yet: the page may be gone in a moment. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#unsaved) return;
    const text = serialize(this.#unsaved);
    this.#unsaved = null;
    this.#known = text;
    try {
      await inGenograms('readwrite', (genograms) => genograms.put(text, genogramKey));
      this.#channel?.postMessage('saved' satisfies TabMessage);
    } catch {
      this.#events.onRefused();
    }
  }

  /** Takes over what another tab saved; a tab that slept asks for it itself. */
  async follow(): Promise<void> {
    try {
      const stored = await inGenograms('readonly', (genograms) => genograms.get(genogramKey));
      if (stored === undefined || stored === this.#known) return;
      const parsed = parseGenogram(stored);
      this.#forget(stored);
      if ('genogram' in parsed) this.#events.onOther(parsed.genogram);
    } catch {
      this.#events.onRefused();
    }
  }

  /** Removes all of it from this device. Rejects where that failed. */
  async wipe(): Promise<void> {
    this.#forget(null);
    await wipeGenogram();
    // Else this tab hears it as all others do.
    if (!this.#channel) this.#wiped();
  }

  #wiped(): void {
    this.#forget(null);
    this.#events.onWiped();
  }

  #forget(known: string | null): void {
    clearTimeout(this.#timer);
    this.#unsaved = null;
    this.#known = known;
  }
}

/** Keeps what cannot be read under another key, so that nothing is lost; gives the problem back. */
async function setApart(text: string, problem: string): Promise<string> {
  await inGenograms('readwrite', (genograms) =>
    Promise.all([genograms.put(text, `damaged ${new Date().toISOString()}`), genograms.delete(genogramKey)]),
  );
  return problem;
}
