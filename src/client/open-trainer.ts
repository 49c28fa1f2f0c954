import * as v from 'valibot';
import { type OpenRoom, type Reason, refusalSchema } from '../protocol/messages.ts';
import { toBase64Url } from '../session/bytes.ts';
import { tokenHash } from '../session/names.ts';
import { noProgress } from '../session/ports.ts';
import type { Session } from '../session/session.ts';
import { deriveKeys } from './derive.ts';
import type { TrainerLink } from './open.ts';
import { keepSetting, rememberedSessions, rememberSession, setting } from './sessions.ts';
import { newToken, random, roomRecord, start } from './start.ts';
import { TabsTransport } from './tabs.ts';

export { serverAddresses } from './open.ts';
export { resumeSession } from './start.ts';

/** Other words are drawn when somebody has these: never more than once in years, so this many is enough. */
const attempts = 3;
const answerMs = 15_000;
const openerSetting = 'opener-key';

/** Opens a room on this server with new words, as its trainer. Times in epoch ms. */
export async function openRoom(wish: {
  readonly key: string;
  readonly endsAt: number;
  readonly deletesAt: number;
}): Promise<
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly reason: Reason | 'no-server' }
> {
  // The list of words is loaded by who opens a room, not by every deck.
  const { drawWords } = await import('../session/words.ts');
  let reason: Reason | 'no-server' = 'room-exists';
  for (let attempt = 0; attempt < attempts && reason === 'room-exists'; attempt++) {
    const words = drawWords(random);
    const keys = await deriveKeys(words);
    const token = newToken();
    const refused = await ask({ ...wish, room: keys.room, trainer: tokenHash(token) });
    if (refused === null)
      return { ok: true, session: await start(roomRecord('trainer', words, keys, token)) };
    reason = refused;
  }
  return { ok: false, reason };
}

/** The trainer of a room that was opened on another device. */
export async function takeOver({
  words,
  token,
}: Extract<TrainerLink, { kind: 'session' }>): Promise<Session> {
  return start(roomRecord('trainer', words, await deriveKeys(words), token));
}

/** The trainer without a server: all tabs of this browser share one, until nobody used it for a day. */
export async function openAlone(): Promise<Session> {
  // Wipes the one of another day, so that its answers do not stand in today's deck.
  await rememberedSessions(Date.now());
  const record = await rememberSession({
    key: 'alone',
    mode: 'alone',
    role: 'trainer',
    words: null,
    keys: { room: toBase64Url(random(16)), seal: random(32), slot: random(32) },
    token: newToken(),
    progress: noProgress,
    usedAt: Date.now(),
  });
  return start(record, new TabsTransport(record.keys.room));
}

/** The secret that opens rooms on this server, where this device was given one. */
export async function openerKey(): Promise<string | null> {
  return setting(openerSetting);
}

export async function keepOpenerKey(key: string): Promise<void> {
  await keepSetting(openerSetting, key);
}

/** Null: it is open. */
async function ask(room: OpenRoom): Promise<Reason | 'no-server' | null> {
  try {
    const answer = await fetch(new URL('/api/rooms', location.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(room),
      signal: AbortSignal.timeout(answerMs),
    });
    if (answer.status === 201) return null;
    const refusal = v.safeParse(refusalSchema, await answer.json());
    return refusal.success ? refusal.output.reason : 'no-server';
  } catch {
    return 'no-server';
  }
}
