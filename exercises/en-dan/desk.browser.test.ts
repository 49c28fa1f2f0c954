import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import './desk.ts';
import type { EnDanDesk } from './desk.ts';
import { chain, entry, first, inner, merged, second, settings, state } from './fixtures/case.ts';
import type { State } from './model.ts';

const start = (props: Partial<EnDanDesk>) =>
  mount<EnDanDesk>('en-dan-desk', { settings, people: 4, ...props }, inner);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const result = merged(entry([chain(0, first, 'honger')]));

test('facts: which are on the screen, the next one, and one back', async () => {
  const desk = await start({ state: state({ revealed: 1 }) });
  const steered = listen<State>(desk, 'exercise-steer');
  await expect.element(page.getByText('1 van 3 feiten op het scherm')).toBeVisible();
  await expect.element(page.getByText(second).last()).toBeVisible();
  await button('Volgend feit').click();
  await button('Neem het laatste feit weg').click();
  expect(steered.map(({ revealed }) => revealed)).toEqual([2, 0]);
  await expectAccessible(desk);
});

test('all facts are there: no more is revealed', async () => {
  const desk = await start({ state: state() });
  const steered = listen(desk, 'exercise-steer');
  await button('Alle feiten staan er').click({ force: true });
  expect(steered).toEqual([]);
});

test('what stands on the wall can be chosen once answers are shown', async () => {
  const desk = await start({ phase: 'open', result, state: state({ revealed: 1 }) });
  expect(button('Per kind').elements()).toHaveLength(0);
  Object.assign(desk, { phase: 'shown', earlier: { entry: null, result } });
  await drawn(desk);
  const steered = listen<State>(desk, 'exercise-steer');
  await button('Cijfers').click();
  await button('Toen en nu: Dochter van 8').click();
  // A new fact brings the case back.
  await button('Volgend feit').click();
  expect(steered.map(({ view, child }) => [view, child])).toEqual([
    ['worry', 0],
    ['before', 1],
    ['case', 0],
  ]);
  await expectAccessible(desk);
});

test('the key is for the trainer’s eyes first, and opened on the screen by one press', async () => {
  const desk = await start({ state: state() });
  const steered = listen<State>(desk, 'exercise-steer');
  await expect.element(page.getByText('Dit is de sleutel.')).not.toBeVisible();
  await page.getByText('Lees zelf de sleutel').click();
  await expect.element(page.getByText('Dit is de sleutel.')).toBeVisible();
  await button('Open de sleutel op het scherm').click();
  expect(steered[0]?.isKeyOpen).toBe(true);
});

test('without phones what was typed stands on the wall at once', async () => {
  await start({ phase: 'closed', people: null, entry: entry([chain(0, first, 'honger')]) });
  await expect.element(button('Per kind')).toBeVisible();
});
