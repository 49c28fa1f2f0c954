import type { Offers } from '../../family/offers.ts';

const addables = ['partner', 'child', 'parents', 'sibling', 'bond', 'household', 'support'] as const;
/** What can be added at somebody. */
export type Addable = (typeof addables)[number];

/** What the sheet shows: which buttons, and once each why the others are not there. */
export function offered(offers: Offers): { buttons: readonly Addable[]; reasons: readonly string[] } {
  const reasons = addables.flatMap((one) => offers[one] ?? []);
  return { buttons: addables.filter((one) => offers[one] === null), reasons: [...new Set(reasons)] };
}
