import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, expectAccessible, mountOnSlide } from '../fixtures/mount.ts';
import './group-pager.ts';
import type { GroupPager, GroupTurnedEvent } from './group-pager.ts';

beforeEach(() => page.viewport(1920, 1080));

test('turns to the group beside, and stands still at the ends', async () => {
  const pager = await mountOnSlide<GroupPager>('group-pager', {
    names: ['Groep 1', 'Groep 2', 'Groep 3'],
    at: 1,
  });
  const turned: number[] = [];
  pager.addEventListener('group-turned', (event) => turned.push((event as GroupTurnedEvent).to));
  await expect.element(page.getByText('2 van 3')).toBeVisible();
  const next = page.getByRole('button', { name: 'Volgende groep' });
  await page.getByRole('button', { name: 'Vorige groep' }).click();
  await next.click();
  expect(turned).toEqual([0, 2]);
  pager.at = 2;
  await drawn(pager);
  (next.element() as HTMLElement).click();
  expect(turned).toHaveLength(2);
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(pager);
});

test('one group alone, and paper, only have a name', async () => {
  const pager = await mountOnSlide<GroupPager>('group-pager', { names: ['De hele groep'] });
  expect(pager.shadowRoot?.textContent?.trim()).toBe('De hele groep');
  Object.assign(pager, { names: ['Groep 1', 'Groep 2'], at: 1, paper: true });
  await drawn(pager);
  expect(pager.shadowRoot?.textContent?.trim()).toBe('Groep 2');
});
