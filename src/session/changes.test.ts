import { expect, test } from 'vitest';
import { TestRoom } from './fixtures/room.ts';
import { openPage, rest } from './fixtures/world.ts';
import { noGroups } from './groups.ts';
import { startTimer } from './timer.ts';

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
      exercises: { vraag: { phase: 'shut', ...shown, state: null } },
      timer: null,
      grouping: noGroups,
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

test('a timer is the same on every page, also for who comes late, and one page takes away what another started', async () => {
  const room = new TestRoom();
  const laptop = await openPage(room, { role: 'trainer', name: 'trainer' });
  const phone = await openPage(room, { role: 'trainer', name: 'trainer' });
  const timer = startTimer(5, 1_760_000_000_000);
  laptop.session.setTimer(timer);
  await rest();
  const late = await openPage(room);
  for (const { session } of [laptop, phone, late]) expect(session.view.stage.timer).toEqual(timer);
  phone.session.setTimer(null);
  await rest();
  for (const { session } of [laptop, phone, late]) expect(session.view.stage.timer).toBeNull();
  expect(room.envelopes.size).toBe(1);
});

test('a timer of a page that was away does not stop the one that was started since', async () => {
  const room = new TestRoom();
  const laptop = await openPage(room, { role: 'trainer', name: 'trainer' });
  const phone = await openPage(room, { role: 'trainer', name: 'trainer' });
  laptop.session.setTimer(startTimer(5, 1_760_000_000_000));
  await rest();
  laptop.line.cut();
  laptop.session.setTimer(null);
  const since = startTimer(3, 1_760_000_030_000);
  phone.session.setTimer(since);
  await rest();
  laptop.clock.pass(60_000);
  laptop.line.up();
  await rest();
  for (const { session } of [laptop, phone]) expect(session.view.stage.timer).toEqual(since);
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

test('a participant cannot change the stage', async () => {
  const { session } = await openPage(new TestRoom());
  expect(() => session.goTo('dia')).toThrow('only a trainer');
  expect(() => session.setTimer(null)).toThrow('only a trainer');
});
