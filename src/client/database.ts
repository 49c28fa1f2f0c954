import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as v from 'valibot';
import { type Kept, progressSchema } from '../session/ports.ts';

const bytesSchema = (length: number) =>
  v.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === length);

/** What this device remembers of a session it takes part in; everything secret of it is here. */
export const sessionRecordSchema = v.object({
  /**
   * `<room>/<role>`; `alone` for the one without a server. Who came in by a personal link has `/<hash of the token>` behind
   * it: a device that was another participant of that room before stays that one too, so that nothing it kept is lost.
   */
  key: v.string(),
  mode: v.picklist(['room', 'alone']),
  role: v.picklist(['trainer', 'participant']),
  words: v.nullable(v.array(v.string())),
  keys: v.object({ room: v.string(), seal: bytesSchema(32), slot: bytesSchema(32) }),
  token: v.string(),
  progress: progressSchema,
  /** Epoch ms of this device's clock. */
  usedAt: v.number(),
});
export type SessionRecord = v.InferOutput<typeof sessionRecordSchema>;

interface Schema extends DBSchema {
  sessions: { key: string; value: SessionRecord };
  envelopes: {
    key: [session: string, id: string];
    value: { session: string; id: string; kept: Kept };
  };
  drafts: {
    key: [session: string, exercise: string];
    value: { session: string; exercise: string; draft: unknown };
  };
  settings: { key: string; value: string };
}
export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, ('sessions' | 'envelopes' | 'drafts')[], 'readwrite'>;

const name = 'kindreflex';
/** Safari can lose its database without a word; nobody may wait for that while typing. */
const patienceMs = 4_000;

let opening: Promise<Database> | null = null;
/** The browser did not answer twice: whoever asks again on this page would only wait again. */
let isSilent = false;

class Silence extends Error {}

/**
 * Runs `work` on the device's database; opens it anew and tries once more where that fails.
 * @throws where the device refuses a second time: no IndexedDB, no room left, connection lost, no answer.
 */
export async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  if (isSilent) throw new Silence();
  try {
    return await inTime(connection().then(work));
  } catch {
    void letGo();
  }
  try {
    return await inTime(connection().then(work));
  } catch (error) {
    isSilent = error instanceof Silence;
    void letGo();
    throw error;
  }
}

/**
 * One transaction that changes things, over all that belongs to sessions. `strict`: it is on the disk before this
 * resolves, where the browser can promise that.
 */
export async function write<T>(
  database: Database,
  durability: 'strict' | 'relaxed',
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(['sessions', 'envelopes', 'drafts'], 'readwrite', { durability });
  const [result] = await Promise.all([work(transaction), transaction.done]);
  return result;
}

/** Closes the connection; the next work opens another. */
export async function closeDatabase(): Promise<void> {
  isSilent = false;
  await letGo();
}

/** Resolves when it is closed; one that never opened never is, so nobody should wait for it. */
async function letGo(): Promise<void> {
  const closing = opening;
  opening = null;
  await closing?.then(
    (database) => database.close(),
    () => {},
  );
}

/** All keys of a store that begin with this session's. */
export function ofSession(session: string): IDBKeyRange {
  return IDBKeyRange.bound([session], [session, []]);
}

/** Removes all of a session from this device. */
export async function wipeSession(database: Database, session: string): Promise<void> {
  await write(database, 'strict', (transaction) => wipeKeys(transaction, [session]));
}

/** Removes all that this device holds of a session's room in that role, also as another participant: that is what "wis alles" says. */
export async function wipeRoom(database: Database, session: string): Promise<void> {
  const [room = '', role] = session.split('/');
  const everybody = role === undefined ? room : `${room}/${role}`;
  await write(database, 'strict', async (transaction) => {
    const keys = await transaction.objectStore('sessions').getAllKeys();
    await wipeKeys(transaction, [
      session,
      ...keys.filter((key) => key === everybody || key.startsWith(`${everybody}/`)),
    ]);
  });
}

async function wipeKeys(transaction: WriteTransaction, sessions: readonly string[]): Promise<void> {
  await Promise.all(
    sessions.flatMap((session) => [
      transaction.objectStore('sessions').delete(session),
      transaction.objectStore('envelopes').delete(ofSession(session)),
      transaction.objectStore('drafts').delete(ofSession(session)),
    ]),
  );
}

/** Null where it is not what this version wrote. */
export function parseRecord(value: unknown): SessionRecord | null {
  const parsed = v.safeParse(sessionRecordSchema, value);
  return parsed.success ? parsed.output : null;
}

function connection(): Promise<Database> {
  opening ??= openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('sessions', { keyPath: 'key' });
      database.createObjectStore('envelopes', { keyPath: ['session', 'id'] });
      database.createObjectStore('drafts', { keyPath: ['session', 'exercise'] });
      database.createObjectStore('settings');
    },
    // The browser closed it: the next work opens it again.
    terminated() {
      opening = null;
    },
  });
  return opening;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence('IndexedDB did not answer')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
