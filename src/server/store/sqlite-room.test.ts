import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Envelope } from '../../protocol/envelope.ts';
import { createLog } from '../log.ts';
import { SqliteStores } from './sqlite-store.ts';
import { StoreFailure } from './store.ts';

const newId = () => randomBytes(16).toString('base64url');
const newEntry = (body = 'abc'): Envelope => ({
  id: newId(),
  scope: 'entry',
  slot: newId(),
  group: null,
  rev: 1,
  body,
});
const facts = { trainer: newId(), openedAt: 1, endsAt: 2, deletesAt: 3 };
const member = { author: newId(), role: 'participant', group: null } as const;

async function openStores(parts: { dir?: string; maxPages?: number } = {}) {
  const dir = parts.dir ?? mkdtempSync(join(tmpdir(), 'kindreflex-store-'));
  const stores = await SqliteStores.open({ log: createLog('silent'), ...parts, dir });
  onTestFinished(async () => {
    await stores.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const create = async () => {
    const store = await stores.create(newId(), facts);
    if (!store) throw new Error('this room is there already');
    return store;
  };
  return { dir, stores, create };
}

test('[R21] a commit that fails halfway keeps nothing, and the next one goes on as if it had not been', async () => {
  const { create } = await openStores({ maxPages: 40 });
  const store = await create();
  await store.commit([{ kind: 'member', person: member }], 1);
  const put = (...items: Envelope[]) => ({ kind: 'put', person: member, items }) as const;
  const tooMuch = put(newEntry(), ...Array.from({ length: 10 }, () => newEntry('x'.repeat(40_000))));
  await expect(store.commit([tooMuch], 2)).rejects.toThrow(StoreFailure);
  expect(await store.lastSeq(member)).toBe(0);
  const kept = await store.commit([put(newEntry())], 3);
  expect(kept?.outcomes).toMatchObject([[{ ok: true, seq: 1 }]]);
  expect(await store.read({ all: 0, group: 0 }, member, 10)).toMatchObject([{ seq: 1, at: 3 }]);
});

test('[R20] rooms are found again with all that they held', async () => {
  const { dir, stores, create } = await openStores();
  await create();
  const store = await create();
  await store.commit(
    [
      { kind: 'member', person: member },
      { kind: 'put', person: member, items: [newEntry()] },
    ],
    1,
  );
  await store.commit([{ kind: 'seen', seq: 1 }], 2);
  const [, room] = await stores.list();
  await stores.close();
  const again = await openStores({ dir });
  expect(await again.stores.list()).toHaveLength(2);
  const found = await again.stores.find(room?.id ?? '');
  expect(found?.facts).toEqual(facts);
  expect(await found?.counts()).toEqual({ seq: 1, seen: 1, size: 3, groupings: 0, joined: 1 });
});

test('a room of that name is made once', async () => {
  const { stores } = await openStores();
  const room = newId();
  expect(await stores.create(room, facts)).not.toBeNull();
  expect(await stores.create(room, facts)).toBeNull();
});

test('[R33] a removed room leaves no file, and none that this process holds open', async () => {
  const { dir, create } = await openStores();
  const store = await create();
  await store.remove();
  expect(readdirSync(dir).filter((name) => /^[0-9a-f]/.test(name))).toEqual([]);
  if (process.platform === 'linux') {
    const report = readdirSync('/proc/self/fd').length;
    for (let count = 0; count < 10; count += 1) await (await create()).remove();
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(report);
  }
});

test('what a process that died left half made is cleared away, what is damaged is left alone', async () => {
  const { dir, stores } = await openStores();
  await stores.close();
  const [halfMade, damaged] = ['a', 'b'].map((letter) => `${letter.repeat(44)}.db`);
  writeFileSync(join(dir, halfMade ?? ''), '');
  writeFileSync(join(dir, damaged ?? ''), 'not a database'.repeat(100));
  const again = await openStores({ dir });
  expect(await again.stores.list()).toEqual([]);
  expect(readdirSync(dir).filter((name) => name.length > 40)).toEqual([damaged]);
});
