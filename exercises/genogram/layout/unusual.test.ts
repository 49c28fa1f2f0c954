import { expect, test } from 'vitest';
import type { Child, Genogram, Person, Union } from '../family/types.ts';
import { areNeighbours, labelWidth, linesThrough, overlaps } from '../fixtures/drawing-checks.ts';
import { randomFamily } from '../fixtures/random-family.ts';
import { layOut, rearrange } from './layout.ts';
import type { Layout } from './types.ts';

type ChildFacts = Partial<Child> & { person: string };

/** A family told in unions, as `['a', 'b'], ['child', …]`; the first person named is the index person. */
function family(
  ...unions: [partners: string[], children?: (string | ChildFacts)[], facts?: Partial<Union>][]
): Genogram {
  const childOf = (child: string | ChildFacts): Child => ({
    link: 'birth',
    twins: null,
    isIdentical: false,
    livesWith: null,
    ...(typeof child === 'string' ? { person: child } : child),
  });
  const full = unions.map(
    ([partners, children = [], facts], at): Union => ({
      id: `u${at}`,
      partners,
      status: 'married',
      from: null,
      until: null,
      isRelated: false,
      children: children.map(childOf),
      ...facts,
    }),
  );
  const ids = [
    ...new Set(
      full.flatMap(({ partners, children }) => [...partners, ...children.map(({ person }) => person)]),
    ),
  ];
  return { ...empty, index: ids[0] ?? null, persons: ids.map((id) => person(id)), unions: full };
}

const empty: Genogram = {
  version: 1,
  id: 'g',
  title: '',
  madeAt: '',
  changedAt: '',
  index: null,
  persons: [],
  unions: [],
  bonds: [],
  households: [],
  rows: [],
  note: '',
};

function person(id: string, facts: Partial<Person> = {}): Person {
  return {
    id,
    label: id,
    gender: 'woman',
    kind: 'person',
    age: null,
    died: null,
    marks: [],
    note: '',
    supports: null,
    ...facts,
  };
}

function drawn(genogram: Genogram): Layout {
  const layout = layOut(genogram, labelWidth);
  expect(layout.rows.flat().sort()).toEqual(genogram.persons.map(({ id }) => id).sort());
  expect(overlaps(genogram, layout)).toEqual([]);
  expect(linesThrough(genogram, layout)).toEqual([]);
  return layout;
}

const rowOf = ({ places }: Layout, id: string) => places.get(id)?.row;
const xOf = ({ places }: Layout, id: string) => places.get(id)?.x ?? Number.NaN;

test('nobody, and somebody alone', () => {
  expect(layOut(empty, labelWidth)).toMatchObject({ rows: [], width: 40, height: 40, crossings: 0 });
  const layout = drawn({ ...empty, index: 'a', persons: [person('a')] });
  expect(layout.rows).toEqual([['a']]);
  expect(layout.places.get('a')).toMatchObject({ row: 0 });
});

test('one parent: the line to the child begins under the name', () => {
  const layout = drawn(family([['a'], ['b']]));
  expect(layout.rows).toEqual([['a'], ['b']]);
  expect(layout.unions[0]).toMatchObject({ segments: [], years: null, bars: null });
  expect(layout.unions[0]?.drop?.y).toBeGreaterThan((layout.places.get('a')?.y ?? 0) + 22);
  expect(layout.children[0]?.segments.at(-1)?.to).toEqual({
    x: xOf(layout, 'b'),
    y: (layout.places.get('b')?.y ?? 0) - 22,
  });
});

test('who married the same partner again has two lines that do not lie on each other', () => {
  const layout = drawn(family([['a', 'b'], ['c']], [['b', 'a'], ['d']]));
  const [first, second] = layout.unions.map(({ segments }) => segments[0]?.from.y);
  expect(first).not.toBe(second);
  const [one, other] = layout.unions.map(({ drop }) => drop?.x);
  expect(one).not.toBe(other);
});

test('three partners of one person, and a fourth', () => {
  const three = drawn(family([['a', 'b'], ['f']], [['a', 'c'], ['g']], [['a', 'd'], ['h']]));
  expect(three.unions.filter(({ segments }) => segments.length === 3)).toHaveLength(1);
  drawn(family([['a', 'b'], ['f']], [['a', 'c'], ['g']], [['a', 'd'], ['h']], [['a', 'e'], ['i']]));
});

test('two siblings who are a couple, with children', () => {
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
      [['c', 'e'], ['f']],
    ),
  );
  expect(layout.rows[1]).toEqual(['c', 'd', 'e']);
});

test('cousins who marry', () => {
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['c', 'e'], ['g']],
      [['d', 'f'], ['h']],
      [['g', 'h'], ['i']],
    ),
  );
  expect(areNeighbours(layout, 'g', 'h')).toBe(true);
  expect(layout.crossings).toBe(0);
});

test('an uncle and a niece share the deeper row', () => {
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['c'], ['e']],
      [['d', 'e'], ['f']],
    ),
  );
  expect(rowOf(layout, 'd')).toBe(rowOf(layout, 'e'));
  expect(rowOf(layout, 'f')).toBe((rowOf(layout, 'e') ?? 0) + 1);
});

test('a father with his daughter: each keeps the own row', () => {
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['a', 'd'], ['e']],
    ),
  );
  expect(['a', 'd', 'e'].map((id) => rowOf(layout, id))).toEqual([0, 1, 2]);
});

test('a grandmother fosters her grandchild, a sister her brother: a second line, and nobody changes rows', () => {
  const foster = { person: 'd', link: 'foster' } as const;
  const layout = drawn(
    family([['a', 'b'], ['c']], [['c'], ['d', 'e']], [['a'], [foster]], [['e'], [foster]]),
  );
  expect(['a', 'c', 'd', 'e'].map((id) => rowOf(layout, id))).toEqual([0, 1, 2, 2]);
  const lines = layout.children.filter(({ child }) => child === 'd');
  expect(lines.map(({ union }) => union)).toEqual(['u1', 'u2', 'u3']);
  expect(
    layout.children.every(({ segments }) => segments.every(({ from, to }) => Number.isFinite(from.x + to.y))),
  ).toBe(true);
});

test('a foster child stands under its birth parents', () => {
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        ['c', { person: 'd', link: 'foster' }],
      ],
      [
        ['e', 'f'],
        ['d', 'g'],
      ],
    ),
  );
  expect(Math.abs(xOf(layout, 'd') - xOf(layout, 'g'))).toBeLessThan(130);
  expect(layout.sibships.map(({ union }) => union)).toEqual(['u0', 'u1']);
});

test('twins and triplets are neighbours, with one point for their lines', () => {
  const triplet = (id: string) => ({ person: id, twins: 't', isIdentical: id !== 'e' });
  const layout = drawn(
    family(
      [
        ['a', 'b'],
        [triplet('c'), 'x', triplet('d'), triplet('e')],
      ],
      [['e', 'f']],
      [['c', 'g']],
    ),
  );
  expect(layout.rows[1]?.join('')).toMatch(/cde/);
  const tips = layout.children
    .filter(({ child }) => child !== 'x')
    .map(({ segments }) => segments.at(-1)?.from);
  expect(new Set(tips.map((tip) => JSON.stringify(tip))).size).toBe(1);
  expect(layout.twinBars).toHaveLength(1);
});

test('slashes stand near the parent with whom the children do not live, else away from the index person', () => {
  const parents = (livesWith: string | null) => {
    const genogram = family([['c']], [['a', 'b'], [{ person: 'd', livesWith }, 'c'], { status: 'divorced' }]);
    const layout = drawn(genogram);
    const x = layout.unions[1]?.bars?.x ?? Number.NaN;
    const near = (id: string) => Math.abs(xOf(layout, id) - x);
    return near('a') < near('b') ? 'a' : 'b';
  };
  expect(parents('a')).toBe('b');
  expect(parents('b')).toBe('a');
  const layout = drawn(family([['a', 'b'], ['c'], { status: 'separated' }]));
  expect(Math.abs(xOf(layout, 'b') - (layout.unions[0]?.bars?.x ?? 0))).toBeLessThan(50);
  expect(drawn(family([['a', 'b']])).unions[0]?.bars).toBeNull();
});

test('a supporter stands beside whom they support, not between partners', () => {
  const genogram = family([['a', 'b'], ['c']]);
  const supporter = person('s', { kind: 'support', supports: 'a' });
  const layout = drawn({ ...genogram, persons: [supporter, ...genogram.persons] });
  expect(areNeighbours(layout, 's', 'a')).toBe(true);
  expect(areNeighbours(layout, 'a', 'b')).toBe(true);
});

test('parts that nothing ties stand side by side, the index person first', () => {
  const layout = drawn({ ...family([['c', 'd'], ['e']], [['a', 'b']]), index: 'a' });
  expect(layout.rows[0]?.slice(0, 2).sort()).toEqual(['a', 'b']);
  expect(layout.rows[0]?.slice(2).sort()).toEqual(['c', 'd']);
});

test('a ring in foster links ends', () => {
  const layout = drawn(family([['a'], ['b']], [['b'], [{ person: 'a', link: 'foster' }]]));
  expect(layout.rows).toEqual([['a'], ['b']]);
});

test('rows of persons who are gone, doubled or unknown do no harm', () => {
  const genogram = family([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const layout = drawn({
    ...genogram,
    rows: [
      ['b', 'x', 'a', 'b'],
      ['d', 'a'],
    ],
  });
  expect(layout.rows).toEqual([
    ['b', 'a'],
    ['c', 'd'],
  ]);
});

test('sixty persons', () => {
  for (const seed of [1, 2, 3]) {
    const genogram = randomFamily(seed, 60);
    drawn(genogram);
    const steps = rearrange(genogram, labelWidth);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(overlaps(genogram, step.value)).toEqual([]);
  }
});
