import { expect, test } from 'vitest';
import type { Envelope } from '../protocol/envelope.ts';
import { entryTarget, hiddenTarget, sealContent, stageTarget } from './contents.ts';
import { authorOf, TestRoom } from './fixtures/room.ts';
import { countingRandom, openPage, rest, testKeys, tokenOf } from './fixtures/world.ts';
import { keysFromMaster } from './keys.ts';

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
