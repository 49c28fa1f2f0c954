import { expect, test, vi } from 'vitest';
import { changeGenogram } from '../family/edit-persons.ts';
import { addSibling } from '../family/edit-relatives.ts';
import { emptyGenogram } from '../family/start.ts';
import { bond, child, genogram, person, union } from '../lines/fixtures/family.ts';
import { Editing } from './editing.ts';
import { nl } from './nl.ts';

const at = '2026-11-26T10:00:00.000Z';
const family = genogram({
  index: 'Mama',
  persons: ['Papa', 'Mama', 'Mila', 'Finn'].map((name) => person(name)),
  unions: [union('u', ['Papa', 'Mama'], { children: [child('Mila'), child('Finn')] })],
  bonds: [bond('Papa', 'Finn')],
});
const begun = () => {
  const news: boolean[] = [];
  const editing = new Editing(
    family,
    () => at,
    (hasNews) => news.push(hasNews),
  );
  let count = 0;
  const newId = () => {
    count += 1;
    return `new${count}`;
  };
  const sibling = () => addSibling(editing.genogram, 'Mama', {}, newId);
  return { editing, news, sibling };
};

test('an edit is drawn, kept, said, and can go back and forward', () => {
  const { editing, news, sibling } = begun();
  const before = editing.layout;
  const { genogram: grown, id } = sibling();
  editing.edit(grown, id, 'Broer of zus toegevoegd.');
  expect(editing.layout?.places.size).toBe(7);
  expect([editing.chosen, editing.said, news]).toEqual([id, 'Broer of zus toegevoegd.', [true]]);
  expect(editing.genogram.changedAt).toBe(at);
  editing.undo();
  expect(editing.layout).toEqual(before);
  // Who is not there any more is not chosen either.
  expect([editing.chosen, editing.said]).toEqual([null, nl.undone]);
  editing.redo();
  expect(editing.layout?.places.size).toBe(7);
  editing.redo();
  expect(editing.said).toBe(nl.nothingToRedo);
  expect(news).toEqual([true, true, true, false]);
});

test('what moves nobody is not laid out again, and the order of the rows is kept with the family', () => {
  const { editing } = begun();
  const { layout } = editing;
  expect(editing.genogram.rows).toEqual(layout?.rows);
  editing.edit(changeGenogram(editing.genogram, { title: 'Casus 1' }), null, nl.titled);
  expect(editing.layout).toBe(layout);
});

test('the same sentence twice is said twice', () => {
  const { editing } = begun();
  editing.say('Ja.');
  const { said } = editing;
  editing.say('Ja.');
  expect(editing.said).not.toBe(said);
  expect(editing.said.trim()).toBe('Ja.');
});

test('somebody goes at once where nobody hangs on them, with the way back on the screen', () => {
  const { editing } = begun();
  expect(editing.remove('Finn')).toBe(true);
  expect(editing.toast).toBe('Finn is verwijderd. 3 personen in 2 generaties.');
  editing.undo();
  expect([editing.toast, editing.genogram.persons.length]).toEqual(['', 4]);
  const { genogram: grown } = begun().editing;
  const more = genogram({
    ...grown,
    persons: [...grown.persons, person('Opa')],
    unions: [...grown.unions, union('o', ['Opa'], { children: [child('Papa')] })],
  });
  editing.begin(more);
  expect([editing.remove('Papa'), editing.genogram.persons.length]).toEqual([false, 5]);
});

test('rearranging is one step; an edit in the meantime overtakes it', async () => {
  const { editing, sibling } = begun();
  await editing.arrange({ ...family, rows: [] }, nl.arranged);
  expect(editing.said).toBe(nl.arranged);
  expect(editing.history.past).toHaveLength(1);
  expect(editing.layout?.rows).toEqual(editing.genogram.rows);

  const arranging = editing.arrange(editing.genogram, nl.arranged);
  editing.edit(sibling().genogram, null, 'Erbij.');
  await arranging;
  expect([editing.said, editing.history.past.length]).toEqual(['Erbij.', 2]);
});

test('what another tab saved is one step forward, and does not have to be saved again', () => {
  const { editing, news } = begun();
  editing.adopt({ ...family, persons: family.persons.slice(0, 2), unions: [], bonds: [] });
  expect([editing.layout?.places.size, news]).toEqual([2, [false]]);
  editing.undo();
  expect([editing.layout?.places.size, news]).toEqual([4, [false, true]]);
});

test('nobody: no drawing', () => {
  const editing = new Editing(emptyGenogram('g', at), () => at, vi.fn());
  expect(editing.layout).toBeNull();
});
