import * as v from 'valibot';
import { further, MemoryStore, replaces } from '../session/memory-store.ts';
import {
  type DeviceStore,
  type Kept,
  keptSchema,
  noProgress,
  type Progress,
  type Recollection,
} from '../session/ports.ts';
import {
  type Database,
  inDatabase,
  ofSession,
  parseRecord,
  type SessionRecord,
  type WriteTransaction,
  wipeRoom,
  write,
} from './database.ts';

/**
 * Keeps one session in IndexedDB, for all tabs of this device. Where that fails twice (refused, full, lost), or another
 * tab wiped the session, it goes on in memory and says so.
 */
export class BrowserStore implements DeviceStore {
  readonly #session: string;
  readonly #memory = new MemoryStore();
  #isInMemory = false;
  #onTrouble = () => {};

  /** `session`: key of a session that was remembered; see `sessions.ts`. */
  constructor(session: string) {
    this.#session = session;
  }

  async load(): Promise<Recollection> {
    return this.#keep(
      async (database) => {
        const transaction = database.transaction(['sessions', 'envelopes', 'drafts']);
        const range = ofSession(this.#session);
        const [record, envelopes, drafts] = await Promise.all([
          transaction.objectStore('sessions').get(this.#session),
          transaction.objectStore('envelopes').getAll(range),
          transaction.objectStore('drafts').getAll(range),
        ]);
        return {
          kept: envelopes.flatMap(({ kept }) => parseKept(kept) ?? []),
          drafts: Object.fromEntries(drafts.map(({ exercise, draft }) => [exercise, draft])),
          progress: parseRecord(record)?.progress ?? noProgress,
        };
      },
      (memory) => memory.load(),
    );
  }

  async update(id: string, decide: (stored: Kept | null) => Kept | null): Promise<void> {
    await this.#change(
      'strict',
      async (transaction) => {
        const envelopes = transaction.objectStore('envelopes');
        const row = await envelopes.get([this.#session, id]);
        const kept = decide(parseKept(row?.kept));
        if (kept) await envelopes.put({ session: this.#session, id, kept });
      },
      (memory) => memory.update(id, decide),
    );
  }

  async receive(items: readonly Kept[], progress: Progress): Promise<void> {
    await this.#change(
      items.length > 0 ? 'strict' : 'relaxed',
      async (transaction, record) => {
        const envelopes = transaction.objectStore('envelopes');
        const known = parseRecord(record)?.progress ?? noProgress;
        await transaction.objectStore('sessions').put({ ...record, progress: further(known, progress) });
        const writes = items.map(async (kept) => {
          const { id } = kept.envelope;
          const row = await envelopes.get([this.#session, id]);
          if (replaces(kept, parseKept(row?.kept))) {
            await envelopes.put({ session: this.#session, id, kept });
          }
        });
        await Promise.all(writes);
      },
      (memory) => memory.receive(items, progress),
    );
  }

  async keepDraft(exercise: string, draft: unknown): Promise<void> {
    await this.#change(
      'relaxed',
      async (transaction) => {
        const drafts = transaction.objectStore('drafts');
        if (draft === null) await drafts.delete([this.#session, exercise]);
        else await drafts.put({ session: this.#session, exercise, draft });
      },
      (memory) => memory.keepDraft(exercise, draft),
    );
  }

  async wipe(): Promise<void> {
    await this.#memory.wipe();
    await inDatabase((database) => wipeRoom(database, this.#session)).catch(() => this.#fallBack());
  }

  onTrouble(listener: () => void): void {
    this.#onTrouble = listener;
    if (this.#isInMemory) listener();
  }

  /** Writes only while the session is remembered: what another tab wiped must not come back. */
  async #change(
    durability: 'strict' | 'relaxed',
    work: (transaction: WriteTransaction, record: SessionRecord) => Promise<void>,
    instead: (memory: MemoryStore) => Promise<void>,
  ): Promise<void> {
    await this.#keep(
      (database) =>
        write(database, durability, async (transaction) => {
          const record = await transaction.objectStore('sessions').get(this.#session);
          if (!record) throw new Error('this session was wiped from this device');
          await work(transaction, record);
        }),
      instead,
    );
  }

  async #keep<T>(
    work: (database: Database) => Promise<T>,
    instead: (memory: MemoryStore) => Promise<T>,
  ): Promise<T> {
    if (this.#isInMemory) return instead(this.#memory);
    try {
      return await inDatabase(work);
    } catch {
      this.#fallBack();
      return instead(this.#memory);
    }
  }

  #fallBack(): void {
    if (this.#isInMemory) return;
    this.#isInMemory = true;
    this.#onTrouble();
  }
}

function parseKept(value: unknown): Kept | null {
  const parsed = v.safeParse(keptSchema, value);
  return parsed.success ? parsed.output : null;
}
