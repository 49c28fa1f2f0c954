import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addChild } from '../../family/edit-relatives.ts';
import { childIn, parentUnionsOf } from '../../family/kin.ts';
import { counter, family } from '../../fixtures/family.ts';
import { panelOf } from './fixtures/hosted.ts';
import { nl } from './nl.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const opened = (name: string) => page.getByText(name, { exact: true }).click();

describe('couples', () => {
  test('status, years and kinship of a couple', async () => {
    const { panel, said } = await panelOf('vriend');
    await button('Bewerk').click();
    await opened('Relatie met Mama');
    await radio('gehuwd').click();
    await box('Samen sinds (jaar)').fill('2025');
    await userEvent.tab();
    await box('Einde (jaar)').fill('2020');
    await userEvent.tab();
    await expect.element(page.getByText(nl.wrong.yearFrom(2025))).toBeVisible();
    await box('Einde (jaar)').fill('2026');
    await userEvent.tab();
    await page.getByRole('checkbox', { name: nl.couple.related }).click();
    expect(panel.genogram.unions[2]).toMatchObject({
      status: 'married',
      from: 2025,
      until: 2026,
      isRelated: true,
    });
    expect(said()).toEqual(Array(4).fill('Relatie van Mama en Vriend aangepast.'));
  });

  test('a couple that is none', async () => {
    const { panel } = await panelOf('mama');
    await button('Bewerk').click();
    await opened('Relatie met Papa');
    await button(nl.couple.apart).click();
    expect(panel.genogram.unions[1]?.partners).toEqual(['mama']);
  });

  test('a partner is also parent of a child that had one parent', async () => {
    const { genogram, id } = addChild(family(), 'mama', 'alone', { label: 'K.' }, counter());
    const { panel, said } = await panelOf('mama', genogram);
    await button('Bewerk').click();
    await button('Vriend is ook ouder van K.').click();
    expect(panel.genogram.unions.find(({ id: union }) => union === 'u3')?.children[0]?.person).toBe(id);
    expect(said()).toEqual(['Vriend is nu ook ouder van K.']);
  });
});

describe('parents', () => {
  test('link, home and twins', async () => {
    const { panel } = await panelOf('j');
    await button('Bewerk').click();
    await opened('Kind van Mama en Papa');
    await radio('pleegkind').click();
    await radio('bij Papa').click();
    await page.getByRole('checkbox', { name: 'M.', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Eeneiig' }).click();
    const [m, j] = panel.genogram.unions[1]?.children ?? [];
    expect(j).toMatchObject({ link: 'foster', livesWith: 'papa', isIdentical: true });
    expect(m).toMatchObject({ link: 'birth', livesWith: null, isIdentical: true, twins: j?.twins });
    await page.getByRole('checkbox', { name: 'M.', exact: true }).click();
    expect(panel.genogram.unions[1]?.children.map(({ twins }) => twins)).toEqual([null, null]);
  });

  test('foster parents beside the parents', async () => {
    const { panel } = await panelOf('m');
    await button('Bewerk').click();
    await opened(nl.origin.more);
    await button(nl.origin.add).click();
    const unions = parentUnionsOf(panel.genogram, 'm');
    expect(unions.map((union) => childIn(union, 'm')?.link)).toEqual(['birth', 'foster']);
    expect(unions[1]?.partners).toContain(panel.person);
    await expect.element(page.getByRole('heading', { name: 'Nieuwe ouder van M.' })).toBeVisible();
  });

  test('what was typed wrongly about a child does not stand with the parent who is added', async () => {
    await panelOf('m');
    await button('Bewerk').click();
    await box('Leeftijd').fill('acht');
    await opened(nl.origin.more);
    await button(nl.origin.add).click();
    await expect.element(page.getByRole('heading', { name: 'Nieuwe ouder van M.' })).toBeVisible();
    await expect.element(box('Leeftijd')).toHaveValue('');
  });

  test('parents who are there: the grandparents as guardians', async () => {
    const { panel } = await panelOf('m');
    await button('Bewerk').click();
    await opened(nl.origin.more);
    await radio('voogden').click();
    await page.getByRole('combobox', { name: nl.origin.who }).selectOptions('Opa en Oma');
    await button(nl.origin.add).click();
    expect(panel.genogram.unions[0]?.children.map(({ person, link }) => [person, link])).toEqual([
      ['mama', 'birth'],
      ['m', 'guardian'],
    ]);
  });

  test('what the rules forbid is said, and the choice goes back', async () => {
    const { panel } = await panelOf('m');
    await button('Bewerk').click();
    await opened(nl.origin.more);
    await page.getByRole('combobox', { name: nl.origin.who }).selectOptions('Opa en Oma');
    await button(nl.origin.add).click();
    await opened('Kind van Opa en Oma');
    const before = panel.genogram;
    await radio('eigen kind').click();
    await expect.element(page.getByText(nl.wrong.refused)).toBeVisible();
    await expect.element(radio('pleegkind')).toBeChecked();
    expect(panel.genogram).toBe(before);
  });
});

describe('bonds', () => {
  test('one of violence, with direction and form', async () => {
    const { panel, said } = await panelOf('mama');
    await button('Band').click();
    await page.getByRole('combobox', { name: 'Met wie?' }).selectOptions('Vriend');
    await radio('geweld').click();
    await radio('van Vriend').click();
    await radio('emotioneel').click();
    await button('Voeg de band toe').click();
    expect(panel.genogram.bonds.at(-1)).toMatchObject({
      from: 'vriend',
      to: 'mama',
      kind: 'violence',
      isOneSided: true,
      form: 'emotional',
    });
    expect(said()).toEqual(['Band toegevoegd van Vriend naar Mama.']);
    await expect.element(page.getByText('geweld van Vriend naar Mama')).toBeVisible();
  });

  test('what is still to be chosen is said', async () => {
    const { edits } = await panelOf('mama');
    await button('Band').click();
    await button('Voeg de band toe').click();
    await expect.element(page.getByText(nl.bond.withFirst)).toBeVisible();
    await page.getByRole('combobox', { name: 'Met wie?' }).selectOptions('M.');
    await button('Voeg de band toe').click();
    await expect.element(page.getByText(nl.bond.kindFirst)).toBeVisible();
    expect(edits).toEqual([]);
  });

  test('changed, and removed', async () => {
    const { panel } = await panelOf('m');
    await button('Band').click();
    await button(/^Wijzig/).click();
    await radio('contact verbroken').click();
    await button('Bewaar de band').click();
    expect(panel.genogram.bonds).toMatchObject([{ id: 'b1', from: 'm', to: 'papa', kind: 'cut-off' }]);
    await button(/^Verwijder/).click();
    expect(panel.genogram.bonds).toEqual([]);
  });

  test('the same bond twice', async () => {
    const { panel } = await panelOf('m');
    await button('Band').click();
    await page.getByRole('combobox', { name: 'Met wie?' }).selectOptions('Papa');
    await radio('conflict').click();
    await button('Voeg de band toe').click();
    await expect.element(page.getByText(nl.bond.isThere)).toBeVisible();
    expect(panel.genogram.bonds).toHaveLength(1);
  });
});

describe('households', () => {
  test('a name, who comes and who leaves', async () => {
    const { panel } = await panelOf('mama');
    await button('Huishouden').click();
    await box(nl.household.name).first().fill('Thuis');
    await userEvent.tab();
    await page.getByRole('checkbox', { name: 'Vriend' }).first().click();
    await page.getByRole('checkbox', { name: 'M.', exact: true }).first().click();
    expect(panel.genogram.households).toMatchObject([
      { id: 'h1', name: 'Thuis', members: ['mama', 'j', 'vriend'] },
    ]);
    await button(nl.household.remove).click();
    expect(panel.genogram.households).toEqual([]);
  });

  test('a new one, besides the first', async () => {
    const { panel, said } = await panelOf('papa');
    await button('Huishouden').click();
    await opened(nl.household.new);
    await box(nl.household.name).nth(1).fill('Bij papa');
    const members = page.getByRole('group', { name: nl.household.whoWith('Papa') });
    await members.getByRole('checkbox', { name: 'M.' }).click();
    await members.getByRole('checkbox', { name: 'J.' }).click();
    await button(nl.household.add).click();
    expect(panel.genogram.households.at(-1)).toMatchObject({ name: 'Bij papa', members: ['papa', 'm', 'j'] });
    expect(said()).toEqual(['Bij papa toegevoegd.']);
  });
});
