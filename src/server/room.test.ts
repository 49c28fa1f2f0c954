import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Envelope } from '../protocol/envelope.ts';
import { createLog } from './log.ts';
import { type Outlet, Room } from './room.ts';
import { SqliteStores } from './store/sqlite-store.ts';
import type { RoomStore } from './store/store.ts';

const newId = () => randomBytes(16).toString('base64url');
const newEntry = (): Envelope => ({ id: newId(), scope: 'entry', slot: newId(), rev: 1, body: 'abc' });
const phone = { author: newId(), role: 'participant', since: 0 } as const;

/** A real store that is as slow to read as one on another machine. */
function slowToRead(store: RoomStore): RoomStore {
  return {
    facts: store.facts,
    counts: () => store.counts(),
    lastSeq: (person) => store.lastSeq(person),
    isMember: (author) => store.isMember(author),
    commit: (writes, at) => store.commit(writes, at),
    read: async (after, person, limit) => {
      const items = await store.read(after, person, limit);
      await setImmediate();
      await setImmediate();
      return items;
    },
    authorsBetween: (after, upTo) => store.authorsBetween(after, upTo),
    remove: () => store.remove(),
  };
}

/** A room on disk; `told` has the seqs that live devices of trainers were told. */
async function openRoom(wrap: (store: RoomStore) => RoomStore = (store) => store) {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-room-'));
  const log = createLog('silent');
  const stores = await SqliteStores.open({ dir, log });
  onTestFinished(async () => {
    await stores.close();
    rmSync(dir, { recursive: true });
  });
  const store = await stores.create(newId(), {
    trainer: newId(),
    openedAt: 0,
    endsAt: 1,
    deletesAt: Number.MAX_SAFE_INTEGER,
  });
  let tellTrainers: Outlet['toTrainers'] = () => undefined;
  const nobody = () => undefined;
  const outlet: Outlet = {
    toTrainers: (items) => tellTrainers(items),
    toParticipants: nobody,
    toAuthor: nobody,
    people: nobody,
    seen: nobody,
    gone: nobody,
  };
  const room = await Room.open(newId(), wrap(store), outlet, log, Date.now);
  onTestFinished(() => room.close());
  await room.admit(phone);
  const put = (...items: Envelope[]) => new Promise((resolve) => room.put(phone, items, resolve));
  return { room, store, put, onTell: (tell: Outlet['toTrainers']) => (tellTrainers = tell) };
}

test('[R6] a device that catches up on a slow store while others write misses nothing and hears nothing twice', async () => {
  const { room, put, onTell } = await openRoom(slowToRead);
  await put(...Array.from({ length: 25 }, newEntry));
  const heard: number[] = [];
  let isLive = false;
  onTell((items) => {
    if (isLive) heard.push(...items.map(({ seq }) => seq));
  });
  const trainer = { author: newId(), role: 'trainer', since: 0 } as const;
  room.enter(trainer);
  const caughtUp = room.catchUp(
    trainer,
    (items) => heard.push(...items.map(({ seq }) => seq)),
    () => (isLive = true),
    10,
  );
  for (let count = 0; count < 40; count += 1) await put(newEntry());
  await caughtUp;
  await put(newEntry());
  expect(heard).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
});

test('[R6] a device that left while it caught up is not kept in the room', async () => {
  const { room, put } = await openRoom(slowToRead);
  await put(newEntry());
  const trainer = { author: newId(), role: 'trainer', since: 0 } as const;
  room.enter(trainer);
  let isLive = false;
  const caughtUp = room.catchUp(
    trainer,
    () => room.leave(trainer),
    () => (isLive = true),
    1,
  );
  await caughtUp;
  expect([isLive, room.size]).toEqual([false, 0]);
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
