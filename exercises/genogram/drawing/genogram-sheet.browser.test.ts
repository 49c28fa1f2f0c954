import { expect, test } from 'vitest';
import { expectAccessible, mount } from '../../../components/fixtures/mount.ts';
import { child, genogram, household, person, union } from '../lines/fixtures/family.ts';
import { laid } from '../lines/fixtures/laid.ts';
import './genogram-sheet.ts';
import type { GenogramSheet } from './genogram-sheet.ts';

const family = genogram({
  index: 'Mama',
  persons: ['Mama', 'Papa', 'Kind', 'Buur', 'Oma'].map((id) => person(id)),
  unions: [union('u', ['Papa', 'Mama'], { children: [child('Kind')] })],
  households: [household('Thuis', 'Papa', 'Mama', 'Oma')],
});
const layout = laid(family, [{ Papa: 100, Mama: 212, Buur: 320, Oma: 420 }, { Kind: 156 }]);
const start = (props: Partial<GenogramSheet> = {}) =>
  mount<GenogramSheet>('genogram-sheet', {
    genogram: family,
    layout,
    year: 2026,
    sentences: ['Indexpersoon: Mama.', 'Mama en Papa zijn gehuwd.'],
    ...props,
  });
const inside = (sheet: GenogramSheet, selector: string) => [
  ...(sheet.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const legendOf = (sheet: GenogramSheet) =>
  [...(inside(sheet, 'genogram-legend')[0]?.shadowRoot?.querySelectorAll('li') ?? [])].map((one) =>
    one.textContent?.trim(),
  );

test('the drawing, what occurs in it, and the family in sentences; no title that nobody typed', async () => {
  const sheet = await start();
  expect(inside(sheet, 'figure svg')).toHaveLength(1);
  expect(inside(sheet, 'h1')).toEqual([]);
  expect(inside(sheet, 'section li').map((one) => one.textContent)).toEqual([
    'Indexpersoon: Mama.',
    'Mama en Papa zijn gehuwd.',
  ]);
  await expectAccessible(sheet);
});

test('the legend also says which household a letter is', async () => {
  expect(legendOf(await start()).map((words) => words?.replace(/^A\s*/, ''))).toEqual([
    'vrouw',
    'indexpersoon',
    'gehuwd',
    'wonen samen',
    'woont in “Thuis”',
  ]);
});

test('a typed title stands above it', async () => {
  const sheet = await start({ genogram: { ...family, title: 'Gezin M.' } });
  expect(inside(sheet, 'h1')[0]?.textContent).toBe('Gezin M.');
});

test('names are 9 pt at least, on as many sheets as that takes', async () => {
  const sheet = await start({ layout: { ...layout, width: 3000 } });
  const pictures = inside(sheet, 'figure svg');
  expect(pictures.length).toBeGreaterThan(1);
  expect(inside(sheet, 'figcaption')[0]?.textContent).toBe(`Tekening, deel 1 van ${pictures.length}`);
  for (const picture of pictures) {
    const scale =
      picture.getBoundingClientRect().width / Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    expect(scale * 16).toBeGreaterThanOrEqual(11.99);
  }
});
