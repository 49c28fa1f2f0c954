import { expect, test } from 'vitest';
import type { Envelope } from '../protocol/envelope.ts';
import { entryTarget, hiddenTarget, sealContent, stageTarget } from './contents.ts';
import {
  authorOf,
  countingRandom,
  openPage,
  rest,
  type TestDisk,
  TestRoom,
  testKeys,
  tokenOf,
} from './fixtures/world.ts';
import { keysFromMaster } from './keys.ts';

const standing = (page: Awaited<ReturnType<typeof openPage>>, exercise = 'vraag') =>
  page.session.view.own[exercise]?.standing;

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

test('what the server sees holds no word of it', async () => {
  const room = new TestRoom();
  const ada = await openPage(room);
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  await ada.session.setEntry('MERKWOORD', 'MERKWOORD');
  trainer.session.goTo('MERKWOORD');
  trainer.session.setHidden('MERKWOORD', 'MERKWOORD', true);
  await rest();
  const text = JSON.stringify([...room.envelopes.values()]);
  expect(room.envelopes.size).toBe(3);
  expect(text).not.toContain('MERKWOORD');
  expect(text).not.toContain(ada.token);
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

test('the room is in step with the trainer, and a late phone lands where the room is', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const ada = await openPage(room);
  trainer.session.goTo('dia-1');
  trainer.session.goTo('dia-2');
  trainer.session.setPhase('vraag', 'open');
  const shown = { result: { groepen: [] }, count: { answered: 1, people: 2 } };
  trainer.session.setPhase('vraag', 'shown', shown);
  trainer.session.setPhase('vraag', 'shut');
  await rest();
  const late = await openPage(room, { name: 'bo' });
  for (const page of [trainer, ada, late]) {
    expect(page.session.view.stage).toEqual({
      slide: 'dia-2',
      exercises: { vraag: { phase: 'shut', ...shown } },
    });
  }
  expect(room.envelopes.size).toBe(2);
});

test('two trainer pages write to the same places, and a change that loses is made again on top', async () => {
  const room = new TestRoom();
  const laptop = await openPage(room, { role: 'trainer', name: 'trainer', isInstant: false });
  const phone = await openPage(room, { role: 'trainer', name: 'trainer', isInstant: false });
  const run = async () => {
    for (let step = 0; step < 60; step++) {
      for (const { line } of [laptop, phone]) {
        line.send();
        line.listen();
        await rest();
      }
    }
  };
  await run();
  laptop.session.setHidden('vraag', 'a', true);
  phone.session.setHidden('vraag', 'b', true);
  laptop.session.setPhase('vraag', 'open');
  phone.session.goTo('dia-5');
  laptop.session.goTo('dia-6');
  await run();
  expect([...(laptop.session.view.hidden.vraag ?? [])].sort()).toEqual(['a', 'b']);
  expect([...(phone.session.view.hidden.vraag ?? [])].sort()).toEqual(['a', 'b']);
  expect(phone.session.view.stage).toEqual(laptop.session.view.stage);
  expect(room.envelopes.size).toBe(3);
});

test('a change of the stage that is long past does not move a room that went on; hiding still holds', async () => {
  const room = new TestRoom();
  const laptop = await openPage(room, { role: 'trainer', name: 'trainer' });
  const phone = await openPage(room, { role: 'trainer', name: 'trainer' });
  laptop.line.cut();
  laptop.session.goTo('oud');
  laptop.session.setHidden('vraag', 'pijnlijk', true);
  phone.session.goTo('dia-7');
  phone.session.goTo('dia-8');
  phone.session.setHidden('vraag', 'ander', true);
  await rest();
  laptop.clock.pass(60_000);
  laptop.line.up();
  await rest();
  for (const { session } of [laptop, phone]) {
    expect(session.view.stage.slide).toBe('dia-8');
    expect([...(session.view.hidden.vraag ?? [])].sort()).toEqual(['ander', 'pijnlijk']);
  }
});

test("a trainer's own entry counts as one, and takes no second place after a reload", async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  await trainer.session.setEntry('vraag', ['uit de zaal']);
  trainer.store.crash();
  const again = await openPage(room, { role: 'trainer', name: 'trainer', disk: trainer.disk });
  await again.session.setEntry('vraag', ['uit de zaal', 'nog een']);
  await rest();
  expect(again.session.view.entries).toEqual({
    vraag: { [again.line.author]: ['uit de zaal', 'nog een'] },
  });
  expect(again.session.view.own.vraag?.standing).toBe('trainer');
});

test('a trainer who takes over on an empty device finds every entry', async () => {
  const room = new TestRoom();
  await openPage(room, { role: 'trainer', name: 'trainer' });
  for (const name of ['ada', 'bo', 'cas']) {
    const page = await openPage(room, { name });
    await page.session.setEntry('vraag', name);
  }
  const other = await openPage(room, { role: 'trainer', name: 'trainer' });
  expect(Object.values(other.session.view.entries.vraag ?? {}).sort()).toEqual(['ada', 'bo', 'cas']);
  expect(other.session.view.synced).toBe(true);
});

test('a participant sees no entry but the own one, whatever a server hands out', async () => {
  const room = new TestRoom();
  const bo = await openPage(room, { name: 'bo' });
  await bo.session.setEntry('vraag', 'van bo');
  await rest();
  const ada = await openPage(room);
  const [theirs] = [...room.envelopes.values()];
  ada.line.hear((events) => events.envelopes({ items: theirs ? [theirs] : [] }));
  await rest();
  expect(JSON.stringify(ada.session.view)).not.toContain('van bo');
  expect(ada.session.view.entries).toEqual({});
  expect(ada.session.dropped).toBe(1);
});

test('many envelopes of one person about one exercise count as one', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const random = countingRandom();
  const author = authorOf(tokenOf('mal'));
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    const target = entryTarget(testKeys, tokenOf(name), 'vraag');
    const envelope = sealContent(
      testKeys,
      target,
      1,
      { kind: 'entry', exercise: 'vraag', value: name },
      random,
    );
    trainer.line.hear((events) =>
      events.envelopes({ items: [{ ...envelope, author, seq: 10 - index, at: 1 }] }),
    );
  }
  expect(trainer.session.view.entries).toEqual({ vraag: { [author]: 'a' } });
});

test('what does not open or does not fit is dropped and counted, and the rest goes on', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const random = countingRandom();
  const entry = { kind: 'entry', exercise: 'vraag', value: 'x' } as const;
  const target = entryTarget(testKeys, tokenOf('mal'), 'vraag');
  const good = sealContent(testKeys, target, 1, entry, random);
  const hiddenByGuest = hiddenTarget(testKeys, tokenOf('mal'), 'vraag');
  const bad: Envelope[] = [
    { ...good, rev: 2 },
    { ...good, id: tokenOf('elders').slice(0, 22) },
    { ...good, scope: 'stage' },
    { ...good, slot: entryTarget(testKeys, tokenOf('mal'), 'andere').slot },
    { ...good, body: `A${good.body?.slice(1)}` },
    { ...good, body: good.body?.slice(0, 40) ?? null },
    sealContent(keysFromMaster(new Uint8Array(64).fill(8)), target, 1, entry, random),
    sealContent(testKeys, { ...target, slot: tokenOf('elders').slice(0, 22) }, 1, entry, random),
    sealContent(testKeys, stageTarget(testKeys, 't', '@slide'), 1, entry, random),
    sealContent(testKeys, hiddenByGuest, 1, { kind: 'hidden', exercise: 'vraag', keys: ['a'] }, random),
  ];
  for (const [index, envelope] of bad.entries()) {
    const item = { ...envelope, author: authorOf(tokenOf('mal')), seq: index + 1, at: 1 };
    trainer.line.hear((events) => events.envelopes({ items: [item] }));
  }
  expect(trainer.session.dropped).toBe(bad.length);
  expect(trainer.session.view.entries).toEqual({});
  expect(trainer.session.view.hidden).toEqual({});
  trainer.line.hear((events) =>
    events.envelopes({ items: [{ ...good, author: authorOf(tokenOf('mal')), seq: 50, at: 1 }] }),
  );
  expect(Object.values(trainer.session.view.entries.vraag ?? {})).toEqual(['x']);
});

test('an envelope of before does not undo a later one', async () => {
  const room = new TestRoom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  const ada = await openPage(room);
  await ada.session.setEntry('vraag', 'eerst');
  const [before] = [...room.envelopes.values()];
  await ada.session.setEntry('vraag', 'later');
  await rest();
  trainer.line.hear((events) => events.envelopes({ items: before ? [{ ...before, seq: 99 }] : [] }));
  expect(trainer.session.view.entries.vraag).toEqual({ [ada.line.author]: 'later' });
});

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

test('a participant cannot change the stage', async () => {
  const { session } = await openPage(new TestRoom());
  expect(() => session.goTo('dia')).toThrow('only a trainer');
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
