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
 * Keeps one genogram on this device and nowhere else. Two tabs: what is in the store wins; a tab that would overwrite
 * what it has not seen takes that over first, so that its own drawing is one step back.
 */
export class Keeper {
  readonly #events: KeeperEvents;
  /** The text in the store, as this tab saw it last. */
  #known: string | null = null;
  #unsaved: Genogram | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  readonly #channel = tabChannel();

  constructor(events: KeeperEvents) {
    this.#events = events;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
      if (data === 'wiped') this.#wiped();
      else this.#saving = this.#saving.then(() => this.#follow());
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

  /** Saves now what was not saved yet. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const genogram = this.#unsaved;
    this.#unsaved = null;
    if (genogram) this.#saving = this.#saving.then(() => this.#save(serialize(genogram)));
    return this.#saving;
  }

  /** Removes all of it from this device. Rejects where that failed. */
  async wipe(): Promise<void> {
    clearTimeout(this.#timer);
    this.#unsaved = null;
    await this.#saving;
    await wipeGenogram();
    // Else this tab hears it as all others do.
    if (!this.#channel) this.#wiped();
  }

  async #save(text: string): Promise<void> {
    try {
      const other = await inGenograms('readwrite', async (genograms) => {
        const stored = (await genograms.get(genogramKey)) ?? null;
        if (stored !== this.#known) return { stored };
        await genograms.put(text, genogramKey);
        return null;
      });
      if (other) {
        this.#adopt(other.stored);
        return;
      }
      this.#known = text;
      this.#channel?.postMessage('saved' satisfies TabMessage);
    } catch {
      this.#events.onRefused();
    }
  }

  async #follow(): Promise<void> {
    try {
      const stored = await inGenograms('readonly', (genograms) => genograms.get(genogramKey));
      this.#adopt(stored ?? null);
    } catch {
      this.#events.onRefused();
    }
  }

  #adopt(stored: string | null): void {
    if (stored === this.#known) return;
    if (stored === null) {
      this.#wiped();
      return;
    }
    const parsed = parseGenogram(stored);
    this.#known = stored;
    clearTimeout(this.#timer);
    this.#unsaved = null;
    if ('genogram' in parsed) this.#events.onOther(parsed.genogram);
  }

  #wiped(): void {
    clearTimeout(this.#timer);
    this.#unsaved = null;
    this.#known = null;
    this.#events.onWiped();
  }
}

/** Keeps what cannot be read under another key, so that nothing is lost; gives the problem back. */
async function setApart(text: string, problem: string): Promise<string> {
  await inGenograms('readwrite', async (genograms) => {
    await genograms.put(text, `damaged ${new Date().toISOString()}`);
    await genograms.delete(genogramKey);
  });
  return problem;
}
