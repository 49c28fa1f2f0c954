import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import './desk.ts';
import type { GenogramDesk } from './desk.ts';
import { type State, steps } from './model.ts';
import { nl } from './nl.ts';

const start = (shown: number) => mount<GenogramDesk>('genogram-desk', { state: { shown } });
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('says how far it is, what to say, and what comes next', async () => {
  const desk = await start(3);
  await expect.element(page.getByText('Gebouwd tot stap 3 van 7.')).toBeVisible();
  await expect.element(page.getByText(nl.steps.father.say)).toBeVisible();
  await expect.element(button('Volgende: De grootouders')).toBeVisible();
  await expect.element(button(/^De vader/)).toHaveAttribute('aria-current', 'step');
  await expectAccessible(desk);
});

test('one step on, one back, and to any step at once', async () => {
  const desk = await start(3);
  const states = listen<State>(desk, 'exercise-steer');
  await userEvent.dblClick(button('Volgende: De grootouders'));
  await userEvent.click(button('Terug'));
  await userEvent.click(button('De banden'));
  expect(states).toEqual([{ shown: 4 }, { shown: 2 }, { shown: 6 }]);
});

test('before the first step there is nothing to take back, after the last nothing to add', async () => {
  const before = await start(0);
  await expect.element(page.getByText('Nog niets getoond.')).toBeVisible();
  expect(before.shadowRoot?.textContent).not.toContain(nl.desk.back);
  before.remove();
  const after = await start(steps.length);
  const states = listen<State>(after, 'exercise-steer');
  (button(nl.desk.all).element() as HTMLButtonElement).click();
  expect(states).toEqual([]);
  await expectAccessible(after);
});
