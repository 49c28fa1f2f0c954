import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../../../../components/fixtures/mount.ts';
import { counter, family, now } from '../../fixtures/family.ts';
import type { EditEvent } from '../events.ts';
import { hasFocus, year } from './fixtures/hosted.ts';
import './genogram-sentences.ts';
import type { GenogramSentences } from './genogram-sentences.ts';
import './genogram-start.ts';
import type { GenogramStart } from './genogram-start.ts';
import { nl } from './nl.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('the three questions', () => {
  async function starting() {
    const element = await mount<GenogramStart>('genogram-start', { year, now, newId: counter() });
    const edits: EditEvent[] = [];
    element.addEventListener('genogram-edit', (event) => edits.push(event));
    return { element, edits };
  }

  test('make a family', async () => {
    const { element, edits } = await starting();
    await expectAccessible(element);
    await expect.element(page.getByText(nl.start.private)).toBeVisible();
    await box('Afkorting').fill('Mama');
    await page.getByRole('radio', { name: 'vrouw' }).click();
    await box('Leeftijd').fill('37');
    await page.getByRole('radio', { name: 'LAT-relatie' }).click();
    await page.getByRole('radio', { name: '2', exact: true }).click();
    await box('Leeftijd van kind 1').fill('8');
    await box('Leeftijd van kind 2').fill('3');
    await button(nl.start.draw).click();
    const [edit] = edits;
    expect(edit?.genogram.persons.map(({ label, gender, age }) => [label, gender, age])).toEqual([
      ['Mama', 'woman', { years: 37, in: year }],
      ['', 'unknown', null],
      ['', 'unknown', { years: 8, in: year }],
      ['', 'unknown', { years: 3, in: year }],
    ]);
    expect(edit?.genogram.madeAt).toBe(now);
    expect(edit?.chosen).toBe(edit?.genogram.index);
    expect(edit?.said).toBe('Het genogram staat er: 4 personen in 2 generaties.');
  });

  test('by keyboard only', async () => {
    const { edits } = await starting();
    await userEvent.tab();
    await userEvent.keyboard('A.{Enter}{ArrowLeft}{Enter}40{Enter}{ArrowRight}{Enter}{ArrowRight}{Enter}');
    await userEvent.keyboard('4{Enter}{Enter}');
    expect(edits[0]?.genogram).toMatchObject({
      persons: [{ label: 'A.', gender: 'non-binary', age: { years: 40 } }, {}, { age: { years: 4 } }],
      unions: [{ status: 'married', children: [{}] }],
    });
  });

  test('a wrong age is answered, and nothing is lost', async () => {
    const { edits } = await starting();
    await box('Afkorting').fill('A.');
    await box('Leeftijd').fill('veertig');
    await button(nl.start.draw).click();
    await expect.element(page.getByText(nl.wrong.age)).toBeVisible();
    await hasFocus(box('Leeftijd'));
    await expect.element(box('Leeftijd')).toHaveValue('veertig');
    expect(edits).toEqual([]);
    await box('Leeftijd').fill('40');
    await button(nl.start.draw).click();
    expect(edits[0]?.genogram.persons).toMatchObject([{ label: 'A.', age: { years: 40 } }]);
  });

  test('or a saved file', async () => {
    const { element } = await starting();
    let asked = 0;
    element.addEventListener('genogram-open', () => {
      asked += 1;
    });
    await button(nl.start.open).click();
    expect(asked).toBe(1);
  });
});

describe('the family in sentences', () => {
  test('a sentence opens who it is about; everybody can be reached', async () => {
    const element = await mount<GenogramSentences>('genogram-sentences', {
      genogram: family(),
      year,
      chosen: 'papa',
    });
    const chosen: (string | null)[] = [];
    element.addEventListener('genogram-choose', ({ person }) => chosen.push(person));
    await expectAccessible(element);
    await button('Mama heeft sinds 2024 een LAT-relatie met Vriend, man, 39 jaar.').click();
    for (const name of ['Opa, overleden in 2019 op 69-jarige leeftijd', 'J., 3 jaar'])
      await button(name).click();
    expect(chosen).toEqual(['vriend', 'opa', 'j']);
    await expect.element(button('Papa, 40 jaar')).toHaveAttribute('aria-current', 'true');
    const inEveryone = element.shadowRoot?.querySelectorAll('ul:last-of-type button') ?? [];
    expect(inEveryone).toHaveLength(7);
    element.genogram = { ...family(), households: [] };
    await drawn(element);
    expect(element.shadowRoot?.textContent).not.toContain('Bij mama');
  });
});
