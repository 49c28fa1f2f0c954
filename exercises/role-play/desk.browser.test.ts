import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import type { BoardItem } from '../../src/session/session.ts';
import './desk.ts';
import type { RolePlayDesk } from './desk.ts';
import type { Mark, State } from './model.ts';

const groups = [
  { id: 'g1', name: 'Groep 1' },
  { id: 'g2', name: 'Groep 2' },
];
const item = (group: string, id: string, value: Mark): BoardItem => ({
  id,
  group,
  value,
  isOwn: false,
  standing: 'trainer',
});
const start = (props: Partial<RolePlayDesk>) =>
  mount<RolePlayDesk>('role-play-desk', { phase: 'open', people: 6, groups, ...props });
const lines = (desk: RolePlayDesk) =>
  [...(desk.shadowRoot?.querySelectorAll('li') ?? [])].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );

test('leads the room step by step, each with its minutes', async () => {
  const desk = await start({});
  const led = listen<State>(desk, 'exercise-steer');
  const timed = listen(desk, 'exercise-timer');
  await page.getByRole('button', { name: 'Begin ronde 1' }).dblClick();
  expect(led).toEqual([{ at: 'round', round: 1, step: 'read' }]);
  expect(timed).toEqual([2]);
  desk.state = { at: 'round', round: 1, step: 'read' };
  desk.timer = { state: 'running', totalMs: 120_000, endsAt: Date.now() + 120_000 };
  await drawn(desk);
  await page.getByRole('button', { name: 'Volgende stap: spelen (4 min)' }).click();
  await page.getByRole('button', { name: '+ 1 minuut' }).click();
  await page.getByRole('button', { name: 'Vorige stap' }).click();
  expect(led.slice(1)).toEqual([{ at: 'round', round: 1, step: 'play' }, { at: 'start' }]);
  expect(timed.slice(1)).toEqual([4, 'add-minute', null]);
  await expectAccessible(desk);
});

test('after each round but the last it may end', async () => {
  const desk = await start({ state: { at: 'round', round: 1, step: 'retry' } });
  const led = listen<State>(desk, 'exercise-steer');
  await expect.element(page.getByRole('button', { name: 'Volgende stap: ronde 2 (2 min)' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop na deze ronde' }).click();
  expect(led).toEqual([{ at: 'end' }]);
  desk.state = { at: 'round', round: 3, step: 'retry' };
  await drawn(desk);
  expect(page.getByRole('button', { name: 'Stop na deze ronde' }).elements()).toHaveLength(0);
  await expect.element(page.getByRole('button', { name: 'Volgende stap: stoppen met spelen' })).toBeVisible();
});

test('says which group paused, never who, and stops saying it when they go on', async () => {
  const pause = item('g2', 'p', { kind: 'pause' });
  const desk = await start({ items: [pause], state: { at: 'round', round: 1, step: 'play' } });
  const status = () => desk.shadowRoot?.querySelector('[role=status]')?.textContent?.trim();
  expect(status()).toBe('Groep 2 pauzeert even.');
  desk.items = [pause, item('g1', 'q', { kind: 'pause' })];
  await drawn(desk);
  expect(status()).toBe('Groep 1 en Groep 2 pauzeren even.');
  await expectAccessible(desk);
  desk.items = [pause, item('g2', 'r', { kind: 'resume' })];
  await drawn(desk);
  expect(status()).toBe('');
});

test('says of each group how many sit and what is missing to play, never who plays what', async () => {
  const chair = (group: string, id: string, role: 'professional' | 'client' | 'observer') =>
    item(group, id, { kind: 'chair', picks: [{ round: 1, role }] });
  const desk = await start({
    items: [
      chair('g1', 'a', 'professional'),
      chair('g1', 'b', 'client'),
      chair('g2', 'c', 'client'),
      chair('g2', 'd', 'client'),
    ],
  });
  expect(lines(desk)).toEqual([
    'Groep 1 2 stoelen bezet',
    'Groep 2 1 stoel bezet · nog vrij: hulpverlener · iemand zoekt nog een stoel',
  ]);
});

test('closed, or without groups, it says what to do first', async () => {
  const desk = await start({ phase: 'closed', groups: [] });
  expect(desk.shadowRoot?.textContent).toContain('Zet de oefening op Open');
  expect(desk.shadowRoot?.textContent).toContain('nog geen groepjes');
  expect(page.getByRole('button').elements()).toHaveLength(0);
  await expectAccessible(desk);
  desk.people = null;
  await drawn(desk);
  expect(desk.shadowRoot?.textContent).not.toContain('groepjes');
});
