import { expect, test } from 'vitest';
import { createLog } from '../../../src/server/log.ts';
import { DatabaseRefused } from '../../../src/server/store/open.ts';
import { PostgresStores } from '../../../src/server/store/postgres-store.ts';
import { cutOff, query } from '../../postgres/database.ts';
import {
  connect,
  fence,
  join,
  joinTrainer,
  listeningLog,
  newEnvelope,
  newRoom,
  newToken,
  openRoom,
  postRoom,
  refused,
  startServer,
} from '../harness.ts';
import { newPlace } from '../places.ts';

async function startRoom() {
  const place = await newPlace();
  const { databaseUrl = '' } = place;
  const { log, written } = listeningLog();
  const [here, there] = [await startServer({ ...place, log }), await startServer({ ...place, log })];
  const opened = await openRoom(here);
  const trainer = await joinTrainer(here, opened);
  const near = await join(here, opened.room, 'participant');
  const far = await join(there, opened.room, 'participant');
  return { databaseUrl, here, there, opened, trainer, near, far, written };
}

test('[R21] while the database is away every put is refused as store-failed; when it is back all goes on', async () => {
  const { databaseUrl, here, opened, trainer, near, far } = await startRoom();
  const [before, during] = [newEnvelope(), newEnvelope()];
  await near.put(before);
  await trainer.item(before.id);
  const back = await cutOff(databaseUrl);
  expect(await near.put(during)).toEqual([refused('store-failed')]);
  expect(await trainer.put(newEnvelope({ scope: 'stage' }))).toEqual([refused('store-failed')]);
  await expect(join(here, opened.room, 'participant')).rejects.toThrow('store-failed');
  expect((await postRoom(here, newRoom(newToken()))).status).toBe(507);
  await back();
  expect(await near.put(during)).toEqual([{ ok: true, seq: 2 }]);
  await trainer.item(during.id);
  await fence(trainer, near);
  // Also on the other process, whose ear at the database was cut too.
  await fence(trainer, far);
  expect(near.items.filter(({ id }) => id === during.id)).toHaveLength(1);
});

test('[R37] the log of a database that is away names nobody and holds no password', async () => {
  const { databaseUrl, here, opened, trainer, near, written } = await startRoom();
  const entry = newEnvelope();
  await near.put(entry);
  const back = await cutOff(databaseUrl);
  await near.put({ ...entry, rev: 2 });
  await connect(here, {
    room: opened.room,
    role: 'participant',
    token: newToken(),
    since: 0,
    group: null,
  }).refusal();
  await back();
  await near.put({ ...entry, rev: 2 });
  await fence(trainer, near);
  const text = written();
  expect(text).toContain('57P01');
  const { author } = await near.welcome();
  const secrets = [
    opened.room,
    opened.trainer,
    near.token,
    author,
    entry.id,
    entry.slot,
    entry.body,
    '127.0.0.1',
  ];
  expect([...secrets, databaseUrl].filter((secret) => text.includes(secret))).toEqual([]);
});

test('a database that cannot be reached, or is not there, is said by name when the server starts', async () => {
  const { dataDir, databaseUrl = '' } = await newPlace();
  const codeAt = (url: string) =>
    startServer({ dataDir, databaseUrl: url }).then(
      () => null,
      (error: unknown) => (error instanceof DatabaseRefused ? error.code : error),
    );
  expect(await codeAt('postgres://kindreflex@127.0.0.1:1/none')).toBe('ECONNREFUSED');
  expect(await codeAt(`${databaseUrl}_not`)).toBe('3D000');
});

test('a store that is closed while socket.io still connects lets go of that connection too', async () => {
  const { databaseUrl: url = '' } = await newPlace();
  const stores = await PostgresStores.open({ url, log: createLog('silent') });
  stores.adapter();
  await stores.close();
  const others =
    'SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
  // The database forgets a connection a moment after it is closed.
  await expect.poll(() => query(url, others)).toEqual([{ n: '0' }]);
});
