import { expect, test } from 'vitest';
import { limits } from '../../src/protocol/limits.ts';
import {
  type Client,
  fence,
  join,
  joinTrainer,
  newBody,
  newEnvelope,
  newId,
  openRoom,
  refused,
  startServer,
} from './harness.ts';

const [one, two] = [newId(), newId()];
const onBoard = (group: string) => newEnvelope({ scope: 'group', group });

/** Two in group one, one in group two, and one in none; all have heard of it. */
async function startRoom() {
  const server = await startServer();
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const [ada, bo, cem, dina] = (await Promise.all(
    [0, 1, 2, 3].map(() => join(server, opened.room, 'participant')),
  )) as [Client, Client, Client, Client];
  const assign = async (...pairs: [Client, string | null][]) => {
    const assignments = await Promise.all(
      pairs.map(async ([client, group]) => ({ author: (await client.welcome()).author, group })),
    );
    return trainer.assign(assignments);
  };
  expect(await assign([ada, one], [bo, one], [cem, two])).toEqual({ ok: true });
  for (const client of [ada, bo, cem]) await inGroup(client, client === cem ? two : one);
  return { server, opened, trainer, ada, bo, cem, dina, assign };
}

/** Welcomed with this group, and caught up with what it has. */
const inGroup = (client: Client, group: string | null) =>
  client.until(() => client.welcomes.at(-1)?.group === group && client.caughtUp === client.welcomes.length);

test('[R8] [R9] a group is written and read by its members and the trainer, live and later', async () => {
  const { server, opened, trainer, ada, bo, cem, dina } = await startRoom();
  const stroke = onBoard(one);
  expect(await ada.put(stroke)).toMatchObject([{ ok: true }]);
  const hint = onBoard(one);
  await trainer.put(hint);
  for (const client of [trainer, ada, bo])
    for (const { id } of [stroke, hint]) expect(await client.item(id)).toMatchObject({ group: one });
  for (const client of [cem, dina]) {
    await fence(trainer, client);
    expect([client.has(stroke.id), client.has(hint.id)]).toEqual([false, false]);
  }
  const back = await join(server, opened.room, 'participant', bo.token);
  await inGroup(back, one);
  expect(back.has(stroke.id)).toBe(true);
  const backToo = await join(server, opened.room, 'participant', cem.token);
  await inGroup(backToo, two);
  expect(backToo.has(stroke.id)).toBe(false);
});

test('[R8] another group’s board takes nothing, and neither does a group that one only claims', async () => {
  const { server, opened, trainer, ada, cem, dina } = await startRoom();
  expect(await cem.put(onBoard(one))).toEqual([refused('not-yours')]);
  expect(await dina.put(onBoard(one))).toEqual([refused('not-yours')]);
  const claiming = await join(server, opened.room, 'participant', dina.token, 0, { group: one });
  expect((await claiming.welcome()).group).toBeNull();
  expect(await claiming.put(onBoard(one))).toEqual([refused('not-yours')]);
  const stroke = onBoard(one);
  await ada.put(stroke);
  const changed = { ...stroke, rev: 2, body: newBody() };
  expect(await cem.put(changed)).toEqual([refused('not-yours')]);
  expect(await cem.put({ ...changed, group: two })).toEqual([refused('not-yours')]);
  await fence(trainer, claiming);
  expect(claiming.has(stroke.id)).toBe(false);
});

test('[R10] in a group too, each changes only what is its own', async () => {
  const { ada, bo } = await startRoom();
  const stroke = onBoard(one);
  await ada.put(stroke);
  await bo.item(stroke.id);
  expect(await bo.put({ ...stroke, rev: 2, body: newBody() })).toEqual([refused('not-yours')]);
});

test('[R28] an envelope names a group where its scope is one, and only there', async () => {
  const { trainer } = await startRoom();
  const results = await trainer.put(
    { ...onBoard(one), group: null },
    { ...newEnvelope(), group: one },
    { ...newEnvelope({ scope: 'stage' }), group: one },
  );
  expect(results).toEqual([refused('bad-message'), refused('bad-message'), refused('bad-message')]);
});

test('[R40] who changes groups is welcomed anew, gets all of the new one and hears no more of the old', async () => {
  const { trainer, ada, bo, cem, assign } = await startRoom();
  const [old, here] = [onBoard(one), onBoard(two)];
  await ada.put(old);
  await cem.put(here, onBoard(two));
  await trainer.item(here.id);
  expect(await assign([bo, two])).toEqual({ ok: true });
  await inGroup(bo, two);
  expect(bo.items.filter(({ group }) => group === two)).toHaveLength(2);
  const after = onBoard(one);
  await ada.put(after);
  await fence(trainer, bo);
  expect(bo.has(after.id)).toBe(false);
  expect(await bo.put(onBoard(one))).toEqual([refused('not-yours')]);
  expect(await assign([bo, null])).toEqual({ ok: true });
  await inGroup(bo, null);
  expect(await bo.put(onBoard(two))).toEqual([refused('not-yours')]);
  expect(bo.disconnects).toBe(0);
});

test('[R40] a device that comes back gets only what is new of the group it held, and all of another', async () => {
  const { server, opened, trainer, ada, bo, assign } = await startRoom();
  await ada.put(onBoard(one), onBoard(one));
  await trainer.put(newEnvelope({ scope: 'stage' }));
  const seq = trainer.items.at(-1)?.seq ?? 0;
  await trainer.until(() => trainer.items.length === 3);
  const late = onBoard(one);
  await ada.put(late);
  const come = async (group: string | null) => {
    const client = await join(server, opened.room, 'participant', bo.token, 3, { group });
    await client.until(() => client.caughtUp === 1);
    return client.items.map((item) => item.seq);
  };
  expect(seq).toBeLessThanOrEqual(3);
  expect(await come(one)).toEqual([4]);
  expect(await come(null)).toEqual([1, 2, 4]);
  await assign([bo, two]);
  expect(await come(one)).toEqual([]);
});

test('[R40] regrouping a busy room loses nothing and doubles nothing of what all may read', async () => {
  const { trainer, bo, assign } = await startRoom();
  const busy = (async () => {
    for (let count = 0; count < 60; count += 1)
      await trainer.put(newEnvelope({ scope: 'stage' }), onBoard(one));
  })();
  for (const group of [two, one, null, one, two]) await assign([bo, group]);
  await busy;
  await fence(trainer, bo);
  const stage = bo.items.filter(({ scope }) => scope === 'stage').map(({ id }) => id);
  expect(stage).toEqual(trainer.items.filter(({ scope }) => scope === 'stage').map(({ id }) => id));
});

test('[R40] only a trainer puts people into groups; who is not in the room is passed over', async () => {
  const { trainer, ada, dina } = await startRoom();
  const assignments = [{ author: (await dina.welcome()).author, group: one }];
  expect(await ada.assign(assignments)).toEqual(refused('not-trainer'));
  for (const nonsense of [
    null,
    {},
    [],
    [{ author: 'x', group: one }],
    [{ ...assignments[0], role: 'trainer' }],
  ])
    expect(await trainer.socket.emitWithAck('assign', nonsense)).toEqual(refused('bad-message'));
  const many = Array.from({ length: limits.assignments + 1 }, () => ({ author: newId(), group: one }));
  expect(await trainer.assign(many)).toEqual(refused('bad-message'));
  expect(await trainer.assign([{ author: newId(), group: one }])).toEqual({ ok: true });
  await fence(trainer, dina);
  expect(dina.welcomes).toHaveLength(1);
});

test('[R43] a trainer, and nobody else, is told who is in the room, in which group, and who is connected', async () => {
  const { trainer, ada, bo, cem, dina } = await startRoom();
  bo.socket.disconnect();
  await trainer.until(() => trainer.people.at(-1)?.online === 3);
  const reply = await trainer.members();
  const expected = await Promise.all(
    [ada, bo, cem, dina].map(async (client) => ({
      author: (await client.welcome()).author,
      group: client === dina ? null : client === cem ? two : one,
      isOnline: client !== bo,
    })),
  );
  expect(reply).toEqual({ ok: true, members: expect.arrayContaining(expected) });
  expect(reply.ok && reply.members).toHaveLength(4);
  expect(await ada.members()).toEqual(refused('not-trainer'));
});
