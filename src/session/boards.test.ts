import { expect, test } from 'vitest';
import { TestRoom } from './fixtures/room.ts';
import { countingRandom, openPage, type Page, rest, TestDisk } from './fixtures/world.ts';

const valuesOf = ({ session }: Page) => (session.view.items.tekening ?? []).map(({ value }) => value);

/** A trainer, Ada and Bo in one group, and Cem in another. */
async function openRoom() {
  const room = new TestRoom();
  // One for all, since no two devices draw the same ids.
  const random = countingRandom();
  const trainer = await openPage(room, { role: 'trainer', name: 'trainer', random });
  const disk = new TestDisk();
  const [ada, bo, cem] = [
    await openPage(room, { name: 'ada', disk, random }),
    await openPage(room, { name: 'bo', random }),
    await openPage(room, { name: 'cem', random }),
  ];
  const groups = ['Groep 1', 'Groep 2'].map((name) => ({ id: trainer.session.newId(), name }));
  const [one, two] = groups.map(({ id }) => id) as [string, string];
  trainer.session.setGrouping({ groups, tables: null });
  const assign = (...pairs: [Page, string][]) =>
    trainer.session.assign(pairs.map(([{ line }, group]) => ({ author: line.author, group })));
  expect(await assign([ada, one], [bo, one], [cem, two])).toBe(true);
  await rest();
  const draw = async ({ session }: Page, value: string) => {
    const id = session.newId();
    await session.putItem('tekening', session.view.group ?? one, id, value);
    await rest();
    return id;
  };
  return { room, trainer, ada, bo, cem, disk, one, two, assign, draw };
}

test('everybody knows the groups, each its own; the trainer knows who is in which', async () => {
  const { trainer, ada, cem, one, two } = await openRoom();
  expect([ada, cem].map(({ session }) => session.view.group)).toEqual([one, two]);
  for (const { session } of [trainer, ada]) {
    expect(session.view.stage.grouping.groups.map(({ name }) => name)).toEqual(['Groep 1', 'Groep 2']);
  }
  expect(trainer.session.view.members.map(({ group }) => group)).toEqual([one, one, two]);
  expect(ada.session.view.members).toEqual([]);
});

test('a mark is seen by its group and by the trainer, oldest first, and by nobody else', async () => {
  const { trainer, ada, bo, cem, draw } = await openRoom();
  await draw(ada, 'a1');
  await draw(bo, 'b1');
  await draw(cem, 'c1');
  await draw(ada, 'a2');
  expect([ada, bo, cem, trainer].map(valuesOf)).toEqual([
    ['a1', 'b1', 'a2'],
    ['a1', 'b1', 'a2'],
    ['c1'],
    ['a1', 'b1', 'c1', 'a2'],
  ]);
  expect(ada.session.view.items.tekening?.map(({ isOwn }) => isOwn)).toEqual([true, false, true]);
});

test('each changes and takes back only what is its own', async () => {
  const { ada, bo, one, draw } = await openRoom();
  const mine = await draw(ada, 'a1');
  await bo.session.putItem('tekening', one, mine, 'bekladderd');
  await bo.session.putItem('tekening', one, mine, null);
  await rest();
  expect([ada, bo].map(valuesOf)).toEqual([['a1'], ['a1']]);
  await ada.session.putItem('tekening', one, mine, 'a1 verplaatst');
  await rest();
  expect(valuesOf(bo)).toEqual(['a1 verplaatst']);
  await ada.session.putItem('tekening', one, mine, null);
  await rest();
  expect([ada, bo].map(valuesOf)).toEqual([[], []]);
});

test('what is drawn without a network is there at once, survives a reload, and arrives', async () => {
  const { room, ada, bo, disk, one, draw } = await openRoom();
  await draw(ada, 'voor');
  ada.line.cut();
  await draw(ada, 'zonder');
  expect(ada.session.view.items.tekening?.map(({ standing }) => standing)).toEqual(['sent', 'device']);
  ada.session.close();
  const again = await openPage(room, { name: 'ada', disk, isUp: false });
  expect(again.session.view.group).toBe(one);
  expect(valuesOf(again)).toEqual(['voor', 'zonder']);
  again.line.up();
  await rest();
  expect(valuesOf(bo)).toEqual(['voor', 'zonder']);
});

test('who goes to another group gets what that group has', async () => {
  const { ada, cem, two, assign, draw } = await openRoom();
  await draw(cem, 'c1');
  await draw(ada, 'a1');
  await assign([ada, two]);
  await rest();
  expect(ada.session.view.group).toBe(two);
  const here = ada.session.view.items.tekening?.filter(({ group }) => group === two);
  expect(here?.map(({ value }) => value)).toEqual(['c1']);
});

test('what the trainer leads stands beside phase and result, and neither undoes the other', async () => {
  const { trainer, ada } = await openRoom();
  const { session } = trainer;
  session.setPhase('casus', 'open');
  session.steer('casus', { facts: 2 });
  session.setPhase('casus', 'shown', { result: ['x'], count: { answered: 1, people: 3 } });
  session.steer('casus', { facts: 3 });
  await rest();
  expect(ada.session.view.stage.exercises.casus).toEqual({
    phase: 'shown',
    result: ['x'],
    count: { answered: 1, people: 3 },
    state: { facts: 3 },
  });
});
