import { describe, expect, test } from 'vitest';
import {
  charsLeft,
  cutOff,
  differs,
  emptyForm,
  entryOf,
  type Form,
  formFor,
  goOn,
  keysOf,
  mergeForm,
  mostSaid,
  pathTo,
} from './chains.ts';
import { type Chain, type Entry, keyOf, model } from './model.ts';

const chain = (id: string, ...links: readonly string[]): Chain => ({
  id: id.padEnd(8, '0'),
  child: 0,
  fact: 'Mama is op.',
  links: [...links],
});
const entry = (...chains: readonly Chain[]): Entry => ({ chains: [...chains], numbers: [] });
const form = (...chains: readonly Chain[]): Form => ({ chains: [...chains], number: null });
let ids = 0;
const newId = () => `new${String(ids++).padStart(5, '0')}`;
const linksOf = ({ chains }: { readonly chains: readonly { readonly links: readonly string[] }[] }) =>
  chains.map(({ links }) => links.join('>'));

describe('the form of a person', () => {
  test('begins with what was sent; what is half done wins, and nothing that was sent since is missing', () => {
    const sent = { ...entry(chain('a', 'honger')), numbers: [4] };
    expect(formFor(null, sent)).toEqual({ chains: sent.chains, number: 4 });
    const draft = { chains: [chain('a', 'honger', 'moe')], number: 7 };
    const since = { ...entry(chain('a', 'honger'), chain('b', 'bang')), numbers: [4] };
    expect(linksOf(formFor(draft, since))).toEqual(['honger>moe', 'bang']);
    expect(formFor(draft, since).number).toBe(7);
  });

  test('follows another tab where nothing was touched here', () => {
    const before = { ...entry(chain('a', 'een'), chain('b', 'twee')), numbers: [3] };
    const after = { ...entry(chain('a', 'een', 'meer'), chain('c', 'drie')), numbers: [5] };
    const here: Form = { chains: [chain('a', 'een'), chain('b', 'twee!'), chain('d', 'nieuw')], number: 3 };
    expect(linksOf(mergeForm(here, before, after))).toEqual(['een>meer', 'twee!', 'nieuw', 'drie']);
    expect(mergeForm(here, before, after).number).toBe(5);
    expect(mergeForm({ ...here, number: 9 }, before, after).number).toBe(9);
  });

  test('what was taken away elsewhere goes, unless it was touched here', () => {
    const before = entry(chain('a', 'een'), chain('b', 'twee'));
    const here = form(chain('a', 'een'), chain('b', 'twee', 'nog'));
    expect(linksOf(mergeForm(here, before, entry()))).toEqual(['twee>nog']);
  });

  test('sends no empty links, no chain without any, and no number where none was chosen', () => {
    const sent = entryOf(form(chain('a', ' honger ', '', 'moe'), chain('b'), chain('c', '  ')));
    expect(linksOf(sent)).toEqual(['honger>moe']);
    expect(sent.numbers).toEqual([]);
    expect(entryOf({ ...emptyForm, number: 0 }).numbers).toEqual([0]);
  });

  test('differs where the room would see a difference', () => {
    const one = entryOf(form(chain('a', 'honger')));
    expect(differs(one, entryOf(form(chain('a', ' honger', ''))))).toBe(false);
    expect(differs(one, entryOf(form(chain('a', 'honger', 'moe'))))).toBe(true);
    expect(differs(one, { ...one, numbers: [1] })).toBe(true);
  });

  test('counts what is left as a reader does', () => {
    expect(charsLeft(`  ${'👨‍👩‍👧‍👦'.repeat(80)} `)).toBe(0);
    expect(charsLeft('x'.repeat(82))).toBe(-2);
  });
});

describe('what a trainer types', () => {
  const at = (...path: readonly string[]) => ({ child: 0, path: ['Mama is op.', ...path] });

  test('goes on where a chain ends, in any spelling', () => {
    const said = goOn(entry(chain('a', 'geen ontbijt')), at('Geen ontbijt!'), 'honger', newId);
    expect(linksOf(said)).toEqual(['geen ontbijt>honger']);
  });

  test('branches off in the middle of one, and begins at a fact', () => {
    const said = entry(chain('a', 'geen ontbijt', 'honger'));
    expect(linksOf(goOn(said, at('geen ontbijt'), 'te laat', newId))).toEqual([
      'geen ontbijt>honger',
      'geen ontbijt>te laat',
    ]);
    expect(linksOf(goOn(said, at(), 'stil', newId))).toEqual(['geen ontbijt>honger', 'stil']);
    expect(goOn(said, { child: 1, path: at('geen ontbijt', 'honger').path }, 'x', newId).chains).toHaveLength(
      2,
    );
  });

  test('cuts a node off with what follows; what stood before it stays', () => {
    const said = entry(chain('a', 'geen ontbijt', 'honger', 'moe'), chain('b', 'stil'));
    const key = (...path: readonly string[]) => keyOf(0, at(...path).path);
    expect(linksOf(cutOff(said, 0, key('geen ontbijt', 'honger')))).toEqual(['geen ontbijt', 'stil']);
    expect(linksOf(cutOff(said, 0, key('geen ontbijt')))).toEqual(['stil']);
    expect(linksOf(cutOff(said, 0, key()))).toEqual([]);
    expect(linksOf(cutOff(said, 1, key()))).toEqual(linksOf(said));
  });
});

test('the way to a node, what was said most, and which nodes are one’s own', () => {
  const own = entry(chain('a', 'geen ontbijt', 'honger'));
  const result = model.merge(
    [own, entry(chain('b', 'Geen ontbijt')), entry(chain('c', 'stil', 'alleen'))],
    {},
    new Set(),
  );
  const nodes = result.children[0]?.nodes ?? [];
  expect(nodes.map((_, index) => pathTo(nodes, index).slice(1).join('>'))).toEqual([
    '',
    'Geen ontbijt',
    'Geen ontbijt>honger',
    'stil',
    'stil>alleen',
  ]);
  expect(mostSaid(nodes, 2)).toEqual(['Geen ontbijt', 'honger']);
  expect(nodes.filter(({ key }) => keysOf(own).has(key))).toHaveLength(3);
});
