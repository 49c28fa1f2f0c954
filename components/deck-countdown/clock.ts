import { clockText } from '../clock-text.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** What the clock of the pause shows at one moment. */
export interface PauseClock {
  /** `mm:ss` until the pause ends; the whole pause before it begins and after it ended. */
  readonly text: string;
  /** Index of the minute that is running, counted from the start; null when the pause is not on. */
  readonly minute: number | null;
}

/**
 * The clock of a pause of `minutes` that ends at `until` (minutes after midnight, local time; null: no hour is known).
 * A pause over midnight counts too.
 */
export function pauseClockAt(now: Date, until: number | null, minutes: number): PauseClock {
  const wholePause: PauseClock = { text: clockText(minutes * minuteMs), minute: null };
  if (until === null) return wholePause;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const nowMs = now.getTime() - midnight;
  const leftMs =
    (((until * minuteMs - nowMs) % (dayMinutes * minuteMs)) + dayMinutes * minuteMs) %
    (dayMinutes * minuteMs);
  if (leftMs === 0 || leftMs > minutes * minuteMs) return wholePause;
  return { text: clockText(leftMs), minute: minutes - Math.ceil(leftMs / minuteMs) };
}

/** `14.45` or `14:45` as minutes after midnight; null when it is no hour of the day. */
export function parseHour(text: string): number | null {
  const [, hour, minute] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? [];
  if (Number(hour) < 24 && Number(minute) < 60) return Number(hour) * 60 + Number(minute);
  return null;
}
