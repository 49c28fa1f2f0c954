import { expand } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, toUtf8 } from './bytes.ts';
import type { RoomKeys } from './names.ts';

/**
 * Four words of 1,024 are 40 bits; this makes each guess cost 32 MB and about a quarter of a second of one core
 * (1.6 s on a slow phone). Changing any of it locks every open room.
 */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 64 } as const;
const salt = toUtf8('kindreflex/1/access-words');

/** Reports from 0 to 1 in hundredths while it works, and gives other work its turn every 10 ms. */
export async function keysFromWords(
  words: readonly string[],
  onProgress: (done: number) => void = () => {},
): Promise<RoomKeys> {
  let reported = 0;
  const master = await scryptAsync(toUtf8(words.join('-')), salt, {
    ...cost,
    asyncTick: 10,
    onProgress: (done) => {
      const hundredths = Math.floor(done * 100);
      if (hundredths > reported) onProgress(hundredths / 100);
      reported = Math.max(reported, hundredths);
    },
  });
  return keysFromMaster(master);
}

/** `master`: 64 bytes nobody can guess. */
export function keysFromMaster(master: Uint8Array): RoomKeys {
  const subkey = (purpose: string, bytes: number) =>
    expand(sha256, master, toUtf8(`kindreflex/1/${purpose}`), bytes);
  return { room: toBase64Url(subkey('room', 16)), seal: subkey('seal', 32), slot: subkey('slot', 32) };
}
