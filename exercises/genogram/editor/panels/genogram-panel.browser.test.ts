import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../../components/fixtures/mount.ts';
import { changePerson } from '../../family/edit-persons.ts';
import { addSupport } from '../../family/edit-relatives.ts';
import { childrenOf, parentsOf, partnersOf, siblingsOf } from '../../family/kin.ts';
import { start } from '../../family/start.ts';
import { counter, family, now } from '../../fixtures/family.ts';
import { focused, hasFocus, panelOf, year } from './fixtures/hosted.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const alone = () =>
  start({ client: { label: 'A.', gender: 'woman', age: null }, partner: null, children: 0 }, counter(), now);

describe('the sheet of somebody', () => {
  test('says who it is and offers what makes sense', async () => {
    const { panel } = await panelOf('mama');
    await expect.element(heading('Mama, 37 jaar')).toBeVisible();
    await expect.element(page.getByText('Indexpersoon, woont met M. en J.')).toBeVisible();
    await expect.element(page.getByText('Ouders staan er al')).toBeVisible();
    for (const name of ['Partner', 'Kind', 'Broer/zus', 'Band', 'Huishouden'])
      await expect.element(button(name)).toBeVisible();
    expect(button('Ouders').elements()).toEqual([]);
    await expectAccessible(panel);
  });

  test('of a support figure offers no family', async () => {
    const { genogram, id } = addSupport(family(), 'mama', { label: 'Juf' }, counter());
    await panelOf(id ?? '', genogram);
    await expect.element(page.getByText('Een steunfiguur staat buiten de familie')).toBeVisible();
    expect(button('Kind').elements()).toEqual([]);
    await expect.element(button('Band')).toBeVisible();
  });

  test('is closed', async () => {
    const { panel } = await panelOf('mama');
    const chosen: unknown[] = [];
    panel.addEventListener('genogram-choose', ({ person }) => chosen.push(person));
    await button('Sluit').click();
    expect(chosen).toEqual([null]);
  });

  test('what may not be done is said, also when a key asked for it', async () => {
    const { panel, settled, edits } = await panelOf('mama');
    panel.open('parents');
    await settled();
    await expect.element(page.getByText('Ouders staan er al.')).toBeVisible();
    panel.open('remove');
    await settled();
    await expect.element(page.getByText('Kies eerst een andere indexpersoon.')).toBeVisible();
    expect(edits).toEqual([]);
  });
});

describe('adding', () => {
  test('a partner: how they are together, then who it is', async () => {
    const { panel, said, personNow } = await panelOf('oma');
    await button('Partner').click();
    await button('samenwonend').click();
    await expect.element(heading('Nieuwe partner van Oma')).toBeVisible();
    expect(said()).toEqual(['Partner toegevoegd bij Oma.']);
    expect(panel.genogram.unions.at(-1)).toMatchObject({
      partners: ['oma', panel.person],
      status: 'cohabiting',
    });
    await hasFocus(page.getByRole('textbox', { name: 'Afkorting' }));
    await userEvent.keyboard('Jef{Enter}{ArrowLeft}{ArrowLeft}{Enter}74{Enter}{Enter}');
    await expect.element(heading('Jef, 74 jaar')).toBeVisible();
    expect(personNow()).toMatchObject({ label: 'Jef', gender: 'man', age: { years: 74, in: year } });
  });

  test('a partner who is there already', async () => {
    const { panel } = await panelOf('papa');
    await button('Partner').click();
    const list = page.getByRole('combobox', { name: 'Staat de partner al in de tekening?' });
    await list.selectOptions('Vriend');
    await button('relatie').click();
    expect(partnersOf(panel.genogram, 'papa').map(({ id }) => id)).toEqual(['mama', 'vriend']);
    await expect.element(heading('Papa, 40 jaar')).toBeVisible();
  });

  test('a child asks with whom', async () => {
    const { panel } = await panelOf('mama');
    await button('Kind').click();
    for (const name of ['Met Papa', 'Met iemand anders', 'Met een onbekende'])
      await expect.element(button(name)).toBeVisible();
    await button('Met Vriend').click();
    await expect.element(heading('Nieuw kind van Mama')).toBeVisible();
    expect(panel.genogram.unions.find(({ id }) => id === 'u3')?.children.map(({ person }) => person)).toEqual(
      [panel.person],
    );
  });

  test('a child of somebody without a partner is there at once', async () => {
    const genogram = alone();
    const { panel, said } = await panelOf(genogram.index ?? '', genogram);
    await button('Kind').click();
    await expect.element(heading('Nieuw kind van A.')).toBeVisible();
    expect(childrenOf(panel.genogram, genogram.index ?? '')).toHaveLength(1);
    expect(said()).toEqual(['Kind toegevoegd bij A.']);
  });

  test('parents, then a brother or sister', async () => {
    const genogram = alone();
    const index = genogram.index ?? '';
    const { panel, settled } = await panelOf(index, genogram);
    await button('Ouders').click();
    await expect.element(heading('Nieuwe ouder van A.')).toBeVisible();
    expect(parentsOf(panel.genogram, index).map(({ gender }) => gender)).toEqual(['man', 'woman']);
    panel.person = index;
    await settled();
    await button('Broer/zus').click();
    expect(siblingsOf(panel.genogram, index).map(({ id }) => id)).toEqual([panel.person]);
  });

  test('a support figure, under Meer', async () => {
    const { personNow } = await panelOf('mama');
    await page.getByText('Meer', { exact: true }).click();
    await button('Steunfiguur').click();
    expect(personNow()).toMatchObject({ kind: 'support', supports: 'mama' });
  });
});

describe('other acts', () => {
  test('another index person, and places among brothers and sisters', async () => {
    const undated = changePerson(family(), 'm', { age: null });
    const { panel, said } = await panelOf('m', undated);
    await page.getByText('Meer', { exact: true }).click();
    expect(button('Zet meer naar links').elements()).toEqual([]);
    await button('Zet meer naar rechts').click();
    expect(panel.genogram.unions[1]?.children.map(({ person }) => person)).toEqual(['j', 'm']);
    await button('Maak indexpersoon').click();
    expect(panel.genogram.index).toBe('m');
    expect(said()).toEqual(['M. staat meer naar rechts.', 'M. is nu de indexpersoon.']);
  });

  test('removing somebody on whom nobody hangs', async () => {
    const { edits } = await panelOf('vriend');
    await page.getByText('Meer', { exact: true }).click();
    await button('Verwijder').click();
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ chosen: null, said: 'Vriend is verwijderd.' });
    expect(edits[0]?.genogram.persons.map(({ id }) => id)).not.toContain('vriend');
  });

  test('removing somebody on whom others hang asks who goes too', async () => {
    const { genogram, id } = addSupport(family(), 'vriend', { label: 'Juf' }, counter());
    const { edits, panel } = await panelOf('vriend', genogram);
    panel.open('remove');
    await expect.element(heading('Verwijder Vriend')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Juf' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Juf' }).click();
    await button('Verwijder').click();
    const left = edits[0]?.genogram.persons.map((one) => one.id);
    expect(left).toContain(id);
    expect(left).not.toContain('vriend');
  });

  test('after all not', async () => {
    const { genogram } = addSupport(family(), 'vriend', { label: 'Juf' }, counter());
    const { edits, panel } = await panelOf('vriend', genogram);
    panel.open('remove');
    await button('Toch niet').click();
    await hasFocus(heading('Vriend, 39 jaar'));
    expect(edits).toEqual([]);
  });

  test('somebody else is chosen: their sheet, not the form of the one before', async () => {
    const { panel } = await panelOf('mama');
    await button('Bewerk').click();
    panel.person = 'papa';
    await expect.element(heading('Papa, 40 jaar')).toBeVisible();
  });

  test('every view is accessible, and no wider than a narrow phone with large text', async () => {
    await page.viewport(360, 800);
    const { panel, settled } = await panelOf('m');
    document.documentElement.style.fontSize = '32px';
    try {
      for (const view of ['edit', 'partner', 'bond', 'household'] as const) {
        panel.open(view);
        await settled();
        await expectAccessible(panel);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
        panel.person = panel.person === 'm' ? 'mama' : 'm';
        await settled();
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
    expect(focused()).not.toBeNull();
  });
});
