import { clockText } from '../clock-text.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** So long before the hour the clock begins to count, also where the pause began early, and so long after it says 0:00. */
const earliestMs = 60 * minuteMs;
const latestMs = 20 * minuteMs;

/** What the clock of the pause shows at one moment. */
export interface PauseClock {
  /** `mm:ss` until the hour at which we go on; the whole pause long before and long after it. */
  readonly text: string;
  /**
   * Index of the minute that is running, counted from the start; as many as there are when all have gone by; null when
   * none has begun.
   */
  readonly minute: number | null;
}

/**
 * The clock of a pause of `minutes` that ends at `until` (minutes after midnight, local time; null: no hour is known).
 * It counts to the hour and not from the beginning: who begins late has less, who begins early more. Over midnight too.
 */
export function pauseClockAt(now: Date, until: number | null, minutes: number): PauseClock {
  const wholePause: PauseClock = { text: clockText(minutes * minuteMs), minute: null };
  if (until === null) return wholePause;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const leftMs = nearest(until * minuteMs - (now.getTime() - midnight));
  if (leftMs > earliestMs || leftMs < -latestMs) return wholePause;
  if (leftMs <= 0) return { text: clockText(0), minute: minutes };
  const minute = minutes - Math.ceil(leftMs / minuteMs);
  return { text: clockText(leftMs), minute: minute < 0 ? null : minute };
}

/** The same hour today, yesterday or tomorrow: whichever is nearest. */
const nearest = (ms: number) => ms - dayMs * Math.round(ms / dayMs);

/** `14.45` or `14:45` as minutes after midnight; null when it is no hour of the day. */
export function parseHour(text: string): number | null {
  const [, hour, minute] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? [];
  if (Number(hour) < 24 && Number(minute) < 60) return Number(hour) * 60 + Number(minute);
  return null;
}
