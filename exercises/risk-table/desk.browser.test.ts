import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import './desk.ts';
import type { RiskTableDesk } from './desk.ts';
import { model, type State } from './model.ts';

const settings = { doubts: 'Nog niet zindelijk', minutes: '2|4|3' };
const groups = [
  { id: 'g1', name: 'Groep 1' },
  { id: 'g2', name: 'Groep 2' },
];
const start = (props: Partial<RiskTableDesk>) =>
  mount<RiskTableDesk>('risk-table-desk', { settings, phase: 'open', ...props });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('alone, in groups, one factor: each with its minutes', async () => {
  const desk = await start({ groups });
  const steered = listen<State>(desk, 'exercise-steer');
  const timers = listen(desk, 'exercise-timer');
  await expect.element(button('Alleen')).toHaveAttribute('aria-pressed', 'true');
  await button('Start 2 minuten').click();
  await button('In groepjes').click();
  expect(steered).toEqual([{ ...model.start, step: 'together' }]);
  desk.state = steered[0];
  await drawn(desk);
  await button('Start 4 minuten').click();
  expect(timers).toEqual([2, 4]);
  await expectAccessible(desk);
});

test('how much lies on each group’s table, without what it says', async () => {
  const mark = (id: string, group: string) => ({
    id,
    group,
    value: { level: 'child', side: 'risk', text: `Geheim ${id}` },
    isOwn: false,
    standing: 'trainer' as const,
  });
  const desk = await start({
    groups,
    state: { ...model.start, step: 'together' },
    items: [mark('1', 'g1'), mark('2', 'g1')],
  });
  await expect.element(page.getByText('Groep 1: 2 factoren op tafel')).toBeVisible();
  await expect.element(page.getByText('Groep 2: 0 factoren op tafel')).toBeVisible();
  expect(desk.shadowRoot?.textContent).not.toContain('Geheim');
});

test('without groups that step is not offered, and choosing waits until the table is shown', async () => {
  const desk = await start({});
  const steered = listen<State>(desk, 'exercise-steer');
  expect(button('In groepjes').elements()).toHaveLength(0);
  await expect.element(button('Kies één factor')).toHaveAttribute('aria-disabled', 'true');
  (button('Kies één factor').element() as HTMLElement).click();
  expect(steered).toEqual([]);
  desk.phase = 'shown';
  await drawn(desk);
  await button('Kies één factor').click();
  expect(steered).toEqual([{ step: 'choose', page: 'choice', part: 0 }]);
  await button('Gezin').click();
  expect(steered.at(-1)).toEqual({ step: 'alone', page: 'family', part: 0 });
  await expectAccessible(desk);
});
