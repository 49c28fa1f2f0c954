import { limits } from '../protocol/limits.ts';
import { inDatabase, parseRecord, type SessionRecord, wipeSession, write } from './database.ts';

/** What was done without a server is kept as long as somebody goes on with it within this time. */
const aloneMs = 24 * 3_600_000;

/** Every session that this device still remembers, last used first; those whose time is over are wiped on the way. */
export async function rememberedSessions(now: number): Promise<readonly SessionRecord[]> {
  try {
    return await inDatabase(async (database) => {
      const keys = await database.getAllKeys('sessions');
      const records: SessionRecord[] = [];
      for (const key of keys) {
        const record = parseRecord(await database.get('sessions', key));
        if (record && expiresAt(record) > now) records.push(record);
        else await wipeSession(database, key);
      }
      return records.sort((a, b) => b.usedAt - a.usedAt);
    });
  } catch {
    return []; // A device that refuses remembers nothing; the session's own store says so to the page.
  }
}

/** True where this device takes part in a room with this role, and that room's time is not over. */
export async function isRemembered(role: SessionRecord['role']): Promise<boolean> {
  const sessions = await rememberedSessions(Date.now());
  return sessions.some((record) => record.role === role && record.mode === 'room');
}

/**
 * Remembers a session, or that it is used again; where it is remembered already, what stands there stays, and that is
 * what comes back: two tabs that open at once get the same one.
 */
export async function rememberSession(record: SessionRecord): Promise<SessionRecord> {
  try {
    return await inDatabase((database) =>
      write(database, 'strict', async (transaction) => {
        const sessions = transaction.objectStore('sessions');
        const known = parseRecord(await sessions.get(record.key));
        const next = known ? { ...known, usedAt: Math.max(known.usedAt, record.usedAt) } : record;
        await sessions.put(next);
        return next;
      }),
    );
  } catch {
    return record;
  }
}

/** One word or secret that belongs to no session; null where there is none. */
export async function setting(name: string): Promise<string | null> {
  return inDatabase((database) => database.get('settings', name)).then(
    (value) => value ?? memory.get(name) ?? null,
    () => memory.get(name) ?? null,
  );
}

export async function keepSetting(name: string, value: string): Promise<void> {
  memory.set(name, value);
  await inDatabase((database) => database.put('settings', value, name)).catch(() => {}); // Then only this page knows it.
}

const memory = new Map<string, string>();

function expiresAt({ mode, usedAt, progress }: SessionRecord): number {
  if (mode === 'alone') return usedAt + aloneMs;
  return progress.times?.deletesAt ?? usedAt + limits.retentionMs;
}
