import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Delivered, Envelope } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type { Device } from './audience.ts';
import { silentOutlet } from './fixtures/outlet.ts';
import { createLog } from './log.ts';
import { Room } from './room.ts';
import { SqliteStores } from './store/sqlite-store.ts';
import type { RoomStore } from './store/store.ts';

const newId = () => randomBytes(16).toString('base64url');
const newEntry = (): Envelope => ({
  id: newId(),
  scope: 'entry',
  slot: newId(),
  group: null,
  rev: 1,
  body: 'abc',
});
const phone = { author: newId(), role: 'participant' } as const;

/** A real store that is as slow to read as one on another machine. */
function slowToRead(store: RoomStore): RoomStore {
  return {
    facts: store.facts,
    counts: () => store.counts(),
    member: (author) => store.member(author),
    groupsOf: (authors) => store.groupsOf(authors),
    lastSeq: (reader) => store.lastSeq(reader),
    commit: (writes, at) => store.commit(writes, at),
    read: async (after, reader, limit) => {
      const items = await store.read(after, reader, limit);
      await setImmediate();
      await setImmediate();
      return items;
    },
    authorsBetween: (after, upTo) => store.authorsBetween(after, upTo),
    present: (authors) => store.present(authors),
    remove: () => store.remove(),
  };
}

/** A room on disk, and a trainer's device that notes the seqs it hears. */
async function openRoom(wrap: (store: RoomStore) => RoomStore = (store) => store) {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-room-'));
  const log = createLog('silent');
  const stores = await SqliteStores.open({ dir, log });
  onTestFinished(async () => {
    await stores.close();
    rmSync(dir, { recursive: true });
  });
  const facts = { trainer: newId(), openedAt: 0, endsAt: 1, deletesAt: Number.MAX_SAFE_INTEGER };
  const store = await stores.create(newId(), facts);
  const counts = await store?.counts();
  if (!store || !counts) throw new Error('no room');
  const heard: number[] = [];
  let isLive = false;
  let live = () => {};
  const isLiveNow = new Promise<void>((resolve) => {
    live = resolve;
  });
  const hear = (items: readonly Delivered[]) => heard.push(...items.map(({ seq }) => seq));
  const toTrainers = (items: readonly Delivered[]) => {
    if (isLive) hear(items);
  };
  const room = new Room(newId(), wrap(store), counts, { ...silentOutlet, toTrainers }, log, Date.now);
  onTestFinished(() => room.close());
  await room.remember(phone);
  const trainer: Device = {
    author: newId(),
    role: 'trainer',
    since: 0,
    group: null,
    voice: {
      welcome: () => undefined,
      envelopes: hear,
      live: () => {
        isLive = true;
        live();
      },
      still: () => undefined,
      fail: () => undefined,
    },
  };
  const put = (...items: Envelope[]) => new Promise((resolve) => room.put(phone, items, resolve));
  return { room, put, trainer, heard, isLiveNow, isLive: () => isLive };
}

test('[R6] a device that catches up on a slow store while others write misses nothing and hears nothing twice', async () => {
  const { room, put, trainer, heard, isLiveNow } = await openRoom(slowToRead);
  const before = limits.envelopesPerBatch * 2 + 25;
  await put(...Array.from({ length: before }, newEntry));
  room.enter(trainer);
  for (let count = 0; count < 40; count += 1) await put(newEntry());
  await isLiveNow;
  await put(newEntry());
  expect(heard).toEqual(Array.from({ length: before + 41 }, (_, index) => index + 1));
});

test('[R6] a device that left while it caught up is not kept in the room', async () => {
  const { room, put, trainer, isLive } = await openRoom(slowToRead);
  await put(newEntry());
  room.enter(trainer);
  room.leave(trainer);
  // Looking waits for all that was asked of the room before.
  for (let count = 0; count < 5; count += 1) await room.look();
  expect([isLive(), room.audience.size()]).toEqual([false, 0]);
});

test('[R21] what queues up in one turn of the event loop is one commit', async () => {
  let commits = 0;
  const { put } = await openRoom((store) => ({
    ...slowToRead(store),
    commit: (writes, at) => {
      commits += 1;
      return store.commit(writes, at);
    },
  }));
  const before = commits;
  await Promise.all(Array.from({ length: 200 }, () => put(newEntry())));
  expect(commits - before).toBe(1);
});
