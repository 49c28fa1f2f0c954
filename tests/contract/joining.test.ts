import { describe, expect, test } from 'vitest';
import { limits } from '../../src/protocol/limits.ts';
import {
  type Client,
  connect,
  fence,
  join,
  joinTrainer,
  newBody,
  newEnvelope,
  newId,
  newToken,
  openRoom,
  startServer,
} from './harness.ts';

describe('getting in', () => {
  const valid = () => ({ room: newId(), role: 'participant', token: newToken(), since: 0, group: null });
  const malformed: [string, (auth: ReturnType<typeof valid>) => object][] = [
    ['nothing', () => ({})],
    ['no token', ({ token: _, ...rest }) => rest],
    ['a short token', (auth) => ({ ...auth, token: 'abc' })],
    ['a path as room', (auth) => ({ ...auth, room: '../../../../../etc/pw' })],
    ['an unknown role', (auth) => ({ ...auth, role: 'admin' })],
    ['an author', (auth) => ({ ...auth, author: newId() })],
    ['a negative since', (auth) => ({ ...auth, since: -1 })],
    ['a since beyond all numbers', (auth) => ({ ...auth, since: 1e300 })],
    ['a room that is an object', (auth) => ({ ...auth, room: { toString: 'x' } })],
  ];
  test.each(malformed)('[R1] a join with %s is refused', async (_, spoil) => {
    const server = await startServer();
    expect(await connect(server, spoil(valid())).refusal()).toBe('bad-message');
  });

  test('[R2] a room that nobody opened is refused, also by the name of a folder or with other letters', async () => {
    const server = await startServer();
    const { room } = await openRoom(server);
    const otherCase = room.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    for (const id of [newId(), otherCase, '__proto__'.padEnd(22, '_'), 'constructor'.padEnd(22, 'x')])
      await expect(join(server, id, 'participant')).rejects.toThrow('no-room');
  });

  test('[R5] one connection carries one device: a second join on it is refused', async () => {
    const server = await startServer();
    const { room } = await openRoom(server);
    const client = connect(server, { room, role: 'participant', token: newToken(), since: 0, group: null });
    // Right behind the client's own join, before that was answered.
    const { io: manager } = client.socket;
    manager.on('open', () => {
      manager.engine.write(
        `0${JSON.stringify({ room, role: 'participant', token: newToken(), since: 0, group: null })}`,
      );
    });
    expect(await client.refusal()).toBe('bad-message');
    expect(client.welcomes).toHaveLength(0);
  });
});

describe('what a device hears first', () => {
  test('[R6] the welcome comes before all else and tells the clock, the ends and how far the room is', async () => {
    const now = Date.UTC(2026, 8, 1, 9);
    const server = await startServer({ now: () => now });
    const opened = await openRoom(server, { endsAt: now + 10, deletesAt: now + 20 });
    const trainer = await joinTrainer(server, opened);
    await trainer.put(newEnvelope({ scope: 'stage' }), newEnvelope());
    const late = await joinTrainer(server, opened);
    await late.until(() => late.items.length === 2);
    expect(late.events[0]).toBe('welcome');
    expect(await late.welcome()).toEqual({
      author: (await trainer.welcome()).author,
      group: null,
      now,
      openedAt: now,
      endsAt: now + 10,
      deletesAt: now + 20,
      seq: 2,
      seen: 0,
    });
  });

  test('[R6] all that is after `since` follows in the order of seq, each once, in small batches', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    for (let round = 0; round < 9; round += 1)
      await trainer.put(...Array.from({ length: 50 }, () => newEnvelope({ scope: 'stage' })));
    const late = await join(server, opened.room, 'participant');
    await late.until(() => late.items.length >= 450);
    expect(late.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
    expect(Math.max(...late.batchSizes)).toBeLessThanOrEqual(limits.envelopesPerBatch);
    const back = await join(server, opened.room, 'participant', late.token, 447);
    await back.until(() => back.items.length >= 3);
    expect(back.items.map(({ seq }) => seq)).toEqual([448, 449, 450]);
  });

  test('[R6] a device that joins while the room is busy misses nothing and hears nothing twice or out of order', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const writers = await Promise.all([0, 1, 2].map(() => join(server, opened.room, 'participant')));
    const write = async (writer: Client) => {
      for (let count = 0; count < 30; count += 1) await writer.put(newEnvelope(), newEnvelope());
    };
    const busy = Promise.all(writers.map(write));
    const late: Client[] = [];
    for (let count = 0; count < 5; count += 1) late.push(await joinTrainer(server, opened));
    await busy;
    for (const one of [trainer, ...late]) {
      await one.until(() => one.items.length >= 180);
      expect(one.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
    }
  });

  test('[R6] a device knows when it has caught up, also when most of the room is not for it to read', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const ada = await join(server, opened.room, 'participant');
    await trainer.put(newEnvelope({ scope: 'stage' }));
    await ada.put(newEnvelope(), newEnvelope());
    await trainer.put(newEnvelope(), newEnvelope({ scope: 'group' }));
    for (const [role, token, seq] of [
      ['trainer', opened.trainer, 5],
      ['participant', ada.token, 3],
      ['participant', newToken(), 1],
    ] as const) {
      const late = await join(server, opened.room, role, token);
      await late.until(() => late.caughtUp === 1);
      expect([(await late.welcome()).seq, late.items.at(-1)?.seq]).toEqual([seq, seq]);
      const back = await join(server, opened.room, role, token, seq);
      await back.until(() => back.caughtUp === 1);
      expect(back.items).toEqual([]);
    }
  });

  test('[R6] large envelopes come in more batches than small ones', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    for (let count = 0; count < 6; count += 1)
      await trainer.put(newEnvelope({ scope: 'stage', body: newBody(48 * 1024) }));
    const late = await join(server, opened.room, 'participant');
    await late.until(() => late.items.length >= 6);
    expect(late.batchSizes).toEqual([4, 2]);
  });

  test('[R7] a `since` from beyond the room counts as none', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const stage = newEnvelope({ scope: 'stage' });
    await trainer.put(stage);
    const lost = await join(server, opened.room, 'participant', newToken(), 99);
    await lost.item(stage.id);
  });

  test('[R6] a late joiner lands on the last state of each envelope, not on its history', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const slide = newEnvelope({ scope: 'stage' });
    await trainer.put(slide, { ...slide, rev: 2, body: newBody() }, { ...slide, rev: 3, body: newBody() });
    const late = await join(server, opened.room, 'participant');
    expect(await late.item(slide.id, 3)).toMatchObject({ seq: 3 });
    await fence(trainer, late);
    expect(late.items.filter(({ id }) => id === slide.id)).toHaveLength(1);
  });

  test('[R6] long-polling alone carries a session', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const phone = await join(server, opened.room, 'participant', newToken(), 0, { transports: ['polling'] });
    const entry = newEnvelope();
    expect(await phone.put(entry)).toMatchObject([{ ok: true }]);
    await trainer.item(entry.id);
    await fence(trainer, phone);
    expect(phone.socket.io.engine.transport.name).toBe('polling');
  });
});

test('[R39] any device may ask the server’s clock', async () => {
  const server = await startServer({ now: () => 1_234 });
  const opened = await openRoom(server, { endsAt: 2_000, deletesAt: 3_000 });
  for (const one of [await joinTrainer(server, opened), await join(server, opened.room, 'participant')])
    expect(await one.socket.emitWithAck('time')).toBe(1_234);
});

describe('who is there', () => {
  test('[R18] trainers, and only they, are told how many participants joined and how many are connected', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    await joinTrainer(server, opened);
    const ada = await join(server, opened.room, 'participant');
    const adaToo = await join(server, opened.room, 'participant', ada.token);
    const bo = await join(server, opened.room, 'participant');
    await trainer.until(() => trainer.people.at(-1)?.online === 2);
    bo.socket.disconnect();
    await trainer.until(() => trainer.people.at(-1)?.online === 1);
    expect(trainer.people.at(-1)).toEqual({ joined: 2, online: 1 });
    await fence(trainer, adaToo);
    expect([...ada.people, ...adaToo.people, ...bo.people]).toEqual([]);
  });

  test('[R18] the counts come at most once a second', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    await trainer.until(() => trainer.people.length === 1);
    const first = performance.now();
    for (let count = 0; count < 8; count += 1) await join(server, opened.room, 'participant');
    await trainer.until(() => trainer.people.at(-1)?.joined === 8);
    const seconds = (performance.now() - first) / 1000;
    expect(trainer.people.length - 1).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
    expect(trainer.people.length).toBeLessThan(8);
  });
});

describe('what the trainer has seen', () => {
  test('[R19] the authors of what a trainer’s page holds are told, and the next welcome says it too', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const ada = await join(server, opened.room, 'participant');
    const bo = await join(server, opened.room, 'participant');
    await ada.put(newEnvelope());
    await bo.put(newEnvelope());
    trainer.socket.emit('seen', 1);
    await ada.until(() => ada.seen.length > 0);
    trainer.socket.emit('seen', 99);
    await bo.until(() => bo.seen.length > 0);
    trainer.socket.emit('seen', 1);
    await fence(trainer, bo);
    expect([ada.seen, bo.seen]).toEqual([[1], [2]]);
    expect((await (await join(server, opened.room, 'participant', ada.token)).welcome()).seen).toBe(2);
  });

  test('[R19] a participant cannot say it, and nonsense says nothing', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    const trainer = await joinTrainer(server, opened);
    const ada = await join(server, opened.room, 'participant');
    await ada.put(newEnvelope());
    ada.socket.emit('seen', 1);
    for (const nonsense of [-1, 1.5, '1', null, { seq: 1 }, Number.MAX_VALUE])
      trainer.socket.emit('seen', nonsense);
    await fence(trainer, trainer);
    await ada.put(newEnvelope());
    expect((await (await join(server, opened.room, 'participant', ada.token)).welcome()).seen).toBe(0);
  });
});
