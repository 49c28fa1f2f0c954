import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Clock } from '../../components/announcer.ts';
import { drawn, expectAccessible, listen, mountOnSlide } from '../../components/fixtures/mount.ts';
import './board.ts';
import type { EnDanBoard } from './board.ts';
import { chain, entry, first, inner, merged, second, settings, state } from './fixtures/case.ts';
import { type Entry, keyOf, model, type State } from './model.ts';
import type { EnDanTrees } from './trees.ts';

const start = async (props: Partial<EnDanBoard> = {}, html = inner) => {
  const board = await mountOnSlide<EnDanBoard>(
    'en-dan-board',
    { people: 18, count: { answered: 2, people: 18 }, settings, ...props },
    { layout: 'casus', step: '2', inner: html },
  );
  // As the compiler writes it: the theme gives the board its place by this.
  board.dataset.exercise = 'en-dan-1';
  await drawn(board);
  return board;
};
const present = (board: EnDanBoard) => board.closest('section')?.classList.add('present');
const visibleFacts = (board: EnDanBoard) =>
  [...(board.shadowRoot?.querySelectorAll<HTMLElement>('.facts li') ?? [])]
    .filter((fact) => getComputedStyle(fact).visibility === 'visible')
    .map((fact) => fact.textContent);
const trees = (board: EnDanBoard) => board.shadowRoot?.querySelector<EnDanTrees>('en-dan-trees') ?? null;
const rowsOf = (board: EnDanBoard) =>
  [...(trees(board)?.shadowRoot?.querySelectorAll<HTMLElement>('.panel .row') ?? [])].map(
    (row) => row.querySelector('.text')?.textContent,
  );
const stones = (board: EnDanBoard, row: 'now' | 'before') =>
  board.shadowRoot?.querySelector('deck-scale')?.shadowRoot?.querySelectorAll(`.${row} i`).length ?? 0;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

const said = merged(
  entry([chain(0, first, 'geen ontbijt', 'honger'), chain(1, first, 'te laat op school')], [7]),
  entry([chain(0, first, 'Geen ontbijt.', 'hij huilt')], [3]),
);

beforeEach(() => page.viewport(1920, 1080));

describe('facts', () => {
  test('come one by one by the button; those to come are not to be seen', async () => {
    const board = await start({ state: state({ revealed: 0 }) });
    const steered = listen<State>(board, 'exercise-steer');
    expect(visibleFacts(board)).toEqual([]);
    await button('Eerste feit').click();
    expect(steered.map(({ revealed }) => revealed)).toEqual([1]);
    board.state = steered[0] as State;
    await drawn(board);
    expect(visibleFacts(board)).toEqual([first]);
    await expectAccessible(board);
    await button('Volgend feit').dblClick();
    expect(steered.map(({ revealed }) => revealed)).toEqual([1, 2]);
  });

  test('and by Enter, while the slide is the one on screen and nobody types; Shift+Enter takes one back', async () => {
    const board = await start({ phase: 'open', state: state({ revealed: 1 }) });
    const steered = listen<State>(board, 'exercise-steer');
    await userEvent.keyboard('{Enter}');
    expect(steered).toEqual([]);
    present(board);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(steered.map(({ revealed }) => revealed)).toEqual([2, 0]);
    await button('Intypen').click();
    await drawn(board);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(steered).toHaveLength(2);
  });

  test('all are there: nothing more to reveal, by button or key', async () => {
    const board = await start({ state: state() });
    const steered = listen(board, 'exercise-steer');
    present(board);
    await userEvent.keyboard('{Enter}');
    expect(steered).toEqual([]);
    expect(visibleFacts(board)).toEqual([first, second, 'Er is weinig geld.']);
    expect(button(/feit/).elements()).toHaveLength(0);
  });

  test('talks are said in words as well', async () => {
    await start({ settings: { ...settings, talks: '2…1' } });
    await expect
      .element(page.getByRole('img', { name: '2 gesprekken, een aantal gesprekken, dan nog 1' }))
      .toBeVisible();
  });

  test('a long case keeps to its box, in letters that are still read', async () => {
    const long = `<ul>${'<li>Een feit dat twee lange regels vraagt, over wat er die week thuis gebeurde.</li>'.repeat(5)}</ul><blockquote><p>${'Wat merkt elk kind? '.repeat(3)}</p></blockquote>`;
    const board = await start({ phase: 'open', words: 'a-b-c-d', state: state({ revealed: 5 }) }, long);
    const facts = board.shadowRoot?.querySelector('.facts') as HTMLElement;
    expect(Number.parseFloat(getComputedStyle(facts).fontSize)).toBeGreaterThanOrEqual(28);
    const question = board.querySelector('blockquote') as HTMLElement;
    const foot = board.shadowRoot?.querySelector('.foot') as HTMLElement;
    expect(facts.getBoundingClientRect().bottom).toBeLessThanOrEqual(question.getBoundingClientRect().top);
    expect(question.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot.getBoundingClientRect().top);
    expect(foot.getBoundingClientRect().bottom).toBeLessThanOrEqual(1080);
  });
});

describe('in a room', () => {
  test('nothing is on the wall before it is shown, whatever the page knows', async () => {
    const board = await start({
      phase: 'open',
      result: said,
      entry: entry([chain(0, first, 'geheim')]),
      state: state(),
    });
    expect(trees(board)).toBeNull();
    expect(board.filled).toBe(false);
    await expect.element(page.getByText('2 van 18', { exact: true })).toBeVisible();
    board.phase = 'shown';
    await drawn(board);
    expect(rowsOf(board)).toEqual([
      first,
      'Geen ontbijt.',
      'hij huilt',
      'honger',
      first,
      'te laat op school',
    ]);
    expect(board.filled).toBe(true);
    board.phase = 'closed';
    await drawn(board);
    expect(trees(board)).toBeNull();
  });

  test('shown: a tree per child side by side, said more often is thicker and counted', async () => {
    const board = await start({ phase: 'shown', result: said, state: state() });
    const root = trees(board)?.shadowRoot;
    const [boy, girl] = [...(root?.querySelectorAll('.panel') ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(boy?.top).toBe(girl?.top);
    expect(boy?.right).toBeLessThan(girl?.left ?? 0);
    const widths = [...(root?.querySelectorAll('.panel:first-of-type .lines path') ?? [])].map((line) =>
      Number(line.getAttribute('stroke-width')),
    );
    expect(widths).toEqual([18, 4, 4]);
    await expect.element(page.getByRole('img', { name: '2 keer' }).nth(1)).toBeVisible();
    await expectAccessible(board);
  });

  test('many answers: what fits is drawn in the box, the rest is counted', async () => {
    const many = merged(
      ...Array.from({ length: 60 }, (_, at) =>
        entry(
          [0, 1].map((child) =>
            chain(child, first, `gedachte ${at}`, `die gaat nog een heel eind verder door ${at}`),
          ),
        ),
      ),
    );
    const board = await start({ phase: 'shown', result: many, state: state() });
    const root = trees(board)?.shadowRoot;
    for (const panel of root?.querySelectorAll<HTMLElement>('.panel') ?? []) {
      const drawnLinks = panel.querySelectorAll('.row.is-link').length;
      expect(drawnLinks).toBeGreaterThan(5);
      expect(panel.querySelector('.others')?.textContent).toBe(`+ ${120 - drawnLinks} andere`);
      for (const row of panel.querySelectorAll('.row, .others')) {
        expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(panel.getBoundingClientRect().bottom);
        expect(Number.parseFloat(getComputedStyle(row).fontSize)).toBeGreaterThanOrEqual(28);
      }
    }
  });

  test('one endless word, emoji and right to left stay in their row', async () => {
    const odd = merged(
      entry([chain(0, first, 'w'.repeat(80), '👨‍👩‍👧‍👦', 'أريد أن أرى الأطفال', '<b>vet</b>', 'x', 'y')]),
    );
    const board = await start({ phase: 'shown', result: odd, state: state() });
    for (const row of trees(board)?.shadowRoot?.querySelectorAll<HTMLElement>('.panel .row') ?? [])
      expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    expect(rowsOf(board)).toContain('<b>vet</b>');
    await expectAccessible(board);
  });

  test('hiding a node fires once, gives the focus to the next, and can be taken back', async () => {
    const board = await start({ phase: 'shown', result: said, state: state() });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    board.addEventListener('exercise-hide', () => {
      board.result = model.without(said, new Set(hidden.filter((one) => one.hidden).map(({ key }) => key)));
    });
    (button('Verberg: Geen ontbijt.').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(hidden).toEqual([{ key: keyOf(0, [first, 'geen ontbijt']), hidden: true }]);
    expect(rowsOf(board)).toEqual([first, 'te laat op school']);
    expect(trees(board)?.shadowRoot?.activeElement?.className).toBe('away');
    await button('Ongedaan maken').click();
    expect(hidden.at(-1)?.hidden).toBe(false);
  });

  test('what came in since is a chip, and showing it the trainer’s act', async () => {
    const board = await start({ phase: 'shown', result: said, fresh: 3, state: state() });
    const refreshed = listen(board, 'exercise-refresh');
    await button('Toon 3 nieuwe antwoorden').click();
    expect(refreshed).toHaveLength(1);
  });

  test('the trainer looks at the case again, and a new fact brings it back', async () => {
    const board = await start({ phase: 'shown', result: said, state: state({ revealed: 2 }) });
    const steered = listen<State>(board, 'exercise-steer');
    present(board);
    await button('Casus').click();
    await userEvent.keyboard('{Enter}');
    // On the button that has the focus Enter is a press.
    expect(steered.map(({ view }) => view)).toEqual(['case', 'case']);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Enter}');
    expect(steered.at(-1)).toMatchObject({ revealed: 3, view: 'case' });
    board.state = steered.at(-1) as State;
    await drawn(board);
    expect(visibleFacts(board)).toHaveLength(3);
    await expectAccessible(board);
  });

  test('the answer key stands there only when the trainer opened it', async () => {
    const board = await start({ phase: 'open', state: state() });
    await expect.element(page.getByText('Dit is de sleutel.')).not.toBeVisible();
    board.state = state({ isKeyOpen: true });
    await drawn(board);
    await expect.element(page.getByText('Dit is de sleutel.')).toBeVisible();
    expect(trees(board)).toBeNull();
    await expectAccessible(board);
    const steered = listen<State>(board, 'exercise-steer');
    await button('Sleutel').click();
    expect(steered[0]?.isKeyOpen).toBe(false);
  });

  test('the live region speaks at most every ten seconds', async () => {
    let now = 0;
    let wake = () => {};
    const clock: Clock = {
      now: () => now,
      after: (_, act) => {
        wake = act;
        return () => {};
      },
    };
    const board = await start({ phase: 'open', clock, state: state({ revealed: 1 }) });
    const region = () => board.shadowRoot?.querySelector('[role="status"]')?.textContent;
    expect(region()).toBe(`Nieuw feit: ${first} Open. 2 van 18 antwoordden`);
    board.state = state({ revealed: 2 });
    await drawn(board);
    expect(region()).toContain(first);
    now = 10_000;
    wake();
    await drawn(board);
    expect(region()).toContain(second);
  });
});

describe('a part that goes on', () => {
  const before = merged(entry([chain(1, 'Eerder feit.', 'zorgt voor broer', 'moe')], [2, 2]));
  const earlier = { entry: null, result: before };

  test('says above each tree what was thought before, and shows both beside each other', async () => {
    const board = await start({ phase: 'shown', result: said, earlier, state: state() });
    expect(trees(board)?.shadowRoot?.textContent).toContain('zorgt voor broer · moe');
    board.state = state({ view: 'before', child: 1 });
    await drawn(board);
    const heads = [...(trees(board)?.shadowRoot?.querySelectorAll('h3') ?? [])].map((one) => one.textContent);
    expect(heads).toEqual(['Vorig gesprek', 'Nu']);
    expect(rowsOf(board)).toEqual(['Eerder feit.', 'zorgt voor broer', 'moe', first, 'te laat op school']);
    // What was thought then is there to be looked at.
    expect(button(/Verberg: zorgt/).elements()).toHaveLength(0);
    await expectAccessible(board);
    const steered = listen<State>(board, 'exercise-steer');
    await button('Zoon van 3').click();
    expect(steered[0]).toMatchObject({ view: 'before', child: 0 });
  });

  test('shows everybody’s own stone, then below now, and nowhere an average', async () => {
    const board = await start({ phase: 'shown', result: said, earlier, state: state({ view: 'worry' }) });
    expect([stones(board, 'now'), stones(board, 'before')]).toEqual([2, 2]);
    expect(board.shadowRoot?.textContent).not.toMatch(/gemiddeld(?!e van)|\b5\b/);
    await expectAccessible(board);
  });

  test('without anything before there is nothing to compare', async () => {
    const board = await start({
      phase: 'shown',
      result: said,
      earlier: { entry: null, result: null },
      state: state({ view: 'before' }),
    });
    expect(button('Toen en nu').elements()).toHaveLength(0);
    expect(rowsOf(board)).toContain('hij huilt');
  });
});

describe('without phones', () => {
  const alone = async (props: Partial<EnDanBoard> = {}) => {
    const board = await start({ phase: 'closed', people: null, state: state({ revealed: 2 }), ...props });
    const entries = listen<Entry>(board, 'exercise-entry');
    board.addEventListener('exercise-entry', () => {
      board.entry = entries.at(-1);
    });
    return { board, entries };
  };

  test('the trainer types one link after the other; each is on the wall at once', async () => {
    const { board, entries } = await alone();
    await button('Intypen').click();
    await drawn(board);
    await userEvent.keyboard('geen ontbijt{Enter}');
    await drawn(board);
    await userEvent.keyboard('honger{Enter}{Enter}');
    await drawn(board);
    expect(entries.at(-1)?.chains.map(({ fact, links }) => [fact, ...links])).toEqual([
      [second, 'geen ontbijt', 'honger'],
    ]);
    expect(entries).toHaveLength(2);
    expect(rowsOf(board)).toEqual([second, 'geen ontbijt', 'honger']);
    await expectAccessible(board);
    // A branch: from the first link on.
    await button('Ga verder bij: geen ontbijt').click();
    await drawn(board);
    await userEvent.keyboard('te laat{Enter}');
    await drawn(board);
    expect(rowsOf(board)).toEqual([second, 'geen ontbijt', 'honger', 'te laat']);
    await page.getByLabelText('Kind').selectOptions('Dochter van 8');
    await drawn(board);
    await userEvent.keyboard('bang{Enter}');
    await drawn(board);
    expect(entries.at(-1)?.chains.at(-1)).toMatchObject({ child: 1, fact: second, links: ['bang'] });
  });

  test('what is too long stays in the field, with what to do', async () => {
    const { board, entries } = await alone();
    await button('Intypen').click();
    await page.getByRole('textbox').fill('x'.repeat(90));
    await userEvent.keyboard('{Enter}');
    await drawn(board);
    expect(entries).toEqual([]);
    await expect.element(page.getByText('Maak het iets korter: 10 tekens te veel.').first()).toBeVisible();
  });

  test('a chain has an end', async () => {
    const { board, entries } = await alone({ settings: { ...settings, links: '3' } });
    await button('Intypen').click();
    for (const text of ['een', 'twee', 'drie', 'vier']) {
      await drawn(board);
      await userEvent.keyboard(`${text}{Enter}`);
    }
    await drawn(board);
    expect(entries.at(-1)?.chains[0]?.links).toEqual(['een', 'twee', 'drie']);
    await expect
      .element(page.getByText('Deze ketting is lang genoeg. Begin een andere.').first())
      .toBeVisible();
  });

  test('takes a node away with what follows, and gives it back', async () => {
    const { board, entries } = await alone({ entry: entry([chain(0, first, 'a', 'b', 'c')]) });
    await button('Verwijder: b').click();
    await drawn(board);
    expect(entries.at(-1)?.chains[0]?.links).toEqual(['a']);
    await button('Ongedaan maken').click();
    await drawn(board);
    expect(rowsOf(board)).toEqual([first, 'a', 'b', 'c']);
  });

  test('counts hands on the scale', async () => {
    const { board, entries } = await alone({
      entry: entry([chain(0, first, 'a')]),
      state: state({ view: 'worry' }),
    });
    await button('Intypen').click();
    await drawn(board);
    await button('Voeg iemand toe op 7. Nu 0.').click();
    await drawn(board);
    await button('Voeg iemand toe op 7. Nu 1.').click();
    await drawn(board);
    expect(entries.at(-1)?.numbers).toEqual([7, 7]);
    expect(stones(board, 'now')).toBe(2);
    await expectAccessible(board);
  });

  test('what was typed for the part before is what was thought before', async () => {
    const { board } = await alone({
      entry: entry([chain(0, first, 'a')]),
      earlier: { entry: entry([chain(0, 'Eerder.', 'toen')]), result: null },
      state: state({ view: 'before' }),
    });
    expect(rowsOf(board)).toEqual(['Eerder.', 'toen', first, 'a']);
  });
});

describe('on paper', () => {
  test('all facts, rows to write chains for each child, and a number to mark', async () => {
    const board = await start({ paper: true, phase: 'open', state: state({ revealed: 0 }) });
    expect(visibleFacts(board)).toHaveLength(3);
    expect(board.shadowRoot?.querySelectorAll('.columns section')).toHaveLength(2);
    expect(board.shadowRoot?.querySelectorAll('.blank').length).toBeGreaterThanOrEqual(6);
    expect(board.shadowRoot?.querySelectorAll('.marks i')).toHaveLength(11);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });

  test('what was shown, with nothing to press', async () => {
    const board = await start({
      paper: true,
      phase: 'open',
      fresh: 2,
      result: said,
      state: state({ view: 'worry' }),
    });
    expect(rowsOf(board)).toHaveLength(6);
    expect(stones(board, 'now')).toBe(2);
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expectAccessible(board);
  });
});
