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
const newEntry = (): Envelope => ({ id: newId(), scope: 'entry', slot: newId(), rev: 1, body: 'abc' });
const facts = { trainer: newId(), openedAt: 1, endsAt: 2, deletesAt: 3 };
const [member, stranger] = [newId(), newId()].map((author) => ({ author, role: 'participant' }) as const);

async function openStores(dir?: string) {
  const folder = dir ?? mkdtempSync(join(tmpdir(), 'kindreflex-store-'));
  const stores = await SqliteStores.open({ dir: folder, log: createLog('silent') });
  onTestFinished(async () => {
    await stores.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { dir: folder, stores };
}

test('[R21] a commit that fails halfway keeps nothing, and the next one goes on as if it had not been', async () => {
  const { stores } = await openStores();
  const store = await stores.create(newId(), facts);
  if (!member || !stranger) throw new Error('no people');
  await store.commit([{ kind: 'member', person: member }], 1);
  const half = [member, stranger].map((person) => ({ kind: 'put', person, items: [newEntry()] }) as const);
  await expect(store.commit(half, 2)).rejects.toThrow(StoreFailure);
  expect(await store.lastSeq(member)).toBe(0);
  expect(await store.commit(half.slice(0, 1), 3)).toMatchObject([[{ ok: true, seq: 1 }]]);
  expect(await store.read(0, member, 10)).toMatchObject([{ seq: 1, at: 3 }]);
});

test('[R20] rooms are found again with all that they held', async () => {
  const { dir, stores } = await openStores();
  const room = newId();
  const store = await stores.create(room, facts);
  if (!member) throw new Error('no people');
  await store.commit(
    [
      { kind: 'member', person: member },
      { kind: 'put', person: member, items: [newEntry()] },
    ],
    1,
  );
  await store.commit([{ kind: 'seen', seq: 1 }], 2);
  await stores.close();
  const again = (await openStores(dir)).stores.rooms().get(room);
  expect(again?.facts).toEqual(facts);
  expect(await again?.counts()).toEqual({ seq: 1, seen: 1, joined: 1 });
});

test('[R33] a removed room leaves no file, and none that this process holds open', async () => {
  const { dir, stores } = await openStores();
  const store = await stores.create(newId(), facts);
  await store.remove();
  expect(readdirSync(dir).filter((name) => /^[0-9a-f]/.test(name))).toEqual([]);
  if (process.platform === 'linux') {
    const report = readdirSync('/proc/self/fd').length;
    for (let count = 0; count < 10; count += 1) await (await stores.create(newId(), facts)).remove();
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(report);
  }
});

test('what a process that died left half made is cleared away, what is damaged is left alone', async () => {
  const { dir, stores } = await openStores();
  await stores.close();
  const [halfMade, damaged] = ['a', 'b'].map((letter) => `${letter.repeat(44)}.db`);
  writeFileSync(join(dir, halfMade ?? ''), '');
  writeFileSync(join(dir, damaged ?? ''), 'not a database'.repeat(100));
  const again = await openStores(dir);
  expect(again.stores.rooms().size).toBe(0);
  expect(readdirSync(dir).filter((name) => name.length > 40)).toEqual([damaged]);
});
