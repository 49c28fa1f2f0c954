import { expect, test } from 'vitest';
import { chromeOf, layoutNames } from './layouts.ts';

test('strip and phone band stand on the slides between agenda and closing', () => {
  const on = (file: string, step: number | null) =>
    layoutNames.filter((layout) => chromeOf(layout, step, file).onRoute).length;
  expect(on('slides/00-onthaal.md', null)).toBe(0);
  expect(on('slides/90-slot.md', null)).toBe(0);
  expect(on('slides/10-betekenis.md', null)).toBe(layoutNames.length - 6);
  expect(on('slides/80-stap-6.md', null)).toBe(layoutNames.length - 6);
  expect(on('slides/90-slot.md', 6)).toBe(layoutNames.length - 6);
});

test('where the path lies in the landscape there is no strip beside it', () => {
  expect(chromeOf('opener', 2, 'slides/30-stap-2.md')).toEqual({
    onRoute: true,
    strip: false,
    scene: 'opener',
  });
  expect(chromeOf('overview', null, 'slides/60-stap-4.md')).toEqual({
    onRoute: true,
    strip: false,
    scene: 'overview',
  });
  expect(chromeOf('bullets', 2, 'slides/30-stap-2.md')).toEqual({ onRoute: true, strip: true, scene: null });
});

test('title, join, agreements, pause, closing and contact never show the route', () => {
  for (const layout of ['title', 'join', 'agreements', 'pause', 'closing', 'contact'] as const) {
    expect(chromeOf(layout, 3, 'slides/40-stap-3.md')).toMatchObject({ onRoute: false, strip: false });
  }
});
