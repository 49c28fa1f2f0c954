import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount, mountOnSlide } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import './board.ts';
import type { ThreeColumnsBoard } from './board.ts';
import './desk.ts';
import type { ThreeColumnsDesk } from './desk.ts';
import { type Entry, type Mark, model, type NoteMark, type State } from './model.ts';

beforeEach(() => page.viewport(1920, 1080));

const slide = {
  layout: 'columns',
  step: '5',
  inner: `<deck-panel kind="worry"><h3>Wat baart zorgen?</h3><ul><li>Wat gebeurde er al?</li></ul></deck-panel>
    <deck-panel kind="good"><h3>Wat gaat goed?</h3><ul><li>Wie helpt er?</li></ul></deck-panel>
    <deck-panel kind="next"><h3>Wat moet gebeuren?</h3><ul><li>Wat is het doel?</li></ul></deck-panel>
    <p>Van 0 tot 10: waar sta jij?</p>`,
};
const groups = ['een', 'twee'].map((name) => ({ id: `groep-${name}`, name: `Groep ${name}` }));
const [one, two] = groups.map(({ id }) => id) as [string, string];
const note = (text: string, change: Partial<NoteMark> = {}): NoteMark => ({
  kind: 'note',
  column: 'good',
  text,
  nature: 'fact',
  ...change,
});
const step: Mark = { kind: 'step', who: 'Mama', what: 'belt oma', when: 'morgen' };
let lastId = 0;
const item = (group: string, value: Mark, isOwn = false): BoardItem => {
  lastId += 1;
  return { id: `item${lastId}`, group, value, isOwn, standing: 'trainer' };
};
const start = async (props: Partial<ThreeColumnsBoard>) => {
  const board = await mountOnSlide<ThreeColumnsBoard>(
    'three-columns-board',
    { people: 9, groups, ...props },
    slide,
  );
  board.dataset.exercise = 'oefening'; // As the slides have it: the theme makes room.
  await drawn(board);
  return board;
};
const at = (view: State['view'], group: string | null = null, seen: string[] = []): State => ({
  view,
  wall: { group, seen },
});

/** Texts per column, with what each is. */
function onWall(board: ThreeColumnsBoard) {
  const rows = board.shadowRoot?.querySelector('deck-rows')?.shadowRoot;
  return [...(rows?.querySelectorAll('.area .panel') ?? [])].map((panel) =>
    [...panel.querySelectorAll('.row')].map((row) => {
      const nature = row.querySelector('.nature')?.getAttribute('aria-label') ?? '';
      return `${row.querySelector('.text')?.textContent} ${nature}`.trim();
    }),
  );
}
const button = (name: string | RegExp) => page.getByRole('button', { name });
const scaleOf = (board: ThreeColumnsBoard) => board.shadowRoot?.querySelector('deck-scale');

describe('in a room', () => {
  test('before showing nothing of any group and no number is on the wall, only how many are busy', async () => {
    const items = [item(one, note('geheim')), item(two, step)];
    const board = await start({
      phase: 'open',
      items,
      result: { numbers: [3] },
      count: { answered: 4, people: 9 },
    });
    expect(board.shadowRoot?.querySelector('deck-rows, deck-scale, .plan')).toBeNull();
    expect(board.shadowRoot?.textContent).not.toContain('geheim');
    await expect.element(page.getByText('2 van 2 groepen bezig')).toBeVisible();
    await expect.element(page.getByText('4 van 9 kozen een cijfer')).toBeVisible();
    await expectAccessible(board);
    board.phase = 'closed';
    await drawn(board);
    expect(board.shadowRoot?.textContent).not.toContain('bezig');
    await expectAccessible(board);
  });

  test('shown: three columns, each note with what it is; the trainer turns to the next group', async () => {
    const items = [
      item(one, note('hulp gevraagd')),
      item(one, note('boos', { column: 'worry', nature: 'suspicion' })),
      item(one, note('boterhammen', { column: 'next', nature: null })),
      item(two, note('oma helpt', { nature: 'judgement' })),
    ];
    const board = await start({ phase: 'shown', items, result: { numbers: [] } });
    const steered = listen<State>(board, 'exercise-steer');
    expect(onWall(board)).toEqual([['boos vermoeden'], ['hulp gevraagd feit'], ['boterhammen']]);
    await expectAccessible(board);
    await button('Volgende groep').click();
    expect(steered).toEqual([at('columns', two, [one])]);
    board.state = steered[0] as State;
    await drawn(board);
    expect(onWall(board)).toEqual([[], ['oma helpt oordeel'], []]);
  });

  test('what a group adds later waits for the trainer; what it takes back is gone at once', async () => {
    const first = item(one, note('eerst'));
    const board = await start({
      phase: 'shown',
      items: [first, item(one, note('weg'))],
      result: { numbers: [] },
    });
    board.items = [first, item(one, note('later'))];
    await drawn(board);
    expect(onWall(board)[1]).toEqual(['eerst feit']);
    await button('Toon 1 nieuw briefje').click();
    await drawn(board);
    expect(onWall(board)[1]).toEqual(['eerst feit', 'later feit']);
  });

  test('all numbers come at the same time, by the trainer’s act, each for itself', async () => {
    const board = await start({
      phase: 'shown',
      result: { numbers: [2, 7, 7] },
      items: [item(one, note('x'))],
    });
    const steered = listen<State>(board, 'exercise-steer');
    const refreshed = listen(board, 'exercise-refresh');
    expect(scaleOf(board)).toBeNull();
    await button('Cijfers').click();
    expect([steered, refreshed.length]).toEqual([[at('scale')], 1]);
    board.state = at('scale');
    await drawn(board);
    expect(scaleOf(board)).toHaveProperty('values', [2, 7, 7]);
    expect(board.shadowRoot?.querySelector('group-pager')).toBeNull();
    await expectAccessible(board);
    board.fresh = 2;
    await drawn(board);
    await button('2 nieuw').click();
    expect(refreshed).toHaveLength(2);
    board.result = { numbers: [] };
    await drawn(board);
    await expect.element(page.getByText('Nog geen cijfers')).toBeVisible();
  });

  test('a group’s sentence and step; the trainer hides one and takes that back', async () => {
    const items = [
      item(one, { kind: 'worry', who: 'School', about: 'honger', may: 'flauwvallen' }),
      item(one, step),
    ] as const;
    const board = await start({ phase: 'shown', items, result: { numbers: [] }, state: at('plan') });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    await expect.element(page.getByText('flauwvallen')).toBeVisible();
    await expectAccessible(board);
    (button(/^Verberg: Mama/).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(hidden).toEqual([{ key: items[1].id, hidden: true }]);
    board.hiddenKeys = new Set([items[1].id]);
    await drawn(board);
    expect(board.shadowRoot?.textContent).not.toContain('belt oma');
    await button('Ongedaan maken').click();
    expect(hidden.at(-1)).toEqual({ key: items[1].id, hidden: false });
  });

  test('no group, an empty group, and sixty long notes look right', async () => {
    const board = await start({ phase: 'shown', groups: [], result: { numbers: [] } });
    await expect.element(page.getByText('Deze groep schreef nog niets.')).toBeVisible();
    await expectAccessible(board);
    const texts = [
      'onverantwoordelijkheidsgevoelens '.repeat(3).trim(),
      '👩‍👧‍👦🏡',
      'البيت آمن',
      ...Array(17).fill('Zij eten samen'),
    ];
    const items = texts.flatMap((text) => [
      item(one, note(text)),
      item(one, note(text, { column: 'worry' })),
      item(one, note(text, { column: 'next', nature: null })),
    ]);
    Object.assign(board, { groups, items, phase: 'shut' });
    await drawn(board);
    const rows = board.shadowRoot?.querySelector('deck-rows');
    expect(rows?.getBoundingClientRect().bottom).toBeLessThanOrEqual(1080 - 52);
    for (const panel of rows?.shadowRoot?.querySelectorAll('.area .panel') ?? []) {
      const box = panel.getBoundingClientRect();
      for (const row of panel.querySelectorAll('.row')) {
        expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom);
        expect(row.getBoundingClientRect().right).toBeLessThanOrEqual(box.right);
        expect(Number.parseFloat(getComputedStyle(row).fontSize)).toBeGreaterThanOrEqual(28);
      }
    }
    await button('Volgende antwoorden').click();
  });
});

test('without phones the trainer writes notes, counts numbers and writes the step', async () => {
  const board = await start({ phase: 'open', people: null, groups: [] });
  const said = listen<{ id: string | null; value: Mark | null }>(board, 'exercise-item');
  board.addEventListener('exercise-item', () => {
    const { id, value } = said.at(-1) ?? { id: null, value: null };
    const others = board.items.filter((placed) => placed.id !== id);
    board.groups = [{ id: 'zaal', name: 'De hele groep' }];
    board.items =
      value === null ? others : [...others, { ...item('zaal', value, true), ...(id === null ? {} : { id }) }];
  });
  const entries = listen<Entry>(board, 'exercise-entry');
  board.addEventListener('exercise-entry', () => {
    board.entry = entries.at(-1);
  });
  board.addEventListener('exercise-steer', (event) => {
    board.state = (event as CustomEvent<State>).detail;
  });
  await page.getByRole('textbox').fill('Mama is op');
  await userEvent.keyboard('{Enter}');
  await drawn(board);
  expect(onWall(board)[0]).toEqual(['Mama is op feit']);
  await expectAccessible(board);
  await button('Verwijder: Mama is op').click();
  await drawn(board);
  await button('Ongedaan maken').click();
  await drawn(board);
  expect(onWall(board)[0]).toEqual(['Mama is op feit']);
  await button('Cijfers').click();
  await drawn(board);
  await button('Voeg iemand toe op 4. Nu 0.').click();
  await drawn(board);
  await button('Voeg iemand toe op 4. Nu 1.').click();
  await drawn(board);
  expect(scaleOf(board)).toHaveProperty('values', [4, 4]);
  await button('Ongedaan maken').click();
  await drawn(board);
  expect(scaleOf(board)).toHaveProperty('values', [4]);
  await button('Zin en stap').click();
  await drawn(board);
  await page.getByRole('combobox').selectOptions('Volgende stap');
  await page.getByRole('textbox').fill('Mama belt');
  await userEvent.keyboard('{Enter}');
  await drawn(board);
  await expect.element(page.getByText('met een streep ertussen', { exact: false })).toBeVisible();
  await page.getByRole('textbox').fill('Mama / belt oma / morgen');
  await userEvent.keyboard('{Enter}');
  await drawn(board);
  expect(said.at(-1)?.value).toEqual(step);
  await expectAccessible(board);
});

describe('on paper', () => {
  test('nothing shown: columns, scale and lines to fill in', async () => {
    const board = await start({ phase: 'open', paper: true, items: [item(one, note('geheim'))] });
    expect(board.shadowRoot?.querySelectorAll('.empty .lines > div')).toHaveLength(15);
    expect(board.shadowRoot?.textContent).not.toContain('geheim');
    expect(board.shadowRoot?.querySelector('button')).toBeNull();
    await expectAccessible(board);
  });

  test('what was shown: the columns on the wall, all numbers, sentence and step, and which groups are not on it', async () => {
    const items = [item(one, note('gezien')), item(one, step), item(two, note('ook getoond'))];
    const board = await start({
      phase: 'shut',
      paper: true,
      items,
      result: { numbers: [3, 3, 8] },
      state: at('scale', one, [two]),
    });
    expect(onWall(board)).toEqual([[], ['gezien feit'], []]);
    await expect.element(page.getByRole('img', { name: '3: 2 mensen' })).toBeVisible();
    await expect.element(page.getByText('Mama: belt oma, morgen.')).toBeVisible();
    await expect.element(page.getByText('Eén andere groep werd ook getoond', { exact: false })).toBeVisible();
    const { bottom } = board.shadowRoot?.querySelector('.left')?.getBoundingClientRect() ?? new DOMRect();
    expect(bottom).toBeLessThanOrEqual(1080 - 52);
    await expectAccessible(board);
  });
});

test('the desk tells what each group wrote, and puts a group or the numbers on the wall', async () => {
  const items = [item(one, note('hulp')), item(one, step), item(two, note('oma'))];
  const desk = await mount<ThreeColumnsDesk>('three-columns-desk', { phase: 'open', groups, items });
  const steered = listen<State>(desk, 'exercise-steer');
  const refreshed = listen(desk, 'exercise-refresh');
  await expect.element(page.getByText('1 briefje, zorgzin of stap')).toBeVisible();
  await expectAccessible(desk);
  await button('Kies Groep twee').click();
  await button('Cijfers').click();
  expect(steered).toEqual([at('columns', two), { ...model.start, view: 'scale' }]);
  expect(refreshed).toHaveLength(0);
  desk.phase = 'shown';
  await drawn(desk);
  await button('Cijfers').click();
  expect(refreshed).toHaveLength(1);
  await button('Zet Groep twee op de muur').click();
  expect(steered.at(-1)).toEqual(at('columns', two, [one]));
});
