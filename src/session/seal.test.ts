import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../protocol/limits.ts';
import { fromBase64Url, toBase64Url } from './bytes.ts';
import { countingRandom } from './fixtures/world.ts';
import type { RoomKeys } from './names.ts';
import { largestText, openBody, sealBody } from './seal.ts';

const keys: RoomKeys = {
  room: 'AAECAwQFBgcICQoLDA0ODw',
  seal: Uint8Array.from({ length: 32 }, (_, index) => index),
  slot: new Uint8Array(32),
};
const place = { id: 'i'.repeat(22), scope: 'group', slot: 's'.repeat(22), group: 'g'.repeat(22), rev: 3 };
const nonce = () => Uint8Array.from({ length: 24 }, (_, index) => 100 + index);

/** XChaCha20-Poly1305 out of OpenSSL's parts, after draft-irtf-cfrg-xchacha-03, section 2: an independent second opinion. */
function sealedByOpenSsl(key: Uint8Array, iv: Uint8Array, aad: string, text: Uint8Array): Buffer {
  const block = createCipheriv('chacha20', key, iv.subarray(0, 16)).update(new Uint8Array(64));
  const start = Buffer.concat([Buffer.from('expand 32-byte k'), key, iv.subarray(0, 16)]);
  // A keystream block is the state after the rounds plus the state before them; HChaCha20 wants the former.
  const word = (at: number) => (block.readUInt32LE(at * 4) - start.readUInt32LE(at * 4)) >>> 0;
  const subkey = Buffer.alloc(32);
  for (const [to, from] of [0, 1, 2, 3, 12, 13, 14, 15].entries()) subkey.writeUInt32LE(word(from), to * 4);
  const cipher = createCipheriv(
    'chacha20-poly1305',
    subkey,
    Buffer.concat([Buffer.alloc(4), iv.subarray(16)]),
    { authTagLength: 16 },
  );
  cipher.setAAD(Buffer.from(aad), { plaintextLength: text.length });
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

test('a body is nonce, ciphertext and tag of the padded text, bound to its place', () => {
  const padded = new Uint8Array(128);
  padded.set(Buffer.from('{"kind":"entry"}'));
  padded[16] = 0x80;
  const aad = ['kindreflex/1', keys.room, place.id, 'group', place.slot, place.group, '3'].join('\n');
  const expected = Buffer.concat([nonce(), sealedByOpenSsl(keys.seal, nonce(), aad, padded)]);
  expect(sealBody(keys, place, '{"kind":"entry"}', nonce)).toBe(expected.toString('base64url'));
});

test('a known body still opens: what is on devices must stay readable', () => {
  const known =
    'ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7v9o6GZGuiYKHMJ0_pm-9yVu7UnHkLMqwjFVkpyteeBCrBkN-LLb3x-oGZRxUVghRbuXQH5-yNKbPDwtI-4i-bFbTxOXQbqQt7g28lM36jkvz7YEljuPD-5FdqZHmkPy1TH2dd_Eh2BMAjAI_kTVZkrhgK3KRoKpcrj8T5FUBIMpzC6VFxSrFVFdQO2SCldE8';
  expect(sealBody(keys, place, 'één', nonce)).toBe(known);
  expect(openBody(keys, place, known)).toBe('één');
});

test('whatever is sealed opens again, and its size tells only the bucket', () => {
  const random = countingRandom();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const body = sealBody(keys, place, text, random);
      expect(openBody(keys, place, body)).toBe(text);
      expect([128, 256, 512, 1024, 2048, 4096]).toContain((fromBase64Url(body)?.length ?? 0) - 40);
    }),
  );
});

test('the largest text fits the largest body, one more does not', () => {
  const body = sealBody(keys, place, 'x'.repeat(largestText), nonce);
  expect(body.length).toBeLessThanOrEqual(limits.bodyChars);
  expect(openBody(keys, place, body)).toHaveLength(largestText);
  expect(() => sealBody(keys, place, 'x'.repeat(largestText + 1), nonce)).toThrow(RangeError);
});

test('moved to another id, scope, slot, group, revision, room or key it does not open', () => {
  const body = sealBody(keys, place, 'geheim', nonce);
  expect(openBody(keys, place, body)).toBe('geheim');
  const others = [
    { id: 'j'.repeat(22) },
    { scope: 'stage' },
    { slot: 't'.repeat(22) },
    { group: 'h'.repeat(22) },
    { group: null },
    { rev: 4 },
  ];
  for (const other of others) {
    expect(openBody(keys, { ...place, ...other }, body)).toBeNull();
  }
  expect(openBody({ ...keys, room: 'BAECAwQFBgcICQoLDA0ODw' }, place, body)).toBeNull();
  expect(openBody({ ...keys, seal: new Uint8Array(32) }, place, body)).toBeNull();
});

test('with any one letter changed, or cut short, it does not open', () => {
  const body = sealBody(keys, place, 'geheim', nonce);
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] === 'A' ? 'B' : 'A';
    expect(openBody(keys, place, body.slice(0, at) + letter + body.slice(at + 1))).toBeNull();
  }
  for (const cut of ['', 'A', body.slice(0, 60), body.slice(1), body.slice(0, -4), `${body}AAAA`]) {
    expect(openBody(keys, place, cut)).toBeNull();
  }
});

test('base64url is that of everybody else, and each sequence of bytes has one text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
  for (const text of ['A', 'AB', 'AAB', 'A=', 'AA==', 'A A', 'AA+A', 'ÄAAA'])
    expect(fromBase64Url(text)).toBeNull();
  expect(fromBase64Url('AA')).toEqual(new Uint8Array(1));
});
