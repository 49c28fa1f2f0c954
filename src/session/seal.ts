import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { limits } from '../protocol/limits.ts';
import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from './bytes.ts';
import type { RoomKeys } from './names.ts';

/** The part of an envelope that its body is bound to. */
export interface Place {
  readonly id: string;
  readonly scope: string;
  readonly slot: string;
  readonly group: string | null;
  readonly rev: number;
}

/** Bytes from a generator that nobody can predict. */
export type Random = (bytes: number) => Uint8Array;

const nonceBytes = 24;
const tagBytes = 16;
const smallestBucket = 128;
const step = 4096;
/** Largest text that fits, in bytes of UTF-8: one byte marks its end. */
export const largestText = Math.floor((limits.bodyChars * 3) / 4) - nonceBytes - tagBytes - 1;

/**
 * Seals a text for one place: base64url of nonce, ciphertext and tag.
 * @throws RangeError where the text is longer than {@link largestText}; the exercises' schemas keep it shorter.
 */
export function sealBody(keys: RoomKeys, place: Place, text: string, random: Random): string {
  const bytes = toUtf8(text);
  if (bytes.length > largestText) {
    throw new RangeError(`seal: a text of ${bytes.length} bytes, expected at most ${largestText}`);
  }
  const padded = new Uint8Array(bucketFor(bytes.length + 1));
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const nonce = random(nonceBytes);
  const sealed = xchacha20poly1305(keys.seal, nonce, boundTo(keys, place)).encrypt(padded);
  const body = new Uint8Array(nonceBytes + sealed.length);
  body.set(nonce);
  body.set(sealed, nonceBytes);
  return toBase64Url(body);
}

/** The text, or null where the body was altered or was sealed for another place, room or key. */
export function openBody(keys: RoomKeys, place: Place, body: string): string | null {
  const bytes = fromBase64Url(body);
  if (!bytes || bytes.length < nonceBytes + tagBytes + smallestBucket) return null;
  try {
    const cipher = xchacha20poly1305(keys.seal, bytes.subarray(0, nonceBytes), boundTo(keys, place));
    const padded = cipher.decrypt(bytes.subarray(nonceBytes));
    const end = padded.findLastIndex((byte) => byte !== 0);
    return padded[end] === 0x80 ? fromUtf8(padded.subarray(0, end)) : null;
  } catch {
    return null; // The library's only way to say that the tag does not fit.
  }
}

/** Sizes tell a watcher as little as they can: doubling up to 4 kB, then in steps of 4 kB. */
function bucketFor(bytes: number): number {
  let bucket = smallestBucket;
  while (bucket < bytes) bucket = bucket < step ? bucket * 2 : bucket + step;
  return Math.min(bucket, largestText + 1);
}

function boundTo(keys: RoomKeys, { id, scope, slot, group, rev }: Place): Uint8Array {
  return toUtf8(['kindreflex/1', keys.room, id, scope, slot, group ?? '', rev].join('\n'));
}
