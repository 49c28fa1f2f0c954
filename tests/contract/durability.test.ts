import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Envelope } from '../../src/protocol/envelope.ts';
import { FolderInUse } from '../../src/server/store/sqlite-store.ts';
import {
  type Address,
  type Client,
  fence,
  join,
  joinTrainer,
  newBody,
  newDataDir,
  newEnvelope,
  newToken,
  openRoom,
  refused,
  startServer,
} from './harness.ts';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server in a process of its own. */
async function spawnServer(dataDir: string, port = 0): Promise<Address & { process: ChildProcess }> {
  const process = spawn(globalThis.process.execPath, ['--import', 'tsx', child, dataDir, String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void process.kill('SIGKILL'));
  const [line] = await once(createInterface(process.stdout), 'line');
  return { port: Number(line), process };
}

test('[R17] a server killed in the middle of puts has lost nothing it acknowledged, and sending again doubles nothing', async () => {
  const dataDir = newDataDir();
  const server = await spawnServer(dataDir);
  const opened = await openRoom(server);
  const acknowledged = new Map<string, number>();
  const outboxes: { phone: Client; outbox: Envelope[] }[] = [];
  for (let count = 0; count < 6; count += 1) {
    const phone = await join(server, opened.room, 'participant', newToken());
    outboxes.push({ phone, outbox: Array.from({ length: 60 }, () => newEnvelope({ body: newBody(300) })) });
  }
  const killed = once(server.process, 'exit');
  const empty = async ({ phone, outbox }: (typeof outboxes)[number]) => {
    for (const envelope of outbox) {
      const [result] = await phone.put(envelope);
      if (result?.ok) acknowledged.set(envelope.id, result.seq);
      if (acknowledged.size === 120) server.process.kill('SIGKILL');
    }
  };
  // Every put that is under way when the server dies rejects.
  const outcomes = await Promise.allSettled(outboxes.map(empty));
  await killed;
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
  expect(acknowledged.size).toBeGreaterThanOrEqual(120);
  expect(acknowledged.size).toBeLessThan(360);

  const again = await spawnServer(dataDir, server.port);
  const trainer = await joinTrainer(again, opened);
  await trainer.until(() => trainer.items.length >= acknowledged.size);
  const stored = new Map(trainer.items.map(({ id, seq }) => [id, seq]));
  expect([...acknowledged].filter(([id, seq]) => stored.get(id) !== seq)).toEqual([]);

  // The phones come back by themselves, and send all they have once more.
  for (const { phone, outbox } of outboxes) {
    await phone.until(() => phone.welcomes.length === 2);
    for (let start = 0; start < outbox.length; start += 20)
      for (const result of await phone.put(...outbox.slice(start, start + 20))) expect(result.ok).toBe(true);
  }
  const late = await joinTrainer(again, opened);
  await late.until(() => late.items.length >= 360);
  await fence(trainer, late);
  expect(new Set(late.items.map(({ id }) => id)).size).toBe(361);
  expect(late.items).toHaveLength(361);
});

test('[R20] a server stopped and started on the same port finds its devices again, where they were', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  const opened = await openRoom(first);
  const trainer = await joinTrainer(first, opened);
  const phone = await join(first, opened.room, 'participant');
  const [before, after] = [newEnvelope(), newEnvelope()];
  await phone.put(before);
  await trainer.item(before.id);
  await first.close();
  await phone.until(() => phone.disconnects === 1);
  await startServer({ dataDir, port: first.port });
  await phone.until(() => phone.welcomes.length === 2);
  expect(phone.welcomes[1]).toMatchObject({ author: phone.welcomes[0]?.author, seq: 1 });
  expect(await phone.put(after)).toEqual([{ ok: true, seq: 2 }]);
  await trainer.item(after.id);
});

test('[R20] one folder has one server, and is free again when that is gone', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  await expect(startServer({ dataDir })).rejects.toThrow(FolderInUse);
  await first.close();
  await startServer({ dataDir });
});

test('[R21] when the disk is full every put of that commit is refused, nothing of it is kept, and the server recovers', async () => {
  const dataDir = newDataDir();
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
