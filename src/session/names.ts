import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, toUtf8 } from './bytes.ts';

/** What the access words give; `seal` and `slot` never leave the devices. */
export interface RoomKeys {
  /** Public name of the room: 16 bytes as base64url. */
  readonly room: string;
  /** Seals bodies: 32 bytes. */
  readonly seal: Uint8Array;
  /** Makes opaque names: 32 bytes. */
  readonly slot: Uint8Array;
}

/** Under this name each participant's entry says at which table they sit: a number from 1. No exercise has such a name. */
export const tableEntry = '@tafel';

/** Under this name a participant's entry quietly calls the trainer. No exercise has such a name. */
export const careEntry = '@zorg';

/** Slot of everything about one exercise; `@slide`, `@timer` and `@desk` are slots that belong to no exercise. */
export function slotFor(keys: RoomKeys, exercise: string): string {
  return nameFor(keys, ['slot', exercise]);
}

/**
 * Id of the one envelope of its kind that a token's holder writes: a reload, a second tab or the trainer's second
 * device writes the same one again instead of another. The token makes it unguessable, so that nobody takes it first.
 */
export function idFor(keys: RoomKeys, token: string, kind: string, exercise: string): string {
  return nameFor(keys, ['id', token, kind, exercise]);
}

/** base64url SHA-256 of a token's text: all that the server keeps of it. */
export function tokenHash(token: string): string {
  return toBase64Url(sha256(toUtf8(token)));
}

/** Tokens and kinds hold no line break, and the exercise comes last: no two lists give the same text. */
function nameFor(keys: RoomKeys, parts: readonly string[]): string {
  return toBase64Url(hmac(sha256, keys.slot, toUtf8(parts.join('\n'))).subarray(0, 16));
}
