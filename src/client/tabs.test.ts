import { afterEach, expect, test, vi } from 'vitest';
import { type Controller, createSession } from '../session/controller.ts';
import { countingRandom, TestClock, TestDisk, testKeys, tokenOf } from '../session/fixtures/world.ts';
import type { SessionView } from '../session/session.ts';
import { TabsTransport } from './tabs.ts';

const open: Controller[] = [];

async function openTab(disk: TestDisk): Promise<Controller> {
  const session = await createSession({
    role: 'trainer',
    mode: 'alone',
    words: null,
    keys: testKeys,
    token: tokenOf('alleen'),
    transport: new TabsTransport(testKeys.room),
    store: disk.store(),
    clock: new TestClock(),
    random: countingRandom(),
  });
  open.push(session);
  return session;
}

function until(session: Controller, isThere: (view: SessionView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => isThere(session.view) && resolve();
    session.subscribe(check);
    check();
  });
}

afterEach(() => {
  for (const session of open.splice(0)) session.close();
  vi.unstubAllGlobals();
});

test('without a server it is online, complete, and knows of no people, words or times', async () => {
  const { view } = await openTab(new TestDisk());
  expect(view).toMatchObject({
    mode: 'alone',
    connection: { state: 'online' },
    synced: true,
    people: null,
    words: null,
    times: null,
    clockOffsetMs: 0,
  });
});

test('the deck and the cockpit stay in step, both ways', async () => {
  const disk = new TestDisk();
  const deck = await openTab(disk);
  const cockpit = await openTab(disk);
  deck.goTo('dia-4');
  await until(cockpit, ({ stage }) => stage.slide === 'dia-4');
  cockpit.setPhase('vraag', 'open');
  await cockpit.setEntry('vraag', ['uit de zaal']);
  await until(deck, ({ stage, entries }) => stage.exercises.vraag?.phase === 'open' && 'vraag' in entries);
  expect(Object.values(deck.view.entries.vraag ?? {})).toEqual([['uit de zaal']]);
  expect(cockpit.view.own.vraag?.standing).toBe('device');
});

test('where tabs cannot speak, each stands on its own until it is loaded again', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const disk = new TestDisk();
  const deck = await openTab(disk);
  deck.goTo('dia-4');
  await deck.setEntry('vraag', 'x');
  const again = await openTab(disk);
  expect(again.view.stage.slide).toBe('dia-4');
  expect(again.view.own.vraag?.value).toBe('x');
});

test('what is no message of ours changes nothing', async () => {
  const deck = await openTab(new TestDisk());
  const channel = new BroadcastChannel(`kindreflex:${testKeys.room}`);
  const cockpit = await openTab(new TestDisk());
  channel.postMessage({ items: [{ id: 'x' }] });
  channel.postMessage('hallo');
  cockpit.goTo('dia-5');
  await until(deck, ({ stage }) => stage.slide === 'dia-5');
  channel.close();
  expect(deck.dropped).toBe(0);
});
