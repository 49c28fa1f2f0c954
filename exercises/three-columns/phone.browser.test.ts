import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import { type Draft, type Entry, type Mark, model, type NoteMark } from './model.ts';
import './phone.ts';
import type { ThreeColumnsPhone } from './phone.ts';

const slide = `<deck-panel kind="worry"><h3>Wat baart zorgen?</h3><ul><li>Wat gebeurde er al?</li></ul></deck-panel>
  <deck-panel kind="good"><h3>Wat gaat goed?</h3><ul><li>Wie helpt er?</li></ul></deck-panel>
  <deck-panel kind="next"><h3>Wat moet gebeuren?</h3><ul><li>Wat is het doel?</li></ul></deck-panel>
  <p>Van 0 tot 10: waar sta jij?</p><div class="hoe"><p>Schrijf feiten.</p></div><p class="meta">Einde om 16.30 uur.</p>`;
const group = 'groepeen';
const groups = [{ id: group, name: 'Groep 1' }];
const note = (text: string, change: Partial<NoteMark> = {}): NoteMark => ({
  kind: 'note',
  column: 'good',
  text,
  nature: 'fact',
  ...change,
});
const item = (
  id: string,
  value: Mark,
  isOwn = true,
  standing: BoardItem['standing'] = 'sent',
): BoardItem => ({
  id,
  group,
  value,
  isOwn,
  standing,
});

interface ItemDetail {
  readonly id: string | null;
  readonly value: Mark | null;
}

/** A page that keeps what the phone says, as `src/phone/exercise-host.ts` does. */
async function start(props: Partial<ThreeColumnsPhone>) {
  const phone = await mount<ThreeColumnsPhone>(
    'three-columns-phone',
    { phase: 'open', groups, group, ...props },
    slide,
  );
  const said = listen<ItemDetail>(phone, 'exercise-item');
  const entries = listen<Entry>(phone, 'exercise-entry');
  let lastId = 0;
  phone.addEventListener('exercise-item', () => {
    const { id, value } = said.at(-1) ?? { id: null, value: null };
    if (id === null) lastId += 1;
    const name = id ?? `new${lastId}`;
    const others = phone.items.filter((one) => one.id !== name);
    phone.items = value === null ? others : [...others, item(name, value, true, 'device')];
  });
  phone.addEventListener('exercise-entry', () => {
    phone.entry = entries.at(-1);
  });
  return { phone, said, entries };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const radio = (name: string | RegExp) => page.getByRole('radio', { name }).element() as HTMLElement;
const here = (phone: ThreeColumnsPhone) =>
  phone.shadowRoot?.querySelector('.is-here')?.getAttribute('aria-label');
const goTo = async (phone: ThreeColumnsPhone, part: Draft['part']) => {
  const names = {
    good: /wat gaat/,
    worry: /wat baart/,
    next: /wat moet/,
    scale: /jouw cijfer/,
    plan: /zorgzin/,
  };
  while (!names[part].test(here(phone)?.toLowerCase() ?? '')) {
    await button(/^Verder:/).click();
    await drawn(phone);
  }
};

beforeEach(() => page.viewport(390, 844));

test('without groups the phone says so, and a number can be chosen all the same', async () => {
  const { phone, entries } = await start({ groups: [], group: null });
  await expect.element(page.getByText('De trainer maakt straks groepjes.', { exact: false })).toBeVisible();
  expect(here(phone)).toBe('Jouw cijfer');
  radio('4').click();
  await drawn(phone);
  expect(entries).toEqual([{ numbers: [4] }]);
  await expectAccessible(phone);
  phone.groups = groups;
  await drawn(phone);
  await expect.element(page.getByText('Zeg het even tegen de trainer.', { exact: false })).toBeVisible();
});

test('closed: questions can be read, nothing can be written or chosen', async () => {
  const { phone } = await start({ phase: 'closed' });
  await expect.element(page.getByText('Wie helpt er?').last()).toBeVisible();
  expect(button('Schrijf erbij').elements()).toHaveLength(0);
  expect(page.getByRole('radio').elements()).toHaveLength(0);
  await expect.element(button('Begint zo')).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(phone);
});

describe('open', () => {
  test('says who sees it before anybody writes, and begins with what goes well', async () => {
    const { phone } = await start({});
    const text = phone.shadowRoot?.textContent ?? '';
    expect(text.indexOf('Jouw groep ziet meteen')).toBeGreaterThan(-1);
    expect(text.indexOf('Jouw groep ziet meteen')).toBeLessThan(text.indexOf('Wat gaat goed?'));
    expect(here(phone)).toBe('Wat gaat goed?');
    await expectAccessible(phone);
  });

  test('a note is a fact, a judgement or a suspicion: by keyboard alone, and not without choosing', async () => {
    const { phone, said } = await start({});
    (button('Schrijf erbij').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(phone);
    await userEvent.keyboard('Mama vraagt zelf hulp{Enter}');
    await drawn(phone);
    expect(said).toEqual([]);
    await expect.element(page.getByText('Kies eerst: feit, oordeel of vermoeden.').first()).toBeVisible();
    await expectAccessible(phone);
    await userEvent.keyboard(' {Tab}{Enter}');
    await drawn(phone);
    expect(said).toEqual([{ id: null, group: null, value: note('Mama vraagt zelf hulp') }]);
    expect(phone.shadowRoot?.activeElement?.className).toBe('write');
  });

  test('of what must happen nobody asks what it is', async () => {
    const { phone, said } = await start({});
    await goTo(phone, 'next');
    await button('Schrijf erbij').click();
    await drawn(phone);
    await userEvent.keyboard('Boterhammen mee{Enter}');
    await drawn(phone);
    expect(said[0]?.value).toEqual(note('Boterhammen mee', { column: 'next', nature: null }));
  });

  test('one’s own note is rewritten, taken away and given back; another’s is only read', async () => {
    const { phone, said } = await start({
      items: [item('a', note('van mij')), item('b', note('van haar'), false)],
    });
    expect(button(/van haar/).elements()).toHaveLength(0);
    await button(/Wijzig: .*van mij/).click();
    await drawn(phone);
    radio(/oordeel/).click();
    await button('Bewaar').click();
    await drawn(phone);
    expect(said[0]).toMatchObject({ id: 'a', value: note('van mij', { nature: 'judgement' }) });
    await button(/Wijzig: .*van mij/).click();
    await drawn(phone);
    await button('Verwijder').click();
    await drawn(phone);
    expect(said.at(-1)).toMatchObject({ id: 'a', value: null });
    await button('Ongedaan maken').click();
    await drawn(phone);
    expect(said.at(-1)).toMatchObject({ id: 'a', value: note('van mij', { nature: 'judgement' }) });
  });

  test('the number is blind: what others chose is nowhere before the trainer shows the scale', async () => {
    const { phone, entries } = await start({ result: { numbers: [1, 2, 9] } });
    await goTo(phone, 'scale');
    await expect.element(page.getByText('Niemand ziet jouw cijfer', { exact: false })).toBeVisible();
    radio('7').click();
    await drawn(phone);
    radio('6').click();
    await drawn(phone);
    expect(entries).toEqual([{ numbers: [7] }, { numbers: [6] }]);
    phone.phase = 'shown';
    await drawn(phone);
    expect(phone.shadowRoot?.querySelector('deck-scale')).toBeNull();
    phone.state = { ...model.start, view: 'scale' };
    await drawn(phone);
    expect(phone.shadowRoot?.querySelector('deck-scale')).toHaveProperty('values', [1, 2, 9]);
    await expectAccessible(phone);
    await button('Wis mijn cijfer').click();
    expect(entries.at(-1)).toEqual({ numbers: [] });
  });

  test('one sentence and one step: all three parts, a second one only when it is asked for', async () => {
    const { phone, said } = await start({});
    await goTo(phone, 'plan');
    await page.getByLabelText('Wie is ongerust?').fill('School');
    await button('Zet erbij').first().click();
    await expect.element(page.getByText('Vul de drie vakjes in.').first()).toBeVisible();
    expect(said).toEqual([]);
    await page.getByLabelText('Over welk feit of gedrag?').fill('geen boterhammen');
    await page.getByLabelText(/gebeuren als niets verandert/).fill('honger');
    await expectAccessible(phone);
    await button('Zet erbij').first().click();
    await drawn(phone);
    expect(said[0]?.value).toEqual({
      kind: 'worry',
      who: 'School',
      about: 'geen boterhammen',
      may: 'honger',
    });
    expect(page.getByLabelText('Wie is ongerust?').elements()).toHaveLength(0);
    await button('Wijzig: Zorgzin').click();
    await drawn(phone);
    await page.getByLabelText('Wie is ongerust?').fill('School en wij');
    await button('Bewaar').click();
    await drawn(phone);
    expect(said[1]).toMatchObject({ id: 'new1', value: { who: 'School en wij', may: 'honger' } });
    await button('Schrijf er nog een').click();
    await drawn(phone);
    await expect.element(page.getByLabelText('Wie is ongerust?')).toHaveValue('');
  });

  test('what is half written stays on the device and comes back, with where it was', async () => {
    const { phone } = await start({});
    const drafts = listen<Draft>(phone, 'exercise-draft');
    await goTo(phone, 'worry');
    await button('Schrijf erbij').click();
    await drawn(phone);
    await userEvent.keyboard('half');
    radio(/vermoeden/).click();
    await drawn(phone);
    phone.remove();
    expect(drafts.at(-1)).toMatchObject({ part: 'worry', text: 'half', nature: 'suspicion' });
    const again = await start({ draft: drafts.at(-1) });
    await expect.element(page.getByRole('textbox')).toHaveValue('half');
    expect(radio(/vermoeden/)).toHaveProperty('checked', true);
    expect(here(again.phone)).toBe('Wat baart zorgen?');
  });
});

test('shown: says that what comes now waits, and that the own columns are on the wall', async () => {
  const { phone } = await start({ phase: 'shown', state: { view: 'columns', wall: { group, seen: [] } } });
  await expect
    .element(page.getByText('zien de anderen pas als de trainer het toont', { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText('staan nu op de muur', { exact: false })).toBeVisible();
  await expectAccessible(phone);
});

test('shut: all can be read, nothing changed', async () => {
  const items = [
    item('a', note('Mama vraagt hulp')),
    item('b', { kind: 'step', who: 'Wij', what: 'bellen', when: 'nu' }),
  ];
  const { phone } = await start({ phase: 'shut', items, entry: { numbers: [4] } });
  await expect.element(page.getByText('Mama vraagt hulp')).toBeVisible();
  expect(button(/Wijzig|Schrijf/).elements()).toHaveLength(0);
  await expect.element(page.getByText('Cijfer 4')).toBeInTheDocument();
  await expectAccessible(phone);
});

test('on a tablet all parts stand on one page, on the narrowest phone nothing sticks out', async () => {
  await page.viewport(1180, 820);
  const { phone } = await start({
    items: [item('a', note('onverantwoordelijkheidsgevoel '.repeat(4).trim()))],
  });
  const visible = () =>
    [...(phone.shadowRoot?.querySelectorAll<HTMLElement>('.part') ?? [])].filter(
      ({ offsetHeight }) => offsetHeight > 0,
    );
  expect(visible()).toHaveLength(5);
  await expectAccessible(phone);
  await page.viewport(320, 640);
  phone.style.marginInline = '18px'; // As the page around it has it.
  for (const part of ['good', 'worry', 'next', 'scale', 'plan'] as const) {
    await goTo(phone, part);
    expect(visible()).toHaveLength(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
});
