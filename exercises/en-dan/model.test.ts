import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Chain,
  childNames,
  type Entry,
  hasRoom,
  keyOf,
  linkMaxChars,
  model,
  parseDraft,
  parseEntry,
  parseResult,
  parseState,
  type Result,
} from './model.ts';
import { maxChains, maxLinks, talks } from './settings.ts';

const settings = { children: 'Zoon van 3|Dochter van 8' };
const none = new Set<string>();
let ids = 0;
const chain = (child: number, fact: string, ...links: readonly string[]): Chain => ({
  id: `id${String(ids++).padStart(6, '0')}`,
  child,
  fact,
  links: [...links],
});
const entry = (...chains: readonly Chain[]): Entry => ({ chains: [...chains], numbers: [] });
const numbers = (...all: readonly number[]): Entry => ({ chains: [], numbers: [...all] });
const merged = (...entries: readonly Entry[]) => model.merge(entries, settings, none);
const shape = ({ children }: Result) =>
  children.map(({ nodes }) => nodes.map(({ text, depth, count }) => `${'·'.repeat(depth)}${text} ${count}`));
const isEntry = (value: unknown) => safeParse(model.entrySchema, value).success;

const fact = fc.constantFrom('Mama is op.', 'mama is op', 'Geld is een zorg.');
const link = fc.oneof(
  fc.constantFrom('geen ontbijt', 'Geen ontbijt.', 'honger', 'te laat', '👍', 'سلام'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const chainArb = fc.record({
  id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
  child: fc.nat(3),
  fact,
  links: fc.array(link, { minLength: 1, maxLength: 6 }),
});
const entriesArb = fc
  .array(
    fc.record({
      chains: fc.array(chainArb, { maxLength: 4 }),
      numbers: fc.array(fc.nat(10), { maxLength: 2 }),
    }),
    { maxLength: 10 },
  )
  .map((entries) => entries.filter(isEntry).map((value) => parseEntry(value)));

describe('one tree per child', () => {
  test('what says the same under the same link is one node, most said first, each spelling counted', () => {
    const result = merged(
      entry(chain(1, 'Mama is op.', 'geen ontbijt', 'honger op school')),
      entry(chain(1, 'Mama is op', 'Geen ontbijt!', 'te laat')),
      entry(chain(1, 'Mama is op.', 'Geen ontbijt', 'Te láát.', 'straf')),
      entry(chain(1, 'Mama is op.', 'niemand luistert')),
    );
    expect(shape(result)).toEqual([
      [],
      [
        'Mama is op. 4',
        '·Geen ontbijt 3',
        '··Te láát. 2',
        '···straf 1',
        '··honger op school 1',
        '·niemand luistert 1',
      ],
    ]);
    expect(result.children.map(({ name }) => name)).toEqual(['Zoon van 3', 'Dochter van 8']);
  });

  test('the same words for another child, or after another link, are another node', () => {
    const result = merged(
      entry(chain(0, 'Mama is op.', 'honger'), chain(1, 'Mama is op.', 'honger')),
      entry(chain(1, 'Mama is op.', 'geen ontbijt', 'honger')),
    );
    const keys = result.children.flatMap(({ nodes }) => nodes.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(result.children[0]?.nodes[1]?.key).toBe(keyOf(0, ['mama is op', 'HONGER']));
  });

  test('a child that the slide does not have is left out', () => {
    expect(shape(merged(entry(chain(3, 'Mama is op.', 'honger'))))).toEqual([[], []]);
  });

  test('a result that is too large for one body keeps what was said most, and counts the rest', () => {
    const long = (at: number, n: number) => `${n}-${at} ${'x'.repeat(60)}`;
    const many = Array.from({ length: 400 }, (_, at) =>
      entry(chain(at % 2, 'Mama is op.', long(at, 1), long(at, 2))),
    );
    const twice = [1, 2].map(() => entry(chain(0, 'Zorgen om geld.', 'geen schoolreis')));
    const result = merged(...many, ...twice);
    expect(new TextEncoder().encode(JSON.stringify(result)).length).toBeLessThan(36_000);
    expect(result.children[0]?.nodes.map(({ text }) => text)).toContain('geen schoolreis');
    expect(result.children.every(({ more }) => more > 0)).toBe(true);
    expect(model.size(result)).toBe(802);
    expect(parseResult(result)).toEqual(result);
  });
});

describe('how worrying', () => {
  test('every number is kept, in an order that says nothing of who gave it', () => {
    expect(merged(numbers(8), numbers(3), numbers(8), numbers(0)).numbers).toEqual([0, 3, 8, 8]);
  });

  test('a result from outside is sorted too', () => {
    expect(parseResult({ children: [], numbers: [9, 2, 10] })?.numbers).toEqual([2, 9, 10]);
  });

  test.each([[[11]], [[-1]], [[2.5]], [['7']]])('%j is no number of the scale', (all) => {
    expect(isEntry({ chains: [], numbers: all })).toBe(false);
  });
});

describe('hiding', () => {
  test('a node goes with all that follows from it, a fact when nothing follows any more', () => {
    const result = merged(
      entry(chain(0, 'Mama is op.', 'geen ontbijt', 'honger')),
      entry(chain(0, 'Zorgen om geld.', 'geen schoolreis')),
    );
    const hidden = new Set([keyOf(0, ['Mama is op.', 'geen ontbijt'])]);
    expect(shape(model.without(result, hidden))[0]).toEqual(['Zorgen om geld. 1', '·geen schoolreis 1']);
  });

  test('hidden or not, a sister stays', () => {
    const entries = [
      entry(
        chain(0, 'Mama is op.', 'a', 'b'),
        chain(0, 'Mama is op.', 'a', 'd'),
        chain(0, 'Mama is op.', 'c'),
      ),
    ];
    const hidden = new Set([keyOf(0, ['Mama is op.', 'a', 'b'])]);
    expect(shape(model.merge(entries, settings, hidden))[0]).toEqual([
      'Mama is op. 3',
      '·a 2',
      '··d 1',
      '·c 1',
    ]);
  });
});

describe('for any entries', () => {
  test('their order, and the order of chains in them, never matters', () => {
    fc.assert(
      fc.property(entriesArb, fc.infiniteStream(fc.nat()), (entries, order) => {
        const shuffled = entries
          .map((one) => ({
            one: { chains: [...one.chains].reverse(), numbers: [...one.numbers].reverse() },
            at: order.next().value as number,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(merged(...shuffled)).toEqual(merged(...entries));
      }),
    );
  });

  test('what was withdrawn is nowhere', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const gone = entry(chain(0, 'Mama is op.', 'alleen dit zei ik'));
        expect(JSON.stringify(merged(...entries, gone))).toContain('alleen dit zei ik');
        expect(merged(...entries, model.empty)).toEqual(merged(...entries));
      }),
    );
  });

  test('no branch is thicker than what it grows from, and every link is counted once', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const result = merged(...entries);
        for (const { nodes } of result.children) {
          const trail: number[] = [];
          for (const { depth, count } of nodes) {
            expect(count).toBeLessThanOrEqual(trail[depth - 1] ?? Number.POSITIVE_INFINITY);
            trail[depth] = count;
          }
        }
        const said = entries
          .flatMap(({ chains }) => chains)
          .filter(({ child }) => child < 2)
          .reduce((sum, { links }) => sum + links.length, 0);
        const given = entries.flatMap((one) => one.numbers).length;
        expect(model.size(result)).toBe(said + given);
      }),
    );
  });

  test('hiding before and after showing is the same, and twice is once', () => {
    fc.assert(
      fc.property(entriesArb, fc.nat(), (entries, pick) => {
        const all = merged(...entries);
        const keys = model.items(all).map(({ key }) => key);
        const hidden = new Set(keys.filter((_, at) => at % 4 === pick % 4));
        const left = model.merge(entries, settings, hidden);
        expect(left).toEqual(model.without(all, hidden));
        expect(model.without(left, hidden)).toEqual(left);
        if (hidden.size > 0) expect(model.size(left)).toBeLessThan(model.size(all));
      }),
    );
  });

  test('a result and an entry survive the journey as JSON', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const result = merged(...entries);
        expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
        for (const one of entries) expect(parseEntry(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });
});

describe('what comes from outside', () => {
  const long = 'x'.repeat(linkMaxChars + 1);
  const one = chain(0, 'Mama is op.', 'honger');
  test.each([
    [{ ...one, links: [] }],
    [{ ...one, links: ['  '] }],
    [{ ...one, links: [long] }],
    [{ ...one, links: Array.from({ length: 7 }, () => 'x') }],
    [{ ...one, child: -1 }],
    [{ ...one, fact: '' }],
    [{ ...one, extra: 1 }],
  ])('a chain like %j is refused', (bad) => {
    expect(isEntry({ chains: [bad], numbers: [] })).toBe(false);
  });

  test('an entry that would not fit in one sealed body is refused, and told before', () => {
    const heavy = Array.from({ length: 60 }, () =>
      chain(0, 'Mama is op.', ...Array.from({ length: 6 }, () => '👨‍👩‍👧‍👦'.repeat(20))),
    );
    expect(isEntry(entry(...heavy))).toBe(false);
    expect(hasRoom(entry(...heavy))).toBe(false);
    expect(hasRoom(entry(one))).toBe(true);
    expect(parseEntry(entry(...heavy))).toEqual(model.empty);
  });

  test('a draft may be half typed, and too long', () => {
    const draft = { chains: [{ ...one, links: [long, ''] }], number: null };
    expect(parseDraft(draft)).toEqual(draft);
    expect(parseDraft({ chains: [], number: 11 })).toBeNull();
  });

  test('a tree that is none is refused', () => {
    const node = { key: 'k', text: 'x', count: 1 };
    const of = (...depths: readonly number[]) => ({
      children: [{ name: 'a', more: 0, nodes: depths.map((depth) => ({ ...node, depth })) }],
      numbers: [],
    });
    expect(parseResult(of(0, 1, 2, 1, 0, 1))).not.toBeNull();
    expect(parseResult(of(1))).toBeNull();
    expect(parseResult(of(0, 2))).toBeNull();
  });

  test('a state that is none is the start', () => {
    expect(parseState({ revealed: 2, view: 'worry', child: 1, isKeyOpen: true }).revealed).toBe(2);
    expect(parseState({ revealed: 99, view: 'worry', child: 1, isKeyOpen: true })).toEqual(model.start);
    expect(parseState(null)).toEqual(model.start);
  });
});

describe('what the slide says', () => {
  test('children by name; one without a name where it says none', () => {
    expect(childNames(settings)).toEqual(['Zoon van 3', 'Dochter van 8']);
    expect(childNames({ children: ' |a||b|c|d|e' })).toEqual(['a', 'b', 'c', 'd']);
    expect(childNames({})).toEqual(['Kind 1']);
  });

  test('three to six links, and one to six chains', () => {
    expect(['3', '5', '9', '2', 'x', ''].map((links) => maxLinks({ links }))).toEqual([3, 5, 6, 6, 6, 6]);
    expect(['1', '4', '9', '0', 'x'].map((max) => maxChains({ max }))).toEqual([1, 4, 6, 3, 3]);
  });

  test('talks: known, and known again after some that nobody counted', () => {
    expect(['2', '2…1', '2 ... 2'].map((text) => talks({ talks: text }))).toEqual([[2], [2, 1], [2, 2]]);
    expect(['', 'veel', '0', '12'].map((text) => talks({ talks: text }))).toEqual([[], [], [], []]);
  });
});

test('in sentences: each way from a fact to its end, and the numbers', () => {
  const result = merged(
    entry(chain(0, 'Mama is op.', 'geen ontbijt', 'honger')),
    entry(chain(0, 'Mama is op.', 'geen ontbijt', 'honger'), chain(0, 'Mama is op.', 'geen ontbijt', 'moe')),
    numbers(7, 4),
  );
  expect(model.sentences(result)).toEqual([
    'Zoon van 3: Mama is op. → geen ontbijt → honger (2 keer)',
    'Zoon van 3: Mama is op. → geen ontbijt → moe',
    'Hoe verontrustend, van 0 tot 10: 4, 7',
  ]);
  expect(model.sentences(merged())).toEqual(['Nog geen antwoorden']);
});

test('the samples are entries, not all alike', () => {
  expect(model.samples.length).toBeGreaterThanOrEqual(3);
  expect(model.samples.every((one) => isEntry(one) && model.hasContent(one))).toBe(true);
  expect(new Set(model.samples.map((one) => JSON.stringify(one))).size).toBe(model.samples.length);
});
