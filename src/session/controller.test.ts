import { expect, test } from 'vitest';
import { TestRoom } from './fixtures/room.ts';
import { openPage, type Page, rest } from './fixtures/world.ts';

const standing = (page: Page, exercise = 'vraag') => page.session.view.own[exercise]?.standing;

test('an entry goes from the device to the server to the trainer, and says so at each step', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  ada.disk.isInstant = false;
  ada.line.isInstant = false;
  const kept = ada.session.setEntry('vraag', ['ja']);
  expect(ada.session.view.own.vraag).toEqual({ value: ['ja'], standing: 'device' });
  await rest();
  expect(ada.line.puts).toEqual([]); // The device comes first.
  await ada.disk.write();
  await kept;
  expect(standing(ada)).toBe('device');
  ada.disk.isInstant = true;
  ada.line.send();
  ada.line.listen();
  await rest();
  expect(standing(ada)).toBe('sent');

  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  expect(trainer.session.view.entries).toEqual({ vraag: { [ada.line.author]: ['ja'] } });
  trainer.clock.pass(200);
  while (!ada.line.isQuiet) ada.line.listen();
  expect(standing(ada)).toBe('trainer');
});

test('an entry replaces the one before; withdrawing takes it away at the trainer', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  await ada.session.setEntry('vraag', 1);
  await ada.session.setEntry('vraag', 2);
  await rest();
  expect(trainer.session.view.entries).toEqual({ vraag: { [ada.line.author]: 2 } });
  await ada.session.setEntry('vraag', null);
  await rest();
  expect(trainer.session.view.entries).toEqual({});
  expect(ada.session.view.own.vraag).toEqual({ value: null, standing: 'sent' });
  expect(room.envelopes.size).toBe(1);
});

test('many changes while away are one message when back', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  ada.line.cut();
  for (const value of [1, 2, 3, 4]) await ada.session.setEntry('vraag', value);
  await ada.session.setEntry('andere', 'x');
  expect(ada.session.view.connection).toEqual({ state: 'offline' });
  ada.line.up();
  await rest();
  expect(ada.line.puts.flat()).toHaveLength(2);
  expect(standing(ada)).toBe('sent');
});

test('a phone that reloads without a network shows everything at once, drafts too', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  trainer.session.goTo('dia-3');
  const ada = await openPage(room);
  await ada.session.setEntry('vraag', 'gehouden');
  ada.line.cut();
  await ada.session.setEntry('tweede', 'onderweg');
  ada.session.setDraft('derde', 'half getyp');
  await rest();
  ada.store.crash();

  const again = await openPage(room, { disk: ada.disk, isUp: false });
  const { view } = again.session;
  expect(view.stage.slide).toBe('dia-3');
  expect(view.own).toEqual({
    vraag: { value: 'gehouden', standing: 'sent' },
    tweede: { value: 'onderweg', standing: 'device' },
  });
  expect(view.drafts).toEqual({ derde: 'half getyp' });
  expect(view.synced).toBe(false);
  again.session.setDraft('derde', null);
  again.line.up();
  await rest();
  expect(again.session.view.own.tweede?.standing).toBe('sent');
  expect((await ada.disk.memory.load()).drafts).toEqual({});
});

test('a page that dies between draft and entry has one of them, whichever was said first', async () => {
  for (const isDraftFirst of [true, false]) {
    const ada = await openPage(new TestRoom());
    ada.session.setDraft('vraag', 'half');
    await rest();
    ada.disk.isInstant = false;
    if (isDraftFirst) ada.session.setDraft('vraag', null);
    void ada.session.setEntry('vraag', 'heel');
    if (!isDraftFirst) ada.session.setDraft('vraag', null);
    for (let writes = 0; writes < 4; writes += 1) {
      await rest();
      await ada.disk.write();
      const { drafts, kept } = await ada.disk.memory.load();
      expect(Object.keys(drafts).length + kept.length).toBeGreaterThan(0);
    }
    const { drafts, kept } = await ada.disk.memory.load();
    expect([drafts, kept.length]).toEqual([{}, 1]);
  }
});

test('an answer that was lost on its way is asked for again, and nothing is doubled', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  ada.line.isInstant = false;
  await ada.session.setEntry('vraag', 'een');
  ada.line.send();
  ada.line.cut();
  expect(room.envelopes.size).toBe(1);
  ada.line.isInstant = true;
  ada.line.up();
  await rest();
  expect(room.envelopes.size).toBe(1);
  expect([...room.envelopes.values()][0]?.rev).toBe(1);
  expect(standing(ada)).toBe('sent');
});

test('a server that cannot keep it just now is asked again, later and later', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  room.refuseWith = 'store-failed';
  await ada.session.setEntry('vraag', 'een');
  await rest();
  expect(standing(ada)).toBe('device');
  ada.clock.pass(500);
  await rest();
  expect(ada.line.puts).toHaveLength(2);
  ada.clock.pass(500);
  await rest();
  expect(ada.line.puts).toHaveLength(2);
  room.refuseWith = null;
  ada.clock.pass(500);
  await rest();
  expect(standing(ada)).toBe('sent');
});

test('what the server will not have says so, stays here, and a new try may be taken', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  room.refuseWith = 'too-many';
  await ada.session.setEntry('vraag', 'een');
  await rest();
  expect(ada.session.view.own.vraag).toEqual({ value: 'een', standing: 'refused' });
  room.refuseWith = null;
  await ada.session.setEntry('vraag', 'twee');
  await rest();
  expect(standing(ada)).toBe('sent');
});

test('two tabs of one phone write one entry; the later one stands in both', async () => {
  const room = new TestRoom();
  const one = await openPage(room);
  const two = await openPage(room, { disk: one.disk });
  await one.session.setEntry('vraag', 'eerste tab');
  await rest();
  expect(two.session.view.own.vraag).toEqual({ value: 'eerste tab', standing: 'sent' });
  one.line.cut();
  two.line.cut();
  await one.session.setEntry('vraag', 'eerste, zonder net');
  await two.session.setEntry('vraag', 'tweede, zonder net');
  const reloaded = await openPage(room, { disk: one.disk, isUp: false });
  expect(reloaded.session.view.own.vraag?.value).toBe('tweede, zonder net');
  one.line.up();
  await rest();
  two.line.up();
  await rest();
  for (const page of [one, two]) {
    expect(page.session.view.own.vraag).toEqual({ value: 'tweede, zonder net', standing: 'sent' });
  }
  expect(room.envelopes.size).toBe(1);
});

test('what a closed tab left behind is sent by the one that stays', async () => {
  const room = new TestRoom();
  const one = await openPage(room);
  const two = await openPage(room, { disk: one.disk });
  one.line.cut();
  two.line.cut();
  await one.session.setEntry('vraag', 'achtergelaten');
  one.session.close();
  two.line.up();
  await rest();
  expect(two.session.view.own.vraag).toEqual({ value: 'achtergelaten', standing: 'sent' });
});

test('two tabs that cannot keep anything still end with one entry', async () => {
  const room = new TestRoom();
  const one = await openPage(room, { isInstant: false });
  const two = await openPage(room, { isInstant: false });
  await one.session.setEntry('vraag', 'een');
  await two.session.setEntry('vraag', 'twee');
  for (let step = 0; step < 40; step++) {
    for (const { line } of [one, two]) {
      line.send();
      line.listen();
      await rest();
    }
  }
  expect(room.envelopes.size).toBe(1);
  expect(one.session.view.own).toEqual(two.session.view.own);
  expect(standing(one)).toBe('sent');
});

test('listeners hear once of what happens together, and nothing after they left', async () => {
  const { session } = await openPage(new TestRoom());
  const heard: unknown[] = [];
  const leave = session.subscribe((view) => heard.push(view.drafts.vraag));
  session.setDraft('vraag', 'a');
  session.setDraft('vraag', 'ab');
  expect(heard).toEqual([]);
  await rest();
  expect(heard).toEqual(['ab']);
  leave();
  session.setDraft('vraag', 'abc');
  await rest();
  expect(heard).toEqual(['ab']);
});
