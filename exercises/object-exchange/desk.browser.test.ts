import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import { startTimer } from '../../src/session/timer.ts';
import './desk.ts';
import type { ObjectExchangeDesk } from './desk.ts';
import type { State } from './model.ts';

const start = (props: Partial<ObjectExchangeDesk>) =>
  mount<ObjectExchangeDesk>('object-exchange-desk', {
    phase: 'open',
    settings: { rounds: '5', minutes: '2' },
    ...props,
  });

test('before it is open the trainer reads how to begin; afterwards that questions are on the screen', async () => {
  const desk = await start({ phase: 'closed' });
  await expect.element(page.getByText('Zet de oefening op “Open”')).toBeVisible();
  desk.phase = 'shown';
  await drawn(desk);
  await expect.element(page.getByText('de vragen voor de nabespreking')).toBeVisible();
  expect(desk.shadowRoot?.querySelector('button')).toBeNull();
});

test('the trainer leads a round from here: on, pause, a minute more', async () => {
  const desk = await start({
    state: { step: { at: 'round', round: 2 }, sound: false },
    timer: startTimer(2, Date.now()),
  });
  const states = listen<State>(desk, 'exercise-steer');
  const timers = listen(desk, 'exercise-timer');
  await expect.element(page.getByText('Ronde 2 van 5')).toBeVisible();
  await page.getByRole('button', { name: 'Pauzeer' }).click();
  await page.getByRole('button', { name: '+ 1 minuut' }).click();
  await page.getByRole('button', { name: 'Sla over naar ronde 3' }).click();
  expect(timers).toEqual(['pause', 'add-minute', 2]);
  expect(states.map(({ step }) => step)).toEqual([{ at: 'round', round: 3 }]);
  await expectAccessible(desk);
});

test('fifteen phones present in fours by themselves', async () => {
  const desk = await start({ people: 15, state: { step: { at: 'round', round: 5 }, sound: false } });
  const states = listen<State>(desk, 'exercise-steer');
  await page.getByRole('button', { name: 'Ga naar presenteren' }).click();
  expect(states[0]?.step).toMatchObject({ at: 'present', inFours: true });
});
