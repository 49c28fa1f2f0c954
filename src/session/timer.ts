import * as v from 'valibot';

const minuteMs = 60_000;
/** What a trainer may start with; more is a pause, which has a clock of its own. */
export const mostMinutes = 90;
/** Adding minutes ends here, so that a timer always fits its schema. */
const longestMs = 180 * minuteMs;

const lengthSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longestMs));

/**
 * The room's one timer. A running one is an end by the server's clock and nothing else: it runs on while the network is
 * gone, is right after a reload, and is the same on every screen.
 */
export const timerSchema = v.variant('state', [
  v.strictObject({
    state: v.literal('running'),
    /** The whole length, ms: how much of it is left is drawn. */
    totalMs: lengthSchema,
    /** Epoch ms, server clock. In the past: the time is over. */
    endsAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.strictObject({ state: v.literal('paused'), totalMs: lengthSchema, leftMs: lengthSchema }),
]);
export type Timer = v.InferOutput<typeof timerSchema>;

/* All pure. `now` is the server's clock, epoch ms. Each returns the same timer where there is nothing to change. */

/** A timer of so many whole minutes, 1 to {@link mostMinutes}; what lies outside becomes the nearest that fits. */
export function startTimer(minutes: number, now: number): Timer {
  const totalMs = Math.min(Math.max(1, Math.round(minutes)), mostMinutes) * minuteMs;
  return { state: 'running', totalMs, endsAt: now + totalMs };
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.state === 'paused' || isOver(timer, now)) return timer;
  return { state: 'paused', totalMs: timer.totalMs, leftMs: leftOf(timer, now) };
}

export function resumeTimer(timer: Timer, now: number): Timer {
  if (timer.state === 'running') return timer;
  return { state: 'running', totalMs: timer.totalMs, endsAt: now + timer.leftMs };
}

/** One minute more. Once the time is over that is one minute from now. */
export function addMinute(timer: Timer, now: number): Timer {
  const leftMs = Math.min(leftOf(timer, now) + minuteMs, longestMs);
  const totalMs = Math.min(Math.max(timer.totalMs + minuteMs, leftMs), longestMs);
  return timer.state === 'paused'
    ? { state: 'paused', totalMs, leftMs }
    : { state: 'running', totalMs, endsAt: now + leftMs };
}

/** What an exercise asks of the timer: so many minutes from now, none any more, or one of what can be done to it. */
export type TimerWish = number | null | 'pause' | 'resume' | 'add-minute';

/** Without a timer there is nothing to pause, to go on with or to lengthen. */
export function timerAfter(timer: Timer | null, wish: TimerWish, now: number): Timer | null {
  if (typeof wish === 'number') return startTimer(wish, now);
  if (wish === null || timer === null) return null;
  return { pause: pauseTimer, resume: resumeTimer, 'add-minute': addMinute }[wish](timer, now);
}

/** Never below zero, never above the whole length: a device whose clock is not known yet shows nothing odd. */
export function leftOf(timer: Timer, now: number): number {
  if (timer.state === 'paused') return timer.leftMs;
  return Math.min(Math.max(0, timer.endsAt - now), timer.totalMs);
}

export function isOver(timer: Timer, now: number): boolean {
  return leftOf(timer, now) === 0;
}
