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
    participants: () => store.participants(),
    present: (authors) => store.present(authors),
    remove: () => store.remove(),
  };
}

/** A trainer's device that notes the seqs it hears; `tell` is what its room's outlet calls. */
function newTrainer(since = 0) {
  const heard: number[] = [];
  const hear = (items: readonly Delivered[]) => heard.push(...items.map(({ seq }) => seq));
  let isLive = false;
  let live = () => {};
  const isLiveNow = new Promise<void>((resolve) => {
    live = resolve;
  });
  const device: Device = {
    author: newId(),
    role: 'trainer',
    since,
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
  const tell = (items: readonly Delivered[]) => {
    if (isLive) hear(items);
  };
  return { device, heard, isLiveNow, isLive: () => isLive, tell };
}

/** A room on disk, and a device of its trainer that has not entered yet. */
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
  /** The same room as another process would have it, which hears no notices. */
  const newRoom = (trainer: ReturnType<typeof newTrainer>) => {
    const outlet = { ...silentOutlet, tell: trainer.tell };
    const room = new Room('room', wrap(store), counts, outlet, log, Date.now);
    onTestFinished(() => room.close());
    return room;
  };
  const trainer = newTrainer();
  const room = newRoom(trainer);
  await room.remember(phone);
  const put = (...items: Envelope[]) => new Promise((resolve) => room.put(phone, items, resolve));
  return { room, newRoom, put, trainer };
}

test('[R6] a device that catches up on a slow store while others write misses nothing and hears nothing twice', async () => {
  const { room, put, trainer } = await openRoom(slowToRead);
  const before = limits.envelopesPerBatch * 2 + 25;
  await put(...Array.from({ length: before }, newEntry));
  room.enter(trainer.device);
  for (let count = 0; count < 40; count += 1) await put(newEntry());
  await trainer.isLiveNow;
  await put(newEntry());
  expect(trainer.heard).toEqual(Array.from({ length: before + 41 }, (_, index) => index + 1));
});

test('[R6] a device that left while it caught up is not kept in the room', async () => {
  const { room, put, trainer } = await openRoom(slowToRead);
  await put(newEntry());
  room.enter(trainer.device);
  room.leave(trainer.device);
  // Looking waits for all that was asked of the room before.
  for (let count = 0; count < 5; count += 1) await room.look();
  expect([trainer.isLive(), room.audience.size()]).toEqual([false, 0]);
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

test('[R41] a device that knows more than the process it comes to is sent nothing twice, and nothing is left out', async () => {
  const { newRoom, put } = await openRoom();
  const back = newTrainer(25);
  const elsewhere = newRoom(back);
  await put(...Array.from({ length: 30 }, newEntry));
  elsewhere.enter(back.device);
  await back.isLiveNow;
  expect(back.heard).toEqual([26, 27, 28, 29, 30]);
});

test('[R41] a process that missed a notice tells in order what it finds when it looks, and each once', async () => {
  const { newRoom, put } = await openRoom();
  const trainer = newTrainer();
  const elsewhere = newRoom(trainer);
  elsewhere.enter(trainer.device);
  await trainer.isLiveNow;
  await put(...Array.from({ length: limits.envelopesPerBatch + 10 }, newEntry));
  expect(trainer.heard).toEqual([]);
  const own = new Promise((resolve) => elsewhere.put(phone, [newEntry()], resolve));
  await Promise.all([own, elsewhere.look(), elsewhere.look()]);
  expect(trainer.heard).toEqual(
    Array.from({ length: limits.envelopesPerBatch + 11 }, (_, index) => index + 1),
  );
});
