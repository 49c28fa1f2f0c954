import { expect, test } from 'vitest';
import { bond, child, genogram, household, person, union } from '../lines/fixtures/family.ts';
import { laid } from '../lines/fixtures/laid.ts';
import { maxSide, toPng, toSvg } from './export.ts';

const family = genogram({
  title: 'Gezin <A> & B',
  index: 'Mama',
  persons: [
    person('Mama', { age: { bornIn: 1989 } }),
    person('Papa', { gender: 'man', died: { in: 2019 } }),
    person('Kind'),
  ],
  unions: [union('u', ['Papa', 'Mama'], { from: 2014, children: [child('Kind')] })],
  bonds: [bond('Papa', 'Kind', { kind: 'conflict' })],
  households: [household('Thuis', 'Mama', 'Kind')],
});
const layout = laid(family, [{ Papa: 100, Mama: 220 }, { Kind: 160 }]);
const saved = (wide = layout) =>
  toSvg(family, wide, { year: 2026, sentences: ['Mama is 37.', 'Papa is dood.'] });

test('an SVG that stands on its own: title, words, letters, and no outside address', () => {
  const svg = new DOMParser().parseFromString(saved(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toBe('Gezin <A> & B');
  expect(svg.querySelector('desc')?.textContent).toBe('Mama is 37. Papa is dood.');
  const addresses = [...saved().matchAll(/url\(["']?([^"')]{0,12})/g)].map(([, start]) => start);
  expect(addresses).toEqual(['data:font/wo', 'data:font/wo']);
  expect(saved().replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:/);
});

test('looks are attributes; what only the page needs is left out', () => {
  const svg = new DOMParser().parseFromString(saved(), 'image/svg+xml');
  expect(svg.querySelectorAll('[class], [style], [data-person], [tabindex], .halo')).toHaveLength(0);
  expect(saved()).not.toMatch(/var\(|<!--/);
  for (const text of svg.querySelectorAll('text')) expect(text.getAttribute('fill')).toMatch(/^#/);
});

/** Whether a pixel of the picture is as dark as ink. */
async function inkOf(blob: Blob): Promise<{ width: number; height: number; dark: number }> {
  const picture = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 60) dark += 1;
  return { width: picture.width, height: picture.height, dark };
}

test('a PNG twice as sharp, with ink in it', async () => {
  const { width, dark } = await inkOf(await toPng(saved()));
  expect(width).toBe(Math.round(layout.width * 2));
  expect(dark).toBeGreaterThan(2000);
});

test('a very wide family is a smaller picture, not an empty one', async () => {
  const { width, dark } = await inkOf(await toPng(saved({ ...layout, width: 9000 })));
  expect(width).toBe(maxSide);
  expect(dark).toBeGreaterThan(100);
});
