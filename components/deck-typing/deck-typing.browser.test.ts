import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount } from '../fixtures/mount.ts';
import './deck-typing.ts';
import type { DeckTyping, Typed, TypedEvent } from './deck-typing.ts';

async function start(props: Partial<DeckTyping>): Promise<{ typing: DeckTyping; heard: Typed[] }> {
  const typing = await mount<DeckTyping>('deck-typing', { room: 9, ...props });
  const heard: Typed[] = [];
  typing.addEventListener('answers-typed', (event) => heard.push(...(event as TypedEvent).answers));
  return { typing, heard };
}
const field = page.getByRole('textbox');

test('Enter adds what was typed; pasted lines are one each', async () => {
  const { typing, heard } = await start({});
  await field.click();
  await userEvent.keyboard('{Enter}een{Enter}');
  await field.fill('twee\n \ndrie');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  expect(heard).toEqual(['een', 'twee', 'drie'].map((text) => ({ text, place: null })));
  await expectAccessible(typing);
});

test('a place is chosen, or none where that is allowed; a new page chooses its own', async () => {
  const { typing, heard } = await start({ places: ['Kind', 'Ouder'], noPlace: 'Nergens' });
  await field.fill('een');
  await userEvent.keyboard('{Enter}');
  typing.place = 1;
  await drawn(typing);
  await field.fill('twee');
  await userEvent.keyboard('{Enter}');
  expect(heard.map(({ place }) => place)).toEqual([null, 1]);
});

test('what is refused stays in the field, with the reason; what does not fit too', async () => {
  const { typing, heard } = await start({
    room: 1,
    refuse: (text) => (text === 'fout' ? 'Dat niet.' : null),
  });
  await field.fill('fout');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Dat niet.')).toBeVisible();
  await expect.element(field).toHaveValue('fout');
  await field.fill('een\ntwee');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await drawn(typing);
  await expect.element(page.getByText('Meer past er niet bij.')).toBeVisible();
  expect(heard).toEqual([]);
});
