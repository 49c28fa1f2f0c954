import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { OpenQuestionBoard } from './board.ts';
import { type Entry, model, type Result } from './model.ts';

const entryOf = (...texts: readonly string[]): Entry => ({
  answers: texts.map((text, index) => ({ id: `answer${String(index).padStart(2, '0')}`, text, group: null })),
});
const resultOf = (...texts: readonly string[]): Result => model.merge([entryOf(...texts)], {}, new Set());
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));
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
const house = (board: OpenQuestionBoard) => board.shadowRoot?.querySelector('deck-house')?.shadowRoot ?? null;

beforeEach(() => page.viewport(1920, 1080));

describe('rows', () => {
  const fits = (board: OpenQuestionBoard) => {
    const foot = board.getBoundingClientRect().bottom - 68;
    for (const row of rowsOf(board)) {
      const box = row.getBoundingClientRect();
      expect(box.bottom).toBeLessThanOrEqual(foot);
      expect(box.right).toBeLessThanOrEqual(1832);
      expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
      expect(Number.parseFloat(getComputedStyle(row).fontSize)).toBeGreaterThanOrEqual(28);
    }
  };

  test('one answer is large and leaves the house in its place', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf('rust'),
      count: { answered: 1, people: 18 },
    });
    expect(getComputedStyle(rowsOf(board)[0] as Element).fontSize).toBe('52px');
    expect(house(board)).not.toBeNull();
    fits(board);
  });

  test('twelve answers fill two columns on one page', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf(...many(12, (at) => `antwoord ${at}`)),
      count: { answered: 12, people: 18 },
    });
    expect(rowsOf(board)).toHaveLength(12);
    expect(new Set(rowsOf(board).map((row) => row.getBoundingClientRect().left)).size).toBe(2);
    expect(page.getByRole('group', { name: 'Bladzijden met antwoorden' }).elements()).toHaveLength(0);
    fits(board);
  });

  test('sixty long answers go to pages, each of them once', async () => {
    const long =
      'een zin die zo lang is als het mag, over kinderen die thuis zijn en over wie daar voor hen zorgt';
    const board = await start({
      phase: 'shown',
      result: resultOf(...many(60, (at) => `${at} ${long}`)),
      count: { answered: 60, people: 60 },
      people: 60,
    });
    const seen = new Set<string>();
    const next = page.getByRole('button', { name: 'Volgende antwoorden' });
    for (let pages = 0; pages < 30; pages += 1) {
      fits(board);
      for (const text of textsOf(board)) if (text) seen.add(text);
      if (next.element().getAttribute('aria-disabled') === 'true') break;
      await next.click();
      await drawn(board);
    }
    expect(seen.size).toBe(60);
    await expectAccessible(board);
  });

  test('groups have a column each, and what has none stands beside them', async () => {
    const settings = { groups: 'Steun|Rust|Tijd' };
    const entry: Entry = {
      answers: many(9, (at) => `antwoord ${at}`).map((text, at) => ({
        id: `answer0${at}`,
        text,
        group: at < 7 ? at % 3 : null,
      })),
    };
    const result = model.merge([entry], settings, new Set());
    const board = await start({ phase: 'shown', result, settings, count: { answered: 3, people: 18 } });
    const panels = [...(inRows(board)?.querySelectorAll('.panel') ?? [])];
    expect(
      panels.map((panel) => [panel.querySelector('h3')?.textContent, panel.querySelectorAll('.row').length]),
    ).toEqual([
      ['Steun', 3],
      ['Rust', 2],
      ['Tijd', 2],
      ['Zonder groep', 2],
    ]);
    fits(board);
    await expectAccessible(board);
  });

  test('emoji, right to left, tags and one endless word stay in their row', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf('👨‍👩‍👧‍👦', 'أريد أن أرى الأطفال', '<b>vet</b>', 'w'.repeat(140)),
      count: { answered: 4, people: 18 },
    });
    expect(textsOf(board)).toContain('<b>vet</b>');
    fits(board);
    await expectAccessible(board);
  });

  test('a slide that was not on screen fits its rows when it comes up', async () => {
    const board = await start({ phase: 'open', count: { answered: 12, people: 18 } });
    const section = board.closest('section') as HTMLElement;
    section.style.display = 'none';
    Object.assign(board, { phase: 'shown', result: resultOf(...many(12, (at) => `antwoord ${at}`)) });
    await drawn(board);
    section.style.display = '';
    await drawn(board);
    expect(rowsOf(board)).toHaveLength(12);
    fits(board);
  });

  test('moved to another place in the page it goes on as before', async () => {
    const board = await start({
      phase: 'shown',
      result: resultOf('een', 'twee'),
      count: { answered: 2, people: 18 },
    });
    const home = board.parentElement;
    board.remove();
    home?.append(board);
    board.result = resultOf('een', 'twee', 'drie');
    await drawn(board);
    expect(textsOf(board)).toEqual(['drie', 'een', 'twee']);
  });
});

describe('on paper', () => {
  test('lines to write on where there is no result, a column per group', async () => {
    const board = await start({ paper: true, phase: 'open', settings: { groups: 'Steun|Rust' } });
    expect(board.shadowRoot?.querySelectorAll('.line')).toHaveLength(10);
    expect(
      page
        .getByRole('heading', { level: 3 })
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['Steun', 'Rust']);
    await expectAccessible(board);
  });

  test('what was shown, with nothing to press', async () => {
    const board = await start({
      paper: true,
      phase: 'open',
      fresh: 2,
      result: resultOf(...many(30, (at) => `antwoord ${at}`)),
      count: { answered: 18, people: 18 },
    });
    expect(rowsOf(board)).toHaveLength(30);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });

  test('a sheet that cannot hold all says how many are not on it', async () => {
    const board = await start({
      paper: true,
      phase: 'shut',
      result: resultOf(...many(60, (at) => `${at} ${'lang '.repeat(26)}`)),
    });
    expect(rowsOf(board).length).toBeGreaterThan(10);
    await expect.element(page.getByText(`en nog ${60 - rowsOf(board).length} antwoorden`)).toBeVisible();
  });
});

describe('coming back to it', () => {
  test('the rows of an earlier question, with nothing to press; lines to write on before', async () => {
    const recall = await mountOnSlide<HTMLElement & { phase: string; result: unknown; people: number }>(
      'open-question-recall',
      { phase: 'open', result: resultOf('rust'), people: 18 },
    );
    expect(recall.shadowRoot?.querySelectorAll('.line').length).toBeGreaterThan(3);
    recall.phase = 'shut';
    await drawn(recall);
    expect(recall.shadowRoot?.querySelector('deck-rows')?.shadowRoot?.textContent).toContain('rust');
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(recall);
  });
});
