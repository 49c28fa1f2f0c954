import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Clock } from '../../components/announcer.ts';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { OpenQuestionBoard } from './board.ts';
import { type Entry, model, type Result } from './model.ts';

const entryOf = (...texts: readonly string[]): Entry => ({
  answers: texts.map((text, index) => ({ id: `answer${String(index).padStart(2, '0')}`, text, group: null })),
});
const resultOf = (...texts: readonly string[]): Result => model.merge([entryOf(...texts)], {}, new Set());
const start = (props: Partial<OpenQuestionBoard>, slide: Parameters<typeof mountOnSlide>[2] = {}) =>
  mountOnSlide<OpenQuestionBoard>(
    'open-question-board',
    { people: 18, ...props },
    { inner: '<p>Per twee, 2 minuten.</p>', ...slide },
  );
const inRows = (board: OpenQuestionBoard) => board.shadowRoot?.querySelector('deck-rows')?.shadowRoot ?? null;
const rowsOf = (board: OpenQuestionBoard) => [
  ...(inRows(board)?.querySelectorAll<HTMLElement>('.area .row') ?? []),
];
const textsOf = (board: OpenQuestionBoard) =>
  rowsOf(board).map((row) => row.querySelector('.text')?.textContent);
const frame = (board: OpenQuestionBoard) =>
  board.shadowRoot?.querySelector('deck-exercise')?.shadowRoot ?? null;
const house = (board: OpenQuestionBoard) => frame(board)?.querySelector('deck-house')?.shadowRoot ?? null;
const room = { words: 'fiets-lamp-soep-berg', address: 'http://192.0.2.7:4173' };

beforeEach(() => page.viewport(1920, 1080));

describe('in a room', () => {
  test('closed: the task, “Dadelijk”, shutters shut and no number', async () => {
    const board = await start({ phase: 'closed', count: { answered: 0, people: 18 }, ...room });
    await expect.element(page.getByText('Dadelijk', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Per twee, 2 minuten.')).toBeVisible();
    expect(house(board)?.querySelector('.is-open')).toBeNull();
    expect(frame(board)?.textContent).not.toContain('van 18');
    await expectAccessible(board);
  });

  test('open: a lit window per answer, the number as text, and how to come in', async () => {
    const board = await start({ phase: 'open', count: { answered: 14, people: 18 }, ...room });
    expect(house(board)?.querySelectorAll('.is-open .light')).toHaveLength(18);
    expect(house(board)?.querySelectorAll('.is-lit')).toHaveLength(14);
    expect(frame(board)?.querySelector('.number')?.textContent).toBe('14 van 18');
    await expect.element(page.getByText('192.0.2.7:4173')).toBeVisible();
    await expect.element(page.getByText(room.words)).toBeVisible();
    await expectAccessible(board);
  });

  test('nothing is on the wall before it is shown, whatever the page knows', async () => {
    const secret = resultOf('geheim');
    const board = await start({
      phase: 'open',
      count: { answered: 1, people: 18 },
      result: secret,
      entry: entryOf('geheim'),
    });
    expect(rowsOf(board)).toEqual([]);
    board.phase = 'shown';
    await drawn(board);
    expect(textsOf(board)).toEqual(['geheim']);
    board.phase = 'closed';
    await drawn(board);
    expect(rowsOf(board)).toEqual([]);
  });

  test('sixty people have three houses, and nobody has one that waits', async () => {
    const board = await start({ phase: 'open', count: { answered: 33, people: 60 }, people: 60 });
    expect(house(board)?.querySelectorAll('.light')).toHaveLength(60);
    Object.assign(board, { people: 0, count: { answered: 0, people: 0 } });
    await drawn(board);
    expect(house(board)?.querySelectorAll('.light')).toHaveLength(8);
    expect(frame(board)?.querySelector('.number')).toBeNull();
  });

  test('shown: rows with how often it was said, chip with the eye, people who answered', async () => {
    const board = await start({
      phase: 'shown',
      count: { answered: 14, people: 18 },
      result: resultOf('Mama is op', 'mama is op', 'Geld'),
      ...room,
    });
    expect(textsOf(board)).toEqual(['Mama is op', 'Geld']);
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await expect.element(page.getByText('Antwoorden getoond', { exact: true })).toBeVisible();
    expect(
      frame(board)?.querySelector('deck-count')?.shadowRoot?.querySelectorAll('.is-filled'),
    ).toHaveLength(14);
    await expectAccessible(board);
  });

  test('shown without answers says so', async () => {
    const board = await start({
      phase: 'shown',
      result: { groups: [], more: 0 },
      count: { answered: 0, people: 18 },
    });
    await expect.element(page.getByText('Nog geen antwoorden')).toBeVisible();
    await expectAccessible(board);
  });

  test('hiding fires once per press, gives the focus to the next row, and can be taken back', async () => {
    const result = resultOf('een', 'twee', 'drie');
    const board = await start({ phase: 'shown', result, count: { answered: 3, people: 18 } });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    board.addEventListener('exercise-hide', () => {
      board.hiddenKeys = new Set(hidden.filter((one) => one.hidden).map(({ key }) => key));
      board.result = model.without(result, board.hiddenKeys);
    });
    const button = page.getByRole('button', { name: 'Verberg: een' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(hidden).toEqual([{ key: result.groups[1]?.key, hidden: true }]);
    expect(textsOf(board)).toEqual(['drie', 'twee']);
    expect(inRows(board)?.activeElement?.getAttribute('aria-label')).toBe('Verberg: twee');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(hidden.at(-1)).toEqual({ key: result.groups[1]?.key, hidden: false });
  });

  test('hiding the last row gives the focus to the way back', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf('een'),
      count: { answered: 1, people: 18 },
    });
    board.addEventListener('exercise-hide', () => {
      board.result = { groups: [], more: 0 };
    });
    (page.getByRole('button', { name: 'Verberg: een' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(board.shadowRoot?.activeElement?.className).toBe('undo');
  });

  test('new answers are a small chip, and showing them is the trainer’s act', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf('een'),
      fresh: 2,
      count: { answered: 1, people: 18 },
    });
    const refreshed = listen(board, 'exercise-refresh');
    board.fresh = 3;
    await drawn(board);
    expect(refreshed).toEqual([]);
    await page.getByRole('button', { name: 'Toon 3 nieuwe antwoorden' }).click();
    expect(refreshed).toHaveLength(1);
  });

  test('typing in an answer is folded away, and adds to what the trainer typed', async () => {
    const board = await start({
      phase: 'open',
      count: { answered: 0, people: 18 },
      entry: entryOf('eerder'),
    });
    const entries = listen<Entry>(board, 'exercise-entry');
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Antwoord intypen' }).click();
    await drawn(board);
    await userEvent.keyboard('Mama is op{Enter}{Enter}');
    await drawn(board);
    expect(entries.map(({ answers }) => answers.map(({ text }) => text))).toEqual([['eerder', 'Mama is op']]);
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    await expectAccessible(board);
    await page.getByRole('button', { name: 'Klaar met typen' }).click();
    await drawn(board);
    expect(board.shadowRoot?.activeElement?.className).toBe('fold');
  });

  test('the live region tells the number at most every ten seconds', async () => {
    let now = 0;
    let wake = () => {};
    const clock: Clock = {
      now: () => now,
      after: (_, act) => {
        wake = act;
        return () => {
          wake = () => {};
        };
      },
    };
    const board = await start({ phase: 'open', count: { answered: 0, people: 18 }, clock });
    const region = () => frame(board)?.querySelector('[role="status"].visually-hidden')?.textContent;
    expect(region()).toBe('Open. 0 van 18 antwoordden');
    for (const answered of [1, 2, 3]) {
      board.count = { answered, people: 18 };
      await drawn(board);
    }
    expect(region()).toBe('Open. 0 van 18 antwoordden');
    now = 10_000;
    wake();
    await drawn(board);
    expect(region()).toBe('Open. 3 van 18 antwoordden');
  });
});

describe('without phones', () => {
  test('the trainer types what the room says, in any phase, and it stands on the wall at once', async () => {
    const board = await start({ phase: 'closed', people: null });
    const entries = listen<Entry>(board, 'exercise-entry');
    board.addEventListener('exercise-entry', () => {
      board.entry = entries.at(-1);
    });
    await expect.element(page.getByText('Zonder telefoons')).toBeVisible();
    await expectAccessible(board);
    await page.getByRole('textbox').click();
    await userEvent.keyboard('Mama is op{Enter}');
    await drawn(board);
    await userEvent.keyboard('Geld{Enter}');
    await drawn(board);
    expect(textsOf(board)).toEqual(['Geld', 'Mama is op']);
    await expectAccessible(board);
    (page.getByRole('button', { name: 'Verwijder: Geld' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(textsOf(board)).toEqual(['Mama is op']);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await drawn(board);
    expect(textsOf(board)).toEqual(['Geld', 'Mama is op']);
  });

  test('taking away the last answer gives the focus to the way back', async () => {
    const board = await start({ phase: 'open', people: null, entry: entryOf('Geld') });
    board.addEventListener('exercise-entry', (event) => {
      board.entry = (event as CustomEvent<Entry>).detail;
    });
    (page.getByRole('button', { name: 'Verwijder: Geld' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(rowsOf(board)).toEqual([]);
    expect(board.shadowRoot?.activeElement?.className).toBe('undo');
  });

  test('pasted lines are an answer each; one that is too long stays in the field', async () => {
    const board = await start({ phase: 'open', people: null });
    const entries = listen<Entry>(board, 'exercise-entry');
    await page.getByRole('textbox').fill('een\n\n twee ');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    expect(entries[0]?.answers.map(({ text }) => text.trim())).toEqual(['een', 'twee']);
    await page.getByRole('textbox').fill('a'.repeat(150));
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    expect(entries).toHaveLength(1);
    await expect.element(page.getByText('Maak het iets korter: 10 tekens te veel.')).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveValue('a'.repeat(150));
  });
});

test('at night the letters are read on the scene, in every phase', async () => {
  const board = await start(
    { phase: 'open', count: { answered: 3, people: 18 }, ...room },
    { layout: 'closing', step: '' },
  );
  expect(house(board)).toBeNull();
  for (const phase of ['closed', 'open', 'shown', 'shut'] as const) {
    Object.assign(board, { phase, result: resultOf('Ik vraag het morgen') });
    await drawn(board);
    await expectAccessible(board);
  }
});
