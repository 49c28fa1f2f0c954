import { createHash, timingSafeEqual } from 'node:crypto';

/** base64url SHA-256 of a text, 43 characters. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The name under which a device writes in a room: from its token, so that nobody can take another's. */
export function authorOf(room: string, token: string): string {
  return hash(`${room}:${token}`).slice(0, 22);
}

/** Takes the same time whatever the texts are and however long. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
