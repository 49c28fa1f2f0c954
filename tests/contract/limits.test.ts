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
  refused,
  startServer,
  withHostile,
} from './harness.ts';

async function startRoom() {
  return withHostile(await startServer());
}

describe('sizes', () => {
  test.each([
    ['just over the limit', limits.frameBytes + 1],
    ['of 50 MB', 50_000_000],
  ])('[R22] a frame %s closes the connection that sent it', async (_, size) => {
    const { hostile, expectUndisturbed } = await startRoom();
    hostile.socket.emit('put', [newEnvelope({ body: 'x'.repeat(size) })], () => undefined);
    await hostile.until(() => hostile.disconnects === 1);
    await expectUndisturbed();
  });

  test('[R22] the same over long-polling', async () => {
    const { server, opened, expectUndisturbed } = await startRoom();
    const hostile = await join(server, opened.room, 'participant', newToken(), 0, {
      transports: ['polling'],
      reconnection: false,
    });
    hostile.socket.emit('put', [newEnvelope({ body: 'x'.repeat(5_000_000) })], () => undefined);
    await hostile.until(() => hostile.disconnects === 1);
    await expectUndisturbed();
  });

  test('[R23] a body over the limit is too large; the others in the put are kept', async () => {
    const { hostile } = await startRoom();
    const large = newEnvelope({ body: 'x'.repeat(limits.bodyChars + 1) });
    const largest = newEnvelope({ body: 'x'.repeat(limits.bodyChars) });
    expect(await hostile.put(large, largest)).toEqual([refused('too-large'), { ok: true, seq: 1 }]);
  });

  test('[R24] a put of more envelopes than allowed is refused whole', async () => {
    const { hostile, trainer } = await startRoom();
    const items = Array.from({ length: limits.envelopesPerPut + 1 }, () => newEnvelope());
    expect(await hostile.put(...items)).toEqual([refused('too-many')]);
    await fence(trainer, trainer);
    expect(trainer.items).toHaveLength(1);
  });

  test('[R25] a participant keeps a limited number of envelopes, and may always change and withdraw them', async () => {
    const { hostile, expectUndisturbed } = await startRoom();
    const items = Array.from({ length: limits.envelopesPerAuthor }, () => newEnvelope());
    for (let start = 0; start < items.length; start += limits.envelopesPerPut)
      await hostile.put(...items.slice(start, start + limits.envelopesPerPut));
    expect(await hostile.put(newEnvelope())).toEqual([refused('too-many')]);
    expect(await hostile.put({ ...items[0], rev: 2, body: newBody() })).toMatchObject([{ ok: true }]);
    expect(await hostile.put({ ...items[0], rev: 3, body: newBody(20) })).toMatchObject([{ ok: true }]);
    await expectUndisturbed();
  });

  test('[R25] a participant keeps a limited size, and a trainer more', async () => {
    const { hostile, trainer } = await startRoom();
    const large = () => newEnvelope({ body: 'x'.repeat(limits.bodyChars) });
    const most = limits.sizePerAuthor / limits.bodyChars;
    const fill = async (one: Client) => {
      const results = [];
      for (let count = 0; count <= most; count += 1) results.push(...(await one.put(large())));
      return results;
    };
    const results = await fill(hostile);
    expect(results.filter(({ ok }) => ok)).toHaveLength(most);
    expect(results.at(-1)).toEqual(refused('too-many'));
    expect((await fill(trainer)).every(({ ok }) => ok)).toBe(true);
  });
});

describe('floods', () => {
  test('[R26] too many messages are refused by name, and a flood is cut off', async () => {
    const { hostile, trainer, expectUndisturbed } = await startRoom();
    const reasons: string[] = [];
    for (let count = 0; count < 10_000; count += 1)
      hostile.socket.emit(
        'put',
        [newEnvelope()],
        ({ results: [result] }: { results: { ok: boolean; reason: string }[] }) => {
          if (!result?.ok) reasons.push(result?.reason ?? '');
        },
      );
    await hostile.until(() => hostile.disconnects === 1);
    expect(new Set(reasons)).toEqual(new Set(['too-fast']));
    await fence(trainer, trainer);
    expect(trainer.items.length).toBeGreaterThan(limits.messageBurst);
    expect(trainer.items.length).toBeLessThan(1_000);
    await expectUndisturbed();
  });

  test('[R26] messages that nobody knows count too', async () => {
    const { hostile, expectUndisturbed } = await startRoom();
    for (let count = 0; count < 1_000; count += 1) hostile.socket.emit(`unknown-${count}`, {});
    await hostile.until(() => hostile.disconnects === 1);
    await expectUndisturbed();
  });

  test('[R26] a few large messages count as many', async () => {
    const { trainer } = await startRoom();
    const envelope = newEnvelope({ scope: 'stage' });
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        trainer.put({ ...envelope, rev: index + 1, body: 'x'.repeat(limits.bodyChars) }),
      ),
    );
    expect(results.flat()).toContainEqual(refused('too-fast'));
  });

  test('[R27] who guesses rooms is told nothing more; who is in the room already still gets in', async () => {
    const { server, opened, other } = await startRoom();
    const guess = (room: string) =>
      connect(server, { room, role: 'participant', token: newToken(), since: 0, group: null }).refusal();
    for (let count = 0; count < limits.failedJoinsPerMinute; count += 1)
      expect(await guess(newId())).toBe('no-room');
    expect(await guess(newId())).toBe('too-fast');
    expect(await guess(opened.room)).toBe('too-fast');
    await join(server, opened.room, 'participant', other.token);
    await joinTrainer(server, opened);
  });

  test('[R27] right ones are never counted: sixty phones behind one address get in', async () => {
    const { server, opened, trainer } = await startRoom();
    await Promise.all(Array.from({ length: 60 }, () => join(server, opened.room, 'participant')));
    await trainer.until(() => trainer.people.at(-1)?.joined === 62);
  });
});

describe('what cannot be understood', () => {
  const frames: [string, string][] = [
    ['half a message', '2["put",[{"id"'],
    ['an unknown kind', '9["put"]'],
    ['a binary message without its bytes', '599999-["put",{"_placeholder":true,"num":0}]'],
    ['a reserved name', '2["disconnect"]'],
    ['the name error', '2["error",{}]'],
    ['a name of every object', '20["constructor",{}]'],
    ['no name', '2[]'],
    ['another namespace', '2/other,["put"]'],
    ['null', '2null'],
    ['an answer that nobody asked for', '39["x"]'],
    ['NUL', '\u0000'],
  ];
  test.each(frames)('[R28] %s disturbs nobody', async (_, frame) => {
    const { hostile, expectUndisturbed } = await startRoom();
    hostile.socket.io.engine.write(frame);
    await expectUndisturbed();
  });

  test('[R28] a put that is no list of envelopes is refused as one, whatever it is', async () => {
    const { hostile, expectUndisturbed } = await startRoom();
    for (const nonsense of [null, 7, 'x', {}, [], { length: 3 }, JSON.parse('{"__proto__":[1]}')])
      expect(await hostile.socket.emitWithAck('put', nonsense)).toEqual({
        results: [refused('bad-message')],
      });
    const envelope = newEnvelope();
    const spoiled: object[] = [
      { ...envelope, id: '../../x' },
      { ...envelope, scope: '__proto__' },
      { ...envelope, slot: null },
      { ...envelope, rev: '1' },
      { ...envelope, rev: 2 ** 60 },
      { ...envelope, body: '' },
      { ...envelope, body: '<script>' },
      { ...envelope, seq: 1 },
    ];
    expect(await hostile.put(...spoiled)).toEqual(spoiled.map(() => refused('bad-message')));
    await expectUndisturbed();
  });

  test('[R29] a page of another site gets no connection, in either way of connecting', async () => {
    const server = await startServer();
    const opened = await openRoom(server);
    for (const transport of ['websocket', 'polling'] as const) {
      const at = (origin: string) => ({
        transports: [transport],
        extraHeaders: { Origin: origin },
        reconnection: false,
      });
      await join(server, opened.room, 'participant', newToken(), 0, at(`http://127.0.0.1:${server.port}`));
      for (const origin of ['https://elsewhere.example', `http://127.0.0.1:${server.port + 1}`, 'null'])
        await expect(join(server, opened.room, 'participant', newToken(), 0, at(origin))).rejects.toThrow(
          'refused',
        );
    }
  });
});
