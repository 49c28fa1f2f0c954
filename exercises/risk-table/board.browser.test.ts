import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { RiskTableBoard } from './board.ts';
import {
  doubtsOf,
  type Entry,
  type Item,
  keyOf,
  type Level,
  levels,
  model,
  type Page,
  type Side,
  type State,
  sides,
} from './model.ts';

const settings = { doubts: 'Nog niet zindelijk|Een nieuwe partner' };
const [potty] = doubtsOf(settings);
const item = (level: Level, side: Side, text: string): Item => ({ level, side, text });
const entry = (...items: Item[]): Entry => ({ ...model.empty, items });
const merged = (...entries: readonly Entry[]) => model.merge(entries, settings, new Set());
const on = (name: Page, part = 0): State => ({ step: 'alone', page: name, part });
const start = (props: Partial<RiskTableBoard>) =>
  mountOnSlide<RiskTableBoard>(
    'risk-table-board',
    { people: 18, settings, count: { answered: 14, people: 18 }, ...props },
    { inner: '<p>Overloop de casus.</p>' },
  );
const inside = (board: RiskTableBoard, selector: string) => [
  ...(board.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const overview = (board: RiskTableBoard) => inside(board, 'risk-table-overview')[0]?.shadowRoot ?? null;
const pillsOf = (board: RiskTableBoard) =>
  [...(overview(board)?.querySelectorAll<HTMLElement>('.pill:not([hidden]) span') ?? [])].map(
    (one) => one.textContent,
  );
const rowsOf = (board: RiskTableBoard) =>
  [...(inside(board, 'deck-rows')[0]?.shadowRoot?.querySelectorAll('.area .row .text') ?? [])].map(
    (one) => one.textContent,
  );
const someone = entry(
  item('child', 'risk', 'Geen boterhammen'),
  item('family', 'risk', 'Geldzorgen'),
  item('family', 'risk', 'Geldzorgen'),
  item('parent', 'protective', 'Vraagt hulp'),
  item('surroundings', 'protective', 'Oma'),
);
const crowd = Array.from({ length: 60 }, (_, person) =>
  entry(
    ...levels.flatMap((level) =>
      sides.map((side) => item(level, side, `${person % 17} een lange factor over dit gezin en de kinderen`)),
    ),
    item('family', 'risk', 'Geldzorgen'),
  ),
);

beforeEach(() => page.viewport(1920, 1080));

describe('in a room', () => {
  test('open: the house, the number, and where we are on the way', async () => {
    const board = await start({ phase: 'open', groups: [{}], state: { ...on('all'), step: 'together' } });
    const steps = inside(board, '.steps li').map((one) => [
      one.textContent,
      one.getAttribute('aria-current'),
    ]);
    expect(steps).toEqual([
      ['Alleen', null],
      ['In groepjes', 'step'],
      ['Samen', null],
    ]);
    await expectAccessible(board);
    board.groups = [];
    await drawn(board);
    expect(inside(board, '.steps li').map((one) => one.textContent)).toEqual(['Alleen', 'Samen']);
  });

  test('nothing is on the wall before it is shown, whatever the page knows', async () => {
    const board = await start({ phase: 'open', result: merged(someone), entry: someone });
    expect(overview(board)).toBeNull();
    board.phase = 'shown';
    await drawn(board);
    expect(pillsOf(board)).toContain('Geldzorgen');
    board.phase = 'closed';
    await drawn(board);
    expect(overview(board)).toBeNull();
  });

  test('shown: each cell has its own, most said first, with the number as text', async () => {
    const board = await start({
      phase: 'shown',
      result: merged(someone, entry(item('family', 'risk', 'Ruzie'))),
    });
    const cells = [...(overview(board)?.querySelectorAll('.cell') ?? [])].map((cell) =>
      [...cell.querySelectorAll('.pill span')].map((one) => one.textContent),
    );
    expect(cells).toEqual([
      ['Geen boterhammen'],
      [],
      [],
      ['Vraagt hulp'],
      ['Geldzorgen', 'Ruzie'],
      [],
      [],
      ['Oma'],
    ]);
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await expectAccessible(board);
  });

  test('sixty people: what does not fit is counted, and nothing runs out of the box', async () => {
    const board = await start({
      phase: 'shown',
      result: merged(...crowd),
      count: { answered: 60, people: 60 },
    });
    const foot = board.getBoundingClientRect().bottom - 68;
    for (const cell of overview(board)?.querySelectorAll('.cell') ?? []) {
      expect(cell.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot);
      for (const pill of cell.querySelectorAll('.pill:not([hidden])')) {
        expect(pill.getBoundingClientRect().bottom).toBeLessThanOrEqual(cell.getBoundingClientRect().bottom);
        expect(Number.parseFloat(getComputedStyle(pill).fontSize)).toBeGreaterThanOrEqual(28);
      }
      const shown = cell.querySelectorAll('.pill:not([hidden])').length;
      const all = cell.querySelectorAll('.pill').length;
      expect(shown).toBeGreaterThan(0);
      expect(cell.querySelector('.rest')?.textContent).toBe(`+${all - shown}`);
    }
    expect(pillsOf(board)).toContain('Geldzorgen');
    await expectAccessible(board);
  });

  test('a level fills the slide, and a trainer turns through its parts and on to the next level', async () => {
    const board = await start({ phase: 'shown', result: merged(...crowd), state: on('child') });
    const steered = listen<State>(board, 'exercise-steer');
    board.addEventListener('exercise-steer', () => {
      board.state = steered.at(-1);
    });
    const seen = new Set<string | null>();
    const next = page.getByRole('button', { name: 'Volgende deel' });
    for (let turns = 0; turns < 9 && (steered.at(-1)?.page ?? 'child') === 'child'; turns += 1) {
      for (const text of rowsOf(board)) seen.add(text);
      await next.click();
      await drawn(board);
    }
    expect(seen.size).toBe(17);
    expect(steered.length).toBeGreaterThan(1);
    expect(steered.at(-1)).toEqual({ step: 'alone', page: 'parent', part: 0 });
    await page.getByRole('button', { name: 'Vorige deel' }).click();
    expect(steered.at(-1)?.page).toBe('child');
  });

  test('Enter turns on, with Shift back; before the table is shown it does nothing', async () => {
    const board = await start({ phase: 'open', result: merged(someone) });
    board.closest('section')?.classList.add('present');
    const steered = listen<State>(board, 'exercise-steer');
    await userEvent.keyboard('{Enter}');
    expect(steered).toEqual([]);
    board.phase = 'shown';
    await drawn(board);
    await userEvent.keyboard('{Enter}');
    board.state = on('family');
    await drawn(board);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(steered.map(({ page: name }) => name)).toEqual(['child', 'parent']);
  });

  test('hiding a row fires once, and can be taken back', async () => {
    const result = merged(someone);
    const board = await start({ phase: 'shown', result, state: on('family') });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    board.addEventListener('exercise-hide', () => {
      const keys = hidden.filter((one) => one.hidden).map(({ key }) => key);
      board.result = model.without(result, new Set(keys));
    });
    (page.getByRole('button', { name: 'Verberg: Geldzorgen' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    const key = keyOf(item('family', 'risk', 'Geldzorgen'));
    expect(hidden).toEqual([{ key, hidden: true }]);
    expect(rowsOf(board)).toEqual([]);
    expect(board.shadowRoot?.activeElement?.className).toBe('undo');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(hidden.at(-1)).toEqual({ key, hidden: false });
  });

  test('the doubts: two numbers of one colour, and no page for them where the slide asks none', async () => {
    const votes = [{ doubt: potty?.key ?? '', risk: 3, ordinary: 9 }];
    const board = await start({ phase: 'shown', result: merged({ ...someone, votes }), state: on('doubts') });
    const answers = inside(board, '.doubt:first-child .answer');
    expect(answers.map((one) => one.querySelector('p')?.textContent)).toEqual([
      '3 keer een risico',
      '9 keer gewoon',
    ]);
    expect(answers.map((one) => one.querySelectorAll('i').length)).toEqual([3, 9]);
    const colours = answers.map((one) => getComputedStyle(one.querySelector('i') as Element).backgroundColor);
    expect(new Set(colours).size).toBe(1);
    await expectAccessible(board);
    board.settings = {};
    await drawn(board);
    expect(overview(board)).not.toBeNull();
  });

  test('one factor for this week: first all that protects, then what was chosen, most first', async () => {
    const oma = { key: keyOf(item('surroundings', 'protective', 'Oma')), count: 1 };
    const board = await start({ phase: 'shown', result: merged(someone), state: on('choice') });
    expect(rowsOf(board)).toEqual(['Oma', 'Vraagt hulp']);
    board.result = merged({ ...someone, picks: [oma] }, { ...model.empty, picks: [oma] });
    await drawn(board);
    expect(rowsOf(board)).toEqual(['Oma']);
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await expectAccessible(board);
  });

  test('shown without anything says so on every page', async () => {
    const board = await start({ phase: 'shown', result: merged(), count: { answered: 0, people: 18 } });
    await expect.element(page.getByText('Nog niets ingevuld')).toBeVisible();
    for (const name of ['child', 'doubts', 'choice'] as const) {
      board.state = on(name);
      await drawn(board);
      await expectAccessible(board);
    }
    await expect.element(page.getByText('Er staat nog geen beschermende factor')).toBeVisible();
  });
});

describe('without phones', () => {
  test('what the trainer types stands on the wall at once, in the cell that was chosen', async () => {
    const board = await start({ phase: 'closed', people: null, count: null });
    const entries = listen<Entry>(board, 'exercise-entry');
    board.addEventListener('exercise-entry', () => {
      board.entry = entries.at(-1);
    });
    await page.getByRole('combobox').selectOptions('Bescherming in het gezin');
    await page.getByRole('textbox').fill('Nieuwe partner');
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(entries.at(-1)?.items).toEqual([item('family', 'protective', 'Nieuwe partner')]);
    expect(pillsOf(board)).toEqual(['Nieuwe partner']);
    await page.getByRole('textbox').fill('a'.repeat(70));
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(entries).toHaveLength(1);
    await expect.element(page.getByText('Maak het iets korter: 10 tekens te veel.')).toBeVisible();
    await expectAccessible(board);
  });

  test('on a level’s page the line is set to that level, and a row is taken away and given back', async () => {
    const board = await start({ people: null, count: null, entry: someone, state: on('family') });
    const entries = listen<Entry>(board, 'exercise-entry');
    board.addEventListener('exercise-entry', () => {
      board.entry = entries.at(-1);
    });
    await expect.element(page.getByRole('combobox')).toHaveDisplayValue('Risico in het gezin');
    (page.getByRole('button', { name: 'Verwijder: Geldzorgen' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(rowsOf(board)).toEqual([]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await drawn(board);
    expect(entries.at(-1)?.items).toHaveLength(5);
  });

  test('hands are counted, for the doubts and for this week, and never below none', async () => {
    const board = await start({ people: null, count: null, entry: someone, state: on('doubts') });
    const entries = listen<Entry>(board, 'exercise-entry');
    board.addEventListener('exercise-entry', () => {
      board.entry = entries.at(-1);
    });
    const more = page.getByRole('button', { name: 'Eén meer: Gewoon, Nog niet zindelijk' });
    await more.click();
    await drawn(board);
    await more.click();
    await drawn(board);
    expect(entries.at(-1)?.votes).toEqual([{ doubt: potty?.key, risk: 0, ordinary: 2 }]);
    board.state = on('choice');
    await drawn(board);
    await page.getByRole('button', { name: 'Eén meer: Oma' }).click();
    await drawn(board);
    expect(entries.at(-1)?.picks).toEqual([
      { key: keyOf(item('surroundings', 'protective', 'Oma')), count: 1 },
    ]);
    await page.getByRole('button', { name: 'Eén minder: Oma' }).click();
    await drawn(board);
    expect(entries.at(-1)?.picks).toEqual([]);
    expect(entries.at(-1)?.items).toHaveLength(5);
    await expectAccessible(board);
  });
});

describe('on paper', () => {
  test('an empty table with its doubts, and a line for this week', async () => {
    const board = await start({ paper: true, phase: 'open' });
    expect(inside(board, 'tbody td')).toHaveLength(8);
    await expect.element(page.getByText('Nog niet zindelijk')).toBeVisible();
    await expect.element(page.getByText('Deze week versterken wij:')).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });

  test('what was shown, with nothing to press, inside its sheet', async () => {
    const oma = { key: keyOf(item('surroundings', 'protective', 'Oma')), count: 4 };
    const votes = [{ doubt: potty?.key ?? '', risk: 1, ordinary: 2 }];
    const board = await start({
      paper: true,
      phase: 'shut',
      fresh: 2,
      result: merged({ ...someone, votes, picks: [oma] }, ...crowd.slice(0, 20)),
    });
    expect(pillsOf(board).length).toBeGreaterThan(12);
    await expect.element(page.getByText('Deze week versterken: Oma (4 keer).')).toBeVisible();
    await expect
      .element(page.getByText('Nog niet zindelijk: 1 keer een risico, 2 keer gewoon.'))
      .toBeVisible();
    expect(inside(board, '.foot')[0]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(1080 - 52);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });
});
