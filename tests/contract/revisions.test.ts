import { expect, test } from 'vitest';
import { fence, join, joinTrainer, newBody, newEnvelope, openRoom, refused, startServer } from './harness.ts';

async function startRoom() {
  const server = await startServer();
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const ada = await join(server, opened.room, 'participant');
  return { server, opened, trainer, ada };
}

test('[R11] a higher revision replaces the envelope and gets a new seq', async () => {
  const { server, opened, trainer, ada } = await startRoom();
  const entry = newEnvelope();
  const better = { ...entry, rev: 7, body: newBody() };
  expect(await ada.put(entry)).toEqual([{ ok: true, seq: 1 }]);
  expect(await ada.put(better)).toEqual([{ ok: true, seq: 2 }]);
  expect(await trainer.item(entry.id, 7)).toMatchObject({ ...better, seq: 2 });
  const late = await joinTrainer(server, opened);
  await late.item(entry.id, 7);
  expect(late.items).toHaveLength(1);
});

test('[R12] the same revision with the same body is a repeat: kept once, the same answer, nobody hears of it', async () => {
  const { server, opened, trainer, ada } = await startRoom();
  const entry = newEnvelope();
  expect(await ada.put(entry, entry)).toEqual([
    { ok: true, seq: 1 },
    { ok: true, seq: 1 },
  ]);
  expect(await ada.put(entry)).toEqual([{ ok: true, seq: 1 }]);
  const back = await join(server, opened.room, 'participant', ada.token);
  expect(await back.put(entry)).toEqual([{ ok: true, seq: 1 }]);
  await fence(trainer, trainer);
  expect(trainer.items.filter(({ id }) => id === entry.id)).toHaveLength(1);
});

test('[R13] a lower revision, or the same one with another body, is outdated and changes nothing', async () => {
  const { trainer, ada } = await startRoom();
  const entry = newEnvelope({ rev: 5 });
  await ada.put(entry);
  expect(await ada.put({ ...entry, rev: 4 })).toEqual([refused('outdated')]);
  expect(await ada.put({ ...entry, body: newBody() })).toEqual([refused('outdated')]);
  await fence(trainer, trainer);
  expect(trainer.items.filter(({ id }) => id === entry.id)).toMatchObject([entry]);
});

test('[R14] there is no withdrawal that the server can see or make: an envelope always has a body', async () => {
  const { trainer, ada } = await startRoom();
  const entry = newEnvelope();
  await ada.put(entry);
  expect(await ada.put({ ...entry, rev: 2, body: null })).toEqual([refused('bad-message')]);
  await fence(trainer, trainer);
  expect(trainer.items.filter(({ id }) => id === entry.id)).toMatchObject([entry]);
});

test('[R15] one answer per envelope, in the order of the put; one that is refused does not hold up the others', async () => {
  const { ada } = await startRoom();
  const good = [newEnvelope(), newEnvelope()];
  const results = await ada.put(good[0], newEnvelope({ scope: 'stage' }), { nonsense: true }, good[1], {
    ...good[0],
    rev: 0,
  });
  expect(results).toEqual([
    { ok: true, seq: 1 },
    refused('not-yours'),
    refused('bad-message'),
    { ok: true, seq: 2 },
    refused('bad-message'),
  ]);
});

test('[R16] the answer arrives before the device hears of the envelope', async () => {
  const { ada } = await startRoom();
  const entry = newEnvelope();
  await ada.until(() => ada.caughtUp === 1);
  const order: string[] = [];
  ada.socket.on('envelopes', () => order.push('envelopes'));
  await new Promise<void>((resolve) => {
    ada.socket.emit('put', [entry], () => {
      order.push('answer');
      resolve();
    });
  });
  await ada.item(entry.id);
  expect(order).toEqual(['answer', 'envelopes']);
});

test('[R15] a put without a question for an answer is not kept: its device could not know', async () => {
  const { trainer, ada } = await startRoom();
  const entry = newEnvelope();
  ada.socket.emit('put', [entry]);
  await ada.put(newEnvelope());
  await fence(trainer, trainer);
  expect(trainer.has(entry.id)).toBe(false);
});
