import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { Draft, Entry } from './model.ts';
import { model } from './model.ts';
import './phone.ts';
import type { OpenQuestionPhone } from './phone.ts';

const answers = (...texts: readonly string[]): Entry => ({
  answers: texts.map((text, index) => ({ id: `answer0${index}`, text, group: null })),
});
const shown = (entries: readonly Entry[]) => model.merge(entries, {}, new Set());
const start = (props: Partial<OpenQuestionPhone>) =>
  mount<OpenQuestionPhone>('open-question-phone', props, '<p>Per twee: waaraan denk je?</p>');
const texts = ({ answers: said }: Entry | Draft) => said.map(({ text }) => text);
const send = page.getByRole('button', { name: /^Verstuur/ });
const field = (name: string) => page.getByRole('textbox', { name });
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement;

beforeEach(() => page.viewport(390, 844));

describe('open', () => {
  test('says who will read it before anybody types', async () => {
    const element = await start({ phase: 'open' });
    const said = element.shadowRoot?.textContent ?? '';
    expect(said.indexOf('De trainer leest mee')).toBeGreaterThan(-1);
    expect(said.indexOf('De trainer leest mee')).toBeLessThan(said.indexOf('Antwoord 1'));
  });

  test('typing and sending with the keyboard alone: Enter goes to the next answer, on the last it sends', async () => {
    const element = await start({ phase: 'open', settings: { max: '2' } });
    const entries = listen<Entry>(element, 'exercise-entry');
    await field('Antwoord 1').click();
    await userEvent.keyboard('Mama is op{Enter}');
    await drawn(element);
    await userEvent.keyboard('Twee vuren{Enter}');
    await drawn(element);
    expect(entries.map(texts)).toEqual([['Mama is op', 'Twee vuren']]);
    expect(entries[0]?.answers.every(({ id }) => /^[\w-]{8}$/.test(id))).toBe(true);
  });

  test('Enter while letters are being put together sends nothing', async () => {
    const element = await start({ phase: 'open', settings: { max: '1' }, draft: answers('ni') });
    const entries = listen(element, 'exercise-entry');
    const textarea = element.shadowRoot?.querySelector('textarea');
    textarea?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(entries).toEqual([]);
  });

  test('a double click sends once, and the button says it is sent', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen<Entry>(element, 'exercise-entry');
    await field('Antwoord 1').fill('rust');
    await page.getByRole('button', { name: 'Verstuur 1 antwoord' }).dblClick();
    await drawn(element);
    expect(entries.map(texts)).toEqual([['rust']]);
    await expect
      .element(page.getByRole('button', { name: 'Verstuurd', exact: true }))
      .toHaveAttribute('aria-disabled', 'true');
  });

  test('empty answers are never sent: the press puts the cursor where the answer goes', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen(element, 'exercise-entry');
    await field('Antwoord 1').fill('  \u200B ');
    // Playwright would wait for a button that says it cannot be pressed.
    element.shadowRoot?.querySelector<HTMLElement>('.main')?.click();
    await drawn(element);
    expect(entries).toEqual([]);
    expect(focused(element)?.localName).toBe('textarea');
  });

  test('too long is said, nothing is cut off, and it is not sent', async () => {
    const element = await start({ phase: 'open' });
    const entries = listen(element, 'exercise-entry');
    await field('Antwoord 1').fill('a'.repeat(145));
    await send.click();
    await drawn(element);
    expect(entries).toEqual([]);
    await expect.element(field('Antwoord 1')).toHaveValue('a'.repeat(145));
    await expect.element(field('Antwoord 1')).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(field('Antwoord 1'))
      .toHaveAccessibleDescription('Maak het iets korter: 5 tekens te veel.');
    await expectAccessible(element);
  });

  test('as many answers as the slide asks, not one more', async () => {
    const element = await start({ phase: 'open', settings: { max: '2' } });
    await field('Antwoord 1').fill('een');
    await page.getByRole('button', { name: 'Nog een antwoord' }).click();
    await drawn(element);
    expect((focused(element) as HTMLTextAreaElement).labels?.[0]?.textContent).toBe('Antwoord 2');
    expect(page.getByRole('button', { name: 'Nog een antwoord' }).elements()).toHaveLength(0);
  });

  test('a group can be chosen and let go again with the keyboard', async () => {
    const element = await start({
      phase: 'open',
      settings: { groups: 'Steun|Rust', max: '1' },
      draft: answers('oma'),
    });
    const entries = listen<Entry>(element, 'exercise-entry');
    element.shadowRoot?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
    await userEvent.keyboard(' ');
    await drawn(element);
    await send.click();
    await drawn(element);
    await page.getByRole('radio', { name: 'Steun' }).click();
    await drawn(element);
    await send.click();
    expect(entries.map(({ answers: [first] }) => first?.group)).toEqual([0, null]);
  });

  test('what is not sent is given to the page to keep, after a rest or at once when leaving the field', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const element = await start({ phase: 'open' });
      const drafts = listen<Draft | null>(element, 'exercise-draft');
      const textarea = element.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
      for (const text of ['h', 'ha', 'half ']) {
        textarea.value = text;
        textarea.dispatchEvent(new Event('input'));
      }
      vi.advanceTimersByTime(399);
      expect(drafts).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(drafts.map((draft) => draft && texts(draft))).toEqual([['half ']]);
      textarea.value = 'half af';
      textarea.dispatchEvent(new Event('input'));
      textarea.dispatchEvent(new Event('change'));
      expect(drafts.at(-1)).toMatchObject({ answers: [{ text: 'half af' }] });
    } finally {
      vi.useRealTimers();
    }
  });

  test('a draft comes back after a reload, letter for letter, and goes once it is sent', async () => {
    const element = await start({ phase: 'open', draft: answers('half af ', '') });
    const drafts = listen(element, 'exercise-draft');
    await expect.element(field('Antwoord 1')).toHaveValue('half af ');
    await send.click();
    expect(drafts).toEqual([null]);
  });
});

describe('sent', () => {
  test('says honestly how far it is', async () => {
    const element = await start({ phase: 'open', entry: answers('rust'), standing: 'device' });
    const standing = page.getByText('Op dit toestel');
    await expect.element(standing).toBeVisible();
    element.standing = 'trainer';
    await expect.element(page.getByText('Bij de trainer')).toBeVisible();
    element.standing = 'refused';
    await expect.element(page.getByText(/^Niet aangenomen/)).toBeVisible();
    await expectAccessible(element);
  });

  test('stays editable, and says that the change is not sent yet', async () => {
    const element = await start({
      phase: 'shown',
      entry: answers('rust', 'tijd'),
      result: shown([answers('rust')]),
      standing: 'trainer',
    });
    const entries = listen<Entry>(element, 'exercise-entry');
    await field('Antwoord 2').fill('meer tijd');
    await expect.element(page.getByText(/^Nog niet verstuurd/)).toBeVisible();
    await send.click();
    expect(entries.map(texts)).toEqual([['rust', 'meer tijd']]);
  });

  test('an answer that is taken back is gone at once, and can be put back', async () => {
    const element = await start({ phase: 'open', entry: answers('rust', 'tijd'), standing: 'trainer' });
    const entries = listen<Entry>(element, 'exercise-entry');
    await page.getByRole('button', { name: 'Verwijder antwoord 1' }).click();
    await drawn(element);
    expect(entries.map(texts)).toEqual([['tijd']]);
    expect(focused(element)?.localName).toBe('textarea');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await drawn(element);
    await send.click();
    expect(entries.map(texts)).toEqual([['tijd'], ['rust', 'tijd']]);
  });

  test('emptying the last answer withdraws it', async () => {
    const element = await start({ phase: 'open', entry: answers('rust'), standing: 'trainer' });
    const entries = listen<Entry>(element, 'exercise-entry');
    await field('Antwoord 1').fill('');
    await page.getByRole('button', { name: 'Trek mijn antwoorden in' }).click();
    expect(entries.map(texts)).toEqual([[]]);
  });
});
