import { connect as connectTcp, createServer as createTcpServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  type Client,
  fence,
  hourMs,
  join,
  joinTrainer,
  newBody,
  newEnvelope,
  newId,
  newToken,
  openRoom,
  refused,
  startServer,
} from '../harness.ts';
import { type Address, newPlace, spawnServer, traces } from '../places.ts';

/** Two servers on one database, with one room. */
async function startTwo(parts: { now?: () => number } = {}) {
  const place = await newPlace();
  const [here, there] = [
    await startServer({ ...place, ...parts }),
    await startServer({ ...place, ...parts }),
  ];
  const now = parts.now?.() ?? Date.now();
  const opened = await openRoom(here, { endsAt: now + hourMs, deletesAt: now + 2 * hourMs });
  const trainer = await joinTrainer(here, opened);
  const near = await join(here, opened.room, 'participant');
  const far = await join(there, opened.room, 'participant');
  return { place, here, there, opened, trainer, near, far };
}

/** What stands before the servers: sends each new connection to the first that takes it. */
async function balance(targets: readonly Address[]): Promise<Address> {
  const open = new Set<Socket>();
  const pass = (from: Socket, [target, ...others]: readonly Address[]) => {
    if (!target) return void from.destroy();
    const to = connectTcp(target.port, '127.0.0.1');
    to.once('connect', () => {
      from.pipe(to).pipe(from);
      to.once('close', () => from.destroy());
      from.once('close', () => to.destroy());
    });
    to.once('error', () => (to.connecting ? undefined : pass(from, others)));
  };
  const balancer = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    pass(socket, targets);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    balancer.close();
  });
  const address = balancer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port };
}

test('[R41] a room opened by one process is there for all, and opening it again is a repeat for any', async () => {
  const { here, there, opened } = await startTwo();
  await joinTrainer(there, opened);
  await expect(openRoom(there, { room: opened.room })).rejects.toThrow('room-exists');
  const again = { room: newId(), trainer: newToken() };
  await openRoom(here, again);
  await openRoom(there, again);
});

test('[R41] stage, entries and what the trainer has seen cross from process to process', async () => {
  const { trainer, near, far } = await startTwo();
  const stage = newEnvelope({ scope: 'stage' });
  await trainer.put(stage);
  for (const one of [near, far]) await one.item(stage.id);
  const entry = newEnvelope();
  await far.put(entry);
  const { seq } = await trainer.item(entry.id);
  trainer.socket.emit('seen', seq);
  await far.until(() => far.seen.includes(seq));
  await fence(trainer, near);
  expect(near.has(entry.id)).toBe(false);
});

test('[R41] while all write at once every device hears the same order, without gaps, wherever it is connected', async () => {
  const { here, there, opened, trainer, near, far } = await startTwo();
  const other = await joinTrainer(there, opened);
  const write = async (writer: Client) => {
    for (let count = 0; count < 30; count += 1) await writer.put(newEnvelope(), newEnvelope());
  };
  const lead = async (leader: Client) => {
    for (let count = 0; count < 30; count += 1) await leader.put(newEnvelope({ scope: 'stage' }));
  };
  await Promise.all([write(near), write(far), lead(trainer), lead(other)]);
  const late = [await joinTrainer(here, opened), await joinTrainer(there, opened)];
  const all = Array.from({ length: 180 }, (_, index) => index + 1);
  for (const one of [trainer, other, ...late]) {
    await one.until(() => one.items.length >= 180);
    expect(one.items.map(({ seq }) => seq)).toEqual(all);
  }
  const stage = (one: Client) => one.items.filter(({ scope }) => scope === 'stage').map(({ seq }) => seq);
  for (const one of [near, far]) {
    await one.until(() => stage(one).length >= 60);
    expect(one.items.map(({ seq }) => seq)).toEqual(one.items.map(({ seq }) => seq).sort((a, b) => a - b));
    expect(stage(one)).toEqual(stage(trainer));
  }
});

test('[R41] people are counted over all processes, and each once', async () => {
  const { there, opened, trainer, near, far } = await startTwo();
  await join(there, opened.room, 'participant', near.token);
  await trainer.until(() => trainer.people.at(-1)?.online === 2);
  far.socket.disconnect();
  await trainer.until(() => trainer.people.at(-1)?.online === 1);
  expect(trainer.people.at(-1)).toEqual({ joined: 2, online: 1 });
});

test('[R41] groups made on one process count on the other', async () => {
  const { trainer, near, far } = await startTwo();
  const group = newId();
  const { author } = await far.welcome();
  await trainer.assign([
    { author, group },
    { author: (await near.welcome()).author, group: newId() },
  ]);
  await far.until(() => far.welcomes.at(-1)?.group === group);
  const stroke = newEnvelope({ scope: 'group', group });
  expect(await far.put(stroke)).toMatchObject([{ ok: true }]);
  await trainer.item(stroke.id);
  expect(await near.put(newEnvelope({ scope: 'group', group }))).toEqual([refused('not-yours')]);
});

test('[R41] deleting on one process ends the room on the other, and nothing is left', async () => {
  const { place, there, opened, trainer, far } = await startTwo();
  await far.put(newEnvelope());
  expect(await trainer.delete()).toEqual({ ok: true, envelopes: 1, people: 2, at: expect.any(Number) });
  await far.until(() => far.disconnects === 1);
  expect(far.gone).toEqual(['deleted']);
  expect(await traces(place)).toEqual([]);
  await expect(join(there, opened.room, 'participant', far.token)).rejects.toThrow('no-room');
});

test('[R41] the time that was promised is kept by whichever process sweeps', async () => {
  let now = Date.UTC(2026, 8, 1, 9);
  const { place, there, near, far } = await startTwo({ now: () => now });
  now += 2 * hourMs;
  await there.sweep();
  expect(await traces(place)).toEqual([]);
  for (const one of [near, far]) {
    await one.until(() => one.disconnects === 1);
    expect(one.gone).toEqual(['expired']);
  }
});

test('[R42] a process killed in the middle of a session loses nothing that it acknowledged; its devices go on with another', async () => {
  const place = await newPlace();
  const [first, second] = [await spawnServer(place), await spawnServer(place)];
  const balancer = await balance([first, second]);
  const opened = await openRoom(second);
  const trainer = await joinTrainer(second, opened);
  const phones = await Promise.all([0, 1, 2, 3].map(() => join(balancer, opened.room, 'participant')));
  const acknowledged = new Set<string>();
  const sent = new Set<string>();
  const write = async (phone: Client) => {
    for (let count = 0; count < 40; count += 1) {
      const entry = newEnvelope({ body: newBody(300) });
      sent.add(entry.id);
      // As an outbox does: again and again until it is answered, by whichever process.
      for (let isKept = false; !isKept; ) {
        await phone.until(() => phone.socket.connected);
        isKept = await phone.put(entry).then(
          ([result]) => result?.ok ?? false,
          () => false,
        );
      }
      acknowledged.add(entry.id);
      if (acknowledged.size === 60) first.process.kill('SIGKILL');
    }
  };
  await Promise.all(phones.map(write));
  for (const phone of phones) expect(phone.welcomes.length).toBe(2);
  await trainer.until(() => trainer.items.length >= sent.size);
  expect(trainer.items.map(({ seq }) => seq)).toEqual(Array.from(sent, (_, index) => index + 1));
  expect(new Set(trainer.items.map(({ id }) => id))).toEqual(sent);
  const stage = newEnvelope({ scope: 'stage' });
  await trainer.put(stage);
  for (const phone of phones) await phone.item(stage.id);
});

test('[R42] the trainer’s process may be the one that dies: the trainer goes on with another, with everything there', async () => {
  const place = await newPlace();
  const [first, second] = [await spawnServer(place), await spawnServer(place)];
  const balancer = await balance([first, second]);
  const opened = await openRoom(second);
  const phone = await join(second, opened.room, 'participant');
  const trainer = await joinTrainer(balancer, opened);
  const before = newEnvelope();
  await phone.put(before);
  await trainer.item(before.id);
  first.process.kill('SIGKILL');
  await trainer.until(() => trainer.welcomes.length === 2);
  const [after, stage] = [newEnvelope(), newEnvelope({ scope: 'stage' })];
  await phone.put(after);
  await trainer.item(after.id);
  await trainer.put(stage);
  await phone.item(stage.id);
  await trainer.until(() => trainer.people.at(-1)?.online === 1);
});
