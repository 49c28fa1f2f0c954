import { connect as connectTcp } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/protocol/limits.ts';
import {
  type Client,
  connect,
  fence,
  join,
  newEnvelope,
  newId,
  openRoom,
  refused,
  withHostile,
} from './harness.ts';
import { newPlace, spawnServer } from './places.ts';

/** On a server in a process of its own, whose memory can be asked. */
async function startRoom() {
  return withHostile(await spawnServer(await newPlace()));
}

test('[R25] a thousand connections of one participant: a few get in, the rest is told too-many', async () => {
  const { server, opened, hostile, expectUndisturbed } = await startRoom();
  const auth = { room: opened.room, role: 'participant', token: hostile.token, since: 0, group: null };
  const all = Array.from({ length: 1_000 }, () => connect(server, auth, '', { reconnection: false }));
  const outcomes = await Promise.all(all.map(outcomeOf));
  const counts = (what: string) => outcomes.filter((outcome) => outcome === what).length;
  // The hostile's first connection counts too.
  expect([counts('welcome'), counts('too-many')]).toEqual([
    limits.connectionsPerAuthor - 1,
    1_001 - limits.connectionsPerAuthor,
  ]);
  await expectUndisturbed();
});

test('[R25] connections that never say who they are are closed', async () => {
  const { server, expectUndisturbed } = await startRoom();
  const silent = Array.from({ length: 200 }, () => halfOpen(server.port));
  await Promise.all(silent.map(({ isOpen }) => isOpen));
  await expectUndisturbed();
  await Promise.all(silent.map(({ isClosed }) => isClosed));
});

test('[R26] [R22] floods and huge frames leave nothing behind in memory', async () => {
  const { server, opened, hostile, expectUndisturbed } = await startRoom();
  const before = await server.memory();
  for (let count = 0; count < 10_000; count += 1)
    hostile.socket.emit('put', [newEnvelope()], () => undefined);
  await hostile.until(() => hostile.disconnects === 1);
  for (let count = 0; count < 10; count += 1) {
    const again = await join(server, opened.room, 'participant', hostile.token, 0, { reconnection: false });
    again.socket.emit('put', [newEnvelope({ body: 'x'.repeat(20_000_000) })], () => undefined);
    await again.until(() => again.disconnects === 1);
  }
  await expectUndisturbed();
  const after = await server.memory();
  // One of the frames alone would be 20 MB.
  expect(after - before).toBeLessThan(15_000_000);
});

test('[R34] a token of a session that ended opens nothing, also not a new room of that name', async () => {
  const { server, opened, trainer, hostile } = await startRoom();
  expect(await trainer.delete()).toMatchObject({ ok: true });
  await hostile.until(() => hostile.disconnects === 1);
  await expect(join(server, opened.room, 'participant', hostile.token)).rejects.toThrow('no-room');
  const again = await openRoom(server, { room: opened.room });
  await expect(join(server, again.room, 'trainer', opened.trainer)).rejects.toThrow('not-trainer');
  // As a participant it is a newcomer like any other: what was there before is gone.
  const back = await join(server, again.room, 'participant', hostile.token, 99, { group: newId() });
  await back.until(() => back.caughtUp === 1);
  expect(back.items).toEqual([]);
});

test('[R8] [R9] whatever a client writes, it gets nowhere: stage, another’s entry, another group’s board', async () => {
  const { server, opened, trainer, hostile, other, expectUndisturbed } = await startRoom();
  const group = newId();
  await trainer.assign([{ author: (await other.welcome()).author, group }]);
  await other.until(() => other.welcomes.at(-1)?.group === group);
  const [entry, stroke] = [newEnvelope(), newEnvelope({ scope: 'group', group })];
  await other.put(entry, stroke);
  const attempts = [
    newEnvelope({ scope: 'stage' }),
    { ...entry, rev: 2 },
    newEnvelope({ scope: 'group', group }),
    { ...stroke, rev: 2 },
  ];
  expect(await hostile.put(...attempts)).toEqual(attempts.map(() => refused('not-yours')));
  expect(await hostile.delete()).toEqual(refused('not-trainer'));
  expect(await hostile.assign([{ author: (await hostile.welcome()).author, group }])).toEqual(
    refused('not-trainer'),
  );
  const asTrainer = { room: opened.room, role: 'trainer', token: hostile.token, since: 0, group: null };
  expect(await connect(server, asTrainer).refusal()).toBe('not-trainer');
  await fence(trainer, hostile);
  expect([hostile.has(entry.id), hostile.has(stroke.id)]).toEqual([false, false]);
  await expectUndisturbed();
});

async function outcomeOf(client: Client): Promise<string> {
  await client.until(() => client.welcomes.length > 0 || client.refusals.length > 0);
  return client.welcomes.length > 0 ? 'welcome' : (client.refusals[0] ?? '');
}

/** First byte of a WebSocket's frame that closes it (RFC 6455, 5.5.1). */
const closeFrame = 0x88;

/** A WebSocket that is opened and then says nothing. */
function halfOpen(port: number) {
  const socket = connectTcp(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      '\r\n',
    ].join('\r\n'),
  );
  return {
    isOpen: new Promise((resolve) => socket.once('data', resolve)),
    // The server's word that it closes; what a client that does not answer it still holds goes half a minute later.
    isClosed: new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        if (chunk[0] === closeFrame) resolve();
      });
    }),
  };
}
