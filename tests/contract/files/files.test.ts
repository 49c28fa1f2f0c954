import { expect, test } from 'vitest';
import type { Envelope } from '../../../src/protocol/envelope.ts';
import { FolderInUse } from '../../../src/server/store/sqlite-store.ts';
import {
  connect,
  fence,
  join,
  joinTrainer,
  listeningLog,
  newBody,
  newEnvelope,
  newRoom,
  newToken,
  openRoom,
  postRoom,
  refused,
  startServer,
} from '../harness.ts';
import { openerKey } from '../opener-key.ts';
import { newFolder } from '../places.ts';

test('[R20] one folder has one server, and is free again when that is gone', async () => {
  const dataDir = newFolder();
  const first = await startServer({ dataDir });
  await expect(startServer({ dataDir })).rejects.toThrow(FolderInUse);
  await first.close();
  await startServer({ dataDir });
});

test('[R21] when the disk is full every put of that commit is refused, nothing of it is kept, and the server recovers', async () => {
  const dataDir = newFolder();
  const server = await startServer({ dataDir, maxPages: 60 });
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const ada = await join(server, opened.room, 'participant');
  const bo = await join(server, opened.room, 'participant');
  const large = () => newEnvelope({ body: newBody(30_000) });
  const kept: Envelope[] = [];
  let isFull = false;
  while (!isFull) {
    const entry = large();
    const [result] = await ada.put(entry);
    if (result?.ok) kept.push(entry);
    else {
      expect(result).toEqual(refused('store-failed'));
      isFull = true;
    }
  }
  expect(kept.length).toBeGreaterThan(0);
  // Together in one message, hence in one commit: the small one is refused with the large one.
  const small = newEnvelope();
  expect(await bo.put(small, large(), large())).toEqual([
    refused('store-failed'),
    refused('store-failed'),
    refused('store-failed'),
  ]);

  // Room is made, and everything goes on: the refused ones can be sent again.
  const [first] = kept;
  if (!first) throw new Error('nothing was kept');
  expect(await ada.put({ ...first, rev: 2, body: newBody() })).toMatchObject([{ ok: true }]);
  expect(await bo.put(small)).toMatchObject([{ ok: true }]);
  const late = await joinTrainer(server, opened);
  await fence(trainer, late);
  const ids = late.items.map(({ id }) => id);
  expect(ids.filter((id) => kept.some((entry) => entry.id === id))).toHaveLength(kept.length);
  expect(late.items.filter(({ id }) => id === small.id)).toHaveLength(1);
  expect(late.items).toHaveLength(kept.length + 2);
});

test('[R32] a full disk refuses a new room by name', async () => {
  const server = await startServer({ maxPages: 2 });
  const response = await postRoom(server, newRoom(newToken()));
  expect([response.status, await response.json()]).toEqual([507, { reason: 'store-failed' }]);
});

test('[R37] the log of a session, with its failures, names nobody and holds nothing that was said', async () => {
  const { log, written } = listeningLog();
  const server = await startServer({ log, maxPages: 40 });
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const phone = await join(server, opened.room, 'participant');
  const entries = Array.from({ length: 8 }, () => newEnvelope({ body: newBody(30_000) }));
  for (const entry of entries) await phone.put(entry);
  await connect(server, {
    room: opened.room,
    role: 'trainer',
    token: phone.token,
    since: 0,
    group: null,
  }).refusal();
  phone.socket.io.engine.write('2["put",[{"id"');
  await postRoom(server, { ...newRoom(newToken()), key: 'wrong key' });
  await trainer.delete();
  await trainer.until(() => trainer.disconnects === 1);

  const text = written();
  expect(text).toContain('SQLITE_FULL');
  const { author } = await phone.welcome();
  const secrets = [opened.room, opened.trainer, phone.token, author, '127.0.0.1', openerKey, 'wrong key'];
  const said = entries.flatMap(({ id, slot, body }) => [id, slot, body?.slice(0, 40) ?? '']);
  expect([...secrets, ...said].filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain(Buffer.from(opened.room, 'latin1').toString('hex'));
});
