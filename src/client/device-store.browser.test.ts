import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from '../session/ports.ts';
import { noProgress } from '../session/ports.ts';
import { closeDatabase, inDatabase, type SessionRecord } from './database.ts';
import { BrowserStore } from './device-store.ts';
import { rememberedSessions, rememberSession } from './sessions.ts';

const name = (letter: string) => letter.repeat(22);
const kept = (id: string, rev: number, seq: number | null = null): Kept => ({
  envelope: { id: name(id), scope: 'entry', slot: name('s'), group: null, rev, body: `body${rev}` },
  seq,
  author: seq === null ? null : name('a'),
});
let tokens = 0;
const record = (key: string, over: Partial<SessionRecord> = {}): SessionRecord => ({
  key,
  mode: 'room',
  role: 'participant',
  words: ['een', 'twee', 'drie', 'vier'],
  keys: { room: name('r'), seal: new Uint8Array(32), slot: new Uint8Array(32) },
  token: `token ${tokens++}`,
  progress: noProgress,
  usedAt: Date.now(),
  ...over,
});

const open = IDBFactory.prototype.open;
const transaction = IDBDatabase.prototype.transaction;

beforeEach(async () => {
  await rememberSession(record('kamer'));
});
afterEach(async () => {
  IDBFactory.prototype.open = open;
  IDBDatabase.prototype.transaction = transaction;
  await closeDatabase();
  await new Promise<unknown>((resolve) => {
    const deletion = indexedDB.deleteDatabase('kindreflex');
    deletion.onsuccess = resolve;
  });
});

test('what is kept is there for the next page, and only for its own session', async () => {
  await rememberSession(record('andere'));
  const store = new BrowserStore('kamer');
  await store.update(name('i'), () => kept('i', 1));
  await store.keepDraft('vraag', { half: 'getypt' });
  await store.receive([kept('j', 4, 9)], { ...noProgress, since: 9, seen: 2 });
  await closeDatabase();
  const loaded = await new BrowserStore('kamer').load();
  expect(loaded.kept).toEqual([kept('i', 1), kept('j', 4, 9)]);
  expect(loaded.drafts).toEqual({ vraag: { half: 'getypt' } });
  expect(loaded.progress).toMatchObject({ since: 9, seen: 2 });
  expect(await new BrowserStore('andere').load()).toEqual({ kept: [], drafts: {}, progress: noProgress });
});

test('two tabs that write at once each see what the other wrote', async () => {
  const [one, two] = [new BrowserStore('kamer'), new BrowserStore('kamer')];
  const next = (stored: Kept | null) => kept('i', (stored?.envelope.rev ?? 0) + 1);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? one : two).update(name('i'), next)),
  );
  expect((await one.load()).kept).toEqual([kept('i', 20)]);
});

test('an envelope that arrives replaces an earlier one and confirms the same one, nothing else', async () => {
  const store = new BrowserStore('kamer');
  await store.update(name('i'), () => kept('i', 3));
  await store.receive([kept('i', 2, 5)], noProgress);
  expect((await store.load()).kept).toEqual([kept('i', 3)]);
  await store.receive([kept('i', 3, 6)], { ...noProgress, since: 6 });
  expect((await store.load()).kept).toEqual([kept('i', 3, 6)]);
  await store.receive([], { ...noProgress, since: 2 });
  expect((await store.load()).progress.since).toBe(6);
});

test('a draft that is null is forgotten', async () => {
  const store = new BrowserStore('kamer');
  await store.keepDraft('vraag', 'x');
  await store.keepDraft('vraag', null);
  expect((await store.load()).drafts).toEqual({});
});

test('a connection that the browser lost is opened again, once, without a word', async () => {
  const store = new BrowserStore('kamer');
  let trouble = 0;
  store.onTrouble(() => trouble++);
  await store.update(name('i'), () => kept('i', 1));
  let isLost = true;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
    if (isLost) {
      isLost = false;
      throw new DOMException('Connection to Indexed Database server lost', 'InvalidStateError');
    }
    return transaction.apply(this, args);
  };
  await store.update(name('i'), (stored) => kept('i', (stored?.envelope.rev ?? 0) + 1));
  expect((await store.load()).kept).toEqual([kept('i', 2)]);
  expect(trouble).toBe(0);
});

test('a device that refuses keeps in memory and says so', async () => {
  await closeDatabase();
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const store = new BrowserStore('kamer');
  let trouble = 0;
  store.onTrouble(() => trouble++);
  await store.update(name('i'), () => kept('i', 1));
  await store.keepDraft('vraag', 'x');
  expect(trouble).toBe(1);
  expect(await store.load()).toEqual({ kept: [kept('i', 1)], drafts: { vraag: 'x' }, progress: noProgress });
  const late: string[] = [];
  store.onTrouble(() => late.push('at once'));
  expect(late).toEqual(['at once']);
});

test('a browser that never answers is asked twice; from then on nobody on the page waits for it', async () => {
  await closeDatabase();
  let asked = 0;
  IDBFactory.prototype.open = function () {
    asked += 1;
    // The one that is kept open makes the other wait for ever.
    open.call(this, 'held', 1);
    return open.call(this, 'held', 2);
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const first = rememberedSessions(Date.now());
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await first).toEqual([]);
    expect(asked).toBe(2);
    const store = new BrowserStore('kamer');
    let trouble = 0;
    store.onTrouble(() => trouble++);
    await store.update(name('i'), () => kept('i', 1));
    expect((await store.load()).kept).toEqual([kept('i', 1)]);
    expect([asked, trouble]).toEqual([2, 1]);
  } finally {
    vi.useRealTimers();
  }
});

test('a disk that is full keeps in memory and says so', async () => {
  const store = new BrowserStore('kamer');
  let trouble = 0;
  store.onTrouble(() => trouble++);
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await store.update(name('i'), () => kept('i', 1));
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(trouble).toBe(1);
  expect((await store.load()).kept).toEqual([kept('i', 1)]);
});

test('what was wiped in one tab does not come back from another', async () => {
  const [one, two] = [new BrowserStore('kamer'), new BrowserStore('kamer')];
  await one.update(name('i'), () => kept('i', 1));
  await two.wipe();
  let trouble = 0;
  one.onTrouble(() => trouble++);
  await one.update(name('i'), () => kept('i', 2));
  await one.keepDraft('vraag', 'x');
  expect(trouble).toBe(1);
  const rows = await inDatabase((database) =>
    Promise.all([database.count('envelopes'), database.count('drafts')]),
  );
  expect(rows).toEqual([0, 0]);
});

test('wiping takes every participant that this device was in the room, and nobody of another role or room', async () => {
  const keys = ['kamer/participant', 'kamer/participant/ada', 'kamer/trainer', 'kamers/participant'];
  for (const key of keys) {
    await rememberSession(record(key));
    await new BrowserStore(key).update(name('i'), () => kept('i', 1));
  }
  await new BrowserStore('kamer/participant/ada').wipe();
  const left = (await rememberedSessions(Date.now())).map(({ key }) => key);
  expect(left.sort()).toEqual(['kamer', 'kamer/trainer', 'kamers/participant']);
  expect(await inDatabase((database) => database.count('envelopes'))).toBe(2);
});

test('rows that this version did not write are left out', async () => {
  const store = new BrowserStore('kamer');
  await store.update(name('i'), () => kept('i', 1));
  await inDatabase((database) =>
    // @ts-expect-error: another version's row
    database.put('envelopes', { session: 'kamer', id: name('j'), kept: { what: 'else' } }),
  );
  expect((await store.load()).kept).toEqual([kept('i', 1)]);
});

test('sessions whose time is over are wiped, with all that belongs to them', async () => {
  const now = Date.now();
  const times = (deletesAt: number) => ({
    progress: { ...noProgress, times: { openedAt: 0, endsAt: 0, deletesAt } },
  });
  await rememberSession(record('voorbij', times(now - 1)));
  await rememberSession(record('nog niet', { ...times(now + 1), usedAt: now + 5 }));
  await rememberSession(record('alone', { mode: 'alone', usedAt: now - 25 * 3_600_000 }));
  await new BrowserStore('voorbij').update(name('i'), () => kept('i', 1));
  const sessions = await rememberedSessions(now);
  expect(sessions.map(({ key }) => key)).toEqual(['nog niet', 'kamer']);
  expect(await inDatabase((database) => database.count('envelopes'))).toBe(0);
});

test('two tabs that remember a session at once get the same one', async () => {
  const [one, two] = await Promise.all([rememberSession(record('nieuw')), rememberSession(record('nieuw'))]);
  expect(one.token).toBe(two.token);
});
