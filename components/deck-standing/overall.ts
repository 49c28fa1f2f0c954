import type { StandingName } from './deck-standing.ts';

/** From what has come least far to what is there. */
const order = ['refused', 'device', 'sent', 'trainer'] as const;

/** How many things together have come: as far as the one that has come least far. Null where there is none. */
export function overall(standings: readonly StandingName[]): StandingName | null {
  return order.find((one) => standings.includes(one)) ?? null;
}
