import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../protocol/limits.ts';
import type { Voice } from './audience.ts';
import { silentOutlet } from './fixtures/outlet.ts';
import { createLog } from './log.ts';
import { Rooms } from './rooms.ts';
import { SqliteStores } from './store/sqlite-store.ts';

const newToken = () => randomBytes(32).toString('base64url');
const nothing = () => undefined;
const voice: Voice = { welcome: nothing, envelopes: nothing, live: nothing, still: nothing, fail: nothing };

/** Rooms on a real store, with nobody listening; one of them is open. */
async function openRooms() {
  const dir = mkdtempSync(join(tmpdir(), 'kindreflex-rooms-'));
  const log = createLog('silent');
  const stores = await SqliteStores.open({ dir, log });
  const rooms = await Rooms.open({ stores, hasPeers: false, log, now: Date.now, outlet: () => silentOutlet });
  onTestFinished(async () => {
    await rooms.close();
    rmSync(dir, { recursive: true });
  });
  const [room, token] = ['room-of-22-characters-', newToken()];
  const trainer = createHash('sha256').update(token).digest('base64url');
  await rooms.create({ room, trainer, key: 'x', endsAt: Date.now() + 1_000, deletesAt: Date.now() + 60_000 });
  const admit = (role: 'trainer' | 'participant', own = role === 'trainer' ? token : newToken()) =>
    rooms.admit({ room, role, token: own, since: 0, group: null }, false);
  return { rooms, admit };
}

test('[R25] a room full of connections takes no participant more, but always a trainer', async () => {
  const { admit } = await openRooms();
  const first = await admit('participant');
  if (!first.ok) throw new Error(first.reason);
  const { room, person } = first;
  const enter = (author: string) => room.enter({ ...person, author, since: 0, group: null, voice });
  for (let count = 0; count < limits.connectionsPerRoom; count += 1) enter(`author ${count}`);
  expect(await admit('participant')).toEqual({ ok: false, reason: 'too-many' });
  expect(await admit('trainer')).toMatchObject({ ok: true });
});

test('[R25] one participant has a limited number of connections; the others do not notice', async () => {
  const { admit } = await openRooms();
  const token = newToken();
  for (let count = 0; count < limits.connectionsPerAuthor; count += 1) {
    const admission = await admit('participant', token);
    if (!admission.ok) throw new Error(admission.reason);
    admission.room.enter({ ...admission.person, since: 0, group: null, voice });
  }
  expect(await admit('participant', token)).toEqual({ ok: false, reason: 'too-many' });
  expect(await admit('participant')).toMatchObject({ ok: true });
});

test('[R25] a room remembers a limited number of participants; who is among them still gets in', async () => {
  const { admit } = await openRooms();
  const token = newToken();
  await admit('participant', token);
  await Promise.all(Array.from({ length: limits.authorsPerRoom - 1 }, () => admit('participant')));
  expect(await admit('participant')).toEqual({ ok: false, reason: 'too-many' });
  expect(await admit('participant', token)).toMatchObject({ ok: true });
  expect(await admit('trainer')).toMatchObject({ ok: true });
});

test('[R32] a process keeps a limited number of rooms', async () => {
  const { rooms } = await openRooms();
  const times = { endsAt: Date.now() + 1_000, deletesAt: Date.now() + 60_000 };
  const create = (number: number) =>
    rooms.create({ room: `room-${number}`.padEnd(22, '-'), trainer: newToken(), key: 'x', ...times });
  const made = await Promise.all(Array.from({ length: limits.rooms - 1 }, (_, number) => create(number)));
  expect(made.every(({ ok }) => ok)).toBe(true);
  expect(await create(limits.rooms)).toEqual({ ok: false, reason: 'too-many' });
});
