import { afterEach, expect, test } from 'vitest';
import './deck-landscape.ts';
import type { DeckLandscape } from './deck-landscape.ts';

afterEach(() => document.body.replaceChildren());

async function place(scene: string, step = 0, sectionClass = ''): Promise<DeckLandscape> {
  const section = document.createElement('section');
  section.className = sectionClass;
  section.style.cssText = 'position: relative; width: 960px; height: 540px';
  const landscape = document.createElement('deck-landscape');
  landscape.setAttribute('scene', scene);
  landscape.setAttribute('step', String(step));
  section.append(landscape);
  document.body.append(section);
  await landscape.updateComplete;
  return landscape;
}

const root = (landscape: DeckLandscape): ShadowRoot => {
  if (!landscape.shadowRoot) throw new Error('deck-landscape has no shadow root');
  return landscape.shadowRoot;
};
const numbers = (landscape: DeckLandscape): string[] =>
  [...root(landscape).querySelectorAll('text')].map((text) => text.textContent ?? '');
const sizeOf = (landscape: DeckLandscape, number: string): number => {
  const text = [...root(landscape).querySelectorAll('text')].find((one) => one.textContent === number);
  return Number(text?.getAttribute('font-size'));
};
const running = (landscape: DeckLandscape): number =>
  root(landscape)
    .getAnimations()
    .filter((animation) => animation.playState === 'running').length;

const motionIsWanted = (): boolean => matchMedia('(prefers-reduced-motion: no-preference)').matches;

test.each(['title', 'opener', 'overview', 'ground', 'ground-path', 'pause', 'night'])(
  'the scene %s fills its section, and a screen reader does not meet it',
  async (scene) => {
    const landscape = await place(scene, 2);
    const drawing = root(landscape).querySelector('svg');
    expect(drawing?.getBoundingClientRect()).toMatchObject({ width: 960, height: 540 });
    expect(drawing?.querySelectorAll('path').length).toBeGreaterThan(2);
    expect(landscape.ariaHidden).toBe('true');
    expect(drawing?.outerHTML).not.toMatch(/undefined|NaN/);
  },
);

test.each(['', 'seaside', 'constructor', 'toString'])(
  'an unknown scene (%j) draws nothing',
  async (scene) => {
    expect(root(await place(scene)).querySelector('svg')).toBeNull();
  },
);

test.each([0, 7, 2.5])('an opener of a step that does not exist (%s) draws no stones', async (step) => {
  expect(numbers(await place('opener', step))).toEqual([]);
});

test.each(['title', 'opener', 'overview', 'night'])(
  'the scene %s has the six stones with their numbers',
  async (scene) => {
    expect(numbers(await place(scene, 4)).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  },
);

test.each([1, 2, 3, 4, 5, 6])('on the opener of step %s its own stone is the large one', async (step) => {
  const landscape = await place('opener', step);
  const others = ['1', '2', '3', '4', '5', '6'].filter((number) => number !== String(step));
  expect(sizeOf(landscape, String(step))).toBeGreaterThan(
    Math.max(...others.map((one) => sizeOf(landscape, one))),
  );
});

test('the overview fills the stones up to its step, and the first three when it has none', async () => {
  const filled = async (step: number) =>
    [...root(await place('overview', step)).querySelectorAll('.stone')]
      .filter((stone) => stone.querySelectorAll('path')[1]?.getAttribute('fill') !== '#FFFFFF')
      .map((stone) => stone.querySelector('text')?.textContent);
  expect(await filled(0)).toEqual(['1', '2', '3']);
  expect(await filled(5)).toEqual(['1', '2', '3', '4', '5']);
});

test('the path of an opener is drawn when its slide comes up, not before, and only once', async () => {
  const landscape = await place('opener', 3);
  const section = landscape.closest('section');
  expect(running(landscape)).toBe(0);

  section?.classList.add('present');
  await expect.poll(() => root(landscape).querySelector('svg.is-drawing')).not.toBeNull();
  const animations = root(landscape).getAnimations();
  expect(animations.length > 0).toBe(motionIsWanted());
  for (const animation of animations) animation.finish();

  section?.classList.remove('present');
  section?.classList.add('present');
  await landscape.updateComplete;
  expect(running(landscape)).toBe(0);
});

test('a slide that is up from the start draws its path; without motion wanted the path simply lies there', async () => {
  const landscape = await place('opener', 3, 'present');
  const drawn = root(landscape).querySelector('.drawn');
  for (const animation of root(landscape).getAnimations()) animation.finish();
  expect(drawn && getComputedStyle(drawn).strokeDashoffset).toBe('0px');
  // The only rules that move anything stand behind the question whether motion is wanted, on a screen.
  const rules = root(landscape).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const moving = (rule: CSSRule) =>
    !(rule instanceof CSSKeyframesRule) && /animation|transition/.test(rule.cssText);
  expect(
    rules.filter(moving).map((rule) => (rule instanceof CSSMediaRule ? rule.conditionText : rule.cssText)),
  ).toEqual(['screen and (prefers-reduced-motion: no-preference)']);
});

test('taken out and put back, it still notices that its slide comes up', async () => {
  const landscape = await place('opener', 2);
  const section = landscape.closest('section');
  landscape.remove();
  section?.append(landscape);
  section?.classList.add('present');
  await expect.poll(() => root(landscape).querySelector('svg.is-drawing')).not.toBeNull();
});
