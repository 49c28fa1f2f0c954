import type { StandingName } from './deck-standing.ts';

/**
 * How far the marks of a board have come together: as far as the one that has come least far. A board is its group's,
 * so what is sent has arrived; the server does not tell anybody which marks a trainer has seen. Null where there are none.
 */
export function overall(standings: readonly StandingName[]): StandingName | null {
  if (standings.length === 0) return null;
  return (['refused', 'device'] as const).find((one) => standings.includes(one)) ?? 'sent';
}
