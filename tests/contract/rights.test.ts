import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/protocol/envelope.ts';
import {
  fence,
  hashOf,
  join,
  joinTrainer,
  newEnvelope,
  newToken,
  openRoom,
  refused,
  startServer,
} from './harness.ts';

async function startRoom() {
  const server = await startServer();
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const ada = await join(server, opened.room, 'participant');
  const bo = await join(server, opened.room, 'participant');
  return { server, opened, trainer, ada, bo };
}

describe('who may write', () => {
  const table: { role: 'trainer' | 'participant'; scope: Scope; isAllowed: boolean }[] = [
    { role: 'trainer', scope: 'stage', isAllowed: true },
    { role: 'trainer', scope: 'entry', isAllowed: true },
    { role: 'trainer', scope: 'group', isAllowed: true },
    { role: 'participant', scope: 'stage', isAllowed: false },
    { role: 'participant', scope: 'entry', isAllowed: true },
    { role: 'participant', scope: 'group', isAllowed: false },
  ];
  test.each(table)('[R8] a $role writing a $scope: $isAllowed', async ({ role, scope, isAllowed }) => {
    const { trainer, ada, bo } = await startRoom();
    const envelope = newEnvelope({ scope });
    const [result] = await (role === 'trainer' ? trainer : ada).put(envelope);
    expect(result).toEqual(isAllowed ? { ok: true, seq: 1 } : refused('not-yours'));
    await fence(trainer, trainer);
    await fence(trainer, bo);
    expect(trainer.has(envelope.id)).toBe(isAllowed);
  });
});

describe('who may read', () => {
  test('[R9] the stage is read by all, live and later', async () => {
    const { server, opened, trainer, ada, bo } = await startRoom();
    const stage = newEnvelope({ scope: 'stage' });
    await trainer.put(stage);
    for (const one of [trainer, ada, bo]) expect(await one.item(stage.id)).toMatchObject(stage);
    const late = await join(server, opened.room, 'participant');
    expect(await late.item(stage.id)).toMatchObject(stage);
  });

  test('[R9] an entry is read by its author and by trainers only, live and later', async () => {
    const { server, opened, trainer, ada, bo } = await startRoom();
    const adaToo = await join(server, opened.room, 'participant', ada.token);
    const entry = newEnvelope();
    await ada.put(entry);
    for (const one of [trainer, ada, adaToo]) expect(await one.item(entry.id)).toMatchObject(entry);
    await fence(trainer, bo);
    const late = await join(server, opened.room, 'participant');
    await fence(trainer, late);
    const lateAda = await join(server, opened.room, 'participant', ada.token);
    expect(await lateAda.item(entry.id)).toMatchObject(entry);
    expect([bo.has(entry.id), late.has(entry.id)]).toEqual([false, false]);
  });

  test('[R9] an entry of the trainer and a group envelope reach no participant', async () => {
    const { server, opened, trainer, bo } = await startRoom();
    const hidden = [newEnvelope(), newEnvelope({ scope: 'group' })];
    const stage = newEnvelope({ scope: 'stage' });
    // In one commit with what the room does hear.
    await trainer.put(stage, ...hidden);
    await bo.item(stage.id);
    await fence(trainer, bo);
    const late = await join(server, opened.room, 'participant');
    await fence(trainer, late);
    for (const { id } of hidden)
      expect([trainer.has(id), bo.has(id), late.has(id)]).toEqual([true, false, false]);
  });

  test('[R9] nothing crosses from one room into another', async () => {
    const { server, trainer, ada } = await startRoom();
    const other = await openRoom(server);
    const otherTrainer = await joinTrainer(server, other);
    const entry = newEnvelope();
    await ada.put(entry);
    await trainer.item(entry.id);
    await fence(otherTrainer, otherTrainer);
    expect(otherTrainer.items).toHaveLength(1);
  });
});

describe('whose it is', () => {
  test('[R10] an id belongs to the author who wrote it first', async () => {
    const { trainer, ada, bo } = await startRoom();
    const entry = newEnvelope();
    await ada.put(entry);
    const forged = { ...entry, rev: 2, body: newEnvelope().body };
    expect(await bo.put(forged)).toEqual([refused('not-yours')]);
    expect(await trainer.put(forged)).toEqual([refused('not-yours')]);
    await fence(trainer, trainer);
    expect(trainer.items.filter(({ id }) => id === entry.id)).toMatchObject([entry]);
  });

  test('[R10] the same id in another scope is another envelope: an entry cannot take the place of a stage envelope', async () => {
    const { trainer, ada } = await startRoom();
    const stage = newEnvelope({ scope: 'stage' });
    expect(await ada.put({ ...stage, scope: 'entry', rev: 9 })).toMatchObject([{ ok: true }]);
    expect(await trainer.put(stage)).toMatchObject([{ ok: true }]);
    await ada.until(() => ada.items.some(({ scope }) => scope === 'stage'));
    expect(ada.items.find(({ scope }) => scope === 'stage')).toMatchObject(stage);
  });

  test('[R4] the author comes from the connection and cannot be named in a message', async () => {
    const { server, opened, trainer, ada, bo } = await startRoom();
    const { author } = await ada.welcome();
    expect(author).toBe(hashOf(`${opened.room}:${ada.token}`).slice(0, 22));
    const forged = newEnvelope();
    expect(await bo.put({ ...forged, author })).toEqual([refused('bad-message')]);
    const entry = newEnvelope();
    await bo.put(entry);
    expect((await trainer.item(entry.id)).author).toBe((await bo.welcome()).author);
    const again = await join(server, opened.room, 'participant', ada.token);
    expect((await again.welcome()).author).toBe(author);
    const other = await openRoom(server);
    expect((await (await join(server, other.room, 'participant', ada.token)).welcome()).author).not.toBe(
      author,
    );
  });

  test('[R10] two trainer devices are one author: either corrects what the other put', async () => {
    const { server, opened, trainer, ada } = await startRoom();
    const second = await joinTrainer(server, opened);
    const stage = newEnvelope({ scope: 'stage' });
    await trainer.put(stage);
    const moved = { ...stage, rev: 2, body: newEnvelope().body };
    expect(await second.put(moved)).toMatchObject([{ ok: true }]);
    for (const one of [trainer, second, ada]) expect(await one.item(stage.id, 2)).toMatchObject(moved);
    const entry = newEnvelope();
    await ada.put(entry);
    for (const one of [trainer, second]) await one.item(entry.id);
  });

  test('[R3] a participant’s token does not make a trainer', async () => {
    const { server, opened, ada } = await startRoom();
    await expect(join(server, opened.room, 'trainer', ada.token)).rejects.toThrow('not-trainer');
    await expect(join(server, opened.room, 'trainer', newToken())).rejects.toThrow('not-trainer');
    const other = await openRoom(server);
    await expect(join(server, opened.room, 'trainer', other.trainer)).rejects.toThrow('not-trainer');
  });
});
