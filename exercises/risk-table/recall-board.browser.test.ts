import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../../components/fixtures/mount.ts';
import { type Entry, type Level, model, type Side } from './model.ts';
import './recall-board.ts';
import type { RiskTableRecall } from './recall-board.ts';

const entry = (...items: readonly (readonly [Level, Side, string])[]): Entry => ({
  ...model.empty,
  items: items.map(([level, side, text]) => ({ level, side, text })),
});
const result = model.merge(
  [
    entry(
      ['child', 'risk', 'Boterhammen'],
      ['family', 'risk', 'Geld'],
      ['parent', 'protective', 'Vraagt hulp'],
    ),
    entry(['family', 'risk', 'geld'], ['surroundings', 'risk', 'Alleen'], ['child', 'protective', 'Juf']),
    entry(['child', 'protective', 'Juf']),
  ],
  {},
  new Set(),
);
const start = async (props: Partial<RiskTableRecall>) => {
  const recall = await mountOnSlide<RiskTableRecall>(
    'risk-table-recall',
    { people: 18, ...props },
    { layout: 'panels' },
  );
  recall.dataset.recall = '';
  await drawn(recall);
  return recall;
};
const columns = (recall: RiskTableRecall) =>
  [...(recall.shadowRoot?.querySelectorAll('section') ?? [])].map((section) =>
    [...section.querySelectorAll('.pill span')].map((one) => one.textContent),
  );

beforeEach(() => page.viewport(1920, 1080));

test.each([
  ['risk-child', [['Boterhammen']]],
  ['risk-parent', []],
  ['risk-around', [['Geld'], ['Alleen']]],
  ['protective', [['Juf', 'Vraagt hulp'], []]],
  [
    'onbekend',
    [
      ['Geld', 'Alleen', 'Boterhammen'],
      ['Juf', 'Vraagt hulp'],
    ],
  ],
])('%s: its cells, most said first', async (cells, expected) => {
  const recall = await start({ cells, phase: 'shown', result });
  expect(columns(recall)).toEqual(expected);
  await expectAccessible(recall);
});

test('takes no room before it was shown, and where nothing was found', async () => {
  const recall = await start({ cells: 'risk-child', phase: 'open', result });
  expect(getComputedStyle(recall).display).toBe('none');
  recall.phase = 'shut';
  await drawn(recall);
  expect(recall.offsetHeight).toBeGreaterThan(80);
  recall.result = { rows: [], doubts: [], more: 0 };
  await drawn(recall);
  expect(getComputedStyle(recall).display).toBe('none');
});

test('without phones what the trainer typed comes back, without what was hidden', async () => {
  const recall = await start({
    cells: 'risk-child',
    people: null,
    entry: entry(['child', 'risk', 'Boterhammen'], ['child', 'risk', 'Moe']),
    hiddenKeys: new Set([result.rows.find(({ text }) => text === 'Boterhammen')?.key ?? '']),
  });
  expect(columns(recall)).toEqual([['Moe']]);
});

test('sixty findings stay in two lines, and the others are counted', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ['child', 'risk', `${at} een factor`] as const);
  const recall = await start({
    cells: 'risk-child',
    phase: 'shown',
    result: model.merge([entry(...many)], {}, new Set()),
  });
  const shown = recall.shadowRoot?.querySelectorAll('.pill:not([hidden])').length ?? 0;
  expect(shown).toBeGreaterThan(6);
  expect(recall.shadowRoot?.querySelector('.rest')?.textContent).toBe(`+${60 - shown}`);
  expect(recall.offsetHeight).toBeLessThan(260);
  await expectAccessible(recall);
});
