/** What the pace needs of a slide. */
export interface Timed {
  readonly id: string;
  readonly minutes: number;
}

/** "13.00" → minutes after midnight; null where it is no hour. */
export function minutesOfDay(hour: string): number | null {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(hour);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/**
 * How far ahead (positive) or behind (negative) of plan, in whole minutes, when `slide` is on screen at `now`
 * (minutes after midnight): within the minutes of the slide itself it is 0. Null where nothing can be said:
 * no such slide, or more than three hours off, which is another day's rehearsal.
 */
export function pace(
  slides: readonly Timed[],
  slide: string | null,
  startsAt: number,
  now: number,
): number | null {
  const index = slides.findIndex(({ id }) => id === slide);
  if (index < 0) return null;
  const begins = startsAt + slides.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
  const ends = begins + (slides[index]?.minutes ?? 0);
  const off = now < begins ? begins - now : now > ends ? ends - now : 0;
  return Math.abs(off) > 180 ? null : Math.round(off);
}
