import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import { type Draft, type Entry, keyOf, model } from './model.ts';
import './phone.ts';
import type { ExpectationsReviewPhone } from './phone.ts';

const answers = (...texts: readonly string[]) => ({
  answers: texts.map((text, at) => ({ id: `answer0${at}`, text, group: null })),
});
const groups = (...texts: readonly string[]) => ({
  groups: texts.map((text) => ({ key: keyOf({ text, group: null }), text, count: 2, group: null })),
  more: 0,
});
const earlier = { entry: answers('Zorgen benoemen', 'Bellen'), result: groups('Bellen', 'Rust') };
const start = (props: Partial<ExpectationsReviewPhone>) =>
  mount<ExpectationsReviewPhone>(
    'expectations-review-phone',
    { earlier, ...props },
    '<p>Zoek wat jij schreef.</p>',
  );
const mark = (text: string, name: string) =>
  page.getByRole('group', { name: text }).getByRole('radio', { name });
const send = page.getByRole('button', { name: 'Verstuur', exact: true });
const said = ({ rows }: Entry) => rows.map(({ text, met, partly, not }) => `${text} ${met} ${partly} ${not}`);

beforeEach(() => page.viewport(390, 844));

describe('open', () => {
  test('one’s own expectations, and who will see the marks, before anything can be marked', async () => {
    const element = await start({ phase: 'open' });
    expect(page.getByRole('group').elements()).toHaveLength(2);
    const text = element.shadowRoot?.textContent ?? '';
    expect(text.indexOf('Zonder naam')).toBeLessThan(text.indexOf('Zorgen benoemen'));
    expect(text).not.toContain('Rust');
    await expectAccessible(element);
  });

  test('marking with the keyboard alone, sent once even by a double click', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    (mark('Zorgen benoemen', 'Ingelost').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    (mark('Bellen', 'Ingelost').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await drawn(element);
    await send.dblClick();
    expect(entries.map(said)).toEqual([['Zorgen benoemen 1 0 0', 'Bellen 0 0 1']]);
    await expect
      .element(page.getByRole('button', { name: 'Verstuurd' }))
      .toHaveAttribute('aria-disabled', 'true');
  });

  test('a mark is let go by a second press; letting all go takes the entry back', async () => {
    const entry = { rows: [{ text: 'Bellen', group: null, met: 1, partly: 0, not: 0 }] };
    const element = await start({ phase: 'open', entry, standing: 'trainer' });
    const entries = listen<Entry>(element, 'exercise-entry');
    await expect.element(page.getByText('Bij de trainer')).toBeVisible();
    await mark('Bellen', 'Ingelost').click();
    await drawn(element);
    await expect.element(mark('Bellen', 'Ingelost')).not.toBeChecked();
    await page.getByRole('button', { name: 'Trek mijn keuzes in' }).click();
    expect(entries).toEqual([model.empty]);
  });

  test('nothing marked is never sent', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen(element, 'exercise-entry');
    element.shadowRoot?.querySelector<HTMLElement>('.main')?.click();
    expect(entries).toEqual([]);
  });

  test('marks that were not sent are kept on the device, and come back after a reload', async () => {
    const element = await start({ phase: 'open' });
    const drafts = listen<Draft | null>(element, 'exercise-draft');
    await mark('Bellen', 'Deels').click();
    await drawn(element);
    element.remove();
    const again = await start({ phase: 'open', draft: drafts.at(-1) });
    await expect.element(mark('Bellen', 'Deels')).toBeChecked();
    const kept = listen<Draft | null>(again, 'exercise-draft');
    await send.click();
    expect(kept).toEqual([null]);
  });

  test('who wrote nothing on this device may take one of the room’s', async () => {
    const element = await start({
      phase: 'open',
      earlier: { entry: null, result: groups('Bellen', 'Rust') },
    });
    const entries = listen<Entry>(element, 'exercise-entry');
    await expect.element(page.getByText('schreef je bij de start geen verwachting')).toBeVisible();
    await mark('Rust', 'Ingelost').click();
    await send.click();
    expect(entries.map(said)).toEqual([['Rust 1 0 0']]);
  });

  test('where there is nothing at all the page says so', async () => {
    const element = await start({ phase: 'open', earlier: null });
    await expect.element(page.getByText('Er zijn geen verwachtingen')).toBeVisible();
    await expectAccessible(element);
  });
});

describe('later', () => {
  const entry = { rows: [{ text: 'Bellen', group: null, met: 0, partly: 1, not: 0 }] };
  const result = model.merge(
    [entry, { rows: [{ text: 'bellen', group: null, met: 1, partly: 0, not: 0 }] }],
    {},
    new Set(),
  );

  test('shown: what the room says, as numbers that a screen reader can read', async () => {
    const element = await start({ phase: 'shown', entry, result, count: { answered: 2, people: 3 } });
    await expect.element(page.getByText('2 van 3 antwoordden')).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: '1 keer ingelost, 1 keer deels, 0 keer nog niet' }))
      .toBeVisible();
    await expectAccessible(element);
  });

  test('shut: to read only, with what was never sent', async () => {
    const draft = { rows: [{ text: 'Bellen', group: null, met: 0, partly: 0, not: 1 }], base: entry };
    const element = await start({ phase: 'shut', entry, result, draft });
    expect(page.getByRole('radio').elements()).toHaveLength(0);
    await expect.element(page.getByText('Dit heb je niet meer verstuurd:')).toBeVisible();
    await expectAccessible(element);
  });

  test('closed: the task, and nothing that can be pressed', async () => {
    const element = await start({ phase: 'closed' });
    await expect
      .element(page.getByRole('button', { name: 'Begint zo' }))
      .toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(element);
  });

  test('every phase at 360 px with letters twice as large scrolls down only', async () => {
    await page.viewport(360, 640);
    document.documentElement.style.fontSize = '200%';
    try {
      const long = 'Steunfigurenbegeleidingsovereenkomsten durven bespreken';
      for (const phase of ['closed', 'open', 'shown', 'shut'] as const) {
        const element = await start({
          phase,
          earlier: { entry: answers(long), result: groups(long) },
          result: model.merge(
            [{ rows: [{ text: long, group: null, met: 9, partly: 12, not: 30 }] }],
            {},
            new Set(),
          ),
        });
        // As on the page: the bar at the bottom is a little wider than what it stands in.
        if (element.parentElement) element.parentElement.style.padding = '0 20px';
        expect(document.documentElement.scrollWidth, phase).toBeLessThanOrEqual(360);
        element.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
