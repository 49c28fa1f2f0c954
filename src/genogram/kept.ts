import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** Of the database on this device, and of the way between its tabs. Nothing else reads or writes it. */
export const genogramName = 'kindreflex-genogram';
/** Where in the store the genogram stands, as the text of its file. */
export const genogramKey = 'mine';
const store = 'genograms';
/** Safari can lose its database without a word; nobody may wait for that while drawing. */
const patienceMs = 4_000;

/** What tabs of this device tell each other; never what is in the genogram. */
export type TabMessage = 'saved' | 'wiped';

interface Schema extends DBSchema {
  genograms: { key: string; value: string };
}
type Mode = 'readonly' | 'readwrite';
type Genograms<M extends Mode> = IDBPObjectStore<Schema, (typeof store)[], typeof store, M>;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/**
 * One transaction on the kept genograms. `work` asks for all it wants at once: what is written is then committed even
 * where the page is gone a moment later.
 * @throws where the device refuses: no IndexedDB, no room left, no answer within 4 s
 */
export async function inGenograms<T, M extends Mode>(
  mode: M,
  work: (genograms: Genograms<M>) => Promise<T>,
): Promise<T> {
  const running = connection().then(async (database) => {
    const transaction = database.transaction([store], mode);
    const working = work(transaction.objectStore(store));
    if (mode === 'readwrite') transaction.commit();
    const [result] = await Promise.all([working, transaction.done]);
    return result;
  });
  return inTime(running);
}

/** Whether this device keeps a genogram; false where that cannot be known. */
export async function hasGenogram(): Promise<boolean> {
  try {
    return await inGenograms('readonly', async (genograms) => (await genograms.count()) > 0);
  } catch {
    return false;
  }
}

/** Removes every genogram from this device, and damaged ones that were set apart; tabs that show it become empty. */
export async function wipeGenogram(): Promise<void> {
  await inGenograms('readwrite', (genograms) => genograms.clear());
  const channel = tabChannel();
  channel?.postMessage('wiped' satisfies TabMessage);
  channel?.close();
}

/** Missing in some embedded browsers: then a tab finds out when it saves. */
export function tabChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(genogramName) : null;
}

function connection(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(genogramName, 1, {
    upgrade(database) {
      database.createObjectStore(store);
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB did not answer')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
