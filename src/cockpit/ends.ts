import type { Workshop } from '../slides/types.ts';
import { minutesOfDay } from './pace.ts';

const hourMs = 3_600_000;
/** A session opened at an odd hour, or without an end in the settings, still ends: after this long. */
const atMostMs = 12 * hourMs;

/**
 * When a room opened `now` ends and is deleted, epoch ms: at the workshop's end hour of today where that is still to
 * come, else after twelve hours; deleted `retentionHours` after that.
 */
export function endOfRoom(
  now: Date,
  { end, retentionHours }: Pick<Workshop, 'end' | 'retentionHours'>,
): { endsAt: number; deletesAt: number } {
  const minutes = minutesOfDay(end);
  const planned = new Date(now);
  if (minutes !== null) planned.setHours(0, minutes, 0, 0);
  const isAhead = planned.getTime() > now.getTime();
  const endsAt = isAhead ? planned.getTime() : now.getTime() + atMostMs;
  return { endsAt, deletesAt: endsAt + retentionHours * hourMs };
}
