import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, listen, mount } from '../../components/fixtures/mount.ts';
import { nl } from './nl.ts';
import './phone.ts';
import type { GenogramPhone } from './phone.ts';

async function start(phase: GenogramPhone['phase']): Promise<GenogramPhone> {
  const inner = '<ul><li>Wie woont waar?</li></ul><p class="meta">Alles wordt gewist.</p>';
  const phone = await mount<GenogramPhone>('genogram-phone', { phase }, inner);
  // As much as the page leaves at both sides.
  if (phone.parentElement) phone.parentElement.style.padding = '0 20px';
  return phone;
}
const link = () => page.getByRole('link', { name: nl.phone.open });

beforeEach(() => page.viewport(360, 640));

test.each(['closed', 'open', 'shown', 'shut'] as const)(
  '%s: the task, who sees it, and the way to the editor',
  async (phase) => {
    const phone = await start(phase);
    await expect.element(page.getByText('Wie woont waar?')).toBeVisible();
    await expect.element(page.getByText(nl.phone.stays)).toBeVisible();
    await expect.element(link()).toHaveAttribute('target', '_blank');
    await expect.element(link()).toHaveAttribute('rel', 'noopener');
    expect((link().element() as HTMLAnchorElement).pathname).toMatch(/\/genogram\/$/);
    // The session's own promise says when answers are wiped: this is none of them.
    await expect.element(page.getByText('Alles wordt gewist.')).not.toBeVisible();
    expect(phone.shadowRoot?.textContent?.includes(nl.phone.soon)).toBe(phase === 'closed');
    expect(document.documentElement.scrollWidth).toBe(360);
    await expectAccessible(phone);
  },
);

test('all signs, when somebody wants to see them; and nothing is ever sent or kept', async () => {
  const phone = await start('open');
  const heard = ['exercise-entry', 'exercise-draft', 'exercise-item'].map((type) => listen(phone, type));
  await userEvent.click(page.getByText(nl.phone.signs, { exact: true }));
  await expect.element(page.getByText('zwangerschap')).toBeVisible();
  await expectAccessible(phone);
  expect(heard.flat()).toEqual([]);
});

test('very large letters stay within 360 px', async () => {
  document.documentElement.style.fontSize = '200%';
  try {
    await drawn(await start('closed'));
    expect(document.documentElement.scrollWidth).toBe(360);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});
