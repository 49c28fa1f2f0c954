import { expect, test } from 'vitest';
import { fence, hourMs, join, joinTrainer, newEnvelope, openRoom, refused, startServer } from './harness.ts';
import { newPlace, traces } from './places.ts';

async function startRoom(parts: { now?: () => number } = {}) {
  const place = await newPlace();
  const server = await startServer({ ...place, ...parts });
  const now = parts.now?.() ?? Date.now();
  const opened = await openRoom(server, { endsAt: now + hourMs, deletesAt: now + 2 * hourMs });
  const trainer = await joinTrainer(server, opened);
  const ada = await join(server, opened.room, 'participant');
  return { place, server, opened, trainer, ada };
}

test('[R33] the trainer deletes the room: a receipt, everybody is told, nothing is left', async () => {
  const { place, server, opened, trainer, ada } = await startRoom();
  const polling = await join(server, opened.room, 'participant', undefined, 0, { transports: ['polling'] });
  await ada.put(newEnvelope(), newEnvelope());
  await trainer.put(newEnvelope({ scope: 'stage' }));
  expect(await traces(place)).not.toEqual([]);
  const before = Date.now();
  const receipt = await trainer.delete();
  expect(receipt).toEqual({ ok: true, envelopes: 3, people: 2, at: expect.any(Number) });
  expect(receipt.ok && receipt.at).toBeGreaterThanOrEqual(before);
  expect(await traces(place)).toEqual([]);
  for (const one of [trainer, ada, polling]) {
    await one.until(() => one.disconnects === 1);
    expect(one.gone).toEqual(['deleted']);
  }
});

test('[R33] a participant cannot delete', async () => {
  const { place, trainer, ada } = await startRoom();
  expect(await ada.delete()).toEqual(refused('not-trainer'));
  await fence(trainer, ada);
  expect(await traces(place)).not.toEqual([]);
});

test('[R33] other rooms do not notice', async () => {
  const { server, trainer } = await startRoom();
  const other = await openRoom(server);
  const otherTrainer = await joinTrainer(server, other);
  await trainer.delete();
  await fence(otherTrainer, otherTrainer);
  expect(otherTrainer.disconnects).toBe(0);
});

test('[R34] after that no token opens it again, and nothing of it comes back with a room of the same name', async () => {
  const { server, opened, trainer, ada } = await startRoom();
  await ada.put(newEnvelope());
  await trainer.delete();
  await expect(join(server, opened.room, 'participant', ada.token)).rejects.toThrow('no-room');
  await expect(joinTrainer(server, opened)).rejects.toThrow('no-room');
  const again = await openRoom(server, { room: opened.room });
  const trainerAgain = await joinTrainer(server, again);
  expect(await trainerAgain.welcome()).toMatchObject({ seq: 0, seen: 0 });
  await expect(joinTrainer(server, opened)).rejects.toThrow('not-trainer');
});

test('[R34] a put that crosses the deletion is kept and deleted, or refused as ended', async () => {
  const { trainer, ada } = await startRoom();
  const [before, reply, after] = await Promise.allSettled([
    ada.put(newEnvelope()),
    trainer.delete(),
    ada.put(newEnvelope()),
  ]);
  expect(reply.status === 'fulfilled' && reply.value.ok).toBe(true);
  for (const put of [before, after])
    if (put.status === 'fulfilled')
      expect([[{ ok: true, seq: expect.any(Number) }], [refused('ended')]]).toContainEqual(put.value);
});

test('[R35] at the time that was promised everything is gone and the devices are told', async () => {
  let now = Date.UTC(2026, 8, 1, 9);
  const { place, server, opened, trainer, ada } = await startRoom({ now: () => now });
  await ada.put(newEnvelope());
  now += 2 * hourMs - 1;
  await server.sweep();
  await fence(trainer, ada);
  now += 1;
  expect(await ada.put(newEnvelope())).toEqual([refused('ended')]);
  await expect(join(server, opened.room, 'participant', ada.token)).rejects.toThrow('ended');
  await server.sweep();
  expect(await traces(place)).toEqual([]);
  for (const one of [trainer, ada]) {
    await one.until(() => one.disconnects === 1);
    expect(one.gone).toEqual(['expired']);
  }
});

test('[R35] a server that was off at that time deletes the room when it starts', async () => {
  let now = Date.UTC(2026, 8, 1, 9);
  const { place, server, ada } = await startRoom({ now: () => now });
  await ada.put(newEnvelope());
  await server.close();
  expect(await traces(place)).not.toEqual([]);
  now += 3 * hourMs;
  await startServer({ ...place, now: () => now });
  expect(await traces(place)).toEqual([]);
});

test('[R36] at the end of the workshop nothing changes yet: what is still on its way is kept', async () => {
  let now = Date.UTC(2026, 8, 1, 9);
  const { opened, server, trainer, ada } = await startRoom({ now: () => now });
  now += hourMs + 1;
  await server.sweep();
  const late = newEnvelope();
  expect(await ada.put(late)).toMatchObject([{ ok: true }]);
  await trainer.item(late.id);
  await join(server, opened.room, 'participant', ada.token);
});
