import { toBase64Url } from '../session/bytes.ts';
import { createSession } from '../session/controller.ts';
import type { RoomKeys } from '../session/names.ts';
import { type Clock, noProgress, type Transport } from '../session/ports.ts';
import type { Session } from '../session/session.ts';
import type { SessionRecord } from './database.ts';
import { BrowserStore } from './device-store.ts';
import { rememberedSessions, rememberSession } from './sessions.ts';

const clock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Also there on plain http, where `crypto.subtle` and `crypto.randomUUID` are not. */
export function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** 32 random bytes as base64url: a device's secret in one room. */
export function newToken(): string {
  return toBase64Url(random(32));
}

/** `key`: where it is remembered, if not as the one of its role in that room; see `SessionRecord`. */
export function roomRecord(
  role: 'trainer' | 'participant',
  words: readonly string[],
  keys: RoomKeys,
  token: string,
  key = `${keys.room}/${role}`,
): SessionRecord {
  return {
    key,
    mode: 'room',
    role,
    words: [...words],
    keys,
    token,
    progress: noProgress,
    usedAt: Date.now(),
  };
}

/** Remembers the session on this device and starts it. */
export async function start(wanted: SessionRecord, transport?: Transport): Promise<Session> {
  return openSession(await rememberSession({ ...wanted, usedAt: Date.now() }), transport);
}

/** Starts a session that is remembered, without making it the last one used. */
export async function openSession(record: SessionRecord, transport?: Transport): Promise<Session> {
  const { key, mode, role, words, keys, token } = record;
  const session = await createSession({
    role,
    mode,
    words,
    keys,
    token,
    transport: transport ?? (await overSocket(record)),
    store: new BrowserStore(key),
    clock,
    random,
  });
  tokens.set(session, token);
  return session;
}

/** socket.io is a large part of the code, and a deck without a session never needs it. */
async function overSocket({ keys, role, token }: SessionRecord): Promise<Transport> {
  const { SocketTransport } = await import('./socket.ts');
  return new SocketTransport(location.origin, { room: keys.room, role, token });
}

/** The last session of this role that this device takes part in; null where there is none. */
export async function resumeSession(role: 'trainer' | 'participant'): Promise<Session | null> {
  const sessions = await rememberedSessions(Date.now());
  const last = sessions.find((record) => record.role === role && record.mode === 'room');
  return last ? start(last) : null;
}

/** The token with which a session was started; it never is in a view. */
export function tokenOf(session: Session): string {
  const token = tokens.get(session);
  if (token === undefined) throw new Error('a session that was not started here has no token');
  return token;
}
const tokens = new WeakMap<Session, string>();
