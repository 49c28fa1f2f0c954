import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { ExpectationsReviewBoard } from './board.ts';
import './desk.ts';
import type { ExpectationsReviewDesk } from './desk.ts';
import { type Entry, keyOf, type Mark, model } from './model.ts';

const entry = (...rows: readonly (readonly [string, Mark])[]): Entry => ({
  rows: rows.map(([text, mark]) => ({ text, group: null, met: 0, partly: 0, not: 0, [mark]: 1 })),
});
const merged = (...entries: readonly Entry[]) => model.merge(entries, {}, new Set());
const groups = (...texts: readonly string[]) => ({
  groups: texts.map((text, at) => ({
    key: keyOf({ text, group: null }),
    text,
    count: at === 0 ? 2 : 1,
    group: null,
  })),
  more: 0,
});
const earlier = { entry: null, result: groups('Bellen', 'Praten') };
const start = (props: Partial<ExpectationsReviewBoard>) =>
  mountOnSlide<ExpectationsReviewBoard>(
    'expectations-review-board',
    { people: 18, count: { answered: 2, people: 18 }, earlier, ...props },
    { inner: '<p>Zoek wat jij schreef.</p>', step: '' },
  );
const inRows = (board: ExpectationsReviewBoard) =>
  board.shadowRoot?.querySelector('deck-rows')?.shadowRoot ?? null;
const rowsOf = (board: ExpectationsReviewBoard) =>
  [...(inRows(board)?.querySelectorAll('.area .row') ?? [])].map((row) => [
    row.querySelector('.text')?.textContent,
    row.querySelector('expectations-marks')?.ariaLabel ?? null,
  ]);

beforeEach(() => page.viewport(1920, 1080));

describe('in a room', () => {
  test('the expectations stand there from the beginning, with how many wrote them, and nothing of the marks', async () => {
    const board = await start({ phase: 'closed', result: merged(entry(['Bellen', 'not'])) });
    expect(rowsOf(board)).toEqual([
      ['Bellen', null],
      ['Praten', null],
    ]);
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await expectAccessible(board);
    board.phase = 'open';
    await drawn(board);
    expect(rowsOf(board).map(([, marks]) => marks)).toEqual([null, null]);
    await expectAccessible(board);
  });

  test('shown: three numbers per expectation in one colour, and what the signs mean', async () => {
    const result = merged(entry(['bellen', 'not'], ['Praten', 'met']), entry(['Bellen', 'met']));
    const board = await start({ phase: 'shown', result });
    expect(rowsOf(board)).toEqual([
      ['Bellen', '1 keer ingelost, 0 keer deels, 1 keer nog niet'],
      ['Praten', '1 keer ingelost, 0 keer deels, 0 keer nog niet'],
    ]);
    await expect.element(page.getByRole('list', { name: 'Wat de tekens betekenen' })).toBeVisible();
    const [first] = inRows(board)?.querySelectorAll('expectations-marks') ?? [];
    const said = [...(first?.shadowRoot?.querySelectorAll('span:not(.is-none)') ?? [])];
    expect(new Set(said.map((one) => getComputedStyle(one).color)).size).toBe(1);
    await expectAccessible(board);
  });

  test('hiding fires once, and can be taken back', async () => {
    const board = await start({ phase: 'shown', result: merged(entry(['Bellen', 'not'])) });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    (page.getByRole('button', { name: 'Verberg: Bellen' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(hidden.map((one) => one.hidden)).toEqual([true, false]);
  });

  test('nothing at the start: the house, and a sentence that says so', async () => {
    const board = await start({ phase: 'open', earlier: { entry: null, result: null } });
    await expect
      .element(page.getByText('Bij de start kwamen er geen verwachtingen op het scherm.'))
      .toBeVisible();
    await expectAccessible(board);
    Object.assign(board, { phase: 'shown', result: merged(entry(['Bellen', 'not'])) });
    await drawn(board);
    expect(rowsOf(board).map(([text]) => text)).toEqual(['Bellen']);
  });

  test('sixty expectations go to pages, inside the slide', async () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => `${at} een verwachting die wat langer is dan de andere`,
    );
    const board = await start({
      phase: 'shown',
      earlier: { entry: null, result: groups(...texts) },
      result: merged(...texts.map((text) => entry([text, 'partly']))),
    });
    await expect.element(page.getByRole('group', { name: 'Bladzijden met antwoorden' })).toBeVisible();
    for (const row of inRows(board)?.querySelectorAll<HTMLElement>('.area .row') ?? []) {
      expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        board.getBoundingClientRect().bottom - 68,
      );
      expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    }
    await expectAccessible(board);
  });
});

test('without phones hands are counted with a press on a sign, and the last can be taken back', async () => {
  const typed = { answers: [{ id: 'answer00', text: 'Bellen', group: null }] };
  const board = await start({ people: null, count: null, earlier: { entry: typed, result: null } });
  const entries = listen<Entry>(board, 'exercise-entry');
  board.addEventListener('exercise-entry', () => {
    board.entry = entries.at(-1);
  });
  const hand = page.getByRole('button', { name: 'Eén meer: Deels, Bellen' });
  await hand.click();
  await drawn(board);
  await hand.click();
  await drawn(board);
  expect(entries.at(-1)?.rows).toEqual([{ text: 'Bellen', group: null, met: 0, partly: 2, not: 0 }]);
  await expectAccessible(board);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(entries.at(-1)?.rows[0]?.partly).toBe(1);
});

describe('on paper', () => {
  test('lines to write on, with three signs to tick', async () => {
    const board = await start({ paper: true, phase: 'closed', earlier: null });
    expect(page.getByText('Nog niet', { exact: true }).elements()).toHaveLength(5);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });

  test('what was shown, with nothing to press', async () => {
    const board = await start({ paper: true, phase: 'shut', result: merged(entry(['Bellen', 'not'])) });
    expect(rowsOf(board)[0]).toEqual(['Bellen', '0 keer ingelost, 0 keer deels, 1 keer nog niet']);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });
});

describe('the desk', () => {
  test('what is open is a text that can be copied, whether it was shown or not', async () => {
    const desk = await mount<ExpectationsReviewDesk>('expectations-review-desk', {
      entries: {
        ada: entry(['Bellen', 'not']),
        bo: entry(['Praten', 'partly'], ['Rust', 'met']),
        eve: { x: 1 },
      },
    });
    await expect
      .element(page.getByRole('textbox', { name: 'Wat nog openstaat' }))
      .toHaveValue('Nog niet ingelost\n- Bellen\n\nDeels ingelost\n- Praten');
    await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
    await expect.element(page.getByText(/^(Gekopieerd|Kopiëren lukte niet)/)).toBeVisible();
    await expectAccessible(desk);
  });

  test('nothing open says so', async () => {
    const desk = await mount<ExpectationsReviewDesk>('expectations-review-desk', {
      entries: { ada: entry(['Rust', 'met']) },
    });
    await expect.element(page.getByText('Nog niemand duidde')).toBeVisible();
    await expectAccessible(desk);
  });
});
