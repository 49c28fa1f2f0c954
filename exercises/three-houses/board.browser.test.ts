import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount, mountOnSlide } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import './board.ts';
import type { ThreeHousesBoard } from './board.ts';
import './desk.ts';
import type { ThreeHousesDesk } from './desk.ts';
import type { Mark, NoteMark, State, StrokeMark } from './model.ts';

beforeEach(() => page.viewport(1920, 1080));

const slide = {
  layout: 'houses',
  step: '5',
  inner: `<deck-home kind="worries"><h3>Huis van de zorgen</h3><p>Waar pieker je over?</p></deck-home>
    <deck-home kind="good"><h3>Huis van wat goed gaat</h3><p>Wat is fijn thuis?</p></deck-home>
    <deck-home kind="dreams"><h3>Huis van de dromen</h3><p>Hoe ziet je dag eruit?</p></deck-home>`,
};
const groups = ['een', 'twee', 'drie'].map((name) => ({ id: `groep-${name}`, name: `Groep ${name}` }));
const [one, two, three] = groups.map(({ id }) => id) as [string, string, string];
const note = (text: string, house: Mark['house'] = 'good'): NoteMark => ({
  kind: 'note',
  house,
  text,
  x: 0,
  y: 0,
});
const stroke = (house: Mark['house'], x = 500): StrokeMark => ({
  kind: 'stroke',
  house,
  colour: 'coral',
  width: 'thick',
  points: [x, 100, x, 1_100],
  pressure: '',
});
let lastId = 0;
const item = (group: string, value: Mark, isOwn = false): BoardItem => {
  lastId += 1;
  return { id: `item${lastId}`, group, value, isOwn, standing: 'trainer' };
};
const start = async (props: Partial<ThreeHousesBoard>) => {
  const board = await mountOnSlide<ThreeHousesBoard>(
    'three-houses-board',
    { people: 9, groups, ...props },
    slide,
  );
  board.dataset.exercise = 'oefening'; // As the slides have it: the theme makes room.
  await drawn(board);
  return board;
};

/** What stands on the wall: notes, and how many lines there are. */
function onWall(board: ThreeHousesBoard) {
  const sheets = [...(board.shadowRoot?.querySelectorAll('.wall three-houses-sheet') ?? [])];
  const drawings = sheets.map((sheet) => sheet.shadowRoot?.querySelector('drawing-board'));
  const notes = drawings.flatMap((drawing) => [...(drawing?.querySelectorAll('three-houses-note') ?? [])]);
  const lines = drawings.map(
    (drawing) => drawing?.shadowRoot?.querySelectorAll('path:not(.live)').length ?? 0,
  );
  return { notes: notes.map((one) => one.shadowRoot?.textContent?.trim()), lines };
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('in a room', () => {
  test('before showing nothing of any group is on the wall, only how many are busy', async () => {
    const items = [item(one, note('geheim')), item(two, stroke('worries'))];
    const board = await start({ phase: 'open', items });
    expect(board.shadowRoot?.querySelector('three-houses-sheet')).toBeNull();
    expect(board.shadowRoot?.textContent).not.toContain('geheim');
    await expect.element(page.getByText('2 van 3 groepen bezig')).toBeVisible();
    await expectAccessible(board);
    board.phase = 'closed';
    await drawn(board);
    await expect.element(page.getByText('Dadelijk', { exact: true }).first()).toBeVisible();
    expect(board.shadowRoot?.textContent).not.toContain('bezig');
    await expectAccessible(board);
  });

  test('without groups it says what comes', async () => {
    const board = await start({ phase: 'shown', groups: [] });
    await expect.element(page.getByText('De trainer maakt groepjes.', { exact: false })).toBeVisible();
    await expectAccessible(board);
  });

  test('shown: the first board that has something, and the trainer turns to the next', async () => {
    const items = [item(two, note('van twee')), item(two, stroke('dreams')), item(three, note('van drie'))];
    const board = await start({ phase: 'shown', items });
    const steered = listen<State>(board, 'exercise-steer');
    expect(onWall(board)).toEqual({ notes: ['van twee'], lines: [0, 0, 1] });
    await expect.element(page.getByText('Groep twee').first()).toBeVisible();
    await expectAccessible(board);
    await button('Volgende groep').click();
    expect(steered).toEqual([{ group: three, seen: [two] }]);
    board.state = steered[0] as State;
    await drawn(board);
    expect(onWall(board)).toEqual({ notes: ['van drie'], lines: [0, 0, 0] });
  });

  test('what a group adds or changes later waits for the trainer; what it takes back is gone at once', async () => {
    const [first, second] = [item(one, note('eerst')), item(one, note('ook', 'worries'))] as const;
    const board = await start({ phase: 'shown', items: [first, second] });
    board.items = [
      { ...first, value: note('gewijzigd') },
      second,
      item(one, note('later')),
      item(two, note('elders')),
    ];
    await drawn(board);
    expect(onWall(board).notes.toSorted()).toEqual(['eerst', 'ook']);
    board.items = board.items.filter(({ id }) => id !== second.id);
    await drawn(board);
    expect(onWall(board).notes).toEqual(['eerst']);
    await button('Toon 2 nieuwe tekens').click();
    await drawn(board);
    expect(onWall(board).notes.toSorted()).toEqual(['gewijzigd', 'later']);
    expect(button(/^Toon/).elements()).toHaveLength(0);
  });

  test('the trainer hides a line or a note of anybody, and takes that back', async () => {
    const items = [item(one, stroke('good')), item(one, note('liever niet', 'worries'))] as const;
    const board = await start({ phase: 'shown', items });
    const hidden = listen<{ key: string; hidden: boolean }>(board, 'exercise-hide');
    board.addEventListener('exercise-hide', (event) => {
      const { key, hidden: isHidden } = (event as CustomEvent<{ key: string; hidden: boolean }>).detail;
      board.hiddenKeys = new Set(
        isHidden ? [...board.hiddenKeys, key] : [...board.hiddenKeys].filter((id) => id !== key),
      );
    });
    await button('Verberg iets').click();
    await drawn(board);
    await expectAccessible(board);
    await button('Verberg: liever niet').click();
    await drawn(board);
    const svg = board.shadowRoot
      ?.querySelectorAll('three-houses-sheet')[1]
      ?.shadowRoot?.querySelector('drawing-board')
      ?.shadowRoot?.querySelector('svg');
    const { left, top, width } = svg?.getBoundingClientRect() ?? new DOMRect();
    if (svg) svg.setPointerCapture = () => {};
    svg?.dispatchEvent(
      new PointerEvent('pointerdown', {
        pointerId: 1,
        clientX: left + width / 2,
        clientY: top + width / 2,
        bubbles: true,
      }),
    );
    await drawn(board);
    expect(hidden.map(({ key }) => key)).toEqual([items[1].id, items[0].id]);
    expect(onWall(board)).toEqual({ notes: [], lines: [0, 0, 0] });
    await button('Ongedaan maken').click();
    await drawn(board);
    expect(hidden.at(-1)).toEqual({ key: items[0].id, hidden: false });
    expect(onWall(board).lines).toEqual([0, 1, 0]);
  });

  test('an empty board, shut, and a board of an earlier division look right', async () => {
    const board = await start({ phase: 'shut', items: [item('weg', note('van vroeger'))] });
    await expect.element(page.getByText('Eerdere groep').first()).toBeVisible();
    expect(onWall(board).notes).toEqual(['van vroeger']);
    board.state = { group: one, seen: [] };
    await drawn(board);
    await expect.element(page.getByText('Deze groep heeft nog niets gemaakt.')).toBeVisible();
    await expectAccessible(board);
  });

  test('long words, emoji, right-to-left and full sheets stay on the slide, in letters of 28 px', async () => {
    const texts = [
      'onverantwoordelijkheidsgevoelens '.repeat(3).trim(),
      '👩‍👧‍👦🏡',
      'البيت آمن',
      'x',
      ...Array(12).fill('Wij eten samen pannenkoeken'),
    ];
    const items = texts.flatMap((text) =>
      (['worries', 'good', 'dreams'] as const).map((house) => item(one, note(text, house))),
    );
    const board = await start({ phase: 'shown', items });
    for (const sheet of board.shadowRoot?.querySelectorAll('.wall three-houses-sheet') ?? []) {
      const box = sheet.getBoundingClientRect();
      expect(box.bottom).toBeLessThanOrEqual(1080 - 52 - 64);
      for (const one of sheet.shadowRoot?.querySelectorAll('three-houses-note') ?? []) {
        const { left, right } = one.getBoundingClientRect();
        expect([left >= box.left - 1, right <= box.right + 1]).toEqual([true, true]);
        expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(28);
      }
    }
  });
});

test('without phones the trainer draws and writes, takes away and undoes, and it is all on the wall at once', async () => {
  const board = await start({ phase: 'closed', people: null, groups: [] });
  const said = listen<{ id: string | null; group: string | null; value: Mark | null }>(
    board,
    'exercise-item',
  );
  board.addEventListener('exercise-item', () => {
    const { id, value } = said.at(-1) ?? { id: null, value: null };
    const others = board.items.filter((one) => one.id !== id);
    board.groups = [{ id: 'zaal', name: 'De hele groep' }];
    board.items =
      value === null ? others : [...others, { ...item('zaal', value, true), ...(id === null ? {} : { id }) }];
  });
  await expect.element(page.getByText('Wat is fijn thuis?').last()).toBeVisible();
  await expectAccessible(board);
  await page.getByRole('textbox').click();
  await userEvent.keyboard('Oma komt{Enter}');
  await drawn(board);
  expect(said[0]).toMatchObject({
    id: null,
    group: null,
    value: { kind: 'note', house: 'good', text: 'Oma komt' },
  });
  expect(onWall(board).notes).toEqual(['Oma komt']);
  await button(/^Verwijder: Oma komt/).click();
  await drawn(board);
  expect(onWall(board).notes).toEqual([]);
  await button('Ongedaan maken').click();
  await drawn(board);
  expect(onWall(board).notes).toEqual(['Oma komt']);
  await expectAccessible(board);
  expect(board.hasAttribute('data-prevent-swipe')).toBe(true);
});

describe('on paper', () => {
  test('nothing shown: houses with their questions, and room for the name of the group', async () => {
    const board = await start({ phase: 'open', paper: true, items: [item(one, note('geheim'))] });
    expect(onWall(board)).toEqual({ notes: [], lines: [0, 0, 0] });
    await expect.element(page.getByText('Wat is fijn thuis?').last()).toBeVisible();
    expect(board.shadowRoot?.querySelector('.whose')?.textContent).toContain('Groep');
    expect(board.shadowRoot?.querySelector('button')).toBeNull();
  });

  test('one group that was shown stands as on the wall; a hidden mark never', async () => {
    const items = [item(one, note('gezien')), item(one, note('verborgen')), item(two, note('niet getoond'))];
    const hiddenKeys = new Set([items[1]?.id ?? '']);
    const board = await start({
      phase: 'shut',
      paper: true,
      items,
      hiddenKeys,
      state: { group: one, seen: [] },
    });
    expect(onWall(board).notes).toEqual(['gezien']);
    await expect.element(page.getByText('Groep een')).toBeVisible();
  });

  test('several stand small with their notes beside them, four at most, with what is on the wall; the rest is said', async () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ id: `g${index}`, name: `Groep ${index + 1}` }));
    const items = many.flatMap(({ id, name }) => [
      item(id, stroke('good')),
      ...Array.from({ length: 7 }, (_, index) => item(id, note(`${name}, briefje ${index + 1}`))),
    ]);
    const state = { group: 'g5', seen: ['g0', 'g1', 'g2', 'g3', 'g4'] };
    const board = await start({ phase: 'shown', paper: true, groups: many, items, state });
    const names = [...(board.shadowRoot?.querySelectorAll('.group') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(['Groep 1', 'Groep 2', 'Groep 3', 'Groep 6']);
    await expect.element(page.getByText('Hier staan 4 groepen van de 6 die getoond zijn.')).toBeVisible();
    expect(board.shadowRoot?.textContent).toContain('Groep 6, briefje 4');
    expect(board.shadowRoot?.textContent).toContain('en nog 3 briefjes');
    const { bottom } = board.shadowRoot?.querySelector('.left')?.getBoundingClientRect() ?? new DOMRect();
    expect(bottom).toBeLessThanOrEqual(1080 - 52);
    await expectAccessible(board);
  });
});

test('the desk tells what each group made and puts one on the wall', async () => {
  const items = [
    item(one, note('Oma')),
    item(one, stroke('good')),
    item(one, stroke('dreams')),
    item(three, note('Zus')),
  ];
  const desk = await mount<ThreeHousesDesk>('three-houses-desk', { phase: 'open', groups, items });
  const steered = listen<State>(desk, 'exercise-steer');
  const rows = () =>
    [...(desk.shadowRoot?.querySelectorAll('.groups > li .head') ?? [])].map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
  expect(rows()).toEqual([
    'Groep een 2 lijnen, 1 briefje Komt als eerste',
    'Groep twee nog leeg Kies Groep twee',
    'Groep drie 1 briefje Kies Groep drie',
  ]);
  await expectAccessible(desk);
  await button('Kies Groep drie').click();
  desk.state = steered.at(-1) as State;
  desk.phase = 'shown';
  await drawn(desk);
  await button('Zet Groep een op de muur').click();
  expect(steered).toEqual([
    { group: three, seen: [] },
    { group: one, seen: [three] },
  ]);
  await expectAccessible(desk);
  desk.groups = [];
  desk.items = [];
  await drawn(desk);
  await expect.element(page.getByText('Maak eerst kleine groepen, hieronder.')).toBeVisible();
});
