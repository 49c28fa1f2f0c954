import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { Entry } from './model.ts';
import { model } from './model.ts';
import './phone.ts';
import type { OpenQuestionPhone } from './phone.ts';

const answers = (...texts: readonly string[]): Entry => ({
  answers: texts.map((text, index) => ({ id: `answer0${index}`, text, group: null })),
});
const shown = (entries: readonly Entry[]) => model.merge(entries, {}, new Set());
const start = (props: Partial<OpenQuestionPhone>) =>
  mount<OpenQuestionPhone>('open-question-phone', props, '<p>Per twee: waaraan denk je?</p>');
const field = (name: string) => page.getByRole('textbox', { name });
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;

beforeEach(() => page.viewport(390, 844));

describe('what changes from outside', () => {
  test('fires nothing, and what is half typed wins over it', async () => {
    const element = await start({ phase: 'closed' });
    const heard = [...listen(element, 'exercise-entry'), ...listen(element, 'exercise-draft')];
    Object.assign(element, { phase: 'open', entry: answers('van een andere tab'), standing: 'sent' });
    await drawn(element);
    await field('Antwoord 1').fill('half');
    element.entry = answers('nog iets anders');
    element.standing = 'trainer';
    await drawn(element);
    await expect.element(field('Antwoord 1')).toHaveValue('half');
    expect(heard).toEqual([]);
  });

  test('the answers of the room come in without moving the field in which somebody types', async () => {
    await page.viewport(390, 500);
    // Safari does not anchor the scroll by itself; here nothing in the page may.
    const sheet = document.createElement('style');
    sheet.textContent = 'html, body { overflow-anchor: none; }';
    document.head.append(sheet);
    onTestFinished(() => sheet.remove());
    const element = await start({
      phase: 'open',
      settings: { max: '5' },
      draft: answers('een', 'twee', 'drie', 'vier', 'vijf'),
    });
    await field('Antwoord 5').click();
    const before = focused(element)?.getBoundingClientRect().top ?? 0;
    Object.assign(element, { phase: 'shown', result: shown([answers(...'abcdefghij')]) });
    await drawn(element);
    expect(focused(element)?.localName).toBe('textarea');
    expect(Math.abs((focused(element)?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2);
  });

  test('shutting keeps the focus on the page, and what was not sent can still be read', async () => {
    const element = await start({ phase: 'open' });
    await field('Antwoord 1').fill('net te laat');
    element.phase = 'shut';
    await drawn(element);
    expect(focused(element)).toHaveProperty('className', 'main');
    await expect.element(page.getByText('Dit heb je niet meer verstuurd:')).toBeVisible();
    await expect.element(page.getByText('net te laat')).toBeVisible();
    await expect
      .element(page.getByText('De vraag is gesloten. Je kan je antwoorden nog lezen.'))
      .toBeInTheDocument();
  });

  test('rubbish in the store or from the room is left out', async () => {
    const element = await start({
      phase: 'shown',
      entry: { answers: 'x' },
      draft: 5,
      result: { groups: [{}] },
      settings: { max: 'veel' },
    });
    await expect.element(field('Antwoord 1')).toHaveValue('');
    await expect.element(page.getByText('Nog geen antwoorden')).toBeVisible();
    await expectAccessible(element);
  });

  test('taken out of the page and put back it holds what was typed', async () => {
    const element = await start({ phase: 'open' });
    const drafts = listen(element, 'exercise-draft');
    await field('Antwoord 1').fill('half');
    const home = element.parentElement;
    element.remove();
    expect(drafts).toHaveLength(1);
    home?.append(element);
    await drawn(element);
    await expect.element(field('Antwoord 1')).toHaveValue('half');
  });
});

describe('shown', () => {
  const room = [
    answers('Mama is op', 'Geld'),
    answers('mama is op.'),
    answers('أريد أن أرى الأطفال'),
    answers('w'.repeat(140)),
    answers('👨‍👩‍👧‍👦'),
  ];

  test('marks the own answers in the list of the room', async () => {
    const element = await start({
      phase: 'shown',
      entry: answers('MAMA IS OP'),
      result: shown(room),
      count: { answered: 5, people: 9 },
    });
    const rows = page.getByRole('listitem').elements();
    expect(rows.map((row) => row.textContent?.includes('van jou'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    await expect.element(page.getByRole('img', { name: '2 keer' })).toBeVisible();
    await expect.element(page.getByText('5 van 9 antwoordden')).toBeVisible();
    await expectAccessible(element);
  });

  test('closed, open, shown and shut have no accessibility violation', async () => {
    const element = await start({ phase: 'closed', settings: { groups: 'Steun|Rust' } });
    for (const phase of ['closed', 'open', 'shown', 'shut'] as const) {
      Object.assign(element, { phase, entry: answers('rust'), result: shown(room), standing: 'sent' });
      await drawn(element);
      await expectAccessible(element);
    }
  });

  test('nothing sticks out sideways at 360 px with text twice as large', async () => {
    await page.viewport(360, 640);
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await start({
        phase: 'shown',
        entry: answers('w'.repeat(140)),
        result: shown(room),
        settings: { groups: 'Goede-ouderervaring|Netwerk en taken' },
      });
      // As the page has it around every slide.
      if (element.parentElement) element.parentElement.style.padding = '22px';
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
      const sizes = [...(element.shadowRoot?.querySelectorAll('textarea') ?? [])].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
