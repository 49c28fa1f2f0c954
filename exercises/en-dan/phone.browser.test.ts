import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import { chain, entry, first, inner, merged, second, settings, state } from './fixtures/case.ts';
import type { Draft, Entry } from './model.ts';
import './phone.ts';
import type { EnDanPhone } from './phone.ts';

const start = (props: Partial<EnDanPhone> = {}) =>
  mount<EnDanPhone>(
    'en-dan-phone',
    { phase: 'open', settings, state: state({ revealed: 2 }), ...props },
    `${inner}<p class="meta">Alles wordt gewist om 18 uur.</p>`,
  );
/** Mounted as the page does it: what is sent comes back as the own entry. */
const inRoom = async (props: Partial<EnDanPhone> = {}) => {
  const phone = await start(props);
  const entries = listen<Entry>(phone, 'exercise-entry');
  const drafts = listen<Draft | null>(phone, 'exercise-draft');
  phone.addEventListener('exercise-entry', () => {
    phone.entry = entries.at(-1);
  });
  return { phone, entries, drafts };
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const startAt = (fact: string) => button(`Begin een ketting bij: ${fact}`);
const focused = (phone: HTMLElement) => phone.shadowRoot?.activeElement;
const chainsOf = (entries: readonly Entry[]) =>
  entries.at(-1)?.chains.map(({ child, fact, links }) => [child, fact, ...links]);

beforeEach(() => page.viewport(390, 844));

describe('thinking on', () => {
  test('from a fact, link after link by Enter, and to another fact', async () => {
    const { phone, entries } = await inRoom();
    await startAt(first).click();
    await userEvent.keyboard('niemand maakt ontbijt{Enter}');
    await userEvent.keyboard('honger op school{Enter}');
    // From an empty field Enter goes back to the facts.
    await userEvent.keyboard('{Enter}');
    expect(focused(phone)?.getAttribute('aria-label')).toBe(`Begin een ketting bij: ${first}`);
    await userEvent.keyboard('{Tab}');
    await startAt(second).click();
    await userEvent.keyboard('te laat');
    await expectAccessible(phone);
    await button('Verstuur').click();
    expect(chainsOf(entries)).toEqual([
      [0, first, 'niemand maakt ontbijt', 'honger op school'],
      [0, second, 'te laat'],
    ]);
    await drawn(phone);
    await expect.element(button('Verstuurd')).toHaveAttribute('aria-disabled', 'true');
    await button('Verstuurd').click({ force: true });
    expect(entries).toHaveLength(1);
  });

  test('for each child apart', async () => {
    const { phone, entries } = await inRoom();
    await startAt(first).click();
    await userEvent.keyboard('voor hem');
    await page.getByRole('radio', { name: 'Dochter van 8' }).click({ force: true });
    await drawn(phone);
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
    await startAt(first).click();
    await userEvent.keyboard('voor haar');
    await button('Verstuur').click();
    expect(chainsOf(entries)).toEqual([
      [0, first, 'voor hem'],
      [1, first, 'voor haar'],
    ]);
    await page.getByRole('radio', { name: 'Zoon van 3' }).click({ force: true });
    await drawn(phone);
    await expect.element(page.getByRole('textbox').first()).toHaveValue('voor hem');
  });

  test('a few chains per child and a few links per chain, and no more', async () => {
    const { phone, entries } = await inRoom({ settings: { ...settings, max: '2', links: '3' } });
    await startAt(first).click();
    await userEvent.keyboard('een{Enter}twee{Enter}drie');
    expect(page.getByRole('textbox').elements()).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    // One without a word stands already: it is used, not another one made.
    await startAt(first).click();
    await startAt(first).click({ force: true });
    await drawn(phone);
    expect(page.getByRole('textbox').elements()).toHaveLength(4);
    await userEvent.keyboard('vier');
    await startAt(second).click({ force: true });
    await drawn(phone);
    expect(page.getByRole('textbox').elements()).toHaveLength(5);
    await expect.element(page.getByText('Je hebt 2 kettingen voor dit kind.').first()).toBeVisible();
    await button('Verstuur').click();
    expect(chainsOf(entries)).toEqual([
      [0, first, 'een', 'twee', 'drie'],
      [0, first, 'vier'],
    ]);
  });

  test('too long is said, keeps the letters and takes the focus', async () => {
    const { phone, entries } = await inRoom();
    await startAt(first).click();
    await page.getByRole('textbox').first().fill('x'.repeat(83));
    await button('Verstuur').click();
    await drawn(phone);
    expect(entries).toEqual([]);
    expect((focused(phone) as HTMLTextAreaElement).value).toHaveLength(83);
    await expect.element(page.getByText('Maak het iets korter: 3 tekens te veel.').first()).toBeVisible();
    await expectAccessible(phone);
  });

  test('a chain that was sent goes at once when it is taken away, and can be given back', async () => {
    const sent = entry([chain(0, first, 'een'), chain(0, second, 'twee')], [4]);
    const { phone, entries } = await inRoom({ entry: sent });
    await button(`Verwijder de ketting bij: ${first}`).click();
    await drawn(phone);
    expect(chainsOf(entries)).toEqual([[0, second, 'twee']]);
    expect(entries.at(-1)?.numbers).toEqual([4]);
    await button('Ongedaan maken').click();
    await drawn(phone);
    await button('Verstuur').click();
    expect(chainsOf(entries)).toEqual([
      [0, second, 'twee'],
      [0, first, 'een'],
    ]);
  });

  test('nothing yet: it says what to do', async () => {
    const { phone, entries } = await inRoom();
    await button('Verstuur').click({ force: true });
    await drawn(phone);
    expect(entries).toEqual([]);
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Kies eerst een feit');
  });
});

describe('the number', () => {
  test('one of eleven, for oneself; another press lets it go', async () => {
    const { phone, entries } = await inRoom();
    const seven = page.getByRole('radio', { name: '7', exact: true });
    await seven.click({ force: true });
    await button('Verstuur').click();
    expect(entries.at(-1)).toEqual({ chains: [], numbers: [7] });
    await drawn(phone);
    await seven.click({ force: true });
    await drawn(phone);
    await button('Trek alles in').click();
    expect(entries.at(-1)).toEqual({ chains: [], numbers: [] });
  });

  test('by keyboard', async () => {
    const { phone, entries } = await inRoom();
    (page.getByRole('radio', { name: '5', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await drawn(phone);
    await button('Verstuur').click();
    expect(entries.at(-1)?.numbers).toEqual([6]);
  });

  test('says before anybody chooses what is seen of it', async () => {
    const { phone } = await inRoom();
    const group = page.getByRole('group', { name: 'Hoe verontrustend vind jij dit nu?' });
    await expect.element(group).toHaveAccessibleDescription(/Niemand ziet welke van jou is/);
    await expectAccessible(phone);
  });
});

describe('what changes from outside', () => {
  test('a new fact is there to think on from, and is said; those to come are not', async () => {
    const phone = await start({ state: state({ revealed: 1 }) });
    expect(startAt(second).elements()).toHaveLength(0);
    expect(phone.shadowRoot?.textContent).not.toContain(second);
    phone.state = state({ revealed: 2 });
    await drawn(phone);
    await expect.element(startAt(second)).toBeVisible();
    await expect.element(page.getByRole('status').last()).toHaveTextContent(`Nieuw feit: ${second}`);
  });

  test('no fact yet: it says that one comes', async () => {
    await start({ state: state({ revealed: 0 }) });
    await expect.element(page.getByText('De trainer toont zo het eerste feit.')).toBeVisible();
  });

  test('the answer key is nowhere; the question, the cards and the promise are', async () => {
    await start();
    await expect.element(page.getByText('Dit is de sleutel.')).not.toBeVisible();
    await expect.element(page.getByText('Wat is de impact?')).toBeVisible();
    await expect.element(page.getByText('nog klein')).toBeVisible();
    await expect.element(page.getByText('Alles wordt gewist om 18 uur.')).toBeVisible();
  });

  test('what is half typed wins over another tab, and nothing fires', async () => {
    const { phone, entries } = await inRoom({ entry: entry([chain(0, first, 'een')]) });
    await page.getByRole('textbox').first().fill('een half woo');
    phone.entry = entry([chain(0, second, 'van elders')]);
    phone.standing = 'trainer';
    await drawn(phone);
    expect(
      page
        .getByRole('textbox')
        .elements()
        .map((one) => (one as HTMLTextAreaElement).value),
    ).toEqual(['een half woo', '', 'van elders', '']);
    expect(entries).toEqual([]);
  });

  test('what is half done is kept on the device, and comes back', async () => {
    const { phone, drafts } = await inRoom();
    await startAt(first).click();
    await userEvent.keyboard('half');
    phone.remove();
    expect(drafts.at(-1)?.chains.map(({ links }) => links)).toEqual([['half']]);
    await inRoom({ draft: JSON.parse(JSON.stringify(drafts.at(-1))) });
    await expect.element(page.getByRole('textbox').first()).toHaveValue('half');
    await button('Verstuur').click();
  });

  test('sending forgets the draft', async () => {
    const { drafts } = await inRoom({ draft: { chains: [chain(0, first, 'half')], number: 2 } });
    await button('Verstuur').click();
    expect(drafts).toEqual([null]);
  });

  test('a fact that the slide lost stays with the chain that began there', async () => {
    await start({ entry: entry([chain(0, 'Een oud feit.', 'toch')]) });
    await expect.element(startAt('Een oud feit.')).toBeVisible();
    await expect.element(page.getByRole('textbox').first()).toHaveValue('toch');
  });

  test('what comes in above does not move the field in which somebody types', async () => {
    await page.viewport(390, 500);
    const sheet = document.createElement('style');
    sheet.textContent = 'html, body { overflow-anchor: none; }';
    document.head.append(sheet);
    onTestFinished(() => sheet.remove());
    const phone = await start({ phase: 'open' });
    await startAt(second).click();
    await drawn(phone);
    const field = focused(phone) as HTMLElement;
    const before = field.getBoundingClientRect().top;
    phone.phase = 'shown';
    phone.result = merged(entry(Array.from({ length: 9 }, (_, at) => chain(0, first, `gedachte ${at}`))));
    await drawn(phone);
    expect(focused(phone)).toBe(field);
    expect(Math.abs(field.getBoundingClientRect().top - before)).toBeLessThan(2);
  });
});

describe('reading', () => {
  const own = entry([chain(0, first, 'geen ontbijt', 'honger')], [7]);
  const result = merged(own, entry([chain(0, first, 'Geen ontbijt', 'moe')], [3]));

  test('closed: the facts so far, and nothing to fill in', async () => {
    const phone = await start({ phase: 'closed' });
    await expect.element(page.getByText(first).last()).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
    await expect.element(button('Begint zo')).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(phone);
  });

  test('shown: what the room thinks, one’s own marked, and still open', async () => {
    const phone = await start({ phase: 'shown', entry: own, result, standing: 'trainer' });
    const rows = [...(phone.shadowRoot?.querySelectorAll('.row') ?? [])];
    expect(
      rows.map((row) => [row.querySelector('.text')?.textContent, row.classList.contains('is-mine')]),
    ).toEqual([
      ['Geen ontbijt', true],
      ['honger', true],
      ['moe', false],
    ]);
    await expect.element(page.getByText('7: 1 iemand, met die van jou')).toBeInTheDocument();
    expect(page.getByRole('textbox').elements().length).toBeGreaterThan(0);
    await expectAccessible(phone);
  });

  test('shut: all to read, what was not sent said apart, nothing to press', async () => {
    const draft = { chains: [...own.chains, chain(1, first, 'te laat bedacht')], number: 7 };
    const phone = await start({ phase: 'shut', entry: own, draft, result });
    await expect.element(page.getByText('Dit heb je niet meer verstuurd:')).toBeVisible();
    await expect.element(page.getByText(/te laat bedacht/)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
    await expectAccessible(phone);
  });

  test('a part that goes on keeps what one thought before, and what the room did', async () => {
    const earlier = { entry: own, result };
    const phone = await start({ phase: 'shown', earlier, result: merged(), entry: null });
    await page.getByText('Wat jij vorige keer dacht').click();
    await expect.element(page.getByText(`${first} → geen ontbijt → honger`)).toBeVisible();
    await page.getByText('Wat de groep vorige keer dacht').click();
    await expect.element(page.getByText('moe')).toBeVisible();
    await expectAccessible(phone);
  });
});

test('on a narrow phone at twice the text size nothing lies beside the screen', async () => {
  await page.viewport(360, 640);
  document.documentElement.style.fontSize = '32px';
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const result = merged(entry([chain(0, first, 'x'.repeat(70), 'verantwoordelijkheidsgevoel')], [7]));
  const phone = await start({ phase: 'shown', result, entry: entry([chain(0, first, 'w'.repeat(70))], [7]) });
  // The page around it has its edges.
  (phone.parentElement as HTMLElement).style.padding = '0 20px';
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  for (const control of phone.shadowRoot?.querySelectorAll<HTMLElement>('button, .chip, textarea') ?? [])
    expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
});
