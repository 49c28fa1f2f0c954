import * as v from 'valibot';
import { serverInfoSchema, tokenSchema } from '../protocol/messages.ts';
import { tokenHash } from '../session/names.ts';
import type { Session } from '../session/session.ts';
import { deriveKeys } from './derive.ts';
import { areFourWords } from './links.ts';
import { rememberedSessions } from './sessions.ts';
import { newToken, roomRecord, start, tokenOf } from './start.ts';

export { sendLeftBehind } from './left-behind.ts';
export { joinLink, parseJoinFragment } from './links.ts';
export { resumeSession } from './start.ts';

/** The way into a session as somebody who is in it already: a trainer's other device, or a participant's. */
export interface OwnLink {
  readonly words: readonly string[];
  readonly token: string;
}
/** What a trainer's address may hold: the way into a session, or the secret that opens new ones on this server. */
export type TrainerLink =
  | ({ readonly kind: 'session' } & OwnLink)
  | { readonly kind: 'opener'; readonly key: string };

const ownLinkSchema = v.strictObject({ w: v.pipe(v.string(), v.check(areFourWords)), t: tokenSchema });
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

/**
 * Goes on as the participant of a personal link. Was this device somebody else in that room, it stays so in a record of
 * its own: replacing it would lose what it kept and had not sent yet. From here on the link's one is the last one used,
 * so that it comes back after a reload; what the other one left behind is sent as well.
 */
export async function joinAs({ words, token }: OwnLink): Promise<Session> {
  const here = (await rememberedSessions(Date.now())).filter(
    (record) => record.role === 'participant' && record.words?.join('-') === words.join('-'),
  );
  const known = here.find((record) => record.token === token);
  if (known) return start(known);
  const keys = here[0]?.keys ?? (await deriveKeys(words));
  return start(roomRecord('participant', words, keys, token, `${keys.room}/participant/${tokenHash(token)}`));
}

/** With this link another device of the same person goes on as the same participant. */
export function personalLink(session: Session, origin: string): string {
  return `${origin}/#${ownFragment(session)}`;
}

/** Null where the fragment is no personal link, or one that was cut. */
export function parseOwnFragment(hash: string): OwnLink | null {
  const link = v.safeParse(ownLinkSchema, Object.fromEntries(partsOf(hash)));
  return link.success ? { words: link.output.w.split('-'), token: link.output.t } : null;
}

/** With this link another device is the trainer of this room too. */
export function trainerLink(session: Session, origin: string): string {
  return `${origin}/regie/#${ownFragment(session)}`;
}

/** Null where the fragment holds nothing for a trainer. */
export function parseTrainerFragment(hash: string): TrainerLink | null {
  const link = parseOwnFragment(hash);
  if (link) return { kind: 'session', ...link };
  const key = v.safeParse(openerKeySchema, partsOf(hash).get('sleutel'));
  return key.success ? { kind: 'opener', key: key.output } : null;
}

/**
 * What goes behind the address of another page of this trainer: nothing where the browser remembers the session, else
 * the way into it, or that page would know of none.
 */
export function fragmentFor(session: Session): string {
  const { mode, storeTrouble } = session.view;
  return storeTrouble && mode === 'room' ? `#${ownFragment(session)}` : '';
}

const ownFragment = (session: Session) => `w=${session.view.words ?? ''}&t=${tokenOf(session)}`;
const partsOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));

/** Where another device finds this server: `localhost` would be that device itself. */
export async function sharedOrigin(): Promise<string> {
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname);
  const [address = location.origin] = isHere ? await serverAddresses() : [];
  return address;
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
