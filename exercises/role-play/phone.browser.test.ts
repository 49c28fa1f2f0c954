import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { type Draft, emptyDraft, type Mark, type Pick, type State } from './model.ts';
import './phone.ts';
import type { RolePlayPhone } from './phone.ts';

interface Told {
  readonly id: string | null;
  readonly value: Mark | null;
}

const item = (id: string, value: Mark, isOwn = false): BoardItem => ({
  id,
  group: 'g1',
  value,
  isOwn,
  standing: 'sent',
});
const chair = (id: string, role: Pick, isOwn = false) =>
  item(id, { kind: 'chair', picks: [{ round: 1, role }] }, isOwn);
const inRound = (step: Extract<State, { at: 'round' }>['step'], round = 1): State => ({
  at: 'round',
  round,
  step,
});
const trioAs = (role: Pick) => [
  chair('a', 'professional', role === 'professional'),
  chair('b', 'client', role === 'client'),
  chair('c', 'observer', role === 'observer'),
];
const start = (props: Partial<RolePlayPhone>) =>
  mount<RolePlayPhone>(
    'role-play-phone',
    { phase: 'open', group: 'g1', settings: { play: 'a' }, ...props },
    '<p>Niemand speelt zijn eigen verhaal.</p>',
  );
const button = (name: string | RegExp) => page.getByRole('button', { name });
const textOf = (element: HTMLElement) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

beforeEach(() => page.viewport(390, 844));

describe('a chair', () => {
  test('is taken by one tap, and who sees what is said before', async () => {
    const element = await start({});
    const told = listen<Told>(element, 'exercise-item');
    expect(textOf(element).indexOf('zonder naam')).toBeLessThan(
      textOf(element).indexOf('Je voert het gesprek'),
    );
    await button(/^Cliënt/).click();
    expect(told).toEqual([
      { id: null, group: null, value: { kind: 'chair', picks: [{ round: 1, role: 'client' }] } },
    ]);
    await expectAccessible(element);
  });

  test('a double tap takes one', async () => {
    const element = await start({});
    const told = listen<Told>(element, 'exercise-item');
    await button(/^Cliënt/).dblClick();
    expect(told).toHaveLength(1);
  });

  test('of somebody else cannot be taken, and there is always room to observe', async () => {
    const element = await start({ items: [chair('a', 'professional'), chair('b', 'observer')] });
    const told = listen<Told>(element, 'exercise-item');
    await expect.element(button(/^Hulpverlener.*bezet/)).toHaveAttribute('aria-disabled', 'true');
    element.shadowRoot?.querySelector<HTMLElement>('.chair')?.click();
    expect(told).toEqual([]);
    await button(/^Observator.*nog plaats/).click();
    expect(told.map(({ value }) => value)).toEqual([
      { kind: 'chair', picks: [{ round: 1, role: 'observer' }] },
    ]);
  });

  test('that somebody had a moment earlier is said, and another one replaces the choice', async () => {
    const element = await start({ items: [chair('a', 'client'), chair('mine', 'client', true)] });
    const told = listen<Told>(element, 'exercise-item');
    await expect.element(page.getByText('Iemand zat al op die stoel')).toBeVisible();
    await button(/^Hulpverlener/).click();
    expect(told.map(({ id }) => id)).toEqual(['mine']);
  });

  test('of an observer can be for all rounds', async () => {
    const element = await start({ items: trioAs('observer') });
    const told = listen<Told>(element, 'exercise-item');
    await page.getByRole('checkbox', { name: 'Ik blijf elke ronde observator' }).click();
    expect(told.map(({ value }) => value)).toEqual([{ kind: 'chair', picks: [{ round: 1, role: 'watch' }] }]);
  });

  test('of who is gone can be given back', async () => {
    const element = await start({ items: trioAs('observer') });
    const told = listen<Told>(element, 'exercise-item');
    await page.getByText('Is er iemand weg?').click();
    await button('Maak de stoel van de cliënt vrij').click();
    expect(told.map(({ value }) => value)).toEqual([{ kind: 'leave', chair: 'b', round: 1 }]);
  });

  test('without a group it stays on this device', async () => {
    const element = await start({ group: null });
    const told = listen(element, 'exercise-item');
    const kept = listen<Draft>(element, 'exercise-draft');
    await button(/^Hulpverlener/).click();
    expect(told).toEqual([]);
    expect(kept.map(({ picks }) => picks)).toEqual([[{ round: 1, role: 'professional' }]]);
  });
});

describe('a role card', () => {
  test.each([
    ['client', 'Cliënt', 'Hoe kom je binnen?'],
    ['professional', 'Hulpverlener', 'Waar let je op?'],
    ['observer', 'Observator', 'Zag of hoorde je dit?'],
  ] as const)('of the %s is there, and no other', async (role, name, legend) => {
    const element = await start({ items: trioAs(role), state: inRound('read') });
    expect(
      [...(element.shadowRoot?.querySelectorAll('.card h3') ?? [])].map((one) => one.textContent),
    ).toEqual([name]);
    await expect.element(page.getByRole('group', { name: legend })).toBeVisible();
    await expectAccessible(element);
  });

  test('is another one in the next round, without a tap', async () => {
    const element = await start({ items: trioAs('professional'), state: inRound('retry') });
    await expect.element(page.getByText('In de volgende ronde ben jij de cliënt.')).toBeVisible();
    element.state = inRound('read', 2);
    await drawn(element);
    await expect.element(page.getByRole('heading', { name: 'Cliënt' })).toBeVisible();
  });

  test('keeps what was chosen: while playing only that stands there', async () => {
    const element = await start({ items: trioAs('client'), state: inRound('read') });
    const kept = listen<Draft>(element, 'exercise-draft');
    const told = listen(element, 'exercise-item');
    await page.getByRole('radio', { name: /Boos/ }).click();
    element.state = inRound('play');
    await drawn(element);
    expect(kept.map(({ degree }) => degree)).toEqual([2]);
    expect(told).toEqual([]);
    expect(element.shadowRoot?.querySelector('.chosen')?.textContent).toContain('Boos');
    expect(page.getByRole('radio').elements()).toHaveLength(0);
  });

  test('of the professional has the goal large, blocks and sentences folded', async () => {
    const draft = { ...emptyDraft, goal: 4 };
    const element = await start({ items: trioAs('professional'), state: inRound('play'), draft });
    expect(element.shadowRoot?.querySelector('.chosen')?.textContent).toContain('Stel een open vraag');
    const folds = [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.card details') ?? [])];
    expect(folds.map(({ open }) => open)).toEqual([false, false]);
    await page.getByText('Bouwstenen').click();
    expect(folds[0]?.querySelectorAll('li')).toHaveLength(8);
    await expectAccessible(element);
  });

  test('of the observer: ticks and note are per round, and come back after a reload', async () => {
    const element = await start({ items: trioAs('observer'), state: inRound('play') });
    const kept = listen<Draft>(element, 'exercise-draft');
    await page.getByRole('checkbox', { name: 'Liet een stilte' }).click();
    await page.getByLabelText('Twee waarnemingen en één tip').fill('keek weg 👀');
    await userEvent.tab();
    const observed = [{ round: 1, ticks: [6], note: 'keek weg 👀' }];
    expect(kept.at(-1)?.observed).toEqual(observed);
    const again = await start({
      items: trioAs('observer'),
      state: inRound('debrief'),
      draft: kept.at(-1) ?? null,
    });
    const box = again.shadowRoot?.querySelectorAll<HTMLInputElement>('.card input')[6];
    expect(box?.checked).toBe(true);
    expect(again.shadowRoot?.querySelector('textarea')?.value).toBe('keek weg 👀');
    await expectAccessible(again);
  });

  test('a note half written keeps its letters and the focus when the room goes a step on', async () => {
    const element = await start({ items: trioAs('observer'), state: inRound('play') });
    await page.getByLabelText('Twee waarnemingen en één tip').fill('half');
    for (const step of ['out', 'debrief', 'retry'] as const) {
      element.state = inRound(step);
      await drawn(element);
      expect(element.shadowRoot?.activeElement?.localName).toBe('textarea');
    }
    expect(element.shadowRoot?.querySelector('textarea')?.value).toBe('half');
  });

  test('out of the role nobody holds one who played', async () => {
    const element = await start({ items: trioAs('client'), state: inRound('out') });
    expect(element.shadowRoot?.querySelector('.card')).toBeNull();
    await expect.element(page.getByText('Zeg je eigen naam')).toBeVisible();
    await expectAccessible(element);
  });
});

describe('talking afterwards', () => {
  const turns = (element: HTMLElement) =>
    [...(element.shadowRoot?.querySelectorAll('.turns li') ?? [])].map((one) => ({
      role: one.querySelector('b')?.textContent,
      isNow: one.getAttribute('aria-current') === 'step',
    }));

  test('goes in a fixed order, and says whose turn it is', async () => {
    const element = await start({ items: trioAs('professional'), state: inRound('debrief') });
    const told = listen<Told>(element, 'exercise-item');
    expect(turns(element)).toEqual([
      { role: 'Hulpverlener', isNow: true },
      { role: 'Cliënt', isNow: false },
      { role: 'Observator', isNow: false },
    ]);
    await expect.element(page.getByText('Jij bent aan de beurt.')).toBeVisible();
    await button('Klaar. Nu de cliënt').click();
    expect(told.map(({ value }) => value)).toEqual([{ kind: 'turn', round: 1, turn: 1 }]);
    element.items = [...trioAs('professional'), item('t', { kind: 'turn', round: 1, turn: 1 })];
    await drawn(element);
    expect(turns(element).findIndex(({ isNow }) => isNow)).toBe(1);
    await expectAccessible(element);
  });

  test('a duo has two turns; when all have spoken nobody is next', async () => {
    const duo = [chair('a', 'professional', true), chair('b', 'client')];
    const element = await start({
      items: [...duo, item('t', { kind: 'turn', round: 1, turn: 2 })],
      state: inRound('debrief'),
    });
    expect(turns(element).map(({ role }) => role)).toEqual(['Hulpverlener', 'Cliënt']);
    expect(turns(element).some(({ isNow }) => isNow)).toBe(false);
    await expect.element(page.getByText('Iedereen sprak')).toBeVisible();
  });
});

describe('pause', () => {
  const pausing = [...trioAs('client'), item('p', { kind: 'pause' })];

  test('is one press in every step, and names nobody', async () => {
    const element = await start({ items: trioAs('client'), state: inRound('play') });
    const told = listen<Told>(element, 'exercise-item');
    for (const step of ['read', 'play', 'out', 'debrief', 'retry'] as const) {
      element.state = inRound(step);
      await drawn(element);
      await expect.element(button('Pauze')).toBeVisible();
    }
    await button('Pauze').click();
    expect(told.map(({ value }) => value)).toEqual([{ kind: 'pause' }]);
  });

  test('looks the same on the phone that asked for it and on the others', async () => {
    const other = await start({ items: pausing, state: inRound('play') });
    const own = await start({
      items: [...trioAs('client'), item('p', { kind: 'pause' }, true)],
      state: inRound('play'),
    });
    expect(textOf(own)).toBe(textOf(other));
    expect(textOf(own)).toContain('Niemand hoeft te zeggen waarom.');
    await expectAccessible(own);
  });

  test('anybody may go on, with a word of their own', async () => {
    const element = await start({ items: pausing, state: inRound('play') });
    const told = listen<Told>(element, 'exercise-item');
    await button('We gaan verder').click();
    expect(told).toEqual([{ id: null, group: null, value: { kind: 'resume' } }]);
    element.items = [...pausing, item('r', { kind: 'resume' }, true)];
    await drawn(element);
    await expect.element(page.getByRole('heading', { name: 'Spelen' })).toBeVisible();
    await button('Pauze').click();
    expect(told.at(-1)).toEqual({ id: 'r', group: null, value: { kind: 'pause' } });
  });

  test('without network the person is told to say it aloud', async () => {
    const unsent: BoardItem = { ...item('p', { kind: 'pause' }, true), standing: 'device' };
    const element = await start({ items: [...trioAs('client'), unsent], state: inRound('play') });
    expect(textOf(element)).toContain('Zeg ook luidop “pauze”');
  });

  test('the focus goes to the word, and what was half written is there again', async () => {
    const element = await start({ items: trioAs('observer'), state: inRound('play') });
    await page.getByLabelText('Twee waarnemingen en één tip').fill('half');
    element.items = [...trioAs('observer'), item('p', { kind: 'pause' })];
    await drawn(element);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Pauze.');
    element.items = [...trioAs('observer'), item('p', { kind: 'pause' }), item('r', { kind: 'resume' })];
    await drawn(element);
    expect(element.shadowRoot?.querySelector('textarea')?.value).toBe('half');
    expect(element.shadowRoot?.activeElement).not.toBeNull();
  });

  test('without a group it stops this phone', async () => {
    const element = await start({
      group: null,
      state: inRound('play'),
      draft: { ...emptyDraft, picks: [{ round: 1, role: 'client' }] },
    });
    await button('Pauze').click();
    await drawn(element);
    await expect.element(page.getByRole('heading', { name: 'Pauze.' })).toBeVisible();
    await button('We gaan verder').click();
    await expect.element(page.getByRole('heading', { name: 'Spelen' })).toBeVisible();
  });
});

describe('before and after', () => {
  test('closed: what is coming, and that watching is fine too', async () => {
    const element = await start({ phase: 'closed' });
    await expect.element(page.getByText('alleen kijken mag ook')).toBeVisible();
    expect(page.getByRole('button', { name: /^Cliënt/ }).elements()).toHaveLength(0);
    await expectAccessible(element);
  });

  test.each(['shown', 'shut'] as const)(
    '%s: questions, own notes, and all cards to read again',
    async (phase) => {
      const draft = { ...emptyDraft, observed: [{ round: 2, ticks: [], note: 'שלום, rustig gebleven' }] };
      const element = await start({ phase, draft, state: { at: 'end' }, items: trioAs('observer') });
      await expect.element(page.getByText('Waar was het kind in het gesprek?')).toBeVisible();
      await expect.element(page.getByText('rustig gebleven')).toBeVisible();
      expect(page.getByRole('button', { name: 'Pauze' }).elements()).toHaveLength(0);
      await page.getByText('De rolkaarten om na te lezen').click();
      await expect.element(page.getByRole('heading', { name: 'Hulpverlener' })).toBeVisible();
      await expectAccessible(element);
    },
  );

  test('play B has its own texts', async () => {
    await start({ items: trioAs('observer'), state: inRound('read'), settings: { play: 'b' } });
    await expect.element(page.getByText('De boodschap kwam binnen twee minuten')).toBeVisible();
  });

  test.each([320, 360])('nothing runs off a screen of %i px, at twice the text size too', async (width) => {
    await page.viewport(width, 640);
    document.documentElement.style.fontSize = '200%';
    try {
      for (const step of ['read', 'play', 'debrief'] as const) {
        const element = await start({
          items: trioAs('professional'),
          state: inRound(step),
          settings: { play: 'b' },
        });
        // As the page around it has.
        document.body.style.paddingInline = '5.7vw';
        const wide = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
          (part) => part.getBoundingClientRect().right > width && !part.closest('.visually-hidden, svg'),
        );
        expect(
          wide.map((part) => `${part.localName}.${part.className} ${part.textContent?.slice(0, 30)}`),
        ).toEqual([]);
        element.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      document.body.style.paddingInline = '';
    }
  });
});
