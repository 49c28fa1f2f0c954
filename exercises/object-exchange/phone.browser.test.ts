import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import { startTimer } from '../../src/session/timer.ts';
import type { State, Step } from './model.ts';
import { nl } from './nl.ts';
import './phone.ts';
import type { ObjectExchangePhone } from './phone.ts';

const stateAt = (step: Step): State => ({ step, sound: false });
const settings = { rounds: '5', minutes: '2' };
const start = (props: Partial<ObjectExchangePhone>) =>
  mount<ObjectExchangePhone>(
    'object-exchange-phone',
    { phase: 'open', settings, ...props },
    '<ol><li>Neem een voorwerp.</li></ol>',
  );
const fields = () => page.getByRole('textbox').elements() as HTMLTextAreaElement[];

beforeEach(() => page.viewport(360, 640));

test('closed: the steps, and that it begins soon', async () => {
  const phone = await start({ phase: 'closed' });
  await expect.element(page.getByText('Neem een voorwerp.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Begint zo' })).toBeVisible();
  expect(fields()).toHaveLength(0);
  await expectAccessible(phone);
});

test('in a round: what to do now, and a field for the own object and each that came since', async () => {
  const phone = await start({
    state: stateAt({ at: 'round', round: 2 }),
    timer: startTimer(2, Date.now() - 60_000),
  });
  await expect.element(page.getByRole('heading', { name: 'Vertel en voeg één ding toe' })).toBeVisible();
  await expect.element(page.getByText(nl.phone.stays)).toBeVisible();
  expect(fields()).toHaveLength(3);
  expect(document.documentElement.scrollWidth).toBe(360);
  await expectAccessible(phone);
});

test.each([
  ['open', { at: 'done', turn: 3, starter: 0, inFours: false }],
  ['shown', { at: 'round', round: 1 }],
  ['shut', { at: 'choose' }],
] as const)('%s, at the end: the questions, and all notes are still there to read', async (phase, step) => {
  const phone = await start({ phase, state: stateAt(step), draft: { notes: ['een schelp'] } });
  await expect.element(page.getByText(nl.questions[0])).toBeVisible();
  expect(fields()[0]?.value).toBe('een schelp');
  await expectAccessible(phone);
});

test('a note goes to the device, and nowhere else', async () => {
  const phone = await start({ state: stateAt({ at: 'round', round: 1 }) });
  const drafts = listen(phone, 'exercise-draft');
  const entries = listen(phone, 'exercise-entry');
  await userEvent.fill(page.getByLabelText('Voorwerp na ronde 1'), 'een sleutel, van Ines');
  await expect.poll(() => drafts.at(-1)).toEqual({ notes: ['', 'een sleutel, van Ines'] });
  expect(entries).toEqual([]);
});

test('what is being typed is not disturbed by the next round, nor by what the page keeps', async () => {
  const phone = await start({ state: stateAt({ at: 'round', round: 1 }), draft: { notes: ['oud'] } });
  const [own] = fields();
  if (!own) throw new Error('no field');
  own.focus();
  await userEvent.fill(own, 'een schelp uit Oostende');
  phone.state = stateAt({ at: 'round', round: 2 });
  phone.draft = { notes: ['een schelp uit'] };
  await drawn(phone);
  expect(fields()[0]).toBe(own);
  expect(own.value).toBe('een schelp uit Oostende');
  expect(phone.shadowRoot?.activeElement).toBe(own);
});

test('a long word, another script and very large letters stay within 360 px', async () => {
  document.documentElement.style.fontSize = '200%';
  try {
    const notes = ['o'.repeat(300), 'سلام عليكم', '👨‍👩‍👧‍👦'];
    await start({ state: stateAt({ at: 'round', round: 5 }), draft: { notes } });
    expect(document.documentElement.scrollWidth).toBe(360);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test('the sound is off until somebody wants it on this phone', async () => {
  await start({});
  const sound = page.getByRole('button', { name: nl.phone.sound });
  await expect.element(sound).toHaveAttribute('aria-pressed', 'false');
  await sound.click();
  await expect.element(sound).toHaveAttribute('aria-pressed', 'true');
});
