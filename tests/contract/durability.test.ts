import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { Envelope } from '../../src/protocol/envelope.ts';
import {
  type Client,
  fence,
  join,
  joinTrainer,
  newBody,
  newEnvelope,
  newToken,
  openRoom,
  startServer,
} from './harness.ts';
import { newPlace, spawnServer } from './places.ts';

test('[R17] a server killed in the middle of puts has lost nothing it acknowledged, and sending again doubles nothing', async () => {
  const place = await newPlace();
  const server = await spawnServer(place);
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

  const again = await spawnServer(place, server.port);
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
  const place = await newPlace();
  const first = await startServer(place);
  const opened = await openRoom(first);
  const trainer = await joinTrainer(first, opened);
  const phone = await join(first, opened.room, 'participant');
  const [before, after] = [newEnvelope(), newEnvelope()];
  await phone.put(before);
  await trainer.item(before.id);
  await first.close();
  await phone.until(() => phone.disconnects === 1);
  await startServer({ ...place, port: first.port });
  await phone.until(() => phone.welcomes.length === 2);
  expect(phone.welcomes[1]).toMatchObject({ author: phone.welcomes[0]?.author, seq: 1 });
  expect(await phone.put(after)).toEqual([{ ok: true, seq: 2 }]);
  await trainer.item(after.id);
});
