import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import type { Draft, Entry, Mark, NoteMark, StrokeMark } from './model.ts';
import './phone.ts';
import type { ThreeHousesPhone } from './phone.ts';

const slide = `<deck-home kind="worries"><h3>Huis van de zorgen</h3><p>Waar pieker je over?</p><ul><li>Wat gebeurt er dan?</li></ul></deck-home>
  <deck-home kind="good"><h3>Huis van wat goed gaat</h3><p>Wat is fijn thuis?</p></deck-home>
  <deck-home kind="dreams"><h3>Huis van de dromen</h3><p>Hoe ziet je dag eruit?</p></deck-home>
  <div class="hoe"><p>Spreek vooraf af met de ouders.</p></div>`;
const group = 'groepeen';
const groups = [{ id: group, name: 'Groep 1' }];
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
  colour: 'blue',
  width: 'medium',
  points: [x, 100, x, 1_100],
  pressure: '',
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
  readonly group: string | null;
  readonly value: Mark | null;
}

/** A page that keeps what the phone says, as `src/phone/exercise-host.ts` does. */
async function start(props: Partial<ThreeHousesPhone>) {
  const phone = await mount<ThreeHousesPhone>(
    'three-houses-phone',
    { phase: 'open', groups, group, ...props },
    slide,
  );
  const said = listen<ItemDetail>(phone, 'exercise-item');
  let lastId = 0;
  phone.addEventListener('exercise-item', (event) => {
    const { id, value } = (event as CustomEvent<ItemDetail>).detail;
    if (id === null) lastId += 1;
    const name = id ?? `new${lastId}`;
    const others = phone.items.filter((one) => one.id !== name);
    phone.items = value === null ? others : [...others, item(name, value, true, 'device')];
  });
  phone.addEventListener('exercise-entry', (event) => {
    phone.entry = (event as CustomEvent<Entry>).detail;
  });
  return { phone, said };
}

function boardOf(phone: ThreeHousesPhone, house: string): SVGSVGElement {
  const sheet = phone.shadowRoot?.querySelector(`[data-house="${house}"] three-houses-sheet`);
  const svg = sheet?.shadowRoot?.querySelector('drawing-board')?.shadowRoot?.querySelector('svg');
  if (!svg) throw new Error('no sheet');
  return svg;
}

/** A line of a finger, places in units of the sheet. */
function line(svg: SVGSVGElement, places: readonly (readonly [number, number])[]): void {
  const { left, top, width } = svg.getBoundingClientRect();
  svg.setPointerCapture = () => {}; // Refuses pointers that no hand moves.
  const send = (type: string, [x, y]: readonly [number, number]) =>
    svg.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'touch',
        bubbles: true,
        clientX: left + (x * width) / 1_000,
        clientY: top + (y * width) / 1_000,
      }),
    );
  const [first = [0, 0] as const] = places;
  send('pointerdown', first);
  for (const place of places.slice(1)) send('pointermove', place);
  send('pointerup', places.at(-1) ?? first);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const inWords = async (phone: ThreeHousesPhone) => {
  (page.getByRole('radio', { name: 'In woorden' }).element() as HTMLElement).click();
  await drawn(phone);
};

beforeEach(() => page.viewport(390, 844));

describe('before there is something to do', () => {
  test('without groups the phone says so, and that nobody forgot it once there are', async () => {
    const { phone } = await start({ groups: [], group: null });
    await expect.element(page.getByText('De trainer maakt straks groepjes.', { exact: false })).toBeVisible();
    expect(phone.shadowRoot?.querySelector('three-houses-sheet')).toBeNull();
    await expectAccessible(phone);
    phone.groups = groups;
    await drawn(phone);
    await expect.element(page.getByText('Zeg het even tegen de trainer.', { exact: false })).toBeVisible();
  });

  test('closed: the houses and their questions can be read, nothing takes a line', async () => {
    const { phone, said } = await start({ phase: 'closed' });
    await expect.element(page.getByText('Wat is fijn thuis?').last()).toBeVisible();
    line(boardOf(phone, 'good'), [
      [100, 100],
      [600, 600],
    ]);
    expect(said).toEqual([]);
    expect(button('Schrijf erbij').elements()).toHaveLength(0);
    await expectAccessible(phone);
  });
});

describe('open', () => {
  test('says who sees it before anybody draws', async () => {
    const { phone } = await start({});
    const text = phone.shadowRoot?.textContent ?? '';
    expect(text.indexOf('Jouw groep ziet meteen wat je maakt')).toBeGreaterThan(-1);
    expect(text.indexOf('Jouw groep ziet meteen')).toBeLessThan(text.indexOf('Huis van wat goed gaat'));
    await expectAccessible(phone);
  });

  test('a line is one mark in its house, undone and done again; the trainer’s count hears the first and the last', async () => {
    const { phone, said } = await start({});
    const entries = listen<Entry>(phone, 'exercise-entry');
    line(boardOf(phone, 'good'), [
      [100, 100],
      [500, 100],
      [500, 500],
    ]);
    await drawn(phone);
    line(boardOf(phone, 'good'), [[200, 800]]);
    await drawn(phone);
    expect(said.map(({ id, value }) => [id, value?.house, value?.kind])).toEqual([
      [null, 'good', 'stroke'],
      [null, 'good', 'stroke'],
    ]);
    expect(boardOf(phone, 'good').querySelectorAll('path:not(.live)')).toHaveLength(2);
    await button('Ongedaan maken').click();
    await button('Ongedaan maken').click();
    await drawn(phone);
    expect(said.slice(2).map(({ id, value }) => [id, value])).toEqual([
      ['new2', null],
      ['new1', null],
    ]);
    await button('Opnieuw doen').click();
    await drawn(phone);
    expect(said.at(-1)).toEqual({ id: 'new1', group: null, value: said[0]?.value });
    expect(entries).toEqual([{ joined: true }, { joined: false }, { joined: true }]);
  });

  test('the eraser takes what is one’s own and leaves what is another’s', async () => {
    const items = [item('mine', stroke('good', 400)), item('theirs', stroke('good', 600), false)];
    const { phone, said } = await start({ items });
    await button(/^Gom/).click();
    await drawn(phone);
    line(boardOf(phone, 'good'), [
      [300, 500],
      [700, 500],
    ]);
    await drawn(phone);
    expect(said).toEqual([{ id: 'mine', group: null, value: null }]);
    await button('Ongedaan maken').click();
    await drawn(phone);
    expect(phone.items.map(({ id }) => id).sort()).toEqual(['mine', 'theirs']);
  });

  test('by keyboard alone, without drawing: write, rewrite, move to another house, take away', async () => {
    const { phone, said } = await start({});
    await inWords(phone);
    (button('Schrijf erbij').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(phone);
    await userEvent.keyboard('Oma haalt ons op{Enter}');
    await drawn(phone);
    expect(said[0]?.value).toMatchObject({ kind: 'note', house: 'good', text: 'Oma haalt ons op' });
    expect(phone.shadowRoot?.activeElement?.className).toBe('write');
    (button(/^Wijzig: Oma haalt ons op/).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(phone);
    await userEvent.keyboard('!');
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await drawn(phone);
    await expectAccessible(phone);
    await button('Bewaar').click();
    await drawn(phone);
    expect(said.at(-1)).toMatchObject({ id: 'new1', value: { house: 'dreams', text: 'Oma haalt ons op!' } });
    await expect.element(page.getByText('Huis 3 van 3')).toBeVisible();
    await button(/^Wijzig: Oma/).click();
    await drawn(phone);
    await button('Verwijder').click();
    await drawn(phone);
    expect(said.at(-1)).toEqual({ id: 'new1', group: null, value: null });
  });

  test('what others wrote stands in the list and cannot be changed', async () => {
    const { phone } = await start({
      items: [item('a', note('van een ander'), false), item('b', stroke('good'), false)],
    });
    await inWords(phone);
    await expect.element(page.getByText('van een ander')).toBeVisible();
    await expect.element(page.getByText('Er staat ook een tekening, van 1 lijn.')).toBeVisible();
    expect(button(/^Wijzig/).elements()).toHaveLength(0);
    await expectAccessible(phone);
  });

  test('one’s own note is moved with the arrows, another’s is not', async () => {
    const { phone, said } = await start({ items: [item('a', note('Oma')), item('b', note('Opa'), false)] });
    expect(button(/Opa/).elements()).toHaveLength(0);
    (button(/^Jouw briefje: Oma/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await drawn(phone);
    expect(said.map(({ id, value }) => [id, value])).toEqual([
      ['a', { ...note('Oma'), x: 40 }],
      ['a', { ...note('Oma'), x: 40, y: 40 }],
    ]);
  });

  test('a note that is too long or empty stays in the field, with what to do', async () => {
    const { phone, said } = await start({});
    await button('Schrijf erbij').click();
    await drawn(phone);
    await userEvent.keyboard('{Enter}');
    await drawn(phone);
    await expect.element(page.getByRole('status').filter({ hasText: 'Typ eerst iets.' })).toBeInTheDocument();
    await page.getByRole('textbox').fill('a'.repeat(104));
    await button('Zet erbij').click();
    await expect.element(page.getByText('Maak het iets korter: 4 tekens te veel.').first()).toBeVisible();
    expect(said).toEqual([]);
  });

  test('a double click on “Zet erbij” adds one note', async () => {
    const { phone, said } = await start({});
    await button('Schrijf erbij').click();
    await drawn(phone);
    await page.getByRole('textbox').fill('Oma');
    await button('Zet erbij').dblClick();
    await drawn(phone);
    expect(said).toHaveLength(1);
  });

  test('house by house: what goes well first, then worries, then dreams; the arrows go along the wall', async () => {
    const { phone } = await start({});
    const here = () => phone.shadowRoot?.querySelector('.is-here')?.getAttribute('aria-label');
    const seen = [here()];
    for (const name of [
      'Naar huis van de zorgen',
      'Naar huis van de dromen',
      'Naar huis van wat goed gaat',
    ]) {
      await button(name).click();
      await drawn(phone);
      seen.push(here());
    }
    expect(seen).toEqual([
      'Huis van wat goed gaat',
      'Huis van de zorgen',
      'Huis van de dromen',
      'Huis van wat goed gaat',
    ]);
    await button('Vorig huis').click();
    await drawn(phone);
    expect(here()).toBe('Huis van de zorgen');
    expect(phone.shadowRoot?.activeElement?.textContent).toBe('Huis van de zorgen');
  });

  test('where it was, and what is half written, is kept on the device and comes back', async () => {
    const { phone } = await start({});
    const drafts = listen<Draft>(phone, 'exercise-draft');
    await button('Naar huis van de zorgen').click();
    await drawn(phone);
    await button('Schrijf erbij').click();
    await drawn(phone);
    await userEvent.keyboard('half');
    phone.remove();
    expect(drafts.at(-1)).toEqual({ house: 'worries', view: 'draw', text: 'half' });
    const again = await start({ draft: drafts.at(-1) });
    await expect.element(page.getByRole('textbox')).toHaveValue('half');
    expect(again.phone.shadowRoot?.querySelector('.is-here')?.getAttribute('data-house')).toBe('worries');
  });

  test('the board as a whole says how far it has come', async () => {
    const items = [
      item('a', note('Oma')),
      item('b', stroke('good'), true, 'device'),
      item('c', note('x'), false, 'trainer'),
    ];
    const { phone } = await start({ items });
    await expect.element(page.getByText('Op dit toestel')).toBeVisible();
    phone.items = items.map((one) => ({ ...one, standing: 'sent' as const }));
    await drawn(phone);
    await expect.element(page.getByText('Verstuurd')).toBeVisible();
  });
});

test('shown: says that what comes now waits, and that the own houses are on the wall', async () => {
  const { phone } = await start({ phase: 'shown', state: { group, seen: [] } });
  await expect
    .element(page.getByText('zien de anderen pas als de trainer het toont', { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText('staan nu op de muur', { exact: false })).toBeVisible();
  await expectAccessible(phone);
});

test('shut: all can be looked at, nothing changed', async () => {
  const { phone, said } = await start({
    phase: 'shut',
    items: [item('a', note('Oma')), item('b', stroke('good'))],
  });
  line(boardOf(phone, 'good'), [
    [100, 100],
    [600, 600],
  ]);
  expect(said).toEqual([]);
  await expect.element(button('Gesloten')).toHaveAttribute('aria-disabled', 'true');
  await inWords(phone);
  await expect.element(page.getByText('Oma')).toBeVisible();
  expect(button(/^Wijzig/).elements()).toHaveLength(0);
  await expectAccessible(phone);
});

test('on a tablet all three houses stand side by side, on the narrowest phone nothing sticks out', async () => {
  await page.viewport(1180, 820);
  const { phone } = await start({ items: [item('a', note('woord '.repeat(16).trim()))] });
  const visible = () =>
    [...(phone.shadowRoot?.querySelectorAll<HTMLElement>('.house') ?? [])].filter(
      ({ offsetHeight }) => offsetHeight > 0,
    );
  expect(visible()).toHaveLength(3);
  await expectAccessible(phone);
  await page.viewport(320, 640);
  phone.style.marginInline = '18px'; // As the page around it has it.
  await drawn(phone);
  expect(visible()).toHaveLength(1);
  for (const view of ['draw', 'words']) {
    if (view === 'words') await inWords(phone);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
});
