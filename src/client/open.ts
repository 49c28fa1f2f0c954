import * as v from 'valibot';
import { serverInfoSchema, tokenSchema } from '../protocol/messages.ts';
import type { Session } from '../session/session.ts';
import { deriveKeys } from './derive.ts';
import { areFourWords } from './links.ts';
import { rememberedSessions } from './sessions.ts';
import { newToken, roomRecord, start, tokenOf } from './start.ts';

export { joinLink, parseJoinFragment } from './links.ts';
export { resumeSession } from './start.ts';

/** What a trainer's address may hold: the way into a session, or the secret that opens new ones on this server. */
export type TrainerLink =
  | { readonly kind: 'session'; readonly words: readonly string[]; readonly token: string }
  | { readonly kind: 'opener'; readonly key: string };

const openerKeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/**
 * Joins as a participant: as the one this device was before in that room, else as a new one. Resolves before the server
 * has answered; `view.connection` tells what it says. `onProgress` counts from 0 to 1 while the key is made.
 */
export async function joinRoom(
  words: readonly string[],
  onProgress?: (done: number) => void,
): Promise<Session> {
  const known = (await rememberedSessions(Date.now())).find(
    (record) => record.role === 'participant' && record.words?.join('-') === words.join('-'),
  );
  if (known) return start(known);
  const keys = await deriveKeys(words, onProgress);
  return start(roomRecord('participant', words, keys, newToken()));
}

/** With this link another device is the trainer of this room too. */
export function trainerLink(session: Session, origin: string): string {
  return `${origin}/regie/#w=${session.view.words ?? ''}&t=${tokenOf(session)}`;
}

/** Null where the fragment holds nothing for a trainer. */
export function parseTrainerFragment(hash: string): TrainerLink | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const words = parts.get('w') ?? '';
  const token = v.safeParse(tokenSchema, parts.get('t'));
  if (areFourWords(words) && token.success) {
    return { kind: 'session', words: words.split('-'), token: token.output };
  }
  const key = v.safeParse(openerKeySchema, parts.get('sleutel'));
  return key.success ? { kind: 'opener', key: key.output } : null;
}

/** Addresses at which phones reach this server, best first; none where there is no server. */
export async function serverAddresses(): Promise<readonly string[]> {
  try {
    const answer = await fetch(new URL('/api/server', location.origin));
    const info = v.safeParse(serverInfoSchema, await answer.json());
    return info.success ? info.output.addresses : [];
  } catch {
    return []; // A built deck on a plain file server has no such page, or one that is no JSON.
  }
}
