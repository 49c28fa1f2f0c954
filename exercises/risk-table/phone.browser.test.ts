import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { type Draft, doubtsOf, type Entry, type Item, keyOf, type Level, model, type Side } from './model.ts';
import './phone.ts';
import type { RiskTablePhone } from './phone.ts';

const settings = { doubts: 'Nog niet zindelijk|Een nieuwe partner' };
const item = (level: Level, side: Side, text: string): Item => ({ level, side, text });
const entry = (...items: Item[]): Entry => ({ ...model.empty, items });
const merged = (...entries: readonly Entry[]) => model.merge(entries, settings, new Set());
const start = (props: Partial<RiskTablePhone>) =>
  mount<RiskTablePhone>('risk-table-phone', { settings, ...props }, '<p>Overloop de casus.</p>');
const send = page.getByRole('button', { name: /^Verstuur/ });
const box = (name: string) => page.getByRole('checkbox', { name });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const own = page.getByRole('textbox', { name: 'Zelf toevoegen' });
const at = (step: 'alone' | 'together' | 'choose') => ({ step, page: 'all', part: 0 });
const texts = ({ items }: Entry | Draft) => items.map(({ level, side, text }) => `${level} ${side}: ${text}`);

let marks = 0;
const mark = (value: unknown, isOwn = false): BoardItem => ({
  id: `mark${marks++}`,
  group: 'g1',
  value,
  isOwn,
  standing: 'trainer',
});

beforeEach(() => page.viewport(390, 844));

describe('alone', () => {
  test('says who will see it before anything can be typed', async () => {
    const element = await start({ phase: 'open' });
    const said = element.shadowRoot?.textContent ?? '';
    expect(said.indexOf('De trainer leest mee')).toBeGreaterThan(-1);
    expect(said.indexOf('De trainer leest mee')).toBeLessThan(said.indexOf('Zelf toevoegen'));
    await expectAccessible(element);
  });

  test('items are ticked and typed per cell with the keyboard alone, and go off together', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    (box('Ziekte of beperking').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    (radio('Kind 1 gekozen').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    (radio(/^Risico/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(element);
    await own.click();
    await userEvent.keyboard('Nieuwe partner{Enter}');
    await drawn(element);
    await expect.element(box('Nieuwe partner')).toBeChecked();
    await expect.element(own).toHaveValue('');
    expect(entries).toEqual([]);
    await page.getByRole('button', { name: 'Verstuur 2 factoren' }).click();
    expect(entries.map(texts)).toEqual([
      ['child risk: Ziekte of beperking', 'family protective: Nieuwe partner'],
    ]);
  });

  test('an item may stand on both sides, each with its own count', async () => {
    const element = await start({ phase: 'open', entry: entry(item('child', 'risk', 'Oma')) });
    await radio(/^Bescherming/).click();
    await own.fill('Oma');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await drawn(element);
    await expect.element(radio('Kind 2 gekozen')).toBeInTheDocument();
    await expect.element(radio('Risico 1 gekozen')).toBeInTheDocument();
    await expect.element(radio('Bescherming 1 gekozen')).toBeInTheDocument();
  });

  test('the other suggestions come when asked for, and what was let go stays in the list', async () => {
    const element = await start({ phase: 'open', entry: entry(item('child', 'risk', 'Eigen woorden')) });
    expect(page.getByRole('checkbox').elements()).toHaveLength(7);
    await page.getByRole('button', { name: 'Toon nog 7 suggesties' }).click();
    await drawn(element);
    expect(page.getByRole('checkbox').elements()).toHaveLength(14);
    await box('Eigen woorden').click();
    await drawn(element);
    await expect.element(box('Eigen woorden')).not.toBeChecked();
  });

  test('letters left in the field go along; too long is said, kept and not sent', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    await own.fill('Geen boterhammen');
    await send.click();
    expect(entries.map(texts)).toEqual([['child risk: Geen boterhammen']]);
    element.entry = entries[0];
    await own.fill('a'.repeat(65));
    await send.click();
    await drawn(element);
    expect(entries).toHaveLength(1);
    await expect.element(own).toHaveValue('a'.repeat(65));
    await expect.element(page.getByText('Maak het iets korter: 5 tekens te veel.').first()).toBeVisible();
  });

  test('a double click sends once; nothing at all is never sent', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    element.shadowRoot?.querySelector<HTMLElement>('.main')?.click();
    expect(entries).toEqual([]);
    await box('Ziekte of beperking').click();
    await send.dblClick();
    expect(entries).toHaveLength(1);
    await drawn(element);
    await expect
      .element(page.getByRole('button', { name: 'Verstuurd' }))
      .toHaveAttribute('aria-disabled', 'true');
  });

  test('letting everything go and sending takes the table back', async () => {
    const element = await start({
      phase: 'open',
      entry: entry(item('child', 'risk', 'Oma')),
      standing: 'trainer',
    });
    const entries = listen<Entry>(element, 'exercise-entry');
    await box('Oma').click();
    await page.getByRole('button', { name: 'Trek mijn tabel in' }).click();
    expect(entries).toEqual([model.empty]);
  });

  test('what is half done is given to the page, and comes back after a reload with what another tab sent', async () => {
    const element = await start({ phase: 'open', entry: entry(item('child', 'risk', 'Oma')) });
    const drafts = listen<Draft | null>(element, 'exercise-draft');
    await box('Ziekte of beperking').click();
    await own.fill('half');
    element.remove();
    const draft = drafts.at(-1);
    expect(draft && texts(draft)).toEqual(['child risk: Oma', 'child risk: Ziekte of beperking']);
    expect(draft?.typed).toBe('half');
    const again = await start({
      phase: 'open',
      draft,
      entry: entry(item('child', 'risk', 'Oma'), item('child', 'risk', 'Elders')),
    });
    await expect.element(own).toHaveValue('half');
    for (const name of ['Oma', 'Ziekte of beperking', 'Elders'])
      await expect.element(box(name)).toBeChecked();
    const entries = listen<Entry>(again, 'exercise-entry');
    const kept = listen<Draft | null>(again, 'exercise-draft');
    await send.click();
    expect(entries.map(({ items }) => items.length)).toEqual([4]);
    expect(kept.at(-1)).toBeNull();
  });

  test('what another tab takes back goes here too, while what is half done here stays', async () => {
    const both = entry(item('child', 'risk', 'Oma'), item('child', 'risk', 'Opa'));
    const element = await start({ phase: 'open', entry: both });
    await box('Ziekte of beperking').click();
    element.entry = entry(item('child', 'risk', 'Opa'));
    await drawn(element);
    await expect.element(box('Oma')).not.toBeChecked();
    for (const name of ['Opa', 'Ziekte of beperking']) await expect.element(box(name)).toBeChecked();
  });

  test('a risk or ordinary: one answer per sentence, which can be let go again', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    const [potty] = doubtsOf(settings);
    const question = page.getByRole('group', { name: 'Nog niet zindelijk' });
    await question.getByRole('radio', { name: 'Gewoon' }).click();
    await send.click();
    expect(entries.at(-1)?.votes).toEqual([{ doubt: potty?.key, risk: 0, ordinary: 1 }]);
    element.entry = entries.at(-1);
    await drawn(element);
    await question.getByRole('radio', { name: 'Gewoon' }).click();
    await drawn(element);
    await expect.element(question.getByRole('radio', { name: 'Gewoon' })).not.toBeChecked();
    await page.getByRole('button', { name: 'Trek mijn tabel in' }).click();
    expect(entries.at(-1)).toEqual(model.empty);
  });
});

describe('in a small group', () => {
  const group = { group: 'g1', groups: [{ id: 'g1', name: 'Groep 1' }], state: at('together') };

  test('one tap puts an item on the table; it stays in the own table and is sent with nothing else', async () => {
    const element = await start({
      phase: 'open',
      ...group,
      entry: entry(item('family', 'risk', 'Geldzorgen')),
    });
    const items = listen<{ value: unknown }>(element, 'exercise-item');
    const entries = listen<Entry>(element, 'exercise-entry');
    await expect.element(page.getByText('zien je groepje en de trainer')).toBeVisible();
    await page.getByText('Jouw tabel aanvullen').click();
    await box('Ziekte of beperking').click();
    await page.getByRole('button', { name: 'Leg op tafel: Geldzorgen' }).click();
    expect(items.map(({ value }) => value)).toEqual([item('family', 'risk', 'Geldzorgen')]);
    expect(entries).toEqual([]);
    await page.getByRole('button', { name: 'Leg op tafel: Ziekte of beperking' }).click();
    expect(entries.map(texts)).toEqual([['family risk: Geldzorgen', 'child risk: Ziekte of beperking']]);
    await expectAccessible(element);
  });

  test('what others put down is taken over with one tap, while the rest of the draft waits', async () => {
    const element = await start({
      phase: 'open',
      ...group,
      entry: entry(item('family', 'risk', 'Geldzorgen')),
      draft: { ...entry(item('child', 'risk', 'Half')), typed: '', base: model.empty },
      items: [
        mark(item('child', 'protective', 'Oma')),
        mark(item('child', 'protective', 'oma.')),
        mark({ x: 1 }),
      ],
    });
    const entries = listen<Entry>(element, 'exercise-entry');
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await page.getByRole('button', { name: 'Neem over in mijn tabel: Oma' }).click();
    expect(entries.map(texts)).toEqual([['family risk: Geldzorgen', 'child protective: Oma']]);
    await drawn(element);
    await expect.element(page.getByText('in jouw tabel')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Leg op tafel: Half' })).toBeVisible();
  });

  test('only what one put down oneself can be taken off the table', async () => {
    const mine = mark(item('child', 'risk', 'Oma'), true);
    const element = await start({
      phase: 'open',
      ...group,
      items: [mine, mark(item('child', 'risk', 'Opa'))],
    });
    const items = listen<{ id: string | null; value: unknown }>(element, 'exercise-item');
    expect(page.getByRole('button', { name: /^Haal van tafel/ }).elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'Haal van tafel: Oma' }).click();
    expect(items).toEqual([{ id: mine.id, group: null, value: null }]);
  });

  test('without a group the step falls away', async () => {
    await start({ phase: 'open', state: at('together') });
    expect(page.getByText('Op tafel').elements()).toHaveLength(0);
    await expect.element(own).toBeVisible();
  });
});

describe('together', () => {
  const result = merged(
    entry(item('child', 'risk', 'Geen boterhammen'), item('parent', 'protective', 'Vraagt hulp')),
    entry(item('child', 'risk', 'geen boterhammen'), item('surroundings', 'protective', 'Oma')),
  );

  test('shown: the room’s rows with their counts, the own ones ticked; more can still be added', async () => {
    const element = await start({
      phase: 'shown',
      result,
      count: { answered: 2, people: 3 },
      entry: entry(item('child', 'risk', 'Geen boterhammen')),
    });
    await expect.element(page.getByText('2 van 3 antwoordden')).toBeVisible();
    await expect.element(box('Geen boterhammen 2 keer')).toBeChecked();
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
    await expectAccessible(element);
  });

  test('one factor to strengthen is chosen from what protects, and can be changed or let go', async () => {
    const element = await start({ phase: 'shown', result, state: at('choose'), entry: entry() });
    const entries = listen<Entry>(element, 'exercise-entry');
    expect(page.getByRole('radio', { name: /Geen boterhammen/ }).elements()).toHaveLength(0);
    await radio('Oma Omgeving').click();
    await page.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
    const key = keyOf(item('surroundings', 'protective', 'Oma'));
    expect(entries.at(-1)?.picks).toEqual([{ key, count: 1 }]);
    element.entry = entries.at(-1);
    await drawn(element);
    await expectAccessible(element);
    await radio('Ik kies er geen').click();
    await page.getByRole('button', { name: 'Trek mijn tabel in' }).click();
    expect(entries.at(-1)).toEqual(model.empty);
  });

  test('before the table is shown there is nothing to choose from, and the page says so', async () => {
    await start({ phase: 'open', result, state: at('choose') });
    await expect.element(page.getByText('De trainer toont zo de tabel.')).toBeVisible();
    expect(radio('Oma Omgeving').elements()).toHaveLength(0);
  });

  test('shut: the room’s table to read, own items marked, and what was never sent', async () => {
    const sent = entry(item('child', 'risk', 'Geen boterhammen'));
    const draft = { ...entry(...sent.items, item('child', 'risk', 'Te laat')), typed: '', base: sent };
    const element = await start({ phase: 'shut', result, entry: sent, draft, standing: 'trainer' });
    expect(page.getByText('van jou').elements()).toHaveLength(1);
    await expect.element(page.getByText('Te laat')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
    await expectAccessible(element);
  });
});

test('closed: the task, and nothing that can be pressed', async () => {
  const element = await start({ phase: 'closed' });
  await expect.element(page.getByText('Overloop de casus.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Begint zo' }))
    .toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(element);
});

test('every phase at 360 px with letters twice as large scrolls down only', async () => {
  await page.viewport(360, 640);
  document.documentElement.style.fontSize = '200%';
  const long = item(
    'surroundings',
    'protective',
    'Steunfigurenbegeleidingsovereenkomst met de buren op de hoek',
  );
  try {
    for (const state of [at('alone'), at('together'), at('choose')]) {
      for (const phase of ['closed', 'open', 'shown', 'shut'] as const) {
        const element = await start({
          phase,
          state,
          group: 'g1',
          groups: [{ id: 'g1', name: 'Groep 1' }],
          entry: entry(long),
          result: merged(entry(long), entry(long)),
          items: [mark(long, true)],
        });
        // As on the page: the bar at the bottom is a little wider than what it stands in.
        if (element.parentElement) element.parentElement.style.padding = '0 20px';
        expect(document.documentElement.scrollWidth, `${state.step} ${phase}`).toBeLessThanOrEqual(360);
        element.remove();
      }
    }
  } finally {
    document.documentElement.style.fontSize = '';
  }
});
