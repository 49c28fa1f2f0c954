import { createHash, createHmac, scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { keysFromMaster, keysFromWords } from './keys.ts';
import { idFor, slotFor, tokenHash } from './names.ts';

const words = ['zwaluw', 'piano', 'wortel', 'tennis'];

/** One block of HKDF-Expand (RFC 5869, section 2.3), which is all that up to 32 bytes take. */
const expandByNode = (master: Uint8Array, info: string, bytes: number) =>
  createHmac('sha256', master)
    .update(Buffer.concat([Buffer.from(info), Buffer.from([1])]))
    .digest()
    .subarray(0, bytes);

test("the words give the keys that Node's own scrypt and HMAC give", async () => {
  const master = scryptSync('zwaluw-piano-wortel-tennis', 'kindreflex/1/access-words', 64, {
    N: 2 ** 15,
    r: 8,
    p: 1,
    maxmem: 2 ** 26,
  });
  const keys = await keysFromWords(words);
  expect(keys.room).toBe(expandByNode(master, 'kindreflex/1/room', 16).toString('base64url'));
  expect(Buffer.from(keys.seal)).toEqual(expandByNode(master, 'kindreflex/1/seal', 32));
  expect(Buffer.from(keys.slot)).toEqual(expandByNode(master, 'kindreflex/1/slot', 32));
});

test('these words always lead to this room: devices of another version must find each other', async () => {
  expect((await keysFromWords(words)).room).toBe('u6MPi7KoLBBGhY4sykQcmQ');
});

test('progress goes from 0 to 1, and other work has its turn meanwhile', async () => {
  const progress: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await keysFromWords(words, (done) => progress.push(done));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.length).toBeLessThanOrEqual(100);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test('names are opaque, and differ for every kind, exercise and token', () => {
  const keys = keysFromMaster(new Uint8Array(64).fill(7));
  const expected = createHmac('sha256', keys.slot).update('slot\nvraag').digest().subarray(0, 16);
  expect(slotFor(keys, 'vraag')).toBe(expected.toString('base64url'));
  const all = [
    slotFor(keys, 'vraag'),
    slotFor(keys, 'andere'),
    idFor(keys, 't', 'entry', 'vraag'),
    idFor(keys, 't', 'entry', 'andere'),
    idFor(keys, 't', 'hidden', 'vraag'),
    idFor(keys, 'u', 'entry', 'vraag'),
    slotFor(keysFromMaster(new Uint8Array(64).fill(8)), 'vraag'),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test("the server is shown the hash of a token's text", () => {
  expect(tokenHash('abc')).toBe(createHash('sha256').update('abc').digest('base64url'));
});
