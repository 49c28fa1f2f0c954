import { expect, test } from 'vitest';
import type { Delivered } from '../protocol/envelope.ts';
import { entryTarget, sealContent } from './contents.ts';
import { TestRoom } from './fixtures/room.ts';
import { countingRandom, openPage, rest, testKeys, tokenOf } from './fixtures/world.ts';
import { keysFromMaster } from './keys.ts';

/** A room in which Ada answered, and the trainer's page and hers, which believe whatever their server says. */
async function openRoom() {
  const room = new TestRoom();
  const ada = await openPage(room);
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer' });
  await ada.session.setEntry('vraag', 'van Ada');
  trainer.session.goTo('dia-1');
  await rest();
  const [entry, stage] = [...room.envelopes.values()] as [Delivered, Delivered];
  const tell = async (...items: Delivered[]) => {
    for (const { line } of [ada, trainer]) line.hear((events) => events.envelopes({ items }));
    await rest();
  };
  const expectUnchanged = () => {
    expect(ada.session.view.own.vraag?.value).toBe('van Ada');
    expect(trainer.session.view.entries).toEqual({ vraag: { [entry.author]: 'van Ada' } });
    expect([ada, trainer].map(({ session }) => session.view.stage.slide)).toEqual(['dia-1', 'dia-1']);
  };
  return { ada, trainer, entry, stage, tell, expectUnchanged };
}

const other = 'x'.repeat(22);
const moves: [string, Partial<Delivered>][] = [
  ['another id', { id: other }],
  ['another scope', { scope: 'stage' }],
  ['another exercise', { slot: other }],
  ['a group', { scope: 'group', group: other }],
  ['a later revision', { rev: 9 }],
];
test.each(moves)('an entry that the server moves to %s is refused by every device', async (_, move) => {
  const { entry, tell, expectUnchanged } = await openRoom();
  const moved = { ...entry, ...move, seq: 50 };
  await tell(moved);
  expectUnchanged();
  // Pages that do not hold the true one, of its author and of a trainer.
  for (const who of [{}, { role: 'trainer', name: 'trainer' } as const]) {
    const { session, line } = await openPage(new TestRoom(), who);
    line.hear((events) => events.envelopes({ items: [moved] }));
    await rest();
    expect([session.dropped, session.view.own, session.view.entries]).toEqual([1, {}, {}]);
  }
});

test('an envelope of another room is refused, also one that was sealed for the same place there', async () => {
  const { trainer, entry, tell, expectUnchanged } = await openRoom();
  const elsewhere = keysFromMaster(new Uint8Array(64).fill(8));
  const target = entryTarget(testKeys, tokenOf('ada'), 'vraag');
  const content = { kind: 'entry', exercise: 'vraag', value: 'van elders' } as const;
  await tell({ ...entry, ...sealContent(elsewhere, target, 9, content, countingRandom()), seq: 50 });
  expect(trainer.session.dropped).toBe(1);
  expectUnchanged();
});

test('a server cannot withdraw what somebody said, nor bring back what somebody withdrew', async () => {
  const { ada, trainer, entry, tell, expectUnchanged } = await openRoom();
  await tell({ ...entry, rev: 9, body: 'AAAA', seq: 50 });
  expectUnchanged();
  await ada.session.setEntry('vraag', null);
  await rest();
  await tell({ ...entry, seq: 60 });
  expect(ada.session.view.own.vraag?.value).toBeNull();
  expect(trainer.session.view.entries).toEqual({});
});

test('an older slide does not come back', async () => {
  const { ada, trainer, stage, tell } = await openRoom();
  trainer.session.goTo('dia-2');
  await rest();
  await tell({ ...stage, seq: 70 });
  expect([ada, trainer].map(({ session }) => session.view.stage.slide)).toEqual(['dia-2', 'dia-2']);
});
