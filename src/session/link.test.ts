import { expect, test } from 'vitest';
import { TestRoom } from './fixtures/room.ts';
import { openPage, rest, type TestDisk } from './fixtures/world.ts';

test('deleting gives the receipt, ends it everywhere and leaves nothing on the devices', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const ada = await openPage(room);
  await ada.session.setEntry('vraag', 'weg');
  await rest();
  expect(await trainer.session.deleteRoom()).toEqual({ ok: true, envelopes: 1, people: 2, at: 9 });
  await rest();
  for (const page of [trainer, ada]) {
    expect(page.session.view.connection).toEqual({ state: 'ended', reason: 'deleted' });
    expect((await page.disk.memory.load()).kept).toEqual([]);
    expect(page.line.isClosed).toBe(true);
  }
  await ada.session.setEntry('vraag', 'te laat');
  expect((await ada.disk.memory.load()).kept).toEqual([]);
});

test('without a server deleting says so and deletes nothing', async () => {
  const trainer = await openPage(new TestRoom(), { role: 'trainer', name: 'trainer', isUp: false });
  expect(await trainer.session.deleteRoom()).toEqual({ ok: false, reason: 'no-server' });
});

test('a refusal for good ends the attempts; one that passes does so only for whoever was never in', async () => {
  const room = new TestRoom();
  const never = await openPage(room, { isUp: false });
  expect(never.session.view.connection).toEqual({ state: 'connecting' });
  never.session.subscribe(() => {});
  never.line.hear((events) => events.lost('too-many'));
  expect(never.session.view.connection).toEqual({ state: 'refused', reason: 'too-many' });
  expect(never.line.isClosed).toBe(true);

  const ada = await openPage(room);
  ada.line.hear((events) => events.lost('too-fast'));
  expect(ada.session.view.connection).toEqual({ state: 'offline' });
  ada.line.hear((events) => events.refused('no-room'));
  expect(ada.session.view.connection).toEqual({ state: 'refused', reason: 'no-room' });
});

test('a page that gets no answer says it is offline instead of waiting on', async () => {
  const page = await openPage(new TestRoom(), { isUp: false });
  page.clock.pass(2_500);
  expect(page.session.view.connection).toEqual({ state: 'offline' });
});

test("the clock of the server is known by its distance from the device's", async () => {
  const { session } = await openPage(new TestRoom());
  expect(session.view.clockOffsetMs).toBe(500);
  expect(session.view.times).toEqual({ openedAt: 1, endsAt: 2, deletesAt: 3 });
});

test('wiping leaves nothing on the disk', async () => {
  const page = await openPage(new TestRoom());
  await page.session.setEntry('vraag', 'x');
  await page.session.wipe();
  expect(await recollected(page.disk)).toEqual({ kept: [], drafts: {} });
});

async function recollected(disk: TestDisk) {
  const { kept, drafts } = await disk.memory.load();
  return { kept, drafts };
}

test('a page killed between hearing and keeping hears it again', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const ada = await openPage(room);
  ada.disk.isInstant = false;
  trainer.session.goTo('dia-1');
  await rest();
  trainer.session.setPhase('vraag', 'open');
  await rest();
  room.markSeen(1);
  await rest();
  await ada.disk.write();
  await ada.disk.write();
  await rest();
  ada.store.crash();
  ada.line.cut();
  ada.disk.isInstant = true;
  const again = await openPage(room, { disk: ada.disk });
  expect(again.session.view.stage).toMatchObject({ slide: 'dia-1', exercises: { vraag: { phase: 'open' } } });
});
