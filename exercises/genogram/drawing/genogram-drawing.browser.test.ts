import { describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../../../components/fixtures/mount.ts';
import type { Bond, Genogram, Person, Union } from '../family/types.ts';
import { bond, child, genogram, household, person, union } from '../lines/fixtures/family.ts';
import { laid } from '../lines/fixtures/laid.ts';
import './genogram-drawing.ts';
import type { GenogramDrawing, PersonEvent } from './genogram-drawing.ts';

const start = (drawn: Genogram, rows: Parameters<typeof laid>[1], props: Partial<GenogramDrawing> = {}) =>
  mount<GenogramDrawing>('genogram-drawing', {
    genogram: drawn,
    layout: laid(drawn, rows),
    year: 2026,
    heading: 'Genogram van Mama',
    summary: '2 personen',
    ...props,
  });
const all = (drawing: GenogramDrawing, selector: string) => [
  ...(drawing.shadowRoot?.querySelectorAll<SVGElement>(selector) ?? []),
];
const tags = (drawing: GenogramDrawing, selector: string) => all(drawing, selector).map((one) => one.tagName);
const texts = (drawing: GenogramDrawing, selector: string) =>
  all(drawing, selector).map((one) => one.textContent);

describe('persons', () => {
  const alone = (more: Partial<Person>, index: string | null = null) =>
    start(genogram({ index, persons: [person('Ann', more)] }), [{ Ann: 100 }]);

  test.each([
    { gender: 'man', tag: 'rect' },
    { gender: 'woman', tag: 'circle' },
    { gender: 'non-binary', tag: 'path' },
  ] as const)('$gender is one $tag', async ({ gender, tag }) => {
    expect(tags(await alone({ gender }), '.shape')).toEqual([tag]);
  });

  test('of unknown gender is a diamond with a question mark, and the age below it', async () => {
    expect(texts(await alone({ gender: 'unknown' }), '.age')).toEqual(['?']);
    expect(texts(await alone({ gender: 'unknown', age: { bornIn: 1986 } }), '.age')).toEqual(['?', '40']);
  });

  test('the index person has two outlines 5 px apart, and a bold name', async () => {
    const drawing = await alone({}, 'Ann');
    expect(all(drawing, '.shape').map((one) => one.getAttribute('r'))).toEqual(['27', '22']);
    expect(all(drawing, '.name')[0]?.getAttribute('font-weight')).toBe('700');
  });

  test('the dead have a cross, the age on a white patch, and the year below the name', async () => {
    const drawing = await alone({ gender: 'man', age: { bornIn: 1950 }, died: { in: 2019 } });
    expect(all(drawing, '.cross')).toHaveLength(1);
    expect(all(drawing, '.patch')).toHaveLength(1);
    expect([texts(drawing, '.age'), texts(drawing, '.died')]).toEqual([['69'], ['† 2019']]);
  });

  test('the living have no cross, and today’s age', async () => {
    const drawing = await alone({ age: { years: 3, in: 2024 } });
    expect(all(drawing, '.cross, .patch')).toEqual([]);
    expect(texts(drawing, '.age')).toEqual(['5']);
  });

  test.each([
    { kind: 'pregnancy', cross: 0, bar: 0, half: 18 },
    { kind: 'miscarriage', cross: 1, bar: 0, half: 11 },
    { kind: 'abortion', cross: 1, bar: 1, half: 11 },
  ] as const)('$kind is a triangle', async ({ kind, cross, bar, half }) => {
    const drawing = await alone({ kind });
    const [shape] = all(drawing, '.shape') as SVGGraphicsElement[];
    expect(shape?.getAttribute('d')?.split('L')).toHaveLength(2);
    expect(shape?.getBBox().width).toBe(half * 2);
    expect([all(drawing, '.cross').length, all(drawing, '.bar').length]).toEqual([cross, bar]);
  });

  test('a stillborn child is half as large, with a cross', async () => {
    const drawing = await alone({ kind: 'stillbirth', gender: 'man' });
    expect(all(drawing, 'rect.shape')[0]?.getAttribute('width')).toBe('22');
    expect(all(drawing, '.cross')).toHaveLength(1);
  });

  test('a support figure is a rounded square', async () => {
    const drawing = await alone({ kind: 'support' });
    expect(Number(all(drawing, 'rect.shape')[0]?.getAttribute('rx'))).toBeGreaterThan(10);
  });

  test('three marks at three corners', async () => {
    expect(all(await alone({ marks: ['care', 'school', 'worry'] }), '.mark')).toHaveLength(3);
  });
});

describe('couples and children', () => {
  const couple = (more: Partial<Union>) =>
    start(
      genogram({
        persons: [person('Ann'), person('Bob', { gender: 'man' })],
        unions: [union('u', ['Ann', 'Bob'], more)],
      }),
      [{ Bob: 100, Ann: 220 }],
    );
  const dashes = (drawing: GenogramDrawing, selector: string) =>
    all(drawing, selector)[0]?.getAttribute('stroke-dasharray') ?? null;

  test('each status has a line of its own', async () => {
    const lines = new Map<string, string | null>();
    for (const status of ['married', 'cohabiting', 'lat', 'engaged', 'relationship'] as const)
      lines.set(status, dashes(await couple({ status }), '.union'));
    expect(lines.get('married')).toBeNull();
    expect(lines.get('cohabiting')).toBe('7 5');
    expect(lines.get('lat')).toBe('2 5');
    expect(new Set(lines.values()).size).toBe(5);
  });

  test.each([
    { status: 'married', strokes: 0 },
    { status: 'widowed', strokes: 0 },
    { status: 'separated', strokes: 1 },
    { status: 'divorced', strokes: 2 },
    { status: 'together-again', strokes: 3 },
  ] as const)('$status has $strokes strokes through a solid line', async ({ status, strokes }) => {
    const drawing = await couple({ status });
    expect(dashes(drawing, '.union')).toBeNull();
    expect(all(drawing, '.slashes')[0]?.getAttribute('d')?.match(/M/g)?.length ?? 0).toBe(strokes);
  });

  test('years stand on the line', async () => {
    expect(texts(await couple({ from: 2014, until: 2022 }), '.years')).toEqual(['2014–22']);
    expect(texts(await couple({ from: 1999, until: 2003 }), '.years')).toEqual(['1999–2003']);
    expect(texts(await couple({ from: 2024 }), '.years')).toEqual(['2024']);
    expect(texts(await couple({}), '.years')).toEqual([]);
  });

  test('partners who are family have a double line', async () => {
    expect(all(await couple({ isRelated: true }), '.union.is-related, .heart')).toHaveLength(2);
  });

  test('children by birth hang from a solid line, others from their own', async () => {
    const links = ['birth', 'adopted', 'foster', 'step', 'guardian'] as const;
    const family = genogram({
      persons: [person('Ann'), ...links.map((link) => person(link))],
      unions: [union('u', ['Ann'], { children: links.map((link) => child(link, { link })) })],
    });
    const row = Object.fromEntries(links.map((link, index) => [link, 100 + index * 100]));
    const drawing = await start(family, [{ Ann: 300 }, row]);
    expect(dashes(drawing, '.sibship')).toBeNull();
    expect(all(drawing, '.child')).toHaveLength(4);
    expect(new Set(all(drawing, '.child').map((one) => one.getAttribute('stroke-dasharray'))).size).toBe(4);
  });

  test('a line hops over another', async () => {
    const family = genogram({
      persons: [person('Ann'), person('Kim')],
      unions: [union('u', ['Ann'], { children: [child('Kim')] })],
    });
    const layout = laid(family, [{ Ann: 100 }, { Kim: 100 }]);
    const hopped = layout.children.map((line) => ({
      ...line,
      segments: line.segments.map((segment) => ({ ...segment, hops: [{ x: 100, y: 170 }] })),
    }));
    const drawing = await start(family, [], { layout: { ...layout, children: hopped } });
    expect(all(drawing, '.sibship')[0]?.getAttribute('d')).toContain('A6 6');
  });
});

describe('bonds and households', () => {
  const pair = (kind: Bond['kind'], more: Partial<Bond> = {}) =>
    start(
      genogram({
        persons: [person('Ann'), person('Bob', { gender: 'man' })],
        bonds: [bond('Ann', 'Bob', { kind, ...more })],
      }),
      [{ Ann: 100, Bob: 300 }],
    );

  test.each([
    { kind: 'close', strokes: 2, arrows: 0, rings: 0 },
    { kind: 'fused', strokes: 3, arrows: 0, rings: 0 },
    { kind: 'distant', strokes: 1, arrows: 0, rings: 0 },
    { kind: 'conflict', strokes: 1, arrows: 0, rings: 0 },
    { kind: 'violence', strokes: 1, arrows: 1, rings: 0 },
    { kind: 'cut-off', strokes: 4, arrows: 0, rings: 0 },
    { kind: 'repaired', strokes: 4, arrows: 0, rings: 1 },
    { kind: 'focused', strokes: 1, arrows: 1, rings: 0 },
  ] as const)('$kind', async ({ kind, strokes, arrows, rings }) => {
    const drawing = await pair(kind);
    const counts = ['.stroke', '.arrow', '.ring'].map((one) => all(drawing, `.bond ${one}`).length);
    expect(counts).toEqual([strokes, arrows, rings]);
  });

  test('violence says which, in a letter', async () => {
    expect(texts(await pair('violence', { form: 'physical' }), '.letter')).toEqual(['L']);
    expect(texts(await pair('violence', { form: 'emotional' }), '.letter')).toEqual(['E']);
    expect(texts(await pair('violence', { form: 'sexual' }), '.letter')).toEqual(['S']);
    expect(texts(await pair('violence'), '.letter')).toEqual([]);
  });

  test('of many bonds only those of the chosen person are shown', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const family = genogram({
      persons: ids.map((id) => person(id)),
      bonds: ids.slice(1).map((id) => bond('p0', id)),
    });
    const row = Object.fromEntries(ids.map((id, index) => [id, 60 + index * 100]));
    const drawing = await start(family, [row]);
    expect(all(drawing, '.bond')).toHaveLength(0);
    drawing.chosen = 'p3';
    await drawn(drawing);
    expect(all(drawing, '.bond')).toHaveLength(1);
    drawing.bonds = 'all';
    await drawn(drawing);
    expect(all(drawing, '.bond')).toHaveLength(7);
  });

  test('a household has an outline with its name, and a house with a letter for who stands apart', async () => {
    const family = genogram({
      persons: ['a', 'b', 'c', 'd'].map((id) => person(id)),
      households: [household('Bij mama', 'a', 'b', 'd')],
    });
    const drawing = await start(family, [{ a: 100, b: 200, c: 300, d: 400 }]);
    expect(all(drawing, '.household')).toHaveLength(1);
    expect(texts(drawing, '.household-name')).toEqual(['A · Bij mama']);
    expect(all(drawing, '[data-person="d"] .house')).toHaveLength(1);
  });
});

describe('who looks at it', () => {
  const family = genogram({
    index: 'Mama',
    persons: [person('Mama'), person('Papa', { gender: 'man' })],
    unions: [union('u', ['Mama', 'Papa'])],
  });
  const interactive: Partial<GenogramDrawing> = {
    isInteractive: true,
    tabStop: 'Mama',
    labelOf: (id) => `${id}, iemand`,
  };
  const heard = (drawing: GenogramDrawing) => {
    const pressed: string[] = [];
    drawing.addEventListener('person-press', (event) => pressed.push((event as PersonEvent).person));
    return pressed;
  };

  test('a picture has a title, a summary, and nothing to press', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }]);
    await expect.element(page.getByRole('img', { name: 'Genogram van Mama' })).toBeInTheDocument();
    expect(texts(drawing, 'desc')).toEqual(['2 personen']);
    expect(all(drawing, '[role="button"], .hit')).toEqual([]);
    await expectAccessible(drawing);
  });

  test('persons are buttons with a full label, one of them in the tab order', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }], { ...interactive, chosen: 'Papa' });
    const pressed = heard(drawing);
    await page.getByRole('button', { name: 'Papa, iemand' }).click();
    await userEvent.keyboard('{Tab}');
    drawing.focusPerson('Mama');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(pressed).toEqual(['Papa', 'Mama', 'Mama']);
    expect(all(drawing, '.person').map((one) => one.getAttribute('tabindex'))).toEqual(['-1', '0']);
    expect(all(drawing, '[aria-current="true"]')).toHaveLength(1);
    expect(all(drawing, '.lines')[0]?.getAttribute('aria-hidden')).toBe('true');
    await expectAccessible(drawing);
  });

  test('a hand needs 64 by 72 px to hit', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }], interactive);
    const [hit] = all(drawing, '.hit') as SVGGraphicsElement[];
    expect([hit?.getBBox().width, hit?.getBBox().height]).toEqual([64, 72]);
  });

  test('the focus shows with the keyboard', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }], interactive);
    const ring = all(drawing, '[data-person="Mama"] .focus')[0] as SVGElement;
    expect(getComputedStyle(ring).visibility).toBe('hidden');
    await userEvent.keyboard('{Tab}');
    expect(getComputedStyle(ring).visibility).toBe('visible');
  });

  test('the chosen person has the halo', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }], { chosen: 'Mama' });
    expect(all(drawing, '.halo').map((one) => one.getAttribute('cx'))).toEqual(['220']);
  });

  test('with the reader’s own colours names stand out from what is behind them', async () => {
    const emulate = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await emulate('active');
    onTestFinished(async () => void (await emulate('none')));
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }], { chosen: 'Mama' });
    const looks = (selector: string) => getComputedStyle(all(drawing, selector)[0] as SVGElement);
    expect(looks('.name').fill).toBe(looks('.union').stroke);
    expect(looks('.name').fill).not.toBe(looks('.shape').fill);
    expect(looks('.name').stroke).toBe(looks('.shape').fill);
    expect(looks('.halo').stroke).not.toBe(looks('.union').stroke);
  });

  test('the view shows a part, and fit shows all', async () => {
    const drawing = await start(family, [{ Papa: 100, Mama: 220 }]);
    const boxOf = () => all(drawing, 'svg')[0]?.getAttribute('viewBox');
    expect(boxOf()).toBe(`0 0 ${drawing.frame.width} ${drawing.frame.height}`);
    drawing.view = { x: 10, y: 20, width: 30, height: 40 };
    await drawn(drawing);
    expect(boxOf()).toBe('10 20 30 40');
  });
});
