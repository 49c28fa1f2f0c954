import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addSupport } from '../../family/edit-relatives.ts';
import { counter, family } from '../../fixtures/family.ts';
import { focused, hasFocus, panelOf, year } from './fixtures/hosted.ts';
import { nl } from './nl.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const more = () => page.getByText('Meer', { exact: true });

async function editing(person: string, genogram = family()) {
  const hosted = await panelOf(person, genogram);
  await button('Bewerk').click();
  await hasFocus(box('Afkorting'));
  return hosted;
}

test('a field is kept when it is left', async () => {
  const { personNow, said } = await editing('m');
  await box('Afkorting').fill('Mia');
  await userEvent.tab();
  expect(personNow().label).toBe('Mia');
  await page.getByRole('radio', { name: 'non-binair' }).click();
  expect(personNow().gender).toBe('non-binary');
  await box('Leeftijd').fill('9');
  await button('Klaar').click();
  expect(personNow().age).toEqual({ years: 9, in: year });
  expect(said()).toEqual(['M. is aangepast.', 'Mia is aangepast.', 'Mia is aangepast.']);
});

test('leaving with Escape keeps what was typed', async () => {
  const { personNow } = await editing('m');
  await userEvent.keyboard('Mia{Escape}');
  expect(personNow().label).toBe('Mia');
});

test('what is no age is answered, and stays; nothing else is lost', async () => {
  const { personNow, edits } = await editing('m');
  await box('Leeftijd').fill('acht');
  await button('Klaar').click();
  await expect.element(page.getByText(nl.wrong.age)).toBeVisible();
  await hasFocus(box('Leeftijd'));
  await expect.element(box('Leeftijd')).toHaveValue('acht');
  await expect.element(box('Leeftijd')).toHaveAttribute('aria-invalid', 'true');
  expect(edits).toEqual([]);
  await box('Leeftijd').fill('8 jaar');
  await button('Klaar').click();
  expect(personNow().age).toEqual({ years: 8, in: year });
  await expect.element(page.getByRole('heading', { name: 'M., 8 jaar' })).toBeVisible();
});

test('a year in the field of the age is a year of birth', async () => {
  const { personNow } = await editing('m');
  await box('Leeftijd').fill('2017');
  await userEvent.keyboard('{Enter}');
  expect(personNow().age).toEqual({ bornIn: 2017 });
  await expect.element(box('Leeftijd')).toHaveValue('9');
});

test('a full name gets a friendly word, and is taken', async () => {
  const { personNow } = await editing('m');
  await box('Afkorting').fill('Jan Peeters');
  await expect.element(page.getByText(/^Dit lijkt een volledige naam/)).toBeVisible();
  await userEvent.tab();
  expect(personNow().label).toBe('Jan Peeters');
});

test('a label that is too long is not cut behind the back', async () => {
  const { edits } = await editing('m');
  await box('Afkorting').fill('de oudste dochter');
  await userEvent.tab();
  await expect.element(page.getByText(nl.wrong.labelLong(14))).toBeVisible();
  expect(edits).toEqual([]);
});

test('Enter goes from name to gender to age to ready', async () => {
  await editing('m');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.getAttribute('name')).toBe('gender');
  await userEvent.keyboard('{Enter}');
  await hasFocus(box('Leeftijd'));
  await userEvent.keyboard('{Enter}');
  await hasFocus(button('Klaar'));
});

test('death, and its year', async () => {
  const { personNow } = await editing('oma');
  await more().click();
  await page.getByRole('checkbox', { name: 'Overleden' }).click();
  expect(personNow().died).toEqual({ in: null });
  await expect.element(box('Leeftijd bij overlijden')).toBeVisible();
  await box('Jaar van overlijden').fill('1940');
  await userEvent.tab();
  await expect.element(page.getByText(nl.wrong.yearFrom(1953))).toBeVisible();
  await box('Jaar van overlijden').fill('2020');
  await userEvent.tab();
  expect(personNow().died).toEqual({ in: 2020 });
  await page.getByRole('checkbox', { name: 'Overleden' }).click();
  expect(personNow().died).toBeNull();
});

test('a year of birth, marks and a note', async () => {
  const { personNow } = await editing('m');
  await more().click();
  await box('Geboortejaar').fill('2016');
  await userEvent.tab();
  for (const mark of ['zorg', 'school', 'steun'])
    await page.getByRole('checkbox', { name: mark, exact: true }).click();
  await page.getByRole('checkbox', { name: 'bezorgdheid' }).click();
  await expect.element(page.getByText(nl.wrong.marks)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'bezorgdheid' })).not.toBeChecked();
  await box('Nota').fill('Slaapt slecht.');
  await button('Klaar').click();
  expect(personNow()).toMatchObject({
    age: { bornIn: 2016 },
    marks: ['care', 'school', 'support'],
    note: 'Slaapt slecht.',
  });
});

test('a child can be a pregnancy, a parent cannot', async () => {
  const { panel, personNow, settled } = await editing('j');
  await more().click();
  await page.getByRole('radio', { name: 'zwangerschap', exact: true }).click();
  expect(personNow().kind).toBe('pregnancy');
  await box('Uitgerekend in').fill('2027');
  await userEvent.tab();
  expect(personNow().age).toEqual({ bornIn: 2027 });
  panel.person = 'mama';
  await settled();
  panel.open('edit');
  await settled();
  expect(page.getByRole('group', { name: nl.field.kind }).elements()).toEqual([]);
});

test('a support figure can support somebody else', async () => {
  const { genogram, id } = addSupport(family(), 'mama', { label: 'Juf' }, counter());
  const { personNow } = await editing(id ?? '', genogram);
  await more().click();
  await page.getByRole('combobox', { name: nl.field.supports }).selectOptions('M.');
  expect(personNow().supports).toBe('m');
});
